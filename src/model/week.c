/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/week.h"

#include <string.h>

#include "base/floor.h"
#include "text/weekday.h"

enum status week_read(const char *text, int *out)
{
    if (!text || !out || strcmp(text, WEEK_OWN_WORD) != 0)
        return weekday_find(text, out);
    *out = WEEK_OWN;
    return STATUS_OK;
}

int week_begin(const struct cal *cal, int first)
{
    if (first == WEEK_OWN || !weekday_is_common(cal))
        return 0;
    return (int)floor_mod((int64_t)first - 1 + cal->week.anchor, DAY_WEEK);
}

enum status week_column(const struct cal *cal, int first, day_num day, int *out)
{
    int weekday;
    enum status s;

    if (out)
        *out = 0;
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    s = cal_weekday(cal, day, &weekday);
    if (!s && !weekday)
        *out = -1;
    else if (!s)
        *out = (int)floor_mod(weekday - 1 - week_begin(cal, first),
                              cal->week.length);
    return s;
}

bool week_is_common(const struct cal_cursor *cursor)
{
    const struct cal *cal = cursor ? cursor->cal : NULL;

    return cal && cal->week.length == DAY_WEEK &&
           (cal->week.restart == CAL_RESTART_NEVER ||
            (cursor->year_days.end - cursor->year_days.first) % DAY_WEEK == 0);
}

/* Weeks that run on through the years.  */
static enum status number_in_year(struct cal_cursor *cursor, day_num day,
                                  int column, int *out)
{
    int length = cursor->cal->week.length;
    day_num middle = day - column + (length - 1) / 2;
    struct cal_date date;
    enum status s = cal_cursor_date(cursor, middle, &date);

    if (!s)
        *out = (int)(middle - cursor->year_days.first) / length + 1;
    return s;
}

/* How many days of the cursor's year, from BEGIN to before DAY, no week
   counts.  */
static int count_outside(const struct cal_cursor *cursor, day_num begin,
                         day_num day)
{
    int count = 0;

    for (int i = 1; i <= cursor->year.months; i++) {
        const struct cal_month *month = &cursor->year.month[i - 1];
        struct day_range days = cal_year_month(&cursor->year, i);

        if (cursor->cal->month_names[month->which].period ==
                CAL_PERIOD_OUTSIDE_WEEK &&
            begin <= days.first && days.end <= day)
            count += cal_month_days(month);
    }
    return count;
}

/* Whether weeks begin anew so often that each is the first.  */
static bool is_first_always(const struct cal *cal)
{
    return cal->week.restart == CAL_RESTART_MONTH &&
           cal->week.anchor + cal->limits.most_days <= cal->week.length;
}

/* Weeks that begin anew with each year or month.  */
static enum status number_since(struct cal_cursor *cursor, day_num day,
                                int *out)
{
    const struct cal_week *week = &cursor->cal->week;
    struct cal_date date;
    enum status s = cal_cursor_date(cursor, day, &date);
    day_num begin = week->restart == CAL_RESTART_YEAR
                        ? cursor->year_days.first
                        : cursor->month_days.first;

    if (!s)
        *out = (week->anchor + (int)(day - begin) -
                count_outside(cursor, begin, day)) /
                   week->length +
               1;
    return s;
}

enum status week_number(struct cal_cursor *cursor, int first, day_num day,
                        int *out)
{
    int column;
    enum status s;

    if (out)
        *out = 0;
    if (!cursor || !out)
        return STATUS_ERR_ARGUMENT;
    s = week_column(cursor->cal, first, day, &column);
    if (s || column < 0 || is_first_always(cursor->cal))
        return s;
    if (cursor->cal->week.restart == CAL_RESTART_NEVER)
        return number_in_year(cursor, day, column, out);
    return number_since(cursor, day, out);
}
