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

/* Whether a search for DAY ends at YEAR.  */
static bool leads_to(const struct cal *cal, day_num day, int32_t year)
{
    struct cal_year found;

    return !cal_year_of(cal, day, &found) && found.year == year;
}

/* Whether YEAR begins on DAY and keeps its promises.  */
static bool is_proved(const struct cal *cal, const struct cal_year *year,
                      day_num day)
{
    day_num last = day + cal_year_days(year) - 1;

    return year->first == day && dates_are_unique(cal, year) &&
           week_is_whole(cal, year) && leads_to(cal, day, year->year) &&
           leads_to(cal, last, year->year);
}

enum status cal_prove(const struct cal *cal, struct day_range days,
                      int32_t *year)
{
    struct cal_year laid;

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
    if (cal_year_of(cal, days.first, &laid))
        return STATUS_ERR_BACKEND;

    day_num day = laid.first;

    for (*year = laid.year; day < days.end; ++*year) {
        if (cal_year(cal, *year, &laid) || !is_proved(cal, &laid, day))
            return STATUS_ERR_BACKEND;
        day += cal_year_days(&laid);
    }
    *year = 0;
    return STATUS_OK;
}
