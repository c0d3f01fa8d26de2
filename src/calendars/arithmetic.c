/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/arithmetic.h"

void arithmetic_lay_out(const struct cal *self, int32_t year,
                        struct cal_year *out)
{
    const struct arithmetic *a = self->data;
    day_num end = a->new_year((int64_t)year + 1);

    out->first = a->new_year(year);
    out->leap = end - out->first > a->common_days;
    out->months = (uint8_t)self->month_name_count;
    for (int i = 0; i < out->months; i++)
        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = out->leap ? a->month[i].leap : a->month[i].common,
        };
}
