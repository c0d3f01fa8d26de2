/* SPDX-License-Identifier: MIT */
/* How long a conversion takes: nanoseconds, the best of some rounds, on random
   days of 1600 to 2399 and on days in a row, as far as the calendar is known,
   or if it nowhere is, as far as it goes; beside std::chrono, Qt and ICU in the
   same run, where they are.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "bench.h"
#include "core/cal_convert.h"
#include "core/cal_cursor.h"
#include "known.h"
#include "reference.h"
#include "remembered.h"

#define DAYS 100000
#define DAYS_OF_THE_SKY 1000 /* where each may want a year laid out */
#define ROUNDS 7
#define LONG 5e8 /* nanoseconds after which no new round begins */

static day_num day[DAYS], back[DAYS];
static struct cal_date date[DAYS];
static size_t days; /* how many of them are converted */

static void bulk_to_date(const struct cal *cal)
{
    cal_from_days(cal, days, day, date);
}

static void bulk_to_day(const struct cal *cal)
{
    cal_to_days(cal, days, date, back);
}

static void single_to_date(const struct cal *cal)
{
    for (size_t i = 0; i < days; i++)
        cal_from_day(cal, day[i], &date[i]);
}

static void single_to_day(const struct cal *cal)
{
    for (size_t i = 0; i < days; i++)
        cal_to_day(cal, date[i], &back[i]);
}

static void cursor_to_date(const struct cal *cal)
{
    struct cal_cursor cursor = {.cal = cal};

    for (size_t i = 0; i < days; i++)
        cal_cursor_date(&cursor, day[i], &date[i]);
}

static void cursor_to_day(const struct cal *cal)
{
    struct cal_cursor cursor = {.cal = cal};

    for (size_t i = 0; i < days; i++)
        cal_cursor_day(&cursor, date[i], &back[i]);
}

static double measure(const struct cal *cal, void (*work)(const struct cal *))
{
    double best = 1e18, begin = bench_now();

    for (int i = 0; i < ROUNDS && bench_now() - begin < LONG; i++) {
        double start = bench_now();

        work(cal);
        bench_keep_best(&best, start, days);
    }
    return best;
}

/* 1600 to 2399 */
#define FIRST 2305448
#define END 2597642

static void random_days(struct day_range range)
{
    uint64_t length = (uint64_t)(range.end - range.first);
    uint64_t seed = 88172645463325252u;

    for (size_t i = 0; i < days; i++) {
        seed ^= seed << 13; /* Marsaglia's xorshift */
        seed ^= seed >> 7;
        seed ^= seed << 17;
        day[i] = range.first + (day_num)(seed % length);
    }
}

static void days_in_a_row(struct day_range range)
{
    for (size_t i = 0; i < days; i++)
        day[i] = range.first + (day_num)i % (range.end - range.first);
}

static struct bench_pair measure_pair(const struct cal *cal,
                                      void (*to_date)(const struct cal *),
                                      void (*to_day)(const struct cal *))
{
    struct bench_pair pair = {.to_date = measure(cal, to_date)};

    pair.to_day = measure(cal, to_day);
    return pair;
}

static void print_pair(struct bench_pair pair, struct bench_pair ratio)
{
    printf(" | %7.1f %7.1f", pair.to_date, pair.to_day);
    if (ratio.to_date > 0)
        printf(" %5.2fx %5.2fx", ratio.to_date, ratio.to_day);
    else
        printf(" %6s %6s", "", "");
}

static struct bench_pair divide(struct bench_pair a, struct bench_pair b)
{
    if (b.to_date > 0 && b.to_day > 0)
        return (struct bench_pair){a.to_date / b.to_date, a.to_day / b.to_day};
    return (struct bench_pair){0};
}

/* Our own ways to convert.  */
enum way { BULK, SINGLE, DERIVED, CURSOR, WAYS };
static const struct {
    const char *name;
    void (*to_date)(const struct cal *);
    void (*to_day)(const struct cal *);
} ways[WAYS] = {
    [BULK] = {"in bulk", bulk_to_date, bulk_to_day},
    [SINGLE] = {"one by one", single_to_date, single_to_day},
    [DERIVED] = {"no closed form", bulk_to_date, bulk_to_day},
    [CURSOR] = {"by a cursor", cursor_to_date, cursor_to_day},
};

/* Random days, and days in a row.  */
struct times {
    struct bench_pair random, row;
};

static struct day_range range_of(const struct cal *cal)
{
    bool is_model = cal->known.first == cal->known.end;
    struct day_range span = is_model ? cal->span : cal->known;

    return (struct day_range){
        .first = span.first > FIRST ? span.first : FIRST,
        .end = span.end < END ? span.end : END,
    };
}

/* How NAME does it, with RATIO to it.  */
static void print_times(const char *id, const char *name, struct times times,
                        struct times ratio)
{
    printf("%-16s %-14s", id, name);
    print_pair(times.random, ratio.random);
    print_pair(times.row, ratio.row);
    putchar('\n');
}

/* What there is to compare with.  */
static const struct bench_reference references[] = {
#ifdef HAVE_CHRONO
    {"std::chrono", bench_chrono, true},
#endif
#ifdef HAVE_QT
    {"Qt", bench_qt, false},
#endif
#ifdef HAVE_ICU
    {"ICU", bench_icu, false},
#endif
    {NULL, NULL, false},
};

/* What REFERENCE takes, and how many times that we do.  */
static void print_reference(const char *id, struct day_range range,
                            const struct bench_reference *reference,
                            const struct times *ours)
{
    struct times times, ratio;
    const struct times *own = &ours[reference->is_bulk ? BULK : SINGLE];

    random_days(range);
    if (!reference->run(id, days, day, ROUNDS, &times.random))
        return;
    days_in_a_row(range);
    reference->run(id, days, day, ROUNDS, &times.row);
    ratio.random = divide(own->random, times.random);
    ratio.row = divide(own->row, times.row);
    print_times("", reference->name, times, ratio);
}

static void print_calendar(const struct cal *cal)
{
    struct times times[WAYS];
    struct day_range range = range_of(cal);
    struct cal derived = *cal;

    if (range.first >= range.end) {
        printf("%-16s has no day from 1600 to 2399\n", cal->id);
        return;
    }
    derived.fast = NULL;
    days = is_of_the_sky(cal) ? DAYS_OF_THE_SKY : DAYS;
    for (int i = 0; i < WAYS; i++) {
        const struct cal *c = i == DERIVED ? &derived : cal;

        random_days(range);
        times[i].random = measure_pair(c, ways[i].to_date, ways[i].to_day);
        days_in_a_row(range);
        times[i].row = measure_pair(c, ways[i].to_date, ways[i].to_day);
        if (i != DERIVED || cal->fast)
            print_times(i ? "" : cal->id, ways[i].name, times[i],
                        (struct times){0});
    }
    for (size_t i = 0; references[i].name; i++)
        print_reference(cal->id, range, &references[i], times);
}

/* Those with a closed form, and some of each kind without.  */
static const char *const usual[] = {
    "gregory",  "julian",          "milankovic",       "hebrew",
    "persian",  "islamic-civil",   "coptic",           "ethiopic",
    "indian",   "islamic-tbla",    "buddhist",         "persian-2820",
    "iso-week", "french-historic", "mayan-haab",       "cutover-gb",
    "swedish",  "hindu-old-solar", "islamic-umalqura", "chinese",
    "dangi",    "islamic-rgsa",
};

/* usage: conversions [CALENDAR...] */
int main(int argc, char **argv)
{
    puts("ns for a day to its date and for a date to its day, on random days "
         "and on days in a row;\nbehind what others take how many times that "
         "we do: in bulk beside std::chrono, which\nchecks nothing and knows "
         "one calendar, else one by one");
    for (int i = 1; i < argc; i++)
        print_calendar(known(argv[i]));
    for (size_t i = 0; argc < 2 && i < sizeof usual / sizeof *usual; i++)
        print_calendar(known(usual[i]));
    return EXIT_SUCCESS;
}
