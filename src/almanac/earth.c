/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/earth.h"

#include "almanac/angle.h"

double earth_nutation(double c)
{
    double node = 124.90 + c * (-1934.134 + c * 0.002063);
    double sun = 201.11 + c * (72001.5377 + c * 0.00057);

    return -0.004778 * angle_sin(node) - 0.0003667 * angle_sin(sun);
}

double earth_obliquity(double c)
{
    double seconds = 21.448 + c * (-46.8150 + c * (-0.00059 + c * 0.001813));

    return 23 + 26 * ANGLE_MINUTE + seconds * ANGLE_SECOND;
}

double earth_precession(double c)
{
    double eta = c * (47.0029 + c * (-0.03302 + c * 0.000060)) * ANGLE_SECOND;
    double node = 174.876384 + c * (-869.8089 + c * 0.03536) * ANGLE_SECOND;
    double along =
        c * (5029.0966 + c * (1.11113 + c * 0.000006)) * ANGLE_SECOND;
    double seen =
        atan2(angle_cos(eta) * angle_sin(node), angle_cos(node)) * ANGLE_RADIAN;

    return angle_turn(along + node - seen);
}

double earth_right_ascension(double c, double longitude, double latitude)
{
    double lean = earth_obliquity(c);
    double y = angle_sin(longitude) * angle_cos(lean) -
               angle_tan(latitude) * angle_sin(lean);

    return angle_wrap(atan2(y, angle_cos(longitude)) * ANGLE_RADIAN);
}

double earth_declination(double c, double longitude, double latitude)
{
    double lean = earth_obliquity(c);

    return angle_arcsin(angle_sin(latitude) * angle_cos(lean) +
                        angle_cos(latitude) * angle_sin(lean) *
                            angle_sin(longitude));
}

double earth_sidereal_time(moment t)
{
    double days = moment_inside(t) - MOMENT_J2000;
    double c = days / MOMENT_CENTURY;

    return angle_wrap(280.46061837 + 360.98564736629 * days +
                      c * c * (0.000387933 - c / 38710000));
}
