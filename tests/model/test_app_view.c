/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>

#include "model/day_list.h"
#include "model/played.h"

static void it_begins_with_months(void **state)
{
    const struct played *p = *state;

    assert_int_equal(p->app.view, VIEW_MONTH);
    assert_int_equal(p->app.back, VIEW_MONTH);
    assert_int_equal(p->app.day_top, 0);
    assert_int_equal(p->app.week_rows, 0);
}

/* KEYS lead from the view FROM to the view TO, without a word.  */
static void check_view(struct played *p, enum view from, const char *keys,
                       enum view to)
{
    p->app.view = VIEW_MONTH;
    app_show(&p->app, from);
    assert_int_equal(press(p, keys), EFFECT_NONE);
    if (p->app.view != to)
        fail_msg("%s, %s: %d", view_names[from], keys, p->app.view);
    check_message(p, "");
    check_day(p, "2026-11-23");
    assert_int_equal(p->app.mode, APP_CALENDAR);
}

static void keys_switch_views(void **state)
{
    static const struct {
        const char *keys;
        enum view to;
    } rows[] = {
        {"m", VIEW_MONTH},   {"y", VIEW_YEAR},    {"w", VIEW_WEEKS},
        {"d", VIEW_DAY},     {"w w", VIEW_WEEKS}, {"d y", VIEW_YEAR},
        {"y m", VIEW_MONTH}, {"y d d", VIEW_DAY}, {"d m w", VIEW_WEEKS},
    };

    for (enum view from = 0; from < VIEW_COUNT; from++)
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
            check_view(*state, from, rows[i].keys, rows[i].to);
}

static void the_next_view_comes_round_about(void **state)
{
    static const struct {
        enum view from;
        const char *keys;
        enum view to;
    } rows[] = {
        {VIEW_MONTH, "v", VIEW_YEAR},
        {VIEW_YEAR, "v", VIEW_WEEKS},
        {VIEW_WEEKS, "v", VIEW_DAY},
        {VIEW_DAY, "v", VIEW_MONTH},
        {VIEW_MONTH, "2 v", VIEW_WEEKS},
        {VIEW_YEAR, "3 v", VIEW_MONTH},
        {VIEW_DAY, "4 v", VIEW_DAY},
        {VIEW_WEEKS, "4 v", VIEW_WEEKS},
        {VIEW_MONTH, "1 0 0 3 v", VIEW_DAY},
        {VIEW_MONTH, "9 9 9 9 9 9 v", VIEW_DAY},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_view(*state, rows[i].from, rows[i].keys, rows[i].to);
}

static void views_are_counted_backwards_too(void **state)
{
    struct played *p = *state;

    for (int from = 0; from < VIEW_COUNT; from++)
        for (int count = -99; count <= 99; count++) {
            p->app.view = (enum view)from;
            app_run(&p->app, COMMAND_NEXT_VIEW, count);
            assert_int_equal(p->app.view, (from + count + 100) % 4);
        }
    p->app.view = VIEW_MONTH;
    app_run(&p->app, COMMAND_NEXT_VIEW, INT_MIN); /* as -99999 */
    assert_int_equal(p->app.view, VIEW_YEAR);
    app_run_line(&p->app, "next-view -2");
    assert_int_equal(p->app.view, VIEW_DAY);
    app_run_line(&p->app, "next-view");
    assert_int_equal(p->app.view, VIEW_MONTH);
    check_message(p, "");
}

/* Each has a command that is called after it.  */
static void views_are_switched_by_name(void **state)
{
    struct played *p = *state;

    for (enum view from = 0; from < VIEW_COUNT; from++)
        for (enum view to = 0; to < VIEW_COUNT; to++) {
            char line[40];
            struct buffer out = buffer_in(line, sizeof line);

            buffer_format(&out, "%s-view", view_names[to]);
            p->app.view = from;
            assert_int_equal(app_run_line(&p->app, line), EFFECT_NONE);
            check_message(p, "");
            assert_int_equal(p->app.view, to);
        }
    app_run_line(&p->app, "year-view 2");
    check_message(p, "year-view takes nothing behind it");
    assert_int_equal(p->app.view, VIEW_DAY);
}

static void one_looks_closer_and_goes_back(void **state)
{
    static const char *const there[] = {"Enter", "d", ":"};
    static const char *const back[] = {"Enter", "Escape", "C-g"};
    struct played *p = *state;

    for (enum view from = 0; from < VIEW_DAY; from++)
        for (size_t i = 0; i < 9; i++) {
            app_show(&p->app, from);
            press(p, there[i % 3]);
            if (p->app.mode == APP_PROMPT) {
                type(p, "choose");
                press(p, "Enter");
            }
            assert_int_equal(p->app.view, VIEW_DAY);
            assert_int_equal(p->app.back, from);
            press(p, "d"); /* the way back is kept */
            assert_int_equal(press(p, back[i / 3]), EFFECT_NONE);
            assert_int_equal(p->app.view, from);
            check_message(p, "");
        }
}

static void the_way_back_is_the_last_one_in(void **state)
{
    check_view(*state, VIEW_MONTH, "y d w Enter Escape", VIEW_WEEKS);
    check_view(*state, VIEW_MONTH, "y v v Escape", VIEW_WEEKS);
    check_view(*state, VIEW_MONTH, "d y m d Enter", VIEW_MONTH);
    check_view(*state, VIEW_YEAR, "d v v Enter Enter", VIEW_YEAR);
    check_view(*state, VIEW_DAY, "Escape", VIEW_MONTH);
    check_view(*state, VIEW_DAY, "4 v Enter", VIEW_MONTH);
    check_view(*state, VIEW_WEEKS, "Escape", VIEW_WEEKS);
    check_view(*state, VIEW_WEEKS, "Enter Escape Escape", VIEW_WEEKS);
}

static void escape_forgets_what_was_typed_first(void **state)
{
    check_view(*state, VIEW_DAY, "3 Escape", VIEW_DAY);
    check_view(*state, VIEW_DAY, "C-x C-g", VIEW_DAY);
    check_view(*state, VIEW_DAY, "3 Escape Escape", VIEW_MONTH);
    check_view(*state, VIEW_DAY, "g Escape", VIEW_DAY);
    check_view(*state, VIEW_DAY, "a Escape", VIEW_DAY);
    check_view(*state, VIEW_DAY, "? Escape", VIEW_DAY);
    check_view(*state, VIEW_DAY, "? ? : Enter", VIEW_DAY);
}

static void a_day_is_picked_in_every_view(void **state)
{
    struct played *p = *state;

    p->app.purpose = APP_PICK;
    for (enum view view = 0; view < VIEW_COUNT; view++) {
        app_show(&p->app, view);
        assert_int_equal(press(p, "Enter"), EFFECT_CHOOSE);
        assert_int_equal(p->app.view, view);
        assert_int_equal(press(p, "? Enter"), EFFECT_NONE);
        assert_int_equal(press(p, "q"), EFFECT_QUIT);
        if (view == VIEW_DAY)
            assert_int_equal(press(p, "Escape"), EFFECT_NONE);
        assert_int_equal(press(p, "g Escape"), EFFECT_NONE);
        assert_int_equal(press(p, "3 Escape"), EFFECT_NONE);
        assert_int_equal(press(p, "Escape"), EFFECT_QUIT);
    }
    assert_int_equal(p->app.view, VIEW_WEEKS);
}

static void each_view_has_its_keys(void **state)
{
    struct played *p = *state;

    for (enum view view = 0; view < VIEW_COUNT; view++) {
        const enum keymap_mode keys =
            view == VIEW_DAY ? KEYMAP_DAY : KEYMAP_CALENDAR;

        app_show(&p->app, view);
        assert_int_equal(app_keys(&p->app), keys);
        press(p, "Z");
        check_message(p, "Z means nothing here; ? shows the keys");
        press(p, "?");
        assert_int_equal(app_keys(&p->app), KEYMAP_HELP);
        press(p, "q g");
        assert_int_equal(app_keys(&p->app), KEYMAP_LINE);
        press(p, "Escape a");
        assert_int_equal(app_keys(&p->app), KEYMAP_LIST);
        press(p, "Escape");
        assert_int_equal(app_keys(&p->app), keys);
        press(p, "l C-x ] C-x [ h");
        check_day(p, "2026-11-23");
    }
}

/* KEYS scroll the day view from the line FROM to the line TO.  */
static void check_top(struct played *p, int from, const char *keys, int to)
{
    p->app.view = VIEW_MONTH;
    app_show(&p->app, VIEW_DAY);
    assert_int_equal(p->app.day_top, 0);
    p->app.day_top = from;
    press(p, keys);
    if (p->app.day_top != to)
        fail_msg("%s: from %d to %d, not %d", keys, from, p->app.day_top, to);
    check_message(p, "");
}

static void the_day_is_scrolled_line_by_line(void **state)
{
    struct played *p = *state;
    int count = day_list_count(&p->app);

    for (int lines = 0; lines <= count; lines++) {
        int last = count - (lines ? lines : 1);

        p->app.lines = lines;
        check_top(p, 0, "k", 0);
        check_top(p, 0, "j", last ? 1 : 0);
        check_top(p, last, "j", last);
        check_top(p, last, "9 9 9 9 9 Space", last);
        check_top(p, last, "Up", last ? last - 1 : 0);
        check_top(p, last, "9 9 9 9 9 Up", 0);
        check_top(p, count - 1, "j", last); /* the screen has grown */
    }
    p->app.lines = 20;
    check_top(p, 0, "5 j", 5);
    check_top(p, 0, "Space PageDown C-v", 57); /* one line is seen twice */
    check_top(p, 30, "Backspace", 11);
    check_top(p, 30, "3 PageUp", 0);
    check_top(p, 30, "M-v k", 10);
    check_top(p, 30, "G", count - 20);
    check_top(p, 30, "M-<", 0);
    check_day(p, "2026-11-23");
}

static void what_fits_is_not_scrolled(void **state)
{
    struct played *p = *state;
    const int lines[] = {day_list_count(&p->app), 1000, INT_MAX};

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        p->app.lines = lines[i];
        check_top(p, 0, "j Space 9 9 Down", 0);
    }
    p->app.lines = -5; /* as if it were unknown */
    check_top(p, 0, "j", 1);
    check_top(p, 0, "9 9 9 9 9 j", lines[0] - 1);
}

static void a_greater_screen_shows_the_end_at_its_bottom(void **state)
{
    struct played *p = *state;
    int count = day_list_count(&p->app);

    app_resize(&p->app, 20, 0, 0);
    check_top(p, 0, "9 9 9 j", count - 20);
    app_resize(&p->app, 60, 0, 0);
    assert_int_equal(p->app.day_top, count - 60);
    app_resize(&p->app, 10, 0, 0);
    assert_int_equal(p->app.day_top, count - 60);
    app_resize(&p->app, count, 0, 0);
    assert_int_equal(p->app.day_top, 0);
}

/* Keys then mean what they mean where there are weeks.  */
static void where_the_day_has_no_lines_keys_move_the_cursor(void **state)
{
    struct played *p = *state;

    press(p, "d");
    app_resize(&p->app, 2, 0, 1U << VIEW_DAY);
    assert_int_equal(app_keys(&p->app), KEYMAP_CALENDAR);
    press(p, "j");
    check_day(p, "2026-11-30");
    assert_int_equal(p->app.day_top, 0);
    app_resize(&p->app, 20, 0, 0);
    press(p, "j");
    check_day(p, "2026-11-30");
    assert_int_equal(p->app.day_top, 1);
}

static void a_view_that_has_no_room_says_so(void **state)
{
    struct played *p = *state;

    p->app.no_room = 1U << VIEW_YEAR | 1U << VIEW_DAY;
    press(p, "w y");
    check_message(p, "too small a screen for this view");
    press(p, "w v");
    check_message(p, "too small a screen for this view");
}

static void what_is_asked_leaves_the_day_where_it_is(void **state)
{
    static const char *const keys[] = {
        "? j j Space k q",
        "a Down Down PageDown Up Escape",
        "g j j Escape",
        ": Tab Tab Escape",
        "g 2 0 2 7 Enter .",
        ". l ] C-x [",
        "d",
    };

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        check_top(*state, 7, keys[i], 7);
    check_top(*state, 7, "Escape Enter", 0);
    check_top(*state, 7, "v d", 0);
    check_top(*state, 7, "4 v", 7);
}

/* They stand at the top of the day view.  */
static void what_becomes_of_columns_is_seen(void **state)
{
    static const char *const keys[] = {
        "Tab", "S-Tab", "a Down Enter", "r Enter", "H", "L", "x"};

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        check_top(*state, 7, keys[i], 0);
    check_top(*state, 7, "9 9 L", 0);
    check_top(*state, 7, "9 9 L", 7); /* it stands there already */
}

static void the_list_and_the_help_have_their_own_line(void **state)
{
    struct played *p = *state;

    app_show(&p->app, VIEW_DAY);
    press(p, "j j j a Down");
    assert_int_equal(p->app.item, 1);
    press(p, "Escape ? j j");
    assert_int_equal(p->app.item, 2);
    press(p, "q j");
    assert_int_equal(p->app.item, 2); /* of the help, which has gone */
    assert_int_equal(p->app.day_top, 4);
    p->app.lines = 20; /* a list is walked to its end all the same */
    press(p, "a");
    for (size_t i = 0; i <= registry_count(p->registry); i++)
        press(p, "Down");
    assert_int_equal(p->app.item, (int)registry_count(p->registry) - 1);
    assert_int_equal(p->app.day_top, 4);
}

/* A map of the user's own may bind it anywhere.  */
static void other_views_have_nothing_to_scroll(void **state)
{
    struct played *p = *state;

    for (enum view view = 0; view < VIEW_DAY; view++) {
        struct app before;

        app_show(&p->app, view);
        before = p->app;
        app_run(&p->app, COMMAND_NEXT_ITEM, 5);
        app_run(&p->app, COMMAND_PREVIOUS_ITEM, 2);
        assert_memory_equal(&p->app, &before, sizeof before);
    }
    press(p, "g");
    app_run(&p->app, COMMAND_NEXT_ITEM, 5);
    assert_int_equal(p->app.item, 0);
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(it_begins_with_months),
        PLAYED(keys_switch_views),
        PLAYED(the_next_view_comes_round_about),
        PLAYED(views_are_counted_backwards_too),
        PLAYED(views_are_switched_by_name),
        PLAYED(one_looks_closer_and_goes_back),
        PLAYED(the_way_back_is_the_last_one_in),
        PLAYED(escape_forgets_what_was_typed_first),
        PLAYED(a_day_is_picked_in_every_view),
        PLAYED(each_view_has_its_keys),
        PLAYED(the_day_is_scrolled_line_by_line),
        PLAYED(what_fits_is_not_scrolled),
        PLAYED(a_greater_screen_shows_the_end_at_its_bottom),
        PLAYED(where_the_day_has_no_lines_keys_move_the_cursor),
        PLAYED(a_view_that_has_no_room_says_so),
        PLAYED(what_is_asked_leaves_the_day_where_it_is),
        PLAYED(what_becomes_of_columns_is_seen),
        PLAYED(the_list_and_the_help_have_their_own_line),
        PLAYED(other_views_have_nothing_to_scroll),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
