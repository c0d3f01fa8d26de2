/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "calendars/builtin.h"
#include "calendars/julian.h"
#include "calendars/years.h"
#include "core/cal_query.h"
#include "known.h"
#include "test.h"

/* Those of August 1862 and September 2053.  One before noon may have been
   after it, so that its month begins a day later; one after noon before it, so
   that the last day of the month before is its first.  */
static void a_new_moon_near_noon_leaves_its_month_in_doubt(void **state)
{
    const struct cal *cal = &cal_samaritan;

    (void)state;
    check_doubt(cal, 2401377, NULL, NULL, 0);
    check_doubt(cal, 2401378, "new moon", "noon", -44);
    check_doubt(cal, 2401407, "new moon", "noon", -44);
    check_doubt(cal, 2401408, NULL, NULL, 0);
    check_doubt(cal, 2471157, NULL, NULL, 0);
    check_doubt(cal, 2471158, "new moon", "noon", 46);
    check_doubt(cal, 2471159, "new moon", "noon", 46);
    check_doubt(cal, 2471187, "new moon", "noon", 46);
    check_doubt(cal, 2471188, NULL, NULL, 0);
}

static bool is_named(const struct cal_year *year, int position,
                     const char *name)
{
    return !strcmp(
        cal_samaritan.month_names[year->month[position - 1].which].name, name);
}

/* The first month is the first whose new moon comes after noon of 11 March
   (Julian).  */
static void years_change_with_the_sixth_month(void **state)
{
    (void)state;
    for (int32_t y = 640; y <= 4637; y++) {
        struct cal_year year = year_of(&cal_samaritan, y);
        int spring = year.months - 4;
        day_num march_12 = julian_new_year(y - 1638) + 70;

        assert_true(is_named(&year, 1, "Sixth month"));
        assert_true(is_named(&year, spring, "First month"));
        assert_in_range(cal_year_month(&year, spring).first - march_12, 0, 31);
        assert_int_equal(year.leap, year.months == 13);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_change_with_the_sixth_month),
        cmocka_unit_test(a_new_moon_near_noon_leaves_its_month_in_doubt),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
