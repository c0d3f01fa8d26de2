/* SPDX-License-Identifier: MIT */
/* The calendar of the Samaritans, as it can be computed: a month begins on the
   day whose noon at Mount Gerizim is the first at or after the true new moon,
   and the first month is the first whose new moon comes after noon on 11 March
   (Julian).  Years are counted from the entry into Canaan, in spring of 1639
   BCE, and change with the sixth month: E. M. Reingold and N. Dershowitz,
   "Calendrical Calculations" (4th edition, 2018), 18.5.

   The high priest announces the calendar twice a year, from tables of his
   own.  */

#include "config.h"

#include <math.h>

#include "almanac/phase.h"
#include "almanac/place.h"
#include "base/i18n.h"
#include "calendars/builtin.h"
#include "calendars/hebrew_week.h"
#include "calendars/julian.h"

#define EPOCH 1122852     /* 15 March 1639 BCE (Julian) */
#define YEAR_ZERO (-1638) /* in whose spring the year 0 changes */
#define FIRST_YEAR 640    /* those whose new moons the almanac can tell */
#define LAST_YEAR 4637

#define MOST_MONTHS 13
#define MONTHS_OF_OLD_YEAR 5 /* which belong to the year before */
#define LEAP_MONTH 7         /* among the names */
#define MARCH_11 69          /* days from 1 January in a common year */

static const struct place gerizim = {
    .latitude = 32.1994,
    .longitude = 35.2728,
    .elevation = 881,
    .zone = 2,
};

/* Noon of the day before DAY, with which the moments begin that are DAY's.  */
static moment begins(day_num day)
{
    return place_sundial(&gerizim, (double)day - 0.5);
}

/* The day whose noon is the first at or after T.  */
static day_num day_of(moment t)
{
    day_num day = (day_num)floor(t) - 1;

    while (begins(day + 1) < t)
        day++;
    return day;
}

/* The number, as phase_new_moon() counts, of the new moon with which the first
   month in the spring of YEAR begins.  */
static int64_t first_moon(int64_t year)
{
    int64_t julian = year + YEAR_ZERO;
    day_num march_11 =
        julian_new_year(julian) + MARCH_11 + julian_is_leap((int32_t)julian);
    moment moon = phase_next_new_moon(begins(march_11 + 1));

    return llround((moon - phase_new_moon(0)) / PHASE_MONTH);
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    day_num start[MOST_MONTHS + 1];
    int64_t before, spring;
    int count;

    (void)self;
    if (year < FIRST_YEAR || year > LAST_YEAR)
        return;
    before = first_moon((int64_t)year - 1);
    spring = first_moon(year);
    count = (int)(spring - before);
    if (count < MOST_MONTHS - 1 || count > MOST_MONTHS)
        return;
    for (int i = 0; i <= count; i++)
        start[i] = day_of(phase_new_moon(before + MONTHS_OF_OLD_YEAR + i));
    cal_year_of_starts(start, count, out);
    out->leap = count == MOST_MONTHS;
    for (int i = LEAP_MONTH; i < count && !out->leap; i++)
        out->month[i].which++;
}

/* Says in OUT that the new moon of the month that begins on FIRST is near the
   noon before it or that of the day, where it is.  */
static bool is_near(day_num first, struct cal_doubt *out)
{
    moment moon = phase_last_new_moon(begins(first + 1));
    double after = (moon - begins(first)) * DAY_SECONDS;
    double before = (begins(first + 1) - moon) * DAY_SECONDS;

    return cal_doubt_near(N_("new moon"), after < before ? after : -before,
                          N_("noon"), out);
}

/* A new moon moves the month that begins with it, and if it may have come a day
   earlier, the day before.  */
static void doubt(const struct cal *self, day_num day,
                  const struct cal_date *date, const struct cal_year *year,
                  struct cal_doubt *out)
{
    struct day_range month = cal_year_month(year, date->month);
    struct cal_doubt next = {0};

    (void)self;
    if (is_near(month.first, out) || day + 1 < month.end)
        return;
    if (is_near(month.end, &next) && next.seconds >= 0)
        *out = next;
}

/* Codes count from the beginning of the year, as in the Hebrew calendar.  */
static const struct cal_month_name months[MOST_MONTHS] = {
    {.code = "M01", .name = "Sixth month"},
    {.code = "M02", .name = "Seventh month"},
    {.code = "M03", .name = "Eighth month"},
    {.code = "M04", .name = "Ninth month"},
    {.code = "M05", .name = "Tenth month"},
    {.code = "M06", .name = "Eleventh month"},
    {.code = "M07", .name = "Twelfth month"},
    {.code = "M07L",
     .name = "Thirteenth month",
     .period = CAL_PERIOD_LEAP_MONTH},
    {.code = "M08", .name = "First month"},
    {.code = "M09", .name = "Second month"},
    {.code = "M10", .name = "Third month"},
    {.code = "M11", .name = "Fourth month"},
    {.code = "M12", .name = "Fifth month"},
};

const struct cal cal_samaritan = {
    .id = "samaritan",
    .name = "Samaritan",
    .decided_by = "true new moons and noon at Mount Gerizim, computed",
    .family = CAL_LUNISOLAR,
    .boundary = CAL_SUNSET,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = hebrew_weekdays},
    .month_names = months,
    .month_name_count = MOST_MONTHS,
    .limits = {.least_days = 29,
               .most_days = 30,
               .most_number = 30,
               .most_months = MOST_MONTHS},
    .span = {1356408, 2816666},
    .known = {1356408, 1356408}, /* none: the tables are not published */
    .epoch = EPOCH + 148,        /* the sixth month, of the year before */
    .mean_days = 6939688,
    .mean_years = 19000,
    .lay_out = lay_out,
    .doubt = doubt,
};
