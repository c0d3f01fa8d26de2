/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_prove.h"

#include <string.h>

/* Whether a day of month A bears a label that a day of B bears too.  */
static bool labels_clash(const struct cal_month *a, const struct cal_month *b)
{
    int unused;

    for (int n = 0; n < cal_month_days(a); n++)
        if (!cal_month_find(b, cal_month_label(a, n), &unused))
            return true;
    return false;
}

static bool dates_are_unique(const struct cal *cal, const struct cal_year *year)
{
    for (int i = 0; i < year->months; i++) {
        const struct cal_month *a = &year->month[i];

        for (int j = i + 1; j < year->months; j++) {
            const struct cal_month *b = &year->month[j];

            if (!strcmp(cal->month_names[a->which].code,
                        cal->month_names[b->which].code) &&
                labels_clash(a, b))
                return false;
        }
    }
    return true;
}

static bool week_is_whole(const struct cal *cal, const struct cal_year *year)
{
    if (cal->week.restart != CAL_RESTART_NEVER)
        return true;
    for (int i = 0; i < year->months; i++)
        if (cal->month_names[year->month[i].which].period ==
            CAL_PERIOD_OUTSIDE_WEEK)
            return false;
    return true;
}

/* Proves the year that DAY should be the first of, and moves DAY past it.  */
static enum status prove_year(const struct cal *cal, struct cal_year *laid,
                              day_num *day)
{
    if (laid->first != *day || !dates_are_unique(cal, laid) ||
        !week_is_whole(cal, laid))
        return STATUS_ERR_BACKEND;
    *day += cal_year_days(laid);
    return STATUS_OK;
}

enum status cal_prove(const struct cal *cal, struct day_range days,
                      int32_t *year)
{
    struct cal_year laid;
    enum status s;

    if (year)
        *year = 0;
    if (!cal || !year)
        return STATUS_ERR_ARGUMENT;
    if (days.first < cal->span.first)
        days.first = cal->span.first;
    if (days.end > cal->span.end)
        days.end = cal->span.end;
    if (days.first >= days.end)
        return STATUS_OK;

    if ((s = cal_year_of(cal, days.first, &laid)))
        return STATUS_ERR_BACKEND;

    int32_t next = laid.year;
    day_num day = laid.first;

    while (!s && day < days.end) {
        *year = next;
        if (!(s = cal_year(cal, next++, &laid)))
            s = prove_year(cal, &laid, &day);
    }
    if (s)
        return STATUS_ERR_BACKEND;
    *year = 0;
    return STATUS_OK;
}
