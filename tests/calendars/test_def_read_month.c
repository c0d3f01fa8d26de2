/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_read.h"
#include "calendars/defs.h"
#include "calendars/lines.h"

static void a_month_has_a_name_and_values_in_any_order(void **state)
{
    static const char *const row[][2] = {
        {"month \"a\" 30", ""},
        {"month 29 30 \"a\"", ""},
        {"month 5 \"a\" 6 epagomenal \"b\" code E1 first 0", ""},
        {"month code A2 \"a\" leap-month 0 400", ""},
        {"month \"a\"", ""},
        {"month", "2:6: the month has no \"name\""},
        {"month 30", "2:9: the month has no \"name\""},
        {"month \"a\" 29 30 31",
         "2:17: '31' is a third length: a month has one of common and one of "
         "leap years"},
        {"month \"a\" 401", "2:11: '401' is not from 0 to 400"},
        {"month \"a\" -3", "2:11: '-' is nothing that a month has"},
        {"month \"a\" long", "2:11: 'long' is nothing that a month has"},
        {"month \"a\" code", "2:15: here should be a code of capital letters "
                             "and digits, not the end of the line"},
        {"month \"a\" code m1", "2:16: here should be a code of capital "
                                "letters and digits, not 'm1'"},
        {"month \"a\" code M05L1", "2:16: 'M05L1' is longer than 4 bytes"},
        {"month \"a\" code M-1", "2:16: here should be a code of capital "
                                 "letters and digits, not 'M-1'"},
        {"month \"a\" code 1234", "2:16: here should be a code of capital "
                                  "letters and digits, not '1234'"},
        {"month \"a\" code A code B", "2:18: a second code"},
        {"month \"a\" first 1 first 1", "2:19: a second first number"},
        {"month \"a\" epagomenal leap-month",
         "2:22: 'leap-month' is nothing that a month has"},
        {"month \"a\" first", "2:16: here should be a number, not the end of "
                              "the line"},
        {"month \"a\" first 1000", "2:17: '1000' is not from 0 to 999"},
        {"month \"a\" first 999", ""},
        {"month \"\" 3", "2:7: the text is empty"},
        {"month \"a\" outside-week", ""},
    };

    (void)state;
    CHECK_LINES(row);
}

static void cases_have_a_condition_and_a_length(void **state)
{
    static const char *const row[][2] = {
        {"month \"a\" when y == 1 -> 3", ""},
        {"month \"a\" when y-1 -> 3 when y -> 0 first 3 when y -> 4", ""},
        {"month \"a\" when y 3", "2:18: here should be '->', not '3'"},
        {"month \"a\" when -> 3", "2:16: here should be a number or a name, "
                                  "not '->'"},
        {"month \"a\" when y -> y", "2:21: here should be a number, not 'y'"},
        {"month \"a\" when y -> 401", "2:21: '401' is not from 0 to 400"},
        {"month \"a\" when y ->3 when y ->3 when y ->3 when y ->3 when y ->3 "
         "when y ->3 when y ->3 when y ->3",
         ""},
        {"month \"a\" when y ->3 when y ->3 when y ->3 when y ->3 when y ->3 "
         "when y ->3 when y ->3 when y ->3 when y ->3",
         "2:109: there are more than 8 of these"},
    };

    (void)state;
    CHECK_LINES(row);
}

/* Reads LINES, without a fault; the months are the arena's.  */
static struct def read_months(struct arena *arena, const char *lines)
{
    struct heard heard;
    struct def d;
    char text[1024];

    snprintf(text, sizeof text, HEAD "%s", lines);
    SOIL(d);
    assert_true(def_read("x", text, strlen(text), arena, listen(&heard), &d));
    assert_string_equal(heard.text, "");
    return d;
}

static void several_names_are_several_months(void **state)
{
    struct arena arena = {0};
    struct def d = read_months(&arena, "month \"a\" 29 30 \"b\" code W08 "
                                       "\"c\" first 5 when y -> 7\n"
                                       "month \"d\" epagomenal 6 \"e\"\n");
    static const struct {
        const char *name, *code;
        int days[2], first, cases;
        enum cal_period period;
    } expected[] = {
        {"a", "W08", {29, 30}, 5, 1, CAL_PERIOD_MONTH},
        {"b", "W09", {29, 30}, 5, 1, CAL_PERIOD_MONTH},
        {"c", "W10", {29, 30}, 5, 1, CAL_PERIOD_MONTH},
        {"d", NULL, {6, 6}, 1, 0, CAL_PERIOD_EPAGOMENAL},
        {"e", NULL, {6, 6}, 1, 0, CAL_PERIOD_EPAGOMENAL},
    };

    (void)state;
    assert_int_equal(d.month_count, 5);
    for (int i = 0; i < 5; i++) {
        const struct def_month *month = &d.months[i];

        assert_string_equal(month->name, expected[i].name);
        if (expected[i].code)
            assert_string_equal(month->code, expected[i].code);
        else
            assert_null(month->code);
        assert_int_equal(month->days[0], expected[i].days[0]);
        assert_int_equal(month->days[1], expected[i].days[1]);
        assert_int_equal(month->first, expected[i].first);
        assert_int_equal(month->case_count, expected[i].cases);
        assert_int_equal(month->period, expected[i].period);
        assert_int_equal(month->place.line, i < 3 ? 2 : 3);
    }
    arena_free(&arena);
}

static void codes_are_counted_up_as_far_as_they_go(void **state)
{
    static const char *const row[][2] = {
        {"month \"a\" \"b\" code M09", ""},
        {"month \"a\" \"b\" code A8", ""},
        {"month \"a\" \"b\" code A9", "2:22: there is no code behind 'A9'"},
        {"month \"a\" \"b\" code M99", "2:23: there is no code behind 'M99'"},
        {"month \"a\" \"b\" code A", "2:21: there is no code behind 'A'"},
        {"month \"a\" code A", ""},
    };

    (void)state;
    CHECK_LINES(row);
}

/* The array of the months moves when it has a fifth.  */
static void a_month_without_a_code_leaves_nothing_behind(void **state)
{
    (void)state;
    check_read(HEAD "month \"a\" \"b\" \"c\" 3\ncycle c = 1 + 1\n"
                    "month \"d\" \"e\" 3 code X\n"
                    "month \"f\" \"g\" \"h\" \"i\" 3\n"
                    "cycle c = 1\n",
               "4:23: there is no code behind 'X'\n"
               "6:9: a second cycle c");
}

static void there_are_no_more_than_256_months(void **state)
{
    char text[4096];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD "month 1");
    for (int i = 0; i < 256; i++)
        buffer_put(&out, " \"a\"");
    check_read(text, "");
    buffer_put(&out, " \"a\"");
    check_read(text, "2:1036: there are more than 256 of these");
    out.length -= 4;
    buffer_put(&out, "\nmonth \"b\" 2\n");
    check_read(text, "3:12: there are more than 256 of these");
}

static void a_week_begins_with_its_first_name(void **state)
{
    static const char *const row[][2] = {
        {"week \"1\" \"2\" \"3\" \"4\" \"5\" \"6\" \"7\"", ""},
        {"week \"1\" \"2\" \"3\" \"4\" \"5\" \"6\" \"7\" from sunday", ""},
        {"week \"1\" \"2\" from 2020-1-1", ""},
        {"week \"1\" from jd -7", ""},
        {"week \"1\" \"2\" each year", ""},
        {"week \"1\" \"2\" each month", ""},
        {"week", "2:5: here should be the \"names\" of the days, not the end "
                 "of the line"},
        {"week from monday", "2:6: here should be the \"names\" of the days, "
                             "not 'from'"},
        {"week \"1\" \"2\"", "2:13: here should be 'from', not the end of the "
                             "line"},
        {"week \"1\" \"2\" from monday",
         "2:25: a week of 2 days begins from a date"},
        {"week \"1\" \"2\" from 2020", "2:23: here should be a date, such as "
                                       "2021-12-22, julian 1582-10-4 or jd "
                                       "2299160"},
        {"week \"1\" \"2\" from mon", "2:19: here should be a number, not "
                                      "'mon'"},
        {"week \"1\" \"2\" each day", "2:19: here should be year or month, "
                                      "not 'day'"},
        {"week \"1\" each year\nweek \"1\" each year",
         "3:1: a second line week"},
        {"week \"1\" each year 3", "2:20: '3' is too much in this line"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void a_week_has_no_more_than_thirty_days(void **state)
{
    char text[512];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD "week");
    for (int i = 0; i < 30; i++)
        buffer_put(&out, " \"a\"");
    buffer_put(&out, " each month");
    check_read(text, "");
    out.length -= 11;
    buffer_put(&out, " \"a\" each month");
    check_read(text, "2:130: there are more than 30 of these");
}

static void eras_begin_in_years_or_on_days(void **state)
{
    static const char *const row[][2] = {
        {"era a \"A\"", ""},
        {"era a-1 \"A\" before 1\nera b2 \"B\" from 1\nera c \"C\" from "
         "2020-1-1\nera d \"D\" from jd 2461368\nera e \"E\" from julian "
         "2030-1-1",
         ""},
        {"era a \"A\" from -3", ""},
        {"era a \"A\"\nera a \"B\" from 5", "3:17: a second era a"},
        {"era", "2:4: here should be a code of small letters, digits and -, "
                "not the end of the line"},
        {"era A \"A\"", "2:5: here should be a code of small letters, digits "
                        "and -, not 'A'"},
        {"era a_b \"A\"", "2:5: here should be a code of small letters, "
                          "digits and -, not 'a_b'"},
        {"era a A", "2:7: here should be a \"text\", not 'A'"},
        {"era a \"A\" 5", "2:11: here should be 'from', not '5'"},
        {"era a \"A\" from", "2:15: here should be a number, not the end of "
                             "the line"},
        {"era a \"A\" from 5 6", "2:18: '6' is too much in this line"},
        {"era a \"A\" from 5 -6-7", "2:18: '-' is too much in this line"},
        {"era a \"A\" before jd 5", "2:18: here should be a number, not 'jd'"},
        {"era a \"A\" before 1\nera b \"B\" before 5",
         "3:19: only the first era counts backwards"},
        {"era a \"A\" from 1\nera b \"B\" before 5",
         "3:19: only the first era counts backwards"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void an_era_that_begins_on_a_day_may_begin_with_any_year(void **state)
{
    static const char *const row[][2] = {
        {"era a \"A\" from 1873-1-1 year 6", ""},
        {"era a \"A\" from 1873-1-1 year 9999", ""},
        {"era a \"A\" from 1873-1-1 year",
         "2:29: here should be a number, not the end of the line"},
        {"era a \"A\" from 1873-1-1 year 0", "2:30: '0' is not from 1 to 9999"},
        {"era a \"A\" from 1873-1-1 year 10000",
         "2:30: '10000' is not from 1 to 9999"},
        {"era a \"A\" from 1873-1-1 6", "2:25: '6' is too much in this line"},
        {"era a \"A\" from 1873 year 6",
         "2:21: 'year' is too much in this line"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void eras_and_cycles_are_not_too_many(void **state)
{
    char text[1024];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD);
    for (int i = 0; i < DEF_ERAS_MAX; i++)
        buffer_format(&out, "era e%d \"E\" from %d\n", i, i);
    check_read(text, "");
    buffer_put(&out, "era x \"X\"\n");
    check_read(text, "22:10: there are more than 20 of these");
    out = buffer_in(text, sizeof text);
    buffer_put(&out, HEAD);
    for (int i = 0; i < CAL_CYCLES_MAX; i++)
        buffer_format(&out, "cycle e%d = jd\n", i);
    check_read(text, "");
    buffer_put(&out, "cycle x = jd\n");
    check_read(text, "18:13: there are more than 16 of these");
}

static void cycles_have_a_formula_and_names(void **state)
{
    static const char *const row[][2] = {
        {"cycle a-1 = jd % 3", ""},
        {"cycle c2 = jd % 3 + 1 \"a\" \"b\" \"c\"", ""},
        {"cycle", "2:6: here should be a name of small letters, digits and "
                  "-, not the end of the line"},
        {"cycle A = 1", "2:7: here should be a name of small letters, digits "
                        "and -, not 'A'"},
        {"cycle a", "2:8: here should be '=', not the end of the line"},
        {"cycle a = 1 b", "2:13: 'b' is too much in this line"},
        {"cycle a = 1 \"b\" 2", "2:17: '2' is too much in this line"},
        {"cycle a = 1\ncycle a = 2", "3:9: a second cycle a"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void years_days_and_months_are_written_as_is_said(void **state)
{
    static const char why[] =
        "the pattern may have the letters GyuUMLdDEc, and others in 'quotes'";
    static const char *const row[][2] = {
        {"write year = y", ""},
        {"write year = y, y / 2, y % 2, y-1, 5", ""},
        {"write year = y, y, y, y, y, y",
         "2:27: a year has no more than 5 parts"},
        {"write year = y,", "2:16: here should be a number or a name, not the "
                            "end of the line"},
        {"write year y", "2:12: here should be '=', not 'y'"},
        {"write year = y y", "2:16: 'y' is too much in this line"},
        {"write day \"E c 'of' d\"\nwrite month \"MMMM\"", ""},
        {"write", "2:6: here should be year, month or day, not the end of the "
                  "line"},
        {"write week \"E\"", "2:7: here should be year, month or day, not "
                             "'week'"},
        {"write day d", "2:11: here should be a \"text\", not 'd'"},
        {"write day \"d\"\nwrite day \"d\"", "3:11: a second line write day"},
        {"write month \"d\"\nwrite month \"d\"",
         "3:13: a second line write month"},
        {"write year = y\nwrite year = y", "3:12: a second line write year"},
        {"write day \"d\" \"d\"", "2:15: 'd' is too much in this line"},
    };
    char fault[128];

    (void)state;
    CHECK_LINES(row);
    snprintf(fault, sizeof fault, "2:11: %s", why);
    check_read(HEAD "write day \"Q\"\n", fault);
    check_read(HEAD "write day \"'d\"\n", fault);
    snprintf(fault, sizeof fault, "2:13: %s", why);
    check_read(HEAD "write month \"d of y\" x\n", fault);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_month_has_a_name_and_values_in_any_order),
        cmocka_unit_test(cases_have_a_condition_and_a_length),
        cmocka_unit_test(several_names_are_several_months),
        cmocka_unit_test(codes_are_counted_up_as_far_as_they_go),
        cmocka_unit_test(a_month_without_a_code_leaves_nothing_behind),
        cmocka_unit_test(there_are_no_more_than_256_months),
        cmocka_unit_test(a_week_begins_with_its_first_name),
        cmocka_unit_test(a_week_has_no_more_than_thirty_days),
        cmocka_unit_test(eras_begin_in_years_or_on_days),
        cmocka_unit_test(an_era_that_begins_on_a_day_may_begin_with_any_year),
        cmocka_unit_test(eras_and_cycles_are_not_too_many),
        cmocka_unit_test(cycles_have_a_formula_and_names),
        cmocka_unit_test(years_days_and_months_are_written_as_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
