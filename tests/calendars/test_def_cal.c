/* SPDX-License-Identifier: MIT */
/* Calendars made of definitions.  */

#include "config.h"

#include "calendars/defs.h"
#include "calendars/shown.h"
#include "core/cal_week.h"

static void no_years_may_be_known(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *none = made(set, HEAD "year 1 starts jd 0\nknown none\n"
                                            "month \"a\" 10\n");

    (void)state;
    assert_int_equal(none->known.first, none->span.first);
    assert_int_equal(none->known.end, none->span.first);
    cal_set_free(set);
}

static void spans_are_as_said_or_very_long(void **state)
{
    static const char *const row[][2] = {
        {"year 1 starts jd 0\nspan 5 to 6\nknown 4 to 6\nmonth \"a\" 3\n",
         "4:7: these are not all of the years 5 to 6, its span"},
        {"year 1 starts jd 0\nspan 5 to 6\nknown 5 to 7\nmonth \"a\" 3\n",
         "4:7: these are not all of the years 5 to 6, its span"},
        {"new-year = 500 * y\nmonth \"a\" \"b\" 250\n",
         "2:10: year -999999: it begins or ends outside of the days "
         "-400000000 to 400000000"},
        {"year 1 starts jd 0\nmonth \"a\" \"b\" 250\n",
         "2:6: the years -999999 to 999999 do not lie within the days "
         "-400000000 to 400000000; say 'span FIRST to LAST'"},
    };
    struct cal_set *set = cal_set_new();
    const struct cal *cal;
    char text[512];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        snprintf(text, sizeof text, HEAD "%s", row[i][0]);
        check_faults(text, row[i][1]);
    }
    cal = made(set, HEAD "year 1 starts jd 0\nspan -9 to 10\nknown 0 to 5\n"
                         "month \"a\" 10\n");
    assert_int_equal(cal->span.first, -100);
    assert_int_equal(cal->span.end, 100);
    assert_int_equal(cal->known.first, -10);
    assert_int_equal(cal->known.end, 50);
    assert_int_equal(cal->epoch, 0);
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, HEAD "year 1 starts jd 0\nmonth \"a\" 10\n");
    assert_int_equal(cal->span.first, -10000000);
    assert_int_equal(cal->span.end, 9999990);
    cal_set_free(set);
}

/* The first letters of the weekdays from jd 0 on, in years of four days and a
   fifth, to which LINES belong.  */
static void check_week(const char *lines, const char *expected)
{
    struct cal_set *set = cal_set_new();
    char text[512], names[256];
    struct buffer out = buffer_in(names, sizeof names);
    const struct cal *cal;
    int weekday;

    snprintf(text, sizeof text,
             HEAD "year 1 starts jd 0\nmonth \"a\" 4\nmonth \"b\" 1 %s", lines);
    cal = made(set, text);
    for (day_num day = 0; day < 11; day++) {
        assert_int_equal(cal_weekday(cal, day, &weekday), STATUS_OK);
        buffer_format(&out, "%.2s ", cal_weekday_name(cal, weekday));
    }
    assert_string_equal(names, expected);
    cal_set_free(set);
}

static void weeks_begin_where_they_are_said_to(void **state)
{
    (void)state;
    check_week("", "Mo Tu We Th Fr Sa Su Mo Tu We Th ");
    check_week("\nweek \"Sa\" \"Su\" \"Mo\" \"Tu\" \"We\" \"Th\" \"Fr\" from "
               "saturday",
               "Mo Tu We Th Fr Sa Su Mo Tu We Th ");
    check_week("\nweek \"A\" \"B\" \"C\" \"D\" \"E\" \"F\" \"G\"",
               "A B C D E F G A B C D ");
    check_week("\nweek \"A\" \"B\" \"C\" from jd 1", "C A B C A B C A B C A ");
    check_week("\nweek \"A\" \"B\" \"C\" from jd -2", "C A B C A B C A B C A ");
    check_week("\nweek \"A\" \"B\" \"C\" each year", "A B C A B A B C A B A ");
    check_week("\nweek \"A\" \"B\" \"C\" each month", "A B C A A A B C A A A ");
    check_week("outside-week\nweek \"A\" \"B\" \"C\" each year",
               "A B C A  A B C A  A ");
    check_faults(HEAD YEARS "month \"o\" 1 outside-week\n",
                 "4:7: days outside the week need a week that restarts each "
                 "year or each month");
}

static void eras_are_of_all_kinds(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *cal =
        made(set, HEAD "year 1 starts jd 0\nmonth \"a\" 10\n"
                       "era b \"B\" before 1\nera a \"A\" from 1\n"
                       "era c \"C\" from 5\nera d \"D\" from jd 75\n"
                       "era e \"E\" from jd 95 year 6\n");

    (void)state;
    check_written(cal, -1, "y G", "1 B");
    check_written(cal, -11, "y G", "2 B");
    check_written(cal, 0, "y G", "1 A");
    check_written(cal, 39, "y G", "4 A");
    check_written(cal, 40, "y G", "1 C");
    check_written(cal, 74, "y G", "4 C");
    check_written(cal, 75, "y G", "1 D"); /* in year 8 */
    check_written(cal, 80, "y G", "2 D");
    check_written(cal, 94, "y G", "3 D");
    check_written(cal, 95, "y G", "6 E"); /* in year 10 */
    check_written(cal, 100, "y G", "7 E");
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, HEAD "year 1 starts jd 0\nmonth \"a\" 10\nera a \"A\"\n");
    check_written(cal, 25, "y G", "3 A");
    check_written(cal, -25, "y G", "-2 A");
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, HEAD "year 1 starts jd 0\nmonth \"a\" 10\n"
                         "era a \"A\" from jd 25\n");
    check_written(cal, 35, "y G", "2 A");
    check_written(cal, 5, "y G", "-1 A"); /* the first covers what is before */
    cal_set_free(set);
}

static void eras_stand_in_their_order(void **state)
{
    static const char *const row[][2] = {
        {"era a \"A\"\nera b \"B\"\n",
         "5:5: an era begins after the one before it"},
        {"era a \"A\" from 5\nera b \"B\" from 8\nera c \"C\" from 8\n",
         "6:5: an era begins after the one before it"},
        {"era a \"A\" from 5\nera b \"B\" from 8\nera c \"C\" from jd 0\n",
         "6:5: an era begins after the one before it"},
        {"span 1 to 9\nera a \"A\"\nera b \"B\" from jd 9000\n",
         "6:5: the calendar gives no date to this day"},
        {"span 1 to 9\nera a \"A\" from jd -1\n",
         "5:5: the calendar gives no date to this day"},
    };
    char text[512];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        snprintf(text, sizeof text, HEAD YEARS "%s", row[i][0]);
        check_faults(text, row[i][1]);
    }
}

/* However long the name of the month that a fault speaks of.  */
static void the_reason_of_a_fault_is_told_whole(void **state)
{
    char name[121], text[512], expected[256];

    (void)state;
    memset(name, 'n', 120);
    name[120] = '\0';
    snprintf(text, sizeof text,
             HEAD "new-year = 3 * y\nmonth \"%s\" 3 when pick(9, 1) -> 3\n",
             name);
    snprintf(expected, sizeof expected,
             "2:10: year 1: %s: pick() has no such choice", name);
    check_faults(text, expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_years_may_be_known),
        cmocka_unit_test(spans_are_as_said_or_very_long),
        cmocka_unit_test(weeks_begin_where_they_are_said_to),
        cmocka_unit_test(eras_are_of_all_kinds),
        cmocka_unit_test(eras_stand_in_their_order),
        cmocka_unit_test(the_reason_of_a_fault_is_told_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
