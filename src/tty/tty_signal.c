/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/tty_signal.h"

#include <stddef.h>

/* Whose handlers curses or this file sets.  */
static const int handled[TTY_SIGNALS] = {SIGCONT, SIGWINCH, SIGTSTP, SIGINT,
                                         SIGTERM};

/* What came while nobody looked.  */
static volatile sig_atomic_t was_resized, was_continued;

static void note_signal(int signal)
{
    if (signal == SIGCONT)
        was_continued = 1;
    else
        was_resized = 1;
}

void tty_signal_begin(struct tty_signals *signals)
{
    struct sigaction action = {.sa_handler = note_signal,
                               .sa_flags = SA_RESTART};

    sigemptyset(&action.sa_mask);
    for (int i = 0; i < TTY_SIGNALS; i++)
        sigaction(handled[i], NULL, &signals->old[i]);
    sigaction(SIGCONT, &action, NULL);
    sigaction(SIGWINCH, &action, NULL);
    was_resized = 0;
    was_continued = 0;
}

void tty_signal_end(const struct tty_signals *signals)
{
    for (int i = 0; i < TTY_SIGNALS; i++)
        sigaction(handled[i], &signals->old[i], NULL);
}

enum tty_signal tty_signal_take(void)
{
    enum tty_signal out = TTY_SIGNAL_NONE;

    if (was_continued)
        out = TTY_SIGNAL_CONTINUED;
    else if (was_resized)
        out = TTY_SIGNAL_RESIZED;
    was_continued = 0;
    was_resized = 0;
    return out;
}
