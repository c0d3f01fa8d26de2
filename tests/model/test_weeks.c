/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "base/floor.h"
#include "known.h"
#include "model/week.h"
#include "model/weeks.h"
#include "test.h"

#define MONDAY ((day_num)2461368) /* 23 November 2026 */

/* A state with the COLUMNS, on a Monday.  */
static struct app app_of(const char *columns)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct columns read;

    assert_int_equal(columns_read(known_registry(), columns, &read, &why),
                     STATUS_OK);
    return app_begin(known_registry(), NULL, &read, MONDAY);
}

static const day_num some_days[] = {
    DAY_MIN, DAY_MIN + 6, -8, 0, 6, MONDAY, DAY_MAX - 6, DAY_MAX,
};
#define SOME_COUNT (sizeof some_days / sizeof *some_days)

/* The line of DAY, which holds it, begins with the weekday FIRST.  */
static void check_line(const struct app *app, day_num day, int first)
{
    day_num line = weeks_line(app, day);

    assert_true(line <= day && day < line + DAY_WEEK);
    assert_int_equal(floor_mod(line, DAY_WEEK) + 1, first);
}

static void a_line_begins_with_the_day_that_was_chosen(void **state)
{
    struct app app = app_of("hebrew");

    (void)state;
    for (int first = 1; first <= DAY_WEEK; first++) {
        app.first_weekday = first;
        assert_int_equal(weeks_first(&app), first);
        for (size_t i = 0; i < SOME_COUNT; i++)
            for (int n = -6; n <= 6; n++)
                if (day_fenced(some_days[i] + n))
                    check_line(&app, some_days[i] + n, first);
    }
}

static void an_own_week_is_that_of_the_focus(void **state)
{
    static const struct {
        const char *id;
        int first;
    } rows[] = {
        {"gregory", 1},       {"hebrew", 7},          {"persian", 6},
        {"islamic-civil", 7}, {"french-historic", 1}, /* without such weeks */
        {"world", 1}, /* whose weeks begin anew */
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct app app = app_of(rows[i].id);

        app.first_weekday = WEEK_OWN;
        if (weeks_first(&app) != rows[i].first)
            fail_msg("%s: %d", rows[i].id, weeks_first(&app));
        check_line(&app, MONDAY, rows[i].first);
    }
}

/* Whatever its first day is called.  */
static void without_a_common_week_lines_begin_with_monday(void **state)
{
    struct app app = app_of("hebrew");
    struct cal cal = *known("hebrew");

    (void)state;
    app.columns.cal[0] = &cal;
    app.first_weekday = WEEK_OWN;
    assert_int_equal(weeks_first(&app), 7);
    cal.week.restart = CAL_RESTART_YEAR;
    assert_int_equal(weeks_first(&app), 1);
    cal.week.restart = CAL_RESTART_NEVER;
    cal.week.length = 6;
    assert_int_equal(weeks_first(&app), 1);
    app.first_weekday = 3;
    assert_int_equal(weeks_first(&app), 3);
}

static void the_focus_decides_and_no_other_column(void **state)
{
    struct app app = app_of("gregory,hebrew,persian");

    (void)state;
    app.first_weekday = WEEK_OWN;
    assert_int_equal(weeks_line(&app, MONDAY), MONDAY);
    columns_focus(&app.columns, 1);
    assert_int_equal(weeks_line(&app, MONDAY), MONDAY - 1);
    columns_focus(&app.columns, 1);
    assert_int_equal(weeks_line(&app, MONDAY), MONDAY - 2);
    app.first_weekday = 4;
    assert_int_equal(weeks_line(&app, MONDAY), MONDAY - 4);
}

/* A grid of the same calendar begins its rows with the same days.  */
static void lines_are_the_rows_of_grids(void **state)
{
    const struct registry *r = known_registry();
    const struct cal *cal;
    int checked = 0;

    (void)state;
    for (size_t i = 0; (cal = registry_at(r, i)); i++)
        for (int first = 0; first <= DAY_WEEK; first++) {
            struct app app = app_of(cal->id);
            int column;

            if (cal->week.length != DAY_WEEK || cal->week.restart ||
                !day_in(cal->span, MONDAY))
                continue;
            app.first_weekday = first;
            assert_int_equal(week_column(cal, first, MONDAY, &column),
                             STATUS_OK);
            assert_int_equal(weeks_line(&app, MONDAY), MONDAY - column);
            checked++;
        }
    assert_true(checked > 8 * 40);
}

/* The cursor stood in the line WAS of ROWS; then in the line IS.  */
static void check_rows(int rows, int was, int is)
{
    struct app app = app_of("gregory");

    app.week_rows = rows;
    for (int n = 0; n < DAY_WEEK * DAY_WEEK; n++) {
        app.week_top = MONDAY + n / DAY_WEEK;
        app.cursor = MONDAY + (day_num)was * DAY_WEEK + n % DAY_WEEK;
        if (weeks_top(&app) != MONDAY + (day_num)(was - is) * DAY_WEEK)
            fail_msg("%d rows, line %d: %d", rows, was,
                     (int)(weeks_top(&app) - MONDAY));
    }
}

static void the_cursor_has_a_line_above_and_one_below(void **state)
{
    (void)state;
    check_rows(10, 1, 1);
    check_rows(10, 5, 5);
    check_rows(10, 8, 8);
    check_rows(10, 0, 1);
    check_rows(10, 9, 8);
    check_rows(10, -3, 1);
    check_rows(10, 15, 8);
    check_rows(3, 0, 1);
    check_rows(3, 2, 1);
    check_rows(4, 3, 2);
}

static void two_lines_have_no_room_for_others(void **state)
{
    (void)state;
    check_rows(2, 0, 0);
    check_rows(2, 1, 1);
    check_rows(2, 2, 1);
    check_rows(2, -1, 0);
    check_rows(1, 0, 0);
    check_rows(1, 1, 0);
    check_rows(1, -1, 0);
}

/* A screen away it is scrolled to, farther it stands in the middle.  */
static void a_cursor_far_away_is_in_the_middle(void **state)
{
    (void)state;
    check_rows(10, -10, 1);
    check_rows(10, -11, 4);
    check_rows(10, 19, 8);
    check_rows(10, 20, 4);
    check_rows(9, 1000000, 4);
    check_rows(9, -1000000, 4);
    check_rows(3, 1000, 1);
    check_rows(2, 1000, 0);
}

static void without_rows_there_is_the_line_of_the_cursor(void **state)
{
    static const int rows[] = {0, 1, -1, INT_MIN};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_rows(rows[i], 0, 0);
        check_rows(rows[i], 1, 0);
        check_rows(rows[i], -1, 0);
        check_rows(rows[i], 1000, 0);
    }
}

/* At the ends of all days the lines go on beyond.  */
static void the_fence_keeps_no_line_away(void **state)
{
    struct app app = app_of("gregory");

    (void)state;
    for (int rows = 0; rows < 60; rows++) {
        app.week_rows = rows;
        app.cursor = DAY_MIN;
        app.week_top = DAY_MAX;
        assert_int_equal(weeks_top(&app),
                         weeks_line(&app, DAY_MIN) -
                             (rows ? (rows - 1) / 2 : 0) * DAY_WEEK);
        app.cursor = DAY_MAX;
        app.week_top = DAY_MIN - 1000;
        assert_int_equal(weeks_top(&app),
                         weeks_line(&app, DAY_MAX) -
                             (rows ? (rows - 1) / 2 : 0) * DAY_WEEK);
    }
    app.week_rows = INT_MAX;
    app.week_top = DAY_MIN;
    assert_int_equal(weeks_top(&app), weeks_line(&app, DAY_MIN));
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return *seed >> 8;
}

static struct app any_app(uint32_t *seed)
{
    struct app app = app_of("gregory,hebrew,persian,french-historic");
    int64_t range = 7 * (1 + next_random(seed) % 200);
    int64_t away = next_random(seed) % (2 * range + 1) - range;

    app.columns.focus = (int)(next_random(seed) % 4);
    app.first_weekday = (int)(next_random(seed) % 8);
    app.week_rows = (int)(next_random(seed) % 40);
    app.cursor = next_random(seed) % (DAY_MAX - DAY_MIN + 1) + DAY_MIN;
    if (next_random(seed) % 16 == 0)
        app.cursor = next_random(seed) % 2 ? DAY_MIN : DAY_MAX;
    app.week_top = app.cursor + away;
    return app;
}

/* The line of the cursor, from 0, where the first is that of TOP.  */
static int64_t row_from(const struct app *app, day_num top)
{
    return (weeks_line(app, app->cursor) - weeks_line(app, top)) / DAY_WEEK;
}

static bool is_inside(const struct app *app, day_num top)
{
    int64_t rows = app->week_rows > 1 ? app->week_rows : 1;
    int64_t margin = rows > 2, row = row_from(app, top);

    return row >= margin && row < rows - margin;
}

/* The nearest first line, tried one by one, from which the cursor is seen.  */
static day_num nearest_top(const struct app *app)
{
    day_num top = weeks_line(app, app->week_top);

    for (day_num n = 0;; n += DAY_WEEK) {
        if (is_inside(app, top + n))
            return top + n;
        if (is_inside(app, top - n))
            return top - n;
    }
}

static void the_lines_move_as_little_as_needed(void **state)
{
    uint32_t seed = 1;
    int near = 0, far = 0;

    (void)state;
    for (int i = 0; i < 20000; i++) {
        struct app app = any_app(&seed);
        int64_t rows = app.week_rows > 1 ? app.week_rows : 1;
        int64_t row = row_from(&app, app.week_top);
        day_num top = weeks_top(&app);

        assert_int_equal(top, weeks_line(&app, top));
        assert_true(is_inside(&app, top));
        if (row >= -rows && row < 2 * rows) {
            assert_int_equal(top, nearest_top(&app));
            near++;
        } else {
            assert_int_equal(row_from(&app, top), (rows - 1) / 2);
            far++;
        }
        app.week_top = top;
        assert_int_equal(weeks_top(&app), top);
    }
    assert_true(near > 3000 && far > 3000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_begins_with_the_day_that_was_chosen),
        cmocka_unit_test(an_own_week_is_that_of_the_focus),
        cmocka_unit_test(without_a_common_week_lines_begin_with_monday),
        cmocka_unit_test(the_focus_decides_and_no_other_column),
        cmocka_unit_test(lines_are_the_rows_of_grids),
        cmocka_unit_test(the_cursor_has_a_line_above_and_one_below),
        cmocka_unit_test(two_lines_have_no_room_for_others),
        cmocka_unit_test(a_cursor_far_away_is_in_the_middle),
        cmocka_unit_test(without_rows_there_is_the_line_of_the_cursor),
        cmocka_unit_test(the_fence_keeps_no_line_away),
        cmocka_unit_test(the_lines_move_as_little_as_needed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
