/* SPDX-License-Identifier: MIT */
/* The month view: calendars side by side, each with its own month of the
   cursor's day, and where there are lines for them the next and the previous.
   For one thread at a time.  */

#ifndef EPACT_VIEW_MONTH_VIEW_H
#define EPACT_VIEW_MONTH_VIEW_H

#include "view/pane.h"

/* Draws COUNT columns from FIRST on into A, as wide and as many months as it
   has room for.  */
void month_view_draw(const struct app *app, struct view_work *work, int first,
                     int count, struct area a);

#endif
