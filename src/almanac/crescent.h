/* SPDX-License-Identifier: MIT */
/* The new crescent: from which evening on the young Moon is there, or can be
   seen.

   These are rules, not what anybody announced.  For places, moments, NaN and
   threads see almanac/place.h and almanac/moment.h.  DAY is the number of a day
   at the place.  E. M. Reingold and N. Dershowitz, "Calendrical Calculations"
   (4th edition, 2018), 14.9, 18.1 and 18.4.  */

#ifndef EPACT_ALMANAC_CRESCENT_H
#define EPACT_ALMANAC_CRESCENT_H

#include <stdbool.h>
#include <stdint.h>

#include "almanac/place.h"

/* Whether there is a new crescent on the eve of DAY; false where there is no
   such evening.  */
typedef bool crescent_rule(const struct place *place, int64_t day);

/* Good eyes see it under a clear sky, by Shaukat's criterion: when the Sun has
   sunk 4.5 degrees, the Moon is in its first quarter, from 10.6 to 90 degrees
   away from the Sun, and over 4.1 degrees high for an eye in the middle of the
   Earth.  */
crescent_rule crescent_seen;

/* At sunset the Moon is in its first quarter, and still up: so the calendar of
   Saudi Arabia has been made since 1423 AH, for Mecca.  */
crescent_rule crescent_up;

/* At sunset the Moon is at least a day past new, in its first quarter, and sets
   more than 48 minutes after the Sun: so Babylon's astronomers are thought to
   have foretold it.  */
crescent_rule crescent_lags;

/* The last day at or before DAY whose eve is the first in its month to have a
   crescent by RULE; NaN: there is none.  For places less than 50 degrees from
   the equator: further away there are months without any.  */
double crescent_on_or_before(const struct place *place, int64_t day,
                             crescent_rule *rule);

#endif
