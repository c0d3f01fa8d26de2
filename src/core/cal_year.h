/* SPDX-License-Identifier: MIT */
/* Years: what a calendar says of one of its years.

   A year is the day that it begins on and its months in order.  Leap months,
   months of five days, days that were dropped from a month and numbers that
   are written on two days are rows like any other, not special cases.
   All functions are pure: any thread.  */

#ifndef EPACT_CORE_CAL_YEAR_H
#define EPACT_CORE_CAL_YEAR_H

#include <stdbool.h>
#include <stdint.h>

#include "core/day.h"

#define CAL_MONTHS_MAX 64   /* rows in a year: weeks of a year fit */
#define CAL_MONTH_COUNT 400 /* the most numbers in a month's row */
#define CAL_NUMBER_MAX 999  /* the greatest number written on a day */
#define CAL_CODE_MAX 4      /* letters of a month's code */

enum cal_period {
    CAL_PERIOD_MONTH,
    CAL_PERIOD_LEAP_MONTH,   /* a month put in between: M05L */
    CAL_PERIOD_EPAGOMENAL,   /* days outside the months, inside the week */
    CAL_PERIOD_OUTSIDE_WEEK, /* days without a weekday, which no week counts */
};

/* What the months of a calendar are, whatever the year.  CODE is the identity,
   1..CAL_CODE_MAX of [A-Z0-9], "M05L" for the leap month after M05; several
   rows of a year may share one.  NAME is in English.  */
struct cal_month_name {
    const char *code;
    const char *name;
    enum cal_period period;
};

/* A month of one year.  Its days bear the numbers FIRST .. FIRST + COUNT - 1,
   less those whose bit is set in SKIPPED (bit 0 is FIRST), while those in
   DOUBLED are written on two days, one after the other.  */
struct cal_month {
    uint8_t which; /* index in the calendar's month names */
    uint16_t first;
    uint16_t count;
    uint32_t skipped;
    uint32_t doubled;
};

/* LEAP: the leap rule held, or the year has a leap month.  */
struct cal_year {
    day_num first;
    int32_t year;
    bool leap;
    uint8_t months;
    struct cal_month month[CAL_MONTHS_MAX]; /* [0] is month 1 */
};

/* What is written on a day inside its month.  */
struct cal_label {
    uint16_t day;
    bool second; /* the second of two days that bear one number */
};

/* How many days the month has; 0 for NULL.  */
static inline int cal_month_days(const struct cal_month *month)
{
    if (!month)
        return 0;
    if (!(month->skipped | month->doubled))
        return month->count;
    return month->count - __builtin_popcount(month->skipped) +
           __builtin_popcount(month->doubled);
}

/* The label of the N-th day of the month, 0 <= N < cal_month_days(); elsewhere
   it is 0.  */
struct cal_label cal_month_label(const struct cal_month *month, int n);

/* Which day of the month bears LABEL, from 0.  STATUS_ERR_DAY: none; _SKIPPED:
   the number was dropped from this month; _ARGUMENT.  *OUT is 0 on failure.  */
enum status cal_month_find(const struct cal_month *month,
                           struct cal_label label, int *out);

/* Gives OUT a year of COUNT months, 1..CAL_MONTHS_MAX, which have the names
   from the first on, number their days from 1, and begin on the days of START;
   START[COUNT] is the day behind the last.  */
void cal_year_of_starts(const day_num *start, int count, struct cal_year *out);

/* How many days the year has; 0 for NULL.  */
int cal_year_days(const struct cal_year *year);

/* The days of the month at POSITION, 1 <= POSITION <= year->months; elsewhere
   there are none.  */
struct day_range cal_year_month(const struct cal_year *year, int position);

#endif
