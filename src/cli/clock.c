/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/clock.h"

#include <time.h>

#include "calendars/gregory.h"

#define MINUTE 60

enum status clock_today(day_num *out)
{
    time_t now = time(NULL);
    struct tm local;
    day_num day;

    *out = 0;
    if (now == (time_t)-1 || !localtime_r(&now, &local))
        return STATUS_ERR_RANGE;
    day = gregory_new_year((int64_t)local.tm_year + 1900) + local.tm_yday;
    if (!day_fenced(day))
        return STATUS_ERR_RANGE;
    *out = day;
    return STATUS_OK;
}

int clock_until_midnight(void)
{
    time_t now = time(NULL);
    struct tm local;
    double seconds = MINUTE;

    if (now != (time_t)-1 && localtime_r(&now, &local)) {
        /* Not every day begins at 00:00: what does not exist, mktime mends.  */
        struct tm next = {.tm_year = local.tm_year,
                          .tm_mon = local.tm_mon,
                          .tm_mday = local.tm_mday + 1,
                          .tm_isdst = -1};

        seconds = difftime(mktime(&next), now);
    }
    if (seconds < 1)
        seconds = 1;
    return 1000 * (seconds < MINUTE ? (int)seconds : MINUTE);
}
