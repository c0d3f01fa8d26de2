/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/weekday.h"

#include "base/ascii.h"
#include "base/floor.h"
#include "text/cluster.h"

static const char *const names[DAY_WEEK] = {
    "monday", "tuesday",  "wednesday", "thursday",
    "friday", "saturday", "sunday",
};

static const char *const short_names[DAY_WEEK] = {
    N_("Mo"), N_("Tu"), N_("We"), N_("Th"), N_("Fr"), N_("Sa"), N_("Su"),
};

bool weekday_is_common(const struct cal *cal)
{
    return cal && cal->week.length == DAY_WEEK &&
           cal->week.restart == CAL_RESTART_NEVER;
}

/* The first two clusters of a name.  */
static void put_beginning(const char *name, struct buffer *out)
{
    for (int i = 0; i < 2; i++) {
        struct cluster first = cluster_first(name);

        buffer_put(out, first.text);
        name += first.length;
    }
}

void weekday_put_short(const struct cal *cal, int i, struct buffer *out)
{
    if (!cal || i < 0 || i >= cal->week.length)
        return;
    /* Day 0, a Monday, has the name with the index ANCHOR.  */
    if (weekday_is_common(cal))
        buffer_put(out,
                   _(short_names[floor_mod(i - cal->week.anchor, DAY_WEEK)]));
    else
        put_beginning(cal->week.names[i], out);
}

void weekday_put_common(int n, struct buffer *out)
{
    buffer_put(out, n < 1 || n > DAY_WEEK ? "" : _(short_names[n - 1]));
}

const char *weekday_name(int n)
{
    return n < 1 || n > DAY_WEEK ? NULL : names[n - 1];
}

static bool begins(const char *name, const char *text)
{
    while (*text && *name == ascii_small(*text))
        name++, text++;
    return !*text;
}

enum status weekday_find(const char *text, int *out)
{
    int found = 0;

    if (out)
        *out = 0;
    if (!text || !out)
        return STATUS_ERR_ARGUMENT;
    for (int n = 1; n <= DAY_WEEK; n++)
        if (begins(names[n - 1], text)) {
            if (found)
                return STATUS_ERR_SYNTAX;
            found = n;
        }
    *out = found;
    return found ? STATUS_OK : STATUS_ERR_SYNTAX;
}
