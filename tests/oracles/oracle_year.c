/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/cal_convert.h"
#include "core/cal_cycle.h"
#include "core/cal_week.h"
#include "oracle.h"

static bool excepted(const struct oracle *o)
{
    for (int i = 0; i < o->excepts; i++) {
        if (o->except[i].first <= o->year && o->year <= o->except[i].last)
            return true;
    }
    return false;
}

static int shape_days(const struct shape_month *m)
{
    return m->last - (m->dropped ? m->dropped_end - m->dropped + 1 : 0) -
           __builtin_popcount(m->skipped) + __builtin_popcount(m->doubled);
}

/* How many days bear NUMBER.  */
static int times_written(const struct shape_month *m, int number)
{
    bool dropped = m->dropped <= number && number <= m->dropped_end;
    int bit = number - 1;

    if (bit >= 32 || dropped)
        return !dropped;
    return 1 - (int)(m->skipped >> bit & 1) + (int)(m->doubled >> bit & 1);
}

/* What is written on the N-th day.  */
static struct cal_label shape_label(const struct shape_month *m, int n)
{
    int number = 1;

    while (n >= times_written(m, number))
        n -= times_written(m, number++);
    return (struct cal_label){.day = (uint16_t)number, .second = n > 0};
}

static bool same_month(const struct cal *cal, const struct cal_month *ours,
                       const struct shape_month *m)
{
    int days = shape_days(m);

    if (ours->which >= cal->month_name_count ||
        strcmp(cal->month_names[ours->which].code, m->code) != 0 ||
        cal_month_days(ours) != days)
        return false;
    for (int n = 0; n < days; n++) {
        struct cal_label label = cal_month_label(ours, n);
        struct cal_label due = shape_label(m, n);

        if (label.day != due.day || label.second != due.second)
            return false;
    }
    return true;
}

/* Whether our year is laid out as S, from the day that is due.  */
static bool same_year(const struct oracle *o, const struct shape *s)
{
    struct cal_year ours;

    if (cal_year(o->cal, o->year, &ours) != STATUS_OK || ours.first != o->day ||
        ours.months != s->months)
        return false;
    for (int i = 0; i < s->months; i++) {
        if (!same_month(o->cal, &ours.month[i], &s->month[i]))
            return false;
    }
    return true;
}

/* Whether the date and DAY are turned into each other.  */
static bool converts(const struct cal *cal, int32_t year, const char *code,
                     struct cal_label label, day_num day)
{
    struct cal_date named, found;
    day_num back;

    return cal_coded_date(cal, year, code, label, &named) == STATUS_OK &&
           cal_to_day(cal, named, &back) == STATUS_OK && back == day &&
           cal_from_day(cal, day, &found) == STATUS_OK && found.year == year &&
           found.month == named.month && found.day == label.day &&
           found.second == label.second;
}

/* Whether the first day, the last one, and those that are the second with a
   number are converted; DAY is the first.  */
static bool month_converts(const struct oracle *o, const struct shape_month *m,
                           day_num day)
{
    int days = shape_days(m);
    bool ok = true;

    for (int n = 0; ok && n < days; n++) {
        struct cal_label label = shape_label(m, n);

        if (n == 0 || n == days - 1 || label.second)
            ok = converts(o->cal, o->year, m->code, label, day + n);
    }
    return ok;
}

void oracle_check_year(struct oracle *o, const struct shape *s)
{
    bool same = same_year(o, s), expected = !excepted(o);
    day_num day = o->day;

    o->checked++;
    o->excepted += !expected && !same;
    if (same != expected)
        oracle_complain(o, same ? "is excepted, and is the same" : "differs");
    for (int i = 0; i < s->months; i++) {
        if (same && !month_converts(o, &s->month[i], day))
            oracle_complain(o, "is not converted as it is laid out");
        day += shape_days(&s->month[i]);
    }
    o->day = day;
    o->year++;
}

void oracle_check_date(struct oracle *o, const char *code,
                       struct cal_label label)
{
    o->checked++;
    if (!converts(o->cal, o->year, code, label, o->day))
        oracle_complain(o, "the date is another");
}

/* What FIELD of the day that is due is; false where there is no answer.  */
static bool find_number(const struct oracle *o, struct field field,
                        struct cal_date date, int *out)
{
    int32_t part[CAL_YEAR_PARTS_MAX];

    switch (field.what) {
    case FIELD_YEAR:
        *out = date.year;
        return true;
    case FIELD_MONTH:
        *out = date.month;
        return true;
    case FIELD_DAY:
        *out = date.day;
        return true;
    case FIELD_WEEK:
        return !cal_weekday(o->cal, o->day, out);
    case FIELD_CYCLE:
        return !cal_cycle_number(o->cal, field.index, o->day, out);
    case FIELD_PART:
        break;
    }
    if (cal_year_parts(o->cal, date.year, part))
        return false;
    *out = part[field.index];
    return true;
}

void oracle_check_numbers(struct oracle *o, const int *number)
{
    struct cal_date date;
    day_num back;
    bool ok = !cal_from_day(o->cal, o->day, &date) &&
              !cal_to_day(o->cal, date, &back) && back == o->day;

    o->checked++;
    o->year = date.year;
    for (int i = 0; ok && i < o->fields; i++) {
        int found;

        ok = find_number(o, o->field[i], date, &found) && found == number[i];
    }
    if (!ok)
        oracle_complain(o, "the numbers are others");
}
