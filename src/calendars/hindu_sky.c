/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hindu_sky.h"

#include <math.h>

#include "almanac/angle.h"
#include "almanac/earth.h"
#include "almanac/moon.h"
#include "almanac/phase.h"
#include "almanac/root.h"
#include "almanac/siddhanta.h"
#include "almanac/sun.h"

#define MOON_WINDOW 1 /* as HINDU_WINDOW, of new moons */

/* The sidereal year, and when in 2000 the Sun, less its equation of the centre,
   was back at the stars' zero: 5101 years after the beginning of the Kali
   Yuga.  */
#define YEAR 365.25636
#define START_2000 2451650.75
#define START_YEARS 5101

/* By how many degrees the equinox of J2000.0 is ahead of the stars' zero.  */
#define ZERO_OF_285 23.863949

/* New moon 0 of the almanac is that many months after the Kali Yuga began.  */
#define MONTHS_TO_2000 63090

/* A direction, without a wrap: that one which is nearest to ABOUT.  */
static double unwrapped(double degrees, double about)
{
    return about + angle_turn(degrees - about);
}

/* The Sun at LONGITUDE from an equinox that is AYANAMSHA ahead of the zero.  */
static double true_sun(double t, double longitude, double ayanamsha)
{
    return unwrapped(longitude - ayanamsha,
                     ((t - START_2000) / YEAR + START_YEARS) * 360);
}

static double sun_by_285(double t)
{
    return true_sun(t, sun_longitude(t),
                    ZERO_OF_285 + earth_precession(moment_centuries(t)));
}

/* From the mean equinox, without nutation.  */
static double sun_by_lahiri(double t)
{
    double c = moment_centuries(t);
    double seconds =
        25.53 +
        c * (5028.796195 +
             c * (1.1054348 +
                  c * (0.00007964 + c * (-0.000023857 - c * 0.0000000383))));

    return true_sun(t, sun_longitude(t) - earth_nutation(c),
                    23 + 51 * ANGLE_MINUTE + seconds * ANGLE_SECOND);
}

/* About the phase: that of a mean Moon.  */
static double mean_phase(double t)
{
    return (t - SIDDHANTA_EPOCH) / PHASE_MONTH * 360;
}

static double true_phase(double t)
{
    return unwrapped(phase_at(t), mean_phase(t));
}

static double rough_phase(double t)
{
    return unwrapped(moon_rough_elongation(t), mean_phase(t));
}

static double true_new_moon(int64_t k)
{
    return phase_new_moon(k - MONTHS_TO_2000);
}

/* Something that goes ahead, and the DEGREES that it comes to.  */
struct target {
    double (*at)(double t);
    double degrees;
};

static double beyond(double t, const void *context)
{
    const struct target *target = context;

    return target->at(t) - target->degrees;
}

double hindu_mean_sun_at(const struct hindu_sky *sky, double longitude)
{
    return sky->start + longitude / 360 * sky->year;
}

double hindu_sun_at(const struct hindu_sky *sky, double longitude)
{
    struct target target = {sky->sun, longitude};
    double mean = hindu_mean_sun_at(sky, longitude);

    return root_between(mean - HINDU_WINDOW, mean + HINDU_WINDOW, beyond,
                        &target);
}

static double new_moon_siddhanta(int64_t k)
{
    struct target target = {siddhanta_phase, 360.0 * (double)k};
    double mean = SIDDHANTA_EPOCH + (double)k * SIDDHANTA_MONTH;

    return root_between(mean - MOON_WINDOW, mean + MOON_WINDOW, beyond,
                        &target);
}

const struct hindu_sky hindu_siddhanta = {
    .start = SIDDHANTA_EPOCH,
    .year = SIDDHANTA_YEAR,
    .sun = siddhanta_sun,
    .phase = siddhanta_phase,
    .new_moon = new_moon_siddhanta,
};

#define TRUE_SKY                                                               \
    .start = START_2000 - START_YEARS * YEAR, .year = YEAR,                    \
    .phase = true_phase, .rough = rough_phase, .new_moon = true_new_moon

const struct hindu_sky hindu_astronomical = {TRUE_SKY, .sun = sun_by_285};
const struct hindu_sky hindu_lahiri = {TRUE_SKY, .sun = sun_by_lahiri};

/* The Vakyas count in sixtieths, and these in sixtieths, three times: so many
   of the smallest are in a day, and in a year, 365;15,31,15 days, which is the
   first Arya-Siddhanta's.  A year begins 2;8,51,15 days before so many years
   have passed: R. Sewell and S. B. Dikshit, "The Indian Calendar" (1896).  */
#define VAKYA_DAY 216000
#define VAKYA_YEAR 78895875
#define VAKYA_SHIFT 463875

/* The months as far as their ends, in the same: 30;55,32 days, 31;24,12,
   31;36,38, 31;28,12, 31;2,10, 30;27,22, 29;54,7, 29;30,24, 29;20,53, 29;27,16,
   29;48,24 and 30;20,21,15.  */
static const int vakya_ends[] = {
    0,        6679920,  13463040, 20290920, 27088440, 33792240,   40370760,
    46829580, 53203020, 59542200, 65904360, 72342600, VAKYA_YEAR,
};

static double sun_by_vakyas(double t)
{
    double time = (t - SIDDHANTA_EPOCH) * VAKYA_DAY + VAKYA_SHIFT;
    double years = floor(time / VAKYA_YEAR);
    double in_year = time - years * VAKYA_YEAR;
    int sign = 0;

    if (!(fabs(t) <= SIDDHANTA_REACH))
        return NAN;
    while (sign < 11 && in_year >= vakya_ends[sign + 1])
        sign++;
    return 360 * years +
           HINDU_SIGN * (sign + (in_year - vakya_ends[sign]) /
                                    (vakya_ends[sign + 1] - vakya_ends[sign]));
}

const struct hindu_sky hindu_vakya = {
    .start = SIDDHANTA_EPOCH - VAKYA_SHIFT / (double)VAKYA_DAY,
    .year = VAKYA_YEAR / (double)VAKYA_DAY,
    .sun = sun_by_vakyas,
};
