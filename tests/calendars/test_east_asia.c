/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "almanac/phase.h"
#include "almanac/sun.h"
#include "calendars/builtin.h"
#include "calendars/east_asia.h"
#include "calendars/years.h"
#include "core/cal_convert.h"
#include "known.h"
#include "test.h"

#define DAY_SECONDS 86400

/* A difference between a published year and the computed one: the month at
   POSITION, and by how many seconds.  */
struct difference {
    const struct cal *cal;
    int year, position;
    const char *code; /* NULL: it is of numbers */
    int seconds;
};
static const struct difference differences[] = {
#define MOON(id, year, code, seconds) {&cal_##id, year, 0, code, seconds},
#define TERM(id, year, position, seconds)                                      \
    {&cal_##id, year, position, NULL, seconds},
#include "calendars/east_asia.def"
#undef MOON
#undef TERM
};
#define DIFFERENCES ((int)(sizeof differences / sizeof *differences))

static const struct east_asia *rules_of(const struct cal *cal)
{
    return cal->data;
}

/* How many seconds after DAY begins the new moon nearest to it comes.  */
static double moon_seconds(const struct cal *cal, day_num day)
{
    moment begins = east_asia_midnight(rules_of(cal), day);

    return (phase_next_new_moon(begins - 3) - begins) * DAY_SECONDS;
}

/* How many seconds after DAY begins the Sun comes to a multiple of 30 degrees:
   the nearest.  */
static double term_seconds(const struct cal *cal, day_num day)
{
    moment begins = east_asia_midnight(rules_of(cal), day);
    double longitude = sun_longitude(begins);

    return (30 * round(longitude / 30) - longitude) / 360 * SUN_YEAR *
           DAY_SECONDS;
}

/* Takes the difference that is due, which is this one; NEXT of them.  */
static void expect(const struct cal *cal, int year, int position,
                   const char *code, double seconds, int *next)
{
    const struct difference *due = &differences[*next];

    if (*next == DIFFERENCES || due->cal != cal || due->year != year ||
        due->position != position || !due->code != !code ||
        (code && strcmp(due->code, code) != 0) ||
        fabs(due->seconds - seconds) > 2)
        fail_msg("%s %d: month %d %s differs by %.0f s", cal->id, year,
                 position, code ? code : "", seconds);
    ++*next;
}

/* Expects what of YEAR differs.  Of two months with each other's numbers, the
   second tells by how much.  */
static void compare(const struct cal *cal, int year, int *next)
{
    struct cal_year published = {0}, computed = {0};
    bool renamed = false;

    cal->lay_out(cal, year, &published);
    east_asia_compute(rules_of(cal), year, &computed);
    assert_int_equal(published.months, computed.months);
    assert_int_equal(published.leap, computed.leap);
    for (int i = 0; i < published.months; i++) {
        day_num day = cal_year_month(&published, i + 1).first;
        int which = published.month[i].which;
        bool was_renamed = renamed;

        renamed = which != computed.month[i].which;
        if (day != cal_year_month(&computed, i + 1).first)
            expect(cal, year, 0, cal->month_names[which].code,
                   moon_seconds(cal, day), next);
        if (renamed && was_renamed)
            expect(cal, year, i + 1, NULL, term_seconds(cal, day), next);
    }
}

static void almanacs_and_sky_differ_where_it_is_known(void **state)
{
    int next = 0;

    (void)state;
    for (int year = 1645; year <= 2100; year++)
        compare(&cal_chinese, year, &next);
    for (int year = 1654; year < 2050; year++)
        compare(&cal_dangi, year, &next);
    for (int year = 1844; year < 1873; year++)
        if (year != 1851 && year != 1852) /* see japanese_lunisolar.c */
            compare(&cal_japanese_lunisolar, year, &next);
    assert_int_equal(next, DIFFERENCES);
}

/* Rows of a table begin where those before them end.  */
static void check_rows(const struct cal *cal, const int *year, int count)
{
    const struct published *table = &rules_of(cal)->published;

    assert_int_equal(table->count, count);
    for (int i = 0; i < count; i++) {
        struct cal_year laid = {0};

        assert_int_equal(year[i], table->first + i);
        assert_true(published_lay_out(table, year[i], &laid));
        assert_in_range(laid.months, 12, 13);
        assert_int_equal(laid.leap, laid.months == 13);
        if (i + 1 < count)
            assert_int_equal(laid.first + cal_year_days(&laid),
                             table->years[i + 1].first);
    }
}

static void tables_have_no_gap(void **state)
{
#define YEAR(year, first, months) year,
    static const int chinese[] = {
#include "calendars/chinese_year.def"
    };
    static const int dangi[] = {
#include "calendars/dangi_year.def"
    };
    static const int japanese[] = {
#include "calendars/japanese_lunisolar_year.def"
    };
#undef YEAR
    (void)state;
    check_rows(&cal_chinese, chinese, sizeof chinese / sizeof *chinese);
    check_rows(&cal_dangi, dangi, sizeof dangi / sizeof *dangi);
    check_rows(&cal_japanese_lunisolar, japanese,
               sizeof japanese / sizeof *japanese);
}

/* The day of the N-th solar term of YEAR, from 0, Minor Cold: two a month,
   FIRST and SECOND as in solar_terms.def.  */
static day_num term_day(int year, int n, const char *first, const char *second)
{
    const char *days = n % 2 ? second : first;
    struct cal_date date = {
        .year = year,
        .month = (uint8_t)(n / 2 + 1),
        .day = (uint16_t)(days[n / 2] - '0' + (n % 2 ? 18 : 3)),
    };
    day_num day;

    assert_int_equal(cal_to_day(known("gregory"), date, &day), STATUS_OK);
    return day;
}

/* Where it does not, that is told as a doubt.  The winter solstice of 1951 is
   at midnight to the minute.  */
static void a_term_begins_on_the_day_of_the_almanac(void **state)
{
    static const struct {
        int year;
        const char *first, *second;
    } rows[] = {
#define TERMS(year, first, second) {year, first, second},
#include "calendars/solar_terms.def"
#undef TERMS
    };
    int others = 0;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int n = 0; n < 24; n++) {
            struct cal_doubt doubt;
            day_num day =
                term_day(rows[i].year, n, rows[i].first, rows[i].second);
            int term;

            assert_int_equal(cal_cycle_number(&cal_chinese, 4, day, &term), 0);
            if (term == (n + 22) % 24 + 1)
                continue;
            assert_int_equal(cal_doubt_of(&cal_chinese, day, &doubt), 0);
            assert_string_equal(doubt.event, "solar term");
            others++;
        }
    assert_int_equal(others, 1);
}

/* New moon of 28 September 2057, just before midnight in China.  */
static void a_new_moon_near_midnight_is_a_doubt(void **state)
{
    (void)state;
    check_doubt(&cal_chinese, 2472634, NULL, NULL,
                0); /* the 29th day by both */
    check_doubt(&cal_chinese, 2472635, "new moon", "midnight", -1);
    check_doubt(&cal_chinese, 2472664, "new moon", "midnight",
                -1); /* the 30th day */
    check_doubt(&cal_chinese, 2472665, NULL, NULL, 0);
    /* Just after midnight in Korea: 2 December 2005, and the day before.  */
    check_doubt(&cal_dangi, 2453706, "new moon", "midnight", 53);
    check_doubt(&cal_dangi, 2453707, "new moon", "midnight", 53);
    check_doubt(&cal_dangi, 2453705, NULL, NULL, 0);
}

/* Of 13 February 1896, and of 8 November 2018, 123 seconds after midnight.  */
static void two_minutes_are_near_midnight(void **state)
{
    (void)state;
    check_doubt(&cal_chinese, 2413603, "new moon", "midnight", -107);
    check_doubt(&cal_chinese, 2458431, NULL, NULL, 0);
}

/* By these two, of 1526 and 1602, almanacs are not to be doubted, whose clocks
   nobody knows to a minute.  */
static void before_the_true_sun_there_is_no_doubt(void **state)
{
    (void)state;
    check_doubt(&cal_chinese, 2278619, NULL, NULL, 0);
    check_doubt(&cal_dangi, 2306261, NULL, NULL, 0);
}

/* Terms begin with the day on which almanacs count by the true sun.  */
static void before_the_true_sun_there_are_no_terms(void **state)
{
    static const struct {
        const struct cal *cal;
        day_num new_year; /* 1645, 1654, 1813, 1844 */
    } rows[] = {{&cal_chinese, 2321912},
                {&cal_dangi, 2325219},
                {&cal_vietnamese, 2383276},
                {&cal_japanese_lunisolar, 2394615}};

    (void)state;
    for (int i = 0; i < 4; i++) {
        int terms = 0, number;

        for (day_num day = rows[i].new_year - 40; day < rows[i].new_year + 40;
             day++) {
            assert_int_equal(cal_cycle_number(rows[i].cal, 4, day, &number), 0);
            assert_true(!number || day >= rows[i].new_year);
            terms += number != 0;
        }
        assert_in_range(terms, 2, 3);
    }
}

static void a_term_near_midnight_is_a_doubt(void **state)
{
    (void)state;
    check_doubt(&cal_chinese, 2434003, "solar term", "midnight", -26);
    check_doubt(&cal_chinese, 2434004, "solar term", "midnight", -26);
    check_doubt(&cal_chinese, 2434005, NULL, NULL, 0);
    /* While Korea's clocks were half an hour behind: 20 June 1961.  */
    check_doubt(&cal_dangi, 2437472, "solar term", "midnight", -5);
}

static void years_that_cannot_be_computed_are_none(void **state)
{
    struct cal_year year = {0};

    (void)state;
    for (int i = 0; i < 4; i++) {
        static const int32_t none[] = {EAST_ASIA_FIRST - 1, EAST_ASIA_LAST + 1,
                                       INT32_MIN, INT32_MAX};

        cal_chinese.lay_out(&cal_chinese, none[i], &year);
        assert_int_equal(year.months, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(almanacs_and_sky_differ_where_it_is_known),
        cmocka_unit_test(tables_have_no_gap),
        cmocka_unit_test(a_term_begins_on_the_day_of_the_almanac),
        cmocka_unit_test(a_new_moon_near_midnight_is_a_doubt),
        cmocka_unit_test(two_minutes_are_near_midnight),
        cmocka_unit_test(before_the_true_sun_there_is_no_doubt),
        cmocka_unit_test(before_the_true_sun_there_are_no_terms),
        cmocka_unit_test(a_term_near_midnight_is_a_doubt),
        cmocka_unit_test(years_that_cannot_be_computed_are_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
