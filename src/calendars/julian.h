/* SPDX-License-Identifier: MIT */
/* The Julian year, for the calendars that lean on it.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_JULIAN_H
#define EPACT_CALENDARS_JULIAN_H

#include <stdbool.h>

#include "base/floor.h"
#include "core/day.h"

#define JULIAN_EPOCH 1721424 /* 1 January 1 */

/* The first of January.  */
static inline day_num julian_new_year(int64_t year)
{
    return JULIAN_EPOCH + 365 * (year - 1) + floor_div(year - 1, 4);
}

static inline bool julian_is_leap(int32_t year)
{
    return !(year & 3);
}

#endif
