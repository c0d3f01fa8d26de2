/* SPDX-License-Identifier: MIT */
/* Names of twelve months, M01 to M12, as initialisers of an array of struct
   cal_month_name.  */

#ifndef EPACT_CALENDARS_TWELVE_H
#define EPACT_CALENDARS_TWELVE_H

#include "core/cal_year.h"

/* X(code, name) for each of the twelve names that follow it, which may be one
   macro.  */
#define TWELVE(X, ...) TWELVE_OF(X, __VA_ARGS__)
#define TWELVE_OF(X, a, b, c, d, e, f, g, h, i, j, k, l)                       \
    X("M01", a), X("M02", b), X("M03", c), X("M04", d), X("M05", e),           \
        X("M06", f), X("M07", g), X("M08", h), X("M09", i), X("M10", j),       \
        X("M11", k), X("M12", l)

/* Such an X: a month, and a leap month.  */
#define TWELVE_MONTH(code, name)                                               \
    {                                                                          \
        code, name, CAL_PERIOD_MONTH                                           \
    }
#define TWELVE_LEAP(code, name)                                                \
    {                                                                          \
        code "L", name, CAL_PERIOD_LEAP_MONTH                                  \
    }

#endif
