/* SPDX-License-Identifier: MIT */
/* Doubts: dates that rest on an event of the sky so near to the moment that
   parts two days that nobody can tell on which of them it falls, or will.  Any
   thread.  */

#ifndef EPACT_CORE_CAL_DOUBT_H
#define EPACT_CORE_CAL_DOUBT_H

#include "core/day.h"

/* How near, in seconds, is told as a doubt.  */
#define CAL_DOUBT_MARGIN 120

/* SECONDS is by how much EVENT comes after BOUNDARY; negative: before it.  Both
   are English, "new moon", "midnight"; NULL where there is no doubt.  */
struct cal_doubt {
    const char *event;
    const char *boundary;
    int seconds;
};

/* Says in OUT that EVENT comes SECONDS after BOUNDARY, where that is within the
   margin; whether it is.  NaN is not, and leaves OUT as it was.  */
bool cal_doubt_near(const char *event, double seconds, const char *boundary,
                    struct cal_doubt *out);

struct cal;
struct cal_cursor;

/* What leaves the date of DAY in doubt, if anything; where there are several,
   what moves the month.  Statuses as cal_convert.h; *OUT is {0} on failure.  */
enum status cal_doubt_of(const struct cal *cal, day_num day,
                         struct cal_doubt *out);

/* The same with a cursor on the calendar, which keeps the year.  */
enum status cal_doubt_at(struct cal_cursor *cursor, day_num day,
                         struct cal_doubt *out);

#endif
