/* SPDX-License-Identifier: MIT */
/* The weeks of the weeks view: lines of seven days, the same ones whatever the
   calendar, which begin with the weekday that the user wants; where that is
   each calendar's own, with that of the column that has the focus.  Pure; any
   thread.  */

#ifndef EPACT_MODEL_WEEKS_H
#define EPACT_MODEL_WEEKS_H

#include "model/app.h"

/* The weekday that lines begin with, by ISO 8601's number.  */
int weeks_first(const struct app *app);

/* The first day of the line that DAY, inside the fence, stands in.  It may lie
   outside of it.  */
day_num weeks_line(const struct app *app, day_num day);

/* The first day of the first of app->week_rows lines: that of app->week_top,
   moved as little as needed so that the cursor has a line above and one below;
   where the cursor is far away, so that it is in the middle.  */
day_num weeks_top(const struct app *app);

#endif
