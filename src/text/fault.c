/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/fault.h"

#include <inttypes.h>
#include <string.h>

#include "base/utf8.h"
#include "core/cal_convert.h"

static enum status find_ends(const struct cal *cal, struct cal_date *first,
                             struct cal_date *last)
{
    enum status s = cal_from_day(cal, cal->span.first, first);

    return s ? s : cal_from_day(cal, cal->span.end - 1, last);
}

/* The years that the calendar has: those of its first and last day.  */
static void put_years(const struct cal *cal, struct buffer *out)
{
    struct cal_date first, last;

    if (find_ends(cal, &first, &last)) {
        buffer_put(out, status_text(STATUS_ERR_YEAR));
        return;
    }
    /* TRANSLATORS: a calendar's name, and its first and last year.  */
    buffer_format(out,
                  _("the %s calendar has the years %" PRId32 " to %" PRId32),
                  cal->name, first.year, last.year);
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
        buffer_format(out, _("the %s calendar has no month %s"), cal->name,
                      date->code);
    else
        /* TRANSLATORS: a year, a month's name and its code.  */
        buffer_format(out, _("%" PRId32 " has no %s (%s)"), year->year,
                      name_of(cal, date->code), date->code);
}

/* The month of YEAR that DATE means and in which looking for its day ends with
   S; NULL: there is none.  */
static const struct cal_month *month_of(enum status s, const struct cal *cal,
                                        const struct fault_date *date,
                                        const struct cal_year *year)
{
    int unused;

    for (int i = 0; i < year->months; i++) {
        const struct cal_month *month = &year->month[i];
        const char *code = cal->month_names[month->which].code;
        bool meant =
            date->code[0] ? !strcmp(code, date->code) : i + 1 == date->position;

        if (meant && cal_month_find(month, date->label, &unused) == s)
            return month;
    }
    return NULL;
}

static void put_days(const char *name, const struct cal_month *month,
                     const struct fault_date *date, struct buffer *out)
{
    int days = cal_month_days(month), unused;
    struct cal_label once = {.day = date->label.day};

    if (date->label.second && !cal_month_find(month, once, &unused))
        /* TRANSLATORS: a month's name, a year, a day's number.  */
        buffer_format(out, _("%s %" PRId64 " has only one day %d"), name,
                      date->year, once.day);
    else
        /* TRANSLATORS: a month's name, a year, the numbers of the first and
           last day.  */
        buffer_format(out, _("%s %" PRId64 " has the days %d to %d"), name,
                      date->year, cal_month_label(month, 0).day,
                      cal_month_label(month, days - 1).day);
}

/* The days on both sides of a number that was dropped.  Where it was at an end
   of the month, the days that there are.  */
static void put_gap(const char *name, const struct cal_month *month,
                    const struct fault_date *date, struct buffer *out)
{
    int number = date->label.day, days = cal_month_days(month), after = 0;

    while (after < days && cal_month_label(month, after).day < number)
        after++;
    if (!after || after == days) {
        put_days(name, month, date, out);
        return;
    }
    /* TRANSLATORS: a month's name, a year, a day's number; the numbers of the
       days before and after those that were dropped.  */
    buffer_format(out, _("%s %" PRId64 " has no day %d: %d was followed by %d"),
                  name, date->year, number,
                  cal_month_label(month, after - 1).day,
                  cal_month_label(month, after).day);
}

/* Puts the sentence of a fault within a year that there is.  */
static void put_fault_in_year(enum status s, const struct cal *cal,
                              const struct fault_date *date,
                              const struct cal_year *year, struct buffer *out)
{
    const struct cal_month *month = month_of(s, cal, date, year);
    const char *name = month ? cal->month_names[month->which].name : "";

    if (s == STATUS_ERR_MONTH || s == STATUS_ERR_MONTH_ABSENT)
        put_months(s, cal, date, year, out);
    else if (s == STATUS_ERR_DAY && month)
        put_days(name, month, date, out);
    else if (s == STATUS_ERR_DAY_SKIPPED && month)
        put_gap(name, month, date, out);
    else
        buffer_put(out, status_text(s));
}

void fault_of_date(enum status s, const struct cal *cal,
                   const struct fault_date *date, struct buffer *out)
{
    struct cal_year year;

    if (cal && s == STATUS_ERR_YEAR)
        put_years(cal, out);
    else if (!cal || !date || date->year != (int32_t)date->year ||
             cal_year(cal, (int32_t)date->year, &year))
        buffer_put(out, status_text(s));
    else
        put_fault_in_year(s, cal, date, &year, out);
}

void fault_of_number(const struct day_count *count, struct buffer *out)
{
    int64_t least, greatest;

    if (day_count_number(count, DAY_MIN, &least) ||
        day_count_number(count, DAY_MAX, &greatest))
        buffer_put(out, status_text(STATUS_ERR_RANGE));
    else
        /* TRANSLATORS: the least and the greatest day number.  */
        buffer_format(out, _("day numbers go from %" PRId64 " to %" PRId64),
                      least, greatest);
}

void fault_of_day(enum status s, const struct cal *cal, struct buffer *out)
{
    if (cal && (s == STATUS_ERR_SPAN || s == STATUS_ERR_YEAR))
        put_years(cal, out);
    else if (s == STATUS_ERR_RANGE)
        fault_of_number(&day_counts[0], out); /* jd */
    else
        buffer_put(out, status_text(s));
}

void fault_beside_name(enum status s, const struct cal *cal, struct buffer *out)
{
    struct cal_date first, last;

    if (cal && s == STATUS_ERR_SPAN && !find_ends(cal, &first, &last))
        /* TRANSLATORS: a calendar's first and last year, beside its name.  */
        buffer_format(out, _("years %" PRId32 " to %" PRId32), first.year,
                      last.year);
    else
        fault_of_day(s, cal, out);
}

void fault_of_name(const char *name, size_t n, struct buffer *out)
{
    if (!n)
        buffer_put(out, _("the name of a calendar is missing"));
    else
        /* TRANSLATORS: what was given as the name of a calendar.  */
        buffer_format(out, _("there is no calendar '%s'"),
                      utf8_shown(name, n).text);
}
