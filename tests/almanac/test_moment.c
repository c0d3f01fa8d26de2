/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>
#include <string.h>

#include "almanac/moment.h"
#include "test.h"

static moment year(int n)
{
    return MOMENT_J2000 + (n - 2000) * 365.2425;
}

/* L. V. Morrison and F. R. Stephenson, "Historical values of the Earth's clock
   error Delta T", Journal for the History of Astronomy 35 (2004), table 1, as
   NASA's page of polynomials prints it with its standard errors; from 1955 on,
   as that page has it, after the "Astronomical Almanac"; 2015 and 2024, the
   IERS.  */
static const struct observed {
    int year;
    double seconds;
    double error;
} observed[] = {
    {-1000, 25400, 640}, {-900, 23700, 590}, {-800, 22000, 550},
    {-700, 20400, 500},  {-600, 18800, 460}, {-500, 17190, 430},
    {-400, 15530, 390},  {-300, 14080, 360}, {-200, 12790, 330},
    {-100, 11640, 290},  {0, 10580, 260},    {100, 9600, 240},
    {200, 8640, 210},    {300, 7680, 180},   {400, 6700, 160},
    {500, 5710, 140},    {600, 4740, 120},   {700, 3810, 100},
    {800, 2960, 80},     {900, 2200, 70},    {1000, 1570, 55},
    {1100, 1090, 40},    {1200, 740, 30},    {1300, 490, 20},
    {1400, 320, 20},     {1500, 200, 20},    {1600, 120, 20},
    {1700, 9, 5},        {1750, 13, 2},      {1800, 14, 1},
    {1850, 7, 1},        {1900, -3, 2},      {1950, 29, 1},
    {1960, 33.2, 1},     {1970, 40.2, 1},    {1980, 50.5, 1},
    {1990, 56.9, 1},     {2000, 63.8, 1},    {2005, 64.7, 1},
    {2015, 67.6, 3},     {2024, 69.2, 5},
};

static void delta_t_is_what_was_observed(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof observed / sizeof *observed; i++) {
        double found = moment_delta_t(year(observed[i].year));

        if (!(fabs(found - observed[i].seconds) <= observed[i].error))
            fail_msg("%d: %.1f s, and not %.1f", observed[i].year, found,
                     observed[i].seconds);
    }
}

/* Each year differs from the one before about as that did from the one before
   it: at the joints of the polynomials too.  */
static void delta_t_does_not_jump(void **state)
{
    double step = 0, most = 0;

    (void)state;
    for (int n = -999; n <= 3001; n++) {
        double before = step;

        step = moment_delta_t(year(n) + 0.5 * 365) -
               moment_delta_t(year(n - 1) + 0.5 * 365);
        most = n > -999 ? fmax(most, fabs(step - before)) : 0;
    }
    print_message("greatest jump: %.2f s\n", most);
    assert_true(most < 4);
}

static void the_year_turns_at_midnight(void **state)
{
    moment turn = 2451545; /* 2000 */

    (void)state;
    assert_true(fabs(moment_delta_t(turn) - 63.86) < 1e-9);
    assert_true(moment_delta_t(turn - 1e-6) < 63.6);
    assert_true(moment_delta_t(turn + 365.999999) == moment_delta_t(turn));
    assert_true(moment_delta_t(turn + 366) > 64.1);
}

static void the_two_clocks_are_delta_t_apart(void **state)
{
    (void)state;
    for (moment t = MOMENT_MIN + 1; t < MOMENT_MAX; t += 1000.25) {
        double ahead = moment_delta_t(t) / 86400;
        double c = (t + ahead - MOMENT_J2000) / MOMENT_CENTURY;

        assert_true(fabs(moment_centuries(t) - c) < 1e-12);
        assert_true(fabs(moment_of_dynamical(t + ahead) - t) < 5 / 86400.0);
    }
}

static void other_times_are_refused(void **state)
{
    const double bad[] = {NAN,    INFINITY, -INFINITY,  MOMENT_MIN - 1e-6,
                          -1e300, 1e300,    MOMENT_MAX, -0.0};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_true(isnan(moment_inside(bad[i])));
        assert_true(isnan(moment_delta_t(bad[i])));
        assert_true(isnan(moment_centuries(bad[i])));
        assert_true(isnan(moment_of_dynamical(bad[i])));
    }
    assert_true(moment_inside(MOMENT_MIN) == MOMENT_MIN);
    assert_true(isfinite(moment_delta_t(MOMENT_MIN)));
    assert_true(isfinite(moment_delta_t(nextafter(MOMENT_MAX, 0))));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(delta_t_is_what_was_observed),
        cmocka_unit_test(delta_t_does_not_jump),
        cmocka_unit_test(the_year_turns_at_midnight),
        cmocka_unit_test(the_two_clocks_are_delta_t_apart),
        cmocka_unit_test(other_times_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
