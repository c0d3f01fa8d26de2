/* SPDX-License-Identifier: MIT */
/* Column views: those that show the calendars of the columns side by side.

   COUNT columns of APP from FIRST on stand in WIDTH columns of the screen and
   HEIGHT lines.  All but DRAW are pure; any thread.  */

#ifndef EPACT_VIEW_COLUMN_VIEW_H
#define EPACT_VIEW_COLUMN_VIEW_H

#include "view/pane.h"

struct column_view {
    /* The least columns of the screen that these take.  */
    int (*width)(const struct app *app, int first, int count, int height);
    /* Those of CAL alone, where it is better cut than not shown.  */
    int (*narrowest)(const struct cal *cal);
    /* The lines of HEIGHT that are taken before the panel gets any.  */
    int (*least)(const struct app *app, int first, int count, int width,
                 int height);
    /* The lines that are taken where there are HEIGHT.  */
    int (*height)(const struct app *app, int first, int count, int width,
                  int height);
    /* The lines that are taken on paper that is *WIDTH wide, which is cut to
       what is used of it.  */
    int (*page)(const struct app *app, int first, int count, int *width);
    /* For one thread at a time.  */
    void (*draw)(const struct app *app, struct view_work *work, int first,
                 int count, struct area a);
};

extern const struct column_view month_view;
extern const struct column_view weeks_view;
extern const struct column_view year_view;

#endif
