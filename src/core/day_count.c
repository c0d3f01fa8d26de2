/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/day_count.h"

#include <stddef.h>

#include "base/ascii.h"
#include "base/ckd.h"

/* Zero days after Wikipedia's table "Julian day: Variants", each checked
   against 1970-01-01 = JDN 2440588.  Excel's day 60 is a 29 February 1900, for
   the sake of a program before it that took 1900 for a leap year: Microsoft,
   "Excel incorrectly assumes that the year 1900 is a leap year".  */
const struct day_count day_counts[] = {
    {"jd", "astro", "Julian Day Number", 0, 0},
    {"mjd", NULL, "Modified Julian Day", 2400001, 0},
    {"rjd", NULL, "Reduced Julian Day", 2400000, 0},
    {"tjd", NULL, "Truncated Julian Day", 2440001, 0},
    {"djd", "dublin", "Dublin Julian Day", 2415020, 0},
    {"rd", NULL, "Rata Die", 1721425, 0},
    {"unix", NULL, "Unix day", 2440588, 0},
    {"lilian", NULL, "Lilian day", 2299160, 0},
    {"ansi", "cobol", "ANSI day", 2305813, 0},
    {"excel1900", "excel", "Excel day, 1900 system", 2415019, 60},
    {"excel1904", NULL, "Excel day, 1904 system", 2416481, 0},
    {"ole", NULL, "OLE Automation day", 2415019, 0},
    {"kali", "ahargana", "Kali ahargana", 588466, 0},
};
const int day_count_count = sizeof day_counts / sizeof *day_counts;

enum status day_count_find(const char *name, const struct day_count **out)
{
    if (out)
        *out = NULL;
    if (!name || !out)
        return STATUS_ERR_ARGUMENT;
    for (int i = 0; i < day_count_count; i++) {
        const struct day_count *count = &day_counts[i];

        if (ascii_same(count->id, name) ||
            (count->alias && ascii_same(count->alias, name))) {
            *out = count;
            return STATUS_OK;
        }
    }
    return STATUS_ERR_NAME_UNKNOWN;
}

/* There days are one number farther down.  */
static bool is_below_skipped(const struct day_count *count, int64_t number)
{
    return count->skipped && number < count->skipped;
}

enum status day_count_number(const struct day_count *count, day_num day,
                             int64_t *out)
{
    if (out)
        *out = 0;
    if (!count || !out)
        return STATUS_ERR_ARGUMENT;
    if (!day_fenced(day))
        return STATUS_ERR_RANGE;
    *out = day - count->zero;
    if (is_below_skipped(count, *out - 1))
        --*out;
    return STATUS_OK;
}

enum status day_count_day(const struct day_count *count, int64_t number,
                          day_num *out)
{
    day_num day;

    if (out)
        *out = 0;
    if (!count || !out)
        return STATUS_ERR_ARGUMENT;
    if (count->skipped && number == count->skipped)
        return STATUS_ERR_DAY;
    if (ckd_add(&day, number, count->zero + is_below_skipped(count, number)) ||
        !day_fenced(day))
        return STATUS_ERR_RANGE;
    *out = day;
    return STATUS_OK;
}
