/* SPDX-License-Identifier: MIT */
/* The forms of the rule of years, and what months there are.  */

#include "config.h"

#include "calendars/defs.h"
#include "calendars/shown.h"

static void check_year(const struct cal *cal, int32_t year, day_num first,
                       int days, bool leap)
{
    struct cal_year laid;

    assert_int_equal(cal_year(cal, year, &laid), STATUS_OK);
    assert_int_equal(laid.first, first);
    assert_int_equal(cal_year_days(&laid), days);
    assert_int_equal(laid.leap, leap);
}

static void leap_rules_count_from_a_known_year(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *cal =
        made(set, HEAD "year -3 starts jd -500\nleap 0 of 4\ncommon 0 of 100\n"
                       "leap 0 of 400\nmonth \"a\" 365 366\n");

    (void)state;
    check_year(cal, -3, -500, 365, false);
    check_year(cal, -4, -866, 366, true);
    check_year(cal, 0, -500 + 3 * 365, 366, true);
    check_year(cal, 397, -500 + 146097, 365, false);
    check_year(cal, -403, -500 - 146097, 365, false);
    check_year(cal, 100, -500 + 103 * 365 + 25, 365, false);
    cal_set_free(set);
}

static void the_last_rule_that_matches_decides(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *cal =
        made(set, HEAD "year 0 starts jd 0\nleap 1 2 of 3\ncommon 2 of 3\n"
                       "leap 5 of 6\nmonth \"a\" 10\nmonth \"b\" 0 1\n");

    (void)state;
    check_year(cal, 0, 0, 10, false);
    check_year(cal, 1, 10, 11, true);
    check_year(cal, 2, 21, 10, false);
    check_year(cal, 5, 52, 11, true);
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, HEAD "year 0 starts jd 0\nmonth \"a\" 10 11\n");
    check_year(cal, 1000, 10000, 10, false); /* without a rule, none is leap */
    cal_set_free(set);
}

static void a_formula_says_where_years_begin(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *cal =
        made(set, HEAD "new-year = 365 * y + y / 4\nmonth \"a\" 300\n"
                       "month \"b\" 65 66\n");

    (void)state;
    check_year(cal, 1, 365, 365, false);
    check_year(cal, 3, 1095, 366, true); /* longer than the first lengths */
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, HEAD "new-year = 365 * y + y / 4\nleap = length == 365\n"
                         "month \"a\" 300\nmonth \"b\" 66 65\n");
    check_year(cal, 1, 365, 365, true);
    check_year(cal, 3, 1095, 366, false);
    cal_set_free(set);
}

static void cases_decide_before_lengths(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *cal =
        made(set, HEAD "new-year = 10 * y + (y > 5) + (y > 7)\nspan 1 to 20\n"
                       "leap = y == 5\nmonth \"a\" 4\n"
                       "month \"b\" 6 when leap -> 7 when y == 5 -> 9\n"
                       "  when length == 11 and not leap -> 0\n"
                       "month \"c\" 0 when y == 7 -> 7\n");
    struct cal_year year;

    (void)state;
    check_year(cal, 4, 40, 10, false);
    check_year(cal, 5, 50, 11, true);
    check_year(cal, 7, 71, 11, false);
    assert_int_equal(cal_year(cal, 7, &year), STATUS_OK);
    assert_int_equal(year.months, 2);
    assert_int_equal(year.month[1].which, 2);
    cal_set_free(set);
}

#define TABLE                                                                  \
    HEAD "year 5 starts 2000-01-01 months 30 29 30\n"                          \
         "year 6 months 30 M01L:29 29 0\n"                                     \
         "year 7 starts jd 2451722 months 30 29 31\n"                          \
         "month \"a\"\nmonth \"a bis\" leap-month\nmonth \"b\" 29\n"           \
         "month \"c\" 60\n"

static void a_table_lists_its_years(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *cal = made(set, TABLE);
    struct cal_year year;

    (void)state;
    check_year(cal, 5, 2451545, 89, false);
    check_year(cal, 6, 2451634, 88, true); /* it has a leap month */
    check_year(cal, 7, 2451722, 90, true); /* longer than 29 and 60 */
    assert_int_equal(cal_year(cal, 4, &year), STATUS_ERR_YEAR);
    assert_int_equal(cal_year(cal, 8, &year), STATUS_ERR_YEAR);
    assert_int_equal(cal->span.first, 2451545);
    assert_int_equal(cal->span.end, 2451812);
    assert_int_equal(cal->limits.least_days, 29);
    assert_int_equal(cal->limits.most_days, 31);
    assert_int_equal(cal->limits.most_number, 31);
    assert_int_equal(cal->limits.most_months, 3);
    check_written(cal, 2451664, "MMMM d, M", "a bis 1, 2");
    check_written(cal, 2451693, "MMMM d, M", "b 1, 3");
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, TABLE "leap = y == 5\n");
    check_year(cal, 5, 2451545, 89, true);
    check_year(cal, 6, 2451634, 88, false);
    cal_set_free(set);
}

static const char *const contradictions[][2] = {
    {"year 1 months 30\nmonth \"a\"\n",
     "2:6: the first year of a table needs: starts DATE"},
    {"year 1 starts jd 0 months 30\nyear 3 months 30\nmonth \"a\"\n",
     "3:6: year 3 stands behind year 1"},
    {"year 1 starts jd 0 months 30\nyear 1 months 30\nmonth \"a\"\n",
     "3:6: year 1 stands behind year 1"},
    {"year 1 starts jd 0 months 30\nyear 2 starts jd 31 months 30\n"
     "month \"a\"\n",
     "3:6: year 2 starts +1 days from where year 1 ends"},
    {"year 1 starts jd 0 months 30\nyear 2 starts jd 28 months 30\n"
     "month \"a\"\n",
     "3:6: year 2 starts -2 days from where year 1 ends"},
    {"year 1 starts jd 0 months 30 30\nmonth \"a\"\n",
     "2:6: year 1 has more months than there are"},
    {"year 1 starts jd 0 months 30 M01:30\nmonth \"a\"\nmonth \"b\"\n",
     "2:6: year 1: M01 is no leap month that may stand there"},
    {"year 1 starts jd 0 months X:30\nmonth \"a\"\n",
     "2:6: year 1: X is no leap month that may stand there"},
    {"year 1 starts jd 0 months 30\nmonth \"a\" \"b\"\n",
     "2:6: year 1: a month is missing; 0 is one that the year has not"},
    {"year 1 starts jd 0 months 0 0\nmonth \"a\" \"b\"\n",
     "2:6: year 1 has no days"},
    {"year 1 starts jd 0 months 3\nmonth \"l\" leap-month\n",
     "2:6: year 1 has more months than there are"},
    {"year 1 starts jd 0 months 3\nleap 0 of 4\nmonth \"a\"\n",
     "2:6: it says in two ways on which day a year begins"},
    {"year 1 starts jd 0 months 3\nnew-year = y\nmonth \"a\"\n",
     "3:10: it says in two ways on which day a year begins"},
    {"year 1 starts jd 399999999 months 30\nmonth \"a\"\n",
     "2:6: the years 1 to 1 do not lie within the days -400000000 to "
     "400000000; say 'span FIRST to LAST'"},
    {"year 1 starts jd 0 months 30\nmonth \"a\"\nspan 0 to 1\n",
     "4:6: year 0: the table has no such year"},
};

static void a_table_that_contradicts_itself_is_refused(void **state)
{
    char text[512];

    (void)state;
    for (size_t i = 0; i < sizeof contradictions / sizeof *contradictions;
         i++) {
        snprintf(text, sizeof text, HEAD "%s", contradictions[i][0]);
        check_faults(text, contradictions[i][1]);
    }
}

static const char *const no_rules[][2] = {
    {"month \"a\" 3\n", "1:10: no line says on which day a year begins: "
                        "year, new-year or like"},
    {"leap = y\nmonth \"a\" 3\n",
     "1:10: no line says on which day a year begins: year, new-year or "
     "like"},
    {"leap 0 of 4\nmonth \"a\" 3\n", "1:10: leap rules need: year N starts "
                                     "DATE"},
    {"year 1 starts jd 0\n", "1:10: it has no months"},
    {"year 1 starts jd 0\nnew-year = y\nmonth \"a\" 3\n",
     "3:10: it says in two ways on which day a year begins"},
    {"new-year = y\nleap 0 of 4\nmonth \"a\" 3\n",
     "2:10: it says in two ways on which day a year begins"},
    {"year 1 starts jd 0\nleap = y\nmonth \"a\" 3\n",
     "3:6: leap = stands beside new-year or a table"},
    {"year 1 starts jd 0\nmonth \"a\" 3\nmonth \"b\"\n",
     "4:7: the month never has a day"},
    {"year 1 starts jd 0\nmonth \"a\" 30 first 971\n",
     "3:7: its last day would have a number greater than 999"},
    {"new-year = y\nmonth \"a\" 1 2 when y -> 30 first 971\n",
     "3:7: its last day would have a number greater than 999"},
    {"year 1 starts jd 0\nmonth \"a\" 0 3\n", "2:6: its years have no days"},
    {"year 1 starts jd 0\nleap 1 of 9999\nleap 1 of 2\nmonth \"a\" 3\n",
     "2:6: the leap rules together repeat after more than 10000 years"},
    {"year 1 starts jd 0\nleap 1 of 2\nmonth \"a\" 3\n",
     "2:6: no month has another length in leap years"},
    {"year 1 starts jd 0\nmonth \"a\" 3\nmonth \"b\" leap-month 1\n",
     "4:7: a leap month has two lengths, one of which is 0"},
    {"year 1 starts jd 0\nmonth \"a\" 3\nmonth \"b\" leap-month 0 1\n"
     "month \"c\" leap-month 0 1\n",
     "5:7: its code would be M01LL, which is too long: give it one"},
};

static void a_rule_that_is_none_is_refused(void **state)
{
    char text[512];

    (void)state;
    for (size_t i = 0; i < sizeof no_rules / sizeof *no_rules; i++) {
        snprintf(text, sizeof text, HEAD "%s", no_rules[i][0]);
        check_faults(text, no_rules[i][1]);
    }
    check_faults(HEAD "year 1 starts jd 0\nleap 1 of 10000\nleap 1 of 2500\n"
                      "month \"a\" 3 4\n",
                 "");
}

static void codes_are_counted_where_none_is_said(void **state)
{
    static const char *const expected[] = {"M01", "M01L", "E",   "EL", "M02",
                                           "M03", "AB12", "M04", "M05"};
    struct cal_set *set = cal_set_new();
    const struct cal *cal =
        made(set, HEAD "year 1 starts jd 0\nmonth \"a\" 3\n"
                       "month \"b\" 0 3 leap-month\nmonth \"c\" 3 code E\n"
                       "month \"d\" 0 3 leap-month\nmonth \"e\" 3 epagomenal\n"
                       "month \"f\" 3 outside-week\nmonth \"g\" 3 code AB12\n"
                       "month \"h\" \"i\" 3\nweek \"1\" each month\n");

    (void)state;
    assert_int_equal(cal->month_name_count, 9);
    for (int i = 0; i < 9; i++)
        assert_string_equal(cal->month_names[i].code, expected[i]);
    cal_set_free(set);
}

static void a_year_has_no_more_than_64_months(void **state)
{
    char text[2048];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD "new-year = y\nspan 1 to 3\nmonth 1");
    for (int i = 0; i < 65; i++)
        buffer_put(&out, " \"a\"");
    check_faults(text, "3:6: year 1: it has more than 64 months");
    out = buffer_in(text, sizeof text);
    buffer_put(&out, HEAD "year 1 starts jd 0 months");
    for (int i = 0; i < 65; i++)
        buffer_put(&out, " 1");
    buffer_put(&out, "\nmonth \"a\"\n");
    check_faults(text, "2:6: it has more than 64 months");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leap_rules_count_from_a_known_year),
        cmocka_unit_test(the_last_rule_that_matches_decides),
        cmocka_unit_test(a_formula_says_where_years_begin),
        cmocka_unit_test(cases_decide_before_lengths),
        cmocka_unit_test(a_table_lists_its_years),
        cmocka_unit_test(a_table_that_contradicts_itself_is_refused),
        cmocka_unit_test(a_rule_that_is_none_is_refused),
        cmocka_unit_test(codes_are_counted_where_none_is_said),
        cmocka_unit_test(a_year_has_no_more_than_64_months),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
