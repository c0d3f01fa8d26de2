/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/clock.h"

#include <time.h>

#include "calendars/builtin.h"
#include "core/cal_convert.h"

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
