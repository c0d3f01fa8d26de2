/* SPDX-License-Identifier: MIT */
/* epact months: the months that begin on a range of days.  */

#include "config.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/i18n.h"
#include "cli/subcommand.h"

const struct option_help subcommand_months_options[] = {
    {'h', "help", NULL, N_("show this help")},
    {0},
};

/* Reads a day number of any size that fits.  */
static bool read_day(const char *text, int64_t *out)
{
    char *end;

    errno = 0;
    *out = strtoimax(text, &end, 10);
    if (!errno && end != text && !*end && (*text == '-' || *text >= '0'))
        return true;
    report(_("'%s' is no day number: they go from %" PRId64 " to %" PRId64),
           report_shown(text).text, INT64_MIN, INT64_MAX);
    return false;
}

/* Prints the months of YEAR that begin in RANGE; returns how many.  */
static int print_months(const struct cal *cal, const struct cal_year *year,
                        struct day_range range)
{
    day_num day = year->first;
    int count = 0;

    for (int i = 0; i < year->months; i++) {
        const struct cal_month *month = &year->month[i];
        int days = cal_month_days(month);

        if (day_in(range, day)) {
            printf("%" PRId64 "\t%" PRId32 "\t%s\t%d\n", day, year->year,
                   cal->month_names[month->which].code, days);
            count++;
        }
        day += days;
    }
    return count;
}

/* Prints the months of RANGE, which lies inside the span and is not empty.  It
   stops when output fails; that is reported at the end of the program.  */
static enum exit_status print_range(const struct cal *cal,
                                    struct day_range range)
{
    enum exit_status result = EXIT_BAD_INPUT;
    struct cal_year year;
    enum status s = cal_year_of(cal, range.first, &year);

    for (; !s; s = cal_year(cal, year.year + 1, &year)) {
        if (print_months(cal, &year, range))
            result = EXIT_DONE;
        if (year.first + cal_year_days(&year) >= range.end || ferror(stdout))
            return result;
    }
    report("%s: %s", cal->id, status_text(s));
    return EXIT_BAD_INPUT;
}

static enum exit_status run(const struct registry *r, char *const operand[3])
{
    const struct cal *cal;
    int64_t from, to;

    if (registry_find(r, operand[0], &cal)) {
        report_no_calendar(operand[0]);
        return EXIT_USAGE;
    }
    report_notice(operand[0]);
    if (!read_day(operand[1], &from) || !read_day(operand[2], &to))
        return EXIT_USAGE;
    if (from > to) {
        report(_("the first day, %" PRId64 ", is after the last, %" PRId64),
               from, to);
        return EXIT_USAGE;
    }
    if (from >= cal->span.end || to < cal->span.first)
        return EXIT_BAD_INPUT;
    return print_range(
        cal, (struct day_range){
                 .first = from < cal->span.first ? cal->span.first : from,
                 .end = to < cal->span.end ? to + 1 : cal->span.end,
             });
}

enum exit_status subcommand_months(const struct calendars *c, int argc,
                                   char **argv)
{
    char *operand[3];
    struct options o;
    int letter, n = 0;

    options_begin(&o, argc, argv, subcommand_months_options);
    while ((letter = options_next(&o)) != OPTIONS_END) {
        if (letter == 'h') {
            subcommand_print_help("months");
            return EXIT_DONE;
        }
        if (letter == OPTIONS_FAULT)
            return EXIT_USAGE;
        if (n < 3)
            operand[n] = o.value;
        n++;
    }
    if (n == 3)
        return run(c->registry, operand);
    report(_("months takes a calendar and two day numbers, not %d operands"),
           n);
    return EXIT_USAGE;
}
