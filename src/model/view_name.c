/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/view_name.h"

#include "base/ascii.h"

const char *const view_names[VIEW_COUNT] = {
#define X(name, text, what) [VIEW_##name] = text,
    VIEW_LIST(X)
#undef X
};

enum status view_find(const char *name, enum view *out)
{
    enum view found = 0;

    if (out)
        *out = 0;
    if (!name || !out)
        return STATUS_ERR_ARGUMENT;
    while (found < VIEW_COUNT && !ascii_same(view_names[found], name))
        found++;
    if (found == VIEW_COUNT)
        return STATUS_ERR_SYNTAX;
    *out = found;
    return STATUS_OK;
}
