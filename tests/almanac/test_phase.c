/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>

#include "almanac/angle.h"
#include "almanac/moon.h"
#include "almanac/phase.h"
#include "test.h"

#define SECOND (1 / 86400.0)

/* By the programs of "Calendrical Calculations", as Julian dates.  */
static void new_moons_are_those_known(void **state)
{
    static const struct {
        int k;
        double julian_date;
    } known[] = {
        {0, 2451550.259519},
        {1, 2451580.043969},
        {12, 2451904.223441},
        {276, 2459700.352742},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        moment found = phase_new_moon(known[i].k);

        assert_true(fabs(found - 0.5 - known[i].julian_date) < 1e-6);
    }
}

static void new_moons_are_numbered_without_a_gap(void **state)
{
    moment before = phase_new_moon(-37100);

    (void)state;
    assert_true(isfinite(before));
    for (int k = -37099; k <= 12380; k++) {
        moment now = phase_new_moon(k);

        assert_true(now - before > 29.2 && now - before < 29.9);
        before = now;
    }
}

static void each_is_the_next_of_the_days_before_it(void **state)
{
    (void)state;
    for (int k = -37000; k <= 12300; k += 7) {
        moment last = phase_new_moon(k), next = phase_new_moon(k + 1);

        for (double part = 0.01; part < 1; part += 0.07) {
            moment t = last + part * (next - last);

            assert_true(phase_next_new_moon(t) == next);
            assert_true(phase_last_new_moon(t) == last);
        }
        assert_true(phase_next_new_moon(next) == next);
        assert_true(phase_last_new_moon(next) == last);
    }
}

static void a_new_moon_divides_the_phases(void **state)
{
    (void)state;
    for (int k = -37000; k <= 12300; k++) {
        moment t = phase_new_moon(k);

        assert_true(phase_at(t - SECOND) > 359.9);
        assert_true(phase_at(t + SECOND) < 0.1);
    }
}

/* All phases of a month, months over the whole of the years.  */
static void phases_come_in_their_order(void **state)
{
    (void)state;
    for (int k = -37000; k <= 12300; k += 41) {
        moment t = phase_new_moon(k);

        for (double phase = 22.5; phase <= 360; phase += 22.5) {
            moment next = phase_next(phase, t + 0.1);

            assert_true(next - t > 1.5 && next - t < 2.3);
            assert_true(phase == 360 || fabs(phase_at(next) - phase) < 1e-6);
            t = next;
        }
        assert_true(t == phase_new_moon(k + 1));
        assert_true(phase_next(0, t) == t);
    }
}

static void the_rough_elongation_is_near_the_phase(void **state)
{
    (void)state;
    for (moment t = MOMENT_MIN + 40; t < MOMENT_MAX - 40; t += 13.37) {
        double off = angle_turn(phase_at(t) - moon_rough_elongation(t));

        assert_true(fabs(off) < MOON_ROUGH);
    }
    assert_true(isnan(moon_rough_elongation(NAN)));
}

/* Meeus, "Astronomical Algorithms", example 47.a: 12 April 1992, 0h TD.  */
static void the_moon_stands_where_meeus_has_it(void **state)
{
    moment t = moment_of_dynamical(2448724.5 + 0.5);

    (void)state;
    assert_true(fabs(moon_longitude(t) - 133.167265) < 0.0002);
    assert_true(fabs(moon_latitude(t) + 3.229126) < 0.00001);
    assert_true(fabs(moon_distance(t) - 368409700) < 100);
}

static void nothing_is_known_outside_the_years(void **state)
{
    const double bad[] = {NAN, INFINITY, -1e300, MOMENT_MIN - 1, MOMENT_MAX};
    const double angles[] = {NAN, -INFINITY, -1e-9, 360.001};
    const int64_t numbers[] = {INT64_MIN, -38000, 13000, INT64_MAX};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_true(isnan(moon_longitude(bad[i])));
        assert_true(isnan(moon_latitude(bad[i])));
        assert_true(isnan(moon_distance(bad[i])));
        assert_true(isnan(phase_at(bad[i])));
        assert_true(isnan(phase_next(90, bad[i])));
        assert_true(isnan(phase_next(0, bad[i])));
        assert_true(isnan(phase_next_new_moon(bad[i])));
        assert_true(isnan(phase_last_new_moon(bad[i])));
    }
    for (size_t i = 0; i < sizeof angles / sizeof *angles; i++)
        assert_true(isnan(phase_next(angles[i], MOMENT_J2000)));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_true(isnan(phase_new_moon(numbers[i])));
    assert_true(isnan(phase_last_new_moon(MOMENT_MIN + 0.001)));
    assert_true(isnan(phase_next_new_moon(nextafter(MOMENT_MAX, 0))));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(new_moons_are_those_known),
        cmocka_unit_test(new_moons_are_numbered_without_a_gap),
        cmocka_unit_test(each_is_the_next_of_the_days_before_it),
        cmocka_unit_test(a_new_moon_divides_the_phases),
        cmocka_unit_test(phases_come_in_their_order),
        cmocka_unit_test(the_rough_elongation_is_near_the_phase),
        cmocka_unit_test(the_moon_stands_where_meeus_has_it),
        cmocka_unit_test(nothing_is_known_outside_the_years),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
