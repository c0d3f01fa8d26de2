/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_convert.h"

#include <string.h>

#include "core/cal_cursor.h"

/* One that the closed form does not answer is asked of the derived path, which
   knows why.  The cursors live in functions of their own, so that the short way
   out does not pay for them.  */
__attribute__((noinline)) static enum status
derived_date(const struct cal *cal, day_num day, struct cal_date *out)
{
    struct cal_cursor cursor = {.cal = cal};

    return cal_cursor_date(&cursor, day, out);
}

__attribute__((noinline)) static enum status
derived_day(const struct cal *cal, struct cal_date date, day_num *out)
{
    struct cal_cursor cursor = {.cal = cal};

    return cal_cursor_day(&cursor, date, out);
}

enum status cal_from_day(const struct cal *cal, day_num day,
                         struct cal_date *out)
{
    if (cal && out && cal->fast && cal->fast->dates(cal, 1, &day, out) == 1)
        return STATUS_OK;
    return derived_date(cal, day, out);
}

enum status cal_to_day(const struct cal *cal, struct cal_date date,
                       day_num *out)
{
    if (cal && out && cal->fast && cal->fast->days(cal, 1, &date, out) == 1)
        return STATUS_OK;
    return derived_day(cal, date, out);
}

static enum status refuse(void *out, size_t bytes)
{
    if (out)
        memset(out, 0, bytes);
    return STATUS_ERR_ARGUMENT;
}

enum status cal_from_days(const struct cal *cal, size_t n, const day_num *day,
                          struct cal_date *out)
{
    struct cal_cursor cursor = {.cal = cal};
    enum status first = STATUS_OK;

    if (!cal || (n && (!day || !out)))
        return refuse(out, n * sizeof *out);
    for (size_t i = 0; i < n; i++) {
        if (cal->fast)
            i += cal->fast->dates(cal, n - i, day + i, out + i);
        if (i == n)
            break;

        enum status s = cal_cursor_date(&cursor, day[i], &out[i]);

        first = first ? first : s;
    }
    return first;
}

enum status cal_to_days(const struct cal *cal, size_t n,
                        const struct cal_date *date, day_num *out)
{
    struct cal_cursor cursor = {.cal = cal};
    enum status first = STATUS_OK;

    if (!cal || (n && (!date || !out)))
        return refuse(out, n * sizeof *out);
    for (size_t i = 0; i < n; i++) {
        if (cal->fast)
            i += cal->fast->days(cal, n - i, date + i, out + i);
        if (i == n)
            break;

        enum status s = cal_cursor_day(&cursor, date[i], &out[i]);

        first = first ? first : s;
    }
    return first;
}

enum status cal_year_span(const struct cal *cal, int32_t year,
                          struct day_range *out)
{
    struct cal_year laid;
    enum status s;

    if (out)
        *out = (struct day_range){0};
    if (!out)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_year(cal, year, &laid)))
        return s;
    *out = (struct day_range){laid.first, laid.first + cal_year_days(&laid)};
    return STATUS_OK;
}

enum status cal_month_span(const struct cal *cal, int32_t year, int month,
                           struct day_range *out)
{
    struct cal_year laid;
    enum status s;

    if (out)
        *out = (struct day_range){0};
    if (!out)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_year(cal, year, &laid)) ||
        (s = cal_check_month(cal, &laid, month)))
        return s;
    *out = cal_year_month(&laid, month);
    return STATUS_OK;
}

static bool has_code(const struct cal *cal, const char *code)
{
    for (int i = 0; i < cal->month_name_count; i++)
        if (!strcmp(cal->month_names[i].code, code))
            return true;
    return false;
}

enum status cal_coded_date(const struct cal *cal, int32_t year,
                           const char *code, struct cal_label label,
                           struct cal_date *out)
{
    struct cal_year laid;
    enum status s, found;
    int n;

    if (out)
        *out = (struct cal_date){0};
    if (!out || !code)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_year(cal, year, &laid)))
        return s;
    found = has_code(cal, code) ? STATUS_ERR_MONTH_ABSENT : STATUS_ERR_MONTH;
    for (int i = 0; i < laid.months; i++) {
        if (strcmp(cal->month_names[laid.month[i].which].code, code))
            continue;
        s = cal_month_find(&laid.month[i], label, &n);
        if (!s) {
            *out = (struct cal_date){.year = year,
                                     .month = (uint8_t)(i + 1),
                                     .day = label.day,
                                     .second = label.second};
            return STATUS_OK;
        }
        /* A number that was dropped says more than one that never was.  */
        found = found == STATUS_ERR_DAY_SKIPPED ? found : s;
    }
    return found;
}
