/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_doubt.h"

#include <math.h>

#include "core/cal_cursor.h"

bool cal_doubt_near(const char *event, double seconds, const char *boundary,
                    struct cal_doubt *out)
{
    if (!(fabs(seconds) < CAL_DOUBT_MARGIN))
        return false;
    *out = (struct cal_doubt){event, boundary, (int)lround(seconds)};
    return true;
}

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
