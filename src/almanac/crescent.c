/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/crescent.h"

#include <math.h>

#include "almanac/angle.h"
#include "almanac/horizon.h"
#include "almanac/moon.h"
#include "almanac/phase.h"

#define SUN_DEPRESSION 4.5 /* when it is best seen */
#define LEAST_LIGHT 10.6   /* degrees from the Sun, and ... */
#define MOST_LIGHT 90.0
#define LEAST_ALTITUDE 4.1

#define YOUNG 3 /* days in which it may not have been seen yet */
#define MONTH_BEFORE 30
#define SEARCH 32 /* days in which it is seen, if it ever is */

/* Whether the Moon, whose phase at T is PHASE, has light enough.  */
static bool is_bright(moment t, double phase)
{
    double light = angle_arccos(angle_cos(moon_latitude(t)) * angle_cos(phase));

    return light >= LEAST_LIGHT && light <= MOST_LIGHT;
}

bool crescent_seen(const struct place *place, int64_t day)
{
    moment t = isnan(moment_inside((double)day))
                   ? NAN
                   : horizon_dusk(place, day - 1, SUN_DEPRESSION);
    double phase = phase_at(t);

    return phase > PHASE_NEW && phase < PHASE_FIRST_QUARTER &&
           is_bright(t, phase) &&
           horizon_moon_altitude(place, t) > LEAST_ALTITUDE;
}

double crescent_on_or_before(const struct place *place, int64_t day)
{
    double moon = floor(phase_last_new_moon((double)day));
    int64_t from;

    if (isnan(moon) || !place_valid(place))
        return NAN;
    from = (int64_t)moon;
    if (day - from <= YOUNG && !crescent_seen(place, day))
        from -= MONTH_BEFORE;
    for (int64_t seen = from; seen < from + SEARCH; seen++)
        if (crescent_seen(place, seen))
            return (double)seen;
    return NAN;
}
