/* SPDX-License-Identifier: MIT */
/* The Sun: where it stands, when it stands there, and its clock.

   Degrees.  For moments, NaN and threads see almanac/moment.h.  */

#ifndef EPACT_ALMANAC_SUN_H
#define EPACT_ALMANAC_SUN_H

#include "almanac/moment.h"

/* The mean tropical year, in days.  */
#define SUN_YEAR 365.242189

/* The longitudes with which the seasons begin.  */
#define SUN_MARCH_EQUINOX 0.0
#define SUN_JUNE_SOLSTICE 90.0
#define SUN_SEPTEMBER_EQUINOX 180.0
#define SUN_DECEMBER_SOLSTICE 270.0

/* The apparent longitude, of the equinox of the date, from 0 to 360: with
   nutation and aberration; within 3.6" of longer theories from 1600 to 2400,
   which the Sun goes in 88 seconds.  Bretagnon and Simon (see sun_term.def), by
   Reingold and Dershowitz, "Calendrical Calculations" (2018), (14.33).  */
double sun_longitude(moment t);

/* North is positive.  */
double sun_declination(moment t);

/* By how much apparent solar time is ahead of mean, in days.  Meeus,
   "Astronomical Algorithms" (1998), (28.3), after W. M. Smart.  */
double sun_equation_of_time(moment t);

/* The first moment at or after T at which the Sun's apparent longitude is
   LONGITUDE.  If that is T itself, to some milliseconds, it may be T or a year
   later.  LONGITUDE that is not from 0 to 360: NaN.  */
moment sun_next(double longitude, moment t);

#endif
