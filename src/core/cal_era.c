/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_era.h"

#include "base/ckd.h"
#include "core/cal.h"

static const struct cal_era *era_at(const struct cal *cal, day_num day)
{
    const struct cal_era *found = NULL;

    for (int i = 0; i < cal->era_count && cal->eras[i].first <= day; i++)
        found = &cal->eras[i];
    return found;
}

enum status cal_era_of(const struct cal *cal, day_num day, int32_t year,
                       struct cal_era_year *out)
{
    if (out)
        *out = (struct cal_era_year){0};
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    if (!day_fenced(day) || year < -CAL_YEAR_MAX || year > CAL_YEAR_MAX)
        return STATUS_ERR_RANGE;

    const struct cal_era *era = era_at(cal, day);
    int32_t written = year;

    if (era && (era->backwards ? ckd_sub(&written, era->zero, year)
                               : ckd_sub(&written, year, era->zero)))
        return STATUS_ERR_BACKEND;
    *out = (struct cal_era_year){.era = era, .year = written};
    return STATUS_OK;
}
