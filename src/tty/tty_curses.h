/* SPDX-License-Identifier: MIT */
/* Curses with wide characters, wherever its header is.  */

#ifndef EPACT_TTY_TTY_CURSES_H
#define EPACT_TTY_TTY_CURSES_H

#include <stdbool.h>
#include <wchar.h>

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifdef HAVE_NCURSESW_CURSES_H
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif

#endif
