/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "known.h"
#include "test.h"
#include "text/fault.h"

/* Sentences of dates that somebody typed are in test_notation.c.  */

static void check_date(enum status s, const struct cal *cal,
                       const struct fault_date *date, const char *expected)
{
    char text[100];
    struct buffer out = buffer_in(text, sizeof text);

    fault_of_date(s, cal, date, &out);
    assert_string_equal(text, expected);
    fault_of_date(s, cal, date, NULL);
}

static void check_day(enum status s, const struct cal *cal,
                      const char *expected)
{
    char text[100];
    struct buffer out = buffer_in(text, sizeof text);

    fault_of_day(s, cal, &out);
    assert_string_equal(text, expected);
    fault_of_day(s, cal, NULL);
}

static void check_number(const struct day_count *count, const char *expected)
{
    char text[100];
    struct buffer out = buffer_in(text, sizeof text);

    fault_of_number(count, &out);
    assert_string_equal(text, expected);
    fault_of_number(count, NULL);
}

static void a_date_that_is_none_has_its_sentence(void **state)
{
    const struct fault_date date = {
        .year = 2026, .position = 2, .label = {.day = 30}};

    (void)state;
    check_date(STATUS_ERR_DAY, known("gregory"), &date,
               "February 2026 has the days 1 to 28");
    check_date(STATUS_ERR_MONTH, known("gregory"), &date,
               "2026 has the months 1 to 12");
    check_date(STATUS_ERR_YEAR, known("gregory"), &date,
               "the Gregorian calendar has the years -999999 to 999999");
    check_date(STATUS_ERR_MEMORY, known("gregory"), &date,
               "there is not enough memory");
}

/* What is missing is a calendar, a date, or all that a calendar has.  */
static void what_cannot_be_told_has_the_sentence_of_the_status(void **state)
{
    const struct fault_date date = {.year = 2026};
    const struct cal cal = {0};

    (void)state;
    for (enum status s = 0; s <= STATUS_COUNT; s++) {
        check_date(s, NULL, &date, status_text(s));
        check_date(s, NULL, NULL, status_text(s));
        check_date(s, &cal, &date, status_text(s));
        if (s != STATUS_ERR_YEAR)
            check_date(s, known("gregory"), NULL, status_text(s));
        if (s != STATUS_ERR_RANGE)
            check_day(s, NULL, status_text(s));
    }
    check_day(STATUS_ERR_YEAR, &cal, status_text(STATUS_ERR_YEAR));
    check_day(STATUS_ERR_SPAN, &cal, status_text(STATUS_ERR_YEAR));
}

static void a_year_that_no_calendar_has_is_not_cut_to_another(void **state)
{
    static const int64_t years[] = {
        INT64_MIN,
        INT64_MAX,
        (INT64_C(1) << 32) + 2026,
        -(INT64_C(1) << 32) + 2026,
        INT64_C(1) << 31,
        -(INT64_C(1) << 31),
    };

    (void)state;
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
        const struct fault_date date = {.year = years[i], .position = 13};

        check_date(STATUS_ERR_MONTH, known("gregory"), &date,
                   "the calendar has no such month");
    }
}

static void a_day_without_a_date_has_its_sentence(void **state)
{
    (void)state;
    check_day(STATUS_ERR_SPAN, known("gregory"),
              "the Gregorian calendar has the years -999999 to 999999");
    check_day(STATUS_ERR_RANGE, known("gregory"),
              "day numbers go from -400000000 to 400000000");
    check_day(STATUS_ERR_RANGE, NULL,
              "day numbers go from -400000000 to 400000000");
}

static void beside_a_name_it_is_short(void **state)
{
    static const struct {
        enum status s;
        const char *expected;
    } rows[] = {
        {STATUS_ERR_SPAN, "years 1 to 1341"},
        {STATUS_ERR_RANGE, "day numbers go from -400000000 to 400000000"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[100];
        struct buffer out = buffer_in(text, sizeof text);

        fault_beside_name(rows[i].s, known("rumi"), &out);
        assert_string_equal(text, rows[i].expected);
        fault_beside_name(rows[i].s, known("rumi"), NULL);
        fault_beside_name(rows[i].s, NULL, &out);
    }
}

static void numbers_of_days_are_told_for_every_count(void **state)
{
    static const struct {
        const char *count, *sentence;
    } rows[] = {
        {"jd", "day numbers go from -400000000 to 400000000"},
        {"unix", "day numbers go from -402440588 to 397559412"},
        {"excel1900", "day numbers go from -402415020 to 397584981"},
    };
    const struct day_count *count;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(day_count_find(rows[i].count, &count), STATUS_OK);
        check_number(count, rows[i].sentence);
    }
    check_number(NULL, "the number is outside the range of all calendars");
}

static void check_name(const char *name, size_t n, const char *expected)
{
    char text[100];
    struct buffer out = buffer_in(text, sizeof text);

    fault_of_name(name, n, &out);
    assert_string_equal(text, expected);
    fault_of_name(name, n, NULL);
}

static void a_name_may_be_nobody_s_or_missing(void **state)
{
    (void)state;
    check_name("moon,sun", 4, "there is no calendar 'moon'");
    check_name("\xff", 1, "there is no calendar '\\xff'");
    check_name("moon", 0, "the name of a calendar is missing");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_that_is_none_has_its_sentence),
        cmocka_unit_test(what_cannot_be_told_has_the_sentence_of_the_status),
        cmocka_unit_test(a_year_that_no_calendar_has_is_not_cut_to_another),
        cmocka_unit_test(a_day_without_a_date_has_its_sentence),
        cmocka_unit_test(beside_a_name_it_is_short),
        cmocka_unit_test(numbers_of_days_are_told_for_every_count),
        cmocka_unit_test(a_name_may_be_nobody_s_or_missing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
