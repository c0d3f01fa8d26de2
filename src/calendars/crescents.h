/* SPDX-License-Identifier: MIT */
/* Months that begin with the crescent at one place, by a rule.

   Month N begins with the last eve before the middle of the Nth mean month from
   the epoch that is the first to have a crescent: E. M. Reingold and N.
   Dershowitz, "Calendrical Calculations" (4th edition, 2018), 18.1 to 18.4.
   Some months have 28 or 31 days.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_CRESCENTS_H
#define EPACT_CALENDARS_CRESCENTS_H

#include "almanac/crescent.h"
#include "core/day.h"

struct crescents {
    struct place place;
    crescent_rule *rule;
    day_num epoch; /* about the first day of month 0 */
};

/* Puts the days with which the COUNT months from N on begin into OUT; false
   where the almanac does not answer.  */
bool crescents_starts(const struct crescents *crescents, int64_t n, int count,
                      day_num *out);

/* The number of the month that begins nearest to DAY, if months were mean.  */
int64_t crescents_month(const struct crescents *crescents, double day);

#endif
