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

static const struct published_year more_years[] = {
    {1000, "9099L0"},
    {1147, "8128"},
    {1266, "0"},
};
static const struct published more = {.first = -1, .count = 3, more_years};
static const struct cal cal = {
    .mean_days = 130, .mean_years = 1, .data = &more};

static void check_date(day_num day, struct cal_date date)
{
    struct cal_date got;
    day_num back;

    assert_int_equal(published_fast.dates(&cal, 1, &day, &got), 1);
    assert_memory_equal(&got, &date, sizeof date);
    assert_int_equal(published_fast.days(&cal, 1, &date, &back), 1);
    assert_int_equal(back, day);
}

static void dates_are_read_off_the_rows(void **state)
{
    (void)state;
    check_date(1000, (struct cal_date){-1, 1, 1, false});
    check_date(1028, (struct cal_date){-1, 29, 1, false});
    check_date(1029, (struct cal_date){-1, 1, 2, false});
    check_date(1117, (struct cal_date){-1, 1, 5, false});
    check_date(1146, (struct cal_date){-1, 30, 5, false});
    check_date(1147, (struct cal_date){0, 1, 1, false});
    check_date(1265, (struct cal_date){0, 28, 4, false});
}

static void months_of_other_years_are_others(void **state)
{
    static const struct cal_date dates[] = {
        {-1, 1, 1, false}, {0, 1, 1, false}, {-1, 1, 1, false}};
    static const day_num expected[] = {1000, 1147, 1000};
    day_num days[3];

    (void)state;
    assert_int_equal(published_fast.days(&cal, 3, dates, days), 3);
    assert_memory_equal(days, expected, sizeof days);
}

/* The last row tells no end.  */
static void what_no_row_has_is_left_to_others(void **state)
{
    static const day_num days[] = {INT64_MIN, 999, 1266, INT64_MAX};
    static const struct cal_date dates[] = {
        {-2, 1, 1, false},          {1, 1, 1, false},
        {0, 1, 0, false},           {0, 1, 5, false},
        {0, 0, 1, false},           {0, 29, 1, false},
        {-1, 1, 6, false},          {-1, 1, 1, true},
        {INT32_MIN, 1, 1, false},   {0, 65535, 4, false},
        {INT32_MAX, 1, 255, false}, {0, 0, 0, false},
    };
    struct cal_date date;
    day_num day;

    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        assert_int_equal(published_fast.dates(&cal, 1, &days[i], &date), 0);
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++)
        assert_int_equal(published_fast.days(&cal, 1, &dates[i], &day), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_year_is_laid_out_as_its_row_says),
        cmocka_unit_test(lengths_may_be_28_to_32),
        cmocka_unit_test(other_years_are_not_in_the_table),
        cmocka_unit_test(dates_are_read_off_the_rows),
        cmocka_unit_test(months_of_other_years_are_others),
        cmocka_unit_test(what_no_row_has_is_left_to_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
