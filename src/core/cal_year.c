/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_year.h"

/* How many days bear the I-th number of the month: 0, 1 or 2.  */
static int times_written(const struct cal_month *month, int i)
{
    if (i >= 32)
        return 1;
    return 1 - (int)(month->skipped >> i & 1) + (int)(month->doubled >> i & 1);
}

struct cal_label cal_month_label(const struct cal_month *month, int n)
{
    if (n < 0 || n >= cal_month_days(month))
        return (struct cal_label){0};
    if (!(month->skipped | month->doubled))
        return (struct cal_label){.day = (uint16_t)(month->first + n)};

    int i = 0;

    while (i < month->count && n >= times_written(month, i))
        n -= times_written(month, i++);
    return (struct cal_label){
        .day = (uint16_t)(month->first + i),
        .second = n > 0,
    };
}

enum status cal_month_find(const struct cal_month *month,
                           struct cal_label label, int *out)
{
    int i, n = 0;

    if (out)
        *out = 0;
    if (!out || !month)
        return STATUS_ERR_ARGUMENT;
    i = label.day - month->first;
    if (i < 0 || i >= month->count)
        return STATUS_ERR_DAY;
    if (!times_written(month, i))
        return STATUS_ERR_DAY_SKIPPED;
    if (label.second && times_written(month, i) < 2)
        return STATUS_ERR_DAY;
    if (!(month->skipped | month->doubled))
        n = i;
    else
        for (int before = 0; before < i; before++)
            n += times_written(month, before);
    *out = n + label.second;
    return STATUS_OK;
}

void cal_year_of_starts(const day_num *start, int count, struct cal_year *out)
{
    out->first = start[0];
    out->months = (uint8_t)count;
    for (int i = 0; i < count; i++)
        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = (uint16_t)(start[i + 1] - start[i]),
        };
}

int cal_year_days(const struct cal_year *year)
{
    int days = 0;

    for (int i = 0; year && i < year->months; i++)
        days += cal_month_days(&year->month[i]);
    return days;
}

struct day_range cal_year_month(const struct cal_year *year, int position)
{
    day_num first;

    if (!year || position < 1 || position > year->months)
        return (struct day_range){0};
    first = year->first;
    for (int i = 0; i < position - 1; i++)
        first += cal_month_days(&year->month[i]);
    return (struct day_range){
        .first = first,
        .end = first + cal_month_days(&year->month[position - 1]),
    };
}
