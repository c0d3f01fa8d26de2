/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_week.h"
#include "core/toys.h"
#include "test.h"

static int weekday(const struct cal *cal, day_num day)
{
    int out;

    SOIL(out);
    assert_int_equal(cal_weekday(cal, day, &out), STATUS_OK);
    return out;
}

/* A month of 7 days, a feast outside the week, a month of 6.  */
static const struct toy festive = {
    .months = 3,
    .month =
        {
            {.which = 0, .first = 1, .count = 7},
            {.which = 3, .first = 1, .count = 1},
            {.which = 2, .first = 1, .count = 6},
        },
};

static void a_week_may_run_on_for_ever(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.week.anchor = 2;
    assert_int_equal(weekday(&cal, 0), 3);
    assert_int_equal(weekday(&cal, 2), 5);
    assert_int_equal(weekday(&cal, 3), 1);
    assert_int_equal(weekday(&cal, -1), 2);
    for (day_num day = cal.span.first + 5; day < cal.span.end; day++)
        assert_int_equal(weekday(&cal, day), weekday(&cal, day - 5));
}

static void a_week_may_restart_each_year(void **state)
{
    static const int expected[] = {2, 3, 4, 5, 1, 2, 3, 0, 4, 5, 1, 2, 3, 4};
    struct cal cal = toy_calendar(&festive);

    (void)state;
    cal.week.restart = CAL_RESTART_YEAR;
    cal.week.anchor = 1;
    for (int n = 0; n < 14; n++) {
        assert_int_equal(weekday(&cal, n), expected[n]);
        assert_int_equal(weekday(&cal, n - 14), expected[n]);
    }
}

static void a_week_may_restart_each_month(void **state)
{
    static const int expected[] = {1, 2, 3, 4, 5, 1, 2, 0, 1, 2, 3, 4, 5, 1};
    struct cal cal = toy_calendar(&festive);

    (void)state;
    cal.week.restart = CAL_RESTART_MONTH;
    for (int n = 0; n < 14; n++)
        assert_int_equal(weekday(&cal, n), expected[n]);
}

static void a_weekday_has_a_name(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    assert_string_equal(cal_weekday_name(&cal, 1), "one");
    assert_string_equal(cal_weekday_name(&cal, 5), "five");
    assert_string_equal(cal_weekday_name(&cal, 0), "");
    assert_string_equal(cal_weekday_name(&cal, 6), "");
    assert_string_equal(cal_weekday_name(&cal, -1), "");
    assert_string_equal(cal_weekday_name(NULL, 1), "");
}

static void check_refused(const struct cal *cal, day_num day,
                          enum status expected)
{
    int out;

    SOIL(out);
    assert_int_equal(cal_weekday(cal, day, &out), expected);
    assert_int_equal(out, 0);
}

static void a_day_without_a_date_has_no_weekday(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    check_refused(&cal, cal.span.end, STATUS_ERR_SPAN);
    check_refused(&cal, INT64_MIN, STATUS_ERR_SPAN);
    check_refused(&cal, INT64_MAX, STATUS_ERR_SPAN);
    check_refused(NULL, 0, STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_weekday(&cal, 0, NULL), STATUS_ERR_ARGUMENT);
    cal.week.length = 0;
    check_refused(&cal, 0, STATUS_ERR_BACKEND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_week_may_run_on_for_ever),
        cmocka_unit_test(a_week_may_restart_each_year),
        cmocka_unit_test(a_week_may_restart_each_month),
        cmocka_unit_test(a_weekday_has_a_name),
        cmocka_unit_test(a_day_without_a_date_has_no_weekday),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
