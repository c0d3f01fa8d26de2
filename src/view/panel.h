/* SPDX-License-Identifier: MIT */
/* The panel: the cursor's day in full, in every column's calendar, a line
   each.  Any thread.  */

#ifndef EPACT_VIEW_PANEL_H
#define EPACT_VIEW_PANEL_H

#include "model/app.h"
#include "screen/area.h"

/* The columns of the screen that it takes to show all that it has to say.  */
int panel_width(const struct app *app);

/* Draws it into A, below a blank line if A has more than one: where there are
   too few lines, those about the focus, and which these are; where there is too
   little room, the dates alone.  */
void panel_draw(const struct app *app, struct area a);

/* Draws the lines into A where there is nothing else to see: the terminal's
   cursor stands on that of the focus.  */
void panel_draw_alone(const struct app *app, struct area a);

#endif
