/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <signal.h>
#include <string.h>

#include "test.h"
#include "tty/term.h"

static int end_program(void **state)
{
    term_free(*state);
    return 0;
}

/* Starts a shell script in a terminal of 20 columns and 4 lines.  */
static struct term *start(void **state, const char *script)
{
    const char *const argv[] = {"sh", "-c", script, NULL};

    *state = term_start(argv, NULL, 20, 4);
    return *state;
}

static void the_screen_shows_what_a_program_writes(void **state)
{
    struct term *t = start(state, "printf 'one\\r\\n\\nthr  e  e \\316\\261'");

    assert_int_equal(term_wait_exit(t), 0);
    assert_string_equal(term_screen(t), "one\n\nthr  e  e α\n\n");
    assert_string_equal(term_line(t, 2), "thr  e  e α");
    assert_int_equal(term_cursor(t).x, 11);
    assert_int_equal(term_cursor(t).y, 2);
    assert_true(term_cursor(t).is_shown);
}

static void cells_have_looks(void **state)
{
    struct term *t =
        start(state, "printf 'a\\033[1;4;31mb\\033[m\\033[3;7;42mc\\033[m日'");
    struct term_cell cell;

    term_wait_exit(t);
    cell = term_cell(t, 0, 0);
    assert_string_equal(cell.text, "a");
    assert_int_equal(cell.ink, -1);
    assert_int_equal(cell.paper, -1);
    assert_false(cell.bold || cell.underline || cell.italic || cell.reverse);
    cell = term_cell(t, 1, 0);
    assert_string_equal(cell.text, "b");
    assert_int_equal(cell.ink, 1);
    assert_int_equal(cell.paper, -1);
    assert_true(cell.bold && cell.underline);
    assert_false(cell.italic || cell.reverse);
    cell = term_cell(t, 2, 0);
    assert_int_equal(cell.paper, 2);
    assert_true(cell.italic && cell.reverse);
    cell = term_cell(t, 3, 0);
    assert_string_equal(cell.text, "日");
    assert_int_equal(cell.width, 2);
    assert_string_equal(term_cell(t, 4, 0).text, "");
}

static void the_alternate_screen_and_the_cursor_are_seen(void **state)
{
    struct term *t =
        start(state, "printf 'shell\\033[?1049h\\033[H\\033[?25lother'; read x;"
                     "printf '\\033[?1049l\\033[?25h'");

    assert_false(term_is_alternate(t));
    term_wait_text(t, "other");
    assert_true(term_is_alternate(t));
    assert_false(term_cursor(t).is_shown);
    assert_string_equal(term_line(t, 0), "other");
    term_send(t, "\r");
    term_wait_exit(t);
    assert_false(term_is_alternate(t));
    assert_true(term_cursor(t).is_shown);
    assert_string_equal(term_line(t, 0), "shell");
}

static void keys_reach_the_program(void **state)
{
    struct term *t = start(state, "stty -echo; printf ready; read x;"
                                  "printf \" <%s>\" \"$x\"; read x");

    term_wait_text(t, "ready");
    term_settle(t);
    term_mark(t);
    term_send(t, "α b\r");
    term_settle(t);
    assert_string_equal(term_line(t, 0), "ready <α b>");

    size_t n;

    assert_string_equal(term_bytes(t, &n), " <α b>");
    assert_int_equal(n, 7);
}

static void the_terminal_answers(void **state)
{
    struct term *t =
        start(state, "stty raw -echo; printf 'ab\\033[6n';"
                     "dd bs=1 count=6 2>/dev/null | tr -d '\\033'");

    term_wait_exit(t);
    assert_string_equal(term_line(t, 0), "ab[1;3R");
}

static void the_program_knows_its_terminal(void **state)
{
    static const char *const argv[] = {
        "sh", "-c", "echo $TERM $LC_ALL $LINES $MINE; stty size; tty >&2",
        NULL};
    static const char *const environment[] = {"TERM=vt100", "MINE=1", "LC_ALL",
                                              NULL};
    struct term *t = *state = term_start(argv, environment, 33, 7);

    assert_int_equal(term_wait_exit(t), 0);
    assert_string_equal(term_line(t, 0), "vt100 1");
    assert_string_equal(term_line(t, 1), "7 33");
    assert_memory_equal(term_line(t, 2), "/dev/", 5);
}

static void a_resize_is_told(void **state)
{
    struct term *t = start(state, "trap 'stty size' WINCH; echo ready;"
                                  "while :; do sleep 0.01; done");

    term_wait_text(t, "ready");
    for (int i = 0; i < 20; i++)
        term_resize(t, 30 + i, 5 + i);
    term_wait_text(t, "24 49");
    term_resize(t, 20, 6);
    term_wait_text(t, "6 20");
    assert_int_equal(strlen(term_screen(t)) - strlen("ready"),
                     strlen(strchr(term_screen(t), '\n')));
}

static void a_program_ends_with_its_status_or_its_signal(void **state)
{
    struct term *t = start(state, "exit 3");

    assert_int_equal(term_wait_exit(t), 3);
    term_free(t);
    t = start(state, "echo ready; exec sleep 99");
    term_wait_text(t, "ready");
    term_signal(t, SIGTERM);
    assert_int_equal(term_wait_exit(t), 128 + SIGTERM);
}

static void keys_that_are_signals_are_signals(void **state)
{
    struct term *t = start(state, "trap 'echo caught' INT; echo ready;"
                                  "while :; do sleep 0.01; done");

    term_wait_text(t, "ready");
    term_send(t, "\003");
    term_wait_text(t, "caught");
    term_send(t, "\034");
    assert_int_equal(term_wait_exit(t), 128 + SIGQUIT);
}

static void a_program_can_be_stopped(void **state)
{
    struct term *t = start(state, "echo ready; read x; echo $x; exit 5");

    term_wait_text(t, "ready");
    term_send(t, "\032");
    assert_int_equal(term_wait_stop(t), SIGTSTP);
    term_signal(t, SIGCONT);
    term_signal(t, SIGSTOP);
    assert_int_equal(term_wait_stop(t), SIGSTOP);
    term_signal(t, SIGCONT);
    term_send(t, "on\r");
    assert_int_equal(term_wait_exit(t), 5);
}

static void a_hangup_is_the_end_of_input(void **state)
{
    struct term *t =
        start(state, "trap '' HUP; echo ready; read x || exit 7; exit 8");

    term_wait_text(t, "ready");
    term_hangup(t);
    assert_int_equal(term_wait_exit(t), 7);
}

static void modes_that_a_program_leaves_behind_are_seen(void **state)
{
    struct term *t =
        start(state, "stty -icanon; echo raw; read x; stty icanon");

    term_wait_text(t, "raw");
    assert_false(term_is_restored(t));
    term_send(t, "\r");
    term_wait_exit(t);
    assert_true(term_is_restored(t));
}

static void much_output_is_taken_while_keys_are_sent(void **state)
{
    static char keys[69998]; /* with "go" so many whole lines */
    struct term *t = start(state, "stty raw -echo; printf go; exec cat");

    memset(keys, 'x', sizeof keys);
    memcpy(keys + sizeof keys - 3, "end", 3);
    term_wait_text(t, "go");
    term_send_bytes(t, keys, sizeof keys);
    term_wait_text(t, "xxxxxend");
}

#define IN_TERMINAL(test) cmocka_unit_test_teardown(test, end_program)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_TERMINAL(the_screen_shows_what_a_program_writes),
        IN_TERMINAL(cells_have_looks),
        IN_TERMINAL(the_alternate_screen_and_the_cursor_are_seen),
        IN_TERMINAL(keys_reach_the_program),
        IN_TERMINAL(the_terminal_answers),
        IN_TERMINAL(the_program_knows_its_terminal),
        IN_TERMINAL(a_resize_is_told),
        IN_TERMINAL(a_program_ends_with_its_status_or_its_signal),
        IN_TERMINAL(keys_that_are_signals_are_signals),
        IN_TERMINAL(a_program_can_be_stopped),
        IN_TERMINAL(a_hangup_is_the_end_of_input),
        IN_TERMINAL(modes_that_a_program_leaves_behind_are_seen),
        IN_TERMINAL(much_output_is_taken_while_keys_are_sent),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
