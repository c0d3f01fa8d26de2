/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/cal_set.h"

#include <stdlib.h>
#include <string.h>

#include "calendars/def_like.h"
#include "calendars/def_read.h"
#include "core/cal_check.h"

/* How far a definition has come.  While it is looked up what it is like, it is
   _BUSY: to come back to it is to go in circles.  */
enum state { STATE_READ, STATE_BUSY, STATE_WHOLE, STATE_FAULTY };

struct entry {
    struct def def;
    enum state state;
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

enum status cal_set_read(struct cal_set *set, const char *id, const char *text,
                         size_t n, struct def_faults *faults)
{
    struct entry *entry;
    enum status s;

    if (!set || (!text && n) || !faults)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_check_name(id, CAL_ID_MAX)))
        return s;
    if (find(set, id))
        return STATUS_ERR_NAME_TAKEN;
    if (set->count == CAL_SET_MAX)
        return STATUS_ERR_FULL;
    entry = arena_take(&set->arena, 1, sizeof *entry);
    if (!entry)
        return STATUS_ERR_MEMORY;
    if (!def_read(id, text ? text : "", n, &set->arena, faults, &entry->def))
        entry->state = STATE_FAULTY;
    if (!entry->def.id)
        return STATUS_ERR_MEMORY;
    set->entry[set->count++] = entry;
    return entry->state == STATE_FAULTY ? faulty(set) : STATUS_OK;
}

static bool complete(struct cal_set *set, struct entry *entry,
                     struct def_faults *faults);

/* Takes over what the definition is like.  */
static bool take_over(struct cal_set *set, struct entry *entry,
                      struct def_faults *faults)
{
    const struct def *d = &entry->def;
    struct entry *base = find(set, d->like);
    struct def_faults silent = {0};

    if (!base)
        def_refuse(faults, d->like_place,
                   _("there is no definition '%s'; calendars that are computed "
                     "cannot be taken over"),
                   d->like);
    else if (base->state == STATE_BUSY)
        def_refuse(faults, d->like_place,
                   _("'%s' is like this definition itself"), d->like);
    else if (!complete(set, base, &silent))
        def_refuse(faults, d->like_place,
                   _("the definition '%s' has faults itself"), d->like);
    else
        return def_inherit(&entry->def, &base->def, faults);
    return false;
}

/* Makes the definition WHOLE.  False: it is faulty.  */
static bool complete(struct cal_set *set, struct entry *entry,
                     struct def_faults *faults)
{
    if (entry->state == STATE_READ) {
        bool good = true;

        entry->state = STATE_BUSY;
        if (entry->def.like)
            good = take_over(set, entry, faults);
        entry->state = good ? STATE_WHOLE : STATE_FAULTY;
    }
    return entry->state == STATE_WHOLE;
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
    if (!entry->cal &&
        !def_make(&entry->def, &set->arena, faults, &entry->cal)) {
        entry->state = STATE_FAULTY;
        return faulty(set);
    }
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
