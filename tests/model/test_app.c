/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>

#include "known.h"
#include "model/help.h"
#include "model/move.h"
#include "model/played.h"

static void it_begins_with_today(void **state)
{
    const struct played *p = *state;

    check_day(p, "2026-11-23");
    check_columns(p, "gregory*,hebrew,persian");
    check_message(p, "");
    assert_int_equal(p->app.today, PLAYED_TODAY);
    assert_int_equal(p->app.first_weekday, 1);
    assert_int_equal(p->app.days_off, 1 << 6 | 1 << 7);
    assert_true(p->app.week_numbers);
    assert_int_equal(p->app.mode, APP_CALENDAR);
    assert_int_equal(app_keys(&p->app), KEYMAP_CALENDAR);
}

static void keys_move_the_cursor(void **state)
{
    static const struct {
        const char *keys, *date;
    } rows[] = {
        {"l", "2026-11-24"},         {"Right", "2026-11-24"},
        {"C-f", "2026-11-24"},       {"h", "2026-11-22"},
        {"Left", "2026-11-22"},      {"C-b", "2026-11-22"},
        {"j", "2026-11-30"},         {"Down", "2026-11-30"},
        {"C-n", "2026-11-30"},       {"k", "2026-11-16"},
        {"Up", "2026-11-16"},        {"C-p", "2026-11-16"},
        {"]", "2026-12-23"},         {"PageDown", "2026-12-23"},
        {"M-}", "2026-12-23"},       {"n", "2026-12-23"},
        {"[", "2026-10-23"},         {"PageUp", "2026-10-23"},
        {"M-{", "2026-10-23"},       {"p", "2026-10-23"},
        {"C-v", "2027-02-23"},       {"M-v", "2026-08-23"},
        {"}", "2027-11-23"},         {"C-PageDown", "2027-11-23"},
        {"C-x ]", "2027-11-23"},     {"{", "2025-11-23"},
        {"C-PageUp", "2025-11-23"},  {"C-x [", "2025-11-23"},
        {"l ^", "2026-11-23"},       {"l 0", "2026-11-23"},
        {"l C-a", "2026-11-23"},     {"$", "2026-11-29"},
        {"C-e", "2026-11-29"},       {"Home", "2026-11-01"},
        {"M-a", "2026-11-01"},       {"End", "2026-11-30"},
        {"M-e", "2026-11-30"},       {"C-Home", "2026-01-01"},
        {"M-<", "2026-01-01"},       {"C-End", "2026-12-31"},
        {"M->", "2026-12-31"},       {"} } .", "2026-11-23"},
        {"{ t", "2026-11-23"},       {"End ]", "2026-12-30"},
        {"[ End [ [", "2026-08-30"}, {"[ End 2 [", "2026-08-31"},
        {"[ End [", "2026-09-30"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_keys(*state, rows[i].keys, rows[i].date);
}

static void the_second_of_two_keys_is_waited_for(void **state)
{
    struct played *p = *state;

    assert_int_equal(press(p, "C-x"), EFFECT_NONE);
    assert_int_equal(p->app.typed.key_count, 1);
    check_message(p, "");
    check_day(p, "2026-11-23");
    assert_int_equal(press(p, "C-g"), EFFECT_NONE);
    assert_int_equal(p->app.typed.key_count, 0);
    check_message(p, "");
    assert_int_equal(press(p, "3 Escape"), EFFECT_NONE);
    assert_int_equal(p->app.typed.count, 0);
    press(p, "C-x C-x");
    check_message(p, "C-x C-x means nothing here; ? shows the keys");
    assert_int_equal(press(p, "]"), EFFECT_NONE);
    check_day(p, "2026-12-23");
}

static void a_key_that_means_nothing_is_named(void **state)
{
    struct played *p = *state;

    press(p, "Z");
    check_message(p, "Z means nothing here; ? shows the keys");
    press(p, "C-M-Insert");
    check_message(p, "C-M-Insert means nothing here; ? shows the keys");
    press(p, "l");
    check_message(p, "");
    app_press(&p->app, (struct key){.code = NAMED_KEYS_END + 5});
    check_message(p, "this key means nothing here; ? shows the keys");
    app_press(&p->app, (struct key){.code = 7, .modifiers = MOD_META});
    check_message(p, "this key means nothing here; ? shows the keys");
    press(p, "? Z");
    check_message(p, "Z means nothing here");
    press(p, "q g C-t");
    check_message(p, "C-t means nothing here");
    assert_int_equal(keymap_read("calendar F1 help", &p->keymap, NULL), 0);
    press(p, "Escape");
    p->app.mode = APP_CALENDAR;
    press(p, "?");
    check_message(p, "? means nothing here; F1 shows the keys");
}

static void the_focus_and_its_column_move(void **state)
{
    struct played *p = *state;

    press(p, "Tab");
    check_columns(p, "gregory,hebrew*,persian");
    press(p, "S-Tab S-Tab");
    check_columns(p, "gregory,hebrew,persian*");
    press(p, "2 H");
    check_columns(p, "persian*,gregory,hebrew");
    press(p, "M-Right C-Right 7 Tab");
    check_columns(p, "gregory*,persian,hebrew");
    press(p, "x");
    check_columns(p, "persian*,hebrew");
    press(p, "C-Left Delete");
    check_columns(p, "persian*");
    check_message(p, "");
    press(p, "x");
    check_columns(p, "persian*");
    check_message(p, "this is the only column");
}

static void months_and_years_are_those_of_the_focus(void **state)
{
    struct played *p = *state;

    press(p, "Tab ]"); /* 13 Kislev to 13 Tevet */
    check_day(p, "2026-12-23");
    press(p, "Home");
    check_day(p, "2026-12-11");
    press(p, "Tab C-Home"); /* 1 Farvardin */
    check_day(p, "2026-03-21");
}

static void what_weeks_look_like_is_chosen(void **state)
{
    struct played *p = *state;

    press(p, "N");
    assert_false(p->app.week_numbers);
    press(p, "N");
    assert_true(p->app.week_numbers);
    for (int i = 1; i <= 16; i++) {
        press(p, "W");
        assert_int_equal(p->app.first_weekday, (1 + i) % 8);
    }
    press(p, "W W W W W W ^"); /* from Sunday */
    assert_int_equal(p->app.first_weekday, 7);
    check_day(p, "2026-11-22");
}

static void at_the_ends_of_a_span_it_says_why(void **state)
{
    static const char years[] =
        "the Gregorian calendar has the years -999999 to 999999";
    struct played *p = *state;

    p->app.cursor = known("gregory")->span.end - 1;
    press(p, "]");
    check_message(p, years);
    press(p, "}");
    check_message(p, years);
    assert_int_equal(p->app.cursor, known("gregory")->span.end - 1);
    p->app.cursor = known("gregory")->span.first;
    press(p, "[");
    check_message(p, years);
    p->app.cursor = DAY_MAX;
    press(p, "l");
    check_message(p, "day numbers go from -400000000 to 400000000");
    assert_int_equal(p->app.cursor, DAY_MAX);
}

/* What moves by days goes on there; the rest says from when to when the focus
   has dates.  */
static void where_no_calendar_has_a_date_days_still_pass(void **state)
{
    static const char *const keys[] = {"]", "{", "Home", "End", "C-End", "^"};
    struct played *p = *state;

    p->app.cursor = DAY_MAX - 100;
    assert_null(app_stepping(&p->app));
    press(p, "l");
    check_message(p, "");
    assert_int_equal(p->app.cursor, DAY_MAX - 99);
    press(p, "k");
    assert_int_equal(p->app.cursor, DAY_MAX - 106);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        press(p, keys[i]);
        check_message(p,
                      "the Gregorian calendar has the years -999999 to 999999");
        assert_int_equal(p->app.cursor, DAY_MAX - 106);
    }
    press(p, ".");
    check_day(p, "2026-11-23");
}

static void check_stepping(struct played *p, const char *columns, int focus,
                           const struct cal *expected)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    assert_int_equal(columns_read(p->registry, columns, &p->app.columns, &why),
                     STATUS_OK);
    columns_focus(&p->app.columns, focus);
    assert_ptr_equal(app_stepping(&p->app), expected);
}

/* The toy's years, of 38 days, end long before today.  */
static void who_has_no_date_is_stepped_by_another(void **state)
{
    struct played *p = *state;

    check_stepping(p, "toy", 0, known("gregory"));
    check_stepping(p, "toy,hebrew", 0, known("gregory"));
    check_stepping(p, "hebrew,toy", 1, known("hebrew"));
    check_stepping(p, "hebrew,persian,toy,coptic", 2, known("persian"));
    check_stepping(p, "hebrew,toy,coptic", 2, known("coptic"));
    press(p, "S-Tab ]"); /* 13 Tevet */
    check_day(p, "2026-12-23");
    press(p, "Home");
    check_day(p, "2026-12-11");
    p->app.cursor = 0;
    check_stepping(p, "hebrew,toy", 1, &p->toy);
    press(p, "}");
    assert_int_equal(p->app.cursor, 38);
    press(p, "5 }");
    assert_int_equal(p->app.cursor, 6 * 38);
    press(p, "5 }");
    check_message(p, "the Toy calendar has the years -9 to 10");
    assert_int_equal(p->app.cursor, 6 * 38);
}

static void the_program_is_left_and_drawn_anew(void **state)
{
    struct played *p = *state;

    assert_int_equal(press(p, "q"), EFFECT_QUIT);
    assert_int_equal(press(p, "C-l"), EFFECT_REDRAW);
    assert_int_equal(press(p, "Escape"), EFFECT_NONE);
    assert_int_equal(press(p, "C-g"), EFFECT_NONE);
    check_message(p, "");
    assert_int_equal(press(p, "Enter"), EFFECT_NONE);
    check_message(p, "");
}

static void a_day_is_picked_or_not(void **state)
{
    struct played *p = *state;

    p->app.purpose = APP_PICK;
    assert_int_equal(press(p, "l Enter"), EFFECT_CHOOSE);
    check_day(p, "2026-11-24");
    assert_int_equal(press(p, "Escape"), EFFECT_QUIT);
    assert_int_equal(press(p, "C-g"), EFFECT_QUIT);
    assert_int_equal(press(p, "q"), EFFECT_QUIT);
    assert_int_equal(press(p, "g Escape"), EFFECT_NONE);
    assert_int_equal(press(p, "? Enter"), EFFECT_NONE);
    assert_int_equal(p->app.mode, APP_CALENDAR);
}

static void the_help_is_read_line_by_line(void **state)
{
    struct played *p = *state;
    int last = help_line_count(&p->keymap) - 1;

    assert_int_equal(press(p, "?"), EFFECT_NONE);
    assert_int_equal(p->app.mode, APP_HELP);
    assert_int_equal(app_keys(&p->app), KEYMAP_HELP);
    assert_int_equal(p->app.item, 0);
    press(p, "k");
    assert_int_equal(p->app.item, 0);
    press(p, "j Down Space C-p");
    assert_int_equal(p->app.item, 11);
    for (int i = 0; i < 20; i++)
        press(p, "PageDown");
    assert_int_equal(p->app.item, last);
    press(p, "PageUp");
    assert_int_equal(p->app.item, last - 10);
    p->app.lines = 22; /* are seen at once, and the last of them are full */
    for (int i = 0; i < 20; i++)
        press(p, "PageDown");
    assert_int_equal(p->app.item, last + 1 - 22);
    p->app.lines = last + 2;
    press(p, "j");
    assert_int_equal(p->app.item, 0);
    press(p, "q");
    assert_int_equal(p->app.mode, APP_CALENDAR);
    check_day(p, "2026-11-23");
    press(p, "F1");
    assert_int_equal(p->app.item, 0);
    press(p, "F1");
    assert_int_equal(p->app.mode, APP_CALENDAR);
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(it_begins_with_today),
        PLAYED(keys_move_the_cursor),
        PLAYED(the_second_of_two_keys_is_waited_for),
        PLAYED(a_key_that_means_nothing_is_named),
        PLAYED(the_focus_and_its_column_move),
        PLAYED(months_and_years_are_those_of_the_focus),
        PLAYED(what_weeks_look_like_is_chosen),
        PLAYED(at_the_ends_of_a_span_it_says_why),
        PLAYED(where_no_calendar_has_a_date_days_still_pass),
        PLAYED(who_has_no_date_is_stepped_by_another),
        PLAYED(the_program_is_left_and_drawn_anew),
        PLAYED(a_day_is_picked_or_not),
        PLAYED(the_help_is_read_line_by_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
