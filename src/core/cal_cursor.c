/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_cursor.h"

/* Makes the cursor stand on the month at POSITION of its year.  It walks on
   from the month where it stands, if that is not past it.  */
static void enter_month(struct cal_cursor *cursor, int position)
{
    if (!cursor->month || cursor->month > position) {
        cursor->month = 1;
        cursor->month_days = cal_year_month(&cursor->year, 1);
    }
    while (cursor->month < position) {
        const struct cal_month *next = &cursor->year.month[cursor->month++];

        cursor->month_days.first = cursor->month_days.end;
        cursor->month_days.end += cal_month_days(next);
    }
}

/* The year was laid out anew: S says how that went.  */
static enum status enter_year(struct cal_cursor *cursor, enum status s)
{
    cursor->month = 0;
    cursor->month_days = (struct day_range){0};
    cursor->year_days = (struct day_range){0};
    if (!s) {
        cursor->year_days.first = cursor->year.first;
        cursor->year_days.end =
            cursor->year.first + cal_year_days(&cursor->year);
    }
    return s;
}

static enum status enter_month_of(struct cal_cursor *cursor, day_num day)
{
    enum status s;

    if (!day_in(cursor->year_days, day) &&
        (s = enter_year(cursor, cal_year_of(cursor->cal, day, &cursor->year))))
        return s;
    if (cursor->month && day < cursor->month_days.first)
        cursor->month = 0;
    if (!cursor->month)
        enter_month(cursor, 1);
    while (day >= cursor->month_days.end)
        enter_month(cursor, cursor->month + 1);
    return STATUS_OK;
}

enum status cal_cursor_date(struct cal_cursor *cursor, day_num day,
                            struct cal_date *out)
{
    enum status s;

    if (out)
        *out = (struct cal_date){0};
    if (!out || !cursor || !cursor->cal)
        return STATUS_ERR_ARGUMENT;
    if (!day_in(cursor->month_days, day) && (s = enter_month_of(cursor, day)))
        return s;

    const struct cal_month *month = &cursor->year.month[cursor->month - 1];
    struct cal_label label =
        cal_month_label(month, (int)(day - cursor->month_days.first));

    *out = (struct cal_date){
        .year = cursor->year.year,
        .month = (uint8_t)cursor->month,
        .day = label.day,
        .second = label.second,
    };
    return STATUS_OK;
}

static bool has_year(const struct cal_cursor *cursor, int32_t year)
{
    return cursor->year_days.first < cursor->year_days.end &&
           cursor->year.year == year;
}

enum status cal_cursor_day(struct cal_cursor *cursor, struct cal_date date,
                           day_num *out)
{
    enum status s;
    int n;

    if (out)
        *out = 0;
    if (!out || !cursor || !cursor->cal)
        return STATUS_ERR_ARGUMENT;
    if (!has_year(cursor, date.year) &&
        (s = enter_year(cursor,
                        cal_year(cursor->cal, date.year, &cursor->year))))
        return s;
    if ((s = cal_check_month(cursor->cal, &cursor->year, date.month)) ||
        (s = cal_month_find(&cursor->year.month[date.month - 1],
                            (struct cal_label){date.day, date.second}, &n)))
        return s;
    enter_month(cursor, date.month);
    *out = cursor->month_days.first + n;
    return STATUS_OK;
}
