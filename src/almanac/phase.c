/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/phase.h"

#include <stdlib.h>

#include "almanac/angle.h"
#include "almanac/moon.h"
#include "almanac/root.h"
#include "almanac/sun.h"

#define NEW_MOON_0 2451550.76 /* about the moment of new moon 0 */
#define CENTURY_MONTHS 1236.85
#define K_MOST 100000 /* further than the almanac's years */

/* More days than a phase is ever away from where a steady Moon would have it
   that was right some time before.  */
#define WINDOW 2

/* V times the W-th power of E times the sine of X, Y, Z times the arguments. */
static const struct term {
    double v;
    signed char w, x, y, z;
} terms[] = {
#define NEW_MOON_TERM(v, w, x, y, z) {v, w, x, y, z},
#include "almanac/new_moon_term.def"
#undef NEW_MOON_TERM
};

static const struct planet {
    double v;
    double i;
    double j;
} planets[] = {
#define NEW_MOON_PLANET(v, i, j) {v, i, j},
#include "almanac/new_moon_term.def"
#undef NEW_MOON_PLANET
};

/* What is added to the mean new moon, in days.  Meeus (49.4) to (49.7), and the
   tables after them.  */
static double correction(double k, double c)
{
    double sun =
        2.5534 + 29.10535670 * k - c * c * (0.0000014 + c * 0.00000011);
    double moon = 201.5643 + 385.81693528 * k +
                  c * c * (0.0107582 + c * (0.00001238 - c * 0.000000058));
    double latitude = 160.7108 + 390.67050284 * k -
                      c * c * (0.0016118 + c * (0.00000227 - c * 0.000000011));
    double node =
        124.7746 - 1.56375588 * k + c * c * (0.0020672 + c * 0.00000215);
    double venus = 299.77 + 0.107408 * k - 0.009173 * c * c;
    double e = 1 - c * (0.002516 + c * 0.0000074);
    const double power[] = {1, e, e * e};
    double sum = 0.000325 * angle_sin(venus) - 0.00017 * angle_sin(node);

    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        const struct term *t = &terms[i];

        sum += t->v * power[t->w] *
               angle_sin(t->x * sun + t->y * moon + t->z * latitude);
    }
    for (size_t i = 0; i < sizeof planets / sizeof *planets; i++)
        sum += planets[i].v * angle_sin(planets[i].i + planets[i].j * k);
    return sum;
}

/* Meeus (49.1).  */
moment phase_new_moon(int64_t k)
{
    double months = (double)k;
    double c = months / CENTURY_MONTHS;
    double mean = 5.09766 + PHASE_MONTH * months +
                  c * c * (0.00015437 - c * (0.000000150 - c * 0.00000000073));

    if (k < -K_MOST || k > K_MOST)
        return NAN;
    return moment_of_dynamical(MOMENT_J2000 + mean + correction(months, c));
}

/* The number of the new moon that is nearest to T, or next to nearest.  */
static int64_t nearest(moment t)
{
    double months = (t - NEW_MOON_0) / PHASE_MONTH;

    return isnan(moment_inside(t)) ? K_MOST : (int64_t)round(months);
}

moment phase_next_new_moon(moment t)
{
    int64_t k = nearest(t);

    while (phase_new_moon(k - 1) >= t)
        k--;
    while (phase_new_moon(k) < t)
        k++;
    return phase_new_moon(k);
}

moment phase_last_new_moon(moment t)
{
    int64_t k = nearest(t);

    while (phase_new_moon(k + 1) < t)
        k++;
    while (phase_new_moon(k) >= t)
        k--;
    return phase_new_moon(k);
}

double phase_at(moment t)
{
    double phase = angle_wrap(moon_longitude(t) - sun_longitude(t));
    double since = t - phase_new_moon(nearest(t));
    double steady = angle_wrap(since / PHASE_MONTH * 360);

    return fabs(phase - steady) > 180 ? steady : phase;
}

static double beyond(double t, const void *phase)
{
    return angle_turn(phase_at(t) - *(const double *)phase);
}

moment phase_next(double phase, moment t)
{
    double degrees = angle_wrap(phase - phase_at(t));
    double steady = t + degrees / 360 * PHASE_MONTH;

    if (!(phase >= 0 && phase <= 360))
        return NAN;
    if (phase == 0 || phase == 360)
        return phase_next_new_moon(t);
    return root_between(fmax(t, steady - WINDOW), steady + WINDOW, beyond,
                        &phase);
}
