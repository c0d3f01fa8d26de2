/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/notation.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/cal_convert.h"
#include "text/fault.h"

/* Greater numbers are read as this one, which no range here reaches.  */
#define NUMBER_MAX INT64_C(1000000000000)

enum status notation_find(const struct registry *r, const char *name,
                          struct notation *out)
{
    if (out)
        *out = (struct notation){0};
    if (!out)
        return STATUS_ERR_ARGUMENT;
    if (!registry_find(r, name, &out->cal))
        return STATUS_OK;
    return day_count_find(name, &out->count);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static char capital(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* Reads digits at *AT, past which it moves.  */
static bool read_digits(const char **at, int64_t *out)
{
    const char *first = *at;

    for (*out = 0; is_digit(**at); ++*at)
        if (*out < NUMBER_MAX)
            *out = 10 * *out + (**at - '0');
    return *at > first;
}

static bool read_number(const char **at, int64_t *out)
{
    bool negative = **at == '-';

    if (negative || **at == '+')
        ++*at;
    if (!read_digits(at, out))
        return false;
    *out = negative ? -*out : *out;
    return true;
}

static bool read_char(const char **at, char c)
{
    return **at == c && ++*at;
}

/* A position, or a code in letters of either case.  */
static bool read_month(const char **at, struct fault_date *out)
{
    int64_t position;
    size_t n = 0;

    if (is_digit(**at)) {
        bool read = read_digits(at, &position);

        out->position = position > UINT8_MAX ? UINT8_MAX : (int)position;
        return read;
    }
    for (; n < CAL_CODE_MAX && (is_capital(capital(**at)) || is_digit(**at));
         n++)
        out->code[n] = capital(*(*at)++);
    return n > 0;
}

static bool read_label(const char **at, struct cal_label *out)
{
    int64_t day;

    if (!read_digits(at, &day))
        return false;
    out->day = day > UINT16_MAX ? UINT16_MAX : (uint16_t)day;
    out->second = capital(**at) == 'L' && ++*at;
    return true;
}

static bool read_date(const char *text, struct fault_date *out)
{
    *out = (struct fault_date){0};
    return read_number(&text, &out->year) && read_char(&text, '-') &&
           read_month(&text, out) && read_char(&text, '-') &&
           read_label(&text, &out->label) && !*text;
}

static enum status find_date(const struct cal *cal,
                             const struct fault_date *date, day_num *out)
{
    struct cal_date found = {
        .year = (int32_t)date->year,
        .month = (uint8_t)date->position,
        .day = date->label.day,
        .second = date->label.second,
    };
    enum status s;

    if (date->year < -CAL_YEAR_MAX || date->year > CAL_YEAR_MAX)
        return STATUS_ERR_YEAR;
    if (date->code[0] &&
        (s = cal_coded_date(cal, found.year, date->code, date->label, &found)))
        return s;
    return cal_to_day(cal, found, out);
}

static enum status read_in_calendar(const struct cal *cal, const char *text,
                                    day_num *out, struct buffer *why)
{
    struct fault_date date;
    enum status s;

    if (!read_date(text, &date)) {
        buffer_put(why, _("a date is written year-month-day, a day number "
                          "with jd before it"));
        return STATUS_ERR_SYNTAX;
    }
    s = find_date(cal, &date, out);
    if (s)
        fault_of_date(s, cal, &date, why);
    return s;
}

static enum status read_in_count(const struct day_count *count,
                                 const char *text, day_num *out,
                                 struct buffer *why)
{
    int64_t number;
    enum status s;

    if (!read_number(&text, &number) || *text) {
        buffer_put(why, _("a day number is written in digits, with a minus "
                          "sign or none"));
        return STATUS_ERR_SYNTAX;
    }
    s = day_count_day(count, number, out);
    if (s)
        /* TRANSLATORS: the least and the greatest day number.  */
        buffer_format(why, _("day numbers go from %" PRId64 " to %" PRId64),
                      DAY_MIN - count->zero, DAY_MAX - count->zero);
    return s;
}

/* Takes the name of a notation off the front of TEXT, if it has one.  */
static enum status read_name(const struct registry *r, const char **text,
                             struct notation *out, struct buffer *why)
{
    char name[64];
    size_t n = strcspn(*text, ": ");
    enum status s = STATUS_ERR_NAME_UNKNOWN;

    if (!(*text)[n])
        return STATUS_OK;
    if (n < sizeof name) {
        memcpy(name, *text, n);
        name[n] = '\0';
        s = notation_find(r, name, out);
    }
    if (s)
        buffer_put(why, _("no calendar has the name that it begins with"));
    else
        *text += n + 1;
    return s;
}

enum status notation_read(const struct registry *r, struct notation notation,
                          const char *text, day_num *out, struct buffer *why)
{
    struct buffer none = buffer_in(NULL, 0);
    enum status s;

    if (out)
        *out = 0;
    if (!r || !text || !out || !(notation.cal || notation.count))
        return STATUS_ERR_ARGUMENT;
    why = why ? why : &none;
    if ((s = read_name(r, &text, &notation, why)))
        return s;
    return notation.cal ? read_in_calendar(notation.cal, text, out, why)
                        : read_in_count(notation.count, text, out, why);
}

/* Whether every month's code is M and its position, in every year.  */
static bool has_plain_months(const struct cal *cal)
{
    char code[16];

    for (int i = 0; i < cal->month_name_count; i++) {
        snprintf(code, sizeof code, "M%02d", i + 1);
        if (strcmp(cal->month_names[i].code, code))
            return false;
    }
    return true;
}

static enum status write_in_calendar(const struct cal *cal, day_num day,
                                     struct buffer *out)
{
    struct cal_year year;
    struct cal_date date;
    enum status s;

    if ((s = cal_from_day(cal, day, &date)) ||
        (s = cal_year(cal, date.year, &year)))
        return s;

    uint8_t which = year.month[date.month - 1].which;

    buffer_format(out, "%s%04" PRId32, date.year < 0 ? "-" : "",
                  abs(date.year));
    if (has_plain_months(cal) && which + 1 == date.month)
        buffer_format(out, "-%02d", date.month);
    else
        buffer_format(out, "-%s", cal->month_names[which].code);
    buffer_format(out, "-%02d%s", date.day, date.second ? "L" : "");
    return STATUS_OK;
}

enum status notation_write(struct notation notation, day_num day,
                           struct buffer *out)
{
    int64_t number;
    enum status s;

    if (!out || !(notation.cal || notation.count))
        return STATUS_ERR_ARGUMENT;
    if (notation.cal)
        return write_in_calendar(notation.cal, day, out);
    if (!(s = day_count_number(notation.count, day, &number)))
        buffer_format(out, "%" PRId64, number);
    return s;
}
