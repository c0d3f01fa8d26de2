/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/published.h"
#include "test.h"

static const struct published_year years[] = {
    {1000, "9099L0"},
    {1149, "8128"},
};
static const struct published table = {
    .first = -1,
    .count = 2,
    .years = years,
};

static void check_month(const struct cal_month *month, int which, int days)
{
    assert_int_equal(month->which, which);
    assert_int_equal(month->first, 1);
    assert_int_equal(cal_month_days(month), days);
}

static void a_year_is_laid_out_as_its_row_says(void **state)
{
    struct cal_year year = {0};

    (void)state;
    assert_true(published_lay_out(&table, -1, &year));
    assert_int_equal(year.first, 1000);
    assert_int_equal(year.months, 5);
    assert_true(year.leap);
    check_month(&year.month[0], 0, 29);
    check_month(&year.month[1], 1, 30);
    check_month(&year.month[2], 2, 29);
    check_month(&year.month[3], PUBLISHED_LEAP + 2, 29);
    check_month(&year.month[4], 3, 30);
}

static void lengths_may_be_28_to_32(void **state)
{
    struct cal_year year = {0};

    (void)state;
    assert_true(published_lay_out(&table, 0, &year));
    assert_int_equal(year.months, 4);
    assert_false(year.leap);
    check_month(&year.month[0], 0, 28);
    check_month(&year.month[1], 1, 31);
    check_month(&year.month[2], 2, 32);
    check_month(&year.month[3], 3, 28);
}

static void other_years_are_not_in_the_table(void **state)
{
    static const int32_t others[] = {-2, 1, INT32_MIN, INT32_MAX};
    struct cal_year year = {.first = 5, .months = 7};

    (void)state;
    for (int i = 0; i < 4; i++)
        assert_false(published_lay_out(&table, others[i], &year));
    assert_int_equal(year.first, 5);
    assert_int_equal(year.months, 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_year_is_laid_out_as_its_row_says),
        cmocka_unit_test(lengths_may_be_28_to_32),
        cmocka_unit_test(other_years_are_not_in_the_table),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
