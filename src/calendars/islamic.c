/* SPDX-License-Identifier: MIT */
/* The closed forms of the tabular Islamic calendar, civil: months of 30 and 29
   days by turns, 11 leap years of 30 (2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and
   29), the first day Friday 16 July 622 (Julian).  */

#include "config.h"

#include "calendars/fast.h"

#define EPOCH 1948440
#define CYCLE_YEARS 30
#define CYCLE_DAYS 10631

/* The closed forms write the leap rule as one straight line: year Y + 1 begins
   floor((CYCLE_DAYS * Y + 14) / 30) days after the epoch, and month M + 1
   floor((325 * M + 5) / 11) days after the year.  They count from so many
   cycles before the epoch that no day of the span has a negative number.  */
#define CYCLES 40000
#define YEARS_BEFORE ((int64_t)CYCLES * CYCLE_YEARS)
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

static inline struct cal_date date_of(day_num day)
{
    uint64_t n = (uint64_t)(day - EPOCH + DAYS_BEFORE);
    uint64_t parts = CYCLE_YEARS * n + 15;
    uint32_t elevenths = 11 * (uint32_t)(parts % CYCLE_DAYS / CYCLE_YEARS) + 5;

    return (struct cal_date){
        .year = (int32_t)((int64_t)(parts / CYCLE_DAYS) + 1 - YEARS_BEFORE),
        .month = (uint8_t)(elevenths / 325 + 1),
        .day = (uint16_t)(elevenths % 325 / 11 + 1),
    };
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    uint64_t year = (uint64_t)(date.year - 1 + YEARS_BEFORE);
    uint64_t start = (CYCLE_DAYS * year + 14) / CYCLE_YEARS;
    uint64_t end = (CYCLE_DAYS * (year + 1) + 14) / CYCLE_YEARS;
    uint32_t month = date.month - 1u;
    uint32_t n = (325 * month + 5) / 11 + date.day - 1u;

    *out = EPOCH - DAYS_BEFORE + (day_num)(start + n);
    return month < 12 && date.day >= 1 &&
           date.day <= 30 - month % 2 + (month == 11 && end - start > 354);
}

FAST_FORMS(islamic_civil_fast, date_of, day_of);
