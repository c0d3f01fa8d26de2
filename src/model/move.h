/* SPDX-License-Identifier: MIT */
/* Moves: from a day to another, by the units of a calendar.

   A move that leads to a date that is none is repaired: 31 January, a month on,
   is the last day of February; a leap month, a year on, the month in its place.
   A week is as long as the calendar's week.  Statuses as in
   core/cal_convert.h, and _ERR_RANGE: the day would be outside the fence; *OUT
   is 0 on failure.  Pure; any thread.  */

#ifndef EPACT_MODEL_MOVE_H
#define EPACT_MODEL_MOVE_H

#include "core/cal.h"

enum move_unit { MOVE_DAY, MOVE_WEEK, MOVE_MONTH, MOVE_YEAR };
enum move_edge { MOVE_START, MOVE_END };

#define MOVE_MAX 99999 /* units; more are cut to that */

/* COUNT units on from DAY, or back where it is negative.  */
enum status move_by(const struct cal *cal, day_num day, enum move_unit unit,
                    int count, day_num *out);

/* The first or last day of the week, month or year that DAY lies in.  FIRST as
   in week.h.  */
enum status move_to_edge(const struct cal *cal, int first, day_num day,
                         enum move_unit unit, enum move_edge edge,
                         day_num *out);

#endif
