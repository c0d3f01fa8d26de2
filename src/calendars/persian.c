/* SPDX-License-Identifier: MIT */
/* The closed forms of the Persian calendar: the 33-year rule and its
   exceptions, which data/calendars/persian.cal explains.  */

#include "config.h"

#include "calendars/fast.h"

#define EPOCH 1948320 /* 21 March 622 (Gregorian) */
#define CYCLE_YEARS 33
#define CYCLE_DAYS 12053

/* Year Y + 1 begins floor((CYCLE_DAYS * Y + 29) / 33) days after the epoch, but
   for the exceptions.  The closed forms count from so many cycles before it
   that no day of the span has a negative number.  */
#define CYCLES 31000
#define YEARS_BEFORE ((int64_t)CYCLES * CYCLE_YEARS)
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

/* Six months of 31 days, then months of 30 and a last one of 29 or 30.  */
#define LONG_MONTHS_END (6 * 31)

/* These years are common though the rule calls them leap: the next year begins
   a day earlier, and is leap instead.  In order.  */
static const int16_t exceptions[] = {
    1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931,
    1964, 1997, 2030, 2059, 2063, 2096, 2129, 2158, 2162, 2191, 2195, 2224,
    2228, 2257, 2261, 2290, 2294, 2323, 2327, 2356, 2360, 2389, 2393, 2422,
    2426, 2455, 2459, 2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620,
    2624, 2653, 2657, 2686, 2690, 2719, 2723, 2748, 2752, 2756, 2781, 2785,
    2789, 2818, 2822, 2847, 2851, 2855, 2880, 2884, 2888, 2913, 2917, 2921,
    2946, 2950, 2954, 2979, 2983, 2987,
};
#define EXCEPTIONS (sizeof exceptions / sizeof *exceptions)

static bool is_exception(int64_t year)
{
    size_t low = 0, high = EXCEPTIONS;

    if (year < exceptions[0] || year > exceptions[EXCEPTIONS - 1])
        return false;
    while (low < high) {
        size_t middle = (low + high) / 2;

        if (exceptions[middle] < year)
            low = middle + 1;
        else
            high = middle;
    }
    return exceptions[low] == year;
}

static inline day_num new_year(int32_t year)
{
    uint64_t n = (uint64_t)(year - 1 + YEARS_BEFORE);

    return EPOCH - DAYS_BEFORE +
           (day_num)((CYCLE_DAYS * n + 29) / CYCLE_YEARS) -
           is_exception(year - 1);
}

static inline struct cal_date date_of(day_num day)
{
    uint64_t n = (uint64_t)(day - EPOCH + DAYS_BEFORE);
    uint64_t parts = CYCLE_YEARS * n + 3;
    int32_t year = (int32_t)((int64_t)(parts / CYCLE_DAYS) + 1 - YEARS_BEFORE);
    int day_of_year = (int)(parts % CYCLE_DAYS / CYCLE_YEARS);
    struct cal_date date;

    /* An exception moves one day from the end of a year to the next, whose
       later days it makes one later.  */
    if (is_exception(year) && day == new_year(year + 1)) {
        year++;
        day_of_year = 0;
    } else if (is_exception(year - 1)) {
        day_of_year++;
    }
    date.year = year;
    date.second = false;
    if (day_of_year < LONG_MONTHS_END) {
        date.month = (uint8_t)(day_of_year / 31 + 1);
        date.day = (uint16_t)(day_of_year % 31 + 1);
    } else {
        date.month = (uint8_t)((day_of_year - LONG_MONTHS_END) / 30 + 7);
        date.day = (uint16_t)((day_of_year - LONG_MONTHS_END) % 30 + 1);
    }
    return date;
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    int month = date.month - 1;
    day_num first = new_year(date.year);

    *out = first + INT64_C(31) * month - (month > 6 ? month - 6 : 0) +
           (date.day - 1);
    if (month < 0 || month > 11 || date.day < 1)
        return false;
    if (month < 11 || date.day < 30)
        return date.day <= (month < 6 ? 31 : 30);
    return date.day == 30 && new_year(date.year + 1) - first == 366;
}

FAST_FORMS(persian_fast, date_of, day_of);
