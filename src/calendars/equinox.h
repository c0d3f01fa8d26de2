/* SPDX-License-Identifier: MIT */
/* Years that begin on the day that has an equinox, as days begin at one place.

   Equinoxes are those of the almanac, so that years begin in the Gregorian
   years -1000 to 3000.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_EQUINOX_H
#define EPACT_CALENDARS_EQUINOX_H

#include "almanac/place.h"
#include "core/cal.h"

/* The Gregorian years whose equinoxes are asked for; with the last the last
   year ends.  */
#define EQUINOX_FIRST (-1000)
#define EQUINOX_LAST 3001

struct equinox {
    struct place place;
    double longitude; /* the Sun's: SUN_MARCH_EQUINOX, ... */
    /* When DAY begins there, and what that moment is called, in English.  */
    moment (*begins)(const struct place *place, int64_t day);
    const char *boundary;
    int32_t year_zero; /* the Gregorian year in which year 0 begins */
    int32_t first;     /* years before this one begin by another rule */
    int32_t ahead;     /* the year's last days, which count from its end */
};

/* The number of the day with which YEAR begins by the equinox, also where it is
   before the first; NaN: the almanac does not tell.  */
double equinox_new_year(const struct equinox *rule, int64_t year);

/* Lays out a year from day FIRST to day END in MONTHS months of DAYS days, but
   for the month REST, from 0, which has what is left.  Where a day is NaN, OUT
   is as it was.  */
void equinox_year(double first, double end, int months, int days, int rest,
                  struct cal_year *out);

/* The doubt of a struct cal whose data is a struct equinox: the equinox is near
   the beginning or the end of its day.  */
void equinox_doubt(const struct cal *self, day_num day,
                   const struct cal_date *date, const struct cal_year *year,
                   struct cal_doubt *out);

#endif
