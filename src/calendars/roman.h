/* SPDX-License-Identifier: MIT */
/* What the calendars with Roman months have in common.

   The closed forms count years from 1 March, as Neri and Schneider do, so that
   the leap day is the last of a year and the months before it follow one
   straight line: Cassio Neri and Lorenz Schneider, "Euclidean affine functions
   and their application to calendar algorithms", Software: Practice and
   Experience 53 (2023).  Pure; any thread.  */

#ifndef EPACT_CALENDARS_ROMAN_H
#define EPACT_CALENDARS_ROMAN_H

#include "core/cal.h"

#define ROMAN_MONTHS 12

extern const struct cal_month_name roman_month_names[ROMAN_MONTHS];
extern const char *const roman_weekdays[DAY_WEEK]; /* Monday first */

/* The names and the week, as initialisers of a struct cal; and the day.  */
#define ROMAN_NAMES                                                            \
    .family = CAL_SOLAR,                                                       \
    .week = {.length = DAY_WEEK, .names = roman_weekdays},                     \
    .month_names = roman_month_names, .month_name_count = ROMAN_MONTHS
#define ROMAN_FIELDS ROMAN_NAMES, .boundary = CAL_MIDNIGHT

/* The eras before and after DAY, the first of year 1.  */
#define ROMAN_ERAS(day)                                                        \
    {                                                                          \
        {                                                                      \
            .code = "bce",                                                     \
            .name = "BCE",                                                     \
            .first = DAY_MIN,                                                  \
            .zero = 1,                                                         \
            .backwards = true,                                                 \
        },                                                                     \
            {                                                                  \
                .code = "ce",                                                  \
                .name = "CE",                                                  \
                .first = (day),                                                \
            },                                                                 \
    }

/* How many days of a year, LEAP or not, lie before its MONTH, and in it.  MONTH
   is 1..12; the end of the year is the beginning of a 13th.  */
static inline int roman_days_before(int month, bool leap)
{
    static const int16_t before[ROMAN_MONTHS + 1] = {
        0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365,
    };

    return before[month - 1] + (leap && month > 2);
}

static inline int roman_days_in(int month, bool leap)
{
    return roman_days_before(month + 1, leap) - roman_days_before(month, leap);
}

/* The date of day N, from 0, of the year that begins on 1 March YEAR.  */
static inline struct cal_date roman_date(int32_t year, uint32_t n)
{
    uint32_t line = 2141 * n + 197913;
    bool next_year = n >= 306; /* January and February */

    return (struct cal_date){
        .year = year + next_year,
        .month = (uint8_t)((line >> 16) - (next_year ? 12 : 0)),
        .day = (uint16_t)((line & 0xffff) / 2141 + 1),
    };
}

/* The same for day N of the century that begins on 1 March YEAR, whose only
   irregular leap day is its last.  */
static inline struct cal_date roman_century_date(int32_t year, uint32_t n)
{
    uint64_t line = UINT64_C(2939745) * (4 * n + 3);

    return roman_date(year + (int32_t)(line >> 32),
                      (uint32_t)line / 2939745 / 4);
}

/* For each month how many days of the year that begins on 1 March lie before
   it, and its least days.  */
static const struct {
    int16_t before;
    uint8_t days;
} roman_march_year[16] = {
    [1] = {306, 31}, [2] = {337, 28},  [3] = {0, 31},    [4] = {31, 30},
    [5] = {61, 31},  [6] = {92, 30},   [7] = {122, 31},  [8] = {153, 31},
    [9] = {184, 30}, [10] = {214, 31}, [11] = {245, 30}, [12] = {275, 31},
};

/* Which day of a year that begins on 1 March the DATE is, from 0.  */
static inline uint32_t roman_day_of_year(struct cal_date date)
{
    return (uint32_t)(roman_march_year[date.month % 16].before + date.day - 1);
}

/* Whether the month of DATE has such a day.  IS_LEAP is asked only about a 29
   February: no other date needs to know.  */
static inline __attribute__((always_inline)) bool
roman_has(struct cal_date date, bool (*is_leap)(int32_t year))
{
    if (date.month - 1u >= ROMAN_MONTHS)
        return false;
    return date.day - 1u < roman_march_year[date.month].days ||
           (date.month == 2 && date.day == 29 && is_leap(date.year));
}

#endif
