/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/clock.h"

#include <time.h>

#include "calendars/builtin.h"
#include "core/cal_convert.h"

#define MINUTE 60

enum status clock_today(day_num *out)
{
    time_t now = time(NULL);
    struct tm local;

    *out = 0;
    if (now == (time_t)-1 || !localtime_r(&now, &local))
        return STATUS_ERR_RANGE;
    return cal_to_day(&cal_gregory,
                      (struct cal_date){
                          .year = local.tm_year + 1900,
                          .month = (uint8_t)(local.tm_mon + 1),
                          .day = (uint16_t)local.tm_mday,
                      },
                      out);
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
