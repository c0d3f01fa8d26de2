/* SPDX-License-Identifier: MIT */
/* The layout of the year view: a box for each month of the year, so many in a
   row as there is room for, so that the rows are about as long as each other.
   Above are the calendar's name, the year and the weekdays.

   Where a month is one week, as in the calendar of weeks, its name stands
   before its days, else above them.  All is as great as the calendar's
   greatest year needs it, so that it stays from year to year.  Pure; any
   thread.  */

#ifndef EPACT_VIEW_YEAR_LAYOUT_H
#define EPACT_VIEW_YEAR_LAYOUT_H

#include "core/cal.h"

/* The lines of a column, and the first row of boxes.  */
#define YEAR_LINE 1
#define YEAR_WEEKDAYS 2
#define YEAR_FIRST_ROW 3

struct year_layout {
    int gap;    /* columns of the screen between the numbers of days */
    int box;    /* columns of the screen from one box to the next */
    int name;   /* columns before the days, where the name stands there; or 0 */
    int rows;   /* of days */
    int height; /* of a box */
    int step;   /* lines from one row of boxes to the next */
    int across; /* boxes in a row */
    int bands;  /* rows of boxes */
};

/* The layout of a year of CAL for WIDTH columns of the screen; at least one box
   stands in a row.  Where HEIGHT lines are enough for it, there is a blank one
   between the rows of boxes that are shown.  */
struct year_layout year_layout_find(const struct cal *cal, int width,
                                    int height);

/* The least columns with which the year takes HEIGHT lines or fewer; where no
   row is long enough for that, those of the longest row.  */
int year_layout_width(const struct cal *cal, int height);

/* The lines that all of it takes.  */
int year_layout_lines(const struct year_layout *layout);

/* How many rows of boxes are whole in HEIGHT lines; at least one.  */
int year_layout_bands(const struct year_layout *layout, int height);

#endif
