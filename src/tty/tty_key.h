/* SPDX-License-Identifier: MIT */
/* Keys of the terminal, as curses reads them.  For tty.c, which has opened
   curses.  */

#ifndef EPACT_TTY_TTY_KEY_H
#define EPACT_TTY_TTY_KEY_H

#include <stdbool.h>

#include "model/key.h"

/* Tells curses of keys that it does not know by itself.  */
void tty_key_define(void);

/* Reads a key that is there already; whether there was one.  *OUT is {0} if
   not.  */
bool tty_key_read(struct key *out);

#endif
