/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/crescents.h"

#include <math.h>

#include "almanac/phase.h"

bool crescents_starts(const struct crescents *crescents, int64_t n, int count,
                      day_num *out)
{
    for (int i = 0; i < count; i++) {
        double middle = floor(((double)(n + i) + 0.5) * PHASE_MONTH);
        double start = crescent_on_or_before(&crescents->place,
                                             crescents->epoch + (int64_t)middle,
                                             crescents->rule);

        if (isnan(start))
            return false;
        out[i] = (day_num)start;
    }
    return true;
}

int64_t crescents_month(const struct crescents *crescents, double day)
{
    return (int64_t)floor((day - (double)crescents->epoch) / PHASE_MONTH + 0.5);
}
