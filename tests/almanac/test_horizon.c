/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>
#include <string.h>

#include "almanac/horizon.h"
#include "test.h"

#define MINUTE (1 / 1440.0)

static const struct place berlin = {52.52, 13.405, 0, 1};
static const struct place tromso = {69.65, 18.96, 0, 1};
static const struct place quito = {-0.18, -78.47, 2850, -5};
static const struct place pole = {90, 0, 0, 0};

/* 2026: 21 June and 21 December.  */
#define JUNE 2461213
#define DECEMBER 2461396

static void near_clock(moment found, const struct place *place, int64_t day,
                       int hour, int minute)
{
    double local = found + place->zone / 24 - (double)day;
    double off = local * 1440 - (60 * hour + minute);

    if (!(fabs(off) <= 1))
        fail_msg("%d:%02d: off by %.2f minutes", hour, minute, off);
}

/* As almanacs print them: Berlin's summer time left out.  */
static void the_sun_rises_and_sets_by_the_almanac(void **state)
{
    static const struct place by_the_sea = {-0.18, -78.47, 0, -5};

    (void)state;
    near_clock(horizon_sunrise(&berlin, JUNE), &berlin, JUNE, 3, 43);
    near_clock(horizon_sunset(&berlin, JUNE), &berlin, JUNE, 20, 33);
    near_clock(horizon_sunrise(&berlin, DECEMBER), &berlin, DECEMBER, 8, 15);
    near_clock(horizon_sunset(&berlin, DECEMBER), &berlin, DECEMBER, 15, 54);
    near_clock(horizon_sunset(&by_the_sea, JUNE), &by_the_sea, JUNE, 18, 19);
    assert_true(horizon_sunset(&quito, JUNE) >
                horizon_sunset(&by_the_sea, JUNE) + 6 * MINUTE);
}

static void far_north_the_sun_may_stay(void **state)
{
    (void)state;
    assert_true(isnan(horizon_sunset(&tromso, JUNE)));
    assert_true(isnan(horizon_sunrise(&tromso, DECEMBER)));
    assert_true(isfinite(horizon_dusk(&tromso, DECEMBER, 6)));
    assert_true(isfinite(horizon_sunrise(&tromso, JUNE + 91)));
    assert_true(isnan(horizon_sunrise(&pole, JUNE)));
    for (int64_t day = JUNE; day < JUNE + 366; day++)
        (void)horizon_sunset(&tromso, day);
}

static void the_day_is_in_order(void **state)
{
    (void)state;
    for (int64_t day = JUNE; day < JUNE + 366; day++) {
        const moment order[] = {
            place_sundial(&berlin, (double)day),
            horizon_dawn(&berlin, day, 12),
            horizon_dawn(&berlin, day, 6),
            horizon_sunrise(&berlin, day),
            horizon_dawn(&berlin, day, -10),
            place_sundial(&berlin, (double)day + 0.5),
            horizon_dusk(&berlin, day, -10),
            horizon_sunset(&berlin, day),
            horizon_dusk(&berlin, day, 6),
            horizon_dusk(&berlin, day, 12),
            place_sundial(&berlin, (double)day + 1),
        };

        for (size_t i = 1; i < sizeof order / sizeof *order; i++)
            assert_true(order[i - 1] < order[i]);
    }
}

static void the_moon_is_gone_when_it_has_set(void **state)
{
    moment t = JUNE;
    int sets = 0;

    (void)state;
    for (int hours = 0; hours < 24 * 366; hours++) {
        moment set = horizon_moonset(&berlin, t + hours / 24.0);

        if (isnan(set))
            continue;
        sets++;
        assert_true(set >= t + hours / 24.0);
        assert_true(horizon_moon_observed(&berlin, set - MINUTE) > 0);
        assert_true(horizon_moon_observed(&berlin, set + MINUTE) < 0);
    }
    assert_true(sets > 8600);
}

/* Meeus, "Astronomical Algorithms", example 13.b has a sidereal time of 8 h 34
   min 57.0896 s: 10 April 1987, 19:21 UT; true noon is known at Greenwich.  */
static void a_sundial_shows_true_noon(void **state)
{
    static const struct place greenwich = {51.48, 0, 0, 0};
    moment noon = place_sundial(&greenwich, 2461347.5); /* 3 Nov 2026 */

    (void)state;
    near_clock(noon, &greenwich, 2461347, 11, 43);
    assert_true(place_clock(&quito, 2461347) == 2461347 + 5 / 24.0);
}

static void a_place_that_is_none_has_no_time(void **state)
{
    const struct place bad[] = {
        {NAN, 0, 0, 0},      {90.1, 0, 0, 0}, {-90.1, 0, 0, 0},
        {0, 180.1, 0, 0},    {0, -181, 0, 0}, {0, NAN, 0, 0},
        {0, 0, -501, 0},     {0, 0, 9001, 0}, {0, 0, NAN, 0},
        {0, 0, 0, 24.1},     {0, 0, 0, NAN},  {0, 0, 0, -25},
        {INFINITY, 0, 0, 0},
    };

    (void)state;
    for (size_t i = 0; i <= sizeof bad / sizeof *bad; i++) {
        const struct place *p = i ? &bad[i - 1] : NULL;

        assert_false(place_valid(p));
        assert_true(isnan(place_clock(p, JUNE)));
        assert_true(isnan(place_sundial(p, JUNE)));
        assert_true(isnan(horizon_refraction(p)));
        assert_true(isnan(horizon_sunrise(p, JUNE)));
        assert_true(isnan(horizon_sunset(p, JUNE)));
        assert_true(isnan(horizon_dawn(p, JUNE, 6)));
        assert_true(isnan(horizon_dusk(p, JUNE, 6)));
        assert_true(isnan(horizon_moon_altitude(p, JUNE)));
        assert_true(isnan(horizon_moon_observed(p, JUNE)));
        assert_true(isnan(horizon_moonset(p, JUNE)));
    }
}

static void nothing_is_known_outside_the_years(void **state)
{
    const int64_t days[] = {INT64_MIN, 1355450, 2817520, INT64_MAX};
    const double bad[] = {NAN, INFINITY, -1e300, MOMENT_MIN - 1,
                          MOMENT_MAX + 1};
    const double depressions[] = {NAN, INFINITY, 90.1, -90.1};

    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        assert_true(isnan(horizon_sunrise(&berlin, days[i])));
        assert_true(isnan(horizon_sunset(&berlin, days[i])));
    }
    for (size_t i = 0; i < sizeof depressions / sizeof *depressions; i++)
        assert_true(isnan(horizon_dusk(&berlin, JUNE, depressions[i])));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_true(isnan(place_sundial(&berlin, bad[i])));
        assert_true(isnan(horizon_moon_altitude(&berlin, bad[i])));
        assert_true(isnan(horizon_moonset(&berlin, bad[i])));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sun_rises_and_sets_by_the_almanac),
        cmocka_unit_test(far_north_the_sun_may_stay),
        cmocka_unit_test(the_day_is_in_order),
        cmocka_unit_test(the_moon_is_gone_when_it_has_set),
        cmocka_unit_test(a_sundial_shows_true_noon),
        cmocka_unit_test(a_place_that_is_none_has_no_time),
        cmocka_unit_test(nothing_is_known_outside_the_years),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
