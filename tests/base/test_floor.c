/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "base/ckd.h"
#include "base/floor.h"
#include "test.h"

static void division_rounds_down(void **state)
{
    (void)state;
    assert_int_equal(floor_div(7, 2), 3);
    assert_int_equal(floor_div(-7, 2), -4);
    assert_int_equal(floor_div(-8, 2), -4);
    assert_int_equal(floor_div(0, 5), 0);
    assert_int_equal(floor_div(-1, INT64_MAX), -1);
    assert_int_equal(floor_div(INT64_MIN, 1), INT64_MIN);
}

static void remainders_are_never_negative(void **state)
{
    (void)state;
    for (int64_t a = -50; a <= 50; a++)
        for (int64_t b = 1; b < 12; b++) {
            assert_true(floor_mod(a, b) >= 0 && floor_mod(a, b) < b);
            assert_int_equal(floor_div(a, b) * b + floor_mod(a, b), a);
        }
    assert_int_equal(floor_mod(INT64_MIN, 7), 6);
}

static void checked_sums_say_when_they_do_not_fit(void **state)
{
    int64_t sum;
    int32_t narrow;

    (void)state;
    assert_false(ckd_add(&sum, INT64_MAX, 0));
    assert_true(ckd_add(&sum, INT64_MAX, 1));
    assert_true(ckd_sub(&sum, INT64_MIN, 1));
    assert_true(ckd_mul(&narrow, INT32_MAX, 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(division_rounds_down),
        cmocka_unit_test(remainders_are_never_negative),
        cmocka_unit_test(checked_sums_say_when_they_do_not_fit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
