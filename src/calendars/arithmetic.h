/* SPDX-License-Identifier: MIT */
/* Arithmetic calendars: a formula for the new year, and months whose lengths
   depend only on whether the year is leap.  */

#ifndef EPACT_CALENDARS_ARITHMETIC_H
#define EPACT_CALENDARS_ARITHMETIC_H

#include "core/cal.h"

/* The lengths of a month in a common and in a leap year.  */
struct arithmetic_month {
    uint16_t common, leap;
};

/* What the data of such a calendar points to.  MONTH has an element for each of
   its month names, in the same order.  NEW_YEAR is the first day of a year
   inside the fence, or just past it.  */
struct arithmetic {
    day_num (*new_year)(int64_t year);
    uint16_t common_days;
    const struct arithmetic_month *month;
};

/* The lay_out of such a calendar.  Pure; any thread.  */
void arithmetic_lay_out(const struct cal *self, int32_t year,
                        struct cal_year *out);

#endif
