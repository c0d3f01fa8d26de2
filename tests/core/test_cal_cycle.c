/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_cursor.h"
#include "core/cal_cycle.h"
#include "core/toys.h"
#include "test.h"

static const char *const trio[] = {"Pon", "Wage", "Kliwon"};
static const struct cal_cycle cycles[] = {
    {.id = "trio", .count = 3, .names = trio},
    {.id = "number"},
    {.id = "wild"},
};

/* Of cycle 0 the day's place among three; of cycle 1 year, month and number of
   the day as digits; cycle 2 is the day itself.  */
static int number_of(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year)
{
    (void)self;
    if (which == 0)
        return (int)(day % 3) + 1;
    if (which == 1)
        return year->year * 1000 + date->month * 100 + date->day;
    return (int)day;
}

static struct cal with_cycles(void)
{
    struct cal cal = toy_calendar(&toy_plain);

    cal.cycles = cycles;
    cal.cycle_count = 3;
    cal.cycle = number_of;
    return cal;
}

static void check(const struct cal *cal, int which, day_num day,
                  enum status expected, int number)
{
    int out;

    SOIL(out);
    assert_int_equal(cal_cycle_number(cal, which, day, &out), expected);
    assert_int_equal(out, number);
}

static void a_day_has_a_number_in_each_cycle(void **state)
{
    struct cal cal = with_cycles();

    (void)state;
    check(&cal, 0, 0, STATUS_OK, 1);
    check(&cal, 0, 5, STATUS_OK, 3);
    check(&cal, 1, 0, STATUS_OK, 1101); /* year 1, month 1, day 1 */
    check(&cal, 1, 38 + 10, STATUS_OK, 2205);
    check(&cal, 2, 0, STATUS_OK, 0);
    check(&cal, 2, 379, STATUS_OK, 379);
}

static void a_day_may_bear_none_of_the_names(void **state)
{
    struct cal cal = with_cycles();

    (void)state;
    check(&cal, 0, -1, STATUS_OK, 0);
}

static void a_number_that_the_cycle_has_not_is_refused(void **state)
{
    struct cal cal = with_cycles();

    (void)state;
    check(&cal, 0, -2, STATUS_ERR_BACKEND, 0);
    check(&cal, 2, -1, STATUS_ERR_BACKEND, 0);
    cal.span.end = cal.known.end = 1000 * 38;
    check(&cal, 2, 9999, STATUS_OK, 9999);
    check(&cal, 2, 10000, STATUS_ERR_BACKEND, 0);
}

static void what_has_no_number_says_why(void **state)
{
    struct cal cal = with_cycles();
    int out;

    (void)state;
    check(&cal, -1, 0, STATUS_ERR_ARGUMENT, 0);
    check(&cal, 3, 0, STATUS_ERR_ARGUMENT, 0);
    check(NULL, 0, 0, STATUS_ERR_ARGUMENT, 0);
    check(&cal, 0, 380, STATUS_ERR_SPAN, 0);
    check(&cal, 0, INT64_MIN, STATUS_ERR_SPAN, 0);
    check(&cal, 0, INT64_MAX, STATUS_ERR_SPAN, 0);
    assert_int_equal(cal_cycle_number(&cal, 0, 0, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_cycle_number(NULL, 0, 0, &out), STATUS_ERR_ARGUMENT);
    SOIL(out);
    assert_int_equal(cal_cycle_at(NULL, 0, 0, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(out, 0);
    cal = toy_calendar(&toy_plain);
    check(&cal, 0, 0, STATUS_ERR_ARGUMENT, 0);
}

static void numbers_have_names_where_the_cycle_has(void **state)
{
    struct cal cal = with_cycles();

    (void)state;
    assert_string_equal(cal_cycle_name(&cal, 0, 1), "Pon");
    assert_string_equal(cal_cycle_name(&cal, 0, 3), "Kliwon");
    assert_null(cal_cycle_name(&cal, 0, 0));
    assert_null(cal_cycle_name(&cal, 0, 4));
    assert_null(cal_cycle_name(&cal, 0, -1));
    assert_null(cal_cycle_name(&cal, 1, 1));
    assert_null(cal_cycle_name(&cal, 3, 1));
    assert_null(cal_cycle_name(&cal, -1, 1));
    assert_null(cal_cycle_name(NULL, 0, 1));
}

static void a_cursor_keeps_the_year_of_its_numbers(void **state)
{
    struct cal cal = with_cycles();
    struct cal_cursor cursor = {.cal = &cal};
    int out;

    (void)state;
    assert_int_equal(cal_cycle_at(&cursor, 1, 48, &out), STATUS_OK);
    assert_int_equal(out, 2205);
    cal.lay_out = NULL; /* it would be called for another year */
    assert_int_equal(cal_cycle_at(&cursor, 1, 49, &out), STATUS_OK);
    assert_int_equal(out, 2206);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_has_a_number_in_each_cycle),
        cmocka_unit_test(a_day_may_bear_none_of_the_names),
        cmocka_unit_test(a_number_that_the_cycle_has_not_is_refused),
        cmocka_unit_test(what_has_no_number_says_why),
        cmocka_unit_test(numbers_have_names_where_the_cycle_has),
        cmocka_unit_test(a_cursor_keeps_the_year_of_its_numbers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
