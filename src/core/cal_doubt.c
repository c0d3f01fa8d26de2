/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_doubt.h"

#include "core/cal_cursor.h"

enum status cal_doubt_of(const struct cal *cal, day_num day,
                         struct cal_doubt *out)
{
    struct cal_cursor cursor = {.cal = cal};

    return cal_doubt_at(&cursor, day, out);
}

enum status cal_doubt_at(struct cal_cursor *cursor, day_num day,
                         struct cal_doubt *out)
{
    const struct cal *cal = cursor ? cursor->cal : NULL;
    struct cal_date date;
    enum status s;

    if (out)
        *out = (struct cal_doubt){0};
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    if (!(s = cal_cursor_date(cursor, day, &date)) && cal->doubt)
        cal->doubt(cal, day, &date, &cursor->year, out);
    return s;
}
