/* SPDX-License-Identifier: MIT */
/* What the terminal's description, which the environment's TERM names, says of
   it before it is opened.  */

#ifndef EPACT_TTY_TTY_TERM_H
#define EPACT_TTY_TTY_TERM_H

#include "base/status.h"

/* Whether curses can show a screen on the terminal FD: _ERR_TERM,
   _ERR_TERM_UNKNOWN, _ERR_TERM_DUMB.  Changes nothing there.  */
enum status tty_term_check(int fd);

#endif
