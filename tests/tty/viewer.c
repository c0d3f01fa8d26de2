/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/viewer.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

int viewer_end(void **state)
{
    term_free(*state);
    return 0;
}

struct term *viewer_start_with(void **state, const char *const environment[],
                               int width, int height)
{
    const char *const argv[] = {getenv("EPACT"), "--today=2026-11-23", NULL};

    *state = term_start(argv, environment, width, height);
    return *state;
}

struct term *viewer_start(void **state, int width, int height)
{
    struct term *t = viewer_start_with(state, NULL, width, height);

    term_wait_text(t, "2026-11-23");
    term_settle(t);
    return t;
}

struct term *viewer_start_as(void **state, const char *const arguments[],
                             int width, int height)
{
    const char *argv[8] = {getenv("EPACT")};

    for (int i = 0; i < 6 && arguments[i]; i++)
        argv[i + 1] = arguments[i];
    *state = term_start(argv, NULL, width, height);
    return *state;
}

void assert_gone(struct term *t)
{
    assert_false(term_is_alternate(t));
    assert_true(term_is_restored(t));
    assert_true(term_cursor(t).is_shown);
}

void assert_text(struct term *t, const char *text)
{
    if (!strstr(term_screen(t), text))
        term_fail(t, text);
}

void viewer_stop_and_go(struct term *t)
{
    char before[8000];

    snprintf(before, sizeof before, "%s", term_screen(t));
    term_send(t, (char[]){CONTROL('z'), '\0'});
    assert_int_equal(term_wait_stop(t), SIGTSTP);
    assert_gone(t);
    term_signal(t, SIGCONT);
    term_settle(t);
    assert_true(term_is_alternate(t));
    assert_string_equal(term_screen(t), before);
}
