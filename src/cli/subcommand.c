/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/subcommand.h"

#include <stdio.h>
#include <string.h>

#include "cli/setup.h"

const struct subcommand subcommands[] = {
#define X(name, operands, help)                                                \
    {#name, operands, help, subcommand_##name##_options, subcommand_##name},
    SUBCOMMAND_LIST(X)
#undef X
};
const int subcommand_count = sizeof subcommands / sizeof *subcommands;

const struct option_help subcommand_program_options[] = {
    SETUP_OPTIONS,
    {'h', "help", NULL, N_("show this help")},
    {'V', "version", NULL, N_("show the version")},
    {0},
};

void subcommand_print_help(const char *name)
{
    for (int i = 0; i < subcommand_count; i++) {
        const struct subcommand *command = &subcommands[i];

        if (strcmp(command->name, name))
            continue;
        printf(_("Usage: epact %s [OPTION]...%s%s\n"), command->name,
               *command->operands ? " " : "", command->operands);
        printf("  %s\n\n", _(command->help));
        options_print(command->options);
    }
}

void subcommand_print_list(void)
{
    for (int i = 0; i < subcommand_count; i++)
        printf("  %-8s %-30s %s\n", subcommands[i].name,
               subcommands[i].operands, _(subcommands[i].help));
}
