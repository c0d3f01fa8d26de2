/* SPDX-License-Identifier: MIT */
/* Eras: how the years of a calendar are written.

   A year is contiguous inside the program; an era turns it into what people
   write.  Eras are looked up by day, since one may begin within a year.
   Any thread.  */

#ifndef EPACT_CORE_CAL_ERA_H
#define EPACT_CORE_CAL_ERA_H

#include <stdbool.h>
#include <stdint.h>

#include "core/day.h"

/* An era lasts from day FIRST to the next row.  ZERO is the contiguous year
   that it would write as 0.  Where BACKWARDS, its years run down towards ZERO:
   1 BCE is year 0, so ZERO is 1.  */
struct cal_era {
    const char *code; /* CLDR's, such as "bce" */
    const char *name; /* as written after the year, in English */
    day_num first;    /* DAY_MIN in a calendar's first row */
    int32_t zero;
    bool backwards;
};

/* A year as people write it.  ERA is NULL in a calendar without eras, where
   YEAR is the contiguous year.  */
struct cal_era_year {
    const struct cal_era *era;
    int32_t year;
};

/* The most numbers that a year is written in: 13.0.14 has three.  */
#define CAL_YEAR_PARTS_MAX 5

struct cal;

/* How the contiguous YEAR of CAL is written on DAY.  _ERR_RANGE: one of the
   two is outside its fence; _ERR_BACKEND: an era of a calendar that was never
   checked is; _ERR_ARGUMENT; *OUT is {0} on failure.  */
enum status cal_era_of(const struct cal *cal, day_num day, int32_t year,
                       struct cal_era_year *out);

/* The parts that YEAR of CAL, inside the fence, is written in, the greatest
   first: CAL->year_part_count of them.  _ERR_RANGE; _ERR_BACKEND: the calendar
   could not tell them; _ERR_ARGUMENT: also where it has none; OUT is all 0 on
   failure.  */
enum status cal_year_parts(const struct cal *cal, int32_t year,
                           int32_t out[static CAL_YEAR_PARTS_MAX]);

#endif
