/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/horizon.h"

#include "almanac/angle.h"
#include "almanac/earth.h"
#include "almanac/moon.h"
#include "almanac/root.h"
#include "almanac/sun.h"

#define EARTH_RADIUS 6372000.0            /* in metres, for the dip */
#define EARTH_EQUATORIAL_RADIUS 6378140.0 /* in metres, for parallax */
#define SEMIDIAMETER (16 * ANGLE_MINUTE)  /* of Sun and Moon alike */

#define SUN_TRIES 20
#define SUN_TOLERANCE (1 / 86400.0)
#define MOON_HOURS 25

double horizon_refraction(const struct place *place)
{
    double height, dip;

    if (!place_valid(place))
        return NAN;
    height = fmax(0, place->elevation);
    dip = acos(EARTH_RADIUS / (EARTH_RADIUS + height)) * ANGLE_RADIAN;
    return 34 * ANGLE_MINUTE + dip + 19 * ANGLE_SECOND * sqrt(height);
}

/* The sine of by how much the Sun is further than 6 hours from noon when it is
   DEPRESSION degrees below the horizon, with the declination that it has at
   LOCAL, which is mean solar time.  */
static double sine_offset(const struct place *place, double local,
                          double depression)
{
    double declination = sun_declination(local - place->longitude / 360);

    return angle_tan(place->latitude) * angle_tan(declination) +
           angle_sin(depression) /
               (angle_cos(declination) * angle_cos(place->latitude));
}

/* SIDE is -1 in the morning, 1 in the evening.  Each try takes the declination
   at the moment found before; if the Sun would not get there with it, that at
   midnight, or at noon where the depression is a height.  */
static moment depressed(const struct place *place, int64_t day,
                        double depression, int side)
{
    double noon = (double)day + 0.5;
    double far = depression >= 0 ? noon + side * 0.5 : noon;
    double local = noon + side * 0.25;

    if (!place_valid(place) || !(fabs(depression) <= 90))
        return NAN;
    for (int i = 0; i < SUN_TRIES; i++) {
        double sine = sine_offset(place, local, depression);
        double quarters, found;

        if (fabs(sine) > 1)
            sine = sine_offset(place, far, depression);
        quarters = 0.25 + angle_arcsin(sine) / 360;
        found = place_sundial(place, noon + side * quarters) +
                place->longitude / 360;
        if (fabs(found - local) < SUN_TOLERANCE)
            return found - place->longitude / 360;
        local = found;
    }
    return NAN;
}

moment horizon_dawn(const struct place *place, int64_t day, double depression)
{
    return depressed(place, day, depression, -1);
}

moment horizon_dusk(const struct place *place, int64_t day, double depression)
{
    return depressed(place, day, depression, 1);
}

moment horizon_sunrise(const struct place *place, int64_t day)
{
    return horizon_dawn(place, day, horizon_refraction(place) + SEMIDIAMETER);
}

moment horizon_sunset(const struct place *place, int64_t day)
{
    return horizon_dusk(place, day, horizon_refraction(place) + SEMIDIAMETER);
}

double horizon_moon_altitude(const struct place *place, moment t)
{
    double c = moment_centuries(t);
    double longitude = moon_longitude(t), latitude = moon_latitude(t);
    double declination = earth_declination(c, longitude, latitude);
    double hour_angle;

    if (!place_valid(place))
        return NAN;
    hour_angle = earth_sidereal_time(t) + place->longitude -
                 earth_right_ascension(c, longitude, latitude);
    return angle_arcsin(angle_sin(place->latitude) * angle_sin(declination) +
                        angle_cos(place->latitude) * angle_cos(declination) *
                            angle_cos(hour_angle));
}

double horizon_moon_observed(const struct place *place, moment t)
{
    double altitude = horizon_moon_altitude(place, t);
    double parallax = angle_arcsin(EARTH_EQUATORIAL_RADIUS / moon_distance(t) *
                                   angle_cos(altitude));

    return altitude - parallax + horizon_refraction(place) + SEMIDIAMETER;
}

static double sunken(double t, const void *place)
{
    return -horizon_moon_observed(place, t);
}

moment horizon_moonset(const struct place *place, moment t)
{
    for (int hour = 0; hour < MOON_HOURS; hour++) {
        double begin = t + hour / 24.0, end = t + (hour + 1) / 24.0;

        if (sunken(begin, place) <= 0 && sunken(end, place) > 0)
            return root_between(begin, end, sunken, place);
    }
    return NAN;
}
