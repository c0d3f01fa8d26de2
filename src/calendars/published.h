/* SPDX-License-Identifier: MIT */
/* Published years: those that were announced or computed by an authority, and
   that no rule gives.

   A year is the day that it begins on and its months in order, each by the last
   digit of its length: 8, 9, 0, 1, 2 are 28 to 32 days; an L behind a digit
   says that it is a leap month.  "9099L" begins a year of 29, 30, 29 days and a
   leap month of 29, the second third month.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_PUBLISHED_H
#define EPACT_CALENDARS_PUBLISHED_H

#include "core/cal.h"

struct published_year {
    int32_t first; /* a day number */
    char months[16];
};

/* A table of COUNT years from FIRST on, without a gap.  */
struct published {
    int32_t first;
    int count;
    const struct published_year *years;
};

/* Where the names of leap months begin: in a calendar whose month K has the
   name K - 1, the leap month behind it has the name PUBLISHED_LEAP + K - 1.  */
#define PUBLISHED_LEAP 12

/* Lays out YEAR, as cal.h says.  False: it is not in the table, and OUT is as
   it was.  */
bool published_lay_out(const struct published *table, int32_t year,
                       struct cal_year *out);

/* For a struct cal whose data begins with a struct published: dates are read
   off the rows, all but those of the last year, whose end is not written.  */
extern const struct cal_fast published_fast;

#endif
