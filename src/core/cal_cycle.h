/* SPDX-License-Identifier: MIT */
/* Cycles: labels that a day bears beside its date, such as the day's name in a
   market week of five, or its stem and branch among sixty.  A calendar has one
   week for its grid, and any number of cycles.  Any thread.  */

#ifndef EPACT_CORE_CAL_CYCLE_H
#define EPACT_CORE_CAL_CYCLE_H

#include "core/day.h"

#define CAL_CYCLES_MAX 16
#define CAL_CYCLE_NAMES_MAX 400 /* of one cycle */
#define CAL_CYCLE_MAX 9999 /* the greatest number of a cycle without names */

/* Where it has NAMES, in English, its numbers are 1..COUNT, and count them; 0
   is a day that bears none of them.  Else COUNT is 0, and the number,
   0..CAL_CYCLE_MAX, is the label.  */
struct cal_cycle {
    const char *id; /* [a-z0-9-], unique in the calendar */
    int count;
    const char *const *names;
};

struct cal;
struct cal_cursor;

/* The number of DAY in the cycle CAL->cycles[WHICH].  _ERR_BACKEND: the
   calendar gave a number that the cycle has not; _ERR_ARGUMENT: also for a
   cycle that there is not; else as in cal_convert.h.  *OUT is 0 on failure.  */
enum status cal_cycle_number(const struct cal *cal, int which, day_num day,
                             int *out);

/* The same with a cursor on the calendar, which keeps the year.  */
enum status cal_cycle_at(struct cal_cursor *cursor, int which, day_num day,
                         int *out);

/* The name of that NUMBER; NULL where the cycle has no names, for 0, for a
   number that is none, for a cycle that there is not and for a NULL.  */
const char *cal_cycle_name(const struct cal *cal, int which, int number);

#endif
