/* SPDX-License-Identifier: MIT */
/* The Gregorian year, for the calendars that lean on it.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_GREGORY_H
#define EPACT_CALENDARS_GREGORY_H

#include <stdbool.h>

#include "base/floor.h"
#include "core/day.h"

#define GREGORY_EPOCH 1721426 /* 1 January 1 */

/* The first of January.  */
static inline day_num gregory_new_year(int64_t year)
{
    int64_t past = year - 1;

    return GREGORY_EPOCH + 365 * past + floor_div(past, 4) -
           floor_div(past, 100) + floor_div(past, 400);
}

/* Of the years that 25 divides, 16 divides those that 400 does.  */
static inline bool gregory_is_leap(int32_t year)
{
    return !(year % 100 ? year & 3 : year & 15);
}

/* The Gregorian date of a day inside the fence.  */
struct cal_date gregory_date(day_num day);

#endif
