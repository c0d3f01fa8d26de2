/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_form.h"

#include <string.h>

#include "base/floor.h"
#include "base/status.h"

/* A rule while it is made.  */
struct maker {
    const struct def *d;
    struct arena *arena;
    struct def_faults *faults;
    struct def_rule *rule;
};

static bool refuse_memory(const struct maker *m)
{
    return def_refuse(m->faults, m->d->place, "%s",
                      status_text(STATUS_ERR_MEMORY));
}

/* --- Months --------------------------------------------------------------- */

/* "M07", or behind "M05" for a leap month "M05L".  */
static char *count_code(struct maker *m, enum cal_period period, int *counted,
                        const char *before)
{
    char code[CAL_CODE_MAX + 8];
    struct buffer b = buffer_in(code, sizeof code);

    if (period == CAL_PERIOD_LEAP_MONTH) {
        buffer_put(&b, before);
        buffer_put(&b, "L");
    } else {
        buffer_put(&b, "M");
        buffer_put_number(&b, ++*counted, '0', 2);
    }
    return arena_copy(m->arena, code, b.length);
}

static bool make_names(struct maker *m)
{
    const struct def *d = m->d;
    struct cal_month_name *names =
        arena_take(m->arena, (size_t)d->month_count + 1, sizeof *names);
    const char *before = "M00";
    int counted = 0;

    if (!names)
        return refuse_memory(m);
    for (int i = 0; i < d->month_count; i++) {
        const struct def_month *month = &d->months[i];
        const char *code = month->code;

        if (!code && !(code = count_code(m, month->period, &counted, before)))
            return refuse_memory(m);
        if (strlen(code) > CAL_CODE_MAX)
            return def_refuse(
                m->faults, month->place,
                _("its code would be %s, which is too long: give it "
                  "one"),
                code);
        names[i] = (struct cal_month_name){
            .code = before = code,
            .name = month->name,
            .period = month->period,
        };
    }
    m->rule->names = names;
    return true;
}

/* --- Leap rules ----------------------------------------------------------- */

/* Lets RULE say which of COUNT years from FIRST on are LEAP.  */
static void apply_rule(const struct def_leap *rule, int32_t first, int count,
                       bool *leap)
{
    bool speaks[DEF_LEAP_CYCLE_MAX]; /* of years with this rest */
    int rest = (int)floor_mod(first, rule->modulus);

    memset(speaks, 0, (size_t)rule->modulus * sizeof *speaks);
    for (int i = 0; i < rule->count; i++)
        speaks[rule->rest[i]] = true;
    for (int i = 0; i < count; i++) {
        if (speaks[rest])
            leap[i] = rule->leap;
        if (++rest == rule->modulus)
            rest = 0;
    }
}

/* After how many years all rules repeat; 0: too many.  */
static int find_cycle(const struct def *d)
{
    int cycle = 1;

    for (int i = 0; i < d->leap_count; i++) {
        int multiple = cycle;

        while (multiple <= DEF_LEAP_CYCLE_MAX && multiple % d->leaps[i].modulus)
            multiple += cycle;
        if (multiple > DEF_LEAP_CYCLE_MAX)
            return 0;
        cycle = multiple;
    }
    return cycle;
}

/* Whether leap years, of which rules speak, differ from others.  */
static bool leap_years_differ(const struct def *d)
{
    for (int i = 0; i < d->month_count; i++)
        if (d->months[i].days[0] != d->months[i].days[1] ||
            d->months[i].case_count)
            return true;
    return false;
}

static bool make_leap_rules(struct maker *m)
{
    bool leap[DEF_LEAP_CYCLE_MAX];
    struct def_rule *rule = m->rule;
    const struct def *d = m->d;
    uint16_t *before;

    if (!(rule->cycle = find_cycle(d)))
        return def_refuse(m->faults, d->rule_place,
                          _("the leap rules together repeat after more than %d "
                            "years"),
                          DEF_LEAP_CYCLE_MAX);
    if (d->leap_count && !leap_years_differ(d))
        return def_refuse(m->faults, d->rule_place,
                          _("no month has another length in leap years"));
    if (!rule->common_days || !rule->leap_days)
        return def_refuse(m->faults, d->rule_place,
                          _("its years have no days"));
    before = arena_take(m->arena, (size_t)rule->cycle + 1, sizeof *before);
    if (!before)
        return refuse_memory(m);
    memset(leap, 0, (size_t)rule->cycle * sizeof *leap);
    for (int i = 0; i < d->leap_count; i++) /* the last that matches decides */
        apply_rule(&d->leaps[i], d->start_year, rule->cycle, leap);
    for (int i = 0; i < rule->cycle; i++)
        before[i + 1] = before[i] + leap[i];
    rule->leaps_before = before;
    rule->start_year = d->start_year;
    rule->start = d->start;
    return true;
}

/* --- Tables --------------------------------------------------------------- */

static bool is_leap_month(const struct maker *m, int at)
{
    return m->d->months[at].period == CAL_PERIOD_LEAP_MONTH;
}

/* The month that ENTRY speaks of, AT or later: the next, or a leap month before
   that.  -1: there is none.  */
static int find_month(const struct maker *m, const struct def_entry *entry,
                      int at)
{
    for (; at < m->d->month_count; at++) {
        if (!is_leap_month(m, at))
            return entry->code ? -1 : at;
        if (entry->code && !strcmp(entry->code, m->rule->names[at].code))
            return at;
    }
    return -1;
}

static bool refuse_entry(const struct maker *m, const struct def_row *row,
                         const struct def_entry *entry)
{
    if (entry->code)
        return def_refuse(
            m->faults, row->place,
            _("year %d: %s is no leap month that may stand there"),
            (int)row->year, entry->code);
    return def_refuse(m->faults, row->place,
                      _("year %d has more months than there are"),
                      (int)row->year);
}

static bool make_row(struct maker *m, const struct def_row *row,
                     struct def_span *out)
{
    struct cal_month *months;
    int at = 0;

    if (row->count > CAL_MONTHS_MAX)
        return def_refuse(m->faults, row->place,
                          _("it has more than %d months"), CAL_MONTHS_MAX);
    months = arena_take(m->arena, (size_t)row->count, sizeof *months);
    if (!months)
        return refuse_memory(m);
    out->month = months;
    out[1].first = out->first;
    for (int i = 0; i < row->count; i++, at++) {
        int days = row->entry[i].days;

        if ((at = find_month(m, &row->entry[i], at)) < 0)
            return refuse_entry(m, row, &row->entry[i]);
        if (!days)
            continue;
        months[out->count++] = (struct cal_month){
            .which = (uint8_t)at,
            .first = (uint16_t)m->d->months[at].first,
            .count = (uint16_t)days,
        };
        out[1].first += days;
    }
    if (find_month(m, &(struct def_entry){0}, at) >= 0)
        return def_refuse(
            m->faults, row->place,
            _("year %d: a month is missing; 0 is one that the year "
              "has not"),
            (int)row->year);
    return out->count || def_refuse(m->faults, row->place,
                                    _("year %d has no days"), (int)row->year);
}

/* Whether the row I continues the one before it, whose end is OUT's first.  */
static bool joins(const struct maker *m, int i, struct def_span *out)
{
    const struct def_row *row = &m->d->rows[i];

    if (!i && !row->has_start)
        return def_refuse(m->faults, row->place,
                          _("the first year of a table needs: starts DATE"));
    if (!i) {
        out->first = row->start;
        return true;
    }
    if (row->year != row[-1].year + 1)
        return def_refuse(m->faults, row->place,
                          _("year %d stands behind year %d"), (int)row->year,
                          (int)row[-1].year);
    if (row->has_start && row->start != out->first)
        return def_refuse(m->faults, row->place,
                          _("year %d starts %+d days from where year %d ends"),
                          (int)row->year, (int)(row->start - out->first),
                          (int)row[-1].year);
    return true;
}

static bool make_table(struct maker *m)
{
    size_t count = (size_t)m->d->row_count;
    struct def_span *rows = arena_take(m->arena, count + 1, sizeof *rows);

    if (!rows)
        return refuse_memory(m);
    m->rule->start_year = m->d->rows[0].year;
    m->rule->row_count = m->d->row_count;
    m->rule->rows = rows;
    for (int i = 0; i < m->d->row_count; i++)
        if (!joins(m, i, &rows[i]) || !make_row(m, &m->d->rows[i], &rows[i]))
            return false;
    return true;
}

/* --- All ------------------------------------------------------------------ */

/* Which form it is; there must be one.  */
static bool find_form(struct maker *m)
{
    const struct def *d = m->d;
    int forms =
        (d->has_start || d->leap_count) + !!d->new_year.count + !!d->row_count;

    if (!forms)
        return def_refuse(m->faults, d->place,
                          _("no line says on which day a year begins: year, "
                            "new-year or like"));
    if (forms > 1)
        return def_refuse(m->faults, d->rule_place,
                          _("it says in two ways on which day a year begins"));
    m->rule->form = d->new_year.count ? DEF_FORMULA
                    : d->row_count    ? DEF_TABLE
                                      : DEF_LEAP_RULES;
    if (m->rule->form == DEF_LEAP_RULES && !d->has_start)
        return def_refuse(m->faults, d->place,
                          _("leap rules need: year N starts DATE"));
    if (m->rule->form == DEF_LEAP_RULES && d->is_leap.count)
        return def_refuse(m->faults, d->is_leap_place,
                          _("leap = stands beside new-year or a table"));
    return true;
}

static int most_days(const struct def_month *month)
{
    int most =
        month->days[0] > month->days[1] ? month->days[0] : month->days[1];

    for (int i = 0; i < month->case_count; i++)
        if (month->cases[i].days > most)
            most = month->cases[i].days;
    return most;
}

/* Whether the lengths of MONTH can be meant.  */
static bool is_sound_month(const struct maker *m, const struct def_month *month)
{
    bool varies = month->days[0] != month->days[1] || month->case_count;

    if (month->first + most_days(month) - 1 > CAL_NUMBER_MAX)
        return def_refuse(m->faults, month->place,
                          _("its last day would have a number greater than %d"),
                          CAL_NUMBER_MAX);
    if (varies || m->d->row_count)
        return true;
    if (!month->days[0])
        return def_refuse(m->faults, month->place,
                          _("the month never has a day"));
    if (month->period == CAL_PERIOD_LEAP_MONTH)
        return def_refuse(m->faults, month->place,
                          _("a leap month has two lengths, one of which is 0"));
    return true;
}

static bool add_up(struct maker *m)
{
    const struct def *d = m->d;

    if (!d->month_count)
        return def_refuse(m->faults, d->place, _("it has no months"));
    for (int i = 0; i < d->month_count; i++) {
        m->rule->common_days += d->months[i].days[0];
        m->rule->leap_days += d->months[i].days[1];
        if (!is_sound_month(m, &d->months[i]))
            return false;
    }
    return true;
}

bool def_form_make(const struct def *d, struct arena *arena,
                   struct def_faults *faults, struct def_rule **out)
{
    struct maker m = {.d = d, .arena = arena, .faults = faults};
    bool (*const make[])(struct maker *) = {
        [DEF_LEAP_RULES] = make_leap_rules,
        [DEF_TABLE] = make_table,
    };

    *out = NULL;
    m.rule = arena_take(arena, 1, sizeof *m.rule);
    if (!m.rule)
        return refuse_memory(&m);
    *m.rule = (struct def_rule){
        .shift = d->rule_shift,
        .month_count = d->month_count,
        .months = d->months,
        .is_leap = d->is_leap,
        .leap_shift = d->leap_shift,
        .new_year = d->new_year,
        .cycles = d->cycles,
        .part_count = d->part_count,
        .part = d->part,
    };
    if (!find_form(&m) || !add_up(&m) || !make_names(&m) ||
        (m.rule->form != DEF_FORMULA && !make[m.rule->form](&m)))
        return false;
    *out = m.rule;
    return true;
}
