/* SPDX-License-Identifier: MIT */
/* Angles: degrees, as tables of the sky are printed in them.

   Total functions: NaN for what is not finite.  Any thread.  */

#ifndef EPACT_ALMANAC_ANGLE_H
#define EPACT_ALMANAC_ANGLE_H

#include <math.h>

#define ANGLE_RADIAN (180 / 3.14159265358979323846)

/* Minutes and seconds of arc.  */
#define ANGLE_MINUTE (1 / 60.0)
#define ANGLE_SECOND (1 / 3600.0)

static inline double angle_sin(double degrees)
{
    return sin(degrees / ANGLE_RADIAN);
}

static inline double angle_cos(double degrees)
{
    return cos(degrees / ANGLE_RADIAN);
}

static inline double angle_tan(double degrees)
{
    return tan(degrees / ANGLE_RADIAN);
}

/* From -90 to 90.  SINE outside -1..1: NaN.  */
static inline double angle_arcsin(double sine)
{
    return asin(sine) * ANGLE_RADIAN;
}

/* From 0 to 180.  COSINE outside -1..1: NaN.  */
static inline double angle_arccos(double cosine)
{
    return acos(cosine) * ANGLE_RADIAN;
}

/* The same direction, at least 0 and less than 360.  */
static inline double angle_wrap(double degrees)
{
    double rest = fmod(degrees, 360);

    if (rest < 0)
        rest += 360;
    return rest < 360 ? rest : rest - 360; /* of a sum rounded up to 360 */
}

/* The same direction, from -180 to 180.  */
static inline double angle_turn(double degrees)
{
    return remainder(degrees, 360);
}

#endif
