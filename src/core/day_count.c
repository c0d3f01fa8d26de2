/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/day_count.h"

#include <stddef.h>

#include "base/ascii.h"
#include "base/ckd.h"

/* Zero days after Wikipedia's table "Julian day: Variants", each checked
   against 1970-01-01 = JDN 2440588.  */
const struct day_count day_counts[] = {
    {"jd", "Julian Day Number", 0},
    {"mjd", "Modified Julian Day", 2400001},
    {"rjd", "Reduced Julian Day", 2400000},
    {"tjd", "Truncated Julian Day", 2440001},
    {"djd", "Dublin Julian Day", 2415020},
    {"rd", "Rata Die", 1721425},
    {"unix", "Unix day", 2440588},
    {"lilian", "Lilian day", 2299160},
    {"ansi", "ANSI day", 2305813},
    {"excel1904", "Excel day, 1904 system", 2416481},
    {"ole", "OLE Automation day", 2415019},
    {"kali", "Kali ahargana", 588466},
};
const int day_count_count = sizeof day_counts / sizeof *day_counts;

enum status day_count_find(const char *id, const struct day_count **out)
{
    if (out)
        *out = NULL;
    if (!id || !out)
        return STATUS_ERR_ARGUMENT;
    for (int i = 0; i < day_count_count; i++)
        if (ascii_same(day_counts[i].id, id)) {
            *out = &day_counts[i];
            return STATUS_OK;
        }
    return STATUS_ERR_NAME_UNKNOWN;
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
    if (ckd_add(&day, number, count->zero) || !day_fenced(day))
        return STATUS_ERR_RANGE;
    *out = day;
    return STATUS_OK;
}
