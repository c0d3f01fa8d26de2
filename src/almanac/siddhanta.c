/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/siddhanta.h"

#include "almanac/angle.h"

#define AGE_DAYS 1577917828.0
#define SUN_TURNS 4320000.0
#define MOON_TURNS 57753336.0
#define STAR_TURNS 1582237828.0 /* of the stars about the Earth */

/* Turns from apsis to apsis, and how much of one had been done at the epoch:
   creation was 452.75 ages before it.  */
#define SUN_APSIS_TURNS (SUN_TURNS - 0.387)
#define SUN_APSIS_EPOCH 0.78575
#define MOON_APSIS_TURNS (MOON_TURNS - 488199)
#define MOON_APSIS_EPOCH 0.75

#define RADIUS 3438.0 /* of the circle of the sines, in minutes */
#define STEP 3.75     /* degrees from one sine of the table to the next */
#define STEPS 24      /* in a quarter of a circle */

/* The circumference of an epicycle in turns at its widest, and by what part it
   is narrower where the sine is 1.  */
#define SUN_EPICYCLE (14 / 360.0)
#define SUN_NARROWING (1 / 42.0)
#define MOON_EPICYCLE (32 / 360.0)
#define MOON_NARROWING (1 / 96.0)

#define OBLIQUITY_SINE (1397 / RADIUS)
#define PRECESSION_TURNS 600.0 /* there and back, in an age */
#define PRECESSION_REACH 27.0

/* II 17-22.  In minutes.  */
static const short sines[STEPS + 1] = {
    0,    225,  449,  671,  890,  1105, 1315, 1520, 1719,
    1910, 2093, 2267, 2431, 2585, 2728, 2859, 2978, 3084,
    3177, 3256, 3321, 3372, 3409, 3431, 3438,
};

/* The sine K steps from 0, 0 to 4 * STEPS.  */
static double sine_at(int k)
{
    int half = k % (2 * STEPS);
    int sine = sines[half <= STEPS ? half : 2 * STEPS - half];

    return (k < 2 * STEPS ? sine : -sine) / RADIUS;
}

/* By how much the sine grows from K steps to the next.  */
static double sine_step(int k)
{
    return sine_at(k + 1) - sine_at(k);
}

/* II 31, 32: between the sines of the table in proportion.  */
static double sine(double degrees)
{
    double steps = angle_wrap(degrees) / STEP;
    int k = (int)steps;

    return sine_at(k) + (steps - k) * sine_step(k);
}

/* II 33.  */
static double arcsine(double sine)
{
    double minutes = fmin(fabs(sine), 1) * RADIUS;
    int k = 1;

    while (sines[k] < minutes)
        k++;
    return copysign(
        STEP * (k - 1 + (minutes - sines[k - 1]) / (sines[k] - sines[k - 1])),
        sine);
}

/* The days from the epoch to T.  */
static double since_epoch(double t)
{
    double days = t - SIDDHANTA_EPOCH;

    return fabs(days) <= SIDDHANTA_REACH ? days : NAN;
}

/* How far something has gone in DAYS that makes so many TURNS in an age.  */
static double mean(double days, double turns)
{
    return days * turns / AGE_DAYS * 360;
}

static double sun_anomaly(double days)
{
    return mean(days, SUN_APSIS_TURNS) + 360 * SUN_APSIS_EPOCH;
}

/* The epicycle where the sine of the anomaly is OFFSET.  */
static double narrowed(double epicycle, double narrowing, double offset)
{
    return epicycle * (1 - fabs(offset) * narrowing);
}

/* The equation of the centre, II 39: by how much the mean is ahead.  */
static double equation(double anomaly, double epicycle, double narrowing)
{
    double offset = sine(anomaly);

    return arcsine(offset * narrowed(epicycle, narrowing, offset));
}

static double sun_equation(double days)
{
    return equation(sun_anomaly(days), SUN_EPICYCLE, SUN_NARROWING);
}

double siddhanta_sun(double t)
{
    double days = since_epoch(t);

    return isnan(days) ? NAN : mean(days, SUN_TURNS) - sun_equation(days);
}

double siddhanta_phase(double t)
{
    double days = since_epoch(t);
    double anomaly = mean(days, MOON_APSIS_TURNS) + 360 * MOON_APSIS_EPOCH;

    if (isnan(days))
        return NAN;
    return mean(days, MOON_TURNS - SUN_TURNS) -
           equation(anomaly, MOON_EPICYCLE, MOON_NARROWING) +
           sun_equation(days);
}

/* The Sun's way in a day, in degrees: II 48, 49.  */
static double sun_motion(double days)
{
    double anomaly = sun_anomaly(days);
    double epicycle = narrowed(SUN_EPICYCLE, SUN_NARROWING, sine(anomaly));
    double grows = sine_step((int)(angle_wrap(anomaly) / STEP));
    double steps = RADIUS / (60 * STEP) * grows;

    return 360 / SIDDHANTA_YEAR * (1 - steps * epicycle);
}

/* The Sun's longitude from the equinox: III 9-12.  */
static double sun_tropical(double days)
{
    double turns = days * PRECESSION_TURNS / AGE_DAYS - 0.25;
    double precession =
        PRECESSION_REACH * (1 - fabs(4 * (turns - floor(turns + 0.5))));

    return angle_wrap(siddhanta_sun(SIDDHANTA_EPOCH + days) - precession);
}

/* By how much the equation of the centre sets the sundial ahead of the mean
   Sun, in days: II 46.  The slant of the ecliptic is rising_difference()'s.  */
static double equation_of_time(double days)
{
    double offset = sine(sun_anomaly(days));
    double minutes =
        offset * RADIUS * narrowed(SUN_EPICYCLE, SUN_NARROWING, offset);

    return sun_motion(days) / 360 * (minutes / 60) / 360 * SIDDHANTA_YEAR;
}

/* How much earlier than at the equator what stands at the TROPICAL longitude
   of the ecliptic rises at LATITUDE, in degrees, negative: II 60-62.  */
static double ascensional_difference(double tropical, double latitude)
{
    double declination = OBLIQUITY_SINE * sine(tropical);
    double radius = sine(90 + arcsine(declination));
    double tangent = sine(latitude) / sine(90 + latitude);

    return arcsine(-declination * tangent / radius);
}

/* By how much the way of a day, at the TROPICAL longitude, rises more slowly
   than the like of the equator does; 1800 is a sign of it: III 42-45.  */
static double rising_difference(double tropical, double motion)
{
    static const short signs[] = {1670, 1795, 1935, 1935, 1795, 1670};

    return motion * signs[(int)(tropical / 30) % 6] / 1800.0;
}

double siddhanta_sunrise(const struct place *place, int64_t day)
{
    double days = since_epoch((double)day);
    double tropical, late;

    if (isnan(days) || !place_valid(place))
        return NAN;
    tropical = sun_tropical(days);
    late = ascensional_difference(tropical, place->latitude) +
           rising_difference(tropical, sun_motion(days)) / 4;
    return (double)day + 0.25 - (place->longitude - SIDDHANTA_LONGITUDE) / 360 -
           equation_of_time(days) + AGE_DAYS / STAR_TURNS * late / 360;
}
