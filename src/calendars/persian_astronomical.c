/* SPDX-License-Identifier: MIT */
/* The Persian calendar by the March equinox in all years: the year begins on
   the day whose noon at Tehran is the first at or after it.  The place is that
   of E. M. Reingold and N. Dershowitz, "Calendrical Calculations" (4th edition,
   2018), chapter 15; the law of 1925 has noon at 52.5 degrees east, and what is
   kept is the calendar `persian`.  */

#include "config.h"

#include <math.h>

#include "almanac/sun.h"
#include "base/i18n.h"
#include "calendars/builtin.h"
#include "calendars/equinox.h"
#include "calendars/twelve.h"

#define EPOCH 1948320 /* 21 March 622 (Gregorian) */
#define YEAR_ZERO 621 /* the Gregorian year in which year 0 begins */
#define MONTHS 12
#define LONG_MONTHS 6 /* those of 31 days, which come first */
#define SHORT_DAYS 30

/* At noon of the day before.  */
static moment begins(const struct place *place, int64_t day)
{
    return place_sundial(place, (double)day - 0.5);
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    double first = equinox_new_year(self->data, year);
    double end = equinox_new_year(self->data, (int64_t)year + 1);
    day_num start[MONTHS + 1];

    if (isnan(first) || isnan(end))
        return;
    start[0] = (day_num)first;
    for (int i = 1; i < MONTHS; i++)
        start[i] = start[i - 1] + SHORT_DAYS + (i <= LONG_MONTHS);
    start[MONTHS] = (day_num)end;
    cal_year_of_starts(start, MONTHS, out);
    out->leap = end - first > 365;
}

#define NAMES                                                                  \
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",       \
        "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"

static const struct cal_month_name months[MONTHS] = {
    TWELVE(TWELVE_MONTH, NAMES),
};
static const char *const weekdays[DAY_WEEK] = {
    "Shanbe",       "Yekshanbe",  "Doshanbe", "Seshanbe",
    "Chaharshanbe", "Panjshanbe", "Jomʻe",
};
static const struct cal_era eras[] = {
    {.code = "ap", .name = "AP", .first = DAY_MIN},
};

static const struct equinox tehran = {
    .place = {.latitude = 35.68,
              .longitude = 51.42,
              .elevation = 1100,
              .zone = 3.5},
    .longitude = SUN_MARCH_EQUINOX,
    .begins = begins,
    .boundary = N_("noon"),
    .year_zero = YEAR_ZERO,
    .first = INT32_MIN,
};

const struct cal cal_persian_astronomical = {
    .id = "persian-astronomical",
    .name = "Persian (equinox)",
    .decided_by = "the equinox and noon at Tehran, in all years",
    .family = CAL_SOLAR,
    .week = {.length = DAY_WEEK, .anchor = 2, .names = weekdays},
    .month_names = months,
    .month_name_count = MONTHS,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 29,
               .most_days = 31,
               .most_number = 31,
               .most_months = MONTHS},
    .span = {1355898, 2817232},
    .known = {1355898, 1355898}, /* none: `persian` is what is kept */
    .epoch = EPOCH,
    .mean_days = 365242,
    .mean_years = 1000,
    .lay_out = lay_out,
    .doubt = equinox_doubt,
    .data = &tehran,
};
