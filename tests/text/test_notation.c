/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/toys.h"
#include "known.h"
#include "test.h"
#include "text/notation.h"

static int open_registry(void **state)
{
    *state = registry_new();
    return !*state || known_add_all(*state);
}

static int close_registry(void **state)
{
    registry_free(*state);
    return 0;
}

#define GREGORIAN ((struct notation){.cal = known("gregory")})

/* The day that TEXT means; fails where it means none.  */
static day_num read(const struct registry *r, const char *text)
{
    day_num day;

    assert_int_equal(notation_read(r, GREGORIAN, text, &day, NULL), STATUS_OK);
    return day;
}

static void check_refused(const struct registry *r, const char *text,
                          enum status expected, const char *sentence)
{
    char why[200];
    struct buffer b = buffer_in(why, sizeof why);
    day_num day;

    SOIL(day);
    assert_int_equal(notation_read(r, GREGORIAN, text, &day, &b), expected);
    assert_int_equal(day, 0);
    assert_string_equal(why, sentence);
}

static void dates_are_read(void **state)
{
    assert_int_equal(read(*state, "2026-11-23"), 2461368);
    assert_int_equal(read(*state, "2026-M11-23"), 2461368);
    assert_int_equal(read(*state, "+2026-11-23"), 2461368);
    assert_int_equal(read(*state, "-4713-11-24"), 0);
    assert_int_equal(read(*state, "1-1-1"), 1721426);
    assert_int_equal(read(*state, "0001-01-01"), 1721426);
}

static void a_name_before_a_date_decides(void **state)
{
    assert_int_equal(read(*state, "hebrew 5784-M05L-30"), 2460380);
    assert_int_equal(read(*state, "hebrew:5784-6-30"), 2460380);
    assert_int_equal(read(*state, "Hebrew 5784-m05l-30"), 2460380);
    assert_int_equal(read(*state, "hebrew 5784-7-1"), 2460381);
    assert_int_equal(read(*state, "hebrew 5784-M06-1"), 2460381);
    assert_int_equal(read(*state, "jd 2461368"), 2461368);
    assert_int_equal(read(*state, "jd:-1"), -1);
    assert_int_equal(read(*state, "unix 0"), 2440588);
    assert_int_equal(read(*state, "cutover-gb 1752-9-14"), 2361222);
    assert_int_equal(read(*state, "swedish 1712-2-30"), 2346425);
    assert_int_equal(read(*state, "old style:1752-9-2"), 2361221);
    assert_int_equal(read(*state, "old style 1752-9-2"), 2361221);
}

static void blanks_around_the_parts_do_not_matter(void **state)
{
    assert_int_equal(read(*state, " 2026-11-23"), 2461368);
    assert_int_equal(read(*state, "2026-11-23  "), 2461368);
    assert_int_equal(read(*state, "  hebrew :  5787-3-13 "), 2461368);
    assert_int_equal(read(*state, "hebrew   5787-3-13"), 2461368);
}

/* A name cut to its first bytes would be another.  */
static void a_name_of_joiners_is_no_name(void **state)
{
    char text[300];

    memset(text, '-', sizeof text);
    memcpy(text, "gregory", 7);
    memcpy(text + 200, "xyz:2026-1-1", 13);
    check_refused(*state, text, STATUS_ERR_NAME_UNKNOWN,
                  "no calendar has the name that it begins with");
    memset(text, '0', sizeof text);
    memcpy(text + 200, "2026-1-1", 9);
    check_refused(*state, text, STATUS_ERR_SYNTAX,
                  "write a date as year-month-day, a day number as jd N");
}

static void what_is_no_date_is_told_what_would_be(void **state)
{
    static const char form[] =
        "write a date as year-month-day, a day number as jd N";
    static const char name[] = "no calendar has the name that it begins with";
    static const char *const no_dates[] = {
        "",          "x",           "2026",       "2026-11",    "2026-11-",
        "-",         "--1-1",       "2026-11-2x", "2026/11/23", "2026--23",
        "5-M05LX-1", "2026-11-2L2", "\x1b[31m"};

    for (size_t i = 0; i < sizeof no_dates / sizeof *no_dates; i++)
        check_refused(*state, no_dates[i], STATUS_ERR_SYNTAX, form);
    check_refused(*state, "20 26-11-23", STATUS_ERR_NAME_UNKNOWN, name);
    check_refused(*state, ":2026-11-23", STATUS_ERR_NAME_UNKNOWN, name);
    check_refused(*state, "jd x", STATUS_ERR_SYNTAX,
                  "a day number is written in digits, with a minus sign or "
                  "none");
    check_refused(*state, "jd 1-1", STATUS_ERR_SYNTAX,
                  "a day number is written in digits, with a minus sign or "
                  "none");
}

static void a_name_of_any_length_is_refused(void **state)
{
    char text[300];

    memset(text, 'x', sizeof text);
    text[sizeof text - 2] = ':';
    text[sizeof text - 1] = '\0';
    check_refused(*state, text, STATUS_ERR_NAME_UNKNOWN,
                  "no calendar has the name that it begins with");
}

static void faults_name_the_legal_range(void **state)
{
    static const char years[] =
        "the Gregorian calendar has the years -999999 to 999999";

    check_refused(*state, "2026-2-29", STATUS_ERR_DAY,
                  "February 2026 has the days 1 to 28");
    check_refused(*state, "2026-2-0", STATUS_ERR_DAY,
                  "February 2026 has the days 1 to 28");
    check_refused(*state, "2026-M02-999999", STATUS_ERR_DAY,
                  "February 2026 has the days 1 to 28");
    check_refused(*state, "2026-1-1L", STATUS_ERR_DAY,
                  "January 2026 has only one day 1");
    check_refused(*state, "2026-1-32L", STATUS_ERR_DAY,
                  "January 2026 has the days 1 to 31");
    check_refused(*state, "2026-1-65537", STATUS_ERR_DAY,
                  "January 2026 has the days 1 to 31");
    check_refused(*state, "2026-13-1", STATUS_ERR_MONTH,
                  "2026 has the months 1 to 12");
    check_refused(*state, "2026-0-1", STATUS_ERR_MONTH,
                  "2026 has the months 1 to 12");
    check_refused(*state, "2026-257-1", STATUS_ERR_MONTH,
                  "2026 has the months 1 to 12");
    check_refused(*state, "2026-M13-1", STATUS_ERR_MONTH,
                  "the Gregorian calendar has no month M13");
    check_refused(*state, "hebrew 5786-M05L-1", STATUS_ERR_MONTH_ABSENT,
                  "5786 has no Adar I (M05L)");
    check_refused(*state, "hebrew 5786-13-1", STATUS_ERR_MONTH_ABSENT,
                  "5786 has the months 1 to 12");
    check_refused(*state, "cutover-gb 1752-9-3", STATUS_ERR_DAY_SKIPPED,
                  "September 1752 has no day 3: 2 was followed by 14");
    check_refused(*state, "1000000-1-1", STATUS_ERR_YEAR, years);
    check_refused(*state, "-1000000-1-1", STATUS_ERR_YEAR, years);
    check_refused(*state, "99999999999999999999999-1-1", STATUS_ERR_YEAR,
                  years);
    check_refused(*state, "jd 400000001", STATUS_ERR_RANGE,
                  "day numbers go from -400000000 to 400000000");
    check_refused(*state, "unix 99999999999999999999999", STATUS_ERR_RANGE,
                  "day numbers go from -402440588 to 397559412");
}

static void check_written(struct notation notation, day_num day,
                          const char *expected)
{
    char text[64];
    struct buffer b = buffer_in(text, sizeof text);

    assert_int_equal(notation_write(notation, day, &b), STATUS_OK);
    assert_string_equal(text, expected);
}

static void dates_are_written(void **state)
{
    const struct notation hebrew = {.cal = known("hebrew")};
    struct notation mjd;

    check_written(GREGORIAN, 2461368, "2026-11-23");
    check_written(GREGORIAN, 0, "-4713-11-24");
    check_written(GREGORIAN, 1721425, "0000-12-31");
    check_written(GREGORIAN, 366963559, "999999-12-31");
    check_written(hebrew, 2460380, "5784-M05L-30");
    check_written(hebrew, 2460381, "5784-M06-01");
    check_written((struct notation){.cal = known("coptic")}, 2460199,
                  "1739-13-06");
    assert_int_equal(notation_find(*state, "mjd", &mjd), STATUS_OK);
    check_written(mjd, 2400000, "-1");
}

/* A calendar whose leap month shifts the others, with a day written twice.  */
static void the_second_of_two_days_is_written_apart(void **state)
{
    const struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    check_written((struct notation){.cal = &cal}, 32, "0001-M02-06");
    check_written((struct notation){.cal = &cal}, 33, "0001-M02-06L");
}

/* Its months are M01 and M02, but this year has only the second.  */
static void
a_month_that_is_not_at_its_number_is_written_by_its_code(void **state)
{
    static const struct cal_month_name names[] = {
        {.code = "M01", .name = "First"},
        {.code = "M02", .name = "Second"},
    };
    static const struct toy toy = {
        .months = 1,
        .month = {{.which = 1, .first = 1, .count = 9}},
    };
    struct cal cal = toy_calendar(&toy);

    (void)state;
    cal.month_names = names;
    cal.month_name_count = 2;
    check_written((struct notation){.cal = &cal}, 0, "0001-M02-01");
}

static void what_is_written_is_read(void **state)
{
    char text[64];
    day_num back;

    for (size_t i = 0; i < registry_count(*state); i++) {
        struct notation notation = {.cal = registry_at(*state, i)};
        day_num day = notation.cal->span.first;

        for (; day < notation.cal->span.end; day += 99991) {
            struct buffer b = buffer_in(text, sizeof text);

            assert_int_equal(notation_write(notation, day, &b), STATUS_OK);
            assert_int_equal(notation_read(*state, notation, text, &back, NULL),
                             STATUS_OK);
            assert_int_equal(back, day);
        }
    }
}

static void nothing_is_no_notation(void **state)
{
    const struct notation none = {0};
    char text[8];
    struct buffer b = buffer_in(text, sizeof text);
    day_num day;

    SOIL(day);
    assert_int_equal(notation_read(*state, none, "1-1-1", &day, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(day, 0);
    assert_int_equal(notation_read(NULL, GREGORIAN, "1-1-1", &day, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_read(*state, GREGORIAN, NULL, &day, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_read(*state, GREGORIAN, "1-1-1", NULL, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_write(none, 0, &b), STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_write(GREGORIAN, 0, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_write(GREGORIAN, INT64_MAX, &b), STATUS_ERR_SPAN);
}

static void a_name_of_none_is_no_notation(void **state)
{
    struct notation out;

    SOIL(out);
    assert_int_equal(notation_find(*state, "no", &out),
                     STATUS_ERR_NAME_UNKNOWN);
    assert_null(out.cal);
    assert_null(out.count);
    SOIL(out);
    assert_int_equal(notation_find(*state, NULL, &out), STATUS_ERR_ARGUMENT);
    assert_null(out.cal);
    assert_null(out.count);
    SOIL(out);
    assert_int_equal(notation_find(*state, "hebrew", &out), STATUS_OK);
    assert_ptr_equal(out.cal, known("hebrew"));
    assert_null(out.count);
    SOIL(out);
    assert_int_equal(notation_find(*state, "jd", &out), STATUS_OK);
    assert_null(out.cal);
    assert_int_equal(notation_find(*state, "jd", NULL), STATUS_ERR_ARGUMENT);
    SOIL(out);
    assert_int_equal(notation_find(NULL, "jd", &out), STATUS_ERR_ARGUMENT);
    assert_null(out.cal);
    assert_null(out.count);
}

/* Where TEXT begins with no name that there is, it and the notation stay.  */
static void check_not_split(const struct registry *r, const char *text,
                            enum status expected)
{
    struct notation notation = GREGORIAN;
    const char *rest = text;

    assert_int_equal(notation_split(r, &rest, &notation), expected);
    assert_ptr_equal(rest, text);
    assert_ptr_equal(notation.cal, known("gregory"));
    assert_null(notation.count);
}

static void a_name_of_none_is_not_split_off(void **state)
{
    struct notation notation = GREGORIAN;
    const char *text = " 2026 ";

    check_not_split(*state, "nothing:5", STATUS_ERR_NAME_UNKNOWN);
    check_not_split(*state, "nothing 5", STATUS_ERR_NAME_UNKNOWN);
    check_not_split(*state, ":5", STATUS_ERR_NAME_UNKNOWN);
    check_not_split(NULL, "hebrew:5", STATUS_ERR_ARGUMENT);
    check_not_split(*state, NULL, STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_split(*state, NULL, &notation),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_split(*state, &text, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(notation_split(*state, &text, &notation), STATUS_OK);
    assert_string_equal(text, "2026 ");
    assert_ptr_equal(notation.cal, known("gregory"));
}

static void check_gap(const struct toy *toy, const char *text,
                      const char *sentence)
{
    const struct cal cal = toy_calendar(toy);
    struct registry *r = registry_new();
    char why[100];
    struct buffer b = buffer_in(why, sizeof why);
    day_num day;

    assert_non_null(r);
    assert_int_equal(
        notation_read(r, (struct notation){.cal = &cal}, text, &day, &b),
        STATUS_ERR_DAY_SKIPPED);
    assert_string_equal(why, sentence);
    registry_free(r);
}

static void a_gap_is_told_by_the_days_around_it(void **state)
{
    struct toy toy = toy_plain;

    (void)state;
    check_gap(&toy, "1-3-3", "Second 1 has no day 3: 1 was followed by 5");
    toy.month[0].skipped = 1; /* its first number, and its last */
    toy.month[0].skipped |= 1u << 9;
    check_gap(&toy, "1-1-1", "First 1 has the days 2 to 9");
    check_gap(&toy, "1-1-10", "First 1 has the days 2 to 9");
    toy.month[1] = (struct cal_month){.which = 2, .first = 40, .count = 3};
    check_gap(&toy, "1-M02-3", "Second 1 has no day 3: 1 was followed by 5");
}

#define WITH_REGISTRY(test)                                                    \
    cmocka_unit_test_setup_teardown(test, open_registry, close_registry)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REGISTRY(dates_are_read),
        WITH_REGISTRY(a_name_before_a_date_decides),
        WITH_REGISTRY(blanks_around_the_parts_do_not_matter),
        WITH_REGISTRY(a_name_of_joiners_is_no_name),
        WITH_REGISTRY(what_is_no_date_is_told_what_would_be),
        WITH_REGISTRY(a_name_of_any_length_is_refused),
        WITH_REGISTRY(faults_name_the_legal_range),
        WITH_REGISTRY(dates_are_written),
        WITH_REGISTRY(the_second_of_two_days_is_written_apart),
        WITH_REGISTRY(a_month_that_is_not_at_its_number_is_written_by_its_code),
        WITH_REGISTRY(what_is_written_is_read),
        WITH_REGISTRY(nothing_is_no_notation),
        WITH_REGISTRY(a_name_of_none_is_no_notation),
        WITH_REGISTRY(a_name_of_none_is_not_split_off),
        cmocka_unit_test(a_gap_is_told_by_the_days_around_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
