/* SPDX-License-Identifier: MIT */
/* The phases of the Moon: how far it is ahead of the Sun, in degrees from 0 to
   360, and when.  For moments, NaN and threads see almanac/moment.h.  */

#ifndef EPACT_ALMANAC_PHASE_H
#define EPACT_ALMANAC_PHASE_H

#include <stdint.h>

#include "almanac/moment.h"

/* The mean synodic month, in days.  Meeus, "Astronomical Algorithms" (1998),
   chapter 49.  */
#define PHASE_MONTH 29.530588861

#define PHASE_NEW 0.0
#define PHASE_FIRST_QUARTER 90.0
#define PHASE_FULL 180.0
#define PHASE_LAST_QUARTER 270.0

/* The Moon's apparent longitude less the Sun's.  It passes from 360 to 0 at
   the moments of phase_new_moon, which is another series: for some seconds
   about it the phase is made to agree.  */
double phase_at(moment t);

/* The first moment at or after T at which the phase is PHASE.  If that is T
   itself, to some milliseconds, it may be T or a month later.  PHASE that is
   not from 0 to 360: NaN.  */
moment phase_next(double phase, moment t);

/* New moon K, of which 0 is that of 6 January 2000: Meeus's k.  Chapter 49,
   within 18 seconds of the whole theory from 1900 to 2100, and 40 from 1600 to
   2400.  */
moment phase_new_moon(int64_t k);

/* The first new moon at or after T, and the last before it.  */
moment phase_next_new_moon(moment t);
moment phase_last_new_moon(moment t);

#endif
