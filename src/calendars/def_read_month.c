/* SPDX-License-Identifier: MIT */
/* The lines of definitions about what a year has: months, weeks, eras, cycles,
   and how they are written.  */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/ascii.h"
#include "base/floor.h"
#include "base/status.h"
#include "calendars/def_reader.h"
#include "calendars/roman.h"
#include "core/cal_check.h"

/* Texts, as many as follow.  */
static bool take_names(struct def_reader *r, int most, int *count,
                       const char ***names)
{
    const char *name;

    while (r->line.token.kind == DEF_TEXT)
        if (!def_take_text(r, &name) ||
            !def_add(r, names, count, most, sizeof name, &name))
            return false;
    return true;
}

/* A line of months while it is read.  */
struct month_line {
    struct def_month month; /* of the first */
    int days;               /* how many lengths it has */
    bool has_first;
    int count;
    const char **names;
};

/* "when EXPR -> DAYS", behind its first word.  */
static bool take_case(struct def_reader *r, struct def_month *month)
{
    const struct expr_names names = {
        .vars = DEF_VAR(Y) | DEF_VAR(LENGTH) | DEF_VAR(LEAP),
        .let = r->def->lets,
        .let_count = r->def->let_count,
    };
    struct def_case found;

    if (!expr_read(&r->line, r->arena, &names, &found.when) ||
        !def_expect(r, "->") ||
        !def_take_number(r, 0, CAL_MONTH_COUNT, &found.days))
        return false;
    return def_add(r, &month->cases, &month->case_count, DEF_CASES_MAX,
                   sizeof found, &found);
}

static bool take_period(struct def_reader *r, struct def_month *month)
{
    static const char *const periods[] = {
        [CAL_PERIOD_LEAP_MONTH] = "leap-month",
        [CAL_PERIOD_EPAGOMENAL] = "epagomenal",
        [CAL_PERIOD_OUTSIDE_WEEK] = "outside-week",
    };

    for (int i = CAL_PERIOD_LEAP_MONTH; i <= CAL_PERIOD_OUTSIDE_WEEK; i++)
        if (month->period == CAL_PERIOD_MONTH &&
            def_accept(&r->line, periods[i])) {
            month->period = (enum cal_period)i;
            return true;
        }
    return def_fault(&r->line, _("%s is nothing that a month has"),
                     def_shown(&r->line).text);
}

/* A length: the first is that of leap years too, until there is another.  */
static bool take_days(struct def_reader *r, struct month_line *m)
{
    int days;

    if (m->days == 2)
        return def_fault(&r->line,
                         _("%s is a third length: a month has one "
                           "of common and one of leap years"),
                         def_shown(&r->line).text);
    if (!def_take_number(r, 0, CAL_MONTH_COUNT, &days))
        return false;
    if (!m->days++)
        m->month.days[0] = days;
    m->month.days[1] = days;
    return true;
}

static bool take_month_value(struct def_reader *r, struct month_line *m)
{
    struct def_line *line = &r->line;

    if (line->token.kind == DEF_TEXT)
        return take_names(r, CAL_NAMES_MAX, &m->count, &m->names);
    if (line->token.kind == DEF_NUMBER)
        return take_days(r, m);
    if (def_is(line, "code") && m->month.code)
        return def_fault(line, _("a second code"));
    if (def_accept(line, "code"))
        return def_take_word(r, _("a code of capital letters and digits"),
                             DEF_CODE_LETTERS, CAL_CODE_MAX, &m->month.code);
    if (def_is(line, "first") && m->has_first)
        return def_fault(line, _("a second first number"));
    if (def_accept(line, "first"))
        return m->has_first =
                   def_take_number(r, 0, CAL_NUMBER_MAX, &m->month.first);
    if (def_is(line, "when")) {
        line->in_expr = true;
        return def_advance(line) && take_case(r, &m->month);
    }
    return take_period(r, &m->month);
}

/* The code behind CODE: W02 behind W01.  */
static bool next_code(struct def_reader *r, const char **code)
{
    char next[CAL_CODE_MAX + 1];
    size_t n = strlen(*code), i = n;

    memcpy(next, *code, n + 1);
    while (i && next[i - 1] == '9')
        next[--i] = '0';
    if (!i || !ascii_is_digit(next[i - 1]))
        return def_fault(&r->line, _("there is no code behind '%s'"), *code);
    next[i - 1]++;
    *code = arena_copy(r->arena, next, n);
    return *code || def_fault(&r->line, "%s", status_text(STATUS_ERR_MEMORY));
}

static bool add_months(struct def_reader *r, struct month_line *m)
{
    struct def *def = r->def;

    for (int i = 0; i < m->count; i++) {
        if (i && m->month.code && !next_code(r, &m->month.code))
            return false;
        m->month.name = m->names[i];
        if (!def_add(r, &def->months, &def->month_count, CAL_NAMES_MAX,
                     sizeof m->month, &m->month))
            return false;
    }
    return true;
}

bool def_read_month(struct def_reader *r)
{
    struct month_line m = {
        .month = {.place = def_place_of(&r->line), .first = 1},
    };

    while (!def_at_end(r))
        if (!take_month_value(r, &m))
            return false;
    if (!m.count)
        return def_fault(&r->line, _("the month has no \"name\""));
    return add_months(r, &m);
}

/* "from saturday" or "from DATE": where the first of LENGTH names stands.  */
static bool take_week_start(struct def_reader *r, int length, int *anchor)
{
    static const char *const days[] = {"monday",   "tuesday", "wednesday",
                                       "thursday", "friday",  "saturday",
                                       "sunday"};
    day_num day = 0;

    while (day < DAY_WEEK && !def_accept(&r->line, days[day]))
        day++;
    if (day < DAY_WEEK && length != DAY_WEEK)
        return def_fault(&r->line, _("a week of %d days begins from a date"),
                         length);
    if (day == DAY_WEEK && !def_take_date(r, &day))
        return false;
    *anchor = (int)floor_mod(-day, length);
    return true;
}

bool def_read_week(struct def_reader *r)
{
    static const char *const restarts[] = {"year", "month"};
    const char **names = NULL;
    int length = 0, restart = -1, anchor = 0;

    if (!take_names(r, CAL_WEEK_MAX, &length, &names))
        return false;
    if (!length)
        return def_fault(&r->line,
                         _("here should be the \"names\" of the "
                           "days, not %s"),
                         def_shown(&r->line).text);
    if (def_accept(&r->line, "each")) {
        if (!def_take_choice(r, restarts, 2, &restart))
            return false;
    } else if (length != DAY_WEEK || !def_at_end(r)) {
        if (!def_expect(r, "from") || !take_week_start(r, length, &anchor))
            return false;
    }
    r->def->has_week = true;
    r->def->week = (struct cal_week){
        .length = (uint8_t)length,
        .anchor = (uint8_t)anchor,
        .restart = (enum cal_restart)(restart + 1),
        .names = names,
    };
    return true;
}

/* The year of its own with which an era begins on a day.  */
static bool take_era_day_year(struct def_reader *r, struct def_era *era)
{
    int year = 1;

    if (def_accept(&r->line, "year") &&
        !def_take_number(r, 1, DEF_ERA_YEAR_MAX, &year))
        return false;
    era->kind = DEF_ERA_DAY;
    era->year = year;
    return true;
}

/* What years an era has.  */
static bool take_era_years(struct def_reader *r, struct def_era *era)
{
    bool is_year;

    if (def_at_end(r))
        return true;
    if (def_accept(&r->line, "before")) {
        era->kind = DEF_ERA_BEFORE;
        return def_take_year(r, &era->year);
    }
    if (!def_expect(r, "from") ||
        !def_take_year_or_date(r, &is_year, &era->year, &era->day))
        return false;
    if (!is_year)
        return take_era_day_year(r, era);
    era->kind = DEF_ERA_YEAR;
    return true;
}

bool def_read_era(struct def_reader *r)
{
    struct def *def = r->def;
    struct def_era era = {.place = def_place_of(&r->line)};

    if (!def_take_word(r, _("a code of small letters, digits and -"),
                       DEF_ID_LETTERS, CAL_ID_MAX, &era.code) ||
        !def_take_text(r, &era.name) || !take_era_years(r, &era))
        return false;
    if (era.kind == DEF_ERA_BEFORE && def->era_count)
        return def_fault(&r->line, _("only the first era counts backwards"));
    for (int i = 0; i < def->era_count; i++)
        if (!strcmp(def->eras[i].code, era.code))
            return def_fault(&r->line, _("a second era %s"), era.code);
    return def_add(r, &def->eras, &def->era_count, DEF_ERAS_MAX, sizeof era,
                   &era);
}

bool def_read_cycle(struct def_reader *r)
{
    const unsigned vars = DEF_VAR(JD) | DEF_VAR(Y) | DEF_VAR(MONTH) |
                          DEF_VAR(DAY) | DEF_VAR(YDAY) | DEF_VAR(LENGTH);
    struct def *def = r->def;
    struct def_cycle cycle = {.place = def_place_of(&r->line)};

    if (!def_take_word(r, _("a name of small letters, digits and -"),
                       DEF_ID_LETTERS, CAL_ID_MAX, &cycle.id))
        return false;
    for (int i = 0; i < def->cycle_count; i++)
        if (!strcmp(def->cycles[i].id, cycle.id))
            return def_fault(&r->line, _("a second cycle %s"), cycle.id);
    if (!def_take_formula(r, vars, &cycle.number) ||
        !take_names(r, CAL_CYCLE_NAMES_MAX, &cycle.count, &cycle.names))
        return false;
    return def_add(r, &def->cycles, &def->cycle_count, CAL_CYCLES_MAX,
                   sizeof cycle, &cycle);
}

/* "= EXPR, EXPR ...".  */
static bool take_parts(struct def_reader *r)
{
    struct def *def = r->def;
    const struct expr_names names = {
        .vars = DEF_VAR(Y),
        .let = def->lets,
        .let_count = def->let_count,
    };

    if (!def_take_formula(r, DEF_VAR(Y), &def->part[0]))
        return false;
    for (def->part_count = 1; def_is(&r->line, ","); def->part_count++) {
        if (def->part_count == CAL_YEAR_PARTS_MAX)
            return def_fault(&r->line, _("a year has no more than %d parts"),
                             CAL_YEAR_PARTS_MAX);
        r->line.in_expr = true;
        if (!def_advance(&r->line) ||
            !expr_read(&r->line, r->arena, &names, &def->part[def->part_count]))
            return false;
    }
    return true;
}

static bool take_pattern(struct def_reader *r, const char **out)
{
    struct def_line at = r->line;

    if (!def_take_text(r, out))
        return false;
    if (!cal_check_pattern(*out))
        return true;
    r->line = at;
    return def_fault(&r->line,
                     _("the pattern may have the letters %s, and others in "
                       "'quotes'"),
                     CAL_PATTERN_LETTERS);
}

bool def_read_write(struct def_reader *r)
{
    static const char *const parts[] = {"year", "month", "day"};
    struct def *def = r->def;
    int part;

    if (!def_take_choice(r, parts, 3, &part))
        return false;
    if (part ? part == 1 ? !!def->month_pattern : !!def->day_pattern
             : !!def->part_count)
        return def_fault(&r->line, _("a second line write %s"), parts[part]);
    if (!part)
        return take_parts(r);
    return take_pattern(r, part == 1 ? &def->month_pattern : &def->day_pattern);
}
