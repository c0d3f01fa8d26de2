/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/cal_set.h"

#include <stdlib.h>
#include <string.h>

#include "calendars/def_like.h"
#include "calendars/def_read.h"
#include "core/cal_check.h"
#include "core/day_count.h"

/* How far a definition has come: it was read, it has taken over all that it is
   like, there were faults when it was read.  OPEN is one that is being made
   whole, or could not be: whoever is like it need not try again.  */
enum state { STATE_READ, STATE_OPEN, STATE_WHOLE, STATE_FAULTY };

struct entry {
    struct def def;
    enum state state;
    struct entry *base; /* what it is like; NULL: nothing, or not looked for */
    struct cal *cal;
};

struct cal_set {
    struct arena arena;
    int count;
    struct entry *entry[CAL_SET_MAX];
};

struct cal_set *cal_set_new(void)
{
    return calloc(1, sizeof(struct cal_set));
}

void cal_set_free(struct cal_set *set)
{
    if (!set)
        return;
    arena_free(&set->arena);
    free(set);
}

/* What to answer where faults were told.  */
static enum status faulty(const struct cal_set *set)
{
    return set->arena.failed ? STATUS_ERR_MEMORY : STATUS_ERR_DEFINITION;
}

static struct entry *find(const struct cal_set *set, const char *id)
{
    for (int i = 0; i < set->count; i++)
        if (!strcmp(set->entry[i]->def.id, id))
            return set->entry[i];
    return NULL;
}

/* Tells that NAME, which stands at PLACE, is that of the calendar or count ID,
   in words WHOSE.  Always false.  */
static bool refuse_name(struct def_faults *faults, struct def_place place,
                        const char *name, const char *id, const char *whose)
{
    /* TRANSLATORS: a name; the id and the name of the calendar that has it. */
    return def_refuse(faults, place, _("the name '%s' is that of %s (%s)"),
                      name, id, whose);
}

enum status cal_set_read(struct cal_set *set, const char *id, const char *text,
                         size_t n, struct def_faults *faults)
{
    const struct entry *other;
    struct entry *entry;
    enum status s;

    if (!set || (!text && n) || !faults)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_check_id(id)))
        return s;
    other = find(set, id);
    if (!other && set->count == CAL_SET_MAX)
        return STATUS_ERR_FULL;
    entry = arena_take(&set->arena, 1, sizeof *entry);
    if (!entry)
        return STATUS_ERR_MEMORY;
    if (!def_read(id, text ? text : "", n, &set->arena, faults, &entry->def))
        entry->state = STATE_FAULTY;
    if (!entry->def.id)
        return STATUS_ERR_MEMORY;
    if (other) {
        refuse_name(faults, entry->def.place, id, id,
                    other->def.name ? other->def.name : id);
        return STATUS_ERR_NAME_TAKEN;
    }
    set->entry[set->count++] = entry;
    return entry->state == STATE_FAULTY ? faulty(set) : STATUS_OK;
}

/* Whether what ENTRY is like is, in the end, ENTRY itself.  */
static bool is_loop(const struct cal_set *set, const struct entry *entry)
{
    const struct entry *base = entry->base;

    for (int i = 0; base && base != entry && i < set->count; i++)
        base = base->base;
    return base == entry;
}

static bool complete(struct cal_set *set, struct entry *entry,
                     struct def_faults *faults);

/* Takes over what the base of ENTRY, which has one, has.  What is wrong with
   that is told when it is made itself.  */
/* NOLINTNEXTLINE(misc-no-recursion): no deeper than there are definitions */
static bool take_over(struct cal_set *set, struct entry *entry,
                      struct def_faults *faults)
{
    const struct def *d = &entry->def;
    struct def_faults silent = {0};
    struct entry *base = entry->base;

    if (base->state != STATE_OPEN && complete(set, base, &silent))
        return def_inherit(&entry->def, &base->def, &set->arena, faults);
    if (is_loop(set, entry))
        return def_refuse(faults, d->like_place,
                          _("'%s' is like this definition itself"), d->like);
    return def_refuse(faults, d->like_place,
                      _("the definition '%s' has faults itself"), d->like);
}

/* Makes the definition whole.  */
/* NOLINTNEXTLINE(misc-no-recursion): no deeper than there are definitions */
static bool complete(struct cal_set *set, struct entry *entry,
                     struct def_faults *faults)
{
    const struct def *d = &entry->def;

    if (entry->state == STATE_WHOLE || entry->state == STATE_FAULTY)
        return entry->state == STATE_WHOLE;
    entry->state = STATE_OPEN;
    entry->base = d->like ? find(set, d->like) : NULL;
    if (d->like && !entry->base)
        return def_refuse(faults, d->like_place,
                          _("there is no definition '%s'; calendars that are "
                            "computed cannot be taken over"),
                          d->like);
    if (d->like && !take_over(set, entry, faults))
        return false;
    entry->state = STATE_WHOLE;
    return true;
}

enum status cal_set_make(struct cal_set *set, const char *id,
                         struct def_faults *faults, struct cal **out)
{
    struct entry *entry;

    if (out)
        *out = NULL;
    if (!set || !id || !faults || !out)
        return STATUS_ERR_ARGUMENT;
    if (!(entry = find(set, id)))
        return STATUS_ERR_NAME_UNKNOWN;
    if (!complete(set, entry, faults))
        return faulty(set);
    if (!entry->cal && !def_make(&entry->def, &set->arena, faults, &entry->cal))
        return faulty(set);
    *out = entry->cal;
    return STATUS_OK;
}

enum status cal_set_prove(struct cal_set *set, const char *id, day_num today,
                          enum def_care care, struct def_faults *faults)
{
    const struct entry *entry;

    if (!set || !id || !faults)
        return STATUS_ERR_ARGUMENT;
    if (!(entry = find(set, id)) || !entry->cal)
        return STATUS_ERR_NAME_UNKNOWN;
    return def_prove(&entry->def, entry->cal, today, care, faults)
               ? STATUS_OK
               : STATUS_ERR_DEFINITION;
}

/* Whether NAME, which stands at PLACE, is free.  */
static bool is_free(const struct registry *r, const char *name,
                    struct def_place place, struct def_faults *faults)
{
    const struct cal *cal;
    const struct day_count *count;

    if (!registry_find(r, name, &cal))
        return refuse_name(faults, place, name, cal->id, cal->name);
    return day_count_find(name, &count) ||
           refuse_name(faults, place, name, count->id, count->name);
}

enum status cal_set_check_names(const struct cal_set *set, const char *id,
                                const struct registry *r,
                                struct def_faults *faults)
{
    const struct entry *entry;
    const struct def *d;
    bool are_free;

    if (!set || !id || !r || !faults)
        return STATUS_ERR_ARGUMENT;
    if (!(entry = find(set, id)))
        return STATUS_ERR_NAME_UNKNOWN;
    d = &entry->def;
    are_free = is_free(r, d->id, d->place, faults);
    for (int i = 0; i < d->alias_count; i++)
        are_free &= is_free(r, d->aliases[i].name, d->aliases[i].place, faults);
    return are_free ? STATUS_OK : STATUS_ERR_NAME_TAKEN;
}
