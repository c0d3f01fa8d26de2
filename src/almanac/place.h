/* SPDX-License-Identifier: MIT */
/* Places on Earth, and the time of day there.

   For moments, NaN and threads see almanac/moment.h.  NaN is also the answer
   for a place that is NULL or outside the ranges below.  */

#ifndef EPACT_ALMANAC_PLACE_H
#define EPACT_ALMANAC_PLACE_H

#include <stdbool.h>

#include "almanac/moment.h"

struct place {
    double latitude;  /* degrees north, -90 to 90 */
    double longitude; /* degrees east, -180 to 180 */
    double elevation; /* metres above the sea, -500 to 9000 */
    double zone;      /* hours by which its clocks are ahead, -24 to 24 */
};

bool place_valid(const struct place *place);

/* The moment at which clocks at PLACE read LOCAL: a day's number there and the
   fraction of the day since midnight.  */
moment place_clock(const struct place *place, double local);

/* The moment at which a sundial at PLACE reads LOCAL, whatever clocks do there:
   the day's number and a half is true noon, the day's number true midnight.  */
moment place_sundial(const struct place *place, double local);

#endif
