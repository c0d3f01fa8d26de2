/* SPDX-License-Identifier: MIT */
/* How the weeks view follows the cursor.  */
#include "config.h"

#include "model/played.h"
#include "model/week.h"
#include "model/weeks.h"

#define ROWS 10
#define MIDDLE 4 /* of these lines */

/* The weeks view, drawn once, with the cursor in the middle.  */
static struct played *begin(void **state)
{
    struct played *p = *state;

    app_show(&p->app, VIEW_WEEKS);
    p->app.week_rows = ROWS;
    return p;
}

/* The cursor stands in the line ROW, and TOP weeks behind that in which it
   would stand if nothing had been scrolled.  */
static void check_row(const struct played *p, int row, int top)
{
    day_num first = weeks_line(&p->app, PLAYED_TODAY) - MIDDLE * DAY_WEEK;
    day_num shown = weeks_top(&p->app);

    assert_int_equal((p->app.cursor - shown) / DAY_WEEK, row);
    assert_int_equal((shown - first) / DAY_WEEK, top);
}

static void at_first_the_cursor_is_in_the_middle(void **state)
{
    struct played *p = begin(state);

    check_row(p, MIDDLE, 0);
    p->app.week_rows = 5;
    check_row(p, 2, 2);
}

/* From the first key on: what was on the screen before it counts.  */
static void the_lines_stay_while_the_cursor_is_inside(void **state)
{
    struct played *p = begin(state);

    press(p, "j");
    check_row(p, MIDDLE + 1, 0);
    press(p, "j j j");
    check_row(p, ROWS - 2, 0);
    press(p, "j");
    check_row(p, ROWS - 2, 1);
    press(p, "7 k");
    check_row(p, 1, 1);
    press(p, "k k");
    check_row(p, 1, -1);
}

static void months_scroll_it_and_years_put_it_in_the_middle(void **state)
{
    struct played *p = begin(state);

    press(p, "] ]"); /* nine weeks on, less two days */
    check_day(p, "2027-01-23");
    check_row(p, ROWS - 2, 4);
    press(p, "}"); /* one more day of the week */
    check_row(p, MIDDLE, 4 + 52 + 4);
    press(p, "{ .");
    assert_int_equal(weeks_top(&p->app), p->app.week_top);
    check_row(p, 1, 3); /* December 2026 had been in the middle */
}

static void any_far_day_is_in_the_middle(void **state)
{
    static const char *const far[] = {"1752", "jd 0", "jd -400000000",
                                      "jd 400000000", "-999999-1-1"};
    struct played *p = begin(state);

    for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
        press(p, "g");
        type(p, far[i]);
        press(p, "Enter");
        check_message(p, "");
        assert_int_equal(weeks_top(&p->app) + MIDDLE * DAY_WEEK,
                         weeks_line(&p->app, p->app.cursor));
        press(p, ".");
        check_row(p, MIDDLE, 0);
    }
}

static void at_the_ends_of_all_days_it_stays(void **state)
{
    static const day_num ends[] = {DAY_MIN, DAY_MAX};
    struct played *p = begin(state);

    for (int i = 0; i < 2; i++) {
        day_num top;

        p->app.cursor = ends[i];
        press(p, "W");
        top = weeks_top(&p->app);
        press(p, i ? "5 j" : "5 k");
        check_message(p, "day numbers go from -400000000 to 400000000");
        assert_int_equal(p->app.cursor, ends[i]);
        assert_int_equal(weeks_top(&p->app), top);
        press(p, i ? "h l l" : "l h h");
        assert_int_equal(weeks_top(&p->app), top);
    }
}

static void another_first_day_leaves_the_cursor_where_it_is(void **state)
{
    struct played *p = begin(state);

    press(p, "2 j");
    for (int i = 0; i < 3 * (DAY_WEEK + 1); i++) {
        day_num top;

        press(p, i % 2 ? "W" : ": f i r s t - w Enter");
        top = weeks_top(&p->app);
        assert_int_equal(top, weeks_line(&p->app, top));
        assert_int_equal((p->app.cursor - top) / DAY_WEEK, MIDDLE + 2);
    }
    assert_int_equal(p->app.first_weekday, 1);
    check_row(p, MIDDLE + 2, 0);
}

static void so_does_another_focus_with_a_week_of_its_own(void **state)
{
    static const int first[] = {1, 7, 6};
    struct played *p = begin(state);

    p->app.first_weekday = WEEK_OWN;
    for (int i = 0; i < 9; i++) {
        assert_int_equal(weeks_first(&p->app), first[i % 3]);
        assert_int_equal((p->app.cursor - weeks_top(&p->app)) / DAY_WEEK,
                         MIDDLE);
        press(p, "Tab");
    }
    check_row(p, MIDDLE, 0);
}

/* While something else is seen there may be room for fewer weeks.  */
static void one_comes_back_to_the_same_lines(void **state)
{
    static const char *const away[] = {
        "Enter j Space Z Escape", "d 5 j Enter", "y w", "m ? j q w", "v v v v",
        "d : Escape g Escape w",
    };

    for (size_t i = 0; i < sizeof away / sizeof *away; i++) {
        struct played *p = begin(state);
        const char *keys = away[i];
        char first[10] = "";

        p->app.cursor = PLAYED_TODAY;
        p->app.week_top = 0;
        press(p, "3 j");
        memcpy(first, keys, strcspn(keys, " "));
        press(p, first);
        p->app.week_rows = 3;
        press(p, keys + strcspn(keys, " ") + 1);
        assert_int_equal(p->app.view, VIEW_WEEKS);
        p->app.week_rows = ROWS;
        check_row(p, MIDDLE + 3, 0);
        press(p, "j");
        check_row(p, MIDDLE + 4, 0);
    }
}

static void another_size_keeps_the_cursor_inside(void **state)
{
    struct played *p = begin(state);

    press(p, "4 j"); /* in the last line but one */
    p->app.week_rows = 6;
    check_row(p, 4, 4);
    press(p, "k");
    check_row(p, 3, 4);
    p->app.week_rows = 0;
    check_row(p, 0, 7);
    p->app.week_rows = 1;
    press(p, "j");
    check_row(p, 0, 8);
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(at_first_the_cursor_is_in_the_middle),
        PLAYED(the_lines_stay_while_the_cursor_is_inside),
        PLAYED(months_scroll_it_and_years_put_it_in_the_middle),
        PLAYED(any_far_day_is_in_the_middle),
        PLAYED(at_the_ends_of_all_days_it_stays),
        PLAYED(another_first_day_leaves_the_cursor_where_it_is),
        PLAYED(so_does_another_focus_with_a_week_of_its_own),
        PLAYED(one_comes_back_to_the_same_lines),
        PLAYED(another_size_keeps_the_cursor_inside),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
