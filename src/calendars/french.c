/* SPDX-License-Identifier: MIT */
/* The French Republican calendar by its decree: the year begins on the day,
   from midnight to midnight of true time at the Observatory of Paris, that has
   the September equinox.  Decree of 4 Frimaire II (24 November 1793), article
   3; E. M. Reingold and N. Dershowitz, "Calendrical Calculations" (4th edition,
   2018), chapter 17.

   It was in force from 1793 to year 14, and once more in 1871.  After that its
   days are known as far as the sky is: up to the first equinox that is so near
   to midnight that it is in doubt, that of year 330 (2121), by the almanac 29
   seconds before it.  That of year 144, which Delambre expected seconds before
   midnight, came five minutes before it.

   Before year 1 it is carried back.  With leap years by Romme's rule from year
   20 on it is french-historic.  */

#include "config.h"

#include "almanac/sun.h"
#include "base/i18n.h"
#include "calendars/builtin.h"
#include "calendars/equinox.h"

#define YEAR_ZERO 1791 /* the Gregorian year in which year 0 begins */
#define MONTHS 13      /* with the last days of the year */
#define MONTH_DAYS 30
#define WEEK_DAYS 10
#define EPOCH 2375840 /* 22 September 1792 */

static moment begins(const struct place *place, int64_t day)
{
    return place_sundial(place, (double)day);
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    equinox_year(equinox_new_year(self->data, year),
                 equinox_new_year(self->data, (int64_t)year + 1), MONTHS,
                 MONTH_DAYS, MONTHS - 1, out);
}

static const struct cal_month_name month_names[MONTHS] = {
    {.code = "M01", .name = "Vendémiaire"},
    {.code = "M02", .name = "Brumaire"},
    {.code = "M03", .name = "Frimaire"},
    {.code = "M04", .name = "Nivôse"},
    {.code = "M05", .name = "Pluviôse"},
    {.code = "M06", .name = "Ventôse"},
    {.code = "M07", .name = "Germinal"},
    {.code = "M08", .name = "Floréal"},
    {.code = "M09", .name = "Prairial"},
    {.code = "M10", .name = "Messidor"},
    {.code = "M11", .name = "Thermidor"},
    {.code = "M12", .name = "Fructidor"},
    {.code = "M13",
     .name = "Sansculottides",
     .period = CAL_PERIOD_OUTSIDE_WEEK},
};
static const char *const weekdays[WEEK_DAYS] = {
    "Primidi", "Duodi",   "Tridi",  "Quartidi", "Quintidi",
    "Sextidi", "Septidi", "Octidi", "Nonidi",   "Décadi",
};

/* The meridian of the Observatory is 2°20'15" east.  */
static const struct equinox paris = {
    .place = {.latitude = 48 + 50 / 60.0 + 11 / 3600.0,
              .longitude = 2 + 20 / 60.0 + 15 / 3600.0,
              .elevation = 27,
              .zone = 1},
    .longitude = SUN_SEPTEMBER_EQUINOX,
    .begins = begins,
    .boundary = N_("midnight"),
    .year_zero = YEAR_ZERO,
    .first = INT32_MIN,
};

const struct cal cal_french_equinox = {
    .id = "french-equinox",
    .name = "Republican (equinox)",
    .decided_by = "the equinox at Paris, computed, in all years",
    .family = CAL_SOLAR,
    .week = {.length = WEEK_DAYS,
             .restart = CAL_RESTART_MONTH,
             .names = weekdays},
    .month_names = month_names,
    .month_name_count = MONTHS,
    .limits = {.least_days = 5,
               .most_days = MONTH_DAYS,
               .most_number = MONTH_DAYS,
               .most_months = MONTHS},
    .span = {1356083, 2817417}, /* years -2791 to 1209 */
    .known = {EPOCH, 2496004},  /* years 1 to 329 */
    .epoch = EPOCH,
    .mean_days = 365242189,
    .mean_years = 1000000,
    .lay_out = lay_out,
    .doubt = equinox_doubt,
    .data = &paris,
};
