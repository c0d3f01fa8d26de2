/* SPDX-License-Identifier: MIT */
/* How long it takes to lay out a year, with the checks that the core makes of
   it: microseconds, of each calendar, the best of some rounds over years spread
   over its span, and in the years in which its dates are known to be right,
   which a table may hold.  */

#include "config.h"

#include <stdio.h>

#include "bench.h"
#include "core/cal_convert.h"
#include "known.h"

#define YEARS 200
#define ROUNDS 5

/* YEARS years all over RANGE; how many there are.  */
static int spread(const struct cal *cal, struct day_range range,
                  int32_t out[static YEARS])
{
    day_num step = (range.end - range.first) / YEARS;
    struct cal_date date;

    if (step <= 0)
        return 0;
    for (int i = 0; i < YEARS; i++) {
        cal_from_day(cal, range.first + i * step, &date);
        out[i] = date.year;
    }
    return YEARS;
}

static void print_best(const struct cal *cal, struct day_range range)
{
    int32_t years[YEARS];
    struct cal_year year;
    double best = 1e18;

    if (!spread(cal, range, years)) {
        printf(" %9s", "");
        return;
    }
    for (int round = 0; round < ROUNDS; round++) {
        double start = bench_now();

        for (int i = 0; i < YEARS; i++)
            cal_year(cal, years[i], &year);
        bench_keep_best(&best, start, YEARS);
    }
    printf(" %9.2f", best / 1000);
}

int main(void)
{
    const struct cal *cal;

    printf("us to lay out a year, checked\n%-28s %9s %9s\n", "", "anywhere",
           "known");
    for (size_t i = 0; (cal = registry_at(known_registry(), i)); i++) {
        printf("%-28s", cal->id);
        print_best(cal, cal->span);
        print_best(cal, cal->known);
        putchar('\n');
    }
    return 0;
}
