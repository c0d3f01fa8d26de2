/* SPDX-License-Identifier: MIT */
/* Terminals with a program in them: a pseudo-terminal, libvterm to show what
   the program writes, and the keyboard.

   What goes wrong here fails the cmocka test that runs and prints the screen.
   Every wait ends: when what it waits for does not come, the test fails.  One
   terminal at a time.  Texts that are returned last until the next call of the
   same function.

   The program runs as a shell would run it, in a session with job control: it
   can be stopped, but nobody takes the terminal from it meanwhile.  */

#ifndef EPACT_TESTS_TTY_TERM_H
#define EPACT_TESTS_TTY_TERM_H

#include <stdbool.h>
#include <stddef.h>

struct term; /* opaque */

/* Starts ARGV, which ends with NULL, in a terminal of WIDTH columns and HEIGHT
   lines.  ENVIRONMENT, NULL or a list that ends with NULL, has what the
   program's environment differs in: "NAME=value", or "NAME" to take it away.
   TERM is xterm-256color and LC_ALL C.UTF-8, and there are no LINES, COLUMNS,
   ESCDELAY and NO_COLOR, unless it says so.  */
struct term *term_start(const char *const argv[],
                        const char *const environment[], int width, int height);

/* Ends the program, if it has not ended.  NULL is fine.  */
void term_free(struct term *t);

/* Presses keys: the bytes that a terminal sends for them.  */
void term_send(struct term *t, const char *keys);
void term_send_bytes(struct term *t, const char *bytes, size_t n);

/* How many milliseconds after that, or after its start, the program wrote its
   last byte; 0: it has written nothing since.  */
double term_delay(const struct term *t);

/* Makes the terminal another size, of which the program is told.  */
void term_resize(struct term *t, int width, int height);

/* Sends the program a signal.  */
void term_signal(struct term *t, int signal);

/* Takes the terminal away.  The program gets no SIGHUP, which a shell or the
   kernel may send besides: that is term_signal().  */
void term_hangup(struct term *t);

/* Waits until the screen has TEXT, which may go over lines; the surest way to
   wait.  */
void term_wait_text(struct term *t, const char *text);

/* Waits until the program has read what it was sent, sleeps, and is silent.  */
void term_settle(struct term *t);

/* Waits until the program stops; returns the signal that stopped it.  */
int term_wait_stop(struct term *t);

/* Waits until the program ends; returns its exit status, or 128 + the signal
   that ended it.  */
int term_wait_exit(struct term *t);

/* A line's text, and the whole screen's, each line ended by a newline; without
   the blanks at the ends of lines.  */
const char *term_line(struct term *t, int line);
const char *term_screen(struct term *t);

/* What a cell looks like.  Colours are numbers of the terminal's palette, or -1
   for its own.  */
struct term_cell {
    char text[32]; /* "": nothing was written there, or the right half */
    int width;
    int ink, paper;
    bool bold, underline, italic, reverse;
};

struct term_cell term_cell(struct term *t, int x, int y);

/* The cursor, and whether it is shown.  */
struct term_cursor {
    int x, y;
    bool is_shown;
};

struct term_cursor term_cursor(struct term *t);

/* Whether the alternate screen is shown.  */
bool term_is_alternate(const struct term *t);

/* Whether the terminal's modes are what they were before the program.  */
bool term_is_restored(const struct term *t);

/* Gives the terminal those modes again, as a shell may while the program is
   stopped.  */
void term_restore(struct term *t);

/* The program's process.  */
int term_process(const struct term *t);

/* Forgets the bytes that the program has written; those since then, *N of
   them, with a NUL behind.  */
void term_mark(struct term *t);
const char *term_bytes(const struct term *t, size_t *n);

/* Fails the test, with what the screen shows.  */
_Noreturn void term_fail(struct term *t, const char *what);

#endif
