/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_cursor.h"
#include "core/toys.h"
#include "test.h"

static const struct cal_date no_date;
static int laid_out;

static void counting_lay_out(const struct cal *self, int32_t year,
                             struct cal_year *out)
{
    laid_out++;
    toy_lay_out(self, year, out);
}

static void a_cursor_lays_a_year_out_once(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_cursor cursor = {.cal = &cal};
    struct cal_date date;
    day_num day;

    (void)state;
    cal.lay_out = counting_lay_out;
    laid_out = 0;
    for (int i = 0; i < toy_days(&toy_plain); i++)
        assert_int_equal(cal_cursor_date(&cursor, i, &date), STATUS_OK);
    for (int i = toy_days(&toy_plain) - 1; i >= 0; i--)
        assert_int_equal(cal_cursor_date(&cursor, i, &date), STATUS_OK);
    assert_int_equal(cal_cursor_day(&cursor, date, &day), STATUS_OK);
    assert_int_equal(day, 0);
    assert_int_equal(laid_out, 1);
}

static void a_cursor_that_failed_still_works(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_cursor cursor = {.cal = &cal};
    struct cal_date date;
    day_num day;

    (void)state;
    assert_int_equal(cal_cursor_date(&cursor, 33, &date), STATUS_OK);
    assert_int_equal(cal_cursor_date(&cursor, DAY_MAX, &date), STATUS_ERR_SPAN);
    assert_memory_equal(&date, &no_date, sizeof date);
    assert_int_equal(
        cal_cursor_day(&cursor, (struct cal_date){99, 1, 1, false}, &day),
        STATUS_ERR_YEAR);
    assert_int_equal(day, 0);
    assert_int_equal(cal_cursor_date(&cursor, 33, &date), STATUS_OK);
    assert_true(date.second);
    assert_int_equal(cal_cursor_day(&cursor, date, &day), STATUS_OK);
    assert_int_equal(day, 33);
}

static void a_cursor_without_a_calendar_is_refused(void **state)
{
    struct cal_cursor cursor = {0};
    struct cal_date date;
    day_num day;

    (void)state;
    SOIL(date);
    assert_int_equal(cal_cursor_date(&cursor, 0, &date), STATUS_ERR_ARGUMENT);
    assert_memory_equal(&date, &no_date, sizeof date);
    assert_int_equal(cal_cursor_date(NULL, 0, &date), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_cursor_date(&cursor, 0, NULL), STATUS_ERR_ARGUMENT);
    SOIL(day);
    assert_int_equal(cal_cursor_day(&cursor, date, &day), STATUS_ERR_ARGUMENT);
    assert_int_equal(day, 0);
    assert_int_equal(cal_cursor_day(NULL, date, &day), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_cursor_day(&cursor, date, NULL), STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cursor_lays_a_year_out_once),
        cmocka_unit_test(a_cursor_that_failed_still_works),
        cmocka_unit_test(a_cursor_without_a_calendar_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
