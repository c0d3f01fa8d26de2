/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/day.h"

#include "base/ckd.h"
#include "base/floor.h"

enum status day_add(day_num day, int64_t delta, day_num *out)
{
    day_num sum;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    *out = 0;
    if (!day_fenced(day) || ckd_add(&sum, day, delta) || !day_fenced(sum))
        return STATUS_ERR_RANGE;
    *out = sum;
    return STATUS_OK;
}

enum status day_of_week(day_num day, int *out)
{
    if (!out)
        return STATUS_ERR_ARGUMENT;
    *out = 0;
    if (!day_fenced(day))
        return STATUS_ERR_RANGE;
    *out = (int)floor_mod(day, DAY_WEEK) + 1; /* day 0 was a Monday */
    return STATUS_OK;
}
