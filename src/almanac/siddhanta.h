/* SPDX-License-Identifier: MIT */
/* The sky of the Surya-Siddhanta, by which most almanacs of India were made:
   how it says that Sun and Moon go, which is not quite where they are.

   Its time is the mean solar time of Ujjain: a day's number there, as calendars
   number days, and the fraction of the day since midnight.  Degrees; sidereal
   longitudes are counted without a wrap from the beginning of the Kali Yuga,
   when all stood together, so that they only ever grow.

   "Surya-Siddhanta", translated by E. Burgess (1860): I 29-57 (revolutions), II
   15-27 (sines), II 34-45 (equations of the centre), II 60-62 and III 9-12
   (rising).  Where the translation leaves a choice: E. M. Reingold and N.
   Dershowitz, "Calendrical Calculations" (4th edition, 2018), chapter 20.
   Pure; any thread.  Meant for days within SIDDHANTA_REACH of the epoch, where
   a double holds a moment to a microsecond; outside, and for a NaN: NaN.  */

#ifndef EPACT_ALMANAC_SIDDHANTA_H
#define EPACT_ALMANAC_SIDDHANTA_H

#include <stdint.h>

#include "almanac/place.h"

#define SIDDHANTA_EPOCH 588466 /* 18 February 3102 BCE (Julian) */
#define SIDDHANTA_REACH 40000000.0
#define SIDDHANTA_LONGITUDE (75 + 461 / 600.0) /* of Ujjain, degrees east */

/* The lengths of a sidereal year and of a synodic month, in days: as many days
   as an age has, by how often each comes in it.  */
#define SIDDHANTA_YEAR (1577917828 / 4320000.0)
#define SIDDHANTA_MONTH (1577917828 / 53433336.0)

/* Where the Sun stands, and by how much the Moon is ahead of it.  */
double siddhanta_sun(double t);
double siddhanta_phase(double t);

/* When the Sun rises on DAY at PLACE: latitude and longitude count.  */
double siddhanta_sunrise(const struct place *place, int64_t day);

#endif
