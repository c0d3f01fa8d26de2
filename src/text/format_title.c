/* SPDX-License-Identifier: MIT */
/* The titles of months and years.  */

#include "config.h"

#include <string.h>

#include "text/cluster.h"
#include "text/format.h"

/* The pattern of CURSOR's calendar for the title of a month; NULL: it has none
   of its own.  */
static const char *month_pattern(const struct cal_cursor *cursor)
{
    return cursor && cursor->cal ? cursor->cal->month_pattern : NULL;
}

static bool ends_in_year_name(const char *pattern)
{
    size_t n = strlen(pattern);

    return n > 2 && !strcmp(pattern + n - 2, " U");
}

/* The columns of the longest name of a month that is no leap month.  */
static int longest_month(const struct cal *cal)
{
    int longest = 0;

    for (int i = 0; i < cal->month_name_count; i++) {
        int columns = cluster_columns(cal->month_names[i].name);

        if (cal->month_names[i].period == CAL_PERIOD_MONTH && columns > longest)
            longest = columns;
    }
    return longest;
}

/* The columns of the longest name of a year.  */
static int longest_year(const struct cal *cal)
{
    int longest = 0;

    for (int n = 1; n <= cal->cycles[0].count; n++) {
        int columns = cluster_columns(cal_cycle_name(cal, 0, n));

        if (columns > longest)
            longest = columns;
    }
    return longest;
}

/* By how many columns the names of other months and years of CURSOR's calendar,
   whose year holds DAY, are longer than those of DAY.  */
static int longer_by(struct cal_cursor *cursor, day_num day)
{
    const struct cal *cal = cursor->cal;
    struct cal_date date;
    int month, year, number;

    if (cal_cursor_date(cursor, day, &date) ||
        cal_cycle_at(cursor, 0, day, &number))
        return 0;
    month =
        longest_month(cal) -
        cluster_columns(
            cal->month_names[cursor->year.month[date.month - 1].which].name);
    year = longest_year(cal) - cluster_columns(cal_cycle_name(cal, 0, number));
    return (month > 0 ? month : 0) + year;
}

enum status format_month(struct cal_cursor *cursor, day_num day, int width,
                         struct buffer *out)
{
    char shorter[CAL_NAME_MAX + 1];
    struct buffer b = buffer_in(shorter, sizeof shorter), start;
    const char *own = month_pattern(cursor), *pattern = own ? own : "LLLL y G";
    enum status s;
    int columns;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    start = *out;
    s = format_date(cursor, day, pattern, out);
    if (s || !ends_in_year_name(pattern))
        return s;
    columns = cluster_columns(out->text + start.length);
    if (columns <= width && columns + longer_by(cursor, day) <= width)
        return s;
    buffer_put_bytes(&b, pattern, strlen(pattern) - strlen(" U"));
    *out = start;
    return format_date(cursor, day, shorter, out);
}

/* What stands between the parts of a date.  */
static bool is_between(char c)
{
    return c && strchr(" .,/-", c);
}

static char last_of(const struct buffer *b)
{
    return b->length ? b->text[b->length - 1] : '\0';
}

/* Puts what PATTERN, a month's, has besides the name of the month.  What stands
   on both sides of it is needed once; at the beginning and the end, not.  */
static void put_year_pattern(const char *pattern, struct buffer *out)
{
    bool quoted = false, has_year = false, is_gap = true;

    for (; *pattern; pattern++) {
        bool is_month = !quoted && strchr("ML", *pattern);

        quoted ^= *pattern == '\'';
        has_year |= !quoted && strchr("yu", *pattern);
        is_gap |= is_month;
        if (is_month || (is_gap && is_between(*pattern) &&
                         (!out->length || is_between(last_of(out)))))
            continue;
        is_gap = false;
        buffer_put_bytes(out, pattern, 1);
    }
    while (is_between(last_of(out)))
        out->text[--out->length] = '\0';
    if (!has_year)
        *out = buffer_in(out->text, out->size);
}

enum status format_year(struct cal_cursor *cursor, day_num day,
                        struct buffer *out)
{
    char pattern[CAL_NAME_MAX + 1];
    struct buffer b = buffer_in(pattern, sizeof pattern);
    const char *own = month_pattern(cursor);

    put_year_pattern(own ? own : "y G", &b);
    return format_date(cursor, day, pattern, out);
}
