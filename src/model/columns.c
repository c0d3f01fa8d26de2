/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/columns.h"

#include <string.h>

#include "base/floor.h"
#include "core/cal_check.h"
#include "text/fault.h"

int columns_find(const struct columns *c, const struct cal *cal)
{
    for (int i = 0; i < c->count; i++)
        if (c->cal[i] == cal)
            return i;
    return -1;
}

/* The calendar whose name is the N bytes of NAME.  */
static enum status find_calendar(const struct registry *r, const char *name,
                                 size_t n, const struct cal **out)
{
    char text[CAL_ID_MAX + 1];

    if (n >= sizeof text)
        return STATUS_ERR_NAME_UNKNOWN;
    memcpy(text, name, n);
    text[n] = '\0';
    return registry_find(r, text, out);
}

static enum status append(struct columns *c, const struct cal *cal,
                          struct buffer *why)
{
    if (columns_find(c, cal) >= 0)
        return STATUS_OK;
    if (c->count == COLUMNS_MAX) {
        buffer_format(why, _("%d columns are the most"), COLUMNS_MAX);
        return STATUS_ERR_FULL;
    }
    c->cal[c->count++] = cal;
    return STATUS_OK;
}

enum status columns_read(const struct registry *r, const char *text,
                         struct columns *out, struct buffer *why)
{
    struct columns c = {0};

    if (out)
        *out = c;
    if (!r || !text || !out)
        return STATUS_ERR_ARGUMENT;
    for (;; text++) {
        size_t n = strcspn(text, ",");
        const struct cal *cal;
        enum status s;

        if ((s = find_calendar(r, text, n, &cal))) {
            fault_of_name(text, n, why);
            return s;
        }
        if ((s = append(&c, cal, why)))
            return s;
        text += n;
        if (!*text)
            break;
    }
    *out = c;
    return STATUS_OK;
}

enum status columns_add(struct columns *c, const struct cal *cal)
{
    int at;

    if (!c || !cal)
        return STATUS_ERR_ARGUMENT;
    at = columns_find(c, cal);
    if (at < 0 && c->count == COLUMNS_MAX)
        return STATUS_ERR_FULL;
    if (at < 0) {
        at = c->count ? c->focus + 1 : 0;
        for (int i = c->count++; i > at; i--)
            c->cal[i] = c->cal[i - 1];
        c->cal[at] = cal;
    }
    c->focus = at;
    return STATUS_OK;
}

void columns_replace(struct columns *c, const struct cal *cal)
{
    int at = columns_find(c, cal);

    if (!cal)
        return;
    if (at >= 0)
        c->cal[at] = c->cal[c->focus];
    c->cal[c->focus] = cal;
}

bool columns_remove(struct columns *c)
{
    if (c->count < 2)
        return false;
    c->count--;
    for (int i = c->focus; i < c->count; i++)
        c->cal[i] = c->cal[i + 1];
    if (c->focus == c->count)
        c->focus--;
    return true;
}

void columns_focus(struct columns *c, int count)
{
    if (c->count)
        c->focus = (int)floor_mod((int64_t)c->focus + count, c->count);
}

void columns_move(struct columns *c, int count)
{
    int step = count < 0 ? -1 : 1;

    for (; count && c->focus + step >= 0 && c->focus + step < c->count;
         count -= step) {
        const struct cal *cal = c->cal[c->focus];

        c->cal[c->focus] = c->cal[c->focus + step];
        c->focus += step;
        c->cal[c->focus] = cal;
    }
}
