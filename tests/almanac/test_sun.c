/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>

#include "almanac/angle.h"
#include "almanac/sun.h"
#include "test.h"

#define SECOND (1 / 86400.0)

/* By the programs of "Calendrical Calculations", as Julian dates; they halve
   until 0.9 s is left.  */
static void seasons_begin_when_they_are_known_to(void **state)
{
    static const struct {
        double longitude;
        double julian_date;
    } known[] = {
        {SUN_MARCH_EQUINOX, 2415099.568641},
        {SUN_MARCH_EQUINOX, 2433361.690680},
        {SUN_MARCH_EQUINOX, 2451623.815955},
        {SUN_MARCH_EQUINOX, 2460389.629250},
        {SUN_MARCH_EQUINOX, 2460754.875787},
        {SUN_MARCH_EQUINOX, 2461120.114648},
        {SUN_DECEMBER_SOLSTICE, 2451900.067550},
        {SUN_DECEMBER_SOLSTICE, 2460665.888916},
        {SUN_DECEMBER_SOLSTICE, 2463953.073101},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        moment t = known[i].julian_date + 0.5;

        for (int before = 1; before < 365; before += 26) {
            double off = sun_next(known[i].longitude, t - before) - t;

            if (!(fabs(off) < 0.5 * SECOND))
                fail_msg("%f: off by %.3f s", known[i].julian_date,
                         off / SECOND);
        }
    }
}

static void the_sun_is_where_it_was_looked_for(void **state)
{
    (void)state;
    for (moment t = MOMENT_MIN + 1; t < MOMENT_MAX - 400; t += 3456.7) {
        for (double longitude = 0; longitude <= 360; longitude += 7.5) {
            moment next = sun_next(longitude, t);

            assert_true(next >= t && next < t + 367);
            assert_true(fabs(angle_turn(sun_longitude(next) - longitude)) <
                        1e-7);
        }
    }
}

static void terms_follow_each_other(void **state)
{
    moment t = MOMENT_J2000;

    (void)state;
    for (int i = 0; i < 24 * 200; i++) {
        double longitude = i % 24 * 15;
        moment next = sun_next(longitude, i ? t + 1 : t);

        assert_true(i == 0 || (next - t > 14.6 && next - t < 15.9));
        t = next;
    }
}

/* Meeus, "Astronomical Algorithms", example 28.b: 13 October 1992, 0h TD,
   13 min 42.7 s; the extremes are those of almanacs about 2000.  */
static void the_sundial_is_ahead_and_behind(void **state)
{
    double most = 0, least = 0;

    (void)state;
    assert_true(
        fabs(sun_equation_of_time(2448908.5 + 0.5 - 59 * SECOND) / SECOND -
             (13 * 60 + 42.7)) < 1);
    for (int day = 0; day < 366; day++) {
        double now = sun_equation_of_time(MOMENT_J2000 + day) / SECOND;

        most = fmax(most, now);
        least = fmin(least, now);
    }
    assert_true(fabs(most - (16 * 60 + 26)) < 3);
    assert_true(fabs(least + (14 * 60 + 15)) < 3);
}

/* Example 25.a: 13 October 1992, 0h TD, -7.78507.  */
static void the_sun_stands_south_in_october(void **state)
{
    (void)state;
    assert_true(fabs(sun_declination(2448909 - 59 * SECOND) + 7.78507) < 0.001);
}

static void nothing_is_known_outside_the_years(void **state)
{
    const double bad[] = {NAN, INFINITY, -1e300, MOMENT_MIN - 1, MOMENT_MAX};
    const double angles[] = {NAN, INFINITY, -1e-9, 360.001};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_true(isnan(sun_longitude(bad[i])));
        assert_true(isnan(sun_declination(bad[i])));
        assert_true(isnan(sun_equation_of_time(bad[i])));
        assert_true(isnan(sun_next(0, bad[i])));
    }
    for (size_t i = 0; i < sizeof angles / sizeof *angles; i++)
        assert_true(isnan(sun_next(angles[i], MOMENT_J2000)));
    assert_true(isnan(sun_next(0, MOMENT_MAX - 2)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(seasons_begin_when_they_are_known_to),
        cmocka_unit_test(the_sun_is_where_it_was_looked_for),
        cmocka_unit_test(terms_follow_each_other),
        cmocka_unit_test(the_sundial_is_ahead_and_behind),
        cmocka_unit_test(the_sun_stands_south_in_october),
        cmocka_unit_test(nothing_is_known_outside_the_years),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
