/* SPDX-License-Identifier: MIT */
/* The Earth: how it turns, and how its axis leans.

   Degrees.  C is moment_centuries, T a moment; for years, NaN and threads see
   almanac/moment.h.  */

#ifndef EPACT_ALMANAC_EARTH_H
#define EPACT_ALMANAC_EARTH_H

#include "almanac/moment.h"

/* By how much nutation carries longitudes ahead: the two greatest terms, right
   to 0.5".  Reingold and Dershowitz, "Calendrical Calculations" (2018),
   (14.31).  */
double earth_nutation(double c);

/* The mean obliquity of the ecliptic.  Meeus, "Astronomical Algorithms"
   (1998), (22.2), after the IAU of 1980.  */
double earth_obliquity(double c);

/* How far the equinox has gone back along the ecliptic since J2000.0: by so
   much are longitudes of C greater than those of the stars' places then.
   Meeus (21.5) to (21.7), for what lies on the ecliptic of J2000.0 at its
   equinox.  Reingold and Dershowitz (14.39).  */
double earth_precession(double c);

/* What stands at LONGITUDE and LATITUDE of the ecliptic, on the equator: the
   right ascension from 0 to 360, the declination north.  Meeus (13.3),
   (13.4).  */
double earth_right_ascension(double c, double longitude, double latitude);
double earth_declination(double c, double longitude, double latitude);

/* Mean sidereal time at Greenwich, from 0 to 360.  Meeus (12.4).  */
double earth_sidereal_time(moment t);

#endif
