/* SPDX-License-Identifier: MIT */
/* The almanac beside series that are others, and long: ERFA's Earth (VSOP2000
   fitted to DE405), precession, nutation and sidereal time of the IAU's 2006
   and 2000A; and libnova's Moon, ELP-2000/82 with all its terms.  From 1600 to
   2400; prints the greatest differences, in seconds of time, and fails where
   one is greater than it should be.

   Of libnova (0.16) only that series is taken: its Sun has no aberration, and
   its precession leaves out what grows with the square of time.  */

#include "config.h"

#include <erfa.h>
#include <libnova/lunar.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>

#include "almanac/angle.h"
#include "almanac/earth.h"
#include "almanac/horizon.h"
#include "almanac/moon.h"
#include "almanac/phase.h"
#include "almanac/sun.h"

#define FROM 2305448.0 /* 1 January 1600 */
#define TO 2597642.0   /* 1 January 2400 */
#define SECOND (1 / 86400.0)
#define SUN_LIGHT (499.0 * SECOND) /* on its way, about */
#define MOON_LIGHT (1.28 * SECOND)

/* The greatest difference of one kind so far, that of 1900 to 2100, and the
   most that the first may be.  */
struct difference {
    const char *what;
    double most;
    double worst;
    moment when;
    double worst_now;
    long count;
};

static void differ(struct difference *d, moment when, double seconds)
{
    d->count++;
    if (!(fabs(seconds) <= fabs(d->worst))) {
        d->worst = seconds;
        d->when = when;
    }
    if (fabs(when - MOMENT_J2000) < MOMENT_CENTURY)
        d->worst_now = fmax(d->worst_now, fabs(seconds));
}

/* The number of faults in it: 0 or 1.  */
static int report(const struct difference *d)
{
    bool good = d->count > 0 && fabs(d->worst) <= d->most;

    printf("%-24s %6ld: %+6.1f s at JD %.1f; 1900 to 2100 %5.1f s\n", d->what,
           d->count, d->worst, d->when - 0.5, d->worst_now);
    if (!good)
        printf("FAIL: it should be %g s at most\n", d->most);
    return !good;
}

/* The Julian date of T by dynamical time.  */
static double dynamical(moment t)
{
    return t - 0.5 + moment_delta_t(t) * SECOND;
}

/* Where a body stands that ERFA's frame has at V: on the true equator of the
   date, and on its ecliptic.  */
static void of_date(double v[3], double date, double *right_ascension,
                    double *declination, double *longitude)
{
    double turned[3][3], in_length, in_obliquity, lean;

    eraPnm06a(date, 0, turned);
    eraRxp(turned, v, v);
    eraC2s(v, right_ascension, declination);
    eraNut06a(date, 0, &in_length, &in_obliquity);
    lean = eraObl06(date, 0) + in_obliquity;
    *longitude = atan2(v[1] * cos(lean) + v[2] * sin(lean), v[0]);
}

/* What libraries say of a body, in degrees.  */
struct body {
    double longitude;
    double right_ascension;
    double declination;
};

static struct body body_at(double v[3], double date)
{
    struct body b;

    of_date(v, date, &b.right_ascension, &b.declination, &b.longitude);
    b.longitude *= ANGLE_RADIAN;
    b.right_ascension *= ANGLE_RADIAN;
    b.declination *= ANGLE_RADIAN;
    return b;
}

/* What light shows is where the Earth was when it left.  */
static struct body their_sun(moment t)
{
    double from_sun[2][3], from_middle[2][3];

    (void)eraEpv00(dynamical(t) - SUN_LIGHT, 0, from_sun, from_middle);
    eraSxp(-1, from_sun[0], from_sun[0]);
    return body_at(from_sun[0], dynamical(t));
}

/* libnova's Moon is on the mean ecliptic of 2000.  */
static struct body their_moon(moment t)
{
    struct ln_lnlat_posn moon;
    double lean[3][3], v[3];

    ln_get_lunar_ecl_coords(dynamical(t) - MOON_LIGHT, &moon, 0);
    eraS2c(moon.lng / ANGLE_RADIAN, moon.lat / ANGLE_RADIAN, v);
    eraIr(lean);
    eraRx(-eraObl06(MOMENT_J2000 - 0.5, 0), lean);
    eraRxp(lean, v, v);
    return body_at(v, dynamical(t));
}

/* How long the mean Sun, and the mean Moon, take for a degree.  */
#define SUN_SECONDS (SUN_YEAR / 360 / SECOND)
#define PHASE_SECONDS (PHASE_MONTH / 360 / SECOND)

static int sun_and_seasons(void)
{
    struct difference sun = {"the Sun's longitude", 95, 0, 0, 0, 0};
    struct difference season = {"equinoxes and solstices", 90, 0, 0, 0, 0};
    struct difference mean = {"sidereal time", 0.2, 0, 0, 0, 0};

    for (moment t = FROM; t < TO; t += 9.7) {
        double sidereal = eraGmst06(t - 0.5, 0, dynamical(t), 0) * ANGLE_RADIAN;

        differ(&sun, t,
               angle_turn(sun_longitude(t) - their_sun(t).longitude) *
                   SUN_SECONDS);
        differ(&mean, t, angle_turn(earth_sidereal_time(t) - sidereal) * 240);
    }
    for (moment t = sun_next(0, FROM); t < TO;) {
        double longitude = angle_wrap(round(sun_longitude(t) / 90) * 90);

        differ(&season, t,
               angle_turn(longitude - their_sun(t).longitude) * SUN_SECONDS);
        t = sun_next(angle_wrap(longitude + 90), t + 1);
    }
    return report(&sun) + report(&season) + report(&mean);
}

/* One phase of a month, each in its turn, and where the Moon is then.  */
static int moon_and_phases(void)
{
    struct difference place = {"the Moon's longitude", 55, 0, 0, 0, 0};
    struct difference new_moon = {"new moons", 45, 0, 0, 0, 0};
    struct difference phase = {"other phases", 55, 0, 0, 0, 0};
    moment t = FROM;

    for (int i = 0; t < TO; i++) {
        double degrees = i % 4 * 90.0;
        struct body moon;
        double off;

        t = phase_next(degrees, t + 1);
        moon = their_moon(t);
        off = angle_turn(degrees - (moon.longitude - their_sun(t).longitude)) *
              PHASE_SECONDS;
        differ(degrees == 0 ? &new_moon : &phase, t, off);
        differ(&place, t,
               angle_turn(moon_longitude(t) - moon.longitude) * PHASE_SECONDS);
        t += PHASE_MONTH - 9;
    }
    return report(&place) + report(&new_moon) + report(&phase);
}

static const struct place places[] = {
    {21.42, 39.83, 0, 3}, {35.68, 51.42, 0, 3.5}, {31.78, 35.24, 0, 2},
    {-33.9, 18.4, 0, 2},  {0, -78.5, 0, -5},      {52.5, 13.4, 0, 1},
};
#define PLACES ((int)(sizeof places / sizeof *places))

/* How high a body stands at PLACE.  */
static double their_altitude(const struct place *place, moment t,
                             struct body body)
{
    double turned = eraGst06a(t - 0.5, 0, dynamical(t), 0) * ANGLE_RADIAN;
    double hour_angle = turned + place->longitude - body.right_ascension;

    return angle_arcsin(
        angle_sin(place->latitude) * angle_sin(body.declination) +
        angle_cos(place->latitude) * angle_cos(body.declination) *
            angle_cos(hour_angle));
}

/* By how much the Sun rose or set later than T by their reckoning.  */
static double sun_later(const struct place *place, moment t)
{
    double altitude = their_altitude(place, t, their_sun(t));
    moment after = t + 10 * SECOND;
    double rises = their_altitude(place, after, their_sun(after)) - altitude;

    return (-horizon_refraction(place) - 16 * ANGLE_MINUTE - altitude) / rises *
           10;
}

static int sunrise_and_sunset(void)
{
    struct difference rise = {"sunrise", 8, 0, 0, 0, 0};
    struct difference set = {"sunset", 8, 0, 0, 0, 0};

    for (int i = 0; FROM + i * 37 < TO; i++) {
        const struct place *place = &places[i % PLACES];
        moment at_rise = horizon_sunrise(place, (int64_t)FROM + i * 37);
        moment at_set = horizon_sunset(place, (int64_t)FROM + i * 37);

        differ(&rise, at_rise, sun_later(place, at_rise));
        differ(&set, at_set, sun_later(place, at_set));
    }
    return report(&rise) + report(&set);
}

static int moonset(void)
{
    struct difference set = {"moonset", 5, 0, 0, 0, 0};

    for (int i = 0; FROM + i * 397 < TO; i++) {
        const struct place *place = &places[i % PLACES];
        moment t = horizon_moonset(place, FROM + i * 397);
        double sinks;

        if (isnan(t))
            continue;
        sinks = horizon_moon_altitude(place, t) -
                horizon_moon_altitude(place, t + SECOND);
        differ(&set, t,
               (horizon_moon_altitude(place, t) -
                their_altitude(place, t, their_moon(t))) /
                   sinks);
    }
    return report(&set);
}

int main(void)
{
    int faults = sun_and_seasons() + moon_and_phases() + sunrise_and_sunset() +
                 moonset();

    return faults ? 1 : 0;
}
