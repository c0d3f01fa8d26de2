/* SPDX-License-Identifier: MIT */
/* What the tests of the viewer on a terminal share: EPACT of the environment,
   started on a day that does not turn over.  */

#ifndef EPACT_TESTS_TTY_VIEWER_H
#define EPACT_TESTS_TTY_VIEWER_H

#include "tty/term.h"

#define CONTROL(letter) ((char)(1 + (letter) - 'a'))

/* A test that ends the program, which it keeps in *STATE.  */
#define TEST(name) cmocka_unit_test_teardown(name, viewer_end)
int viewer_end(void **state);

/* Starts it, with ENVIRONMENT as term_start() has it; and without, and waits
   for its first picture.  */
struct term *viewer_start_with(void **state, const char *const environment[],
                               int width, int height);
struct term *viewer_start(void **state, int width, int height);

/* Starts it with other ARGUMENTS, a list that ends with NULL.  */
struct term *viewer_start_as(void **state, const char *const arguments[],
                             int width, int height);

/* Stops it by its key: it gives the terminal back, and shows the same picture
   when it goes on.  */
void viewer_stop_and_go(struct term *t);

/* The screen shows TEXT; the program has given the terminal back.  */
void assert_text(struct term *t, const char *text);
void assert_gone(struct term *t);

#endif
