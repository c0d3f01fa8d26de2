/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/builtin.h"

static const struct cal *const builtin[] = {
#define X(name) &cal_##name,
#include "calendars/list.def"
#undef X
    NULL,
};

enum status builtin_add_all(struct registry *r)
{
    enum status s = STATUS_OK;

    for (const struct cal *const *cal = builtin; !s && *cal; cal++)
        s = registry_add(r, *cal);
    return s;
}
