/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_like.h"

#include <stddef.h>
#include <string.h>

#include "base/i18n.h"
#include "base/status.h"

/* Whether the file says anything of the rule of years.  */
static bool has_rule(const struct def *d)
{
    return d->has_start || d->leap_count || d->new_year.count ||
           d->is_leap.count || d->row_count;
}

/* One that only renumbers takes rule and months as they are.  */
static bool only_renumbers(const struct def *d, struct def_faults *faults)
{
    if (!has_rule(d) && !d->month_count)
        return true;
    def_refuse(faults, d->like_place,
               _("with years, a definition has no rule of years and no months "
                 "of its own"));
    return false;
}

/* D has a known year or leap rules: the other of the two is BASE's.  Rules
   speak of the years of the file that they stand in.  */
static void complete_rule(struct def *d, const struct def *base)
{
    if (!d->leap_count) {
        d->leap_count = base->leap_count;
        d->leaps = base->leaps;
        d->rule_shift = base->rule_shift;
        d->start_year -= base->rule_shift;
    } else if (!d->has_start && base->has_start) {
        d->has_start = true;
        d->start_year = base->start_year + base->rule_shift;
        d->start = base->start;
    }
}

static void take_rule(struct def *d, const struct def *base)
{
    d->rule_place = d->like_place;
    d->rule_shift = base->rule_shift + d->shift;
    d->has_start = base->has_start;
    d->start_year = base->start_year;
    d->start = base->start;
    d->leap_count = base->leap_count;
    d->leaps = base->leaps;
    d->new_year = base->new_year;
    if (!d->is_leap.count) {
        d->is_leap = base->is_leap;
        d->leap_shift = base->leap_shift + d->shift;
    }
    d->row_count = base->row_count;
    d->rows = base->rows;
}

/* A formula or table of D's own leaves nothing of the old rule.  */
static void inherit_rule(struct def *d, const struct def *base)
{
    if (d->new_year.count || d->row_count)
        return;
    if (d->has_start || d->leap_count)
        complete_rule(d, base);
    else
        take_rule(d, base);
}

static int32_t within_years(int32_t year)
{
    return year < -DEF_YEAR_MAX  ? -DEF_YEAR_MAX
           : year > DEF_YEAR_MAX ? DEF_YEAR_MAX
                                 : year;
}

/* YEARS, as D counts and says them: those that may be written.  */
static struct def_years taken(const struct def *d, struct def_years years)
{
    years.place = d->like_place;
    if (years.first > years.last) /* none */
        return years;
    years.first = within_years(years.first + d->shift);
    years.last = within_years(years.last + d->shift);
    return years;
}

/* What depends on the rule.  */
static void inherit_years(struct def *d, const struct def *base)
{
    if (!d->decided_by)
        d->decided_by = base->decided_by;
    if (!d->has_span && base->has_span) {
        d->has_span = true;
        d->span = taken(d, base->span);
    }
    if (!d->has_known && base->has_known) {
        d->has_known = true;
        d->known = taken(d, base->known);
    }
}

/* Each kind of line has its place first.  */
_Static_assert(!offsetof(struct def_month, place), "see take_lines");
_Static_assert(!offsetof(struct def_row, place), "see take_lines");
_Static_assert(!offsetof(struct def_era, place), "see take_lines");
_Static_assert(!offsetof(struct def_cycle, place), "see take_lines");

/* A copy of COUNT LINES, each of SIZE bytes: faults of theirs stand in the file
   that takes them over.  NULL: there is no memory.  */
static void *take_lines(const struct def *d, struct arena *arena,
                        const void *lines, int count, size_t size)
{
    char *taken = arena_take(arena, (size_t)count, size);

    if (taken && count)
        memcpy(taken, lines, (size_t)count * size);
    for (int i = 0; taken && i < count; i++)
        memcpy(taken + (size_t)i * size, &d->like_place, sizeof d->like_place);
    return taken;
}

static void take_months(struct def *d, const struct def *base,
                        struct arena *arena)
{
    d->month_count = base->month_count;
    d->months = take_lines(d, arena, base->months, base->month_count,
                           sizeof *d->months);
    for (int i = 0; d->months && i < d->month_count; i++)
        d->months[i].shift += d->shift;
}

/* Lines that hold places.  False: there is no memory, and D is of no use.  */
static bool inherit_lines(struct def *d, const struct def *base,
                          struct arena *arena)
{
    if (d->rows == base->rows)
        d->rows =
            take_lines(d, arena, base->rows, base->row_count, sizeof *d->rows);
    if (!d->month_count)
        take_months(d, base, arena);
    if (!d->renumbers && !d->era_count) {
        d->era_count = base->era_count;
        d->eras =
            take_lines(d, arena, base->eras, base->era_count, sizeof *d->eras);
    }
    if (!d->renumbers && !d->cycle_count) {
        d->cycle_count = base->cycle_count;
        d->cycles = take_lines(d, arena, base->cycles, base->cycle_count,
                               sizeof *d->cycles);
    }
    return !arena->failed;
}

/* What depends on the numbers of years.  */
static void inherit_numbers(struct def *d, const struct def *base)
{
    if (!d->part_count) {
        d->part_count = base->part_count;
        for (int i = 0; i < base->part_count; i++)
            d->part[i] = base->part[i];
    }
}

static void inherit_rest(struct def *d, const struct def *base)
{
    if (!d->has_family)
        d->family = base->family;
    if (!d->has_boundary)
        d->boundary = base->boundary;
    if (!d->has_week) {
        d->has_week = base->has_week;
        d->week = base->week;
    }
    if (!d->day_pattern)
        d->day_pattern = base->day_pattern;
    if (!d->month_pattern)
        d->month_pattern = base->month_pattern;
}

bool def_inherit(struct def *d, const struct def *base, struct arena *arena,
                 struct def_faults *faults)
{
    int64_t shift = (int64_t)base->rule_shift + d->shift;
    bool own_rule = has_rule(d);

    if (d->renumbers && !only_renumbers(d, faults))
        return false;
    if (shift < -DEF_YEAR_MAX || shift > DEF_YEAR_MAX)
        return def_refuse(faults, d->like_place,
                          _("the years are renumbered by more than %d in all"),
                          DEF_YEAR_MAX);
    inherit_rule(d, base);
    if (!own_rule)
        inherit_years(d, base);
    if (!d->renumbers)
        inherit_numbers(d, base);
    inherit_rest(d, base);
    if (inherit_lines(d, base, arena))
        return true;
    def_refuse(faults, d->like_place, "%s", status_text(STATUS_ERR_MEMORY));
    return false;
}
