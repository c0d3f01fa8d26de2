/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <time.h>

#include "calendars/defs.h"
#include "core/cal_convert.h"

/* Makes TEXT, which is sound so far; what the proof tells is EXPECTED.  */
static void check(const char *text, enum def_care care, const char *expected)
{
    struct cal_set *set = cal_set_new();
    struct heard heard;
    struct cal *cal;
    enum status s;

    read_into(set, "x", text);
    assert_int_equal(cal_set_make(set, "x", listen(&heard), &cal), STATUS_OK);
    s = cal_set_prove(set, "x", TODAY, care, &heard.faults);
    assert_string_equal(heard.text, expected);
    assert_int_equal(s, *expected ? STATUS_ERR_DEFINITION : STATUS_OK);
    cal_set_free(set);
}

static void months_fill_their_years(void **state)
{
    (void)state;
    check(HEAD "new-year = 365 * y\nmonth \"a\" 365\n", DEF_QUICKLY, "");
    check(HEAD "new-year = 365 * y + (y > 5)\nmonth \"a\" 365\nspan 1 to 50\n",
          DEF_QUICKLY,
          "2:10: year 5: its months have 365 days, but it has 366, from its "
          "new year to the next");
    check(HEAD "new-year = 365 * y + (y > 5000)\nmonth \"a\" 365\n",
          DEF_QUICKLY, "");
    /* Far from the beginning and today, but not from a beginning of one.  */
    check(HEAD "new-year = 365 * y + (y > 150)\nmonth \"a\" 365\n", DEF_QUICKLY,
          "");
    check(HEAD "new-year = 365 * y + (y > 150)\nmonth \"a\" 365\n",
          DEF_THOROUGHLY,
          "2:10: year 150: its months have 365 days, but it has 366, from "
          "its new year to the next");
}

/* A year that is wrong, or all that lie between two far ones.  */
static void far_years_are_looked_at_as_well(void **state)
{
    (void)state;
    check(HEAD "new-year = 365 * y + (y > 2000)\nmonth \"a\" 365\n",
          DEF_THOROUGHLY,
          "2:10: year 2000: its months have 365 days, but it has 366, from "
          "its new year to the next");
    check(HEAD "new-year = 365 * y + (y > 8000)\nmonth \"a\" 365\n",
          DEF_THOROUGHLY,
          "2:10: year 8000: its months have 365 days, but it has 366, from "
          "its new year to the next");
    check(HEAD "new-year = 365 * y + max(0, min(y - 300000, 1000))\n"
               "month \"a\" 365\n",
          DEF_THOROUGHLY,
          "2:10: year 300089: its months have 365 days, but it has 366, from "
          "its new year to the next");
    check(HEAD YEARS "write year = y, 1 / (y - 1500)\n", DEF_THOROUGHLY,
          "1:10: year 1500: the numbers of write year cannot be worked out");
}

static void both_ends_of_the_span_are_looked_at(void **state)
{
    (void)state;
    check(HEAD "new-year = 365 * y - (y < -999990)\nmonth \"a\" 365\n",
          DEF_QUICKLY,
          "2:10: year -999991: its months have 365 days, but it has 366, "
          "from its new year to the next");
    check(HEAD "new-year = 365 * y + (y > 999990)\nmonth \"a\" 365\n",
          DEF_QUICKLY,
          "2:10: year 999990: its months have 365 days, but it has 366, from "
          "its new year to the next");
    check(HEAD "new-year = 365 * y + (365 * y > 2461368)\n"
               "month \"a\" 365\n",
          DEF_QUICKLY,
          "2:10: year 6743: its months have 365 days, but it has 366, from "
          "its new year to the next");
}

static void no_two_days_bear_one_date(void **state)
{
    (void)state;
    check(HEAD "year 1 starts jd 0\nmonth \"a\" 30\nmonth \"b\" 30 code M01\n",
          DEF_QUICKLY,
          "4:7: year -12: 'a' and 'b' have the code M01 and the same numbers");
    check(HEAD "year 1 starts jd 0\nmonth \"a\" 30\n"
               "month \"b\" 30 code M01 first 31\n",
          DEF_QUICKLY, "");
    check(HEAD "year 1 starts jd 0\nmonth \"a\" 30\n"
               "month \"b\" 30 code M01 first 30\n",
          DEF_QUICKLY,
          "4:7: year -12: 'a' and 'b' have the code M01 and the same numbers");
}

static void cycles_have_their_numbers(void **state)
{
    static const char none[] = "the number is not from 0 to 9999, or cannot "
                               "be worked out";
    static const char names[] = "the number is not from 1 to 2, as there are "
                                "names, or cannot be worked out";
    static const struct {
        const char *line, *day, *why;
    } row[] = {
        {"cycle c = amod(jd, 2) \"a\" \"b\"", "", ""},
        {"cycle c = jd % 3 \"a\" \"b\"", "0", names},
        {"cycle c = jd % 3 + 1 \"a\" \"b\"", "182", names},
        {"cycle c = jd < 300 ? 1 : 0 \"a\" \"b\"", "364", names},
        {"cycle c = jd % 10000", "", ""},
        {"cycle c = 0 - (jd == 182)", "182", none},
        {"cycle c = 10000 * (jd == 364)", "364", none},
        {"cycle c = 9999", "", ""},
        {"cycle c = 1 / (jd - 547) * 0", "547", none},
        {"cycle a = 1\ncycle c = -1", "0", none},
    };
    char text[256], expected[256];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        int line = strchr(row[i].line, '\n') ? 6 : 5;

        snprintf(text, sizeof text, HEAD YEARS "span 1 to 9\n%s\n",
                 row[i].line);
        snprintf(expected, sizeof expected, "%d:7: day %s: %s", line,
                 row[i].day, row[i].why);
        check(text, DEF_QUICKLY, *row[i].why ? expected : "");
    }
}

static void parts_of_years_can_be_worked_out(void **state)
{
    (void)state;
    check(HEAD YEARS "span 1 to 9\nwrite year = y, 1 / (y - 7)\n", DEF_QUICKLY,
          "1:10: year 7: the numbers of write year cannot be worked out");
    check(HEAD YEARS "span 1 to 9\nwrite year = y * 2147483647\n", DEF_QUICKLY,
          "1:10: year 2: the numbers of write year cannot be worked out");
    check(HEAD YEARS "span 1 to 9\nwrite year = y - 2147483650\n", DEF_QUICKLY,
          "1:10: year 1: the numbers of write year cannot be worked out");
    check(HEAD YEARS "span 1 to 9\nwrite year = y - 2147483649\n", DEF_QUICKLY,
          "");
}

/* Years of 6 days, and of 42: the mean tells little of them.  */
static void years_that_are_most_unlike_are_found(void **state)
{
    struct cal_set *set = cal_set_new();
    struct cal_date date;
    const struct cal *cal;
    day_num back;

    (void)state;
    cal = made(set, HEAD "year 1 starts jd 0\nleap 3 of 4\n"
                         "month \"a\" 0 36\nmonth \"b\" 6\n");
    for (day_num day = -2000; day < 2000; day++) {
        assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
        assert_int_equal(cal_to_day(cal, date, &back), STATUS_OK);
        assert_int_equal(back, day);
    }
    cal_set_free(set);
    set = cal_set_new();
    cal = made(set, HEAD "year 1 starts jd 0\nleap 0 of 64\n"
                         "month \"a\" 1 400\nmonth \"b\" 0 400\n");
    for (day_num day = -3000; day < 3000; day++) {
        assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
        assert_int_equal(cal_to_day(cal, date, &back), STATUS_OK);
        assert_int_equal(back, day);
    }
    cal_set_free(set);
}

static void today_may_be_any_number(void **state)
{
    static const day_num today[] = {INT64_MIN, INT64_MAX, DAY_MIN, DAY_MAX,
                                    DAY_MAX + 1};
    struct cal_set *set = cal_set_new();
    struct def_faults faults = {0};

    (void)state;
    made(set, HEAD YEARS);
    for (size_t i = 0; i < sizeof today / sizeof *today; i++)
        for (int care = DEF_QUICKLY; care <= DEF_THOROUGHLY; care++)
            assert_int_equal(
                cal_set_prove(set, "x", today[i], (enum def_care)care, &faults),
                STATUS_OK);
    cal_set_free(set);
}

static void years_of_any_length_have_a_mean(void **state)
{
    char text[2048];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD "year 1 starts jd 0\nspan -9000 to 9000\n");
    for (int i = 0; i < 64; i++)
        buffer_put(&out, "month \"a\" 400\n");
    check(text, DEF_QUICKLY, "");
    check(HEAD "year 1 starts jd 0\nmonth \"a\" 1\n", DEF_QUICKLY, "");
    check(HEAD "year 1 starts jd 0\nspan -500000 to 600000\n"
               "month \"a\" \"b\" 300\n",
          DEF_QUICKLY, "");
}

/* Milliseconds of the processor that CARE takes for TEXT.  */
static double cost(const char *text, enum def_care care)
{
    struct cal_set *set = cal_set_new();
    struct heard heard;
    struct cal *cal;
    clock_t begin;

    read_into(set, "x", text);
    begin = clock();
    assert_int_equal(cal_set_make(set, "x", listen(&heard), &cal), STATUS_OK);
    assert_int_equal(cal_set_prove(set, "x", TODAY, care, &heard.faults),
                     STATUS_OK);
    cal_set_free(set);
    return 1000.0 * (double)(clock() - begin) / CLOCKS_PER_SEC;
}

/* All steps that there may be, in years and in labels.  The bounds are wide:
   sanitizers and valgrind are slow.  */
static void a_proof_does_not_take_long(void **state)
{
    static const char lets[] =
        HEAD "let a(n) = n + 1 - 1\n"
             "let b(n) = a(a(a(a(a(a(a(a(n))))))))\n"
             "let c(n) = b(b(b(b(b(b(b(b(n))))))))\n"
             "let d(n) = c(c(c(c(c(c(c(c(c(c(n))))))))))\n"
             "month \"a\" 1\nnew-year = d(y)\n";
    char text[2048];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, lets);
    for (int i = 0; i < CAL_CYCLES_MAX; i++)
        buffer_format(&out, "cycle c%d = 0 * c(c(jd))\n", i);
    assert_true(cost(text, DEF_QUICKLY) < 3000);
    assert_true(cost(text, DEF_THOROUGHLY) < 60000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_fill_their_years),
        cmocka_unit_test(far_years_are_looked_at_as_well),
        cmocka_unit_test(both_ends_of_the_span_are_looked_at),
        cmocka_unit_test(no_two_days_bear_one_date),
        cmocka_unit_test(cycles_have_their_numbers),
        cmocka_unit_test(parts_of_years_can_be_worked_out),
        cmocka_unit_test(years_that_are_most_unlike_are_found),
        cmocka_unit_test(today_may_be_any_number),
        cmocka_unit_test(years_of_any_length_have_a_mean),
        cmocka_unit_test(a_proof_does_not_take_long),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
