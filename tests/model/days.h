/* SPDX-License-Identifier: MIT */
/* Calendars, and days at which some of them do something of their own.  */

#ifndef EPACT_TESTS_MODEL_DAYS_H
#define EPACT_TESTS_MODEL_DAYS_H

#include "remembered_all.h"

/* The built-in calendars that date our time, a thousand years before it and
   much more; NULL: there are not so many.  */
static inline const struct cal *all_at(size_t i)
{
    const struct registry *r = remembered_registry();
    const struct cal *cal;

    for (size_t n = 0; (cal = registry_at(r, n)); n++)
        if (cal->span.end - cal->span.first > 1000000 &&
            day_in(cal->span, 2094757) && day_in(cal->span, 2460000) && !i--)
            return cal;
    return NULL;
}

static inline size_t all_count(void)
{
    size_t count = 0;

    while (all_at(count))
        count++;
    return count;
}
#define ALL_COUNT all_count()

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

/* DAY, or another where CAL does not date it: our time.  */
static inline day_num day_in_span(const struct cal *cal, day_num day)
{
    return day_in(cal->span, day) ? day : 2460000;
}

#endif
