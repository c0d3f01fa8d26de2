/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/moon.h"

#include <stdlib.h>

#include "almanac/angle.h"
#include "almanac/earth.h"

/* What the periodic terms are of, in degrees: the mean longitude, the
   elongation, the anomalies of Sun and Moon, the argument of latitude; and the
   powers of E, which weakens the terms of the Sun's anomaly as the Earth's
   orbit grows round.  Meeus (47.1) to (47.6).  */
struct arguments {
    double longitude;
    double elongation;
    double sun;
    double moon;
    double latitude;
    double e[3];
};

/* Multiples of the arguments, and what their sine and cosine amount to.  */
struct term {
    signed char d, m, n, f;
    int sine;
    int cosine;
};

static const struct term terms[] = {
#define MOON_TERM(d, m, n, f, longitude, distance)                             \
    {d, m, n, f, longitude, distance},
#include "almanac/moon_term.def"
#undef MOON_TERM
};

static const struct term latitude_terms[] = {
#define MOON_LATITUDE(d, m, n, f, latitude) {d, m, n, f, latitude, 0},
#include "almanac/moon_latitude.def"
#undef MOON_LATITUDE
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static struct arguments arguments_at(double c)
{
    double e = 1 - c * (0.002516 + c * 0.0000074);

    return (struct arguments){
        .longitude = 218.3164477 +
                     c * (481267.88123421 +
                          c * (-0.0015786 + c * (1 / 538841.0 - c / 65194000))),
        .elongation =
            297.8501921 +
            c * (445267.1114034 +
                 c * (-0.0018819 + c * (1 / 545868.0 - c / 113065000))),
        .sun =
            357.5291092 + c * (35999.0502909 + c * (-0.0001536 + c / 24490000)),
        .moon = 134.9633964 +
                c * (477198.8675055 +
                     c * (0.0087414 + c * (1 / 69699.0 - c / 14712000))),
        .latitude = 93.2720950 +
                    c * (483202.0175233 -
                         c * (0.0036539 + c * (1 / 3526000.0 - c / 863310000))),
        .e = {1, e, e * e},
    };
}

static double argument(const struct arguments *a, const struct term *term)
{
    return term->d * a->elongation + term->m * a->sun + term->n * a->moon +
           term->f * a->latitude;
}

static double sines(const struct arguments *a, const struct term *term,
                    size_t count)
{
    double sum = 0;

    for (size_t i = 0; i < count; i++)
        sum += term[i].sine * a->e[abs(term[i].m)] *
               angle_sin(argument(a, &term[i]));
    return sum;
}

double moon_longitude(moment t)
{
    double c = moment_centuries(t);
    struct arguments a = arguments_at(c);
    double venus = 119.75 + 131.849 * c;
    double jupiter = 53.09 + 479264.29 * c;
    double sum = sines(&a, terms, COUNT(terms)) + 3958 * angle_sin(venus) +
                 318 * angle_sin(jupiter) +
                 1962 * angle_sin(a.longitude - a.latitude);

    return angle_wrap(a.longitude + sum * 1e-6 + earth_nutation(c));
}

double moon_latitude(moment t)
{
    double c = moment_centuries(t);
    struct arguments a = arguments_at(c);
    double venus = 119.75 + 131.849 * c;
    double sum = sines(&a, latitude_terms, COUNT(latitude_terms)) -
                 2235 * angle_sin(a.longitude) +
                 127 * angle_sin(a.longitude - a.moon) -
                 115 * angle_sin(a.longitude + a.moon) +
                 175 * angle_sin(venus + a.latitude) +
                 175 * angle_sin(venus - a.latitude) +
                 382 * angle_sin(313.45 + 481266.484 * c);

    return sum * 1e-6;
}

double moon_distance(moment t)
{
    struct arguments a = arguments_at(moment_centuries(t));
    double sum = 385000560;

    for (size_t i = 0; i < COUNT(terms); i++)
        sum += terms[i].cosine * a.e[abs(terms[i].m)] *
               angle_cos(argument(&a, &terms[i]));
    return sum;
}

double moon_rough_elongation(moment t)
{
    struct arguments a = arguments_at(moment_centuries(t));

    return angle_wrap(
        a.elongation + 6.289 * angle_sin(a.moon) - 2.100 * angle_sin(a.sun) +
        1.274 * angle_sin(2 * a.elongation - a.moon) +
        0.658 * angle_sin(2 * a.elongation) + 0.214 * angle_sin(2 * a.moon) +
        0.110 * angle_sin(a.elongation));
}
