/* SPDX-License-Identifier: MIT */
/* Weeks: the names that a calendar gives its days in turn.

   A calendar has one week, of any length, which runs on for ever or restarts
   with each year or month.  Days outside the week have no weekday, and the
   week does not count them.  Any thread.  */

#ifndef EPACT_CORE_CAL_WEEK_H
#define EPACT_CORE_CAL_WEEK_H

#include <stdint.h>

#include "core/day.h"

#define CAL_WEEK_MAX 30

enum cal_restart { CAL_RESTART_NEVER, CAL_RESTART_YEAR, CAL_RESTART_MONTH };

/* NAMES, in English, begins with the day that the week begins with.  ANCHOR is
   the index of the name of day 0, or of the first day of each year or month
   where the week restarts.  */
struct cal_week {
    uint8_t length; /* 1..CAL_WEEK_MAX */
    uint8_t anchor; /* 0..length - 1 */
    enum cal_restart restart;
    const char *const *names;
};

struct cal;

/* The place of DAY in its week, 1..length, or 0 for a day outside the week.
   Statuses and *OUT as in cal_convert.h.  */
enum status cal_weekday(const struct cal *cal, day_num day, int *out);

/* The name of the weekday that cal_weekday() gave, in English; "" for 0, for a
   number that is none and for a NULL.  */
const char *cal_weekday_name(const struct cal *cal, int weekday);

#endif
