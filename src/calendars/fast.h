/* SPDX-License-Identifier: MIT */
/* The frame of closed forms: what struct cal_fast asks for, made from a formula
   for one day and one for one date.  It is inlined into each calendar's file,
   so that the formula stands inside the loop.  Any thread.

   A day that follows the one before it, and a date in the month of the one
   before it, need no formula: that is what makes days in a row cheap.  Up to
   the length of the shortest month, a month surely goes on.  */

#ifndef EPACT_CALENDARS_FAST_H
#define EPACT_CALENDARS_FAST_H

#include <string.h>

#include "core/cal.h"

/* The closed forms that there are.  */
#define X(id, name) extern const struct cal_fast name;
#include "calendars/fast.def"
#undef X

/* The spans of calendars with closed forms lie inside these years.  */
#define FAST_YEAR_MAX 1000000

#define FAST_INLINE static inline __attribute__((always_inline))

/* A date is handled as one number of 64 bits, which compilers load and store at
   once; this is where each of its parts stands in that number.  */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define FAST_SHIFT(part)                                                       \
    (64 - 8 * (offsetof(struct cal_date, part) +                               \
               sizeof((struct cal_date){0}).part))
#else
#define FAST_SHIFT(part) (8 * offsetof(struct cal_date, part))
#endif
#define FAST_DAY (UINT64_C(1) << FAST_SHIFT(day))

_Static_assert(sizeof(struct cal_date) == 8, "a date is one number");

FAST_INLINE uint64_t fast_pack(struct cal_date date)
{
    return (uint64_t)(uint32_t)date.year << FAST_SHIFT(year) |
           (uint64_t)date.month << FAST_SHIFT(month) |
           (uint64_t)date.day << FAST_SHIFT(day);
}

/* DATE_OF gives the date of a day of the span, never the second of two.  */
FAST_INLINE size_t fast_dates(const struct cal *cal, size_t n,
                              const day_num *day, struct cal_date *out,
                              struct cal_date (*date_of)(day_num))
{
    struct day_range span = cal->span;
    int least = cal->limits.least_days;
    uint64_t last_day = 0, last = FAST_DAY * UINT16_MAX;

    for (size_t i = 0; i < n; i++) {
        if ((uint64_t)day[i] == last_day + 1 &&
            (uint16_t)(last >> FAST_SHIFT(day)) < least)
            last += FAST_DAY;
        else if (day_in(span, day[i]))
            last = fast_pack(date_of(day[i]));
        else
            return i;
        last_day = (uint64_t)day[i];
        memcpy(&out[i], &last, sizeof last);
    }
    return n;
}

/* DAY_OF gives the day of a date whose year is inside the bound above, and is
   false when there is no such date.  */
FAST_INLINE size_t fast_days(const struct cal *cal, size_t n,
                             const struct cal_date *date, day_num *out,
                             bool (*day_of)(struct cal_date, day_num *))
{
    struct day_range span = cal->span;
    unsigned least = cal->limits.least_days;
    uint64_t packed, month = FAST_DAY; /* the month's day 0: this is none */
    day_num day, before = 0;

    for (size_t i = 0; i < n; i++) {
        struct cal_date d = date[i];

        memcpy(&packed, &d, sizeof packed);
        packed &= ~(FAST_DAY * UINT16_MAX);
        if (packed == month && d.day - 1u < least) {
            day = before + d.day;
        } else if (!d.second && d.year >= -FAST_YEAR_MAX &&
                   d.year <= FAST_YEAR_MAX && day_of(d, &day) &&
                   day_in(span, day)) {
            month = packed;
            before = day - d.day;
        } else {
            return i;
        }
        out[i] = day;
    }
    return n;
}

/* Defines the struct cal_fast NAME, which fast.def lists, from the two
   formulas.  */
#define FAST_FORMS(name, date_of, day_of)                                      \
    static size_t name##_dates(const struct cal *cal, size_t n,                \
                               const day_num *day, struct cal_date *out)       \
    {                                                                          \
        return fast_dates(cal, n, day, out, date_of);                          \
    }                                                                          \
    static size_t name##_days(const struct cal *cal, size_t n,                 \
                              const struct cal_date *date, day_num *out)       \
    {                                                                          \
        return fast_days(cal, n, date, out, day_of);                           \
    }                                                                          \
    const struct cal_fast name = {                                             \
        .dates = name##_dates,                                                 \
        .days = name##_days,                                                   \
    }

#endif
