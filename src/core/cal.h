/* SPDX-License-Identifier: MIT */
/* Calendars: how each writes its days.

   A calendar is one function.  Given a year it lays the year out: the day that
   it begins on, and its months.  Everything else is derived from that, once,
   for all calendars.  A struct cal is never changed once it is registered, so
   any thread may use it.  */

#ifndef EPACT_CORE_CAL_H
#define EPACT_CORE_CAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/cal_cycle.h"
#include "core/cal_doubt.h"
#include "core/cal_era.h"
#include "core/cal_fast.h"
#include "core/cal_week.h"
#include "core/cal_year.h"
#include "core/day.h"

/* The fence of years: they lie within -CAL_YEAR_MAX..CAL_YEAR_MAX.  */
#define CAL_YEAR_MAX 1200000

/* YEAR is contiguous: it has a year 0.  MONTH is a position in the year,
   1..months.  DAY is the number written on the day, on the SECOND of two days
   that bear it.  {0} is no date: no calendar has a month 0.  */
struct cal_date {
    int32_t year;
    uint16_t day;
    uint8_t month;
    bool second;
};

/* Cyclic are rounds: years of one length that follow no star.  */
enum cal_family { CAL_SOLAR, CAL_LUNAR, CAL_LUNISOLAR, CAL_CYCLIC };

/* When a date begins.  A day always has the date of its daylight.  */
enum cal_boundary { CAL_MIDNIGHT, CAL_DAWN, CAL_SUNRISE, CAL_SUNSET };

/* The shortest and the longest month, the greatest number written on a day, and
   the most months in a year.  */
struct cal_limits {
    uint16_t least_days, most_days, most_number;
    uint8_t most_months;
};

struct cal {
    const char *id;             /* a letter, [a-z0-9-]; CLDR's, if any */
    const char *const *aliases; /* ASCII, NULL at the end; may be NULL */
    const char *name;           /* in English, UTF-8 */
    const char *decided_by;     /* what decides its days: an English phrase */
    enum cal_family family;
    enum cal_boundary boundary;
    struct cal_week week;
    const struct cal_month_name *month_names;
    int month_name_count;       /* 1..CAL_NAMES_MAX */
    const struct cal_era *eras; /* in order; may be NULL */
    int era_count;
    const struct cal_cycle *cycles; /* may be NULL */
    int cycle_count;                /* 0..CAL_CYCLES_MAX */
    int year_part_count;            /* 0..CAL_YEAR_PARTS_MAX */
    const char *day_pattern;        /* how a day is written in full, and ... */
    const char *month_pattern;      /* a month's title; NULL: as most do */
    struct cal_limits limits;
    struct day_range span;  /* whole years; it dates each of these days */
    struct day_range known; /* where its dates are known to be right */
    day_num epoch;          /* about the first day of year 1, and ... */
    int64_t mean_days;      /* ... that MEAN_YEARS years have MEAN_DAYS days: */
    int32_t mean_years;     /* only to guess the year of a day */

    /* These functions are pure; any thread may call them.  This one lays out
       YEAR, which lies inside the fence.  OUT is zero but for its year; leaving
       its months 0 says that there is no such year.  */
    void (*lay_out)(const struct cal *self, int32_t year, struct cal_year *out);
    /* The number of DAY, whose DATE is in YEAR, in one of its cycles; -1 where
       it cannot tell.  NULL where there are none.  */
    int (*cycle)(const struct cal *self, int which, day_num day,
                 const struct cal_date *date, const struct cal_year *year);
    /* What leaves the date of DAY in doubt; OUT is {0}.  May be NULL.  */
    void (*doubt)(const struct cal *self, day_num day,
                  const struct cal_date *date, const struct cal_year *year,
                  struct cal_doubt *out);
    /* The parts that YEAR is written in; false where it cannot tell.  NULL
       where there are none.  */
    bool (*year_parts)(const struct cal *self, int32_t year,
                       int32_t out[static CAL_YEAR_PARTS_MAX]);
    const struct cal_fast *fast; /* may be NULL */
    const void *data;            /* for these functions */
};

#define CAL_NAMES_MAX 256
#define CAL_PATTERN_LETTERS "GyuUMLdDEc" /* their meaning: text/format.h */

/* Lays out YEAR and checks what the calendar says of it: _ERR_YEAR, the year
   is outside the span; _ERR_BACKEND, a broken calendar; _ERR_ARGUMENT.  *OUT
   is all zero on failure.  Any thread.  */
enum status cal_year(const struct cal *cal, int32_t year, struct cal_year *out);

/* Whether YEAR, which CAL laid out, has a month at POSITION: _ERR_MONTH, no
   year of CAL has one there; _ERR_MONTH_ABSENT, this one has not;
   _ERR_ARGUMENT.  */
enum status cal_check_month(const struct cal *cal, const struct cal_year *year,
                            int position);

/* Lays out the year that DAY lies in: _ERR_SPAN, a day outside the span; else
   as cal_year().  */
enum status cal_year_of(const struct cal *cal, day_num day,
                        struct cal_year *out);

#endif
