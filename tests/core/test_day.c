/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/day.h"
#include "test.h"

static void days_add_inside_the_fence(void **state)
{
    day_num day;

    (void)state;
    assert_int_equal(day_add(2461368, 7, &day), STATUS_OK);
    assert_int_equal(day, 2461375);
    assert_int_equal(day_add(DAY_MAX, DAY_MIN - DAY_MAX, &day), STATUS_OK);
    assert_int_equal(day, DAY_MIN);
}

static void a_sum_outside_the_fence_is_refused(void **state)
{
    static const struct {
        day_num day;
        int64_t delta;
    } bad[] = {
        {DAY_MAX, 1},         {DAY_MIN, -1},          {DAY_MAX + 1, -1},
        {INT64_MAX, 1},       {INT64_MIN, -1},        {0, INT64_MAX},
        {DAY_MIN, INT64_MIN}, {INT64_MIN, INT64_MIN},
    };
    day_num day;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        SOIL(day);
        assert_int_equal(day_add(bad[i].day, bad[i].delta, &day),
                         STATUS_ERR_RANGE);
        assert_int_equal(day, 0);
    }
    assert_int_equal(day_add(0, 0, NULL), STATUS_ERR_ARGUMENT);
}

static void day_zero_was_a_monday(void **state)
{
    int weekday;

    (void)state;
    assert_int_equal(day_of_week(0, &weekday), STATUS_OK);
    assert_int_equal(weekday, 1);
    assert_int_equal(day_of_week(-1, &weekday), STATUS_OK);
    assert_int_equal(weekday, 7);
    assert_int_equal(day_of_week(2451545, &weekday), STATUS_OK); /* 2000 */
    assert_int_equal(weekday, 6);
    SOIL(weekday);
    assert_int_equal(day_of_week(DAY_MAX + 1, &weekday), STATUS_ERR_RANGE);
    assert_int_equal(weekday, 0);
    assert_int_equal(day_of_week(INT64_MIN, &weekday), STATUS_ERR_RANGE);
    assert_int_equal(day_of_week(0, NULL), STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_add_inside_the_fence),
        cmocka_unit_test(a_sum_outside_the_fence_is_refused),
        cmocka_unit_test(day_zero_was_a_monday),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
