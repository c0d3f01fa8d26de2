/* SPDX-License-Identifier: MIT */
/* Names: those of months, of weekdays and of cycles, in their order, and what
   each month is.  Oracles compare numbers only; two names that are exchanged
   are seen here.  names.txt says what they must be, and who says so.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/cal_convert.h"
#include "core/cal_query.h"
#include "known.h"
#include "names.h"
#include "test.h"

#define YEARS_MAX 12
#define NUMBER_BYTES 16

/* One calendar, while it is compared with the rows of its block.  */
struct names {
    const struct cal *cal;
    bool first;        /* of the block: the days are its own */
    bool week, source; /* there is such a row */
    int faults;
    int cycles; /* how many have been compared, and ... */
    int years;
    int32_t year[YEARS_MAX];
    int months[YEARS_MAX]; /* ... months, of each year */
};

static void complain(struct names *n, const char *row, const char *what,
                     const char *ours)
{
    n->faults++;
    fprintf(stderr, "%s: '%s': %s '%s'\n", n->cal ? n->cal->id : "?", row, what,
            ours);
}

/* Whether the COUNT names are those that follow AT.  */
static void compare_list(struct names *n, char *at, const char *const *names,
                         int count)
{
    const char *name;
    int i = 0;

    for (; (name = take_name(&at)); i++)
        if (i >= count || strcmp(name, names[i]) != 0)
            complain(n, name, "is", i < count ? names[i] : "not there");
    if (i < count)
        complain(n, "the end", "comes before", names[i]);
}

static void compare_week(struct names *n, char *at)
{
    n->week = true;
    compare_list(n, at, n->cal->week.names, n->cal->week.length);
}

static void compare_cycle(struct names *n, char *at)
{
    const char *id = take_word(&at);
    int which = n->cycles++;

    if (which >= n->cal->cycle_count ||
        strcmp(id, n->cal->cycles[which].id) != 0)
        complain(n, id, "is no cycle, or not the next one of", n->cal->id);
    else
        compare_list(n, at, n->cal->cycles[which].names,
                     n->cal->cycles[which].count);
}

static void read_years(struct names *n, char *at)
{
    while (*at && n->years < YEARS_MAX)
        n->year[n->years++] = (int32_t)strtol(take_word(&at), NULL, 10);
    if (*at)
        complain(n, at, "is a year too many for", n->cal->id);
}

static const char *const kinds[] = {
    [CAL_PERIOD_MONTH] = "month",
    [CAL_PERIOD_LEAP_MONTH] = "leap-month",
    [CAL_PERIOD_EPAGOMENAL] = "epagomenal",
    [CAL_PERIOD_OUTSIDE_WEEK] = "outside-week",
};
#define KINDS (sizeof kinds / sizeof *kinds)

/* The next month of the I-th year.  */
static void compare_month(struct names *n, int i, const char *code,
                          const char *name, size_t kind)
{
    struct cal_month_name is;

    if (cal_month_name_of(n->cal, n->year[i], ++n->months[i], &is)) {
        complain(n, name, "is beyond the year", "");
        return;
    }
    if (strcmp(is.code, code) != 0)
        complain(n, name, "has the code", is.code);
    if (strcmp(is.name, name) != 0)
        complain(n, name, "is", is.name);
    if (is.period != kind)
        complain(n, name, "is of the kind", kinds[is.period]);
}

/* The rest of a row of months, in the year ONLY or, where ANY, in all.  */
static void compare_months(struct names *n, char *at, size_t kind, bool any,
                           int32_t only)
{
    char *code = take_word(&at);
    const char *name;
    int used = 0;

    while ((name = take_name(&at))) {
        for (int i = 0; i < n->years; i++)
            if (any || n->year[i] == only) {
                compare_month(n, i, code, name, kind);
                used++;
            }
        count_up(code);
    }
    if (!used)
        complain(n, code, "is of none of the years of", n->cal->id);
}

/* The label of DAY in the cycle ID; NULL: there is none.  */
static const char *cycle_of(const struct cal *cal, day_num day, const char *id,
                            char number[static NUMBER_BYTES])
{
    int which = 0, value;

    while (which < cal->cycle_count && strcmp(cal->cycles[which].id, id) != 0)
        which++;
    if (cal_cycle_number(cal, which, day, &value))
        return NULL;
    if (cal->cycles[which].count)
        return cal_cycle_name(cal, which, value);
    snprintf(number, NUMBER_BYTES, "%d", value);
    return number;
}

/* The name or the number that DAY has in FIELD; NULL: there is none.  */
static const char *field_of(const struct cal *cal, day_num day,
                            const char *field, char number[static NUMBER_BYTES])
{
    struct cal_month_name month;
    struct cal_date date;
    int weekday;

    if (cal_from_day(cal, day, &date) || cal_weekday(cal, day, &weekday) ||
        cal_month_name_of(cal, date.year, date.month, &month))
        return NULL;
    if (!strcmp(field, "week"))
        return cal_weekday_name(cal, weekday);
    if (!strcmp(field, "month"))
        return month.name;
    if (strcmp(field, "day") != 0)
        return cycle_of(cal, day, field, number);
    snprintf(number, NUMBER_BYTES, "%d", date.day);
    return number;
}

static void compare_day(struct names *n, char *at)
{
    char *day = take_word(&at), *rest, number[NUMBER_BYTES];

    while (n->first && (rest = take_name(&at))) {
        const char *field = take_word(&rest);
        const char *ours =
            field_of(n->cal, strtoll(day, NULL, 10), field, number);

        if (!ours || strcmp(ours, rest) != 0)
            complain(n, rest, field, ours ? ours : "is no field");
    }
}

static void read_source(struct names *n, char *at)
{
    n->source = *at;
}

static const struct {
    const char *word;
    void (*compare)(struct names *n, char *rest);
} words[] = {
    {"source", read_source},  {"week", compare_week}, {"years", read_years},
    {"cycle", compare_cycle}, {"day", compare_day},
};

/* Cuts ROW up.  */
static void compare_row(struct names *n, char *row)
{
    char *rest;
    int32_t only = (int32_t)strtol(row, &rest, 10);
    bool any = rest == row;
    const char *word;

    rest += !any;
    word = take_word(&rest);
    for (size_t i = 0; any && i < sizeof words / sizeof *words; i++)
        if (!strcmp(word, words[i].word)) {
            words[i].compare(n, rest);
            return;
        }
    for (size_t kind = 0; kind < KINDS; kind++)
        if (!strcmp(word, kinds[kind])) {
            compare_months(n, rest, kind, any, only);
            return;
        }
    complain(n, word, "begins no row", "");
}

/* What the rows did not name.  */
static void compare_end(struct names *n)
{
    char common[] = "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, "
                    "Sunday";
    int months;

    if (!n->week)
        compare_week(n, common);
    if (n->cycles != n->cal->cycle_count)
        complain(n, "the end", "comes before a cycle of", n->cal->id);
    if (!n->years || !n->source)
        complain(n, "years", "or a source must be named for", n->cal->id);
    for (int i = 0; i < n->years; i++)
        if (cal_months_in_year(n->cal, n->year[i], &months) ||
            months != n->months[i])
            complain(n, "the end", "comes before a month of", n->cal->id);
}

struct table {
    char text[TABLE_BYTES]; /* its rows */
    const struct registry *registry;
    bool named[REGISTRY_MAX]; /* the calendars that have a block */
    int faults;
};

static bool begins_block(const char *row)
{
    return !strncmp(row, "calendar ", strlen("calendar "));
}

/* Compares the calendar ID with the rows of its block that begin with ROW.  */
static void compare_calendar(struct table *t, const char *id, const char *row,
                             bool first)
{
    struct names n = {.first = first};
    char copy[ROW_BYTES];
    size_t i = 0;

    while (i < registry_count(t->registry) &&
           strcmp(registry_at(t->registry, i)->id, id) != 0)
        i++;
    n.cal = registry_at(t->registry, i);
    if (!n.cal || t->named[i]) {
        complain(&n, id, "is no calendar, or has two blocks", "");
    } else {
        t->named[i] = true;
        for (; *row && !begins_block(row); row = row_after(row)) {
            copy_row(copy, row);
            compare_row(&n, copy);
        }
        compare_end(&n);
    }
    t->faults += n.faults;
}

static void compare_blocks(struct table *t)
{
    char head[ROW_BYTES];

    for (const char *row = t->text; *row; row = row_after(row))
        if (begins_block(row)) {
            char *at = head;

            copy_row(head, row);
            take_word(&at);
            for (bool first = true; *at; first = false)
                compare_calendar(t, take_word(&at), row_after(row), first);
        }
}

static void names_are_those_of_the_table(void **state)
{
    struct table t = {.registry = known_registry()};

    (void)state;
    assert_true(read_table(t.text, "tests/calendars/names.txt"));
    compare_blocks(&t);
    assert_int_equal(t.faults, 0);
    for (size_t i = 0; i < registry_count(t.registry); i++)
        if (!t.named[i])
            fail_msg("%s has no names", registry_at(t.registry, i)->id);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_those_of_the_table),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
