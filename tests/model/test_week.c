/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "base/floor.h"
#include "core/cal_convert.h"
#include "core/toys.h"
#include "model/week.h"
#include "remembered_all.h"
#include "test.h"
#include "text/weekday.h"

/* A month of 7 days, a feast outside the week, a month of 6.  */
static const struct toy festive = {
    .months = 3,
    .month =
        {
            {.which = 0, .first = 1, .count = 7},
            {.which = 3, .first = 1, .count = 1},
            {.which = 2, .first = 1, .count = 6},
        },
};

static day_num day_of(const struct cal *cal, int32_t year, int month, int day)
{
    const struct cal_date date = {year, (uint16_t)day, (uint8_t)month, false};
    day_num out;

    assert_int_equal(cal_to_day(cal, date, &out), STATUS_OK);
    return out;
}

static int column(const struct cal *cal, int first, day_num day)
{
    int out;

    SOIL(out);
    assert_int_equal(week_column(cal, first, day, &out), STATUS_OK);
    return out;
}

static int number(const struct cal *cal, int first, day_num day)
{
    struct cal_cursor cursor = {.cal = cal};
    int out;

    SOIL(out);
    assert_int_equal(week_number(&cursor, first, day, &out), STATUS_OK);
    return out;
}

static day_num dated_by(const struct cal *cal, day_num day)
{
    return day_in(cal->span, day) ? day : cal->span.first;
}

static void rows_begin_with_the_day_that_was_chosen(void **state)
{
    (void)state;
    for (size_t i = 0; listed(i); i++)
        for (int first = 1; weekday_is_common(listed(i)) && first <= 7; first++)
            for (int n = 0; n < 7; n++) {
                day_num day = dated_by(listed(i), 2460000) + n;
                int iso = (int)(day % 7) + 1, weekday;

                assert_int_equal(cal_weekday(listed(i), day, &weekday),
                                 STATUS_OK);
                assert_int_equal(column(listed(i), first, day),
                                 (iso - first + 7) % 7);
                if (iso == first)
                    assert_int_equal(week_begin(listed(i), first), weekday - 1);
            }
}

static void columns_step_from_day_to_day(void **state)
{
    (void)state;
    for (size_t i = 0; listed(i); i++)
        for (int first = 0; weekday_is_common(listed(i)) && first <= 7;
             first++) {
            day_num begin = dated_by(listed(i), -1000);
            int before = column(listed(i), first, begin);

            for (day_num day = begin + 1; day < begin + 2000; day++) {
                int here = column(listed(i), first, day);

                assert_int_equal(here, (before + 1) % 7);
                before = here;
            }
        }
}

static void a_calendar_may_keep_its_own_week(void **state)
{
    (void)state;
    for (size_t i = 0; listed(i); i++)
        assert_int_equal(week_begin(listed(i), WEEK_OWN), 0);
    assert_int_equal(column(known("gregory"), WEEK_OWN, 0), 0); /* Monday */
    assert_int_equal(column(known("hebrew"), WEEK_OWN, 6), 0);  /* Sunday */
    assert_int_equal(column(known("persian"), WEEK_OWN, 5), 0); /* Saturday */
}

static void a_decade_begins_with_primidi_whatever_was_chosen(void **state)
{
    day_num first = day_of(known("french-historic"), 3, 2, 1);

    (void)state;
    for (int weekday = 0; weekday <= 7; weekday++) {
        assert_int_equal(week_begin(known("french-historic"), weekday), 0);
        for (int n = 0; n < 30; n++)
            assert_int_equal(
                column(known("french-historic"), weekday, first + n), n % 10);
    }
}

static void a_day_outside_the_week_has_no_column_and_no_number(void **state)
{
    const day_num first = day_of(known("french-historic"), 3, 13, 1);

    (void)state;
    for (int n = 0; n < 6; n++) {
        assert_int_equal(column(known("french-historic"), 1, first + n), -1);
        assert_int_equal(number(known("french-historic"), 1, first + n), 0);
    }
    assert_int_equal(column(known("french-historic"), 1, first - 1), 9);
    assert_int_equal(number(known("french-historic"), 1, first - 1), 3);
    assert_int_equal(number(known("french-historic"), 1, first + 6), 1);
}

static void rows_of_common_weeks_are_those_that_run_on(void **state)
{
    static const char *const ids[] = {
        "gregory", "iso-week",     "hanke-henry",  "pawukon", /* are */
        "world",   "pataphysical", "french-romme", "discordian",
    };

    (void)state;
    for (int i = 0; i < 8; i++)
        for (day_num day = 2461000; day < 2462000; day++) {
            struct cal_cursor cursor = {.cal = known(ids[i])};
            struct cal_date date;

            cal_cursor_date(&cursor, day, &date);
            assert_int_equal(week_is_common(&cursor), i < 4);
        }
}

static void weeks_that_restart_are_counted_since(void **state)
{
    static const int by_year[] = {1, 1, 1, 1, 1, 2, 2, 0, 2, 2, 2, 3, 3, 3};
    static const int by_month[] = {1, 1, 1, 1, 1, 2, 2, 0, 1, 1, 1, 1, 1, 2};
    struct cal cal = toy_calendar(&festive);

    (void)state;
    for (int n = 0; n < 28; n++) {
        cal.week.restart = CAL_RESTART_YEAR;
        assert_int_equal(number(&cal, 1, n), by_year[n % 14]);
        cal.week.restart = CAL_RESTART_MONTH;
        assert_int_equal(number(&cal, 1, n), by_month[n % 14]);
    }
}

/* A new number stands where a new row begins, and there alone.  */
static void a_week_that_begins_in_its_middle_is_the_first(void **state)
{
    static const int by_year[] = {1, 1, 2, 2, 2, 2, 2, 0, 3, 3, 3, 3, 3, 4};
    static const int by_month[] = {1, 1, 2, 2, 2, 2, 2, 0, 1, 1, 2, 2, 2, 2};
    struct cal cal = toy_calendar(&festive);

    (void)state;
    cal.week.anchor = 3;
    for (int n = 0; n < 28; n++) {
        cal.week.restart = CAL_RESTART_YEAR;
        assert_int_equal(number(&cal, 1, n), by_year[n % 14]);
        cal.week.restart = CAL_RESTART_MONTH;
        assert_int_equal(number(&cal, 1, n), by_month[n % 14]);
    }
}

/* Feasts at the beginning of the year and in it.  */
static void the_number_goes_up_where_a_row_begins(void **state)
{
    static const struct toy feasts = {
        .months = 4,
        .month =
            {
                {.which = 3, .first = 1, .count = 2},
                {.which = 0, .first = 1, .count = 3},
                {.which = 3, .first = 1, .count = 1},
                {.which = 2, .first = 1, .count = 16},
            },
    };
    struct cal cal = toy_calendar(&feasts);

    (void)state;
    cal.week.restart = CAL_RESTART_YEAR;
    for (int anchor = 0; anchor < 5; anchor++) {
        int expected = 0;

        cal.week.anchor = (uint8_t)anchor;
        for (int n = 0; n < 44; n++) {
            int at = column(&cal, 1, n);

            expected = n % 22 < 3 ? 1 : expected + !at;
            assert_int_equal(number(&cal, 1, n), at < 0 ? 0 : expected);
        }
    }
}

/* How many weeks ISO 8601 gives YEAR: 53 where it ends, or the year before
   ends, on a Thursday and a Wednesday; after the rule for long years.  */
static int iso_weeks(int64_t year)
{
    int64_t ends[2];

    for (int i = 0; i < 2; i++) {
        int64_t y = year - i;

        ends[i] = floor_mod(
            y + floor_div(y, 4) - floor_div(y, 100) + floor_div(y, 400), 7);
    }
    return ends[0] == 4 || ends[1] == 3 ? 53 : 52;
}

/* The number that ISO 8601 gives to the N-th day, from 1, of YEAR, a day of
   the week WEEKDAY.  */
static int iso_week(int64_t year, int n, int weekday)
{
    int week = (n - weekday + 10) / 7;

    if (week < 1)
        return iso_weeks(year - 1);
    return week > iso_weeks(year) ? 1 : week;
}

static void check_iso(int32_t from, int32_t to)
{
    struct cal_cursor cursor = {.cal = known("gregory")};
    day_num end = day_of(known("gregory"), to, 1, 1), new_year = 0;
    int32_t year = from - 1;

    for (day_num day = day_of(known("gregory"), from, 1, 1); day < end; day++) {
        struct cal_date date;
        int weekday, out;

        assert_int_equal(cal_from_day(known("gregory"), day, &date), STATUS_OK);
        assert_int_equal(day_of_week(day, &weekday), STATUS_OK);
        if (date.year != year)
            new_year = day;
        year = date.year;
        assert_int_equal(week_number(&cursor, 1, day, &out), STATUS_OK);
        if (out != iso_week(year, (int)(day - new_year) + 1, weekday))
            fail_msg("%d-%d-%d has week %d", year, date.month, date.day, out);
    }
}

static void gregorian_weeks_from_monday_are_those_of_iso_8601(void **state)
{
    (void)state;
    check_iso(1799, 2301);
    check_iso(-403, 5);
    assert_int_equal(
        number(known("gregory"), 1, day_of(known("gregory"), 2021, 1, 3)), 53);
    assert_int_equal(
        number(known("gregory"), 1, day_of(known("gregory"), 2026, 1, 1)), 1);
    assert_int_equal(
        number(known("gregory"), 1, day_of(known("gregory"), 2024, 12, 30)), 1);
}

/* In any calendar and with any first day: a week has one number, which goes up
   by one or back to 1, and the first has four days of its year or more.  */
static void check_weeks(const struct cal *cal, int first)
{
    struct cal_cursor cursor = {.cal = cal};
    int before = 0, out;
    day_num day = dated_by(cal, 2361000);

    while (column(cal, first, day))
        day++;
    for (day_num end = day + 2800; day < end; day++) {
        struct cal_date date;
        struct day_range year;

        assert_int_equal(week_number(&cursor, first, day, &out), STATUS_OK);
        if (column(cal, first, day)) {
            assert_int_equal(out, before);
            continue;
        }
        if (before)
            assert_true(out == before + 1 || (out == 1 && before >= 50));
        assert_int_equal(cal_from_day(cal, day + 3, &date), STATUS_OK);
        assert_int_equal(cal_year_span(cal, date.year, &year), STATUS_OK);
        assert_int_equal(out == 1, day + 3 < year.first + 7);
        before = out;
    }
}

static void weeks_are_numbered_in_their_years(void **state)
{
    (void)state;
    for (size_t i = 0; listed(i); i++)
        for (int first = 0; weekday_is_common(listed(i)) && first <= 7; first++)
            check_weeks(listed(i), first);
}

static void a_first_day_that_is_none_does_no_harm(void **state)
{
    static const int firsts[] = {INT_MIN, INT_MIN + 1, -1, 8, INT_MAX};

    (void)state;
    for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++) {
        assert_in_range(week_begin(known("persian"), firsts[i]), 0, 6);
        assert_in_range(column(known("persian"), firsts[i], 2460000), 0, 6);
        assert_in_range(number(known("persian"), firsts[i], 2460000), 1, 53);
    }
}

static void check_refused(const struct cal *cal, day_num day, enum status s)
{
    struct cal_cursor cursor = {.cal = cal};
    int out;

    SOIL(out);
    assert_int_equal(week_column(cal, 1, day, &out), s);
    assert_int_equal(out, 0);
    SOIL(out);
    assert_int_equal(week_number(&cursor, 1, day, &out), s);
    assert_int_equal(out, 0);
}

static void a_day_without_a_date_has_no_week(void **state)
{
    struct cal_cursor cursor = {.cal = known("gregory")};
    int out;

    (void)state;
    check_refused(known("gregory"), known("gregory")->span.first - 1,
                  STATUS_ERR_SPAN);
    check_refused(known("gregory"), known("gregory")->span.end,
                  STATUS_ERR_SPAN);
    check_refused(known("french-historic"), INT64_MIN, STATUS_ERR_SPAN);
    check_refused(known("french-historic"), INT64_MAX, STATUS_ERR_SPAN);
    check_refused(NULL, 0, STATUS_ERR_ARGUMENT);
    assert_false(week_is_common(NULL));
    assert_false(week_is_common(&(struct cal_cursor){0}));
    assert_int_equal(week_begin(NULL, 1), 0);
    assert_int_equal(week_column(known("gregory"), 1, 0, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(week_number(&cursor, 1, 0, NULL), STATUS_ERR_ARGUMENT);
    SOIL(out);
    assert_int_equal(week_number(NULL, 1, 0, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(out, 0);
}

/* Its year would be one that the calendar does not have.  */
static void a_week_that_lies_mostly_outside_the_span_has_no_number(void **state)
{
    const struct day_range span = known("gregory")->span;
    struct cal_cursor cursor = {.cal = known("gregory")};
    int refused = 0, out;

    (void)state;
    for (int i = 0; i < 14 * 7; i++) {
        int first = i / 14 + 1, n = i % 14;
        day_num day = n < 7 ? span.first + n : span.end - 14 + n;
        day_num middle = day - column(known("gregory"), first, day) + 3;
        enum status s = week_number(&cursor, first, day, &out);

        assert_int_equal(s, day_in(span, middle) ? STATUS_OK : STATUS_ERR_SPAN);
        assert_int_equal(out > 0, !s);
        refused += s != STATUS_OK;
    }
    assert_int_equal(refused, 2 * (1 + 2 + 3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_begin_with_the_day_that_was_chosen),
        cmocka_unit_test(columns_step_from_day_to_day),
        cmocka_unit_test(a_calendar_may_keep_its_own_week),
        cmocka_unit_test(a_decade_begins_with_primidi_whatever_was_chosen),
        cmocka_unit_test(a_day_outside_the_week_has_no_column_and_no_number),
        cmocka_unit_test(rows_of_common_weeks_are_those_that_run_on),
        cmocka_unit_test(weeks_that_restart_are_counted_since),
        cmocka_unit_test(a_week_that_begins_in_its_middle_is_the_first),
        cmocka_unit_test(the_number_goes_up_where_a_row_begins),
        cmocka_unit_test(gregorian_weeks_from_monday_are_those_of_iso_8601),
        cmocka_unit_test(weeks_are_numbered_in_their_years),
        cmocka_unit_test(a_first_day_that_is_none_does_no_harm),
        cmocka_unit_test(a_day_without_a_date_has_no_week),
        cmocka_unit_test(
            a_week_that_lies_mostly_outside_the_span_has_no_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
