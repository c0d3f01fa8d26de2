/* SPDX-License-Identifier: MIT */
/* The closed forms of the Indian national calendar: the Gregorian leap years,
   78 years later, from the spring equinox on.  */

#include "config.h"

#include "calendars/fast.h"
#include "calendars/gregory.h"

#define EPOCH 1749995 /* 22 March 79 (Gregorian) */
#define SAKA 78       /* years behind the Gregorian count */

/* The year begins on 22 March, or 21 March where the Gregorian year is leap: in
   both cases so many days after 1 January.  */
#define NEW_YEAR_DAYS 80

/* Chaitra has 30 days, or 31 in a leap year; five months have 31, six 30.  */
#define LONG_MONTHS_END (30 + 5 * 31)

static day_num new_year(int64_t year)
{
    return gregory_new_year(year + SAKA) + NEW_YEAR_DAYS;
}

static inline struct cal_date date_of(day_num day)
{
    int32_t gregorian = gregory_date(day - NEW_YEAR_DAYS).year;
    bool leap = gregory_is_leap(gregorian);
    int n = (int)(day - NEW_YEAR_DAYS - gregory_new_year(gregorian));
    struct cal_date date = {.year = gregorian - SAKA, .month = 1};

    if (n >= 30 + leap) {
        n -= leap;

        bool is_long = n < LONG_MONTHS_END;
        int length = is_long ? 31 : 30;

        n -= is_long ? 30 : LONG_MONTHS_END;
        date.month = (uint8_t)(n / length + (is_long ? 2 : 7));
        n %= length;
    }
    date.day = (uint16_t)(n + 1);
    return date;
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    bool leap = gregory_is_leap(date.year + SAKA);
    int before = 0; /* the days of the year before its month */
    int length = 30;

    if (date.month >= 2 && date.month <= 6) {
        before = 30 + leap + 31 * (date.month - 2);
        length = 31;
    } else if (date.month >= 7) {
        before = LONG_MONTHS_END + leap + 30 * (date.month - 7);
    } else {
        length += leap;
    }
    *out = new_year(date.year) + before + date.day - 1;
    return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= length;
}

FAST_FORMS(indian_fast, date_of, day_of);
