/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/format.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "core/cal_convert.h"
#include "core/cal_query.h"

/* All that a pattern may ask of a day.  */
struct parts {
    const struct cal *cal;
    struct cal_date date;
    struct cal_era_year era;
    const char *month, *weekday;
    int day_of_year;
};

static enum status read_parts(const struct cal *cal, day_num day,
                              struct parts *out)
{
    struct cal_year year;
    enum status s;
    int weekday;

    *out = (struct parts){.cal = cal};
    if ((s = cal_from_day(cal, day, &out->date)) ||
        (s = cal_year(cal, out->date.year, &year)) ||
        (s = cal_era_of(cal, day, out->date.year, &out->era)) ||
        (s = cal_weekday(cal, day, &weekday)))
        return s;
    out->month = cal->month_names[year.month[out->date.month - 1].which].name;
    out->weekday = cal_weekday_name(cal, weekday);
    out->day_of_year = (int)(day - year.first) + 1;
    return STATUS_OK;
}

static void put_number(struct buffer *out, int32_t number, int width)
{
    buffer_format(out, "%s%0*" PRId32, number < 0 ? "-" : "", width,
                  abs(number));
}

static void put_year(struct buffer *out, int32_t year, int n)
{
    if (n == 2)
        buffer_format(out, "%02d", abs(year) % 100);
    else
        put_number(out, year, n);
}

static void put_month(struct buffer *out, const struct parts *parts, int n)
{
    if (n > 2)
        buffer_put(out, parts->month);
    else
        put_number(out, parts->date.month, n);
}

/* Without an era the blank before it goes too.  */
static void put_era(struct buffer *out, const struct cal_era *era)
{
    if (era)
        buffer_put(out, era->name);
    else if (out->length && out->text[out->length - 1] == ' ')
        out->text[--out->length] = '\0';
}

/* What N times LETTER stands for.  */
static enum status put_field(struct buffer *out, const struct parts *parts,
                             char letter, int n)
{
    switch (letter) {
    case 'G':
        put_era(out, parts->era.era);
        return STATUS_OK;
    case 'y':
        put_year(out, parts->era.year, n);
        return STATUS_OK;
    case 'u':
        put_number(out, parts->date.year, n);
        return STATUS_OK;
    case 'M':
    case 'L':
        put_month(out, parts, n);
        return STATUS_OK;
    case 'd':
        put_number(out, parts->date.day, n);
        buffer_put(out, parts->date.second ? "L" : "");
        return STATUS_OK;
    case 'D':
        put_number(out, parts->day_of_year, n);
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

static enum status put_pattern(struct buffer *out, const struct parts *parts,
                               const char *pattern)
{
    enum status s = STATUS_OK;

    while (!s && *pattern) {
        char letter = *pattern;
        int n = 0;

        if (letter == '\'') {
            s = put_quoted(out, &pattern);
        } else if (!is_letter(letter)) {
            buffer_put_bytes(out, pattern++, 1);
        } else {
            for (; *pattern == letter; pattern++)
                n++;
            s = put_field(out, parts, letter, n);
        }
    }
    return s;
}

enum status format_date(const struct cal *cal, day_num day, const char *pattern,
                        struct buffer *out)
{
    struct parts parts;
    enum status s;

    if (!cal || !pattern || !out)
        return STATUS_ERR_ARGUMENT;
    if ((s = read_parts(cal, day, &parts)))
        return s;
    return put_pattern(out, &parts, pattern);
}

enum status format_full(const struct cal *cal, day_num day, struct buffer *out)
{
    struct parts parts;
    enum status s;

    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    if ((s = read_parts(cal, day, &parts)))
        return s;
    buffer_put(out, cal_is_known(cal, day) ? "" : "≈ ");
    if (*parts.weekday)
        buffer_format(out, "%s ", parts.weekday);
    return put_pattern(out, &parts, "d MMMM y G");
}
