/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "calendars/builtin.h"
#include "calendars/years.h"
#include "core/cal_query.h"
#include "test.h"

static bool is_printed(int32_t year)
{
    struct cal_year computed = year_of(&cal_islamic_umalqura, year);
    struct cal_year printed = year_of(&cal_umalqura_printed, year);

    return computed.first == printed.first &&
           !memcmp(computed.month, printed.month, sizeof computed.month);
}

static void what_was_printed_is_known_where_it_was_computed(void **state)
{
    (void)state;
    for (int32_t year = 1420; year <= 1450; year++) {
        day_num first = year_of(&cal_islamic_umalqura, year).first;

        assert_true(is_printed(year));
        assert_true(cal_is_known(&cal_islamic_umalqura, first));
        assert_true(cal_is_known(&cal_umalqura_printed, first));
    }
    assert_false(is_printed(1419));
    assert_false(is_printed(1451));
    assert_false(cal_is_known(&cal_islamic_umalqura,
                              year_of(&cal_islamic_umalqura, 1451).first));
    assert_false(cal_is_known(&cal_islamic_umalqura,
                              year_of(&cal_islamic_umalqura, 1420).first - 1));
}

static void a_leap_year_has_355_days(void **state)
{
    (void)state;
    for (int32_t year = 1200; year <= 1700; year++) {
        struct cal_year laid = year_of(&cal_islamic_umalqura, year);
        int days = cal_year_days(&laid);

        assert_true(days == 354 || days == 355);
        assert_int_equal(laid.leap, days == 355);
        assert_int_equal(laid.first + days,
                         year_of(&cal_islamic_umalqura, year + 1).first);
    }
}

/* Shaʻban 1364 and Jumada I 1345.  */
static void months_of_28_and_31_days_were_printed(void **state)
{
    struct cal_year year = year_of(&cal_umalqura_printed, 1364);

    (void)state;
    assert_int_equal(cal_month_days(&year.month[6]), 30);
    assert_int_equal(cal_month_days(&year.month[7]), 28);
    year = year_of(&cal_umalqura_printed, 1345);
    assert_int_equal(cal_month_days(&year.month[4]), 31);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_printed_is_known_where_it_was_computed),
        cmocka_unit_test(a_leap_year_has_355_days),
        cmocka_unit_test(months_of_28_and_31_days_were_printed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
