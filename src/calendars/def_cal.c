/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_cal.h"

#include <stdio.h>
#include <string.h>

#include "base/floor.h"
#include "base/status.h"
#include "calendars/def_form.h"
#include "calendars/roman.h"
#include "core/cal_check.h"

/* A calendar while it is made.  */
struct maker {
    const struct def *d;
    struct arena *arena;
    struct def_faults *faults;
    struct def_rule *rule;
    struct cal *cal;
};

static bool refuse_memory(const struct maker *m)
{
    return def_refuse(m->faults, m->d->place, "%s",
                      status_text(STATUS_ERR_MEMORY));
}

/* Makes the limits hold a month of DAYS, whose first has the number FIRST.  */
static void widen(struct cal_limits *limits, int first, int days)
{
    int number = first + days - 1;

    if (!days)
        return;
    if (!limits->least_days || days < limits->least_days)
        limits->least_days = (uint16_t)days;
    if (days > limits->most_days)
        limits->most_days = (uint16_t)days;
    if (number > limits->most_number)
        limits->most_number = (uint16_t)number;
}

/* Whether a year that is leap, or not, may have MONTH.  */
static bool may_be(const struct def_month *month, int leap)
{
    bool may = month->days[leap];

    for (int k = 0; k < month->case_count; k++)
        may |= month->cases[k].days > 0;
    return may;
}

/* Whether A and B are one month, which stands now here, now there, as its cases
   say: no year has the same days of a month twice.  */
static bool is_same(const struct def_month *a, const struct def_month *b)
{
    return a->code && b->code && !strcmp(a->code, b->code) &&
           a->first == b->first && (a->case_count || b->case_count);
}

/* The most months that a year may have.  */
static int most_months(const struct def *d)
{
    int count[2] = {0};

    for (int i = 0; i < d->month_count; i++)
        for (int leap = 0; leap < 2; leap++) {
            bool counts = may_be(&d->months[i], leap);

            for (int j = 0; j < i; j++)
                counts &= !is_same(&d->months[i], &d->months[j]) ||
                          !may_be(&d->months[j], leap);
            count[leap] += counts;
        }
    return count[0] > count[1] ? count[0] : count[1];
}

static void find_limits(struct maker *m)
{
    struct cal_limits *limits = &m->cal->limits;
    const struct def *d = m->d;
    int most = most_months(d);

    for (int i = 0; i < d->month_count && !d->row_count; i++) {
        const struct def_month *month = &d->months[i];

        widen(limits, month->first, month->days[0]);
        widen(limits, month->first, month->days[1]);
        for (int k = 0; k < month->case_count; k++)
            widen(limits, month->first, month->cases[k].days);
    }
    for (int i = 0; i < m->rule->row_count; i++) {
        const struct def_span *row = &m->rule->rows[i];

        for (int k = 0; k < row->count; k++)
            widen(limits, row->month[k].first, row->month[k].count);
        most = i && most > row->count ? most : row->count;
    }
    limits->most_months =
        (uint8_t)(most > CAL_MONTHS_MAX ? CAL_MONTHS_MAX : most);
}

/* Lays out the year, or tells why it cannot be.  */
static bool lay_out(struct maker *m, struct def_place place, int32_t year,
                    struct cal_year *out)
{
    char sentence[DEF_WHY_SIZE];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    memset(out, 0, sizeof *out);
    out->year = year;
    if (def_rule_lay_out(m->rule, year, out, &why))
        return true;
    return def_refuse(m->faults, place, _("year %d: %s"), (int)year, sentence);
}

static bool find_days(struct maker *m, const struct def_years *years,
                      struct day_range *out)
{
    struct cal_year year;

    if (!lay_out(m, years->place, years->first, &year))
        return false;
    out->first = year.first;
    if (!lay_out(m, years->place, years->last, &year))
        return false;
    out->end = year.first + cal_year_days(&year);
    if (day_fenced(out->first) && day_fenced(out->end - 1) &&
        out->first < out->end)
        return true;
    return def_refuse(
        m->faults, years->place,
        _("the years %d to %d do not lie within the days %d to %d; say "
          "'span FIRST to LAST'"),
        (int)years->first, (int)years->last, (int)DAY_MIN, (int)DAY_MAX);
}

static struct def_years span_of(const struct maker *m)
{
    struct def_years years = {
        .place = m->d->rule_place,
        .first = -DEF_YEAR_MAX,
        .last = DEF_YEAR_MAX,
    };

    if (m->d->has_span)
        return m->d->span;
    if (m->rule->form == DEF_TABLE) {
        years.first = m->rule->start_year + m->rule->shift;
        years.last = years.first + m->rule->row_count - 1;
    }
    return years;
}

/* The mean year, of as many years at the end of the span as a calendar may tell
   it of.  */
static bool find_mean(struct maker *m, struct def_years span)
{
    struct cal *cal = m->cal;
    struct cal_year first;

    do {
        if (!lay_out(m, span.place, span.first, &first))
            return false;
        cal->mean_years = span.last - span.first + 1;
        cal->mean_days = cal->span.end - first.first;
        span.first += cal->mean_years / 2;
    } while (cal->mean_years > CAL_YEAR_MAX || cal->mean_days > DAY_MAX);
    if (cal->mean_days < 1)
        cal->mean_days = 1; /* the proof will tell what is wrong */
    cal->epoch = first.first -
                 floor_div((first.year - 1) * cal->mean_days, cal->mean_years);
    if (!day_fenced(cal->epoch)) /* it is only where searches begin */
        cal->epoch = cal->epoch < 0 ? DAY_MIN : DAY_MAX;
    return true;
}

static bool make_ranges(struct maker *m)
{
    struct def_years span = span_of(m);
    bool has_year_1 = span.first <= 1 && span.last >= 1;
    struct cal_year year;

    /* What is wrong with all years is told of a near one.  */
    if ((has_year_1 && !lay_out(m, span.place, 1, &year)) ||
        !find_days(m, &span, &m->cal->span) || !find_mean(m, span))
        return false;
    if (has_year_1)
        m->cal->epoch = year.first;
    m->cal->known = m->cal->span;
    if (!m->d->has_known)
        return true;
    if (m->d->known.first > m->d->known.last) {
        m->cal->known.end = m->cal->known.first;
        return true;
    }
    if (m->d->known.first < span.first || m->d->known.last > span.last)
        return def_refuse(
            m->faults, m->d->known.place,
            _("these are not all of the years %d to %d, its span"),
            (int)span.first, (int)span.last);
    return find_days(m, &m->d->known, &m->cal->known);
}

/* The first day of an era that is not the first, and for any the year that it
   would write as 0.  */
static bool find_era(struct maker *m, const struct def_era *era, bool is_first,
                     struct cal_era *out)
{
    struct cal_year year;

    out->backwards = era->kind == DEF_ERA_BEFORE;
    out->zero = era->kind == DEF_ERA_YEAR ? era->year - 1 : era->year;
    if (era->kind == DEF_ERA_DAY) {
        if (cal_year_of(m->cal, era->day, &year))
            return def_refuse(m->faults, era->place,
                              _("the calendar gives no date to this day"));
        out->zero = year.year - era->year;
        out->first = era->day;
    } else if (!is_first) {
        if (!lay_out(m, era->place, era->year, &year))
            return false;
        if (!day_fenced(year.first)) {
            return def_refuse(m->faults, era->place,
                              _("the era begins outside of the days %d to %d"),
                              (int)DAY_MIN, (int)DAY_MAX);
        }
        out->first = year.first;
    }
    if (is_first)
        out->first = DAY_MIN;
    return true;
}

/* Whether an era, FOUND, begins later than the one before it.  */
static bool is_later(const struct def_era *era, const struct cal_era *found)
{
    const struct def_era *before = era - 1; /* perhaps said to begin later */

    return era->kind != DEF_ERA_ALL && found->first > found[-1].first &&
           (era->kind != DEF_ERA_YEAR || before->kind != DEF_ERA_YEAR ||
            era->year > before->year) &&
           (before->kind != DEF_ERA_DAY || found->first > before->day);
}

static bool make_eras(struct maker *m)
{
    const struct def *d = m->d;
    struct cal_era *eras =
        arena_take(m->arena, (size_t)d->era_count + 1, sizeof *eras);

    if (!eras)
        return refuse_memory(m);
    if (d->era_count == 1 && d->eras[0].kind == DEF_ERA_BEFORE)
        return def_refuse(
            m->faults, d->eras[0].place,
            _("an era that counts backwards needs one behind it"));
    for (int i = 0; i < d->era_count; i++) {
        eras[i].code = d->eras[i].code;
        eras[i].name = d->eras[i].name;
        if (!find_era(m, &d->eras[i], !i, &eras[i]))
            return false;
        if (i && !is_later(&d->eras[i], &eras[i]))
            return def_refuse(m->faults, d->eras[i].place,
                              _("an era begins after the one before it"));
    }
    m->cal->eras = eras;
    m->cal->era_count = d->era_count;
    return true;
}

static bool make_cycles(struct maker *m)
{
    const struct def *d = m->d;
    struct cal_cycle *cycles =
        arena_take(m->arena, (size_t)d->cycle_count + 1, sizeof *cycles);

    if (!cycles)
        return refuse_memory(m);
    for (int i = 0; i < d->cycle_count; i++)
        cycles[i] = (struct cal_cycle){
            .id = d->cycles[i].id,
            .count = d->cycles[i].count,
            .names = d->cycles[i].names,
        };
    m->cal->cycles = cycles;
    m->cal->cycle_count = d->cycle_count;
    m->cal->year_part_count = d->part_count;
    return true;
}

static bool make_aliases(struct maker *m)
{
    int n = m->d->alias_count;
    const char **aliases = arena_take(m->arena, (size_t)n + 1, sizeof *aliases);

    if (!aliases)
        return refuse_memory(m);
    for (int i = 0; i < n; i++)
        aliases[i] = m->d->aliases[i].name;
    m->cal->aliases = aliases;
    return true;
}

static bool is_outside_week(const struct def_month *month)
{
    return month->period == CAL_PERIOD_OUTSIDE_WEEK;
}

/* A week that never restarts cannot leave days out.  */
static bool week_is_whole(const struct maker *m)
{
    if (m->cal->week.restart != CAL_RESTART_NEVER)
        return true;
    for (int i = 0; i < m->d->month_count; i++)
        if (is_outside_week(&m->d->months[i]))
            return def_refuse(m->faults, m->d->months[i].place,
                              _("days outside the week need a week that "
                                "restarts each year or each month"));
    return true;
}

/* What no line above has seen to.  */
static bool check(const struct maker *m)
{
    enum status s = cal_check(m->cal);

    if (s)
        def_refuse(m->faults, m->d->place, "%s", status_text(s));
    return !s;
}

bool def_make(const struct def *d, struct arena *arena,
              struct def_faults *faults, struct cal **out)
{
    struct maker m = {.d = d, .arena = arena, .faults = faults};

    *out = NULL;
    if (!def_form_make(d, arena, faults, &m.rule))
        return false;
    m.cal = arena_take(arena, 1, sizeof *m.cal);
    if (!m.cal)
        return refuse_memory(&m);
    *m.cal = (struct cal){
        .id = d->id,
        .name = d->name,
        .decided_by = d->decided_by ? d->decided_by : "its definition",
        .family = d->family,
        .boundary = d->boundary,
        .week = {.length = DAY_WEEK, .names = roman_weekdays},
        .day_pattern = d->day_pattern,
        .month_pattern = d->month_pattern,
        .lay_out = def_lay_out,
        .cycle = def_cycle_number,
        .year_parts = def_year_parts,
        .data = m.rule,
    };
    if (d->has_week)
        m.cal->week = d->week;
    m.cal->month_names = m.rule->names;
    m.cal->month_name_count = d->month_count;
    find_limits(&m);
    if (!make_aliases(&m) || !make_cycles(&m) || !week_is_whole(&m) ||
        !make_ranges(&m) || !make_eras(&m) || !check(&m))
        return false;
    *out = m.cal;
    return true;
}
