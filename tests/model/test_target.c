/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/cal_convert.h"
#include "core/toys.h"
#include "known.h"
#include "model/target.h"
#include "test.h"

#define TODAY 2461368 /* Monday, 23 November 2026 */

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

static void check(const struct registry *r, day_num day, const char *text,
                  day_num expected)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    day_num out;

    SOIL(out);
    if (target_read(r, day, text, &out, &why))
        fail_msg("'%s': %s", text, sentence);
    assert_string_equal(sentence, "");
    assert_int_equal(out, expected);
}

static void check_refused(const struct registry *r, const char *text,
                          enum status expected, const char *sentence)
{
    char said[200];
    struct buffer why = buffer_in(said, sizeof said);
    day_num out;

    SOIL(out);
    assert_int_equal(target_read(r, TODAY, text, &out, &why), expected);
    assert_int_equal(out, 0);
    assert_string_equal(said, sentence);
}

static void a_date_is_gregorian_where_it_does_not_say(void **state)
{
    check(*state, TODAY, "2026-11-23", TODAY);
    check(*state, TODAY, "2026-11-24", TODAY + 1);
    check(*state, TODAY, " 2026-11-24 ", TODAY + 1);
    check(*state, TODAY, "2026-M11-24", TODAY + 1);
    check(*state, TODAY, "-4713-11-24", 0);
    check(*state, TODAY, "+2026-1-1", TODAY - 326);
    check(*state, 0, "2026-11-23", TODAY);
}

static void a_name_before_it_says_otherwise(void **state)
{
    check(*state, TODAY, "jd 2461368", TODAY);
    check(*state, TODAY, "jd:0", 0);
    check(*state, TODAY, "unix -1", 2440587);
    check(*state, TODAY, "hebrew 5787-3-13", TODAY);
    check(*state, TODAY, "Hebrew:5787-M03-13", TODAY);
    check(*state, TODAY, "old style 2026-11-10", TODAY);
    check(*state, TODAY, "islamic-civil 1448-06-12", TODAY);
}

static void a_lone_year_keeps_month_and_day(void **state)
{
    check(*state, TODAY, "2026", TODAY);
    check(*state, TODAY, "2027", TODAY + 365);
    check(*state, TODAY, "2025", TODAY - 365);
    check(*state, TODAY, " 2027 ", TODAY + 365);
    check(*state, TODAY, "+2027", TODAY + 365);
    check(*state, TODAY, "0002027", TODAY + 365);
    check(*state, 0, "-4712", 366);
}

/* The day that bears TEXT, a date.  */
static day_num day_of(const struct registry *r, const char *text)
{
    struct buffer none = buffer_in(NULL, 0);
    day_num day;

    assert_int_equal(target_read(r, TODAY, text, &day, &none), STATUS_OK);
    return day;
}

/* Adar II of 5787, a leap year, is Adar in 5788, and position 6 there.  */
static void a_year_of_another_calendar_keeps_its_month(void **state)
{
    day_num purim = day_of(*state, "hebrew 5787-M06-14");

    check(*state, TODAY, "hebrew:5788", day_of(*state, "hebrew 5788-3-13"));
    check(*state, purim, "hebrew 5788", day_of(*state, "hebrew 5788-6-14"));
    check(*state, TODAY, "persian 1500", day_of(*state, "persian 1500-9-2"));
    check(*state, TODAY, "julian -999999",
          day_of(*state, "julian -999999-11-10"));
}

/* 29 February 2024 is day 2460370.  */
static void the_last_of_february_stays_so(void **state)
{
    check(*state, 2460370, "2024", 2460370);
    check(*state, 2460370, "2025", 2460735);
    check(*state, 2460370, "2028", 2461831);
    check(*state, 2460370, "2100", 2488128);
}

static void every_year_is_found(void **state)
{
    char text[16];

    for (int32_t year = -1000; year <= 3000; year++) {
        struct buffer digits = buffer_in(text, sizeof text);
        const struct cal_date date = {year, 23, 11, false};
        day_num expected;

        buffer_format(&digits, "%d", year);
        cal_to_day(known("gregory"), date, &expected);
        check(*state, TODAY, text, expected);
    }
}

/* Where the day has no Gregorian date.  */
static void a_lone_year_from_nowhere_is_its_first_day(void **state)
{
    check(*state, DAY_MIN, "2026", TODAY - 326);
    check(*state, DAY_MAX, "2026", TODAY - 326);
    check(*state, INT64_MIN, "2026", TODAY - 326);
    check(*state, INT64_MAX, "2026", TODAY - 326);
}

static void a_fault_has_its_sentence(void **state)
{
    static const char syntax[] =
        "write a date as year-month-day, a day number as jd N";
    static const char years[] =
        "the Gregorian calendar has the years -999999 to 999999";

    check_refused(*state, "", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, " ", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "-", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "2026-11", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "--2026", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "2026\n", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "12345678", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "- 5", STATUS_ERR_NAME_UNKNOWN,
                  "no calendar has the name that it begins with");
    check_refused(*state, "20 26", STATUS_ERR_NAME_UNKNOWN,
                  "no calendar has the name that it begins with");
    check_refused(*state, "2026-2-29", STATUS_ERR_DAY,
                  "February 2026 has the days 1 to 28");
    check_refused(*state, "2026-13-1", STATUS_ERR_MONTH,
                  "2026 has the months 1 to 12");
    check_refused(*state, "cutover-gb 1752-9-5", STATUS_ERR_DAY_SKIPPED,
                  "September 1752 has no day 5: 2 was followed by 14");
    check_refused(*state, "1000000", STATUS_ERR_YEAR, years);
    check_refused(*state, "-1200000", STATUS_ERR_YEAR, years);
    check_refused(*state, "1200001", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "2461368", STATUS_ERR_SYNTAX, syntax);
    check_refused(*state, "jd 99999999999", STATUS_ERR_RANGE,
                  "day numbers go from -400000000 to 400000000");
}

static void without_a_gregorian_calendar_there_is_no_target(void **state)
{
    struct registry *r = registry_new();
    const struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    assert_int_equal(registry_add(r, &cal), STATUS_OK);
    check_refused(r, "2026", STATUS_ERR_NAME_UNKNOWN,
                  "no calendar has this name");
    check_refused(r, "toy 1-1-1", STATUS_ERR_NAME_UNKNOWN,
                  "no calendar has this name");
    registry_free(r);
}

static void a_lone_number_of_few_digits_is_a_year(void **state)
{
    static const char *const years[] = {
        "2026",
        "0",
        "-0",
        "5",
        "-4712",
        "+2026",
        " 2026",
        "2026 ",
        "  7 ",
        "007",
        "000000001",
        "1200000",
        "-1200000",
        "+0",
        "hebrew 5787",
        "hebrew:5787",
        " Old Style : 1752 ",
    };

    for (size_t i = 0; i < sizeof years / sizeof *years; i++)
        if (!target_is_year(*state, years[i]))
            fail_msg("'%s' is none", years[i]);
}

static void all_else_is_no_year(void **state)
{
    static const char *const others[] = {
        "",           " ",
        "-",          "+",
        "--5",        "- 5",
        "+-5",        "2026-",
        "2026-11",    "2026-11-23",
        "20 26",      "2026 x",
        "x2026",      "maya 5",
        "jd 5",       "0x10",
        "1e3",        "2026.",
        "2026\n",     "\t2026",
        "1200001",    "-1200001",
        "2461368",    "0000000001",
        "4294967297", "99999999999999999999",
        "\xD9\xA1",   "hebrew:5787-3-13",
    };

    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (target_is_year(*state, others[i]))
            fail_msg("'%s' is one", others[i]);
    assert_false(target_is_year(*state, NULL));
}

static void a_name_tells_its_calendar(void **state)
{
    const struct registry *r = *state;

    assert_string_equal(target_calendar(r, "hebrew:5787")->id, "hebrew");
    assert_string_equal(target_calendar(r, "hebrew 5787-3-13")->id, "hebrew");
    assert_null(target_calendar(r, "2026-11-23"));
    assert_null(target_calendar(r, "unix:0"));
    assert_null(target_calendar(r, "nothing:1"));
    assert_null(target_calendar(r, ""));
    assert_null(target_calendar(r, NULL));
    assert_null(target_calendar(NULL, "hebrew:5787"));
}

/* Of what is a year the day is that of the same date in it, or it is said that
   there is no such year.  */
static void what_is_a_year_is_read_as_one(void **state)
{
    char text[16], said[200];
    int years = 0;

    for (int32_t year = -1300000; year <= 1300000; year += 997) {
        struct buffer digits = buffer_in(text, sizeof text);
        struct buffer why = buffer_in(said, sizeof said);
        day_num day;

        buffer_format(&digits, "%d", year);
        assert_int_equal(target_is_year(*state, text),
                         year >= -CAL_YEAR_MAX && year <= CAL_YEAR_MAX);
        if (!target_is_year(*state, text))
            continue;
        assert_int_equal(target_read(*state, TODAY, text, &day, &why),
                         year < -999999 || year > 999999 ? STATUS_ERR_YEAR
                                                         : STATUS_OK);
        years++;
    }
    assert_true(years > 2000);
}

static void what_is_missing_is_refused(void **state)
{
    char said[200];
    struct buffer why = buffer_in(said, sizeof said);

    check_refused(*state, NULL, STATUS_ERR_ARGUMENT, "");
    check_refused(NULL, "2026", STATUS_ERR_ARGUMENT, "");
    check_refused(NULL, "jd 5", STATUS_ERR_ARGUMENT, "");
    assert_int_equal(target_read(*state, TODAY, "2026", NULL, &why),
                     STATUS_ERR_ARGUMENT);
    assert_false(target_is_year(NULL, "2026"));
}

static void a_fault_needs_no_sentence(void **state)
{
    static const char *const texts[] = {"", "- 5", "2026-2-29", "1000000",
                                        "jd 99999999999"};
    struct registry *r = registry_new();
    day_num out;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        SOIL(out);
        assert_int_not_equal(target_read(*state, TODAY, texts[i], &out, NULL),
                             STATUS_OK);
        assert_int_equal(out, 0);
    }
    SOIL(out);
    assert_int_equal(target_read(r, TODAY, "2026", &out, NULL),
                     STATUS_ERR_NAME_UNKNOWN);
    assert_int_equal(out, 0);
    registry_free(r);
}

#define WITH_REGISTRY(test)                                                    \
    cmocka_unit_test_setup_teardown(test, open_registry, close_registry)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REGISTRY(a_date_is_gregorian_where_it_does_not_say),
        WITH_REGISTRY(a_name_before_it_says_otherwise),
        WITH_REGISTRY(a_lone_year_keeps_month_and_day),
        WITH_REGISTRY(a_year_of_another_calendar_keeps_its_month),
        WITH_REGISTRY(the_last_of_february_stays_so),
        WITH_REGISTRY(every_year_is_found),
        WITH_REGISTRY(a_lone_year_from_nowhere_is_its_first_day),
        WITH_REGISTRY(a_fault_has_its_sentence),
        cmocka_unit_test(without_a_gregorian_calendar_there_is_no_target),
        WITH_REGISTRY(a_lone_number_of_few_digits_is_a_year),
        WITH_REGISTRY(all_else_is_no_year),
        WITH_REGISTRY(a_name_tells_its_calendar),
        WITH_REGISTRY(what_is_a_year_is_read_as_one),
        WITH_REGISTRY(what_is_missing_is_refused),
        WITH_REGISTRY(a_fault_needs_no_sentence),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
