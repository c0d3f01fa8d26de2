/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_era.h"

#include <string.h>

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

enum status cal_year_parts(const struct cal *cal, int32_t year,
                           int32_t out[static CAL_YEAR_PARTS_MAX])
{
    memset(out, 0, CAL_YEAR_PARTS_MAX * sizeof *out);
    if (!cal || cal->year_part_count < 1)
        return STATUS_ERR_ARGUMENT;
    if (year < -CAL_YEAR_MAX || year > CAL_YEAR_MAX)
        return STATUS_ERR_RANGE;
    if (cal->year_parts && cal->year_parts(cal, year, out))
        return STATUS_OK;
    memset(out, 0, CAL_YEAR_PARTS_MAX * sizeof *out);
    return STATUS_ERR_BACKEND;
}
