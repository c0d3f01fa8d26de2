/* SPDX-License-Identifier: MIT */
/* Closed forms of a calendar, where speed matters: never a second truth, always
   what lay_out gives.  Pure; any thread.  */

#ifndef EPACT_CORE_CAL_FAST_H
#define EPACT_CORE_CAL_FAST_H

#include <stddef.h>

#include "core/day.h"

struct cal;
struct cal_date;

/* Each converts N elements; at the first that has no answer it stops and
   returns the index, else N.  What OUT then holds from there on is
   unspecified.  */
struct cal_fast {
    size_t (*dates)(const struct cal *cal, size_t n, const day_num *day,
                    struct cal_date *out);
    size_t (*days)(const struct cal *cal, size_t n, const struct cal_date *date,
                   day_num *out);
};

#endif
