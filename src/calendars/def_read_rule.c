/* SPDX-License-Identifier: MIT */
/* The lines of definitions that say on which day a year begins.  */

#include "config.h"

#include "calendars/def_reader.h"
#include "core/cal_check.h"

/* "29" or "M02L:29".  */
static bool take_entry(struct def_reader *r, struct def_row *row)
{
    struct def_entry entry = {0};

    if (r->line.token.kind == DEF_WORD &&
        (!def_take_word(r, _("a number of days or a code"), DEF_CODE_LETTERS,
                        CAL_CODE_MAX, &entry.code) ||
         !def_expect(r, ":")))
        return false;
    if (!def_take_number(r, 0, CAL_MONTH_COUNT, &entry.days))
        return false;
    return def_add(r, &row->entry, &row->count, CAL_NAMES_MAX, sizeof entry,
                   &entry);
}

static bool take_row(struct def_reader *r, struct def_row row)
{
    struct def *def = r->def;

    if (!def->row_count)
        def->rule_place = row.place;
    do
        if (!take_entry(r, &row))
            return false;
    while (!def_at_end(r));
    return def_add(r, &def->rows, &def->row_count, DEF_ROWS_MAX, sizeof row,
                   &row);
}

bool def_read_year(struct def_reader *r)
{
    struct def_row row = {.place = def_place_of(&r->line)};
    struct def *def = r->def;

    if (!def_take_year(r, &row.year))
        return false;
    row.has_start = def_accept(&r->line, "starts");
    if (row.has_start && !def_take_date(r, &row.start))
        return false;
    if (def_accept(&r->line, "months"))
        return take_row(r, row);
    if (!row.has_start)
        return def_expect(r, "starts");
    if (def->has_start)
        return def_fault(&r->line, _("the beginning of one year is enough"));
    def->rule_place = row.place;
    def->has_start = true;
    def->start_year = row.year;
    def->start = row.start;
    return true;
}

/* "R ... of M".  */
static bool take_rests(struct def_reader *r, struct def_leap *out)
{
    int rest[DEF_RESTS_MAX], *copy;

    do {
        if (out->count == DEF_RESTS_MAX)
            return def_fault(&r->line, _("there are more than %d of these"),
                             DEF_RESTS_MAX);
        if (!def_take_number(r, 0, DEF_LEAP_CYCLE_MAX - 1, &rest[out->count]))
            return false;
        out->count++;
    } while (!def_is(&r->line, "of"));
    def_accept(&r->line, "of");
    if (!def_take_number(r, 1, DEF_LEAP_CYCLE_MAX, &out->modulus))
        return false;
    for (int i = 0; i < out->count; i++)
        if (rest[i] >= out->modulus)
            return def_fault(&r->line,
                             _("no number divided by %d leaves a rest of %d"),
                             out->modulus, rest[i]);
    copy = arena_take(r->arena, (size_t)out->count, sizeof *copy);
    if (!copy)
        return def_fault(&r->line, "%s", status_text(STATUS_ERR_MEMORY));
    for (int i = 0; i < out->count; i++)
        copy[i] = rest[i];
    out->rest = copy;
    return true;
}

static bool take_leap(struct def_reader *r, bool leap)
{
    struct def_leap rule = {.leap = leap};
    struct def *def = r->def;

    if (!def->rule_place.line)
        def->rule_place = def_place_of(&r->line);
    return take_rests(r, &rule) && def_add(r, &def->leaps, &def->leap_count,
                                           DEF_LEAPS_MAX, sizeof rule, &rule);
}

bool def_read_leap(struct def_reader *r)
{
    if (!def_is(&r->line, "="))
        return take_leap(r, true);
    if (r->def->is_leap.count)
        return def_fault(&r->line, _("a second line leap ="));
    r->def->is_leap_place = def_place_of(&r->line);
    return def_take_formula(r, DEF_VAR(Y) | DEF_VAR(LENGTH), &r->def->is_leap);
}

bool def_read_common(struct def_reader *r)
{
    return take_leap(r, false);
}

bool def_read_new_year(struct def_reader *r)
{
    r->def->rule_place = def_place_of(&r->line);
    return def_take_formula(r, DEF_VAR(Y), &r->def->new_year);
}

/* "FIRST to LAST".  */
static bool take_years(struct def_reader *r, struct def_years *out)
{
    out->place = def_place_of(&r->line);
    if (!def_take_year(r, &out->first) || !def_expect(r, "to") ||
        !def_take_year(r, &out->last))
        return false;
    return out->first <= out->last ||
           def_fault(&r->line, _("%d to %d are no years"), (int)out->first,
                     (int)out->last);
}

bool def_read_span(struct def_reader *r)
{
    return r->def->has_span = take_years(r, &r->def->span);
}

/* No years are those from 1 to 0.  */
bool def_read_known(struct def_reader *r)
{
    if (def_is(&r->line, "none")) {
        r->def->known = (struct def_years){def_place_of(&r->line), 1, 0};
        return r->def->has_known = def_accept(&r->line, "none");
    }
    return r->def->has_known = take_years(r, &r->def->known);
}
