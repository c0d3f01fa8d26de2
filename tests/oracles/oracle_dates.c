/* SPDX-License-Identifier: MIT */
/* Lists of known dates.  */

#include "config.h"

#include <stdio.h>

#include "core/cal_convert.h"
#include "oracle_parts.h"

static bool read_days(struct oracle *o, const char *rest)
{
    int64_t day;

    while (o->days < ORACLE_DAYS_MAX && take(&rest, &day)) {
        if (o->days && day <= o->listed[o->days - 1])
            return false;
        o->listed[o->days++] = day;
    }
    return !*rest;
}

static bool read_dates_of(struct oracle *o, const char *rest)
{
    o->fields = 0;
    o->next = 0;
    return oracle_read_calendar(o, rest);
}

/* The field of NAME, which has N bytes.  */
static bool find_field(const struct cal *cal, const char *name, size_t n,
                       struct field *out)
{
    *out = (struct field){.what = FIELD_CYCLE};
    if (n == strlen("part1") && !memcmp(name, "part", n - 1)) {
        *out = (struct field){FIELD_PART, name[n - 1] - '1'};
        return out->index >= 0 && out->index < cal->year_part_count;
    }
    if (n == strlen("month") && !memcmp(name, "month", n))
        out->what = FIELD_MONTH;
    if (n == strlen("day") && !memcmp(name, "day", n))
        out->what = FIELD_DAY;
    if (out->what != FIELD_CYCLE)
        return true;
    for (; out->index < cal->cycle_count; out->index++) {
        const char *id = cal->cycles[out->index].id;
        if (strlen(id) == n && !memcmp(id, name, n))
            return true;
    }
    return false;
}

static bool read_fields(struct oracle *o, const char *rest)
{
    while (o->cal && o->fields < ORACLE_FIELDS_MAX && *rest) {
        size_t n = strcspn(rest, " ");

        if (!find_field(o->cal, rest, n, &o->field[o->fields++]))
            return false;
        rest += n + (rest[n] == ' ');
    }
    return o->fields && !*rest;
}

static bool read_source(struct oracle *o, const char *rest)
{
    o->next = 0;
    return oracle_read_note(o, rest);
}

/* "5784-M05L-1" */
static bool take_date(struct oracle *o, const char **at)
{
    char code[CAL_CODE_MAX + 1];
    int number;

    if (!take_year(at, &o->year) || !take_char(at, '-') ||
        !take_code(at, code) || !take_char(at, '-') || !take_day(at, &number))
        return false;
    oracle_check_date(o, code, number);
    return true;
}

/* "13.0.14.3.4" */
static bool take_numbers(struct oracle *o, const char **at)
{
    int number[ORACLE_FIELDS_MAX];

    for (int i = 0; i < o->fields; i++) {
        int64_t n;

        if ((i && !take_char(at, '.')) || !take(at, &n) || n < INT16_MIN ||
            n > INT16_MAX)
            return false;
        number[i] = (int)n;
    }
    oracle_check_numbers(o, number);
    return true;
}

/* One word: of the day that is due, or of none: "+3".  */
static bool take_word(struct oracle *o, const char **at)
{
    int passed;

    if (take_char(at, '+')) {
        if (!take_day(at, &passed))
            return false;
        o->next += passed;
        return passed && o->next < o->days;
    }
    if (o->next >= o->days)
        return false;
    o->day = o->listed[o->next++];
    return o->fields ? take_numbers(o, at) : take_date(o, at);
}

static bool read_words(struct oracle *o, const char *row)
{
    if (!o->cal)
        return false;
    do {
        if (!take_word(o, &row))
            return false;
    } while (take_char(&row, ' '));
    return !*row;
}

const struct keyword oracle_date_words[] = {
    {"days", read_days},      {"calendar", read_dates_of},
    {"fields", read_fields},  {"source", read_source},
    {"end", oracle_read_end}, {NULL, read_words},
};
