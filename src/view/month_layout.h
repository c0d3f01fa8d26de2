/* SPDX-License-Identifier: MIT */
/* The layout of the month view: how many columns and lines what takes.

   Above its days each month has its name, and the first of a column the names
   of weekdays as well; above all stands the calendar's name.  COUNT columns of
   APP from FIRST on stand side by side.  Pure; any thread.  */

#ifndef EPACT_VIEW_MONTH_LAYOUT_H
#define EPACT_VIEW_MONTH_LAYOUT_H

#include "model/app.h"

/* The lines of a column: the name of the first month, those of weekdays, its
   first row; and how many lines the names of other months take.  */
#define MONTH_FIRST_TITLE 1
#define MONTH_WEEKDAYS 2
#define MONTH_FIRST_ROW 3
#define MONTH_TITLE 1

/* What is alike in all columns of a picture.  */
struct month_layout {
    int gap;        /* columns of the screen between the numbers of days */
    int week_width; /* of the numbers of weeks; 0: they are not shown */
    int width;      /* of all, with the lines between them */
    int rows;       /* of a month */
    int months;     /* below each other */
    int step;       /* lines from one month to the next */
    int across;     /* months side by side, where there is one column */
};

/* The roomiest one for WIDTH columns of the screen and HEIGHT lines.  */
struct month_layout month_layout_find(const struct app *app, int first,
                                      int count, int width, int height);

/* How wide CAL's column is.  */
int month_layout_pane(const struct month_layout *layout, const struct cal *cal);

/* The least columns of the screen that these take; and CAL alone, without the
   numbers of weeks.  */
int month_layout_width(const struct app *app, int first, int count);
int month_layout_narrowest(const struct cal *cal);

/* The lines that one month of each takes, with all that is above it; and how
   many of HEIGHT lines the months take that are shown there.  */
int month_layout_least(const struct app *app, int first, int count);
int month_layout_height(const struct app *app, int first, int count,
                        int height);

#endif
