/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/moment.h"

#include <limits.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/floor.h"

#define DAY_SECONDS 86400.0
#define JAN_1_YEAR_1 1721426 /* the day's number */
#define JAN_1_1900 2415021
#define JULY_1 181 /* days after 1 January, in a year that is not leap */

moment moment_inside(moment t)
{
    return t >= MOMENT_MIN && t < MOMENT_MAX ? t : NAN;
}

/* The Gregorian 1 January of YEAR.  */
static int64_t new_year(int64_t year)
{
    int64_t past = year - 1;

    return JAN_1_YEAR_1 + 365 * past + floor_div(past, 4) -
           floor_div(past, 100) + floor_div(past, 400);
}

/* The Gregorian year in which DAY lies.  */
static int64_t year_of(int64_t day)
{
    int64_t year = floor_div((day - JAN_1_YEAR_1) * 400, 146097) + 1;

    if (day < new_year(year))
        year--;
    return day < new_year(year + 1) ? year : year + 1;
}

/* From the year FIRST to the next piece, Delta T is a polynomial: in seconds,
   of (year - base) / unit; or where there is no unit, in days, of the Julian
   centuries from the beginning of 1900 to 1 July of the year.  */
static const struct piece {
    int first;
    int base;
    int unit;
    int degree;
    double c[11];
} pieces[] = {
    {INT_MIN, 1820, 100, 2, {-20, 0, 32}},
    {-499,
     0,
     100,
     6,
     {10583.6, -1014.41, 33.78311, -5.952053, -0.1798452, 0.022174192,
      0.0090316521}},
    {500,
     1000,
     100,
     6,
     {1574.2, -556.01, 71.23472, 0.319781, -0.8503463, -0.005050998,
      0.0083572073}},
    {1600, 1600, 1, 3, {120, -0.9808, -0.01532, 0.000140272128}},
    {1700, 1700, 1, 3, {8.118780842, -0.005092142, 0.003336121, -0.0000266484}},
    {1800,
     0,
     0,
     10,
     {-0.000009, 0.003844, 0.083563, 0.865736, 4.867575, 15.845535, 31.332267,
      38.291999, 28.316289, 11.636204, 2.043794}},
    {1900,
     0,
     0,
     7,
     {-0.00002, 0.000297, 0.025184, -0.181133, 0.553040, -0.861938, 0.677066,
      -0.212591}},
    {1987,
     2000,
     1,
     5,
     {63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599}},
    {2006, 2000, 1, 2, {62.92, 0.32217, 0.005589}},
    /* -20 + 32 u^2 - 0.5628 (2150 - year), where u is what it is below.  */
    {2051, 1820, 100, 2, {-20 - 0.5628 * 330, 0.5628 * 100, 32}},
    {2151, 1820, 100, 2, {-20, 0, 32}},
};

/* The centuries from the beginning of 1900 to 1 July of YEAR.  */
static double mid_year(int64_t year)
{
    int leap = new_year(year + 1) - new_year(year) == 366;
    int64_t day = new_year(year) + JULY_1 + leap;

    return (double)(day - JAN_1_1900) / MOMENT_CENTURY;
}

double moment_delta_t(moment t)
{
    const struct piece *piece = pieces + sizeof pieces / sizeof *pieces - 1;
    double x, value = 0;
    int64_t year;

    if (isnan(moment_inside(t)))
        return NAN;
    year = year_of((int64_t)floor(t));
    while (year < piece->first)
        piece--;
    x = piece->unit ? (double)(year - piece->base) / piece->unit
                    : mid_year(year);
    for (int i = piece->degree; i >= 0; i--)
        value = value * x + piece->c[i];
    return piece->unit ? value : value * DAY_SECONDS;
}

double moment_centuries(moment t)
{
    double dynamical = t + moment_delta_t(t) / DAY_SECONDS;

    return (dynamical - MOMENT_J2000) / MOMENT_CENTURY;
}

moment moment_of_dynamical(double t)
{
    return moment_inside(t - moment_delta_t(t) / DAY_SECONDS);
}
