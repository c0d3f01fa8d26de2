/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/builtin.h"
#include "core/cal_convert.h"
#include "core/cal_era.h"
#include "core/cal_prove.h"
#include "core/cal_query.h"
#include "test.h"

static const struct cal *const cal = &cal_hindu_old_solar;

static void check(day_num day, int32_t year, uint8_t month, uint16_t number)
{
    struct cal_date date = {.year = year, .month = month, .day = number};
    struct cal_date found;
    day_num back;

    assert_int_equal(cal_from_day(cal, day, &found), STATUS_OK);
    assert_int_equal(found.year, year);
    assert_int_equal(found.month, month);
    assert_int_equal(found.day, number);
    assert_int_equal(cal_to_day(cal, date, &back), STATUS_OK);
    assert_int_equal(back, day);
}

/* Those of the appendix of "Calendrical Calculations".  */
static void known_dates_are_met(void **state)
{
    (void)state;
    check(0, -1612, 11, 27);
    check(347998, -659, 8, 25);
    check(2451545, 5100, 9, 17);
    check(2460755, 5125, 12, 4);
    check(2461367, 5127, 8, 7);
}

static void the_first_year_is_0(void **state)
{
    struct cal_era_year written;

    (void)state;
    check(588465, -1, 12, 30);
    check(588466, 0, 1, 1);
    assert_int_equal(cal_era_of(cal, 588466, 0, &written), STATUS_OK);
    assert_string_equal(written.era->code, "ky");
    assert_int_equal(written.year, 0);
    assert_true(cal_has_year_zero(cal));
}

/* 4,320,000 years, an age, have 1,577,917,500 days; the hundredth part of it is
   a whole number of both.  */
static void years_have_the_days_of_their_age(void **state)
{
    struct day_range first, end;

    (void)state;
    for (int32_t year = -900000; year < 900000; year += 43200) {
        assert_int_equal(cal_year_span(cal, year, &first), STATUS_OK);
        assert_int_equal(cal_year_span(cal, year + 43200, &end), STATUS_OK);
        assert_int_equal(end.first - first.first, 15779175);
    }
}

static void a_year_is_leap_that_has_366_days(void **state)
{
    int leaps = 0;

    (void)state;
    for (int32_t year = 4800; year < 5200; year++) {
        bool leap;
        int days;

        assert_int_equal(cal_is_leap_year(cal, year, &leap), STATUS_OK);
        assert_int_equal(cal_days_in_year(cal, year, &days), STATUS_OK);
        assert_int_equal(days, 365 + leap);
        leaps += leap;
    }
    assert_int_equal(leaps, 103); /* 400 times .258680 */
}

static void weekdays_are_those_of_the_sun(void **state)
{
    int weekday;

    (void)state;
    /* The Kali Yuga began on a Friday.  */
    assert_int_equal(cal_weekday(cal, 588466, &weekday), STATUS_OK);
    assert_string_equal(cal_weekday_name(cal, weekday), "Shukravara");
}

static void years_fit_together_to_both_ends(void **state)
{
    const day_num middle[] = {cal->span.first, 588466, cal->span.end};
    struct cal_date date;
    int32_t year;

    (void)state;
    check(cal->span.first, -999999, 1, 1);
    assert_int_equal(cal_from_day(cal, cal->span.end - 1, &date), STATUS_OK);
    assert_int_equal(date.year, 999999);
    assert_int_equal(date.month, 12);
    for (size_t i = 0; i < sizeof middle / sizeof *middle; i++)
        assert_int_equal(cal_prove(cal,
                                   (struct day_range){middle[i] - 100000,
                                                      middle[i] + 100000},
                                   &year),
                         STATUS_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_dates_are_met),
        cmocka_unit_test(the_first_year_is_0),
        cmocka_unit_test(years_have_the_days_of_their_age),
        cmocka_unit_test(a_year_is_leap_that_has_366_days),
        cmocka_unit_test(weekdays_are_those_of_the_sun),
        cmocka_unit_test(years_fit_together_to_both_ends),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
