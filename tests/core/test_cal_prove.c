/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_prove.h"
#include "core/toys.h"
#include "test.h"

static enum status prove(const struct cal *cal, int32_t *year)
{
    return cal_prove(cal, cal->span, year);
}

/* Year 3 begins a day late.  */
static void late_year(const struct cal *self, int32_t year,
                      struct cal_year *out)
{
    toy_lay_out(self, year, out);
    out->first += year == 3;
}

static void years_that_join_are_proved(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    int32_t year;

    (void)state;
    SOIL(year);
    assert_int_equal(prove(&cal, &year), STATUS_OK);
    assert_int_equal(year, 0);
    SOIL(year);
    assert_int_equal(cal_prove(&cal, (struct day_range){0}, &year), STATUS_OK);
    assert_int_equal(year, 0);
    assert_int_equal(
        cal_prove(&cal, (struct day_range){INT64_MIN, INT64_MAX}, &year),
        STATUS_OK);
    SOIL(year);
    assert_int_equal(cal_prove(NULL, cal.span, &year), STATUS_ERR_ARGUMENT);
    assert_int_equal(year, 0);
    assert_int_equal(cal_prove(&cal, cal.span, NULL), STATUS_ERR_ARGUMENT);
}

static void years_that_do_not_join_are_not(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    int32_t year;

    (void)state;
    cal.lay_out = late_year;
    assert_int_equal(prove(&cal, &year), STATUS_ERR_BACKEND);
    assert_int_equal(year, 3);
    cal = toy_calendar(&toy_plain);
    cal.span.end--; /* not a whole year */
    assert_int_equal(prove(&cal, &year), STATUS_ERR_BACKEND);
    cal = toy_calendar(&toy_plain);
    cal.span.first++;
    assert_int_equal(prove(&cal, &year), STATUS_ERR_BACKEND);
}

static void two_days_of_a_year_may_not_bear_one_date(void **state)
{
    struct toy toy = toy_plain;
    struct cal cal = toy_calendar(&toy);
    int32_t year;

    (void)state;
    toy.month[1] = (struct cal_month){.which = 0, .first = 11, .count = 20};
    assert_int_equal(prove(&cal, &year), STATUS_OK);
    toy.month[1].first = 10;
    assert_int_equal(prove(&cal, &year), STATUS_ERR_BACKEND);
}

static void a_week_that_never_restarts_may_leave_no_day_out(void **state)
{
    struct toy toy = toy_plain;
    struct cal cal = toy_calendar(&toy);
    int32_t year;

    (void)state;
    toy.month[2].which = 3;
    assert_int_equal(prove(&cal, &year), STATUS_ERR_BACKEND);
    cal.week.restart = CAL_RESTART_YEAR;
    assert_int_equal(prove(&cal, &year), STATUS_OK);
}

/* Each year joins the next, but they are told of in another order than that of
   time, in which a search looks.  */
static void shuffled_years(const struct cal *self, int32_t year,
                           struct cal_year *out)
{
    toy_lay_out(self, year > 500 ? 1500 - year : year, out);
}

static void years_that_cannot_be_found_are_not_proved(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    day_num days = toy_days(&toy_plain);
    int32_t year;

    (void)state;
    cal.lay_out = shuffled_years;
    cal.span = (struct day_range){0, 1000 * days};
    assert_int_equal(cal_prove(&cal, cal.span, &year), STATUS_ERR_BACKEND);
    assert_int_equal(year, 501);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_that_join_are_proved),
        cmocka_unit_test(years_that_do_not_join_are_not),
        cmocka_unit_test(two_days_of_a_year_may_not_bear_one_date),
        cmocka_unit_test(a_week_that_never_restarts_may_leave_no_day_out),
        cmocka_unit_test(years_that_cannot_be_found_are_not_proved),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
