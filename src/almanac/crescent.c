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

#define LEAST_AGE 1.0                /* days */
#define LEAST_LAG (48 / (24 * 60.0)) /* of the Moon behind the Sun, in days */

#define MONTH_BEFORE 30
#define SEARCH 16 /* days, in which the first quarter is over */

/* Whether the Moon, whose phase at T is PHASE, has light enough.  */
static bool is_bright(moment t, double phase)
{
    double light = angle_arccos(angle_cos(moon_latitude(t)) * angle_cos(phase));

    return light >= LEAST_LIGHT && light <= MOST_LIGHT;
}

static bool is_first_quarter(double phase)
{
    return phase > PHASE_NEW && phase < PHASE_FIRST_QUARTER;
}

/* Whether there may be evenings about DAY.  */
static bool is_inside(int64_t day)
{
    return !isnan(moment_inside((double)day));
}

bool crescent_seen(const struct place *place, int64_t day)
{
    moment t =
        is_inside(day) ? horizon_dusk(place, day - 1, SUN_DEPRESSION) : NAN;
    double phase = phase_at(t);

    return is_first_quarter(phase) && is_bright(t, phase) &&
           horizon_moon_altitude(place, t) > LEAST_ALTITUDE;
}

bool crescent_up(const struct place *place, int64_t day)
{
    moment t = is_inside(day) ? horizon_sunset(place, day - 1) : NAN;

    return is_first_quarter(phase_at(t)) && horizon_moon_observed(place, t) > 0;
}

/* A Moon in its first quarter that is still up does not rise after the Sun has
   set: it has not set before.  */
bool crescent_lags(const struct place *place, int64_t day)
{
    moment t = is_inside(day) ? horizon_sunset(place, day - 1) : NAN;

    return is_first_quarter(phase_at(t)) &&
           t - phase_last_new_moon(t) >= LEAST_AGE &&
           horizon_moon_observed(place, t + LEAST_LAG) > 0;
}

/* The first day from that of a new MOON on whose eve there is a crescent.  */
static double first_after(const struct place *place, double moon,
                          crescent_rule *rule)
{
    for (int i = 0; i < SEARCH; i++)
        if (rule(place, (int64_t)moon + i))
            return moon + i;
    return NAN;
}

double crescent_on_or_before(const struct place *place, int64_t day,
                             crescent_rule *rule)
{
    double moon = floor(phase_last_new_moon((double)day)), first;

    if (isnan(moon) || !place_valid(place))
        return NAN;
    first = first_after(place, moon, rule);
    return first <= (double)day ? first
                                : first_after(place, moon - MONTH_BEFORE, rule);
}
