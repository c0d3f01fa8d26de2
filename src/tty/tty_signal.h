/* SPDX-License-Identifier: MIT */
/* Signals that the terminal is looked after in.  Handlers have no other way to
   tell of them than a global.  For the main thread.  */

#ifndef EPACT_TTY_TTY_SIGNAL_H
#define EPACT_TTY_TTY_SIGNAL_H

#include <signal.h>

#define TTY_SIGNALS 5

/* The handlers that there were.  */
struct tty_signals {
    struct sigaction old[TTY_SIGNALS];
};

/* From now on SIGWINCH and SIGCONT are noted.  To be called before curses is
   opened: it leaves the handlers alone that it finds, except that of SIGTSTP,
   which is good.  */
void tty_signal_begin(struct tty_signals *signals);

/* All handlers are again what they were, those that curses has set too.  */
void tty_signal_end(const struct tty_signals *signals);

enum tty_signal {
    TTY_SIGNAL_NONE,
    TTY_SIGNAL_RESIZED,
    TTY_SIGNAL_CONTINUED, /* after a stop; perhaps resized as well */
};

/* What came since the last call.  */
enum tty_signal tty_signal_take(void);

#endif
