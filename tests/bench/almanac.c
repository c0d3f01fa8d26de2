/* SPDX-License-Identifier: MIT */
/* What the almanac costs: microseconds a call, at moments all over its years;
   beside ERFA's short Moon and its Sun, where it is installed.  */

#include "config.h"

#include <math.h>
#include <stdio.h>

#ifdef HAVE_ERFA
#include <erfa.h>
#endif

#include "almanac/horizon.h"
#include "almanac/moon.h"
#include "almanac/phase.h"
#include "almanac/sun.h"
#include "bench/bench.h"

#define CALLS 4000
#define ROUNDS 5

static const struct place mecca = {21.4233, 39.8233, 298, 3};

static double sun(moment t)
{
    return sun_longitude(t);
}

static double solstice(moment t)
{
    return sun_next(SUN_DECEMBER_SOLSTICE, t);
}

static double moon(moment t)
{
    return moon_longitude(t);
}

static double new_moon(moment t)
{
    return phase_next_new_moon(t);
}

static double full_moon(moment t)
{
    return phase_next(PHASE_FULL, t);
}

static double sunset(moment t)
{
    return horizon_sunset(&mecca, (int64_t)t);
}

static double moonset(moment t)
{
    return horizon_moonset(&mecca, t);
}

/* What a Chinese year asks: its new moons, and the terms that fall in them.  */
static double year(moment t)
{
    moment term = t, first = t;

    for (int i = 0; i < 14; i++)
        first = phase_next_new_moon(first + 1);
    for (int i = 0; i < 13; i++)
        term = sun_next(i % 12 * 30, term);
    return first + term;
}

#ifdef HAVE_ERFA
static double erfa_sun(moment t)
{
    double from_sun[2][3], from_middle[2][3];

    (void)eraEpv00(t - 0.5, 0, from_sun, from_middle);
    return from_sun[0][0];
}

static double erfa_moon(moment t)
{
    double moon_then[2][3];

    eraMoon98(t - 0.5, 0, moon_then);
    return moon_then[0][0];
}
#endif

static void measure(const char *what, double (*call)(moment t))
{
    double best = INFINITY;
    volatile double kept;

    for (int round = 0; round < ROUNDS; round++) {
        double start = bench_now();

        for (int i = 0; i < CALLS; i++)
            kept = call(MOMENT_MIN + 500 + i * 365.1);
        bench_keep_best(&best, start, CALLS);
    }
    (void)kept;
    printf("%-32s %8.2f us\n", what, best / 1000);
}

int main(void)
{
    measure("the Sun's longitude", sun);
    measure("a solstice", solstice);
    measure("the Moon's longitude", moon);
    measure("a new moon", new_moon);
    measure("a full moon", full_moon);
    measure("sunset", sunset);
    measure("moonset", moonset);
    measure("14 new moons, 13 solar terms", year);
#ifdef HAVE_ERFA
    measure("ERFA: the Earth from the Sun", erfa_sun);
    measure("ERFA: the Moon, its speed too", erfa_moon);
#endif
    return 0;
}
