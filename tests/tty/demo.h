/* SPDX-License-Identifier: MIT */
/* The demo in a terminal, as its tests start it.  */

#ifndef EPACT_TESTS_TTY_DEMO_H
#define EPACT_TESTS_TTY_DEMO_H

#include <stdlib.h>

#include "test.h"
#include "tty/term.h"

#define IN_TERMINAL(test) cmocka_unit_test_teardown(test, end_program)

static inline int end_program(void **state)
{
    term_free(*state);
    return 0;
}

/* Starts the demo with a scene, or NULL, on 80 columns and 24 lines.  */
static inline struct term *start(void **state, const char *scene,
                                 const char *const environment[])
{
    const char *const argv[] = {getenv("DEMO"), scene, NULL};

    assert_non_null(argv[0]);
    *state = term_start(argv, environment, 80, 24);
    return *state;
}

static inline struct term *start_ready(void **state, const char *scene)
{
    struct term *t = start(state, scene, NULL);

    term_wait_text(t, "ready");
    term_settle(t);
    return t;
}

#endif
