/* SPDX-License-Identifier: MIT */
/* What is known of the Vietnamese years.  */
#include "config.h"

#include <string.h>

#include "calendars/builtin.h"
#include "calendars/years.h"
#include "core/cal_convert.h"
#include "core/cal_query.h"
#include "test.h"

/* In these years alone, to 2100, it is not on the day of China's.  */
static void new_year_comes_before_that_of_china(void **state)
{
    static const struct {
        int32_t year;
        int days;
    } rows[] = {{1968, 1}, {1969, 1}, {1985, 30},
                {2007, 1}, {2030, 1}, {2053, 1}};
    int next = 0;

    (void)state;
    for (int32_t year = 1968; year <= 2100; year++) {
        int days = (int)(year_of(&cal_chinese, year).first -
                         year_of(&cal_vietnamese, year).first);

        if (next < 6 && rows[next].year == year)
            assert_int_equal(days, rows[next++].days);
        else
            assert_int_equal(days, 0);
    }
    assert_int_equal(next, 6);
}

/* The solstice of 1984 came at 23:23 of 21 December in Hanoi, and in Beijing on
   the 22nd, with which a month began.  */
static void leap_months_are_those_of_hanoi(void **state)
{
    (void)state;
    assert_string_equal(leap_month(&cal_chinese, 1984), "M10L");
    assert_string_equal(leap_month(&cal_vietnamese, 1984), "");
    assert_string_equal(leap_month(&cal_vietnamese, 1985), "M02L");
    assert_string_equal(leap_month(&cal_chinese, 1987), "M06L");
    assert_string_equal(leap_month(&cal_vietnamese, 1987), "M07L");
    assert_string_equal(leap_month(&cal_vietnamese, 2033), "M11L");
    assert_int_equal(year_of(&cal_vietnamese, 1985).first, 2446087);
}

/* The month before New Year 1968 is a day shorter than China's.  */
static void months_before_1968_are_those_of_china(void **state)
{
    (void)state;
    for (int32_t year = 700; year < 1968; year++) {
        struct cal_year china = year_of(&cal_chinese, year);
        struct cal_year vietnam = year_of(&cal_vietnamese, year);

        assert_int_equal(vietnam.first, china.first);
        assert_int_equal(vietnam.months, china.months);
        for (int i = 0; i < china.months; i++) {
            int cut = year == 1967 && i == china.months - 1;

            assert_int_equal(vietnam.month[i].which, china.month[i].which);
            assert_int_equal(vietnam.month[i].count,
                             china.month[i].count - cut);
        }
    }
}

/* 8 May 2054, 9 December 2072 and 15 November 2077.  */
static void a_new_moon_near_midnight_is_a_doubt(void **state)
{
    (void)state;
    check_doubt(&cal_vietnamese, 2471394, NULL, NULL, 0);
    check_doubt(&cal_vietnamese, 2471395, "new moon", "midnight", 23);
    check_doubt(&cal_vietnamese, 2471396, "new moon", "midnight", 23);
    check_doubt(&cal_vietnamese, 2478186, "new moon", "midnight", -70);
    check_doubt(&cal_vietnamese, 2479988, "new moon", "midnight", -8);
}

static int term(day_num day)
{
    int number;

    assert_int_equal(cal_cycle_number(&cal_vietnamese, 4, day, &number), 0);
    return number;
}

/* Of the winter solstice of 1984 and of New Year 1813; before it the court's
   terms were a mean sun's.  */
static void terms_begin_at_the_midnight_of_hanoi(void **state)
{
    int terms = 0;

    (void)state;
    assert_int_equal(term(2446056), 22);
    assert_int_equal(term(2446057), 0);
    for (day_num day = 2383276 - 40; day < 2383276; day++)
        terms += term(day) != 0;
    assert_int_equal(terms, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(new_year_comes_before_that_of_china),
        cmocka_unit_test(leap_months_are_those_of_hanoi),
        cmocka_unit_test(months_before_1968_are_those_of_china),
        cmocka_unit_test(a_new_moon_near_midnight_is_a_doubt),
        cmocka_unit_test(terms_begin_at_the_midnight_of_hanoi),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
