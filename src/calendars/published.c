/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/published.h"

/* How many days a month has whose length ends with DIGIT.  */
static uint16_t days_of(char digit)
{
    return (uint16_t)(digit - '0' + (digit >= '8' ? 20 : 30));
}

bool published_lay_out(const struct published *table, int32_t year,
                       struct cal_year *out)
{
    int64_t n = (int64_t)year - table->first;
    const struct published_year *row;
    int number = 0;

    if (n < 0 || n >= table->count)
        return false;
    row = &table->years[n];
    out->first = row->first;
    for (const char *digit = row->months; *digit; digit++) {
        bool leap = digit[1] == 'L';

        number += !leap;
        out->month[out->months++] = (struct cal_month){
            .which = (uint8_t)(number - 1 + leap * PUBLISHED_LEAP),
            .first = 1,
            .count = days_of(*digit),
        };
        out->leap |= leap;
        digit += leap;
    }
    return true;
}
