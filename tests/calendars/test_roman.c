/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/builtin.h"
#include "calendars/years.h"
#include "known.h"
#include "test.h"

static const char *day_name(day_num day)
{
    return cycle_name(&(struct cal_cursor){.cal = &cal_roman}, 1, day);
}

static void check_leap_day(day_num day, uint16_t number, bool second,
                           const char *name)
{
    struct cal_date date;

    assert_int_equal(cal_from_day(&cal_roman, day, &date), STATUS_OK);
    assert_int_equal(date.month, 2);
    assert_int_equal(date.day, number);
    assert_int_equal(date.second, second);
    assert_string_equal(day_name(day), name);
}

/* The February of 2024 (Julian): the sixth day before the Kalends of March is
   there twice.  */
static void the_leap_day_is_the_second_sixth(void **state)
{
    (void)state;
    check_leap_day(2460377, 23, false, "a.d. VII Kal. Mart.");
    check_leap_day(2460378, 24, false, "a.d. VI Kal. Mart.");
    check_leap_day(2460379, 24, true, "a.d. bis VI Kal. Mart.");
    check_leap_day(2460380, 25, false, "a.d. V Kal. Mart.");
    check_leap_day(2460383, 28, false, "prid. Kal. Mart.");
    assert_string_equal(day_name(2460384), "Kal. Mart.");
}

static int letter(day_num day)
{
    return cycle_name(&(struct cal_cursor){.cal = &cal_roman}, 0, day)[0];
}

/* 365 days are 45 weeks of eight and five days: all years end with E.  */
static void letters_of_the_market_week_begin_with_the_year(void **state)
{
    (void)state;
    for (int32_t y = 757; y < 3000; y++) {
        struct cal_year year = year_of(&cal_roman, y);
        day_num end = year.first + cal_year_days(&year);

        assert_int_equal(letter(year.first), 'A');
        assert_int_equal(letter(year.first + 7), 'H');
        assert_int_equal(letter(end - 1), 'E');
    }
    assert_int_equal(letter(2460378), letter(2460379));
}

/* A name comes back only with the year.  */
static void check_names(int32_t y, int days)
{
    struct cal_year year = year_of(&cal_roman, y);
    bool seen[400] = {false};

    assert_int_equal(cal_year_days(&year), days);
    for (int i = 0; i < days; i++) {
        int number;

        assert_int_equal(
            cal_cycle_number(&cal_roman, 1, year.first + i, &number),
            STATUS_OK);
        assert_false(seen[number]);
        seen[number] = true;
    }
}

static void each_day_of_a_year_has_a_name_of_its_own(void **state)
{
    (void)state;
    check_names(2777, 366);
    check_names(2778, 365);
}

/* But for the leap day, months and days are the Julian ones.  */
static void months_are_the_julian_ones(void **state)
{
    const struct cal *julian = known("julian");

    (void)state;
    for (day_num day = 1355818; day < 2816788; day++) {
        struct cal_date date, same;

        assert_int_equal(cal_from_day(&cal_roman, day, &date), STATUS_OK);
        assert_int_equal(cal_from_day(julian, day, &same), STATUS_OK);
        assert_int_equal(date.year, same.year + 753);
        assert_int_equal(date.month, same.month);
        if (!(same.year & 3) && date.month == 2 &&
            (date.second || date.day > 24))
            same.day--;
        assert_int_equal(date.day, same.day);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_are_the_julian_ones),
        cmocka_unit_test(the_leap_day_is_the_second_sixth),
        cmocka_unit_test(each_day_of_a_year_has_a_name_of_its_own),
        cmocka_unit_test(letters_of_the_market_week_begin_with_the_year),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
