/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "calendars/builtin.h"
#include "calendars/years.h"
#include "core/cal_cursor.h"
#include "core/cal_query.h"
#include "known.h"
#include "test.h"

#define FIRST (-314) /* of the table */
#define LAST 282

/* By how many days the month at POSITION of a YEAR of the table begins later
   than the month of the RULE that begins nearest to it.  */
static int later_than_the_rule(const struct cal_year *year, int position,
                               struct cal_cursor *rule)
{
    day_num first = cal_year_month(year, position).first;
    struct cal_date date;

    assert_int_equal(cal_cursor_date(rule, first, &date), STATUS_OK);
    return date.day <= 15
               ? date.day - 1
               : (int)(first - cal_year_month(&rule->year, date.month).end);
}

/* Parker and Dubberstein computed first crescents as well, by another rule.  A
   month that was copied wrongly would move all that follow.  */
static void months_of_the_table_begin_with_crescents(void **state)
{
    struct cal_cursor *rule = CAL_CURSOR(&cal_babylonian_crescent);
    int count[4] = {0}; /* from two days early to one late */

    (void)state;
    for (int32_t y = FIRST; y <= LAST; y++) {
        struct cal_year year = year_of(&cal_babylonian, y);

        for (int i = 1; i <= year.months; i++) {
            int later = later_than_the_rule(&year, i, rule);

            assert_in_range(later + 2, 0, 3);
            count[later + 2]++;
        }
    }
    assert_int_equal(count[0], 2);
    assert_int_equal(count[1], 1135);
    assert_int_equal(count[2], 6196);
    assert_int_equal(count[3], 51);
}

/* From the 72nd year before the era, 383 BCE, on; and the years after the table
   go on with it.  */
static void the_cycle_of_19_years_is_kept_from_383_on(void **state)
{
    (void)state;
    assert_string_equal(leap_month(&cal_babylonian, -72), "");
    assert_string_equal(leap_month(&cal_babylonian_crescent, -72), "M12L");
    for (int32_t y = -71; y < 400; y++)
        assert_string_equal(leap_month(&cal_babylonian, y),
                            leap_month(&cal_babylonian_crescent, y));
}

static void the_years_about_the_table_meet_it(void **state)
{
    const struct cal *cal = &cal_babylonian;

    (void)state;
    for (int32_t y = FIRST - 2; y <= LAST + 2; y++) {
        struct cal_year year = year_of(cal, y);

        assert_int_equal(year.first + cal_year_days(&year),
                         year_of(cal, y + 1).first);
    }
    assert_false(cal_is_known(cal, year_of(cal, FIRST).first - 1));
    assert_true(cal_is_known(cal, year_of(cal, FIRST).first));
    assert_true(cal_is_known(cal, year_of(cal, LAST + 1).first - 1));
    assert_false(cal_is_known(cal, year_of(cal, LAST + 1).first));
}

static void check_king(int32_t year, const char *name, int32_t number)
{
    struct cal_era_year written;

    assert_int_equal(cal_era_of(&cal_babylonian,
                                year_of(&cal_babylonian, year).first, year,
                                &written),
                     STATUS_OK);
    assert_string_equal(written.era->name, name);
    assert_int_equal(written.year, number);
}

/* The first years of kings are those of Parker and Dubberstein; 604, 555, 538,
   521, 485, 404, 330 and 311 BCE are also in other books.  */
static void years_before_the_era_are_those_of_kings(void **state)
{
    (void)state;
    check_king(-315, "BSE", 316);
    check_king(-314, "Nabopolassar", 0);
    check_king(-293, "Nabopolassar", 21);
    check_king(312 - 604, "Nebuchadnezzar II", 1);
    check_king(-250, "Nebuchadnezzar II", 43);
    check_king(-248, "Amel-Marduk", 2);
    check_king(-244, "Neriglissar", 4);
    check_king(312 - 555, "Nabonidus", 1);
    check_king(312 - 538, "Cyrus", 1);
    check_king(-218, "Cyrus", 9);
    check_king(-210, "Cambyses", 8);
    check_king(312 - 521, "Darius I", 1);
    check_king(-174, "Darius I", 36);
    check_king(312 - 485, "Xerxes", 1);
    check_king(-153, "Xerxes", 21);
    check_king(-112, "Artaxerxes I", 41);
    check_king(-93, "Darius II", 19);
    check_king(312 - 404, "Artaxerxes II", 1);
    check_king(-47, "Artaxerxes II", 46);
    check_king(-26, "Artaxerxes III", 21);
    check_king(-24, "Arses", 2);
    check_king(-19, "Darius III", 5);
    check_king(312 - 330, "Alexander", 7);
    check_king(-11, "Alexander", 14);
    check_king(-10, "Philip", 2);
    check_king(-4, "Philip", 8);
    check_king(-3, "Alexander IV", 2);
    check_king(0, "Alexander IV", 5);
    check_king(1, "SE", 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_of_the_table_begin_with_crescents),
        cmocka_unit_test(the_cycle_of_19_years_is_kept_from_383_on),
        cmocka_unit_test(the_years_about_the_table_meet_it),
        cmocka_unit_test(years_before_the_era_are_those_of_kings),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
