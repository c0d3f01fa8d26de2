/* SPDX-License-Identifier: MIT */
/* The closed forms of the Coptic and the Ethiopic calendar: the Alexandrian
   year of twelve months of 30 days and a little month of 5, or of 6 in the year
   before a Julian leap year, in two counts of years.  */

#include "config.h"

#include "calendars/fast.h"

#define COPTIC_EPOCH 1825030   /* 29 August 284 (Julian) */
#define ETHIOPIC_EPOCH 1724221 /* 29 August 8 (Julian) */
#define CYCLE_YEARS 4
#define CYCLE_DAYS 1461

/* Year Y + 1 begins floor((CYCLE_DAYS * Y + 1) / 4) days after the epoch.  The
   closed forms count from so many cycles before it that no day of the span has
   a negative number.  */
#define CYCLES 275000
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

FAST_INLINE struct cal_date date_of(day_num epoch, day_num day)
{
    uint32_t n = (uint32_t)(day - epoch + DAYS_BEFORE);
    uint32_t quarters = 4 * n + 2;
    uint32_t day_of_year = quarters % CYCLE_DAYS / CYCLE_YEARS;

    return (struct cal_date){
        .year = (int32_t)(quarters / CYCLE_DAYS) + 1 - CYCLES * CYCLE_YEARS,
        .month = (uint8_t)(day_of_year / 30 + 1),
        .day = (uint16_t)(day_of_year % 30 + 1),
    };
}

FAST_INLINE bool day_of(day_num epoch, struct cal_date date, day_num *out)
{
    uint32_t year = (uint32_t)(date.year - 1 + CYCLES * CYCLE_YEARS);
    uint32_t start = (CYCLE_DAYS * year + 1) / CYCLE_YEARS;
    int length = date.month < 13 ? 30 : (date.year & 3) == 3 ? 6 : 5;

    *out = epoch - DAYS_BEFORE + start + INT64_C(30) * (date.month - 1) +
           date.day - 1;
    return date.month >= 1 && date.month <= 13 && date.day >= 1 &&
           date.day <= length;
}

static inline struct cal_date coptic_date_of(day_num day)
{
    return date_of(COPTIC_EPOCH, day);
}

static inline bool coptic_day_of(struct cal_date date, day_num *out)
{
    return day_of(COPTIC_EPOCH, date, out);
}

static inline struct cal_date ethiopic_date_of(day_num day)
{
    return date_of(ETHIOPIC_EPOCH, day);
}

static inline bool ethiopic_day_of(struct cal_date date, day_num *out)
{
    return day_of(ETHIOPIC_EPOCH, date, out);
}

FAST_FORMS(coptic_fast, coptic_date_of, coptic_day_of);
FAST_FORMS(ethiopic_fast, ethiopic_date_of, ethiopic_day_of);
