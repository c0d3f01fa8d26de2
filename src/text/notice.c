/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/notice.h"

#include <string.h>

#include "base/i18n.h"
#include "core/cal_check.h"
#include "core/registry.h"

/* CLDR's "islamic" was computed for no place, and nobody kept it; programs now
   take the name for the tables that begin on a Thursday.  */
static const struct {
    const char *name, *sentence;
} notices[] = {
    {"islamic",
     N_("islamic is taken as islamic-tbla; Saudi Arabia has islamic-umalqura")},
};

static const char *notice_of(const char *name, size_t n)
{
    char copy[CAL_ID_MAX + 1];

    if (n > CAL_ID_MAX)
        return NULL;
    memcpy(copy, name, n);
    copy[n] = '\0';
    for (size_t i = 0; i < sizeof notices / sizeof *notices; i++)
        if (registry_same(copy, notices[i].name))
            return _(notices[i].sentence);
    return NULL;
}

const char *notice_in(const char *text)
{
    const char *found = NULL;

    for (const char *comma; text && !found; text = comma ? comma + 1 : NULL) {
        found = notice_of(text, strcspn(text, ":,0123456789"));
        comma = strchr(text, ',');
    }
    return found;
}
