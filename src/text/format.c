/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/format.h"

#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/i18n.h"
#include "core/cal_cursor.h"
#include "core/cal_query.h"
#include "text/cluster.h"

/* All that a pattern may ask of a day.  */
struct parts {
    const struct cal *cal;
    struct cal_cursor *cursor;
    day_num day;
    struct cal_date date;
    struct cal_era_year era;
    const char *month, *weekday;
    int day_of_year;
    bool has_number; /* a day outside the week that stands alone has none */
};

static enum status read_parts(struct cal_cursor *cursor, day_num day,
                              struct parts *out)
{
    const struct cal *cal = cursor->cal;
    const struct cal_year *year = &cursor->year;
    enum status s;
    int weekday;

    *out = (struct parts){.cal = cal, .cursor = cursor, .day = day};
    if (!cal)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_cursor_date(cursor, day, &out->date)) ||
        (s = cal_era_of(cal, day, out->date.year, &out->era)) ||
        (s = cal_weekday(cal, day, &weekday)))
        return s;

    const struct cal_month *month = &year->month[out->date.month - 1];
    const struct cal_month_name *name = &cal->month_names[month->which];

    out->month = name->name;
    out->has_number =
        name->period != CAL_PERIOD_OUTSIDE_WEEK || cal_month_days(month) != 1;
    out->weekday = cal_weekday_name(cal, weekday);
    out->day_of_year = (int)(day - year->first) + 1;
    return STATUS_OK;
}

static enum status put_year_parts(struct buffer *out, const struct cal *cal,
                                  int32_t year)
{
    int32_t part[CAL_YEAR_PARTS_MAX];
    enum status s = cal_year_parts(cal, year, part);

    for (int i = 0; !s && i < cal->year_part_count; i++)
        buffer_format(out, "%s%" PRId32, i ? "." : "", part[i]);
    return s;
}

static enum status put_year(struct buffer *out, const struct parts *parts,
                            int n)
{
    if (parts->cal->year_part_count)
        return put_year_parts(out, parts->cal, parts->date.year);
    if (n == 2)
        buffer_put_number(out, abs(parts->era.year % 100), '0', 2);
    else
        buffer_put_number(out, parts->era.year, '0', n);
    return STATUS_OK;
}

/* The label of cycle I, with a blank before it but at FROM.  One that the
   calendar cannot tell is left out: the date is good without it.  */
static void put_cycle(struct buffer *out, const struct parts *parts,
                      size_t from, int i)
{
    const struct cal *cal = parts->cal;
    const struct cal_cycle *cycle = &cal->cycles[i];
    int number;

    if (cal_cycle_at(parts->cursor, i, parts->day, &number) ||
        (cycle->names && !number))
        return;
    buffer_put(out, out->length > from ? " " : "");
    if (cycle->names) {
        buffer_put(out, cal_cycle_name(cal, i, number));
        return;
    }
    /* A bare number would run together with that of the day.  */
    if (!cal->day_pattern)
        buffer_format(out, "%s ", cycle->id);
    buffer_put_number(out, number, '0', 1);
}

static void put_cycles(struct buffer *out, const struct parts *parts)
{
    size_t from = out->length;

    for (int i = 0; i < parts->cal->cycle_count; i++)
        put_cycle(out, parts, from, i);
}

/* The name of the year, which the first cycle has.  */
static void put_year_name(struct buffer *out, const struct parts *parts)
{
    if (parts->cal->cycle_count)
        put_cycle(out, parts, out->length, 0);
}

static void put_month(struct buffer *out, const struct parts *parts, int n)
{
    if (n > 2)
        buffer_put(out, parts->month);
    else
        buffer_put_number(out, parts->date.month, '0', n);
}

/* What N times LETTER stands for.  */
static enum status put_field(struct buffer *out, const struct parts *parts,
                             char letter, int n)
{
    switch (letter) {
    case 'G':
        buffer_put(out, parts->era.era ? parts->era.era->name : "");
        return STATUS_OK;
    case 'y':
        return put_year(out, parts, n);
    case 'U':
        put_year_name(out, parts);
        return STATUS_OK;
    case 'c':
        put_cycles(out, parts);
        return STATUS_OK;
    case 'u':
        buffer_put_number(out, parts->date.year, '0', n);
        return STATUS_OK;
    case 'M':
    case 'L':
        put_month(out, parts, n);
        return STATUS_OK;
    case 'd':
        if (!parts->has_number)
            return STATUS_OK;
        buffer_put_number(out, parts->date.day, '0', n);
        buffer_put(out, parts->date.second ? "L" : "");
        return STATUS_OK;
    case 'D':
        buffer_put_number(out, parts->day_of_year, '0', n);
        return STATUS_OK;
    case 'E':
        buffer_put(out, parts->weekday);
        return STATUS_OK;
    default:
        return STATUS_ERR_PATTERN;
    }
}

/* Puts the quoted text that begins at *AT, past whose end it moves.  Two quotes
   are one, inside quoted text and outside.  */
static enum status put_quoted(struct buffer *out, const char **at)
{
    const char *end;

    if (*++*at == '\'') {
        ++*at;
        buffer_put(out, "'");
        return STATUS_OK;
    }
    while ((end = strchr(*at, '\'')) && end[1] == '\'') {
        buffer_put_bytes(out, *at, (size_t)(end - *at) + 1);
        *at = end + 2;
    }
    if (!end)
        return STATUS_ERR_PATTERN;
    buffer_put_bytes(out, *at, (size_t)(end - *at));
    *at = end + 1;
    return STATUS_OK;
}

static bool is_letter(char c)
{
    return ascii_is_small(c) || ascii_is_capital(c);
}

/* A field that turned out empty, with the text FROM..., takes a blank along:
   that before it, or at the beginning that behind it, at *AT.  */
static void close_gap(struct buffer *out, size_t from, const char **at)
{
    if (out->length > from && out->text[out->length - 1] == ' ')
        out->text[--out->length] = '\0';
    else if (out->length == from && **at == ' ')
        ++*at;
}

/* Puts the field at *AT, past which it moves.  */
static enum status put_field_at(struct buffer *out, const struct parts *parts,
                                size_t from, const char **at)
{
    char letter = **at;
    size_t before = out->length;
    enum status s;
    int n = 0;

    for (; **at == letter; ++*at)
        n++;
    s = put_field(out, parts, letter, n);
    if (!s && !out->cut && out->length == before)
        close_gap(out, from, at);
    return s;
}

static enum status put_pattern(struct buffer *out, const struct parts *parts,
                               const char *pattern)
{
    size_t from = out->length;
    enum status s = STATUS_OK;

    while (!s && *pattern) {
        if (*pattern == '\'')
            s = put_quoted(out, &pattern);
        else if (is_letter(*pattern))
            s = put_field_at(out, parts, from, &pattern);
        else
            buffer_put_bytes(out, pattern++, 1);
    }
    return s;
}

enum status format_date(struct cal_cursor *cursor, day_num day,
                        const char *pattern, struct buffer *out)
{
    struct parts parts;
    enum status s;

    if (!cursor || !pattern || !out)
        return STATUS_ERR_ARGUMENT;
    if ((s = read_parts(cursor, day, &parts)))
        return s;
    return put_pattern(out, &parts, pattern);
}

struct format_parts format_parts(const struct cal *cal)
{
    const char *own = cal ? cal->day_pattern : NULL;

    if (!own)
        return (struct format_parts){"E c d MMMM y G", "E c", "d MMMM y G"};
    if (!strncmp(own, "E d", 3))
        return (struct format_parts){own, "E", own + 2};
    return (struct format_parts){own, "", own};
}

/* Puts PATTERN without labels of cycles at its end into OUT.  */
static void put_without_labels(const char *pattern, struct buffer *out)
{
    size_t n = strlen(pattern);

    if (n > 2 &&
        (!strcmp(pattern + n - 2, " c") || !strcmp(pattern + n - 2, " U")))
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
    put_without_labels(pattern, &b);
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

/* Puts what leaves the day in doubt into OUT; mostly nothing.  */
static void put_doubt(struct buffer *out, const struct parts *parts)
{
    struct cal_doubt doubt;

    if (cal_doubt_at(parts->cursor, parts->day, &doubt) || !doubt.event)
        return;
    /* TRANSLATORS: "new moon 40 s after midnight".  */
    buffer_format(out,
                  doubt.seconds < 0 ? _(" (%s %d s before %s)")
                                    : _(" (%s %d s after %s)"),
                  _(doubt.event), abs(doubt.seconds), _(doubt.boundary));
}

enum status format_fitting(struct cal_cursor *cursor, day_num day,
                           const char *pattern, int width, struct buffer *out)
{
    char shorter[CAL_NAME_MAX + 1];
    struct buffer b = buffer_in(shorter, sizeof shorter), start;
    struct parts parts;
    enum status s;

    if (!cursor || !pattern || !out)
        return STATUS_ERR_ARGUMENT;
    s = read_parts(cursor, day, &parts);
    put_without_labels(pattern, &b);
    start = *out;
    for (int left_out = 0; !s && left_out < 3; left_out++) {
        *out = start;
        s = put_pattern(out, &parts, left_out ? shorter : pattern);
        if (!s && left_out < 2)
            put_doubt(out, &parts);
        if (cluster_columns(out->text + start.length) <= width)
            break;
    }
    return s;
}

enum status format_full(const struct cal *cal, day_num day, struct buffer *out)
{
    if (cal && out)
        buffer_put(out, cal_is_known(cal, day) ? "" : "≈ ");
    return format_fitting(CAL_CURSOR(cal), day, format_parts(cal).full, INT_MAX,
                          out);
}
