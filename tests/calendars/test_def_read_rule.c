/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_read.h"
#include "calendars/defs.h"
#include "calendars/gregory.h"
#include "calendars/julian.h"
#include "calendars/lines.h"

static const char *const dates[][2] = {
    {"year 1 starts 2021-12-22", ""},
    {"year 1 starts 2021-2-2", ""},
    {"year 1 starts 2020-02-29", ""},
    {"year 1 starts -0746-02-18", ""},
    {"year 1 starts +999999-12-31", ""},
    {"year 1 starts julian 1900-2-29", ""},
    {"year 1 starts julian -3760-10-7", ""},
    {"year 1 starts jd 0", ""},
    {"year 1 starts jd -400000000", ""},
    {"year 1 starts jd +400000000", ""},
    {"year 1 starts jd 400000001", "2:18: '400000001' is not from "
                                   "-400000000 to 400000000"},
    {"year 1 starts jd x", "2:18: here should be a number, not 'x'"},
    {"year 1 starts 2021-02-29", "2:23: this month has no day 29"},
    {"year 1 starts 1900-02-29", "2:23: this month has no day 29"},
    {"year 1 starts julian 1901-02-29", "2:30: this month has no day 29"},
    {"year 1 starts 2021-04-31", "2:23: this month has no day 31"},
    {"year 1 starts 2021-04-0", "2:23: '0' is not from 1 to 31"},
    {"year 1 starts 2021-04-32", "2:23: '32' is not from 1 to 31"},
    {"year 1 starts 2021-01-65537", "2:23: '65537' is not from 1 to 31"},
    {"year 1 starts 2021-13-01", "2:20: '13' is not from 1 to 12"},
    {"year 1 starts 2021-00-01", "2:20: '00' is not from 1 to 12"},
    {"year 1 starts 1000000-01-01", "2:15: '1000000' is not from -999999 "
                                    "to 999999"},
    {"year 1 starts 2021-01", "2:22: here should be '-', not the end of "
                              "the line"},
    {"year 1 starts 2021-01-", "2:23: here should be a number, not the "
                               "end of the line"},
    {"year 1 starts 2021-x-1", "2:20: here should be a number, not 'x-1'"},
    {"year 1 starts 2021-01-01-01", "2:25: '-' is too much in this line"},
    {"year 1 starts julian 2021", "2:26: here should be '-', not the end "
                                  "of the line"},
    {"year 1 starts 2021",
     "2:19: here should be a date, such as 2021-12-22, julian 1582-10-4 "
     "or jd 2299160"},
    {"year 1 starts", "2:14: here should be a number, not the end of the "
                      "line"},
    {"year 1 starts \"2021-01-01\"", "2:15: here should be a number, not "
                                     "'2021-01-01'"},
};

static void dates_are_written_in_three_ways(void **state)
{
    (void)state;
    CHECK_LINES(dates);
}

/* The day that DATE is read as.  */
static void check_day(const char *date, day_num expected)
{
    struct arena arena = {0};
    struct heard heard;
    struct def d;
    char text[128];

    snprintf(text, sizeof text, HEAD "year 5 starts %s\n", date);
    SOIL(d);
    assert_true(def_read("x", text, strlen(text), &arena, listen(&heard), &d));
    assert_string_equal(heard.text, "");
    assert_true(d.has_start);
    assert_int_equal(d.start_year, 5);
    assert_int_equal(d.start, expected);
    arena_free(&arena);
}

static void dates_are_days(void **state)
{
    (void)state;
    check_day("2026-11-23", TODAY);
    check_day("julian 2026-11-10", TODAY);
    check_day("jd 2461368", TODAY);
    check_day("1858-11-17", 2400001);
    check_day("julian -4712-1-1", 0);
    check_day("-4713-11-24", 0);
    check_day("2000-12-31", gregory_new_year(2001) - 1);
    check_day("julian 1900-12-31", julian_new_year(1901) - 1);
}

static void a_year_has_a_beginning(void **state)
{
    static const char *const row[][2] = {
        {"year +5 starts jd 0", ""},
        {"year -5 starts jd 0", ""},
        {"year starts jd 0", "2:6: here should be a number, not 'starts'"},
        {"year 1", "2:7: here should be 'starts', not the end of the line"},
        {"year 1 start jd 0", "2:8: here should be 'starts', not 'start'"},
        {"year 1000000 starts jd 0",
         "2:6: '1000000' is not from -999999 to 999999"},
        {"year 1 starts jd 0\nyear 1 starts jd 0",
         "3:19: the beginning of one year is enough"},
        {"year 1 starts jd 0 x", "2:20: 'x' is too much in this line"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void rows_of_a_table_have_lengths(void **state)
{
    static const char *const row[][2] = {
        {"year 1 starts jd 0 months 29 30 M02L:29 0 400\nyear 2 months 1", ""},
        {"year 1 starts jd 0 months A2:3 A:0", ""},
        {"year 1 months", "2:14: here should be a number, not the end of the "
                          "line"},
        {"year 1 months 401", "2:15: '401' is not from 0 to 400"},
        {"year 1 months -1", "2:15: here should be a number, not '-'"},
        {"year 1 months M02L", "2:19: here should be ':', not the end of the "
                               "line"},
        {"year 1 months M02L:", "2:20: here should be a number, not the end "
                                "of the line"},
        {"year 1 months m2:3", "2:15: here should be a number of days or a "
                               "code, not 'm2'"},
        {"year 1 months M02L1:3", "2:15: 'M02L1' is longer than 4 bytes"},
        {"year 1 months 3 starts", "2:17: here should be a number of days or "
                                   "a code, not 'starts'"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void a_row_and_a_table_are_not_too_long(void **state)
{
    static char text[1 << 18];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD "year 1 starts jd 0 months");
    for (int i = 0; i < 256; i++)
        buffer_put(&out, " 1");
    check_read(text, "");
    buffer_put(&out, " 1");
    check_read(text, "2:540: there are more than 256 of these");
    out = buffer_in(text, sizeof text);
    buffer_put(&out, HEAD);
    for (int i = 0; i < DEF_ROWS_MAX; i++)
        buffer_format(&out, "year %d months 1\n", i);
    check_read(text, "");
    buffer_put(&out, "year 10000 months 1\n");
    check_read(text, "10002:20: there are more than 10000 of these");
}

static void leap_rules_are_rests(void **state)
{
    static const char *const row[][2] = {
        {"leap 0 of 4", ""},
        {"leap 0 1 2 3 of 4\ncommon 0 of 100\nleap 9999 of 10000", ""},
        {"leap of 4", "2:6: here should be a number, not 'of'"},
        {"leap 0", "2:7: here should be a number, not the end of the line"},
        {"leap 0 of", "2:10: here should be a number, not the end of the "
                      "line"},
        {"leap 0 of 0", "2:11: '0' is not from 1 to 10000"},
        {"leap 0 of 10001", "2:11: '10001' is not from 1 to 10000"},
        {"leap 10000 of 10000", "2:6: '10000' is not from 0 to 9999"},
        {"leap 4 of 4", "2:12: no number divided by 4 leaves a rest of 4"},
        {"common 1 7 of 7", "2:16: no number divided by 7 leaves a rest of 7"},
        {"leap -1 of 4", "2:6: here should be a number, not '-'"},
        {"leap 0 of 4 5", "2:13: '5' is too much in this line"},
        {"common = y", "2:8: here should be a number, not '='"},
        {"leap = y\nleap = y", "3:6: a second line leap ="},
        {"leap = y\nleap 0 of 4", ""},
        {"leap == 4", "2:6: here should be a number, not '=='"},
        {"new-year = y\nnew-year = y", "3:1: a second line new-year"},
        {"new-year y", "2:10: here should be '=', not 'y'"},
        {"new-year =", "2:11: here should be a number or a name, not the end "
                       "of the line"},
    };

    (void)state;
    CHECK_LINES(row);
}

static void leap_rules_are_not_too_many(void **state)
{
    char text[4096];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD);
    for (int i = 0; i < DEF_LEAPS_MAX; i++)
        buffer_put(&out, "leap 0 of 2\n");
    check_read(text, "");
    buffer_put(&out, "common 0 of 2\n");
    check_read(text, "66:14: there are more than 64 of these");
    out = buffer_in(text, sizeof text);
    buffer_put(&out, HEAD "leap");
    for (int i = 0; i < 256; i++)
        buffer_format(&out, " %d", i % 10);
    buffer_put(&out, " of 10");
    check_read(text, "");
    out.length -= 6;
    buffer_put(&out, " 1 of 10");
    check_read(text, "2:518: there are more than 256 of these");
}

static void ranges_go_from_a_year_to_a_later_one(void **state)
{
    static const char *const row[][2] = {
        {"span 1 to 1\nknown -999999 to +999999", ""},
        {"span 1", "2:7: here should be 'to', not the end of the line"},
        {"span 1 2", "2:8: here should be 'to', not '2'"},
        {"span 1 to", "2:10: here should be a number, not the end of the "
                      "line"},
        {"span 2 to 1", "2:12: 2 to 1 are no years"},
        {"known 2 to -2", "2:14: 2 to -2 are no years"},
        {"known none", ""},
        {"known none 1", "2:12: '1' is too much in this line"},
        {"known none\nknown none", "3:1: a second line known"},
        {"span none", "2:6: here should be a number, not 'none'"},
        {"known 0 to 1000000", "2:12: '1000000' is not from -999999 to "
                               "999999"},
        {"span 1 to 2\nspan 1 to 2", "3:1: a second line span"},
        {"known 1 to 2\nknown 1 to 2", "3:1: a second line known"},
    };

    (void)state;
    CHECK_LINES(row);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_written_in_three_ways),
        cmocka_unit_test(dates_are_days),
        cmocka_unit_test(a_year_has_a_beginning),
        cmocka_unit_test(rows_of_a_table_have_lengths),
        cmocka_unit_test(a_row_and_a_table_are_not_too_long),
        cmocka_unit_test(leap_rules_are_rests),
        cmocka_unit_test(leap_rules_are_not_too_many),
        cmocka_unit_test(ranges_go_from_a_year_to_a_later_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
