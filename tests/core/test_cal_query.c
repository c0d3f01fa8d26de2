/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/cal_query.h"
#include "core/toys.h"
#include "known.h"
#include "test.h"

static int number(enum status (*query)(const struct cal *, int32_t, int *),
                  const struct cal *cal, int32_t year)
{
    int out;

    SOIL(out);
    assert_int_equal(query(cal, year, &out), STATUS_OK);
    return out;
}

static int days_in_month(const struct cal *cal, int32_t year, int month)
{
    int out;

    SOIL(out);
    assert_int_equal(cal_days_in_month(cal, year, month, &out), STATUS_OK);
    return out;
}

static bool is_leap(const struct cal *cal, int32_t year)
{
    bool out;

    assert_int_equal(cal_is_leap_year(cal, year, &out), STATUS_OK);
    return out;
}

static void lengths_are_counted(void **state)
{
    (void)state;
    assert_int_equal(number(cal_days_in_year, known("gregory"), 2024), 366);
    assert_int_equal(number(cal_days_in_year, known("gregory"), 1900), 365);
    assert_int_equal(number(cal_days_in_year, &cal_cutover_gb, 1752), 355);
    assert_int_equal(number(cal_days_in_year, &cal_swedish, 1712), 367);
    assert_int_equal(number(cal_months_in_year, known("hebrew"), 5784), 13);
    assert_int_equal(number(cal_months_in_year, known("hebrew"), 5785), 12);
    assert_int_equal(number(cal_months_in_year, known("coptic"), 1743), 13);
    assert_int_equal(days_in_month(known("gregory"), 2024, 2), 29);
    assert_int_equal(days_in_month(&cal_cutover_gb, 1752, 9), 19);
    assert_int_equal(days_in_month(known("coptic"), 1739, 13), 6);
}

static void leap_years_are_known(void **state)
{
    (void)state;
    assert_true(is_leap(known("gregory"), 2000));
    assert_false(is_leap(known("gregory"), 1900));
    assert_true(is_leap(known("julian"), 1900));
    assert_true(is_leap(known("gregory"), 0));
    assert_true(is_leap(known("gregory"), -4));
    assert_false(is_leap(known("milankovic"), 2800));
    assert_true(is_leap(known("milankovic"), 2900));
    assert_true(is_leap(known("hebrew"), 5784));
    assert_false(is_leap(known("hebrew"), 5785));
    assert_true(is_leap(known("persian"), 1403));
    assert_false(is_leap(known("persian"), 1404));
    assert_false(is_leap(&cal_swedish, 1700));
    assert_true(is_leap(&cal_swedish, 1712));
}

static void months_have_names_and_codes(void **state)
{
    struct cal_month_name name;

    (void)state;
    assert_int_equal(cal_month_name_of(known("hebrew"), 5784, 6, &name),
                     STATUS_OK);
    assert_string_equal(name.name, "Adar I");
    assert_string_equal(name.code, "M05L");
    assert_int_equal(name.period, CAL_PERIOD_LEAP_MONTH);
    assert_int_equal(cal_month_name_of(known("hebrew"), 5784, 7, &name),
                     STATUS_OK);
    assert_string_equal(name.name, "Adar II");
    assert_int_equal(cal_month_name_of(known("hebrew"), 5785, 6, &name),
                     STATUS_OK);
    assert_string_equal(name.name, "Adar");
    assert_string_equal(name.code, "M06");
}

static void dates_are_valid_or_not(void **state)
{
    (void)state;
    assert_true(
        cal_is_valid(known("gregory"), (struct cal_date){2024, 29, 2, 0}));
    assert_false(
        cal_is_valid(known("gregory"), (struct cal_date){2023, 29, 2, 0}));
    assert_true(cal_is_valid(&cal_swedish, (struct cal_date){1712, 30, 2, 0}));
    assert_false(cal_is_valid(known("gregory"), (struct cal_date){0}));
    assert_false(cal_is_valid(NULL, (struct cal_date){2024, 29, 2, 0}));
}

static void facts_are_told(void **state)
{
    const struct cal toy = toy_calendar(&toy_plain);
    struct cal late = toy; /* its years are 1 to 10 */

    (void)state;
    late.span.first = late.epoch;
    assert_false(cal_is_proleptic(&late));
    assert_false(cal_is_proleptic(known("javanese")));
    assert_false(cal_has_year_zero(&late));
    assert_true(cal_has_year_zero(&toy));
    assert_int_equal(known("gregory")->family, CAL_SOLAR);
    assert_int_equal(known("islamic-civil")->family, CAL_LUNAR);
    assert_int_equal(known("hebrew")->family, CAL_LUNISOLAR);
    assert_true(cal_is_proleptic(known("gregory")));
    assert_true(cal_is_proleptic(&toy));
    assert_false(cal_is_proleptic(NULL));
    assert_false(cal_has_year_zero(known("gregory")));
    assert_false(cal_has_year_zero(known("islamic-civil")));
    assert_true(cal_has_year_zero(known("persian")));
    assert_false(cal_has_year_zero(NULL));
    assert_true(cal_is_known(known("persian"), 2461368));
    assert_false(cal_is_known(known("persian"), 2000000));
    assert_false(cal_is_known(NULL, 0));
}

/* Each query, with a year and a month that are not there.  */
static void what_is_not_there_has_no_answer(void **state)
{
    struct cal_month_name name;
    int n;
    bool leap = true;

    (void)state;
    SOIL(n);
    assert_int_equal(cal_days_in_year(known("gregory"), INT32_MAX, &n),
                     STATUS_ERR_YEAR);
    assert_int_equal(n, 0);
    SOIL(n);
    assert_int_equal(cal_months_in_year(known("gregory"), INT32_MIN, &n),
                     STATUS_ERR_YEAR);
    assert_int_equal(n, 0);
    SOIL(n);
    assert_int_equal(cal_days_in_month(known("gregory"), 2026, 13, &n),
                     STATUS_ERR_MONTH);
    assert_int_equal(n, 0);
    assert_int_equal(cal_is_leap_year(known("gregory"), INT32_MIN, &leap),
                     STATUS_ERR_YEAR);
    assert_false(leap);
    SOIL(name);
    assert_int_equal(cal_month_name_of(known("hebrew"), 5785, 13, &name),
                     STATUS_ERR_MONTH_ABSENT);
    assert_true(!name.code && !name.name && !name.period);
    SOIL(name);
    assert_int_equal(cal_month_name_of(known("hebrew"), 5785, -1, &name),
                     STATUS_ERR_MONTH);
    assert_true(!name.code && !name.name && !name.period);
}

static void a_null_is_refused(void **state)
{
    struct cal_month_name name;
    int n;
    bool leap = true;

    (void)state;
    SOIL(n);
    assert_int_equal(cal_days_in_year(NULL, 1, &n), STATUS_ERR_ARGUMENT);
    assert_int_equal(n, 0);
    assert_int_equal(cal_months_in_year(NULL, 1, &n), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_days_in_month(NULL, 1, 1, &n), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_is_leap_year(NULL, 1, &leap), STATUS_ERR_ARGUMENT);
    assert_false(leap);
    assert_int_equal(cal_month_name_of(NULL, 1, 1, &name), STATUS_ERR_ARGUMENT);
    assert_null(name.name);
    assert_int_equal(cal_days_in_year(known("gregory"), 1, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_months_in_year(known("gregory"), 1, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_days_in_month(known("gregory"), 1, 1, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_is_leap_year(known("gregory"), 1, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_month_name_of(known("gregory"), 1, 1, NULL),
                     STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lengths_are_counted),
        cmocka_unit_test(leap_years_are_known),
        cmocka_unit_test(months_have_names_and_codes),
        cmocka_unit_test(dates_are_valid_or_not),
        cmocka_unit_test(facts_are_told),
        cmocka_unit_test(what_is_not_there_has_no_answer),
        cmocka_unit_test(a_null_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
