/* SPDX-License-Identifier: MIT */
/* The closed forms of the tabular Islamic calendars: months of 30 and 29 days
   by turns, 11 leap years of 30.  They differ in which, and in the first day.
 */

#include "config.h"

#include "calendars/fast.h"

#define THURSDAY 1948439 /* 15 July 622 (Julian) */
#define FRIDAY 1948440
#define CYCLE_YEARS 30
#define CYCLE_DAYS 10631

/* The closed forms write a leap rule as one straight line: year Y + 1 begins
   floor((CYCLE_DAYS * Y + SHIFT) / 30) days after the epoch, and month M + 1
   floor((325 * M + 5) / 11) days after the year.  They count from so many
   cycles before the epoch that no day of the span has a negative number.  */
#define CYCLES 40000
#define YEARS_BEFORE ((int64_t)CYCLES * CYCLE_YEARS)
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

FAST_INLINE struct cal_date date_of(day_num epoch, int shift, day_num day)
{
    uint64_t n = (uint64_t)(day - epoch + DAYS_BEFORE);
    uint64_t parts = CYCLE_YEARS * n + (unsigned)(CYCLE_YEARS - 1 - shift);
    uint32_t elevenths = 11 * (uint32_t)(parts % CYCLE_DAYS / CYCLE_YEARS) + 5;

    return (struct cal_date){
        .year = (int32_t)((int64_t)(parts / CYCLE_DAYS) + 1 - YEARS_BEFORE),
        .month = (uint8_t)(elevenths / 325 + 1),
        .day = (uint16_t)(elevenths % 325 / 11 + 1),
    };
}

FAST_INLINE bool day_of(day_num epoch, int shift, struct cal_date date,
                        day_num *out)
{
    uint64_t parts =
        CYCLE_DAYS * (uint64_t)(date.year - 1 + YEARS_BEFORE) + (unsigned)shift;
    uint64_t start = parts / CYCLE_YEARS;
    uint64_t end = (parts + CYCLE_DAYS) / CYCLE_YEARS;
    uint32_t month = date.month - 1u;
    uint32_t n = (325 * month + 5) / 11 + date.day - 1u;

    *out = epoch - DAYS_BEFORE + (day_num)(start + n);
    return month < 12 && date.day >= 1 &&
           date.day <= 30 - month % 2 + (month == 11 && end - start > 354);
}

#define TABULAR(name, epoch, shift)                                            \
    static inline struct cal_date name##_date_of(day_num day)                  \
    {                                                                          \
        return date_of(epoch, shift, day);                                     \
    }                                                                          \
    static inline bool name##_day_of(struct cal_date date, day_num *out)       \
    {                                                                          \
        return day_of(epoch, shift, date, out);                                \
    }                                                                          \
    FAST_FORMS(name##_fast, name##_date_of, name##_day_of)

TABULAR(islamic_civil, FRIDAY, 14);
TABULAR(islamic_tbla, THURSDAY, 14);
TABULAR(islamic_type1, FRIDAY, 15);
TABULAR(islamic_fatimid, THURSDAY, 11);
TABULAR(islamic_type4, FRIDAY, 9);
