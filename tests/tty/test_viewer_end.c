/* SPDX-License-Identifier: MIT */
/* How the viewer ends, stops and refuses: the terminal is always given
   back.  */

#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "tty/viewer.h"

static void end_by_signal(void **state, int number)
{
    struct term *t = viewer_start(state, 80, 24);

    term_signal(t, number);
    assert_int_equal(term_wait_exit(t), 128 + number);
    assert_gone(t);
}

static void sigterm_gives_the_terminal_back(void **state)
{
    end_by_signal(state, SIGTERM);
}

static void sighup_gives_the_terminal_back(void **state)
{
    end_by_signal(state, SIGHUP);
}

static void sigint_gives_the_terminal_back(void **state)
{
    end_by_signal(state, SIGINT);
}

/* As nohup(1) starts it.  */
static void an_ignored_signal_is_ignored(void **state)
{
    char script[1000];
    const char *const argv[] = {"sh", "-c", script, NULL};
    struct term *t;

    snprintf(script, sizeof script, "trap '' HUP; exec '%s' --today=2026-11-23",
             getenv("EPACT"));
    *state = t = term_start(argv, NULL, 80, 24);
    term_wait_text(t, "? help");
    term_signal(t, SIGHUP);
    term_send(t, "l");
    term_wait_text(t, "2026-11-24");
    term_hangup(t);
    assert_int_equal(term_wait_exit(t), 1);
}

/* Whose signal came while keys never cease to come.  */
static void keys_without_end_do_not_keep_it_from_ending(void **state)
{
    struct term *t = viewer_start(state, 80, 24);
    char keys[2001];

    memset(keys, 'l', sizeof keys - 1);
    keys[2000] = '\0';
    term_signal(t, SIGTERM);
    term_send(t, keys);
    assert_int_equal(term_wait_exit(t), 128 + SIGTERM);
    assert_gone(t);
}

static void control_c_ends_the_program(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_send(t, (char[]){CONTROL('c'), '\0'});
    assert_int_equal(term_wait_exit(t), 128 + SIGINT);
    assert_gone(t);
}

static void stopped_it_gives_the_terminal_back_and_comes_again(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    viewer_stop_and_go(t);
    term_send(t, "lq");
    assert_int_equal(term_wait_exit(t), 0);
    assert_gone(t);
}

static void a_size_changed_while_it_was_stopped_is_seen(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_send(t, (char[]){CONTROL('z'), '\0'});
    term_wait_stop(t);
    term_resize(t, 120, 40);
    term_signal(t, SIGCONT);
    term_wait_text(t, "Islamic (civil)");
    term_settle(t);
    assert_non_null(strstr(term_line(t, 39), "? help  q quit"));
}

static void without_a_terminal_it_ends(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_hangup(t);
    assert_int_equal(term_wait_exit(t), 1);
}

static void refuse(void **state, const char *term, const char *sentence)
{
    const char *const environment[] = {term, NULL};
    struct term *t = viewer_start_with(state, environment, 80, 24);

    assert_int_equal(term_wait_exit(t), 1);
    assert_text(t, sentence);
    assert_gone(t);
}

static void terminals_that_cannot_are_refused(void **state)
{
    refuse(state, "TERM=dumb", "epact: TERM='dumb': ");
    viewer_end(state);
    refuse(state, "TERM=no-such-terminal", "epact: TERM='no-such-terminal': ");
    viewer_end(state);
    refuse(state, "TERM", "epact: TERM='': ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(sigterm_gives_the_terminal_back),
        TEST(sighup_gives_the_terminal_back),
        TEST(sigint_gives_the_terminal_back),
        TEST(an_ignored_signal_is_ignored),
        TEST(keys_without_end_do_not_keep_it_from_ending),
        TEST(control_c_ends_the_program),
        TEST(stopped_it_gives_the_terminal_back_and_comes_again),
        TEST(a_size_changed_while_it_was_stopped_is_seen),
        TEST(without_a_terminal_it_ends),
        TEST(terminals_that_cannot_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
