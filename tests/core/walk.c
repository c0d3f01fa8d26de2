/* SPDX-License-Identifier: MIT */
/* The properties that every registered calendar must have, checked day by day.

   walk: windows of days around the epoch, the present and both ends of the
   span of each calendar, and each day of some eleven thousand years of it; of
   two hundred and seventy years where the sky is asked, which takes its time.
   walk ID...: the whole span of these calendars, each day of those that have a
   closed form or a short span.
   walk FILE.cal...: windows, of the calendars that these files define.

   Plain C without a test library, so that it also runs under sanitizers that
   want every library instrumented.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendars/published.h"
#include "core/cal_check.h"
#include "core/cal_convert.h"
#include "core/cal_cursor.h"
#include "core/cal_prove.h"
#include "core/registry.h"
#include "known.h"
#include "remembered.h"

#define BLOCK 4096
#define STRETCHES 200 /* of days, all over a span */
#define STRETCH 10000 /* the days on either side of the middle of one */
#define SKY_STRETCH 1000

static void fail(const struct cal *cal, day_num day, const char *what)
{
    fprintf(stderr, "%s: day %lld: %s\n", cal->id, (long long)day, what);
    exit(1);
}

static bool same(struct cal_date a, struct cal_date b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day &&
           a.second == b.second;
}

static bool before(struct cal_date a, struct cal_date b)
{
    if (a.year != b.year)
        return a.year < b.year;
    if (a.month != b.month)
        return a.month < b.month;
    if (a.day != b.day)
        return a.day < b.day;
    return !a.second && b.second;
}

/* The derived path is the truth: all others must give what it gives.  */
static void every_way_gives_the_same_date(const struct cal *cal, day_num first,
                                          size_t n, struct cal_date *truth)
{
    static day_num day[BLOCK], back[BLOCK];
    static struct cal_date bulk[BLOCK];
    struct cal_cursor there = {.cal = cal}, here = {.cal = cal};
    struct cal_date one;
    day_num again;

    for (size_t i = 0; i < n; i++) {
        day[i] = first + (day_num)i;
        if (cal_cursor_date(&there, day[i], &truth[i]))
            fail(cal, day[i], "has no date");
        if (cal_cursor_day(&here, truth[i], &again) || again != day[i])
            fail(cal, day[i], "its date does not lead back");
    }
    if (cal_from_days(cal, n, day, bulk))
        fail(cal, first, "not all days convert at once");
    if (cal_to_days(cal, n, truth, back))
        fail(cal, first, "not all dates convert at once");
    for (size_t i = 0; i < n; i++) {
        if (!same(bulk[i], truth[i]))
            fail(cal, day[i], "has another date in bulk");
        if (back[i] != day[i])
            fail(cal, day[i], "its date leads elsewhere in bulk");
    }
    /* One by one, each lays out its year anew.  */
    for (size_t i = 0; i < n; i += is_of_the_sky(cal) ? 997 : 61) {
        if (cal_from_day(cal, day[i], &one) || !same(one, truth[i]))
            fail(cal, day[i], "has another date alone");
        if (cal_to_day(cal, truth[i], &again) || again != day[i])
            fail(cal, day[i], "its date leads elsewhere alone");
    }
}

/* Where the next number is no date, and the number before the first; and the
   other of two days with one number, where there is but one.  */
static void numbers_outside_a_month_are_no_dates(const struct cal *cal,
                                                 struct cal_date date)
{
    struct cal_date wrong[] = {date, date, date, date, date};
    size_t count = sizeof wrong / sizeof *wrong;
    struct cal_year year;
    day_num day;
    int unused;

    if (cal_year(cal, date.year, &year))
        fail(cal, 0, "the year of a date does not lie in its span");

    const struct cal_month *month = &year.month[date.month - 1];

    wrong[0].day = (uint16_t)(month->first - 1);
    wrong[1].day = (uint16_t)(month->first + month->count);
    wrong[2].month = 0;
    wrong[3].month = (uint8_t)(year.months + 1);
    wrong[4].second = true;
    if (!cal_month_find(month, (struct cal_label){date.day, true}, &unused))
        count--;
    for (size_t i = 0; i < count; i++)
        if (!cal_to_day(cal, wrong[i], &day) || day)
            fail(cal, year.first, "a wrong date of its year leads to a day");
}

static int64_t walk(const struct cal *cal, struct day_range range)
{
    static struct cal_date date[BLOCK];
    struct cal_date last = {.year = INT32_MIN};

    for (day_num day = range.first; day < range.end; day += BLOCK) {
        day_num left = range.end - day;
        size_t n = left < BLOCK ? (size_t)left : BLOCK;

        every_way_gives_the_same_date(cal, day, n, date);
        for (size_t i = 0; i < n; last = date[i++])
            if (!before(last, date[i]))
                fail(cal, day + (day_num)i, "dates do not grow");
        numbers_outside_a_month_are_no_dates(cal, date[0]);
        numbers_outside_a_month_are_no_dates(cal, date[n - 1]);
    }
    return range.end - range.first;
}

static struct day_range around(const struct cal *cal, day_num day, int days)
{
    struct day_range range = {day - days, day + days};

    if (range.first < cal->span.first)
        range.first = cal->span.first;
    if (range.end > cal->span.end)
        range.end = cal->span.end;
    if (range.end < range.first)
        range.end = range.first;
    return range;
}

static void days_outside_the_span_have_no_date(const struct cal *cal)
{
    const day_num outside[] = {
        cal->span.first - 1, cal->span.end, DAY_MIN - 1,
        DAY_MAX + 1,         INT64_MIN,     INT64_MAX,
    };
    struct cal_date date;

    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        if (cal_from_day(cal, outside[i], &date) != STATUS_ERR_SPAN ||
            date.month)
            fail(cal, outside[i], "has a date outside the span");
}

static void years_join(const struct cal *cal, struct day_range range)
{
    int32_t year;

    if (cal_prove(cal, range, &year))
        fail(cal, year, "(a year) does not fit");
}

static void walk_windows(const struct cal *cal)
{
    const struct day_range window[] = {
        around(cal, cal->span.first, STRETCH),
        around(cal, cal->span.end, STRETCH), around(cal, cal->epoch, STRETCH),
        around(cal, 2461368, is_of_the_sky(cal) ? 20000 : 2000000), /* 2026 */
    };
    int64_t days = 0;

    days_outside_the_span_have_no_date(cal);
    for (size_t i = 0; i < sizeof window / sizeof *window; i++) {
        years_join(cal, window[i]);
        days += walk(cal, window[i]);
    }
    printf("%-20s %12lld days\n", cal->id, (long long)days);
}

/* Every day, where the span is short or there is a closed form that might
   differ from what is derived; else every year, and days in stretches.  A table
   lies in the windows.  */
static void walk_span(const struct cal *cal)
{
    struct day_range span = cal->span;
    day_num step = (span.end - span.first) / STRETCHES + 1;
    int stretch = is_of_the_sky(cal) ? SKY_STRETCH : STRETCH;
    int64_t days = 0;

    days_outside_the_span_have_no_date(cal);
    years_join(cal, span);
    if ((cal->fast && cal->fast != &published_fast) || step < 2 * stretch)
        days = walk(cal, span);
    else
        for (day_num day = span.first; day < span.end; day += step)
            days += walk(cal, around(cal, day, stretch));
    printf("%-20s %12lld days\n", cal->id, (long long)days);
}

static void say_fault(void *path, const struct def_fault *fault)
{
    fprintf(stderr, "%s:%d:%d: %s\n", (const char *)path, fault->place.line,
            fault->place.column, fault->why);
}

/* The calendar that the file at PATH, ID.cal, defines; NULL: none.  */
static const struct cal *read_user(char *path)
{
    static char text[10000];
    struct def_faults faults = {.say = say_fault, .to = path};
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    char id[CAL_ID_MAX + 1];
    FILE *file = fopen(path, "r");
    size_t n = file ? fread(text, 1, sizeof text, file) : 0;
    struct cal *cal = NULL;

    if (file)
        fclose(file);
    snprintf(id, sizeof id, "%.*s", (int)(strlen(name) - strlen(".cal")), name);
    if (cal_set_read(known_set(), id, text, n, &faults) ||
        cal_set_make(known_set(), id, &faults, &cal) ||
        cal_set_prove(known_set(), id, cal->epoch, DEF_THOROUGHLY, &faults))
        return NULL;
    return cal;
}

static bool is_file(const char *name)
{
    size_t n = strlen(name);

    return n > 4 && !strcmp(name + n - 4, ".cal");
}

int main(int argc, char **argv)
{
    struct registry *r = registry_new();

    if (!r || known_add_all(r) || !registry_count(r)) {
        fputs("the built-in calendars cannot be registered\n", stderr);
        return 1;
    }
    for (size_t i = 0; argc < 2 && i < registry_count(r); i++)
        walk_windows(registry_at(r, i));
    for (int i = 1; i < argc; i++) {
        const struct cal *cal = NULL;

        if (is_file(argv[i]))
            cal = read_user(argv[i]);
        else
            registry_find(r, argv[i], &cal);
        if (!cal) {
            fprintf(stderr, "there is no calendar %s\n", argv[i]);
            return 1;
        }
        if (is_file(argv[i]))
            walk_windows(cal);
        else
            walk_span(cal);
    }
    registry_free(r);
    return 0;
}
