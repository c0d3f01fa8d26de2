/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>

#include "almanac/siddhanta.h"
#include "test.h"

static const struct place ujjain = {.latitude = 23.15,
                                    .longitude = 75 + 461 / 600.0};

static void all_stood_together_at_the_epoch(void **state)
{
    (void)state;
    assert_true(fabs(siddhanta_sun(SIDDHANTA_EPOCH)) < 2.2);
    assert_true(fabs(siddhanta_phase(SIDDHANTA_EPOCH)) < 7.3);
}

/* An age has whole numbers of all turns but for the Sun's apsis.  */
static void turns_are_those_of_an_age(void **state)
{
    double quarter = SIDDHANTA_YEAR * 100000 / 4;

    (void)state;
    for (int i = -3; i <= 3; i++) {
        double t = SIDDHANTA_EPOCH + i * quarter;
        double turns = i * 100000 / 4.0;

        assert_true(fabs(siddhanta_sun(t) / 360 - turns) < 0.01);
    }
}

static void sun_and_moon_never_go_back(void **state)
{
    (void)state;
    for (double t = 2000000; t < 2004000; t += 0.13) {
        double sun = siddhanta_sun(t + 0.13) - siddhanta_sun(t);
        double phase = siddhanta_phase(t + 0.13) - siddhanta_phase(t);

        assert_true(sun > 0.94 * 0.13 && sun < 1.03 * 0.13);
        assert_true(phase > 10.5 * 0.13 && phase < 14.2 * 0.13);
    }
}

/* Days are longest about the June solstice, and all alike at the equator.  */
static void the_sun_rises_about_six(void **state)
{
    const struct place equator = {.latitude = 0, .longitude = ujjain.longitude};
    double earliest = 1, latest = 0;

    (void)state;
    for (int64_t day = 2461042; day < 2461042 + 365; day++) {
        double rises = siddhanta_sunrise(&ujjain, day) - (double)day;

        earliest = fmin(earliest, rises);
        latest = fmax(latest, rises);
        assert_true(fabs(siddhanta_sunrise(&equator, day) - (double)day -
                         0.25) < 12 / 1440.0);
    }
    assert_true(earliest > 5.2 / 24 && earliest < 5.4 / 24);
    assert_true(latest > 6.6 / 24 && latest < 6.9 / 24);
}

static void a_degree_east_is_four_minutes_earlier(void **state)
{
    const struct place east = {.latitude = ujjain.latitude,
                               .longitude = ujjain.longitude + 1};

    (void)state;
    assert_true(fabs(siddhanta_sunrise(&ujjain, 2461042) -
                     siddhanta_sunrise(&east, 2461042) - 1 / 360.0) < 1e-9);
}

static void nothing_is_known_out_of_reach(void **state)
{
    const double bad[] = {NAN, INFINITY, -1e300,
                          SIDDHANTA_EPOCH + SIDDHANTA_REACH + 1};
    const struct place nowhere = {.latitude = 91};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_true(isnan(siddhanta_sun(bad[i])));
        assert_true(isnan(siddhanta_phase(bad[i])));
    }
    assert_true(isnan(siddhanta_sunrise(&ujjain, INT64_MAX)));
    assert_true(isnan(siddhanta_sunrise(&nowhere, 2461042)));
    assert_true(isnan(siddhanta_sunrise(NULL, 2461042)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_stood_together_at_the_epoch),
        cmocka_unit_test(turns_are_those_of_an_age),
        cmocka_unit_test(sun_and_moon_never_go_back),
        cmocka_unit_test(the_sun_rises_about_six),
        cmocka_unit_test(a_degree_east_is_four_minutes_earlier),
        cmocka_unit_test(nothing_is_known_out_of_reach),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
