/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_cycle.h"

#include "core/cal_cursor.h"

static bool has_number(const struct cal_cycle *cycle, int number)
{
    return number >= 0 &&
           number <= (cycle->names ? cycle->count : CAL_CYCLE_MAX);
}

static bool has_cycle(const struct cal *cal, int which)
{
    return cal && which >= 0 && which < cal->cycle_count;
}

enum status cal_cycle_number(const struct cal *cal, int which, day_num day,
                             int *out)
{
    struct cal_cursor cursor = {.cal = cal};

    return cal_cycle_at(&cursor, which, day, out);
}

enum status cal_cycle_at(struct cal_cursor *cursor, int which, day_num day,
                         int *out)
{
    const struct cal *cal = cursor ? cursor->cal : NULL;
    struct cal_date date;
    enum status s;
    int number;

    if (out)
        *out = 0;
    if (!has_cycle(cal, which) || !out)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_cursor_date(cursor, day, &date)))
        return s;
    number = cal->cycle(cal, which, day, &date, &cursor->year);
    if (!has_number(&cal->cycles[which], number))
        return STATUS_ERR_BACKEND;
    *out = number;
    return STATUS_OK;
}

const char *cal_cycle_name(const struct cal *cal, int which, int number)
{
    if (!has_cycle(cal, which) || !cal->cycles[which].names || !number ||
        !has_number(&cal->cycles[which], number))
        return NULL;
    return cal->cycles[which].names[number - 1];
}
