/* SPDX-License-Identifier: MIT */
/* The weeks view: the same weeks in every column, line by line, so that dates
   are compared by looking along a line.  Before its days a column has the name
   of the month that begins there, below it the year if one begins, else the
   number of the week.  Pure; any thread.  */

#ifndef EPACT_VIEW_WEEKS_VIEW_H
#define EPACT_VIEW_WEEKS_VIEW_H

#define WEEKS_VIEW_PAGE_ROWS 13 /* on paper: a quarter of a year */

/* How many weeks are shown in HEIGHT lines.  */
int weeks_view_rows(int height);

#endif
