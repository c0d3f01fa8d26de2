/* SPDX-License-Identifier: MIT */
/* The bar: the last line of the screen.  It shows what is asked and typed, with
   what that would do on the line above; else a message; else what was typed of
   a command and the keys that count now.  Any thread.  */

#ifndef EPACT_VIEW_BAR_H
#define EPACT_VIEW_BAR_H

#include "model/app.h"
#include "screen/area.h"

/* The blanks before the text of a line of WIDTH columns: one, where there is
   room for it.  */
int bar_margin(int width);

/* Draws it on the last lines of ALL.  */
void bar_draw(const struct app *app, struct area all);

#endif
