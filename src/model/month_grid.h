/* SPDX-License-Identifier: MIT */
/* Month grids: the days of a month in the rows of their weeks.

   A grid has as many columns as the calendar's week has days.  The days before
   and after the month that share its first and last row are shown too, where
   the week runs on through them.  Days outside the week fill their rows one
   after the other.  For one thread at a time, as its cursor is.  */

#ifndef EPACT_MODEL_MONTH_GRID_H
#define EPACT_MODEL_MONTH_GRID_H

#include "core/cal_cursor.h"

struct month_grid {
    struct day_range month; /* the days of the month, ... */
    struct day_range shown; /* ... and those that the rows show */
    int column;             /* where the first of these stands */
    int width;              /* columns */
};

/* Lays out the month that DAY lies in; FIRST as in week.h.  Statuses as in
   core/cal_convert.h; *OUT is {0} on failure.  */
enum status month_grid_lay_out(struct cal_cursor *cursor, int first,
                               day_num day, struct month_grid *out);

int month_grid_rows(const struct month_grid *grid);

/* The day at COLUMN of ROW, from 0.  False: none stands there; *OUT is 0.  */
bool month_grid_day(const struct month_grid *grid, int row, int column,
                    day_num *out);

/* The row and the column of DAY; -1 where the grid does not show it.  */
int month_grid_row(const struct month_grid *grid, day_num day);
int month_grid_column(const struct month_grid *grid, day_num day);

/* The most rows that a month of CAL takes; 0 for a NULL.  */
int month_grid_rows_most(const struct cal *cal);

#endif
