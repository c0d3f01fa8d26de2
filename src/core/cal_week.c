/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_week.h"

#include "base/floor.h"
#include "core/cal.h"

static bool is_outside(const struct cal *cal, const struct cal_month *month)
{
    return cal->month_names[month->which].period == CAL_PERIOD_OUTSIDE_WEEK;
}

/* How many days the week has counted before DAY since it last restarted.
   False: DAY is outside the week.  */
static bool count_before(const struct cal *cal, const struct cal_year *year,
                         day_num day, int64_t *count)
{
    struct day_range span = {year->first, year->first};

    *count = 0;
    for (int i = 0; i < year->months; i++) {
        const struct cal_month *month = &year->month[i];
        int days = cal_month_days(month);

        span = (struct day_range){span.end, span.end + days};
        if (cal->week.restart == CAL_RESTART_MONTH)
            *count = 0;
        if (day_in(span, day)) {
            *count += day - span.first;
            return !is_outside(cal, month);
        }
        if (!is_outside(cal, month))
            *count += days;
    }
    return false;
}

enum status cal_weekday(const struct cal *cal, day_num day, int *out)
{
    struct cal_year year;
    enum status s;
    int64_t count = day;

    if (out)
        *out = 0;
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    if (!cal->week.length)
        return STATUS_ERR_BACKEND;
    if (!day_fenced(day) || !day_in(cal->span, day))
        return STATUS_ERR_SPAN;
    if (cal->week.restart != CAL_RESTART_NEVER) {
        if ((s = cal_year_of(cal, day, &year)))
            return s;
        if (!count_before(cal, &year, day, &count))
            return STATUS_OK;
    }
    *out = (int)floor_mod(count + cal->week.anchor, cal->week.length) + 1;
    return STATUS_OK;
}

const char *cal_weekday_name(const struct cal *cal, int weekday)
{
    if (!cal || weekday < 1 || weekday > cal->week.length)
        return "";
    return cal->week.names[weekday - 1];
}
