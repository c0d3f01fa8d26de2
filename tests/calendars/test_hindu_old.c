/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/builtin.h"
#include "calendars/hindu_names.h"
#include "core/cal_convert.h"
#include "core/cal_era.h"
#include "core/cal_prove.h"
#include "core/cal_query.h"
#include "test.h"

static const struct cal *const cal = &cal_hindu_old_solar;
static const struct cal *const lunar = &cal_hindu_old_lunar;

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

/* Whether the date CODE DAY of YEAR is DAY, there and back.  */
static void check_lunar(day_num day, int32_t year, const char *code,
                        uint16_t number)
{
    struct cal_month_name name;
    struct cal_date date;
    day_num back;

    assert_int_equal(cal_from_day(lunar, day, &date), STATUS_OK);
    assert_int_equal(cal_month_name_of(lunar, date.year, date.month, &name),
                     STATUS_OK);
    assert_int_equal(date.year, year);
    assert_string_equal(name.code, code);
    assert_int_equal(date.day, number);
    assert_false(date.second);
    assert_int_equal(cal_to_day(lunar, date, &back), STATUS_OK);
    assert_int_equal(back, day);
}

/* Those of the appendix of "Calendrical Calculations".  */
static void known_lunar_dates_are_met(void **state)
{
    (void)state;
    check_lunar(347998, -659, "M08", 30);
    check_lunar(1892732, 3570, "M11L", 19);
    check_lunar(2451545, 5100, "M09", 25);
    check_lunar(2460755, 5125, "M12", 22);
    check_lunar(2461367, 5127, "M08", 13);
}

/* In the age's first month the sun enters no sign before its end, when it
   enters the first: Adhika Chaitra begins the year 0.  */
static void the_first_lunar_year_is_0(void **state)
{
    bool leap;

    (void)state;
    check_lunar(588436, -1, "M12", 30);
    check_lunar(588437, 0, "M01L", 1);
    check_lunar(588466, 0, "M01", 1);
    assert_int_equal(cal_is_leap_year(lunar, 0, &leap), STATUS_OK);
    assert_true(leap);
    assert_true(cal_has_year_zero(lunar));
}

/* A leap month comes before the one of its number.  */
static void leap_months_come_first(void **state)
{
    (void)state;
    check_lunar(2461147, 5127, "M01", 30);
    check_lunar(2461148, 5127, "M02L", 1);
    check_lunar(2461178, 5127, "M02", 1);
}

/* Months without a day that bears 1, or 30.  */
static void first_and_last_numbers_are_left_out_too(void **state)
{
    struct cal_date none = {.year = 5001, .month = 4, .day = 1};
    day_num day;

    (void)state;
    check_lunar(2415198, 5001, "M03", 30);
    check_lunar(2415199, 5001, "M04", 2);
    assert_int_equal(cal_to_day(lunar, none, &day), STATUS_ERR_DAY_SKIPPED);
    check_lunar(2416142, 5003, "M10", 29);
    check_lunar(2416143, 5003, "M11", 1);
    none = (struct cal_date){.year = 5003, .month = 10, .day = 30};
    assert_int_equal(cal_to_day(lunar, none, &day), STATUS_ERR_DAY_SKIPPED);
}

/* The 24th part of an age, of its 53,433,336 months of the moon and of its
   1,577,917,500 days, of which a half is left over.  */
static void lunar_years_have_the_months_of_their_age(void **state)
{
    int64_t months = 0, days = 0;
    struct cal_year year;

    (void)state;
    for (int32_t y = 0; y < 180000; y++) {
        assert_int_equal(cal_year(lunar, y, &year), STATUS_OK);
        months += year.months;
        days += cal_year_days(&year);
    }
    assert_int_equal(months, 2226389);
    assert_in_range(days, 65746562, 65746563); /* and a half */
}

static void lunar_years_fit_together_to_both_ends(void **state)
{
    const day_num middle[] = {lunar->span.first, 588466, lunar->span.end};
    struct cal_date date;
    int32_t year;

    (void)state;
    assert_int_equal(cal_from_day(lunar, lunar->span.first, &date), STATUS_OK);
    assert_int_equal(date.year, -999999);
    assert_int_equal(date.month, 1);
    assert_int_equal(cal_from_day(lunar, lunar->span.end - 1, &date),
                     STATUS_OK);
    assert_int_equal(date.year, 999999);
    for (size_t i = 0; i < sizeof middle / sizeof *middle; i++)
        assert_int_equal(cal_prove(lunar,
                                   (struct day_range){middle[i] - 100000,
                                                      middle[i] + 100000},
                                   &year),
                         STATUS_OK);
}

static void check_samvatsara(day_num day, int expected)
{
    int number;

    assert_int_equal(cal_cycle_number(cal, 0, day, &number), STATUS_OK);
    assert_int_equal(number, expected);
    assert_int_equal(cal_cycle_number(lunar, 0, day, &number), STATUS_OK);
    assert_int_equal(number, expected);
}

/* An age has 4,370,688 years of Jupiter, of 361 days and a fraction.  */
static void samvatsaras_follow_jupiter(void **state)
{
    (void)state;
    check_samvatsara(588465, 26);
    check_samvatsara(588466, 27);
    check_samvatsara(588466 + 361, 27);
    check_samvatsara(588466 + 362, 28);
    check_samvatsara(2451545, 27);
    check_samvatsara(2460755, 53);
}

/* 2026/27 is Parabhava, and 1987/88 was Prabhava (deivampmr.blogspot.com).  */
static void in_the_south_each_year_has_the_next_name(void **state)
{
    (void)state;
    assert_int_equal(hindu_southern_samvatsara(5127), 40);
    assert_string_equal(hindu_samvatsaras[40 - 1], "Parabhava");
    assert_int_equal(hindu_southern_samvatsara(5088), 1);
    assert_int_equal(hindu_southern_samvatsara(5087), 60);
    assert_int_equal(hindu_southern_samvatsara(-13), 60);
    assert_int_equal(hindu_southern_samvatsara(-12), 1);
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
        cmocka_unit_test(known_lunar_dates_are_met),
        cmocka_unit_test(the_first_lunar_year_is_0),
        cmocka_unit_test(leap_months_come_first),
        cmocka_unit_test(first_and_last_numbers_are_left_out_too),
        cmocka_unit_test(lunar_years_have_the_months_of_their_age),
        cmocka_unit_test(lunar_years_fit_together_to_both_ends),
        cmocka_unit_test(samvatsaras_follow_jupiter),
        cmocka_unit_test(in_the_south_each_year_has_the_next_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
