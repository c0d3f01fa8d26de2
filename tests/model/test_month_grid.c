/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "base/buffer.h"
#include "core/cal_convert.h"
#include "core/toys.h"
#include "model/month_grid.h"
#include "model/week.h"
#include "remembered_all.h"
#include "test.h"

static struct month_grid grid_of(const struct cal *cal, int first, day_num day)
{
    struct cal_cursor cursor = {.cal = cal};
    struct month_grid out;

    SOIL(out);
    assert_int_equal(month_grid_lay_out(&cursor, first, day, &out), STATUS_OK);
    return out;
}

static day_num day_of(const struct cal *cal, int32_t year, int month, int day)
{
    const struct cal_date date = {year, (uint16_t)day, (uint8_t)month, false};
    day_num out;

    assert_int_equal(cal_to_day(cal, date, &out), STATUS_OK);
    return out;
}

/* The days that stand in the grid are those that it shows, each once, in order,
   in the column of its weekday.  */
static void check_places(const struct cal *cal, int first,
                         const struct month_grid *grid)
{
    day_num expected = grid->shown.first, day;
    int column;

    for (int row = 0; row < month_grid_rows(grid); row++)
        for (int i = 0; i < grid->width; i++) {
            SOIL(day);
            if (!month_grid_day(grid, row, i, &day)) {
                assert_int_equal(day, 0);
                continue;
            }
            assert_int_equal(day, expected++);
            assert_int_equal(month_grid_row(grid, day), row);
            assert_int_equal(month_grid_column(grid, day), i);
            assert_int_equal(week_column(cal, first, day, &column), STATUS_OK);
            if (column >= 0)
                assert_int_equal(i, column);
        }
    assert_int_equal(expected, grid->shown.end);
}

/* The first row and the last have days of the month, and are filled where there
   are days to fill them.  */
static void check_ends(const struct cal *cal, const struct month_grid *grid)
{
    int rows = month_grid_rows(grid);
    bool runs_on = cal->week.restart == CAL_RESTART_NEVER;
    day_num day;

    assert_int_equal(month_grid_row(grid, grid->month.first), 0);
    assert_int_equal(month_grid_row(grid, grid->month.end - 1), rows - 1);
    assert_in_range(rows, 1, month_grid_rows_most(cal));
    assert_in_range(grid->month.first - grid->shown.first, 0, grid->width - 1);
    assert_in_range(grid->shown.end - grid->month.end, 0, grid->width - 1);
    assert_true(cal->span.first <= grid->shown.first);
    assert_true(grid->shown.end <= cal->span.end);
    if (runs_on && grid->shown.first > cal->span.first)
        assert_true(month_grid_day(grid, 0, 0, &day));
    if (runs_on && grid->shown.end < cal->span.end)
        assert_true(month_grid_day(grid, rows - 1, grid->width - 1, &day));
}

/* Returns the end of the month that DAY lies in, whose grid is sound.  */
static day_num check_grid(const struct cal *cal, int first, day_num day)
{
    struct month_grid grid = grid_of(cal, first, day);
    struct cal_date date;
    struct day_range month;

    assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
    assert_int_equal(cal_month_span(cal, date.year, date.month, &month),
                     STATUS_OK);
    assert_int_equal(grid.month.first, month.first);
    assert_int_equal(grid.month.end, month.end);
    assert_int_equal(grid.width, cal->week.length);
    check_places(cal, first, &grid);
    check_ends(cal, &grid);
    return month.end;
}

static void check_years(const struct cal *cal, int first, struct day_range days)
{
    for (day_num day = days.first; day < days.end;)
        day = check_grid(cal, first, day);
}

static void every_day_of_a_month_stands_in_its_grid_once(void **state)
{
    static const day_num around[] = {-150000, 1721426, 2342042,
                                     2361222, 2375840, 2460000};

    (void)state;
    for (size_t i = 0; listed(i); i++)
        for (int first = WEEK_OWN; first <= DAY_WEEK; first++)
            for (size_t n = 0; n < sizeof around / sizeof *around; n++)
                if (day_in(listed(i)->span, around[n] - 400))
                    check_years(
                        listed(i), first,
                        (struct day_range){around[n] - 400, around[n] + 1200});
}

static void the_ends_of_a_span_are_the_ends_of_its_grids(void **state)
{
    (void)state;
    for (size_t i = 0; listed(i); i++)
        for (int first = WEEK_OWN; first <= DAY_WEEK; first++) {
            const struct day_range span = listed(i)->span;

            assert_int_equal(grid_of(listed(i), first, span.first).shown.first,
                             span.first);
            assert_int_equal(grid_of(listed(i), first, span.end - 1).shown.end,
                             span.end);
            check_years(listed(i), first,
                        (struct day_range){span.first, span.first + 800});
            check_years(listed(i), first,
                        (struct day_range){span.end - 800, span.end});
        }
}

static void every_kind_of_week_has_its_grids(void **state)
{
    static const struct toy festive = {
        .months = 5,
        .month =
            {
                {.which = 0, .first = 1, .count = 7},
                {.which = 3, .first = 1, .count = 1},
                {.which = 1, .first = 5, .count = 20},
                {.which = 3, .first = 1, .count = 13},
                {.which = 2, .first = 1, .count = 8, .skipped = 6},
            },
    };
    struct cal cal = toy_calendar(&festive);

    (void)state;
    cal.limits.most_days = 20;
    for (int anchor = 0; anchor < 5; anchor++) {
        cal.week.anchor = (uint8_t)anchor;
        cal.week.restart = CAL_RESTART_YEAR;
        check_years(&cal, 1, cal.span);
        cal.week.restart = CAL_RESTART_MONTH;
        check_years(&cal, 1, cal.span);
    }
}

/* The rows of the grid of DAY's month from FIRST on, as numbers of days with
   those of other months in brackets.  */
static void check_picture(const struct cal *cal, int first, day_num day,
                          const char *expected)
{
    struct month_grid grid = grid_of(cal, first, day);
    char text[400];
    struct buffer out = buffer_in(text, sizeof text);
    struct cal_date date;

    for (int row = 0; row < month_grid_rows(&grid); row++) {
        for (int i = 0; i < grid.width; i++) {
            bool stands = month_grid_day(&grid, row, i, &day);

            if (stands)
                assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
            buffer_format(&out,
                          !stands                   ? " ."
                          : day_in(grid.month, day) ? " %d"
                                                    : " (%d)",
                          date.day);
        }
        buffer_put(&out, "\n");
    }
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text, expected);
}

static void days_that_were_dropped_leave_no_hole(void **state)
{
    (void)state;
    check_picture(&cal_cutover_gb, 1, day_of(&cal_cutover_gb, 1752, 9, 14),
                  " (31) 1 2 14 15 16 17\n"
                  " 18 19 20 21 22 23 24\n"
                  " 25 26 27 28 29 30 (1)\n");
    check_picture(&cal_swedish, 1, day_of(&cal_swedish, 1753, 2, 17),
                  " 1 2 3 4 5 6 7\n"
                  " 8 9 10 11 12 13 14\n"
                  " 15 16 17 (1) (2) (3) (4)\n");
}

static void thirty_days_of_february_are_shown(void **state)
{
    (void)state;
    check_picture(&cal_swedish, 7, day_of(&cal_swedish, 1712, 2, 30),
                  " (28) (29) (30) (31) 1 2 3\n"
                  " 4 5 6 7 8 9 10\n"
                  " 11 12 13 14 15 16 17\n"
                  " 18 19 20 21 22 23 24\n"
                  " 25 26 27 28 29 30 (1)\n");
}

static void decades_fill_their_rows_and_stand_alone(void **state)
{
    (void)state;
    check_picture(known("french-historic"), 1,
                  day_of(known("french-historic"), 3, 12, 30),
                  " 1 2 3 4 5 6 7 8 9 10\n"
                  " 11 12 13 14 15 16 17 18 19 20\n"
                  " 21 22 23 24 25 26 27 28 29 30\n");
    check_picture(known("french-historic"), 1,
                  day_of(known("french-historic"), 3, 13, 6),
                  " 1 2 3 4 5 6 . . . .\n");
    assert_int_equal(month_grid_rows_most(known("french-historic")), 3);
}

/* Islamic days are those of the common week, from Sunday by their own.  */
static void rows_begin_with_the_day_that_was_chosen(void **state)
{
    const day_num day = day_of(known("gregory"), 2026, 11, 23);

    (void)state;
    check_picture(known("gregory"), 1, day,
                  " (26) (27) (28) (29) (30) (31) 1\n"
                  " 2 3 4 5 6 7 8\n"
                  " 9 10 11 12 13 14 15\n"
                  " 16 17 18 19 20 21 22\n"
                  " 23 24 25 26 27 28 29\n"
                  " 30 (1) (2) (3) (4) (5) (6)\n");
    check_picture(known("gregory"), 7, day,
                  " 1 2 3 4 5 6 7\n"
                  " 8 9 10 11 12 13 14\n"
                  " 15 16 17 18 19 20 21\n"
                  " 22 23 24 25 26 27 28\n"
                  " 29 30 (1) (2) (3) (4) (5)\n");
    assert_int_equal(grid_of(known("hebrew"), WEEK_OWN, day).column, 0);
    assert_int_equal(month_grid_rows_most(known("gregory")), 6);
}

static void a_week_that_begins_in_its_middle_leaves_a_hole(void **state)
{
    static const struct toy months = {
        .months = 2,
        .month = {{.which = 0, .first = 1, .count = 7},
                  {.which = 2, .first = 5, .count = 13}},
    };
    struct cal cal = toy_calendar(&months);

    (void)state;
    cal.week.restart = CAL_RESTART_MONTH;
    cal.week.anchor = 4;
    cal.limits.most_days = 13;
    check_picture(&cal, 1, 0, " . . . . 1\n 2 3 4 5 6\n 7 . . . .\n");
    check_picture(&cal, 1, 7,
                  " . . . . 5\n 6 7 8 9 10\n 11 12 13 14 15\n 16 17 . . .\n");
    assert_int_equal(month_grid_rows_most(&cal), 4);
    cal.week.restart = CAL_RESTART_YEAR;
    assert_int_equal(month_grid_rows_most(&cal), 4);
    cal.limits.most_days = 11; /* 4 of the week before, 11, and no more */
    assert_int_equal(month_grid_rows_most(&cal), 3);
}

static void where_no_day_stands_there_is_none(void **state)
{
    static const int places[] = {INT_MIN, INT_MIN + 1, -7, -1, 7, 8, INT_MAX};
    const size_t n = sizeof places / sizeof *places;
    struct month_grid grid = grid_of(known("gregory"), 1, 2461368);
    const struct month_grid none = {0};
    day_num day;

    (void)state;
    for (size_t i = 0; i < n * n; i++) {
        SOIL(day);
        assert_false(month_grid_day(&grid, places[i / n], places[i % n], &day));
        assert_int_equal(day, 0);
        assert_false(month_grid_day(&grid, 2, places[i % n], &day));
        assert_false(month_grid_day(&grid, places[i / n], 2, &day));
    }
    assert_int_equal(month_grid_rows(&none), 0);
    assert_false(month_grid_day(&none, 0, 0, &day));
}

static void check_refused(const struct cal *cal, day_num day, enum status s)
{
    static const struct month_grid none;
    struct cal_cursor cursor = {.cal = cal};
    struct month_grid out;

    SOIL(out);
    assert_int_equal(month_grid_lay_out(&cursor, 1, day, &out), s);
    assert_memory_equal(&out, &none, sizeof out);
}

static void a_day_without_a_date_has_no_grid(void **state)
{
    struct cal_cursor cursor = {.cal = known("gregory")};
    struct month_grid out;

    (void)state;
    check_refused(known("gregory"), known("gregory")->span.first - 1,
                  STATUS_ERR_SPAN);
    check_refused(known("gregory"), known("gregory")->span.end,
                  STATUS_ERR_SPAN);
    check_refused(known("hebrew"), INT64_MIN, STATUS_ERR_SPAN);
    check_refused(known("hebrew"), INT64_MAX, STATUS_ERR_SPAN);
    check_refused(NULL, 0, STATUS_ERR_ARGUMENT);
    assert_int_equal(month_grid_lay_out(NULL, 1, 0, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(month_grid_lay_out(&cursor, 1, 0, NULL),
                     STATUS_ERR_ARGUMENT);
}

static void what_is_not_in_a_grid_has_no_place(void **state)
{
    const struct month_grid grid = grid_of(known("gregory"), 1, 2461368);
    const struct month_grid none = {0};
    const struct cal cal = {0};
    const day_num days[] = {INT64_MIN, 0, grid.shown.first - 1, grid.shown.end,
                            INT64_MAX};

    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        assert_int_equal(month_grid_row(&grid, days[i]), -1);
        assert_int_equal(month_grid_column(&grid, days[i]), -1);
        assert_int_equal(month_grid_row(&none, days[i]), -1);
        assert_int_equal(month_grid_column(&none, days[i]), -1);
    }
    assert_int_equal(month_grid_rows(&none), 0);
    assert_int_equal(month_grid_rows_most(NULL), 0);
    assert_int_equal(month_grid_rows_most(&cal), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_of_a_month_stands_in_its_grid_once),
        cmocka_unit_test(the_ends_of_a_span_are_the_ends_of_its_grids),
        cmocka_unit_test(every_kind_of_week_has_its_grids),
        cmocka_unit_test(days_that_were_dropped_leave_no_hole),
        cmocka_unit_test(thirty_days_of_february_are_shown),
        cmocka_unit_test(decades_fill_their_rows_and_stand_alone),
        cmocka_unit_test(rows_begin_with_the_day_that_was_chosen),
        cmocka_unit_test(a_week_that_begins_in_its_middle_leaves_a_hole),
        cmocka_unit_test(where_no_day_stands_there_is_none),
        cmocka_unit_test(a_day_without_a_date_has_no_grid),
        cmocka_unit_test(what_is_not_in_a_grid_has_no_place),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
