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
    int left_out;    /* of the labels of cycles: the first ones */
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

/* Whether a label of cycle I would be taken for one that is left out: the stem
   and branch of a day for that of its year.  */
static bool is_ambiguous(const struct parts *parts, int i)
{
    const struct cal_cycle *cycles = parts->cal->cycles;

    for (int n = 0; n < parts->left_out; n++)
        if (cycles[n].names && cycles[n].names == cycles[i].names)
            return true;
    return false;
}

static void put_cycles(struct buffer *out, const struct parts *parts)
{
    size_t from = out->length;

    for (int i = parts->left_out; i < parts->cal->cycle_count; i++)
        if (!is_ambiguous(parts, i))
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

/* Bytes of the longest sentence of put_doubt().  */
#define DOUBT_MAX (64 + 2 * CAL_NAME_MAX)

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

static bool ends_in_labels(const char *pattern)
{
    size_t n = strlen(pattern);

    return n > 2 && !strcmp(pattern + n - 2, " c");
}

/* Leaves one more label out, with the bare numbers that belong to it.  */
static void leave_out_label(struct parts *parts)
{
    const struct cal *cal = parts->cal;
    bool is_number;

    do
        is_number = !cal->cycles[parts->left_out++].names;
    while (is_number && parts->left_out < cal->cycle_count);
}

enum status format_fitting(struct cal_cursor *cursor, day_num day,
                           const char *pattern, int width, struct buffer *out)
{
    char doubt[DOUBT_MAX];
    struct buffer b = buffer_in(doubt, sizeof doubt), start;
    struct parts parts;
    enum status s;
    int labels;

    if (!cursor || !pattern || !out)
        return STATUS_ERR_ARGUMENT;
    if ((s = read_parts(cursor, day, &parts)))
        return s;
    start = *out;
    put_doubt(&b, &parts);
    width -= cluster_columns(doubt);
    labels = ends_in_labels(pattern) ? parts.cal->cycle_count : 0;
    while (!(s = put_pattern(out, &parts, pattern)) &&
           parts.left_out < labels &&
           cluster_columns(out->text + start.length) > width) {
        *out = start;
        leave_out_label(&parts);
    }
    if (!s && cluster_columns(out->text + start.length) <= width)
        buffer_put(out, doubt);
    return s;
}

enum status format_full(const struct cal *cal, day_num day, struct buffer *out)
{
    if (cal && out)
        buffer_put(out, cal_is_known(cal, day) ? "" : "≈ ");
    return format_fitting(CAL_CURSOR(cal), day, format_parts(cal).full, INT_MAX,
                          out);
}
