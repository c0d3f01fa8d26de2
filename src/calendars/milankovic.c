/* SPDX-License-Identifier: MIT */
/* The closed forms of the Revised Julian calendar.  */

#include "config.h"

#include "calendars/fast.h"
#include "calendars/roman.h"

/* See gregory.c; the cycle is of nine centuries, two of which have a day more:
   century C begins floor((CYCLE_DAYS * C + PHASE) / 9) days after the cycle,
   with the one phase that puts these days where the rule does.  */
#define CYCLE_YEARS 900
#define CYCLE_DAYS 328718
#define CYCLES 1225
#define PHASE 6
#define DAY_0 (MARCH_YEAR_0 - (day_num)CYCLES * CYCLE_DAYS)
#define MARCH_YEAR_0 1721120 /* 1 March of year 0 */

static inline struct cal_date date_of(day_num day)
{
    uint64_t n = (uint64_t)(day - DAY_0);
    uint64_t ninths = 9 * n + 8 - PHASE;
    uint32_t century = (uint32_t)(ninths / CYCLE_DAYS);

    return roman_century_date((int32_t)(100 * century) - CYCLES * CYCLE_YEARS,
                              (uint32_t)(ninths % CYCLE_DAYS / 9));
}

/* A year of the bound, counted from one that no year comes before.  */
static inline uint32_t shifted(int32_t year)
{
    return (uint32_t)year + (uint32_t)CYCLES * CYCLE_YEARS;
}

static inline bool is_leap(int32_t year)
{
    uint32_t n = shifted(year);

    return n % 100 ? !(n & 3) : n % 900 == 200 || n % 900 == 600;
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    uint32_t year = shifted(date.year - (date.month < 3));
    uint64_t n = (CYCLE_DAYS * (uint64_t)(year / 100) + PHASE) / 9 +
                 1461 * (year % 100) / 4 + roman_day_of_year(date);

    *out = DAY_0 + (day_num)n;
    return roman_has(date, is_leap);
}

FAST_FORMS(milankovic_fast, date_of, day_of);
