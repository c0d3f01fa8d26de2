/* SPDX-License-Identifier: MIT */
/* The new crescent: from which evening on the young Moon can be seen.

   This is a model of good eyes under a clear sky, not what anybody announced.
   For places, moments, NaN and threads see almanac/place.h and
   almanac/moment.h.  DAY is the number of a day at the place.  The criterion is
   Shaukat's, as E. M. Reingold and N. Dershowitz, "Calendrical Calculations"
   (4th edition, 2018), 14.9 have it.  */

#ifndef EPACT_ALMANAC_CRESCENT_H
#define EPACT_ALMANAC_CRESCENT_H

#include <stdbool.h>
#include <stdint.h>

#include "almanac/place.h"

/* Whether the crescent can be seen on the eve of DAY: when the Sun has sunk 4.5
   degrees, the Moon is in its first quarter, from 10.6 to 90 degrees away from
   the Sun, and over 4.1 degrees high for an eye in the middle of the Earth.
   False where there is no such moment.  */
bool crescent_seen(const struct place *place, int64_t day);

/* The last day at or before DAY with whose eve the crescent could be seen for
   the first time in its month; NaN: there is none.  */
double crescent_on_or_before(const struct place *place, int64_t day);

#endif
