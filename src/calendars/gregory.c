/* SPDX-License-Identifier: MIT */
/* The closed forms of the Gregorian calendar.  */

#include "config.h"

#include "calendars/gregory.h"

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
    return roman_has(date, gregory_is_leap);
}

FAST_FORMS(gregory_fast, date_of, day_of);

struct cal_date gregory_date(day_num day)
{
    return date_of(day);
}
