/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/fault.h"

#include <inttypes.h>
#include <string.h>

#include "core/cal_convert.h"

/* The years that the calendar has: those of its first and last day.  */
static void put_years(const struct cal *cal, struct buffer *out)
{
    struct cal_date first, last;

    if (cal_from_day(cal, cal->span.first, &first) ||
        cal_from_day(cal, cal->span.end - 1, &last)) {
        buffer_put(out, status_text(STATUS_ERR_YEAR));
        return;
    }
    /* TRANSLATORS: a calendar's name, and its first and last year.  */
    buffer_format(out,
                  _("the %s calendar has the years %" PRId32 " to %" PRId32),
                  _(cal->name), first.year, last.year);
}

static const char *name_of(const struct cal *cal, const char *code)
{
    for (int i = 0; i < cal->month_name_count; i++)
        if (!strcmp(cal->month_names[i].code, code))
            return cal->month_names[i].name;
    return "";
}

static void put_months(enum status s, const struct cal *cal,
                       const struct fault_date *date,
                       const struct cal_year *year, struct buffer *out)
{
    if (!date->code[0])
        /* TRANSLATORS: a year, and how many months it has.  */
        buffer_format(out, _("%" PRId32 " has the months 1 to %d"), year->year,
                      year->months);
    else if (s == STATUS_ERR_MONTH)
        /* TRANSLATORS: a calendar's name, and the code of a month.  */
        buffer_format(out, _("the %s calendar has no month %s"), _(cal->name),
                      date->code);
    else
        /* TRANSLATORS: a year, a month's name and its code.  */
        buffer_format(out, _("%" PRId32 " has no %s (%s)"), year->year,
                      name_of(cal, date->code), date->code);
}

/* The month of YEAR that DATE means, the last of several; NULL: there is
   none.  */
static const struct cal_month *month_of(const struct cal *cal,
                                        const struct fault_date *date,
                                        const struct cal_year *year)
{
    const struct cal_month *found = NULL;

    for (int i = 0; i < year->months; i++) {
        const struct cal_month *month = &year->month[i];
        const char *code = cal->month_names[month->which].code;

        if (date->code[0] ? !strcmp(code, date->code) : i + 1 == date->position)
            found = month;
    }
    return found;
}

static void put_days(const struct cal *cal, const struct cal_month *month,
                     const struct cal_year *year, struct buffer *out)
{
    struct cal_label last = cal_month_label(month, cal_month_days(month) - 1);

    /* TRANSLATORS: a month's name, a year, the numbers of the first and last
       day.  */
    buffer_format(out, _("%s %" PRId32 " has the days %d to %d"),
                  cal->month_names[month->which].name, year->year,
                  cal_month_label(month, 0).day, last.day);
}

/* The numbers on both sides of the gap that NUMBER lies in.  */
static void put_gap(const struct cal *cal, const struct cal_month *month,
                    const struct cal_year *year, int number, struct buffer *out)
{
    int days = cal_month_days(month);
    int before = 0, after = 0;

    for (int n = 0; n < days && after <= number; n++) {
        before = after;
        after = cal_month_label(month, n).day;
    }
    /* TRANSLATORS: a month's name, a year, a day's number; the numbers of the
       days before and after those that were dropped.  */
    buffer_format(out, _("%s %" PRId32 " has no day %d: %d was followed by %d"),
                  cal->month_names[month->which].name, year->year, number,
                  before, after);
}

/* Puts the sentence of a fault within a year that there is.  */
static void put_fault_in_year(enum status s, const struct cal *cal,
                              const struct fault_date *date,
                              const struct cal_year *year, struct buffer *out)
{
    const struct cal_month *month = month_of(cal, date, year);

    if (s == STATUS_ERR_MONTH || s == STATUS_ERR_MONTH_ABSENT)
        put_months(s, cal, date, year, out);
    else if (s == STATUS_ERR_DAY && month)
        put_days(cal, month, year, out);
    else if (s == STATUS_ERR_DAY_SKIPPED && month)
        put_gap(cal, month, year, date->label.day, out);
    else
        buffer_put(out, status_text(s));
}

void fault_of_date(enum status s, const struct cal *cal,
                   const struct fault_date *date, struct buffer *out)
{
    struct cal_year year;

    if (s == STATUS_ERR_YEAR)
        put_years(cal, out);
    else if (cal_year(cal, (int32_t)date->year, &year))
        buffer_put(out, status_text(s));
    else
        put_fault_in_year(s, cal, date, &year, out);
}

void fault_of_day(enum status s, const struct cal *cal, struct buffer *out)
{
    if (s == STATUS_ERR_SPAN)
        put_years(cal, out);
    else
        buffer_put(out, status_text(s));
}
