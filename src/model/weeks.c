/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/weeks.h"

#include "base/floor.h"
#include "model/week.h"
#include "text/weekday.h"

#define MONDAY 1

int weeks_first(const struct app *app)
{
    const struct cal *cal = app->columns.cal[app->columns.focus];

    if (app->first_weekday != WEEK_OWN)
        return app->first_weekday;
    /* Day 0, a Monday, is that far behind the first day of its week.  */
    return weekday_is_common(cal)
               ? MONDAY + (int)floor_mod(-cal->week.anchor, DAY_WEEK)
               : MONDAY;
}

day_num weeks_line(const struct app *app, day_num day)
{
    return day - floor_mod(day - (weeks_first(app) - MONDAY), DAY_WEEK);
}

day_num weeks_top(const struct app *app)
{
    int64_t rows = app->week_rows > 1 ? app->week_rows : 1;
    int64_t margin = rows > 2 ? 1 : 0;
    day_num line = weeks_line(app, app->cursor);
    int64_t row = floor_div(line - weeks_line(app, app->week_top), DAY_WEEK);

    if (row < -rows || row >= 2 * rows)
        row = (rows - 1) / 2;
    else if (row < margin)
        row = margin;
    else if (row > rows - 1 - margin)
        row = rows - 1 - margin;
    return line - row * DAY_WEEK;
}
