/* SPDX-License-Identifier: MIT */
/* What a terminal is made of, for term.c and term_look.c alone.  */

#ifndef EPACT_TESTS_TTY_TERM_PARTS_H
#define EPACT_TESTS_TTY_TERM_PARTS_H

#include <stdint.h>
#include <sys/types.h>
#include <termios.h>
#include <vterm.h>

#include "tty/term.h"

struct term {
    VTerm *vterm;
    VTermScreen *screen;
    int master;           /* our end of the terminal; -1: hung up */
    int slave;            /* the program's end, to look at its modes */
    int reports;          /* from the keeper */
    struct termios modes; /* before the program */
    int width, height;
    bool is_alternate, has_cursor;
    pid_t keeper, program;
    int stop_count, stop_signal; /* that nobody has waited for */
    int status;                  /* of the wait for its end */
    bool has_ended;
    long naps; /* how often it had slept when something was sent to it */
    int64_t sent, heard; /* when that was, and when the last byte came */
    char *line, *text;   /* of term_line() and term_screen() */
    char *bytes;
    size_t count;
};

/* Makes the screen of the size that T has.  */
void term_make_screen(struct term *t);

/* Makes room for the text of that size.  */
void term_make_room(struct term *t);

void term_need(struct term *t, bool condition, const char *what);

#endif
