/* SPDX-License-Identifier: MIT */
/* The titles of months and years.  */

#include "config.h"

#include <string.h>

#include "text/cluster.h"
#include "text/format.h"

/* Puts PATTERN without a name of the year at its end into OUT.  */
static void put_without_year_name(const char *pattern, struct buffer *out)
{
    size_t n = strlen(pattern);

    if (n > 2 && !strcmp(pattern + n - 2, " U"))
        n -= 2;
    buffer_put_bytes(out, pattern, n);
}

/* The pattern of CURSOR's calendar for the title of a month; NULL: it has none
   of its own.  */
static const char *month_pattern(const struct cal_cursor *cursor)
{
    return cursor && cursor->cal ? cursor->cal->month_pattern : NULL;
}

enum status format_month(struct cal_cursor *cursor, day_num day, int width,
                         struct buffer *out)
{
    char shorter[CAL_NAME_MAX + 1];
    struct buffer b = buffer_in(shorter, sizeof shorter), start;
    const char *own = month_pattern(cursor), *pattern = own ? own : "LLLL y G";
    enum status s;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    start = *out;
    s = format_date(cursor, day, pattern, out);
    if (s || cluster_columns(out->text + start.length) <= width)
        return s;
    put_without_year_name(pattern, &b);
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
