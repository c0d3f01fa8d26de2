/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/sun.h"

#include <stddef.h>

#include "almanac/angle.h"
#include "almanac/earth.h"
#include "almanac/root.h"

/* More than the Sun is ever away from where a mean Sun would be that was with
   it some time before: twice 1.92 degrees, in days.  */
#define WINDOW 5

static const struct term {
    double x;
    double y;
    double z;
} terms[] = {
#define SUN_TERM(x, y, z) {x, y, z},
#include "almanac/sun_term.def"
#undef SUN_TERM
};

static double aberration(double c)
{
    return 0.0000974 * angle_cos(177.63 + 35999.01848 * c) - 0.005575;
}

double sun_longitude(moment t)
{
    double c = moment_centuries(t);
    double sum = 0;

    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        sum += terms[i].x * angle_sin(terms[i].y + terms[i].z * c);
    return angle_wrap(282.7771834 + 36000.76953744 * c +
                      sum * 1e-7 * ANGLE_RADIAN + aberration(c) +
                      earth_nutation(c));
}

double sun_declination(moment t)
{
    return earth_declination(moment_centuries(t), sun_longitude(t), 0);
}

double sun_equation_of_time(moment t)
{
    double c = moment_centuries(t);
    double longitude = 280.46645 + c * (36000.76983 + c * 0.0003032);
    double anomaly =
        357.52910 + c * (35999.05030 + c * (-0.0001559 + c * -0.00000048));
    double e = 0.016708617 + c * (-0.000042037 + c * -0.0000001236);
    double tangent = angle_tan(earth_obliquity(c) / 2);
    double y = tangent * tangent;
    double radians = y * angle_sin(2 * longitude) - 2 * e * angle_sin(anomaly) +
                     4 * e * y * angle_sin(anomaly) * angle_cos(2 * longitude) -
                     0.5 * y * y * angle_sin(4 * longitude) -
                     1.25 * e * e * angle_sin(2 * anomaly);

    return radians * ANGLE_RADIAN / 360;
}

static double beyond(double t, const void *longitude)
{
    return angle_turn(sun_longitude(t) - *(const double *)longitude);
}

moment sun_next(double longitude, moment t)
{
    double degrees = angle_wrap(longitude - sun_longitude(t));
    double mean = t + degrees / 360 * SUN_YEAR;

    if (!(longitude >= 0 && longitude <= 360))
        return NAN;
    return root_between(fmax(t, mean - WINDOW), mean + WINDOW, beyond,
                        &longitude);
}
