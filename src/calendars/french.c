/* SPDX-License-Identifier: MIT */
/* The French Republican calendar as it was kept: leap years 3, 7 and 11 by the
   equinox, as 15 and 20 would have been, and from then on by the rule that
   Romme proposed and nobody ever applied.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/arithmetic.h"
#include "calendars/builtin.h"

#define EPOCH 2375840 /* 22 September 1792 */

/* Up to year 19 the leap years are those before each fourth; Romme's are each
   fourth, but for three centuries of four and for each 4000th year.  */
static day_num new_year(int64_t year)
{
    int64_t past = year - 1;
    int64_t leaps = year < 20
                        ? floor_div(year, 4)
                        : floor_div(past, 4) - floor_div(past, 100) +
                              floor_div(past, 400) - floor_div(past, 4000);

    return EPOCH + 365 * past + leaps;
}

static const struct cal_month_name month_names[] = {
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
static const struct arithmetic_month months[] = {
    {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30},
    {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {5, 6},
};
static const char *const weekdays[] = {
    "Primidi", "Duodi",   "Tridi",  "Quartidi", "Quintidi",
    "Sextidi", "Septidi", "Octidi", "Nonidi",   "Décadi",
};
static const char *const aliases[] = {"french republican", NULL};
static const struct arithmetic rule = {
    .new_year = new_year,
    .common_days = 365,
    .month = months,
};

const struct cal cal_french_historic = {
    .id = "french-historic",
    .aliases = aliases,
    .name = "French Republican",
    .decided_by = "the equinox at Paris to year 20, then Romme's rule",
    .family = CAL_SOLAR,
    .boundary = CAL_MIDNIGHT,
    .week = {.length = 10, .restart = CAL_RESTART_MONTH, .names = weekdays},
    .month_names = month_names,
    .month_name_count = sizeof month_names / sizeof *month_names,
    .limits = {.least_days = 5, .most_days = 30, .most_months = 13},
    .span = {-362874160, 367617725}, /* years -999,999 to 999,999 */
    .known = {EPOCH, 2380953},       /* years 1 to 14 */
    .epoch = EPOCH,
    .mean_days = 1460969,
    .mean_years = 4000,
    .lay_out = arithmetic_lay_out,
    .data = &rule,
};
