/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/command.h"

#include <stdio.h>
#include <string.h>

const struct command commands[] = {
#define X(name, operands, help) {#name, operands, help, command_##name},
    COMMAND_LIST(X)
#undef X
};
const int command_count = sizeof commands / sizeof *commands;

void command_print_help(const char *name, const struct option_help *help,
                        int count)
{
    for (int i = 0; i < command_count; i++) {
        const struct command *command = &commands[i];

        if (strcmp(command->name, name))
            continue;
        printf(_("Usage: epact %s [OPTION]...%s%s\n"), command->name,
               *command->operands ? " " : "", command->operands);
        printf("  %s\n\n", _(command->help));
    }
    options_print(help, count);
}

void command_print_list(void)
{
    for (int i = 0; i < command_count; i++)
        printf("  %-8s %-25s %s\n", commands[i].name, commands[i].operands,
               _(commands[i].help));
}
