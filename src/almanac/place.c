/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/place.h"

#include <math.h>
#include <stddef.h>

#include "almanac/sun.h"

/* False for a NaN too.  */
static bool within(double x, double low, double high)
{
    return low <= x && x <= high;
}

bool place_valid(const struct place *place)
{
    return place && within(place->latitude, -90, 90) &&
           within(place->longitude, -180, 180) &&
           within(place->elevation, -500, 9000) && within(place->zone, -24, 24);
}

moment place_clock(const struct place *place, double local)
{
    return place_valid(place) ? moment_inside(local - place->zone / 24) : NAN;
}

moment place_sundial(const struct place *place, double local)
{
    moment mean;

    if (!place_valid(place))
        return NAN;
    mean = local - place->longitude / 360;
    return moment_inside(mean - sun_equation_of_time(mean));
}
