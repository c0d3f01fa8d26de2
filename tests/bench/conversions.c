/* SPDX-License-Identifier: MIT */
/* How long a conversion takes: nanoseconds, the best of some rounds, on random
   days of 1600 to 2399 and on days in a row; beside std::chrono in the same
   run, where the compiler has it.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "core/cal_convert.h"
#include "core/cal_cursor.h"
#include "known.h"
#include "reference.h"

#define DAYS 500000
#define ROUNDS 7

static day_num day[DAYS], back[DAYS];
static struct cal_date date[DAYS];

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void bulk_to_date(const struct cal *cal)
{
    cal_from_days(cal, DAYS, day, date);
}

static void bulk_to_day(const struct cal *cal)
{
    cal_to_days(cal, DAYS, date, back);
}

static void single_to_date(const struct cal *cal)
{
    for (int i = 0; i < DAYS; i++)
        cal_from_day(cal, day[i], &date[i]);
}

static void single_to_day(const struct cal *cal)
{
    for (int i = 0; i < DAYS; i++)
        cal_to_day(cal, date[i], &back[i]);
}

static void cursor_to_date(const struct cal *cal)
{
    struct cal_cursor cursor = {.cal = cal};

    for (int i = 0; i < DAYS; i++)
        cal_cursor_date(&cursor, day[i], &date[i]);
}

static void cursor_to_day(const struct cal *cal)
{
    struct cal_cursor cursor = {.cal = cal};

    for (int i = 0; i < DAYS; i++)
        cal_cursor_day(&cursor, date[i], &back[i]);
}

static double measure(const struct cal *cal, void (*work)(const struct cal *))
{
    double best = 1e18;

    for (int i = 0; i < ROUNDS; i++) {
        double start = now();

        work(cal);
        best = now() - start < best ? now() - start : best;
    }
    return best / DAYS;
}

static void random_days(void)
{
    uint64_t seed = 88172645463325252u;

    for (int i = 0; i < DAYS; i++) {
        seed ^= seed << 13; /* Marsaglia's xorshift */
        seed ^= seed >> 7;
        seed ^= seed << 17;
        day[i] = 2305448 + (day_num)(seed % 292194);
    }
}

static void days_in_a_row(void)
{
    for (int i = 0; i < DAYS; i++)
        day[i] = 2305448 + i;
}

/* WORK and its inverse: nanoseconds, and how many times the reference's.  */
static void print_pair(const struct cal *cal, struct reference_time reference,
                       void (*to_date)(const struct cal *),
                       void (*to_day)(const struct cal *))
{
    double there = measure(cal, to_date), here = measure(cal, to_day);

    printf(" | %6.1f %6.1f", there, here);
    if (reference.to_date > 0)
        printf(" %5.1fx %5.1fx", there / reference.to_date,
               here / reference.to_day);
}

static struct reference_time reference(void)
{
#ifdef HAVE_CHRONO
    return reference_chrono(DAYS, day, ROUNDS);
#else
    return (struct reference_time){0};
#endif
}

static void print_calendar(const struct cal *cal)
{
    struct cal derived = *cal;
    struct reference_time time;

    derived.fast = NULL;
    printf("%-16s", cal->id);
    random_days();
    time = reference();
    print_pair(cal, time, bulk_to_date, bulk_to_day);
    print_pair(cal, time, single_to_date, single_to_day);
    print_pair(&derived, time, bulk_to_date, bulk_to_day);
    days_in_a_row();
    time = reference();
    print_pair(cal, time, bulk_to_date, bulk_to_day);
    print_pair(cal, time, cursor_to_date, cursor_to_day);
    putchar('\n');
}

/* Those with a closed form, and some of each kind without.  */
static const char *const usual[] = {
    "gregory",  "julian",          "milankovic", "hebrew",
    "persian",  "islamic-civil",   "coptic",     "ethiopic",
    "indian",   "islamic-tbla",    "buddhist",   "persian-2820",
    "iso-week", "french-historic", "mayan-haab", "cutover-gb",
    "swedish",  "hindu-old-solar",
};

/* usage: conversions [CALENDAR...] */
int main(int argc, char **argv)
{
    random_days();
    puts("ns for a day to its date, for a date to its day, and how many times "
         "those of std::chrono:\nrandom days in bulk | one by one | in bulk "
         "without closed form | days in a row in bulk | by cursor");
    for (int i = 1; i < argc; i++)
        print_calendar(known(argv[i]));
    for (size_t i = 0; argc < 2 && i < sizeof usual / sizeof *usual; i++)
        print_calendar(known(usual[i]));
    return EXIT_SUCCESS;
}
