/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "base/status.h"

const char *status_text(enum status s)
{
    static const char *const text[] = {
#define X(name, text) [STATUS_##name] = text,
        STATUS_LIST(X)
#undef X
    };

    if ((unsigned)s >= STATUS_COUNT)
        return _("unknown status");
    return _(text[s]);
}
