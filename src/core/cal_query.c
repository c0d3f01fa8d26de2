/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_query.h"

#include "core/cal_convert.h"

enum status cal_days_in_month(const struct cal *cal, int32_t year, int month,
                              int *out)
{
    struct day_range span;
    enum status s;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    s = cal_month_span(cal, year, month, &span);
    *out = (int)(span.end - span.first);
    return s;
}

enum status cal_days_in_year(const struct cal *cal, int32_t year, int *out)
{
    struct day_range span;
    enum status s;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    s = cal_year_span(cal, year, &span);
    *out = (int)(span.end - span.first);
    return s;
}

enum status cal_months_in_year(const struct cal *cal, int32_t year, int *out)
{
    struct cal_year laid;
    enum status s;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    s = cal_year(cal, year, &laid);
    *out = laid.months;
    return s;
}

enum status cal_is_leap_year(const struct cal *cal, int32_t year, bool *out)
{
    struct cal_year laid;
    enum status s;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    s = cal_year(cal, year, &laid);
    *out = laid.leap;
    return s;
}

enum status cal_month_name_of(const struct cal *cal, int32_t year, int month,
                              struct cal_month_name *out)
{
    struct cal_year laid;
    enum status s;

    if (out)
        *out = (struct cal_month_name){0};
    if (!out)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_year(cal, year, &laid)) ||
        (s = cal_check_month(cal, &laid, month)))
        return s;
    *out = cal->month_names[laid.month[month - 1].which];
    return STATUS_OK;
}

bool cal_is_valid(const struct cal *cal, struct cal_date date)
{
    day_num day;

    return !cal_to_day(cal, date, &day);
}

/* Whether the I-th era writes one of its days as year 0.  */
static bool era_has_zero(const struct cal *cal, int i)
{
    struct day_range year;
    day_num end = i + 1 < cal->era_count ? cal->eras[i + 1].first : DAY_MAX + 1;

    return !cal_year_span(cal, cal->eras[i].zero, &year) && year.first < end &&
           cal->eras[i].first < year.end;
}

bool cal_has_year_zero(const struct cal *cal)
{
    struct day_range year;

    if (!cal)
        return false;
    if (!cal->era_count)
        return !cal_year_span(cal, 0, &year);
    for (int i = 0; i < cal->era_count; i++)
        if (era_has_zero(cal, i))
            return true;
    return false;
}

bool cal_is_proleptic(const struct cal *cal)
{
    return cal && cal->span.first < cal->epoch;
}

bool cal_is_known(const struct cal *cal, day_num day)
{
    return cal && day_in(cal->known, day);
}
