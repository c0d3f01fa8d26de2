/* SPDX-License-Identifier: MIT */
/* epact list: the calendars and day counts.  */

#include "config.h"

#include "base/buffer.h"
#include "cli/subcommand.h"
#include "cli/table.h"
#include "core/day_count.h"

const struct option_help subcommand_list_options[] = {
    {'h', "help", NULL, N_("show this help")},
    {0},
};

static const char *const family_names[] = {
    [CAL_SOLAR] = "solar",
    [CAL_LUNAR] = "lunar",
    [CAL_LUNISOLAR] = "lunisolar",
    [CAL_CYCLIC] = "cyclic",
};

static void print_calendar(const struct table *table, const struct cal *cal)
{
    char aliases[256];
    struct buffer b = buffer_in(aliases, sizeof aliases);

    for (const char *const *a = cal->aliases; a && *a; a++)
        buffer_format(&b, "%s%s", b.length ? ", " : "", *a);
    table_row(table, (const char *const[]){cal->id, cal->name,
                                           family_names[cal->family], aliases});
}

static void print_all(const struct registry *r)
{
    static const int width[] = {24, 24, 9};
    const struct table table = table_begin(width, 4);

    for (size_t i = 0; i < registry_count(r); i++)
        print_calendar(&table, registry_at(r, i));
    for (int i = 0; i < day_count_count; i++) {
        const struct day_count *count = &day_counts[i];

        table_row(&table,
                  (const char *const[]){count->id, count->name, "count",
                                        count->alias ? count->alias : ""});
    }
}

enum exit_status subcommand_list(const struct calendars *c, int argc,
                                 char **argv)
{
    struct options o;

    options_begin(&o, argc, argv, subcommand_list_options);
    switch (options_next(&o)) {
    case OPTIONS_END:
        break;
    case 'h':
        subcommand_print_help("list");
        return EXIT_DONE;
    case OPTIONS_OPERAND:
        report(_("list takes no operands, but there is '%s'"),
               report_shown(o.value).text);
        return EXIT_USAGE;
    default:
        return EXIT_USAGE;
    }
    print_all(c->registry);
    return EXIT_DONE;
}
