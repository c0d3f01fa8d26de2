/* SPDX-License-Identifier: MIT */
/* Lists of known dates.  */

#include "config.h"

#include <stdio.h>

#include "core/cal_convert.h"
#include "oracle_parts.h"

/* Days, each STEP after the one before; a single one: FIRST is LAST.  */
struct span {
    day_num first, last, step;
};

static bool take_fenced(const char **at, day_num *out)
{
    return take(at, out) && day_fenced(*out);
}

/* "5", "5..8" or "5..11/3".  */
static bool take_span(const char **at, struct span *out)
{
    out->step = 1;
    if (!take_fenced(at, &out->first))
        return false;
    out->last = out->first;
    if (!take_char(at, '.'))
        return true;
    if (!take_char(at, '.') || !take_fenced(at, &out->last) ||
        out->last <= out->first)
        return false;
    if (take_char(at, '/') && (!take(at, &out->step) || out->step <= 0))
        return false;
    return (out->last - out->first) % out->step == 0;
}

static bool add_day(struct oracle *o, day_num day)
{
    if (o->days == ORACLE_DAYS_MAX ||
        (o->days && day <= o->listed[o->days - 1]))
        return false;
    o->listed[o->days++] = day;
    return true;
}

/* Behind dates a new list begins; the last day of the old one had a date.  */
static bool read_days(struct oracle *o, const char *rest)
{
    struct span span;

    if (o->reached && o->reached < o->days)
        return false;
    if (o->reached)
        o->days = o->next = o->reached = 0;
    do {
        if (!take_span(&rest, &span))
            return false;
        for (day_num day = span.first; day <= span.last; day += span.step) {
            if (!add_day(o, day))
                return false;
        }
    } while (take_char(&rest, ' '));
    return !*rest;
}

static bool read_dates_of(struct oracle *o, const char *rest)
{
    o->fields = 0;
    o->next = 0;
    return oracle_read_calendar(o, rest);
}

static bool is_word(const char *word, const char *name, size_t n)
{
    return strlen(word) == n && !memcmp(word, name, n);
}

static bool find_cycle(const struct cal *cal, const char *name, size_t n,
                       int *out)
{
    for (*out = 0; *out < cal->cycle_count; ++*out) {
        if (is_word(cal->cycles[*out].id, name, n))
            return true;
    }
    return false;
}

/* The field of NAME, which has N bytes.  No cycle may bear the name of another
   field: what is compared must be plain.  */
static bool find_field(const struct cal *cal, const char *name, size_t n,
                       struct field *out)
{
    static const char *const words[] = {
        [FIELD_YEAR] = "year",
        [FIELD_MONTH] = "month",
        [FIELD_DAY] = "day",
        [FIELD_WEEK] = "week",
    };
    bool is_cycle = find_cycle(cal, name, n, &out->index);

    out->what = FIELD_CYCLE;
    for (int what = FIELD_YEAR; what <= FIELD_WEEK; what++) {
        if (is_word(words[what], name, n)) {
            *out = (struct field){.what = (enum field_kind)what};
            return !is_cycle;
        }
    }
    if (n == strlen("part1") && !memcmp(name, "part", n - 1)) {
        *out = (struct field){FIELD_PART, name[n - 1] - '1'};
        return !is_cycle && out->index >= 0 &&
               out->index < cal->year_part_count;
    }
    return is_cycle;
}

static bool read_fields(struct oracle *o, const char *rest)
{
    while (o->cal && o->fields < ORACLE_FIELDS_MAX && *rest) {
        size_t n = strcspn(rest, " ");

        if (!find_field(o->cal, rest, n, &o->field[o->fields]))
            return false;
        o->fields++;
        rest += n + (rest[n] == ' ');
    }
    return o->fields && !*rest;
}

static bool read_source(struct oracle *o, const char *rest)
{
    o->next = 0;
    return oracle_read_note(o, rest);
}

/* "5784-M05L-1", or "2057-M11-5L" for the second of two days.  */
static bool take_date(struct oracle *o, const char **at)
{
    char code[CAL_CODE_MAX + 1];
    int number;
    bool second;

    if (!take_year(at, &o->year) || !take_char(at, '-') ||
        !take_code(at, code) || !take_char(at, '-') || !take_day(at, &number))
        return false;
    second = take_char(at, 'L');
    oracle_check_date(o, code, (struct cal_label){(uint16_t)number, second});
    return true;
}

/* "13.0.14.3.4" */
static bool take_numbers(struct oracle *o, const char **at)
{
    int number[ORACLE_FIELDS_MAX];

    for (int i = 0; i < o->fields; i++) {
        int64_t n;

        if ((i && !take_char(at, '.')) || !take(at, &n) || n < INT32_MIN ||
            n > INT32_MAX)
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
    if (o->reached < o->next)
        o->reached = o->next;
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

static bool read_end(struct oracle *o, const char *rest)
{
    return o->reached == o->days && oracle_read_end(o, rest);
}

const struct keyword oracle_date_words[] = {
    {"days", read_days},     {"calendar", read_dates_of},
    {"fields", read_fields}, {"source", read_source},
    {"end", read_end},       {NULL, read_words},
};
