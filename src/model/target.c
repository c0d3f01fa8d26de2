/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/target.h"

#include <stdlib.h>
#include <string.h>

#include "core/cal_convert.h"
#include "model/move.h"
#include "text/fault.h"
#include "text/notation.h"

#define YEAR_DIGITS 9 /* so that it fits */

/* Whether TEXT is a year alone, with blanks around it or none.  A greater
   number is that of a day, and lacks its jd.  */
static bool read_year(const char *text, int *out)
{
    const char *digits;
    size_t n;

    text += strspn(text, " ");
    digits = text + (*text == '-' || *text == '+');
    n = strspn(digits, "0123456789");
    if (!n || n > YEAR_DIGITS || digits[n + strspn(digits + n, " ")])
        return false;
    *out = (int)strtol(text, NULL, 10);
    return *out >= -CAL_YEAR_MAX && *out <= CAL_YEAR_MAX;
}

/* The same behind the name of a calendar, or none; then *CAL stays.  */
static bool read_named_year(const struct registry *r, const char *text,
                            const struct cal **cal, int *out)
{
    struct notation notation = {.cal = *cal};

    if (notation_split(r, &text, &notation) || !notation.cal ||
        !read_year(text, out))
        return false;
    *cal = notation.cal;
    return true;
}

const struct cal *target_calendar(const struct registry *r, const char *text)
{
    struct notation notation = {0};

    return notation_split(r, &text, &notation) ? NULL : notation.cal;
}

bool target_is_year(const struct registry *r, const char *text)
{
    const struct cal *cal;
    int year;

    return !registry_find(r, "gregory", &cal) &&
           read_named_year(r, text, &cal, &year);
}

/* The day of YEAR that bears the month and the day of DATE, or the last one
   before it.  */
static enum status same_day(const struct cal *cal, int year,
                            struct cal_date date, day_num *out)
{
    enum status s;

    date.year = year;
    s = cal_to_day(cal, date, out);
    if (s == STATUS_ERR_DAY || s == STATUS_ERR_DAY_SKIPPED) {
        date.day = 1;
        if (!(s = cal_to_day(cal, date, out)))
            s = move_to_edge(cal, 0, *out, MOVE_MONTH, MOVE_END, out);
    }
    return s;
}

/* The day of YEAR that bears the date of DAY.  A leap month is found by what it
   is, but for years that are too far away to move there.  */
static enum status go_to_year(const struct cal *cal, int year, day_num day,
                              day_num *out, struct buffer *why)
{
    struct fault_date wanted = {.year = year};
    struct cal_date date;
    enum status s = cal_from_day(cal, day, &date);

    if (!s && abs(year - date.year) <= MOVE_MAX) {
        s = move_by(cal, day, MOVE_YEAR, year - date.year, out);
    } else {
        /* Where DAY has no date the first day will do.  */
        if (s)
            date = (struct cal_date){.month = 1, .day = 1};
        s = same_day(cal, year, date, out);
    }
    if (s)
        fault_of_date(s, cal, &wanted, why);
    return s;
}

enum status target_read(const struct registry *r, day_num day, const char *text,
                        day_num *out, struct buffer *why)
{
    struct notation gregorian;
    const struct cal *cal;
    enum status s;
    int year;

    if (out)
        *out = 0;
    if (!r || !text || !out)
        return STATUS_ERR_ARGUMENT;
    if ((s = notation_find(r, "gregory", &gregorian))) {
        buffer_put(why, status_text(s));
        return s;
    }
    cal = gregorian.cal;
    if (read_named_year(r, text, &cal, &year))
        return go_to_year(cal, year, day, out, why);
    return notation_read(r, gregorian, text, out, why);
}
