/* SPDX-License-Identifier: MIT */
/* Day counts: other numbers for days.

   They are no calendars, only numbers a fixed distance from the Julian Day
   Number; in one of them a number belongs to no day.  Where a count's day
   begins is not modelled: a number is that of the civil day.  Pure; any thread.
 */

#ifndef EPACT_CORE_DAY_COUNT_H
#define EPACT_CORE_DAY_COUNT_H

#include "core/day.h"

/* The number of a day is its day_num less ZERO, and once more less 1 where that
   is not above SKIPPED, a number that no day has; 0: there is none such.  */
struct day_count {
    const char *id;    /* "unix" */
    const char *alias; /* or NULL */
    const char *name;  /* in English */
    day_num zero;
    int64_t skipped;
};

extern const struct day_count day_counts[];
extern const int day_count_count;

/* The count with the id or alias NAME, letter case apart.  _ERR_NAME_UNKNOWN,
   _ERR_ARGUMENT: *OUT is NULL.  */
enum status day_count_find(const char *name, const struct day_count **out);

/* The number of DAY, which lies inside the fence, and the day of NUMBER.
   _ERR_DAY (no day has it), _ERR_RANGE, _ERR_ARGUMENT: *OUT is 0.  */
enum status day_count_number(const struct day_count *count, day_num day,
                             int64_t *out);
enum status day_count_day(const struct day_count *count, int64_t number,
                          day_num *out);

#endif
