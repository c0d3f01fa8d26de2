/* SPDX-License-Identifier: MIT */
/* epact list: the calendars and day counts.  */

#include "config.h"

#include <stdio.h>

#include "cli/command.h"
#include "core/day_count.h"

static const struct option_help help[] = {
    {'h', "help", NULL, N_("show this help")},
};

static const char *const family_names[] = {
    [CAL_SOLAR] = "solar",
    [CAL_LUNAR] = "lunar",
    [CAL_LUNISOLAR] = "lunisolar",
    [CAL_CYCLIC] = "cyclic",
};

static void print_calendar(const struct cal *cal)
{
    const char *comma = "";

    printf("%s\t%s\t%s\t", cal->id, cal->name, family_names[cal->family]);
    for (const char *const *a = cal->aliases; a && *a; a++, comma = ", ")
        printf("%s%s", comma, *a);
    printf("\t%s\n", cal->decided_by);
}

enum exit_status command_list(const struct registry *r, int argc, char **argv)
{
    struct options o;

    options_begin(&o, argc, argv, help, 1);
    switch (options_next(&o)) {
    case OPTIONS_END:
        break;
    case 'h':
        command_print_help("list", help, 1);
        return EXIT_DONE;
    case OPTIONS_OPERAND:
        report(_("list takes no operands, but there is '%s'"),
               report_shown(o.value).text);
        return EXIT_USAGE;
    default:
        return EXIT_USAGE;
    }
    for (size_t i = 0; i < registry_count(r); i++)
        print_calendar(registry_at(r, i));
    for (int i = 0; i < day_count_count; i++)
        printf("%s\t%s\tcount\t\t\n", day_counts[i].id, day_counts[i].name);
    return EXIT_DONE;
}
