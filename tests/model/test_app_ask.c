/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>

#include "model/complete.h"
#include "model/played.h"

static void check_mode(const struct played *p, enum app_mode mode,
                       const char *typed)
{
    assert_int_equal(p->app.mode, mode);
    assert_string_equal(p->app.entry.text, typed);
}

static void one_goes_to_what_one_types(void **state)
{
    struct played *p = *state;

    press(p, "g");
    check_mode(p, APP_PROMPT, "");
    assert_int_equal(app_keys(&p->app), KEYMAP_LINE);
    type(p, "2024-2-29");
    check_mode(p, APP_PROMPT, "2024-2-29");
    check_day(p, "2026-11-23");
    assert_int_equal(press(p, "Enter"), EFFECT_NONE);
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_day(p, "2024-02-29");
    press(p, "g");
    check_mode(p, APP_PROMPT, "");
    type(p, "2025");
    press(p, "Enter");
    check_day(p, "2025-02-28");
    press(p, "g");
    type(p, "hebrew 5787-3-13");
    press(p, "Enter");
    check_day(p, "2026-11-23");
}

static void what_was_typed_wrong_stays(void **state)
{
    struct played *p = *state;

    press(p, "g");
    type(p, "2026-2-29");
    assert_int_equal(press(p, "Enter"), EFFECT_NONE);
    check_mode(p, APP_PROMPT, "2026-2-29");
    check_message(p, "February 2026 has the days 1 to 28");
    check_day(p, "2026-11-23");
    press(p, "Backspace");
    check_message(p, "");
    type(p, "8");
    press(p, "Enter");
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_day(p, "2026-02-28");
}

static void a_typed_line_is_edited(void **state)
{
    struct played *p = *state;

    press(p, "g");
    type(p, "hebrew 5786-1-1");
    press(p, "M-Backspace");
    check_mode(p, APP_PROMPT, "hebrew ");
    type(p, "jd 99");
    press(p, "C-a C-k");
    check_mode(p, APP_PROMPT, "");
    type(p, "co");
    press(p, "Tab");
    check_mode(p, APP_PROMPT, "coptic ");
    press(p, "Home C-d Right Delete End Left Backspace");
    check_mode(p, APP_PROMPT, "oti ");
    press(p, "C-u");
    check_mode(p, APP_PROMPT, " ");
    type(p, "q?0");
    check_mode(p, APP_PROMPT, "q?0 ");
}

static void nothing_typed_is_nothing_done(void **state)
{
    struct played *p = *state;

    press(p, "g Enter");
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_message(p, "");
    check_day(p, "2026-11-23");
    press(p, ": Enter");
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_message(p, "");
}

/* Escape, whatever was begun, leaves all that counts as it was.  */
static void check_escape(struct played *p, const char *keys, const char *text)
{
    const struct columns before = p->app.columns;

    press(p, keys);
    type(p, text);
    assert_int_equal(press(p, "Escape"), EFFECT_NONE);
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_message(p, "");
    check_day(p, "2026-11-23");
    assert_memory_equal(&p->app.columns, &before, sizeof before);
}

static void escape_leaves_all_as_it_was(void **state)
{
    check_escape(*state, "g", "2024-2-29");
    check_escape(*state, "g", "");
    check_escape(*state, ":", "quit");
    check_escape(*state, "a", "hebrew");
    check_escape(*state, "r", "coptic");
    check_escape(*state, "r Down Down", "");
    check_escape(*state, "?", "jjj");
    press(*state, "g C-g a C-g ? C-g M-x C-g");
    check_mode(*state, APP_CALENDAR, "");
}

static void a_calendar_is_chosen_from_a_list(void **state)
{
    struct played *p = *state;

    press(p, "a");
    check_mode(p, APP_LIST, "");
    assert_int_equal(app_keys(&p->app), KEYMAP_LIST);
    type(p, "eth");
    press(p, "Enter");
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_columns(p, "gregory,ethiopic*,hebrew,persian");
    press(p, "r Down Enter");
    check_columns(p, "gregory,julian*,hebrew,persian");
    press(p, "+");
    type(p, "jew");
    press(p, "Enter");
    check_columns(p, "gregory,julian,hebrew*,persian");
    press(p, "r");
    type(p, "French r");
    press(p, "Enter");
    check_columns(p, "gregory,julian,french-historic*,persian");
}

static void the_list_is_walked_and_narrowed(void **state)
{
    struct played *p = *state;
    int count = complete_calendars(p->registry, "", NULL);

    press(p, "a Down Down C-n Tab");
    assert_int_equal(p->app.item, 4);
    press(p, "Up C-p S-Tab");
    assert_int_equal(p->app.item, 1);
    press(p, "Up Up Up");
    assert_int_equal(p->app.item, 0);
    for (int i = 0; i < count / 10 + 1; i++)
        press(p, "PageDown");
    assert_int_equal(p->app.item, count - 1);
    press(p, "PageUp");
    assert_int_equal(p->app.item, count - 11);
    type(p, "s");
    assert_int_equal(p->app.item, 0);
    type(p, "tyle");
    press(p, "Down Down");
    assert_int_equal(p->app.item, 1);
    press(p, "Backspace");
    assert_int_equal(p->app.item, 0);
    press(p, "Down Enter"); /* old style */
    check_columns(p, "gregory,julian*,hebrew,persian");
}

static void a_list_without_a_calendar_stays(void **state)
{
    struct played *p = *state;

    press(p, "a");
    type(p, "martian");
    press(p, "Down Up Enter");
    check_message(p, "no calendar has 'martian' in its name");
    check_mode(p, APP_LIST, "martian");
    assert_int_equal(p->app.item, 0);
    press(p, "C-u Enter");
    assert_int_equal(p->app.tone, APP_NOTICE);
    check_columns(p, "gregory*,hebrew,persian");
}

static void full_columns_say_so(void **state)
{
    struct played *p = *state;
    struct columns before;

    for (size_t i = 0; p->app.columns.count < COLUMNS_MAX; i++)
        assert_int_equal(
            columns_add(&p->app.columns, registry_at(p->registry, i)),
            STATUS_OK);
    before = p->app.columns;
    press(p, "a");
    type(p, "toy");
    press(p, "Enter");
    check_message(p, "16 columns are the most");
    assert_int_equal(p->app.mode, APP_CALENDAR);
    assert_memory_equal(&p->app.columns, &before, sizeof before);
    press(p, "r");
    type(p, "toy");
    press(p, "Enter");
    check_message(p, "");
    assert_ptr_equal(p->app.columns.cal[before.focus], &p->toy);
}

static void what_has_a_column_gets_the_focus_and_a_notice(void **state)
{
    struct played *p = *state;

    press(p, "a");
    type(p, "persian");
    press(p, "Enter");
    assert_string_equal(p->app.message, "Persian has a column already");
    assert_int_equal(p->app.tone, APP_NOTICE);
    check_columns(p, "gregory,hebrew,persian*");
}

/* Whatever size a screen is said to have: many pages are no overflow.  */
static void a_page_of_any_size_ends_with_the_last_line(void **state)
{
    static const int sizes[] = {INT_MIN, -1, 0, 1, 2, 1000, 100000, INT_MAX};
    struct played *p = *state;

    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        app_resize(&p->app, sizes[i], sizes[i], 0);
        press(p, "a");
        app_run(&p->app, COMMAND_NEXT_PAGE, INT_MAX);
        assert_int_equal(p->app.item, (int)registry_count(p->registry) - 1);
        app_run(&p->app, COMMAND_PREVIOUS_PAGE, INT_MAX);
        assert_int_equal(p->app.item, 0);
        app_run(&p->app, COMMAND_NEXT_PAGE, INT_MIN);
        assert_int_equal(p->app.item, 0);
        press(p, "Escape");
    }
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(one_goes_to_what_one_types),
        PLAYED(what_was_typed_wrong_stays),
        PLAYED(a_typed_line_is_edited),
        PLAYED(nothing_typed_is_nothing_done),
        PLAYED(escape_leaves_all_as_it_was),
        PLAYED(a_calendar_is_chosen_from_a_list),
        PLAYED(the_list_is_walked_and_narrowed),
        PLAYED(a_list_without_a_calendar_stays),
        PLAYED(full_columns_say_so),
        PLAYED(what_has_a_column_gets_the_focus_and_a_notice),
        PLAYED(a_page_of_any_size_ends_with_the_last_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
