/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/builtin.h"

#include <string.h>

#include "calendars/definitions.h"
#include "calendars/fast.h"
#include "core/cal_check.h"

static const struct cal *const computed[] = {
#define X(name) &cal_##name,
#include "calendars/list.def"
#undef X
    NULL,
};

/* The closed form of the calendar ID; NULL: it has none.  */
static const struct cal_fast *find_fast(const char *id)
{
    static const struct {
        const char *id;
        const struct cal_fast *fast;
    } forms[] = {
#define X(id, name) {id, &name},
#include "calendars/fast.def"
#undef X
    };

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (!strcmp(forms[i].id, id))
            return forms[i].fast;
    return NULL;
}

/* The name of FILE without its ".cal".  */
static const char *name_of(const struct embedded *file,
                           char out[static CAL_ID_MAX + 1])
{
    size_t n = strcspn(file->name, ".");

    n = n < CAL_ID_MAX ? n : CAL_ID_MAX;
    memcpy(out, file->name, n);
    out[n] = '\0';
    return out;
}

enum status builtin_read_all(struct cal_set *set)
{
    struct def_faults faults = {0};
    char id[CAL_ID_MAX + 1];
    enum status s = STATUS_OK;

    for (const struct embedded *file = definitions; !s && file->name; file++) {
        s = cal_set_read(set, name_of(file, id), file->text, file->size,
                         &faults);
        if (s == STATUS_ERR_NAME_TAKEN)
            s = STATUS_OK;
    }
    return s;
}

static enum status add_definition(struct registry *r, struct cal_set *set,
                                  const char *id)
{
    struct def_faults faults = {0};
    struct cal *cal;
    enum status s = cal_set_make(set, id, &faults, &cal);

    if (s)
        return s;
    cal->fast = find_fast(id);
    return registry_add(r, cal);
}

enum status builtin_add_all(struct registry *r, struct cal_set *set)
{
    char id[CAL_ID_MAX + 1];
    enum status s;

    if (!r || !set)
        return STATUS_ERR_ARGUMENT;
    s = builtin_read_all(set); /* one may be like any other */
    for (const struct embedded *file = definitions; !s && file->name; file++)
        s = add_definition(r, set, name_of(file, id));
    for (const struct cal *const *cal = computed; !s && *cal; cal++)
        s = registry_add(r, *cal);
    return s;
}
