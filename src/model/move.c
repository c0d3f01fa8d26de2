/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/move.h"

#include <string.h>

#include "core/cal_convert.h"
#include "model/week.h"

/* The day of the month at POSITION of YEAR that bears LABEL, or else the last
   before it.  */
static day_num nearest_day(const struct cal_year *year, int position,
                           struct cal_label label)
{
    const struct cal_month *month = &year->month[position - 1];
    int days = cal_month_days(month), n;

    if (cal_month_find(month, label, &n)) {
        n = days - 1;
        while (n > 0 && cal_month_label(month, n).day > label.day)
            n--;
    }
    return cal_year_month(year, position).first + n;
}

/* Lays out the year that the month lies in which is COUNT months on from the
   one at POSITION of YEAR.  */
static enum status step_months(const struct cal *cal, int count,
                               struct cal_year *year, int *position)
{
    enum status s = STATUS_OK;

    *position += count;
    while (!s && *position < 1) {
        s = cal_year(cal, year->year - 1, year);
        *position += year->months;
    }
    while (!s && *position > year->months) {
        *position -= year->months;
        s = cal_year(cal, year->year + 1, year);
    }
    return s;
}

/* How far MONTH is what OLD, of another year, is: the same by its code, which
   it may be under another name (Adar is Adar II); with the label; the same.
   Several months may share a code, or be one that a year has twice.  */
static int likeness(const struct cal *cal, const struct cal_month *old,
                    struct cal_label label, const struct cal_month *month)
{
    const struct cal_month_name *names = cal->month_names;
    int unused;

    if (strcmp(names[month->which].code, names[old->which].code) != 0)
        return 0;
    return 1 + 2 * (month->which == old->which) +
           4 * !cal_month_find(month, label, &unused);
}

/* The position in YEAR of the month that is most like OLD, at POSITION of its
   year; or the one that stands in its place.  */
static int same_month(const struct cal *cal, const struct cal_month *old,
                      struct cal_label label, int position,
                      const struct cal_year *year)
{
    int best = position < year->months ? position : year->months;
    int most = likeness(cal, old, label, &year->month[best - 1]);

    for (int i = 0; i < year->months; i++) {
        int like = likeness(cal, old, label, &year->month[i]);

        if (like > most) {
            most = like;
            best = i + 1;
        }
    }
    return best;
}

static enum status step_years(const struct cal *cal, int count,
                              struct cal_label label, struct cal_year *year,
                              int *position)
{
    struct cal_month old = year->month[*position - 1];
    enum status s = cal_year(cal, year->year + count, year);

    if (!s)
        *position = same_month(cal, &old, label, *position, year);
    return s;
}

/* What stands for LABEL of OLD in MONTH, which has no such number: as many days
   behind its first one.  So the fifth day of the dark half of a month leads to
   the fifth of the bright one.  */
static struct cal_label moved_label(const struct cal_month *old,
                                    struct cal_label label,
                                    const struct cal_month *month)
{
    if (label.day < month->first || label.day >= month->first + month->count)
        label.day = (uint16_t)(month->first + label.day - old->first);
    return label;
}

static enum status by_months_or_years(const struct cal *cal, day_num day,
                                      enum move_unit unit, int count,
                                      day_num *out)
{
    struct cal_date date;
    struct cal_year year;
    enum status s;

    if ((s = cal_from_day(cal, day, &date)) ||
        (s = cal_year(cal, date.year, &year)))
        return s;

    struct cal_label label = {date.day, date.second};
    struct cal_month old = year.month[date.month - 1];
    int position = date.month;

    s = unit == MOVE_MONTH ? step_months(cal, count, &year, &position)
                           : step_years(cal, count, label, &year, &position);
    if (!s)
        *out = nearest_day(&year, position,
                           moved_label(&old, label, &year.month[position - 1]));
    return s;
}

enum status move_by(const struct cal *cal, day_num day, enum move_unit unit,
                    int count, day_num *out)
{
    if (out)
        *out = 0;
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    count = count > MOVE_MAX ? MOVE_MAX : count < -MOVE_MAX ? -MOVE_MAX : count;
    switch (unit) {
    case MOVE_DAY:
        return day_add(day, count, out);
    case MOVE_WEEK:
        return day_add(day, (int64_t)count * cal->week.length, out);
    case MOVE_MONTH:
    case MOVE_YEAR:
        return by_months_or_years(cal, day, unit, count, out);
    }
    return STATUS_ERR_ARGUMENT;
}

/* The last day from DAY on, in steps of STEP, that is in the same row.  */
static enum status edge_of_week(const struct cal *cal, int first, day_num day,
                                int step, day_num *out)
{
    int column, next;
    enum status s = week_column(cal, first, day, &column);

    if (s)
        return s;
    while (column >= 0 && !week_column(cal, first, day + step, &next) &&
           next >= 0 && next == column + step) {
        day += step;
        column = next;
    }
    *out = day;
    return STATUS_OK;
}

enum status move_to_edge(const struct cal *cal, int first, day_num day,
                         enum move_unit unit, enum move_edge edge, day_num *out)
{
    struct day_range range;
    struct cal_date date;
    enum status s;

    if (out)
        *out = 0;
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    if (unit == MOVE_WEEK)
        return edge_of_week(cal, first, day, edge == MOVE_END ? 1 : -1, out);
    if ((s = cal_from_day(cal, day, &date)))
        return s;
    range = (struct day_range){day, day + 1};
    if ((unit == MOVE_MONTH &&
         (s = cal_month_span(cal, date.year, date.month, &range))) ||
        (unit == MOVE_YEAR && (s = cal_year_span(cal, date.year, &range))))
        return s;
    *out = edge == MOVE_END ? range.end - 1 : range.first;
    return STATUS_OK;
}
