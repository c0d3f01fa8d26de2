/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "core/cal_convert.h"
#include "core/toys.h"
#include "known.h"
#include "model/days.h"
#include "model/move.h"
#include "test.h"
#include "text/notation.h"

static day_num day_of(const struct cal *cal, const char *text)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct registry *r = registry_new();
    day_num out;

    assert_int_equal(
        notation_read(r, (struct notation){.cal = cal}, text, &out, &why),
        STATUS_OK);
    registry_free(r);
    return out;
}

static day_num moved(const struct cal *cal, day_num day, enum move_unit unit,
                     int count)
{
    day_num out;

    SOIL(out);
    assert_int_equal(move_by(cal, day, unit, count, &out), STATUS_OK);
    return out;
}

static struct cal_date date_of(const struct cal *cal, day_num day)
{
    struct cal_date out;

    assert_int_equal(cal_from_day(cal, day, &out), STATUS_OK);
    return out;
}

/* From the date FROM, COUNT units on is TO.  */
static void check(const struct cal *cal, const char *from, enum move_unit unit,
                  int count, const char *to)
{
    char text[40];
    struct buffer out = buffer_in(text, sizeof text);
    day_num day = moved(cal, day_of(cal, from), unit, count);

    assert_int_equal(notation_write((struct notation){.cal = cal}, day, &out),
                     STATUS_OK);
    assert_string_equal(text, to);
}

static void days_and_weeks_lead_there_and_back(void **state)
{
    static const int counts[] = {0, 1, -1, 6, -30, 400, -99999, MOVE_MAX};

    (void)state;
    for (size_t i = 0; i < ALL_COUNT * DAY_COUNT; i++)
        for (size_t n = 0; n < sizeof counts / sizeof *counts; n++) {
            const struct cal *cal = all_at(i / DAY_COUNT);
            day_num day = days[i % DAY_COUNT];
            day_num there = moved(cal, day, MOVE_DAY, counts[n]);

            assert_int_equal(there, day + counts[n]);
            assert_int_equal(moved(cal, there, MOVE_DAY, -counts[n]), day);
            there = moved(cal, day, MOVE_WEEK, counts[n]);
            assert_int_equal(there - day, counts[n] * cal->week.length);
            assert_int_equal(moved(cal, there, MOVE_WEEK, -counts[n]), day);
        }
}

/* Steps of one month come to the same month as many at once, which is the
   COUNT-th on.  */
static void check_months(const struct cal *cal, day_num day, int count)
{
    int step = count < 0 ? -1 : 1;
    day_num walked = day;

    for (int n = step; n != count + step; n += step) {
        struct cal_date before = date_of(cal, walked);
        struct cal_date at_once = date_of(cal, moved(cal, day, MOVE_MONTH, n));
        struct day_range month, other;

        walked = moved(cal, walked, MOVE_MONTH, step);

        struct cal_date after = date_of(cal, walked);

        assert_int_equal(at_once.year, after.year);
        assert_int_equal(at_once.month, after.month);
        cal_month_span(cal, before.year, before.month, &month);
        cal_month_span(cal, after.year, after.month, &other);
        if (step > 0)
            assert_int_equal(month.end, other.first);
        else
            assert_int_equal(other.end, month.first);
    }
}

static void many_months_are_as_many_steps_of_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL_COUNT; i++)
        for (size_t n = 0; n < DAY_COUNT; n++) {
            day_num day = day_in_span(all_at(i), days[n]);

            check_months(all_at(i), day, 60);
            check_months(all_at(i), day, -60);
        }
}

static const struct cal_month *month_at(const struct cal *cal, day_num day,
                                        struct cal_year *year)
{
    struct cal_date date = date_of(cal, day);

    assert_int_equal(cal_year(cal, date.year, year), STATUS_OK);
    return &year->month[date.month - 1];
}

static bool has_code(const struct cal *cal, const struct cal_year *year,
                     const char *code)
{
    for (int i = 0; i < year->months; i++)
        if (!strcmp(cal->month_names[year->month[i].which].code, code))
            return true;
    return false;
}

/* The month is the same, where the other year has it, and so is the day, where
   the month has it, or a part of it that begins earlier.  */
static void check_years(const struct cal *cal, day_num day, int count)
{
    day_num to = moved(cal, day, MOVE_YEAR, count);
    struct cal_date before = date_of(cal, day), after = date_of(cal, to);
    struct cal_label label = {before.day, before.second};
    struct cal_year from_year, to_year;
    const struct cal_month *from = month_at(cal, day, &from_year);
    const struct cal_month *month = month_at(cal, to, &to_year);
    const char *code = cal->month_names[from->which].code;
    int unused;

    assert_int_equal(after.year, before.year + count);
    if (has_code(cal, &to_year, code))
        assert_string_equal(cal->month_names[month->which].code, code);
    if (cal_month_find(month, label, &unused)) {
        assert_true(after.day < before.day || before.second ||
                    cal_month_label(month, 0).day > before.day);
        return;
    }
    assert_int_equal(after.day, before.day);
    assert_int_equal(after.second, before.second);
}

static void years_keep_the_month_and_the_day(void **state)
{
    static const int counts[] = {1, -1, 2, 3, -8, 19, 100, -399};

    (void)state;
    for (size_t i = 0; i < ALL_COUNT; i++)
        for (size_t n = 0; n < sizeof counts / sizeof *counts; n++)
            for (day_num day = 2460860; day < 2461260; day++)
                check_years(all_at(i), day, counts[n]);
}

static void a_day_that_the_month_lacks_is_the_last_before_it(void **state)
{
    (void)state;
    check(known("gregory"), "2026-01-31", MOVE_MONTH, 1, "2026-02-28");
    check(known("gregory"), "2024-01-31", MOVE_MONTH, 1, "2024-02-29");
    check(known("gregory"), "2026-03-31", MOVE_MONTH, -1, "2026-02-28");
    check(known("gregory"), "2026-01-31", MOVE_MONTH, 2, "2026-03-31");
    check(known("gregory"), "2026-12-31", MOVE_MONTH, -25, "2024-11-30");
    check(known("gregory"), "2024-02-29", MOVE_YEAR, 1, "2025-02-28");
    check(known("gregory"), "2024-02-29", MOVE_YEAR, -4, "2020-02-29");
    check(known("gregory"), "0001-02-28", MOVE_YEAR, -1, "0000-02-28");
    check(&cal_cutover_gb, "1752-08-05", MOVE_MONTH, 1, "1752-09-02");
    check(&cal_cutover_gb, "1752-10-13", MOVE_MONTH, -1, "1752-09-02");
    check(&cal_cutover_gb, "1752-10-14", MOVE_MONTH, -1, "1752-09-14");
    check(&cal_swedish, "1712-02-30", MOVE_YEAR, 1, "1713-02-28");
    check(&cal_swedish, "1711-12-31", MOVE_MONTH, 2, "1712-02-30");
    check(&cal_swedish, "1753-01-31", MOVE_MONTH, 1, "1753-02-17");
    check(known("french-historic"), "0003-M13-06", MOVE_YEAR, 1, "0004-13-05");
}

static void a_month_that_a_year_has_twice_is_the_one_with_the_day(void **state)
{
    const struct cal *cal = &cal_cutover_gb_lady_day;

    (void)state;
    check(cal, "1648-M03-10", MOVE_YEAR, 1, "1649-M03-10");
    check(cal, "1753-03-10", MOVE_YEAR, -3, "1750-M03-10");
    check(cal, "1753-03-30", MOVE_YEAR, -3, "1750-M03-30");
}

static void a_leap_month_gives_way_to_the_one_in_its_place(void **state)
{
    (void)state;
    check(known("hebrew"), "5784-M05L-14", MOVE_YEAR, 1, "5785-M06-14");
    check(known("hebrew"), "5784-M05L-30", MOVE_YEAR, 1, "5785-M06-29");
    check(known("hebrew"), "5784-M05L-14", MOVE_YEAR, 3, "5787-M05L-14");
    check(known("hebrew"), "5784-M05-30", MOVE_MONTH, 1, "5784-M05L-30");
    check(known("hebrew"), "5784-M05L-30", MOVE_MONTH, 1, "5784-M06-29");
    check(known("hebrew"), "5785-M05-30", MOVE_MONTH, 1, "5785-M06-29");
}

/* Adar of a common year is Adar II of one that has two.  */
static void a_month_is_known_by_its_code_not_by_its_name(void **state)
{
    (void)state;
    check(known("hebrew"), "5784-M06-14", MOVE_YEAR, 1, "5785-M06-14");
    check(known("hebrew"), "5785-M06-14", MOVE_YEAR, -1, "5784-M06-14");
    check(known("hebrew"), "5785-M06-14", MOVE_YEAR, 2, "5787-M06-14");
    check(known("hebrew"), "5784-M12-29", MOVE_YEAR, 1, "5785-M12-29");
}

static void numbers_that_a_toy_month_lacks_are_repaired(void **state)
{
    const struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    check(&cal, "0001-M01-01", MOVE_MONTH, 1, "0001-M01L-05");
    check(&cal, "0001-M01L-24", MOVE_MONTH, 1, "0001-M02-10");
    check(&cal, "0001-M01-03", MOVE_MONTH, 2, "0001-M02-01");
    check(&cal, "0001-M02-06L", MOVE_MONTH, 1, "0002-M01-06");
    check(&cal, "0001-M02-06L", MOVE_YEAR, 1, "0002-M02-06L");
    check(&cal, "0001-M02-06", MOVE_MONTH, -1, "0001-M01L-06");
}

static void check_refused(const struct cal *cal, day_num day,
                          enum move_unit unit, int count, enum status s)
{
    day_num out;

    SOIL(out);
    assert_int_equal(move_by(cal, day, unit, count, &out), s);
    assert_int_equal(out, 0);
}

/* Whether the first year begins with a leap month: the way back from the year
   after it is not to that.  */
static bool begins_with_leap_month(const struct cal *cal)
{
    struct cal_year year;

    assert_int_equal(cal_year_of(cal, cal->span.first, &year), STATUS_OK);
    return cal->month_names[year.month[0].which].period ==
           CAL_PERIOD_LEAP_MONTH;
}

static void no_month_or_year_leads_out_of_the_span(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL_COUNT; i++)
        for (enum move_unit unit = MOVE_MONTH; unit <= MOVE_YEAR; unit++) {
            const struct day_range span = all_at(i)->span;

            check_refused(all_at(i), span.first, unit, -1, STATUS_ERR_YEAR);
            check_refused(all_at(i), span.end - 1, unit, 1, STATUS_ERR_YEAR);
            check_refused(all_at(i), span.first - 1, unit, 1, STATUS_ERR_SPAN);
            check_refused(all_at(i), span.end, unit, -1, STATUS_ERR_SPAN);
            check_refused(all_at(i), INT64_MIN, unit, 1, STATUS_ERR_SPAN);
            check_refused(all_at(i), INT64_MAX, unit, 1, STATUS_ERR_SPAN);

            day_num second = moved(all_at(i), span.first, unit, 1);
            day_num last = moved(all_at(i), span.end - 1, unit, -1);

            if (unit == MOVE_MONTH || !begins_with_leap_month(all_at(i)))
                assert_int_equal(moved(all_at(i), second, unit, -1),
                                 span.first);
            assert_true(moved(all_at(i), last, unit, 1) > last);
        }
}

static void days_lead_out_of_the_span_but_not_over_the_fence(void **state)
{
    const struct cal *cal = known("gregory");

    (void)state;
    assert_int_equal(moved(cal, cal->span.first, MOVE_DAY, -1),
                     cal->span.first - 1);
    assert_int_equal(moved(cal, cal->span.end, MOVE_WEEK, -1),
                     cal->span.end - 7);
    check_refused(cal, DAY_MIN, MOVE_DAY, -1, STATUS_ERR_RANGE);
    check_refused(cal, DAY_MAX, MOVE_DAY, 1, STATUS_ERR_RANGE);
    check_refused(cal, DAY_MIN + 6, MOVE_WEEK, -1, STATUS_ERR_RANGE);
    check_refused(cal, DAY_MAX - 6, MOVE_WEEK, INT_MAX, STATUS_ERR_RANGE);
    check_refused(cal, INT64_MIN, MOVE_DAY, INT_MIN, STATUS_ERR_RANGE);
    check_refused(cal, INT64_MAX, MOVE_WEEK, INT_MAX, STATUS_ERR_RANGE);
}

static void a_greater_count_is_cut(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL_COUNT; i++)
        for (enum move_unit unit = MOVE_DAY; unit <= MOVE_YEAR; unit++) {
            if (!day_in(all_at(i)->span, 2460000 + MOVE_MAX * 400))
                continue;
            assert_int_equal(moved(all_at(i), 2460000, unit, INT_MAX),
                             moved(all_at(i), 2460000, unit, MOVE_MAX));
            assert_int_equal(moved(all_at(i), 2460000, unit, INT_MIN),
                             moved(all_at(i), 2460000, unit, -MOVE_MAX));
        }
}

static void what_is_missing_is_refused(void **state)
{
    (void)state;
    check_refused(NULL, 0, MOVE_DAY, 1, STATUS_ERR_ARGUMENT);
    check_refused(known("gregory"), 0, (enum move_unit)9, 1,
                  STATUS_ERR_ARGUMENT);
    assert_int_equal(move_by(known("gregory"), 0, MOVE_DAY, 1, NULL),
                     STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_weeks_lead_there_and_back),
        cmocka_unit_test(many_months_are_as_many_steps_of_one),
        cmocka_unit_test(years_keep_the_month_and_the_day),
        cmocka_unit_test(a_day_that_the_month_lacks_is_the_last_before_it),
        cmocka_unit_test(a_month_that_a_year_has_twice_is_the_one_with_the_day),
        cmocka_unit_test(a_leap_month_gives_way_to_the_one_in_its_place),
        cmocka_unit_test(a_month_is_known_by_its_code_not_by_its_name),
        cmocka_unit_test(numbers_that_a_toy_month_lacks_are_repaired),
        cmocka_unit_test(no_month_or_year_leads_out_of_the_span),
        cmocka_unit_test(days_lead_out_of_the_span_but_not_over_the_fence),
        cmocka_unit_test(a_greater_count_is_cut),
        cmocka_unit_test(what_is_missing_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
