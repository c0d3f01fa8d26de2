/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/notation.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "core/cal_check.h"
#include "core/cal_convert.h"
#include "text/fault.h"

/* Greater numbers are read as some number no less, which no range reaches.  */
#define NUMBER_MAX INT64_C(1000000000000)

enum status notation_find(const struct registry *r, const char *name,
                          struct notation *out)
{
    if (out)
        *out = (struct notation){0};
    if (!r || !name || !out)
        return STATUS_ERR_ARGUMENT;
    if (!registry_find(r, name, &out->cal))
        return STATUS_OK;
    return day_count_find(name, &out->count);
}

/* Reads digits at *AT, past which it moves.  */
static bool read_digits(const char **at, int64_t *out)
{
    const char *first = *at;

    for (*out = 0; ascii_is_digit(**at); ++*at)
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

    if (ascii_is_digit(**at)) {
        bool read = read_digits(at, &position);

        out->position = position > UINT8_MAX ? UINT8_MAX : (int)position;
        return read;
    }
    for (; n < CAL_CODE_MAX &&
           (ascii_is_capital(ascii_capital(**at)) || ascii_is_digit(**at));
         n++)
        out->code[n] = ascii_capital(*(*at)++);
    return n > 0;
}

static bool read_label(const char **at, struct cal_label *out)
{
    int64_t day;

    if (!read_digits(at, &day))
        return false;
    out->day = day > UINT16_MAX ? UINT16_MAX : (uint16_t)day;
    out->second = ascii_capital(**at) == 'L' && ++*at;
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
        buffer_put(why, _("write a date as year-month-day, a day number as "
                          "jd N"));
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
    if (s == STATUS_ERR_DAY)
        buffer_format(why, _("no day has the number %" PRId64 " in this count"),
                      number);
    else if (s)
        fault_of_number(count, why);
    return s;
}

/* A part of a text.  */
struct part {
    const char *text;
    size_t length;
};

static struct part trimmed(struct part part)
{
    while (part.length && *part.text == ' ')
        part.text++, part.length--;
    while (part.length && part.text[part.length - 1] == ' ')
        part.length--;
    return part;
}

/* Where the name of a notation ends that PART begins with: at a colon, or else
   at the last blank.  NULL: it begins with none.  */
static const char *name_end(struct part part)
{
    const char *end = memchr(part.text, ':', part.length);

    for (size_t n = part.length; !end && n; n--)
        if (part.text[n - 1] == ' ')
            end = part.text + n - 1;
    return end;
}

static enum status find_part(const struct registry *r, struct part name,
                             struct notation *out)
{
    char text[CAL_ID_MAX + 1];

    name = trimmed(name);
    if (name.length >= sizeof text)
        return STATUS_ERR_NAME_UNKNOWN;
    memcpy(text, name.text, name.length);
    text[name.length] = '\0';
    return notation_find(r, text, out);
}

static enum status read_part(struct notation notation, struct part part,
                             day_num *out, struct buffer *why)
{
    char text[64] = "x"; /* what is longer is no date: neither is this */

    part = trimmed(part);
    if (part.length < sizeof text) {
        memcpy(text, part.text, part.length);
        text[part.length] = '\0';
    }
    return notation.cal ? read_in_calendar(notation.cal, text, out, why)
                        : read_in_count(notation.count, text, out, why);
}

enum status notation_split(const struct registry *r, const char **text,
                           struct notation *notation)
{
    struct notation found;
    struct part part;
    const char *end;
    enum status s = STATUS_OK;

    if (!r || !text || !*text || !notation)
        return STATUS_ERR_ARGUMENT;
    found = *notation;
    part = trimmed((struct part){*text, strlen(*text)});
    end = name_end(part);
    if (end)
        s = find_part(r, (struct part){part.text, (size_t)(end - part.text)},
                      &found);
    if (s)
        return s;
    *text = end ? end + 1 : part.text;
    *notation = found;
    return STATUS_OK;
}

enum status notation_read(const struct registry *r, struct notation notation,
                          const char *text, day_num *out, struct buffer *why)
{
    enum status s;

    if (out)
        *out = 0;
    if (!r || !text || !out || !(notation.cal || notation.count))
        return STATUS_ERR_ARGUMENT;
    if ((s = notation_split(r, &text, &notation))) {
        buffer_put(why, _("no calendar has the name that it begins with"));
        return s;
    }
    return read_part(notation, (struct part){text, strlen(text)}, out, why);
}

/* Whether CODE is M and the two digits of N.  */
static bool is_plain(const char *code, int n)
{
    return code[0] == 'M' && code[1] == '0' + n / 10 &&
           code[2] == '0' + n % 10 && !code[3];
}

/* Whether the calendar's months are M01, M02 and so on, none put in.  */
static bool has_plain_months(const struct cal *cal)
{
    for (int i = 0; i < cal->month_name_count; i++)
        if (!is_plain(cal->month_names[i].code, i + 1))
            return false;
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

    buffer_put_number(out, date.year, '0', 4);
    buffer_put(out, "-");
    if (has_plain_months(cal) && which + 1 == date.month)
        buffer_put_number(out, date.month, '0', 2);
    else
        buffer_put(out, cal->month_names[which].code);
    buffer_put(out, "-");
    buffer_put_number(out, date.day, '0', 2);
    buffer_put(out, date.second ? "L" : "");
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
        buffer_put_number(out, number, '0', 1);
    return s;
}
