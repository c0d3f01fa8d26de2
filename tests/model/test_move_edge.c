/* SPDX-License-Identifier: MIT */
/* The edges of move_to_edge().  */
#include "config.h"

#include "core/cal_convert.h"
#include "core/toys.h"
#include "known.h"
#include "model/days.h"
#include "model/move.h"
#include "model/week.h"
#include "test.h"

static struct cal_date date_of(const struct cal *cal, day_num day)
{
    struct cal_date out;

    assert_int_equal(cal_from_day(cal, day, &out), STATUS_OK);
    return out;
}

static day_num edge(const struct cal *cal, int first, day_num day,
                    enum move_unit unit, enum move_edge edge)
{
    day_num out;

    SOIL(out);
    assert_int_equal(move_to_edge(cal, first, day, unit, edge, &out),
                     STATUS_OK);
    return out;
}

static void check_edges(const struct cal *cal, day_num day, enum move_unit unit,
                        struct day_range range)
{
    assert_int_equal(edge(cal, 1, day, unit, MOVE_START), range.first);
    assert_int_equal(edge(cal, 1, day, unit, MOVE_END), range.end - 1);
}

static void edges_are_the_first_and_last_days(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL_COUNT; i++)
        for (size_t n = 0; n < DAY_COUNT + 2; n++) {
            day_num day = n < DAY_COUNT    ? day_in_span(all_at(i), days[n])
                          : n == DAY_COUNT ? all_at(i)->span.first
                                           : all_at(i)->span.end - 1;
            struct cal_date date = date_of(all_at(i), day);
            struct day_range month, year;

            cal_month_span(all_at(i), date.year, date.month, &month);
            cal_year_span(all_at(i), date.year, &year);
            check_edges(all_at(i), day, MOVE_MONTH, month);
            check_edges(all_at(i), day, MOVE_YEAR, year);
            check_edges(all_at(i), day, MOVE_DAY,
                        (struct day_range){day, day + 1});
        }
}

static void check_week_edges(const struct cal *cal, int first, day_num day)
{
    day_num start = edge(cal, first, day, MOVE_WEEK, MOVE_START);
    day_num end = edge(cal, first, day, MOVE_WEEK, MOVE_END);
    int column, n;

    assert_int_equal(week_column(cal, first, day, &column), STATUS_OK);
    if (column < 0) {
        assert_int_equal(start, day);
        assert_int_equal(end, day);
        return;
    }
    assert_int_equal(end - start, cal->week.length - 1);
    for (int i = 0; i < cal->week.length; i++) {
        assert_int_equal(week_column(cal, first, start + i, &n), STATUS_OK);
        assert_int_equal(n, i);
    }
    assert_int_equal(day - start, column);
}

static void the_edges_of_a_week_are_those_of_its_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL_COUNT; i++)
        for (int first = WEEK_OWN; first <= DAY_WEEK; first++)
            for (day_num day = 2376900; day < 2376950; day++)
                check_week_edges(all_at(i), first, day);
}

/* What is outside the week stands alone, and is no part of the week behind it:
   a month of 7 days, a feast of 2, a month of 6.  */
static void a_day_outside_the_week_is_a_week_alone(void **state)
{
    static const struct toy festive = {
        .months = 3,
        .month =
            {
                {.which = 0, .first = 1, .count = 7},
                {.which = 3, .first = 1, .count = 2},
                {.which = 2, .first = 1, .count = 6},
            },
    };
    static const struct day_range weeks[] = {
        {0, 5}, {5, 7}, {7, 8}, {8, 9}, {9, 12}, {12, 15}, {15, 20},
    };
    struct cal cal = toy_calendar(&festive);

    (void)state;
    cal.week.restart = CAL_RESTART_YEAR;
    for (size_t i = 0; i < sizeof weeks / sizeof *weeks; i++)
        for (day_num day = weeks[i].first; day < weeks[i].end; day++)
            check_edges(&cal, day, MOVE_WEEK, weeks[i]);
    check_edges(known("french-historic"), 2375840, MOVE_WEEK,
                (struct day_range){2375840, 2375850});
}

static void a_week_ends_where_the_span_ends(void **state)
{
    const struct day_range span = known("gregory")->span;

    (void)state;
    for (int first = 1; first <= DAY_WEEK; first++) {
        int column;

        week_column(known("gregory"), first, span.first, &column);
        assert_int_equal(
            edge(known("gregory"), first, span.first, MOVE_WEEK, MOVE_START),
            span.first);
        assert_int_equal(
            edge(known("gregory"), first, span.first, MOVE_WEEK, MOVE_END),
            span.first + 6 - column);
        assert_int_equal(
            edge(known("gregory"), first, span.end - 1, MOVE_WEEK, MOVE_END),
            span.end - 1);
    }
}

static void a_day_without_a_date_has_no_edge(void **state)
{
    static const day_num outside[] = {INT64_MIN, DAY_MIN, DAY_MAX, INT64_MAX};
    day_num out;

    (void)state;
    for (enum move_unit unit = MOVE_DAY; unit <= MOVE_YEAR; unit++)
        for (size_t i = 0; i < sizeof outside / sizeof *outside; i++) {
            SOIL(out);
            assert_int_equal(move_to_edge(known("gregory"), 1, outside[i], unit,
                                          MOVE_END, &out),
                             STATUS_ERR_SPAN);
            assert_int_equal(out, 0);
        }
}

static void what_is_missing_is_refused(void **state)
{
    day_num out;

    (void)state;
    SOIL(out);
    assert_int_equal(move_to_edge(NULL, 1, 0, MOVE_WEEK, MOVE_END, &out),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(out, 0);
    assert_int_equal(
        move_to_edge(known("gregory"), 1, 0, MOVE_WEEK, MOVE_END, NULL),
        STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(edges_are_the_first_and_last_days),
        cmocka_unit_test(the_edges_of_a_week_are_those_of_its_row),
        cmocka_unit_test(a_day_outside_the_week_is_a_week_alone),
        cmocka_unit_test(a_week_ends_where_the_span_ends),
        cmocka_unit_test(a_day_without_a_date_has_no_edge),
        cmocka_unit_test(what_is_missing_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
