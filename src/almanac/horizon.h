/* SPDX-License-Identifier: MIT */
/* The horizon of a place: when Sun and Moon rise and set there.

   Degrees; DAY is the number of a day at the place.  A Sun that neither rises
   nor sets has NaN.  For places, moments, other NaN and threads see
   almanac/place.h and almanac/moment.h.  Sources: Reingold and Dershowitz,
   "Calendrical Calculations" (4th edition, 2018), 14.7 and 14.8; Meeus,
   "Astronomical Algorithms" (1998), chapters 13, 15 and 40.  */

#ifndef EPACT_ALMANAC_HORIZON_H
#define EPACT_ALMANAC_HORIZON_H

#include <stdint.h>

#include "almanac/place.h"

/* By how much the middle of what is seen just on the horizon lies below: 34'
   of refraction, and for the height of the place the dip of the horizon and
   the refraction that comes with it.  */
double horizon_refraction(const struct place *place);

/* When the Sun's upper edge appears in the morning of DAY, and when it is gone
   in the evening: its middle is horizon_refraction and 16' below.  */
moment horizon_sunrise(const struct place *place, int64_t day);
moment horizon_sunset(const struct place *place, int64_t day);

/* When the Sun's middle stands DEPRESSION degrees, -90 to 90, below the true
   horizon, in the morning and in the evening of DAY.  */
moment horizon_dawn(const struct place *place, int64_t day, double depression);
moment horizon_dusk(const struct place *place, int64_t day, double depression);

/* How high the Moon's middle stands at T, for an eye in the middle of the
   Earth; and its upper edge, for one at the place: less its parallax, more
   16' and horizon_refraction, that of something just on the horizon.  */
double horizon_moon_altitude(const struct place *place, moment t);
double horizon_moon_observed(const struct place *place, moment t);

/* The first moonset after T, if there is one in the 25 hours after it: when
   the Moon's upper edge is gone.  It is looked for from hour to hour: a Moon
   that rises or sets for less is missed.  */
moment horizon_moonset(const struct place *place, moment t);

#endif
