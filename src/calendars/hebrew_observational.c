/* SPDX-License-Identifier: MIT */
/* The Hebrew calendar as it would be if months still began with the crescent,
   as in the days of the Second Temple: by a rule of clear skies and good eyes,
   seen from Haifa, which no authority goes by.

   Nisan is the first month to begin on the 14th day before the March equinox
   or later; on the 13th, if the equinox comes after sunset.  Twelve or thirteen
   months follow.  Years are counted as in the fixed calendar, from Tishri: E.
   M. Reingold and N. Dershowitz, "Calendrical Calculations" (4th edition,
   2018), 18.4, whose place it is.  Some months have 31 days.  */

#include "config.h"

#include <math.h>

#include "almanac/horizon.h"
#include "almanac/sun.h"
#include "calendars/builtin.h"
#include "calendars/crescents.h"
#include "calendars/gregory.h"
#include "calendars/hebrew_week.h"

#define EPOCH 347998      /* of the fixed calendar */
#define YEAR_ZERO (-3760) /* the Gregorian year in whose spring year 0 ends */
#define FIRST_YEAR 2762   /* those whose months the almanac can tell */
#define LAST_YEAR 6759

#define MOST_MONTHS 13
#define TISHRI 6 /* months from Nisan */

/* Among the names, which are those of the fixed calendar.  */
enum { ADAR_1 = 5, ADAR, NAMES = 14 };

static const struct crescents haifa = {
    {.latitude = 32.82, .longitude = 35, .zone = 2},
    crescent_seen,
    EPOCH,
};

/* The number of the month that is Nisan in the spring at the end of YEAR; -1:
   the almanac does not tell.  */
static int64_t nisan(int64_t year)
{
    day_num january = gregory_new_year(year + YEAR_ZERO);
    moment equinox = sun_next(SUN_MARCH_EQUINOX, (double)january);
    day_num day, start;
    int64_t n;

    if (isnan(equinox))
        return -1;
    day = (day_num)floor(equinox);
    day -= equinox < horizon_sunset(&haifa.place, day) ? 14 : 13;
    n = crescents_month(&haifa, (double)day);
    for (n--; crescents_starts(&haifa, n, 1, &start); n++)
        if (start >= day)
            return n;
    return -1;
}

/* The name of the I-th month of a year, from 0.  */
static int name_of(int i, bool leap)
{
    if (i < ADAR_1)
        return i;
    if (i == ADAR_1)
        return leap ? ADAR_1 : ADAR;
    return leap ? i + 1 : i + 2;
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    day_num start[MOST_MONTHS + 1];
    int64_t before, spring;
    int count;

    (void)self;
    if (year < FIRST_YEAR || year > LAST_YEAR)
        return;
    before = nisan((int64_t)year - 1);
    spring = nisan(year);
    count = (int)(spring - before);
    if (before < 0 || count < MOST_MONTHS - 1 || count > MOST_MONTHS ||
        !crescents_starts(&haifa, before + TISHRI, count + 1, start))
        return;
    cal_year_of_starts(start, count, out);
    out->leap = count == MOST_MONTHS;
    for (int i = 0; i < count; i++)
        out->month[i].which = (uint8_t)name_of(i, out->leap);
}

static const struct cal_month_name months[NAMES] = {
    {.code = "M01", .name = "Tishri"},
    {.code = "M02", .name = "Heshvan"},
    {.code = "M03", .name = "Kislev"},
    {.code = "M04", .name = "Tevet"},
    {.code = "M05", .name = "Shevat"},
    {.code = "M05L", .name = "Adar I", .period = CAL_PERIOD_LEAP_MONTH},
    {.code = "M06", .name = "Adar"},
    {.code = "M06", .name = "Adar II"},
    {.code = "M07", .name = "Nisan"},
    {.code = "M08", .name = "Iyar"},
    {.code = "M09", .name = "Sivan"},
    {.code = "M10", .name = "Tamuz"},
    {.code = "M11", .name = "Av"},
    {.code = "M12", .name = "Elul"},
};

static const struct cal_era eras[] = {
    {.code = "am", .name = "AM", .first = DAY_MIN},
};

const struct cal cal_hebrew_observational = {
    .id = "hebrew-observational",
    .name = "Hebrew (model)",
    .decided_by = "the crescent as seen at Haifa, and the equinox",
    .family = CAL_LUNISOLAR,
    .boundary = CAL_SUNSET,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = hebrew_weekdays},
    .month_names = months,
    .month_name_count = NAMES,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 29,
               .most_days = 31,
               .most_number = 31,
               .most_months = MOST_MONTHS},
    .span = {1356439, 2816669},
    .known = {1356439, 1356439}, /* none: nobody keeps it */
    .epoch = EPOCH,
    .mean_days = 6939688,
    .mean_years = 19000,
    .lay_out = lay_out,
};
