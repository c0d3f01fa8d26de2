/* SPDX-License-Identifier: MIT */
/* Days: the one count that every calendar agrees on.

   A day_num is a Julian Day Number, the number of the civil day: 0 is Monday,
   1 January 4713 BCE (Julian); a day's number is the integer Julian date at
   its noon.  Every day number in the program lies inside the fence
   DAY_MIN..DAY_MAX, about a million years either way, so that no formula on
   days can overflow int64_t, and Neri and Schneider's not uint32_t.
   All functions are pure: any thread.  */

#ifndef EPACT_CORE_DAY_H
#define EPACT_CORE_DAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

typedef int64_t day_num;

#define DAY_MIN ((day_num)-400000000)
#define DAY_MAX ((day_num)400000000)

#define DAY_WEEK 7
#define DAY_SECONDS 86400

/* The days FIRST, FIRST + 1, ..., END - 1.  Empty when FIRST >= END; {0} is
   the empty range, and an empty range is how "no day" is written.  */
struct day_range {
    day_num first;
    day_num end;
};

static inline bool day_in(struct day_range range, day_num day)
{
    return range.first <= day && day < range.end;
}

/* Whether DAY lies inside the fence.  */
static inline bool day_fenced(day_num day)
{
    return DAY_MIN <= day && day <= DAY_MAX;
}

/* *OUT = DAY + DELTA.  STATUS_ERR_RANGE: one of the two days is outside the
   fence; *OUT is 0.  */
enum status day_add(day_num day, int64_t delta, day_num *out);

/* The ISO 8601 number of DAY in the week of seven days, 1 Monday .. 7 Sunday.
   STATUS_ERR_RANGE: DAY is outside the fence; *OUT is 0.  */
enum status day_of_week(day_num day, int *out);

#endif
