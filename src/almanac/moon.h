/* SPDX-License-Identifier: MIT */
/* The Moon: where it stands, seen from the middle of the Earth.

   Meeus, "Astronomical Algorithms" (1998), chapter 47, the theory ELP-2000/82
   shortened: within 25" of the whole of it from 1600 to 2400 in longitude, for
   which a phase takes 49 seconds.  Degrees.  For moments, NaN and threads see
   almanac/moment.h.  */

#ifndef EPACT_ALMANAC_MOON_H
#define EPACT_ALMANAC_MOON_H

#include "almanac/moment.h"

/* The apparent longitude, of the equinox of the date, from 0 to 360.  */
double moon_longitude(moment t);

/* North of the ecliptic is positive.  */
double moon_latitude(moment t);

/* How far it is ahead of the Sun, within MOON_ROUGH degrees, for a tenth of the
   work: from 0 to 360.  Meeus (48.4).  */
#define MOON_ROUGH 0.8
double moon_rough_elongation(moment t);

/* In metres, from middle to middle.  */
double moon_distance(moment t);

#endif
