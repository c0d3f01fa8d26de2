/* SPDX-License-Identifier: MIT */
/* The terminal, through ncurses: keys in, cells out.

   There is one terminal at a time, since ncurses keeps its state in globals.
   From tty_open() to tty_close() it is in the state that the viewer wants, and
   after that as it was before.  For the main thread.

   Meanwhile SIGWINCH, SIGCONT and SIGTSTP are handled here, and SIGINT and
   SIGTERM too where nobody handles them.  Who has these blocked except in
   tty_wait() misses none.  */

#ifndef EPACT_TTY_TTY_H
#define EPACT_TTY_TTY_H

#include <signal.h>
#include <stdint.h>
#include <stdio.h>

#include "model/key.h"
#include "screen/screen.h"
#include "screen/theme.h"

struct tty; /* opaque */

/* Opens the terminal that IN reads and OUT writes, borrowed until tty_close().
   Without colours where it has none or the environment has NO_COLOR.
   _ERR_TERM_UNKNOWN: TERM names no terminal that is known; _ERR_TERM_DUMB: one
   whose cursor cannot be moved; _ERR_TERM: IN or OUT is no terminal;
   _ERR_MEMORY; _ERR_ARGUMENT.  *OUT_TTY is NULL on failure.  */
enum status tty_open(FILE *in, FILE *out, struct tty **out_tty);

/* Gives the terminal back.  NULL is fine.  */
void tty_close(struct tty *tty);

/* The size of the terminal now: columns and lines.  */
void tty_size(const struct tty *tty, int *width, int *height);

/* Shows S, which has the terminal's size, sending what has changed; and
   everything, where the terminal may have lost it.  */
void tty_show(struct tty *tty, const struct screen *s);

/* The next tty_show() sends everything.  */
void tty_forget(struct tty *tty);

enum tty_event {
    TTY_KEY,
    TTY_RESIZED, /* or resumed: look at the size again */
    TTY_TIMEOUT,
    TTY_SIGNAL, /* a signal came: the caller's handlers know which */
    TTY_CLOSED, /* there will be no more keys */
};

/* Waits for a key at most MILLISECONDS; 0: for none but what is there already.
   While it waits, and only then, the signals of MASK are those blocked.  *KEY
   is {0} unless the answer is TTY_KEY.  */
enum tty_event tty_wait(struct tty *tty, int milliseconds, const sigset_t *mask,
                        struct key *key);

#endif
