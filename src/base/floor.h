/* SPDX-License-Identifier: MIT */
/* Division that rounds down, as calendars need it: C's own rounds towards
   zero, which is wrong before the year 1.  Any thread.  */

#ifndef EPACT_BASE_FLOOR_H
#define EPACT_BASE_FLOOR_H

#include <stdint.h>

/* The greatest integer q with q * B <= A.  B > 0.  C's quotient is one too
   great exactly when its remainder is negative.  */
static inline int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* A - B * floor_div(A, B): from 0 to B - 1.  B > 0.  */
static inline int64_t floor_mod(int64_t a, int64_t b)
{
    int64_t r = a % b;
    return r < 0 ? r + b : r;
}

#endif
