/* SPDX-License-Identifier: MIT */
/* The day view: the cursor's day in every calendar and day count, a line each.
   Only the lines that are seen are worked out.  Any thread.  */

#ifndef EPACT_VIEW_DAY_VIEW_H
#define EPACT_VIEW_DAY_VIEW_H

#include "model/app.h"
#include "screen/area.h"

/* Draws the lines from TOP on into A.  */
void day_view_draw(const struct app *app, int top, struct area a);

#endif
