/* SPDX-License-Identifier: MIT */
/* Proofs: whether the years of a calendar from outside fit together.  */

#ifndef EPACT_CORE_CAL_PROVE_H
#define EPACT_CORE_CAL_PROVE_H

#include "core/cal.h"

/* Lays out each year of CAL, which cal_check() has passed, that touches DAYS,
   cut to the span.  Checks that cal_year() accepts them, that they join, that
   cal_year_of() finds them, that the span begins and ends with a year, that no
   two days of a year bear one (code, number, second), and that a week that
   never restarts leaves no day out.  _ERR_BACKEND: *YEAR is the year at fault,
   or 0 where not even the first was found; _ERR_ARGUMENT.  The cost is that of
   laying out those years some times.  Any thread.  */
enum status cal_prove(const struct cal *cal, struct day_range days,
                      int32_t *year);

#endif
