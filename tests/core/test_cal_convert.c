/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_convert.h"
#include "core/cal_cursor.h"
#include "core/toys.h"
#include "test.h"

static const struct cal_date no_date;

static void check_there_and_back(const struct cal *cal, day_num day,
                                 struct cal_date expected)
{
    struct cal_date date;
    day_num back;

    assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
    assert_memory_equal(&date, &expected, sizeof date);
    assert_int_equal(cal_to_day(cal, date, &back), STATUS_OK);
    assert_int_equal(back, day);
}

static void dates_are_what_is_written(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    day_num year = toy_days(&toy_plain);

    (void)state;
    check_there_and_back(&cal, 0, (struct cal_date){1, 1, 1, false});
    check_there_and_back(&cal, 9, (struct cal_date){1, 10, 1, false});
    check_there_and_back(&cal, 10, (struct cal_date){1, 5, 2, false});
    check_there_and_back(&cal, 29, (struct cal_date){1, 24, 2, false});
    check_there_and_back(&cal, 30, (struct cal_date){1, 1, 3, false});
    check_there_and_back(&cal, 31, (struct cal_date){1, 5, 3, false});
    check_there_and_back(&cal, 32, (struct cal_date){1, 6, 3, false});
    check_there_and_back(&cal, 33, (struct cal_date){1, 6, 3, true});
    check_there_and_back(&cal, year, (struct cal_date){2, 1, 1, false});
    check_there_and_back(&cal, -1, (struct cal_date){0, 10, 3, false});
}

static void check_no_day(const struct cal *cal, struct cal_date date,
                         enum status expected)
{
    struct cal_cursor cursor = {.cal = cal};
    day_num day;

    SOIL(day);
    assert_int_equal(cal_to_day(cal, date, &day), expected);
    assert_int_equal(day, 0);
    SOIL(day);
    assert_int_equal(cal_cursor_day(&cursor, date, &day), expected);
    assert_int_equal(day, 0);
    SOIL(day);
    assert_int_equal(cal_to_days(cal, 1, &date, &day), expected);
    assert_int_equal(day, 0);
}

static void what_is_no_date_says_why(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.limits.most_months = 4;
    check_no_day(&cal, no_date, STATUS_ERR_MONTH);
    check_no_day(&cal, (struct cal_date){11, 1, 1, false}, STATUS_ERR_YEAR);
    check_no_day(&cal, (struct cal_date){INT32_MIN, 1, 1, false},
                 STATUS_ERR_YEAR);
    check_no_day(&cal, (struct cal_date){INT32_MAX, 1, 1, false},
                 STATUS_ERR_YEAR);
    check_no_day(&cal, (struct cal_date){1, 1, 0, false}, STATUS_ERR_MONTH);
    check_no_day(&cal, (struct cal_date){1, 1, 4, false},
                 STATUS_ERR_MONTH_ABSENT);
    check_no_day(&cal, (struct cal_date){1, 1, 5, false}, STATUS_ERR_MONTH);
    check_no_day(&cal, (struct cal_date){1, 1, 255, false}, STATUS_ERR_MONTH);
    check_no_day(&cal, (struct cal_date){1, 0, 1, false}, STATUS_ERR_DAY);
    check_no_day(&cal, (struct cal_date){1, 11, 1, false}, STATUS_ERR_DAY);
    check_no_day(&cal, (struct cal_date){1, 4, 2, false}, STATUS_ERR_DAY);
    check_no_day(&cal, (struct cal_date){1, 1, 1, true}, STATUS_ERR_DAY);
    check_no_day(&cal, (struct cal_date){1, 3, 3, false},
                 STATUS_ERR_DAY_SKIPPED);
    check_no_day(&cal, (struct cal_date){1, 65535, 3, true}, STATUS_ERR_DAY);
    check_no_day(NULL, (struct cal_date){1, 1, 1, false}, STATUS_ERR_ARGUMENT);
}

static void a_day_outside_the_span_has_no_date(void **state)
{
    static const day_num outside[] = {INT64_MIN, DAY_MIN - 1, 1000000,
                                      DAY_MAX + 1, INT64_MAX};
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_date date;

    (void)state;
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++) {
        SOIL(date);
        assert_int_equal(cal_from_day(&cal, outside[i], &date),
                         STATUS_ERR_SPAN);
        assert_memory_equal(&date, &no_date, sizeof date);
    }
    SOIL(date);
    assert_int_equal(cal_from_day(NULL, 0, &date), STATUS_ERR_ARGUMENT);
    assert_memory_equal(&date, &no_date, sizeof date);
    assert_int_equal(cal_from_day(&cal, 0, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_to_day(&cal, no_date, NULL), STATUS_ERR_ARGUMENT);
}

static void bulk_converts_all_and_names_the_first_fault(void **state)
{
    const day_num day[] = {0, INT64_MAX, 33, -100000, -1};
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_date date[5], one;
    day_num back[5];

    (void)state;
    SOIL(date);
    assert_int_equal(cal_from_days(&cal, 5, day, date), STATUS_ERR_SPAN);
    for (int i = 0; i < 5; i++) {
        cal_from_day(&cal, day[i], &one);
        assert_memory_equal(&date[i], &one, sizeof one);
    }
    date[0].day = 3; /* was dropped from month 3: later than the first fault */
    date[0].month = 3;
    SOIL(back);
    assert_int_equal(cal_to_days(&cal, 5, date, back), STATUS_ERR_DAY_SKIPPED);
    assert_int_equal(back[0], 0);
    assert_int_equal(back[1], 0);
    assert_int_equal(back[2], 33);
    assert_int_equal(back[4], -1);
}

static void bulk_refuses_a_null_and_takes_nothing(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_date date[2];
    day_num day[2] = {0};

    (void)state;
    SOIL(date);
    assert_int_equal(cal_from_days(NULL, 2, day, date), STATUS_ERR_ARGUMENT);
    assert_memory_equal(&date[1], &no_date, sizeof no_date);
    SOIL(date);
    assert_int_equal(cal_from_days(&cal, 2, NULL, date), STATUS_ERR_ARGUMENT);
    assert_memory_equal(&date[0], &no_date, sizeof no_date);
    assert_int_equal(cal_from_days(&cal, 2, day, NULL), STATUS_ERR_ARGUMENT);
    SOIL(day);
    assert_int_equal(cal_to_days(&cal, 2, NULL, day), STATUS_ERR_ARGUMENT);
    assert_int_equal(day[1], 0);
    assert_int_equal(cal_to_days(&cal, 2, date, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_from_days(&cal, 0, NULL, NULL), STATUS_OK);
    assert_int_equal(cal_to_days(&cal, 0, NULL, NULL), STATUS_OK);
}

static void years_and_months_have_their_days(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct day_range days;

    (void)state;
    assert_int_equal(cal_year_span(&cal, 1, &days), STATUS_OK);
    assert_int_equal(days.first, 0);
    assert_int_equal(days.end, toy_days(&toy_plain));
    assert_int_equal(cal_month_span(&cal, 1, 2, &days), STATUS_OK);
    assert_int_equal(days.first, 10);
    assert_int_equal(days.end, 30);
}

static void spans_of_what_is_not_there_are_empty(void **state)
{
    const struct day_range none = {0};
    static const struct {
        int32_t year;
        int month;
        enum status expected;
    } bad[] = {
        {11, 1, STATUS_ERR_YEAR},         {INT32_MIN, 1, STATUS_ERR_YEAR},
        {1, 0, STATUS_ERR_MONTH},         {1, -1, STATUS_ERR_MONTH},
        {1, 9, STATUS_ERR_MONTH},         {1, 4, STATUS_ERR_MONTH_ABSENT},
        {1, 256, STATUS_ERR_MONTH},       {1, INT32_MAX, STATUS_ERR_MONTH},
        {1, INT32_MIN, STATUS_ERR_MONTH},
    };
    struct cal cal = toy_calendar(&toy_plain);
    struct day_range days;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        SOIL(days);
        assert_int_equal(cal_month_span(&cal, bad[i].year, bad[i].month, &days),
                         bad[i].expected);
        assert_memory_equal(&days, &none, sizeof days);
    }
    SOIL(days);
    assert_int_equal(cal_year_span(NULL, 1, &days), STATUS_ERR_ARGUMENT);
    assert_memory_equal(&days, &none, sizeof days);
    assert_int_equal(cal_year_span(&cal, 1, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_month_span(&cal, 1, 1, NULL), STATUS_ERR_ARGUMENT);
}

static enum status coded(const struct cal *cal, const char *code, int day,
                         struct cal_date *out)
{
    SOIL(*out);
    return cal_coded_date(cal, 1, code, (struct cal_label){(uint16_t)day, 0},
                          out);
}

static void a_code_leads_to_its_month(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_date date;

    (void)state;
    assert_int_equal(coded(&cal, "M01L", 24, &date), STATUS_OK);
    assert_int_equal(date.month, 2);
    assert_int_equal(coded(&cal, "M01L", 4, &date), STATUS_ERR_DAY);
    assert_memory_equal(&date, &no_date, sizeof date);
    assert_int_equal(coded(&cal, "M02", 3, &date), STATUS_ERR_DAY_SKIPPED);
    assert_int_equal(coded(&cal, "X", 1, &date), STATUS_ERR_MONTH_ABSENT);
    assert_int_equal(coded(&cal, "M14", 1, &date), STATUS_ERR_MONTH);
    assert_int_equal(coded(&cal, "", 1, &date), STATUS_ERR_MONTH);
    assert_int_equal(coded(&cal, NULL, 1, &date), STATUS_ERR_ARGUMENT);
    assert_int_equal(coded(NULL, "M01", 1, &date), STATUS_ERR_ARGUMENT);
    assert_memory_equal(&date, &no_date, sizeof date);
}

/* As March stands at both ends of an English year that begins on the 25th.  */
static void of_two_months_with_one_code_that_with_the_day_is_meant(void **state)
{
    struct toy toy = toy_plain;
    struct cal cal = toy_calendar(&toy);
    struct cal_date date;

    (void)state;
    toy.month[2] = (struct cal_month){.which = 1, .first = 1, .count = 4};
    assert_int_equal(coded(&cal, "M01L", 5, &date), STATUS_OK);
    assert_int_equal(date.month, 2);
    assert_int_equal(coded(&cal, "M01L", 4, &date), STATUS_OK);
    assert_int_equal(date.month, 3);
    assert_int_equal(coded(&cal, "M01L", 25, &date), STATUS_ERR_DAY);
}

static void of_two_months_with_one_code_the_gap_is_told(void **state)
{
    struct toy toy = toy_plain;
    struct cal cal = toy_calendar(&toy);
    struct cal_date date;

    (void)state;
    toy.month[1] = (struct cal_month){.which = 2, .first = 20, .count = 4};
    toy.month[2].which = 2; /* which dropped 2 to 4 */
    assert_int_equal(coded(&cal, "M02", 3, &date), STATUS_ERR_DAY_SKIPPED);
    toy.month[1] = toy.month[2];
    toy.month[2] = (struct cal_month){.which = 2, .first = 20, .count = 4};
    assert_int_equal(coded(&cal, "M02", 3, &date), STATUS_ERR_DAY_SKIPPED);
    assert_int_equal(coded(&cal, "M02", 22, &date), STATUS_OK);
    assert_int_equal(date.month, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_what_is_written),
        cmocka_unit_test(what_is_no_date_says_why),
        cmocka_unit_test(a_day_outside_the_span_has_no_date),
        cmocka_unit_test(bulk_converts_all_and_names_the_first_fault),
        cmocka_unit_test(bulk_refuses_a_null_and_takes_nothing),
        cmocka_unit_test(years_and_months_have_their_days),
        cmocka_unit_test(spans_of_what_is_not_there_are_empty),
        cmocka_unit_test(a_code_leads_to_its_month),
        cmocka_unit_test(
            of_two_months_with_one_code_that_with_the_day_is_meant),
        cmocka_unit_test(of_two_months_with_one_code_the_gap_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
