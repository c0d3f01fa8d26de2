/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <signal.h>
#include <string.h>

#include "screen/theme.h"
#include "test.h"
#include "tty/demo.h"
#include "tty/tty.h"

/* The demo has ended so, and left the terminal as it was.  */
static void assert_end(struct term *t, int status)
{
    assert_int_equal(term_wait_exit(t), status);
    assert_true(term_is_restored(t));
    assert_false(term_is_alternate(t));
    assert_true(term_cursor(t).is_shown);
    assert_non_null(strstr(term_screen(t), "bye\n"));
}

static void the_way_out_leaves_the_terminal_as_it_was(void **state)
{
    struct term *t = start_ready(state, NULL);

    assert_true(term_is_alternate(t));
    assert_false(term_is_restored(t));
    assert_false(term_cursor(t).is_shown);
    assert_string_equal(term_line(t, 0), "ready");
    term_send(t, "q");
    assert_end(t, 0);
    assert_null(strstr(term_screen(t), "ready"));
}

static void a_screen_goes_to_its_corners(void **state)
{
    struct term *t = start_ready(state, "corners");

    for (int i = 0; i < 3; i++) {
        assert_string_equal(term_cell(t, 79, 0).text, "+");
        assert_string_equal(term_cell(t, 79, 23).text, "+");
        assert_string_equal(term_cell(t, 0, 23).text, "+");
        assert_memory_equal(term_line(t, 0), "ready", 5);
        term_send(t, "x");
        term_settle(t);
    }
}

static int shown_colour(int colour)
{
    return colour - COLOUR_BLACK;
}

/* OTHER is what is shown of days of other months.  */
static void assert_looks(struct term *t, const struct theme *theme,
                         const char *other)
{
    for (int role = 0; role < ROLE_COUNT; role++)
        for (int marks = 0; marks < 1 << MARK_COUNT; marks++) {
            struct cell cell = {"x", (uint8_t)role, (uint8_t)marks};
            struct look look = theme_look(theme, &cell);
            struct term_cell shown = term_cell(t, marks, role + 2);

            assert_string_equal(shown.text, role == ROLE_OTHER ? other : "x");
            assert_int_equal(shown.ink, shown_colour(look.ink));
            assert_int_equal(shown.paper, shown_colour(look.paper));
            assert_int_equal(shown.bold, !!(look.attributes & LOOK_BOLD));
            assert_int_equal(shown.reverse, !!(look.attributes & LOOK_REVERSE));
            assert_int_equal(shown.underline,
                             !!(look.attributes & LOOK_UNDERLINE));
            assert_int_equal(shown.italic, !!(look.attributes & LOOK_ITALIC));
        }
}

static void cells_look_as_the_theme_has_it(void **state)
{
    assert_looks(start_ready(state, "looks"), &theme_colours, "x");
}

static void nobody_need_see_colours(void **state)
{
    static const char *const environments[][2] = {
        {"NO_COLOR=1", NULL}, {"TERM=vt220", NULL}, {"TERM=xterm-mono", NULL}};

    for (size_t i = 0; i < 3; i++) {
        struct term *t = start(state, "looks", environments[i]);

        term_wait_text(t, "ready");
        term_settle(t);
        /* Two of them have no faint letters.  */
        assert_looks(t, &theme_plain, i ? "" : "x");
        term_free(t);
        *state = NULL;
    }
}

static void an_empty_no_color_says_nothing(void **state)
{
    static const char *const environment[] = {"NO_COLOR=", NULL};
    struct term *t = start(state, "looks", environment);

    term_wait_text(t, "ready");
    term_settle(t);
    assert_looks(t, &theme_colours, "x");
}

static void wide_characters_leave_nothing_behind(void **state)
{
    static const char *const lines[][2] = {
        {"日本 e\u0301x 🌙", "日ab"},
        {" 日本 e\u0301x 🌙", "a日b"},
        {"  日本 e\u0301x 🌙", "日ab"},
        {"   日本 e\u0301x 🌙", "a日b"},
    };
    struct term *t = start_ready(state, "wide");

    for (int i = 0; i < 9; i++) {
        assert_string_equal(term_line(t, 2), lines[i % 4][0]);
        assert_string_equal(term_line(t, 3), lines[i % 4][1]);
        term_send(t, "x");
        term_settle(t);
    }
}

static void what_the_locale_cannot_show_is_a_question_mark(void **state)
{
    static const char *const environment[] = {"LC_ALL=C", NULL};
    struct term *t = start(state, "foreign", environment);

    term_wait_text(t, "ready");
    term_settle(t);
    assert_string_equal(term_line(t, 2), "a?b? c");
}

static void the_cursor_is_where_the_screen_has_it(void **state)
{
    struct term *t = start_ready(state, "cursor");

    for (int i = 0; i < 4; i++) {
        assert_int_equal(term_cursor(t).is_shown, i % 2);
        if (i % 2) {
            assert_int_equal(term_cursor(t).x, i);
            assert_int_equal(term_cursor(t).y, 3);
        }
        term_send(t, "x");
        term_settle(t);
    }
}

/* A day is 4 columns: 38 bytes with its colours, and as many for the text.  */
static void only_what_has_changed_is_sent(void **state)
{
    struct term *t = start_ready(state, "month");
    size_t n;

    term_bytes(t, &n);
    assert_true(n > 200);
    for (int i = 0; i < 5; i++) {
        term_mark(t);
        term_send(t, "x");
        term_settle(t);
        term_bytes(t, &n);
        assert_true(n > 0 && n < 60);
    }
}

static void a_resize_is_noticed(void **state)
{
    struct term *t = start_ready(state, "corners");

    term_resize(t, 100, 40);
    term_wait_text(t, "ready 100x40");
    term_settle(t);
    assert_string_equal(term_cell(t, 99, 39).text, "+");
    assert_string_equal(term_cell(t, 79, 23).text, "");
    term_resize(t, 1, 1);
    term_settle(t);
    assert_string_equal(term_screen(t), "+\n");
    for (int i = 1; i < 50; i++)
        term_resize(t, i, 50 - i);
    term_resize(t, 60, 10);
    term_send(t, "!");
    term_settle(t);
    assert_string_equal(term_cell(t, 59, 9).text, "+");
    term_send(t, "q");
    assert_end(t, 0);
}

static void the_environment_does_not_say_the_size(void **state)
{
    static const char *const environment[] = {"LINES=9", "COLUMNS=200", NULL};
    struct term *t = start(state, "corners", environment);

    term_wait_text(t, "ready");
    term_settle(t);
    assert_string_equal(term_cell(t, 79, 23).text, "+");
}

static void a_stop_gives_the_terminal_back_for_a_while(void **state)
{
    struct term *t = start_ready(state, "corners");

    term_send(t, "\032");
    assert_int_equal(term_wait_stop(t), SIGTSTP);
    assert_true(term_is_restored(t));
    assert_false(term_is_alternate(t));
    assert_true(term_cursor(t).is_shown);
    term_resize(t, 70, 20);
    term_signal(t, SIGCONT);
    term_wait_text(t, "ready 70x20");
    term_settle(t);
    assert_true(term_is_alternate(t));
    assert_false(term_cursor(t).is_shown);
    assert_string_equal(term_cell(t, 69, 19).text, "+");
    term_send(t, "\023\026");
    term_wait_text(t, "C-s C-v");
    term_send(t, "q");
    assert_end(t, 0);
}

static void what_a_shell_did_meanwhile_is_undone(void **state)
{
    struct term *t = start_ready(state, "corners");

    term_signal(t, SIGSTOP);
    assert_int_equal(term_wait_stop(t), SIGSTOP);
    term_restore(t);
    term_mark(t);
    term_signal(t, SIGCONT);
    term_wait_text(t, "ready 80x24");
    assert_false(term_is_restored(t));

    size_t n;

    assert_non_null(strstr(term_bytes(t, &n), "ready"));
}

static void signals_wake_it(void **state)
{
    struct term *t = start_ready(state, NULL);

    term_signal(t, SIGUSR1);
    term_wait_text(t, "ready signal1");
    term_signal(t, SIGTERM);
    assert_end(t, 3);
}

static void control_c_is_a_signal(void **state)
{
    struct term *t = start_ready(state, NULL);

    term_send(t, "\003");
    assert_end(t, 3);
}

static void waiting_in_vain_ends(void **state)
{
    struct term *t = start(state, "ticks", NULL);

    term_wait_text(t, "...");
}

static void a_hangup_is_the_end(void **state)
{
    struct term *t = start_ready(state, NULL);

    term_hangup(t);
    assert_int_equal(term_wait_exit(t), 4);
}

static void what_is_no_terminal_is_refused(void **state)
{
    static const char *const argv[] = {"sh", "-c",
                                       "\"$DEMO\" </dev/null;"
                                       "\"$DEMO\" | cat;"
                                       "TERM=dumb \"$DEMO\";"
                                       "TERM=nonsense \"$DEMO\";"
                                       "TERM= \"$DEMO\"; unset TERM; \"$DEMO\"",
                                       NULL};
    struct term *t = *state = term_start(argv, NULL, 80, 8);

    assert_int_equal(term_wait_exit(t), 1);
    assert_string_equal(term_screen(t),
                        "this is not a terminal\n"
                        "this is not a terminal\n"
                        "a terminal of this type cannot place its cursor\n"
                        "nothing is known of a terminal of this type\n"
                        "nothing is known of a terminal of this type\n"
                        "nothing is known of a terminal of this type\n\n\n");
}

static void nothing_cannot_be_opened(void **state)
{
    struct tty *tty;

    (void)state;
    SOIL(tty);
    assert_int_equal(tty_open(NULL, stdout, &tty), STATUS_ERR_ARGUMENT);
    assert_null(tty);
    assert_int_equal(tty_open(stdin, NULL, &tty), STATUS_ERR_ARGUMENT);
    assert_int_equal(tty_open(stdin, stdout, NULL), STATUS_ERR_ARGUMENT);
    tty_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_TERMINAL(the_way_out_leaves_the_terminal_as_it_was),
        IN_TERMINAL(a_screen_goes_to_its_corners),
        IN_TERMINAL(cells_look_as_the_theme_has_it),
        IN_TERMINAL(nobody_need_see_colours),
        IN_TERMINAL(an_empty_no_color_says_nothing),
        IN_TERMINAL(wide_characters_leave_nothing_behind),
        IN_TERMINAL(what_the_locale_cannot_show_is_a_question_mark),
        IN_TERMINAL(the_cursor_is_where_the_screen_has_it),
        IN_TERMINAL(only_what_has_changed_is_sent),
        IN_TERMINAL(a_resize_is_noticed),
        IN_TERMINAL(the_environment_does_not_say_the_size),
        IN_TERMINAL(a_stop_gives_the_terminal_back_for_a_while),
        IN_TERMINAL(what_a_shell_did_meanwhile_is_undone),
        IN_TERMINAL(signals_wake_it),
        IN_TERMINAL(control_c_is_a_signal),
        IN_TERMINAL(waiting_in_vain_ends),
        IN_TERMINAL(a_hangup_is_the_end),
        IN_TERMINAL(what_is_no_terminal_is_refused),
        cmocka_unit_test(nothing_cannot_be_opened),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
