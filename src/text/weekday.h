/* SPDX-License-Identifier: MIT */
/* Weekdays: the short names that stand above a grid, and the names by which a
   user means a day of the common week.  Any thread.  */

#ifndef EPACT_TEXT_WEEKDAY_H
#define EPACT_TEXT_WEEKDAY_H

#include "base/buffer.h"
#include "core/cal.h"

/* Whether the week of CAL is the common one of seven days, which runs on
   without end: then its rows may begin with any day.  False for a NULL.  */
bool weekday_is_common(const struct cal *cal);

/* Puts the short name of the weekday of CAL with the index I, 0 <= I <
   cal->week.length, in the order of cal->week.names, into OUT; nothing for
   another and for a NULL.  In the common week those of all calendars are
   alike.  */
void weekday_put_short(const struct cal *cal, int i, struct buffer *out);

/* The same of the day of the common week with ISO 8601's number N, 1 Monday ..
   7 Sunday; nothing for another.  */
void weekday_put_common(int n, struct buffer *out);

/* The English name of the day of the common week with ISO 8601's number N, 1
   Monday .. 7 Sunday, in small letters; NULL for other numbers.  */
const char *weekday_name(int n);

/* The number of the day whose English name is TEXT or alone begins with TEXT,
   in letters of either case.  _ERR_SYNTAX, _ERR_ARGUMENT: *OUT is 0.  */
enum status weekday_find(const char *text, int *out);

#endif
