/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/keymap.h"

#include <limits.h>
#include <string.h>

#include "model/keymap_line.h"

/* How many keys A and B begin with alike.  */
static int common(const struct binding *a, const struct binding *b)
{
    int n = 0;

    while (n < a->key_count && n < b->key_count &&
           key_same(a->key[n], b->key[n]))
        n++;
    return n;
}

static void refuse_beginning(const struct binding *a, const struct binding *b,
                             struct buffer *why)
{
    char text[2][64];

    for (int i = 0; i < 2; i++) {
        struct buffer out = buffer_in(text[i], sizeof text[i]);

        keymap_write((a->key_count < b->key_count) == !i ? a : b, &out);
    }
    buffer_format(why,
                  _("'%s' is bound, and the beginning of '%s'; only one of "
                    "them may be"),
                  text[0], text[1]);
}

static enum status add(struct keymap *map, const struct binding *binding,
                       struct buffer *why)
{
    int i = 0;

    for (; i < map->count; i++) {
        const struct binding *old = &map->binding[i];
        int n = common(old, binding);

        if (old->mode != binding->mode)
            continue;
        if (n == old->key_count && n == binding->key_count)
            break;
        if (n == old->key_count || n == binding->key_count) {
            refuse_beginning(old, binding, why);
            return STATUS_ERR_SYNTAX;
        }
    }
    if (i == KEYMAP_MAX) {
        buffer_format(why, _("there is no room for more than %d bindings"),
                      KEYMAP_MAX);
        return STATUS_ERR_SYNTAX;
    }
    map->binding[i] = *binding;
    map->count += i == map->count;
    return STATUS_OK;
}

static enum status read_line(struct keymap *map, const char *text, size_t n,
                             struct buffer *why)
{
    struct binding binding;
    enum status s = keymap_line_read(text, n, why, &binding);

    return s || !binding.key_count ? s : add(map, &binding, why);
}

enum status keymap_read(const char *text, struct keymap *out,
                        struct keymap_fault *fault)
{
    struct keymap_fault found = {0};
    struct buffer why = buffer_in(found.why, sizeof found.why);
    enum status s = STATUS_OK;

    if (out)
        *out = (struct keymap){0};
    if (fault)
        *fault = found;
    if (!text || !out)
        return STATUS_ERR_ARGUMENT;
    while (*text && !s) {
        size_t n = strcspn(text, "\n");

        found.line += found.line < INT_MAX;
        s = read_line(out, text, n, &why);
        text += n + (text[n] == '\n');
    }
    if (!s)
        return STATUS_OK;
    *out = (struct keymap){0};
    if (fault)
        *fault = found;
    return s;
}

/* Looks in MODE alone.  */
static enum keymap_match find(const struct keymap *map, enum keymap_mode mode,
                              const struct key *key, int count,
                              const struct binding **out)
{
    struct binding typed = {.key_count = (uint8_t)count};

    memcpy(typed.key, key, (size_t)count * sizeof *key);
    for (int i = 0; i < map->count; i++) {
        const struct binding *binding = &map->binding[i];

        if (binding->mode != mode || common(binding, &typed) < count)
            continue;
        if (binding->key_count > count)
            return KEYMAP_BEGINNING;
        *out = binding;
        return KEYMAP_MATCH;
    }
    return KEYMAP_NO_MATCH;
}

/* Whether MODE binds some of the first of COUNT KEYs, so that nobody gets to
   the rest.  */
static bool begins_bound(const struct keymap *map, enum keymap_mode mode,
                         const struct key *key, int count)
{
    const struct binding *found;

    for (int n = 1; n < count; n++)
        if (find(map, mode, key, n, &found) == KEYMAP_MATCH)
            return true;
    return false;
}

enum keymap_match keymap_find(const struct keymap *map, enum keymap_mode mode,
                              const struct key *key, int count,
                              const struct binding **out)
{
    enum keymap_match match;

    if (out)
        *out = NULL;
    if (!map || !key || !out || count < 1 || count > KEYMAP_KEYS)
        return KEYMAP_NO_MATCH;
    match = find(map, mode, key, count, out);
    if (match == KEYMAP_NO_MATCH && mode == KEYMAP_DAY &&
        !begins_bound(map, mode, key, count))
        match = find(map, KEYMAP_CALENDAR, key, count, out);
    return match;
}

void keymap_write(const struct binding *binding, struct buffer *out)
{
    for (int i = 0; binding && i < binding->key_count; i++) {
        if (i)
            buffer_put(out, " ");
        key_write(binding->key[i], out);
    }
}

const struct binding *keymap_key_of(const struct keymap *map,
                                    enum keymap_mode mode, enum command command)
{
    for (int i = 0; map && i < map->count; i++) {
        const struct binding *binding = &map->binding[i], *found;

        /* What another mode's binding hides is not found.  */
        if (binding->command == command && !binding->count &&
            keymap_find(map, mode, binding->key, binding->key_count, &found) ==
                KEYMAP_MATCH &&
            found == binding)
            return binding;
    }
    return NULL;
}

const char *keymap_title(enum keymap_mode mode)
{
    static const char *const titles[KEYMAP_MODE_COUNT] = {
#define X(name, text, title) [KEYMAP_##name] = title,
        KEYMAP_MODE_LIST(X)
#undef X
    };

    return (unsigned)mode < KEYMAP_MODE_COUNT ? titles[mode] : "";
}
