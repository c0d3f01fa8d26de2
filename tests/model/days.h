/* SPDX-License-Identifier: MIT */
/* All calendars, and days at which some of them do something of their own.  */

#ifndef EPACT_TESTS_MODEL_DAYS_H
#define EPACT_TESTS_MODEL_DAYS_H

#include "calendars/builtin.h"

static const struct cal *const all[] = {
#define X(name) &cal_##name,
#include "calendars/list.def"
#undef X
};
#define ALL_COUNT (sizeof all / sizeof *all)

static const day_num days[] = {
    -150000,          /* before all eras */
    1721426,          /* 1 January 1 */
    2342041, 2342042, /* Sweden leaves out a day */
    2346424, 2346425, /* 29 and 30 February 1712 */
    2361221, 2361222, /* 2 and 14 September 1752 */
    2376204, 2376205, /* the end of the French year 1 */
    2376935, 2460370, /* a sixth complementary day; 29 February 2024 */
    2460341, 2460380, /* 31 January; 30 Adar I */
    2460385, 2461368, /* 5 Adar II; 23 November 2026 */
};
#define DAY_COUNT (sizeof days / sizeof *days)

#endif
