/* SPDX-License-Identifier: MIT */
/* The old Hindu solar calendar, of the mean sun of the first Arya-Siddhanta:
   all years and months are of one length, which is no whole number of days.
   Nachum Dershowitz and Edward M. Reingold, "Calendrical Calculations", 4th
   edition (2018), chapter 10.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/builtin.h"

#define EPOCH 588466 /* 18 February 3102 BCE (Julian): the Kali Yuga */
#define MONTHS 12

/* There are so many days in so many years.  */
#define AGE_DAYS INT64_C(1577917500)
#define AGE_YEARS INT64_C(4320000)

/* The first day of the month N, from 0 at the epoch: the one with the first
   sunrise, a quarter of a day after midnight, that the month has begun by.  */
static day_num month_start(int64_t n)
{
    return EPOCH -
           floor_div(AGE_YEARS * MONTHS / 4 - AGE_DAYS * n, AGE_YEARS * MONTHS);
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    int64_t n = (int64_t)year * MONTHS;
    day_num first = month_start(n);

    (void)self;
    out->first = first;
    out->months = MONTHS;
    for (int i = 0; i < MONTHS; i++) {
        day_num end = month_start(n + i + 1);

        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = (uint16_t)(end - first),
        };
        first = end;
    }
    out->leap = first - out->first > 365;
}

static const struct cal_month_name month_names[MONTHS] = {
    {.code = "M01", .name = "Mesha"},   {.code = "M02", .name = "Vrishabha"},
    {.code = "M03", .name = "Mithuna"}, {.code = "M04", .name = "Karka"},
    {.code = "M05", .name = "Simha"},   {.code = "M06", .name = "Kanya"},
    {.code = "M07", .name = "Tula"},    {.code = "M08", .name = "Vrishchika"},
    {.code = "M09", .name = "Dhanu"},   {.code = "M10", .name = "Makara"},
    {.code = "M11", .name = "Kumbha"},  {.code = "M12", .name = "Mina"},
};
static const char *const weekdays[] = {
    "Ravivara", "Somavara",   "Mangalavara", "Budhavara",
    "Guruvara", "Shukravara", "Shanivara",
};
/* Years that have elapsed: the first is 0.  */
static const struct cal_era eras[] = {
    {.code = "ky", .name = "KY", .first = DAY_MIN},
};

const struct cal cal_hindu_old_solar = {
    .id = "hindu-old-solar",
    .name = "Hindu (old solar)",
    .decided_by = "the mean sun of the Arya-Siddhanta",
    .family = CAL_SOLAR,
    .boundary = CAL_SUNRISE,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = weekdays},
    .month_names = month_names,
    .month_name_count = MONTHS,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 30,
               .most_days = 31,
               .most_number = 31,
               .most_months = MONTHS},
    .span = {-364669849, 365847147}, /* years -999,999 to 999,999 */
    .known = {-364669849, 365847147},
    .epoch = EPOCH + 366, /* year 1 */
    .mean_days = AGE_DAYS / 500,
    .mean_years = AGE_YEARS / 500,
    .lay_out = lay_out,
};
