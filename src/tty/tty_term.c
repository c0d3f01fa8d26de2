/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/tty_term.h"

#include <stdint.h>
#include <unistd.h>

#include "tty/tty_curses.h"

/* It defines hundreds of plain words, which is why this is a file.  */
#ifdef HAVE_NCURSESW_CURSES_H
#include <ncursesw/term.h>
#else
#include <term.h>
#endif

/* tigetstr() answers -1 to what is no string.  */
static bool can_place_cursor(void)
{
    char name[] = "cup";
    const char *text = tigetstr(name);

    return text && (intptr_t)text != -1 && *text;
}

enum status tty_term_check(int fd)
{
    int found = 0;
    bool is_set_up, can_place;

    if (!isatty(fd))
        return STATUS_ERR_TERM;
    is_set_up = setupterm(NULL, fd, &found) == OK;
    can_place = is_set_up && can_place_cursor();
    if (is_set_up)
        del_curterm(cur_term);
    if (can_place)
        return STATUS_OK;
    /* 1 besides a failure: one that prints on paper.  */
    return is_set_up || found == 1 ? STATUS_ERR_TERM_DUMB
                                   : STATUS_ERR_TERM_UNKNOWN;
}
