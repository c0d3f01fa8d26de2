/* SPDX-License-Identifier: MIT */
/* Numbers before keys.  */

#include "config.h"

#include <limits.h>

#include "known.h"
#include "model/help.h"
#include "model/move.h"
#include "model/played.h"

static void digits_are_a_count(void **state)
{
    check_keys(*state, "1 2 j", "2027-02-15");
    check_keys(*state, "M-1 M-2 C-n", "2027-02-15");
    check_keys(*state, "1 0 l", "2026-12-03");
    check_keys(*state, "3 C-v", "2027-08-23");
    check_keys(*state, "2 C-x ]", "2028-11-23");
    check_keys(*state, "2 l l", "2026-11-26");
    check_keys(*state, "9 9 9 9 9 9 9 9 9 9 9 9 l", "2300-09-07");
    check_keys(*state, "1 0 0 0 0 }", "12026-11-23");
}

static void a_zero_begins_no_count(void **state)
{
    check_keys(*state, "l 0", "2026-11-23");
    check_keys(*state, "l l 0 l", "2026-11-24");
}

/* Numbers before START or END say which week, month or year, from the cursor's
   own.  */
static void edges_are_counted(void **state)
{
    struct played *p = *state;

    check_keys(p, "3 $", "2026-12-13");
    check_keys(p, "1 ^", "2026-11-23");
    check_keys(p, "4 ^", "2026-11-02");
    check_keys(p, "1 End", "2026-11-30");
    check_keys(p, "2 End", "2026-12-31");
    check_keys(p, "4 End", "2027-02-28");
    check_keys(p, "2 Home", "2026-10-01");
    check_keys(p, "3 C-End", "2028-12-31");
    check_keys(p, "3 C-Home", "2024-01-01");
    check_keys(p, "Tab 2 End", "2027-01-08"); /* of Tevet 5787 */
    press(p, "S-Tab");
    p->app.view = VIEW_WEEKS;
    check_keys(p, "3 $", "2026-12-13");
    check_keys(p, "2 0 ^", "2026-07-13");
    p->app.cursor = PLAYED_TODAY;
    app_run(&p->app, COMMAND_MONTH_END, 0);
    check_day(p, "2026-11-30");
    app_run(&p->app, COMMAND_MONTH_END, -1); /* of the month before */
    check_day(p, "2026-10-31");
}

static void what_takes_no_number_says_so(void **state)
{
    static const char *const keys[] = {".", "x", "Enter", "d", "?", "M-x"};
    struct played *p = *state;
    char typed[16], sentence[64];

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct app before = p->app;

        snprintf(typed, sizeof typed, "2 %s", keys[i]);
        snprintf(sentence, sizeof sentence, "%s takes no number before it",
                 keys[i]);
        assert_int_equal(press(p, typed), EFFECT_NONE);
        check_message(p, sentence);
        assert_int_equal(p->app.typed.count, 0);
        assert_int_equal(p->app.mode, APP_CALENDAR);
        assert_int_equal(p->app.view, before.view);
        assert_int_equal(p->app.columns.count, before.columns.count);
    }
    press(p, "2 C-g");
    check_message(p, "");
}

static void a_count_is_forgotten_with_keys_that_mean_nothing(void **state)
{
    struct played *p = *state;

    press(p, "5 Z");
    check_message(p, "Z means nothing here; ? shows the keys");
    check_keys(p, "l", "2026-11-24");
    press(p, "5 C-x 5");
    check_message(p, "C-x 5 means nothing here; ? shows the keys");
    check_keys(p, "l", "2026-11-24");
}

static void any_command_takes_any_count(void **state)
{
    static const int counts[] = {INT_MIN, INT_MIN + 1, -1, 0, INT_MAX};
    struct played *p = *state;

    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        for (int command = -1; command <= COMMAND_COUNT; command++) {
            struct app app = p->app;

            app_run(&app, (enum command)command, counts[i]);
            assert_true(day_fenced(app.cursor));
            assert_in_range(app.columns.focus, 0, app.columns.count - 1);
            assert_in_range(app.item, 0, help_line_count(&p->keymap));
        }
    app_run(&p->app, COMMAND_NEXT_DAY, -3);
    check_day(p, "2026-11-20");
    app_run(&p->app, COMMAND_PREVIOUS_DAY, INT_MIN);
    assert_int_equal(p->app.cursor, PLAYED_TODAY - 3 + MOVE_MAX);
    app_run(&p->app, COMMAND_NEXT_DAY, 0);
    assert_int_equal(p->app.cursor, PLAYED_TODAY - 3 + MOVE_MAX);
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(digits_are_a_count),
        PLAYED(a_zero_begins_no_count),
        PLAYED(edges_are_counted),
        PLAYED(what_takes_no_number_says_so),
        PLAYED(a_count_is_forgotten_with_keys_that_mean_nothing),
        PLAYED(any_command_takes_any_count),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
