/* SPDX-License-Identifier: MIT */
/* The closed forms of the Julian calendar.  */

#include "config.h"

#include "calendars/julian.h"

#include "calendars/fast.h"
#include "calendars/roman.h"

/* See gregory.c; the cycle is of four years.  */
#define CYCLE_YEARS 4
#define CYCLE_DAYS 1461
#define CYCLES 275000
#define DAY_0 (MARCH_YEAR_0 - (day_num)CYCLES * CYCLE_DAYS)
#define MARCH_YEAR_0 1721118 /* 1 March of year 0 */

static inline struct cal_date date_of(day_num day)
{
    uint32_t n = (uint32_t)(day - DAY_0);
    uint32_t quarters = 4 * n + 3;

    return roman_date((int32_t)(quarters / CYCLE_DAYS) - CYCLES * CYCLE_YEARS,
                      quarters % CYCLE_DAYS / 4);
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    uint32_t year = (uint32_t)(date.year - (date.month < 3)) +
                    (uint32_t)CYCLES * CYCLE_YEARS;
    uint32_t n = CYCLE_DAYS * year / 4 + roman_day_of_year(date);

    *out = DAY_0 + n;
    return roman_has(date, julian_is_leap);
}

FAST_FORMS(julian_fast, date_of, day_of);
