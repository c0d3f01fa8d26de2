/* SPDX-License-Identifier: MIT */
/* The Gregorian calendar, of the bull Inter gravissimas (1582), carried back
   before it.  */

#include "config.h"

#include "calendars/gregory.h"

#include "calendars/builtin.h"
#include "calendars/fast.h"
#include "calendars/roman.h"

/* The closed forms count from 1 March of a year so far back, by whole cycles
   of 400 years, that every day of the fence has a number that is not negative
   and four times which fits 32 bits.  */
#define CYCLE_YEARS 400
#define CYCLE_DAYS 146097
#define CYCLES 2750
#define DAY_0 (MARCH_YEAR_0 - (day_num)CYCLES * CYCLE_DAYS)
#define MARCH_YEAR_0 1721120 /* 1 March of year 0 */

static inline struct cal_date date_of(day_num day)
{
    uint32_t n = (uint32_t)(day - DAY_0);
    uint32_t quarters = 4 * n + 3;
    uint32_t century = quarters / CYCLE_DAYS;

    return roman_century_date((int32_t)(100 * century) - CYCLES * CYCLE_YEARS,
                              quarters % CYCLE_DAYS / 4);
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    uint32_t year = (uint32_t)(date.year - (date.month < 3)) +
                    (uint32_t)CYCLES * CYCLE_YEARS;
    uint32_t century = year / 100;
    uint32_t n =
        1461 * year / 4 - century + century / 4 + roman_day_of_year(date);

    *out = DAY_0 + n;
    return roman_has(date, gregory_is_leap(date.year));
}

FAST_FORMS(forms, date_of, day_of);

struct cal_date gregory_date(day_num day)
{
    return date_of(day);
}

static const char *const aliases[] = {"gregorian", "new style", NULL};
static const struct cal_era eras[] = ROMAN_ERAS(GREGORY_EPOCH);
static const struct arithmetic rule = {
    .new_year = gregory_new_year,
    .common_days = 365,
    .month = roman_months,
};

const struct cal cal_gregory = {
    ROMAN_FIELDS,
    .id = "gregory",
    .aliases = aliases,
    .name = "Gregorian",
    .decided_by = "the leap rule of 1582",
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 28, .most_days = 31, .most_months = 12},
    .span = {-363521074, 366963560}, /* years -999,999 to 999,999 */
    .known = {-363521074, 366963560},
    .epoch = GREGORY_EPOCH,
    .mean_days = CYCLE_DAYS,
    .mean_years = CYCLE_YEARS,
    .lay_out = arithmetic_lay_out,
    .fast = &forms,
    .data = &rule,
};
