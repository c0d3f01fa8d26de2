/* SPDX-License-Identifier: MIT */
/* The month view: calendars side by side, each with its own month of the
   cursor's day, and where there are lines for them the next and the previous.
   For one thread at a time.  */

#ifndef EPACT_VIEW_MONTH_VIEW_H
#define EPACT_VIEW_MONTH_VIEW_H

#include "core/cal_cursor.h"
#include "model/app.h"
#include "screen/area.h"

/* What drawing keeps from one picture to the next, so that a year is laid out
   once.  The caller's; {0} at the start.  */
struct view_work {
    struct cal_cursor cursor[COLUMNS_MAX];
};

/* How many columns of APP, from FIRST on, stand side by side in WIDTH.  */
int month_view_fit(const struct app *app, int first, int width);

/* The least columns of the screen that these take: COUNT from FIRST on.  */
int month_view_width(const struct app *app, int first, int count);

/* The lines that one month of each takes, with all that is above it; and how
   many of HEIGHT lines the months take that are shown there.  */
int month_view_least(const struct app *app, int first, int count);
int month_view_height(const struct app *app, int first, int count, int height);

/* Draws COUNT columns from FIRST on into A, as wide and as many months as it
   has room for.  */
void month_view_draw(const struct app *app, struct view_work *work, int first,
                     int count, struct area a);

#endif
