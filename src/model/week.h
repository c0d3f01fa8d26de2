/* SPDX-License-Identifier: MIT */
/* Weeks as grids show them: rows that begin with a day of the user's choice.

   FIRST is that choice, ISO 8601's number of a weekday, or WEEK_OWN for the one
   that each calendar's own week begins with.  It is for calendars with the
   common week of seven days; others keep to their own.  Statuses and answers as
   in core/cal_convert.h.  Pure; any thread.  */

#ifndef EPACT_MODEL_WEEK_H
#define EPACT_MODEL_WEEK_H

#include "core/cal_cursor.h"

#define WEEK_OWN 0
#define WEEK_OWN_WORD "own" /* how a user writes it */

/* The choice that TEXT is: a weekday, or WEEK_OWN_WORD.  As weekday_find() of
   text/weekday.h.  */
enum status week_read(const char *text, int *out);

/* The index in cal->week.names of the day that rows begin with; 0 for a
   NULL.  */
int week_begin(const struct cal *cal, int first);

/* The place of DAY in its row, from 0; -1 for a day outside the week.  */
enum status week_column(const struct cal *cal, int first, day_num day,
                        int *out);

/* Whether the rows of CURSOR's year are common weeks, with Saturdays below each
   other: those of seven days are, but where they begin anew in a year that is
   not of whole weeks.  False for a NULL.  */
bool week_is_common(const struct cal_cursor *cursor);

/* The number of DAY's week in its calendar's year, from 1, as ISO 8601 has it:
   a week belongs to the year in which the greater part of it lies; _ERR_SPAN
   too where that year is outside the span.  Where weeks restart, the number
   since they did; 0 for a day outside the week, and where all would be 1.  */
enum status week_number(struct cal_cursor *cursor, int first, day_num day,
                        int *out);

#endif
