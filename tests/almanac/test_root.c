/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>

#include "almanac/root.h"
#include "test.h"

static int calls;

static double line(double x, const void *at)
{
    calls++;
    return x - *(const double *)at;
}

static double cube(double x, const void *at)
{
    double d = line(x, at);

    return d * d * d;
}

static double bend(double x, const void *at)
{
    return exp(20 * line(x, at)) - 1;
}

static double jump(double x, const void *at)
{
    return line(x, at) < 0 ? -1e-6 : 1e6;
}

static double nothing(double x, const void *at)
{
    (void)line(x, at);
    return 0;
}

static void roots_are_found_in_few_calls(void **state)
{
    static const struct {
        double (*f)(double, const void *);
        double off;
    } shapes[] = {{line, 1e-8}, {bend, 1e-8}, {cube, 1e-8}, {jump, 1e-8}};

    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        for (double at = 0.03125; at <= 1; at += 0.03125) {
            double found;

            calls = 0;
            found = root_between(0, 1, shapes[i].f, &at);
            assert_true(calls <= 64);
            if (!(fabs(found - at) <= shapes[i].off))
                fail_msg("shape %zu: %.9f, and not %.9f", i, found, at);
        }
    }
}

static void where_nothing_rises_there_is_no_root(void **state)
{
    double at = 2;

    (void)state;
    assert_true(isnan(root_between(0, 1, line, &at)));
    assert_true(isnan(root_between(3, 4, line, &at)));
    assert_true(isnan(root_between(NAN, 4, line, &at)));
    at = NAN;
    assert_true(isnan(root_between(0, 1, line, &at)));
}

static void an_end_may_be_the_root(void **state)
{
    double at = 1;

    (void)state;
    assert_true(fabs(root_between(1, 2, line, &at) - 1) <= 1e-8);
    assert_true(fabs(root_between(0, 1, line, &at) - 1) <= 1e-8);
    assert_true(root_between(1, 1, line, &at) == 1);
    assert_true(root_between(0, 1, nothing, &at) == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roots_are_found_in_few_calls),
        cmocka_unit_test(where_nothing_rises_there_is_no_root),
        cmocka_unit_test(an_end_may_be_the_root),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
