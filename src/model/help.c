/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/help.h"

static bool is_bound(const struct keymap *map, int mode, int command)
{
    for (int i = 0; map && i < map->count; i++)
        if (map->binding[i].mode == mode && map->binding[i].command == command)
            return true;
    return false;
}

/* How many commands of MODE have a key.  */
static int count_bound(const struct keymap *map, int mode)
{
    int count = 0;

    for (int command = 0; command < COMMAND_COUNT; command++)
        count += is_bound(map, mode, command);
    return count;
}

/* A mode that has keys takes a title, its commands, and a blank line; the first
   one also a line about numbers.  */
static int lines_of(const struct keymap *map, int mode)
{
    int bound = count_bound(map, mode);

    return bound ? bound + 2 + (mode == KEYMAP_CALENDAR) : 0;
}

int help_line_count(const struct keymap *map)
{
    int count = 0;

    for (int mode = 0; mode < KEYMAP_MODE_COUNT; mode++)
        count += lines_of(map, mode);
    return count ? count - 1 : 0;
}

/* Puts the keys that do COMMAND, in the order of the map, with the count of
   those that have one.  */
static void put_keys(const struct keymap *map, int mode, int command,
                     struct buffer *out)
{
    for (int i = 0; i < map->count; i++) {
        const struct binding *b = &map->binding[i];
        char text[HELP_KEYS_MAX];
        struct buffer keys = buffer_in(text, sizeof text);

        if (b->mode != mode || b->command != command)
            continue;
        buffer_put(&keys, out->length ? "  " : "");
        keymap_write(b, &keys);
        if (b->count)
            buffer_format(&keys, " ×%d", b->count);
        buffer_put(out, text); /* whole, or not at all */
    }
}

static void count_line(struct help_line *out)
{
    struct buffer keys = buffer_in(out->keys, sizeof out->keys);

    buffer_put(&keys, "1 ... 9");
    out->sentence = _("a number before a key: how often to do it");
}

/* The line of the N-th command of MODE that has a key.  */
static void command_line(const struct keymap *map, int mode, int n,
                         struct help_line *out)
{
    int command = -1;
    struct buffer keys = buffer_in(out->keys, sizeof out->keys);

    while (n >= 0)
        n -= is_bound(map, mode, ++command);
    put_keys(map, mode, command, &keys);
    out->sentence = _(command_rows[command].help);
}

bool help_line(const struct keymap *map, int i, struct help_line *out)
{
    *out = (struct help_line){0};
    if (i < 0 || i >= help_line_count(map))
        return false;
    for (int mode = 0; mode < KEYMAP_MODE_COUNT; mode++) {
        int lines = lines_of(map, mode);

        if (i < lines && !i)
            out->title = _(keymap_title((enum keymap_mode)mode));
        else if (mode == KEYMAP_CALENDAR && i == lines - 2)
            count_line(out);
        else if (i < lines - 1)
            command_line(map, mode, i - 1, out);
        if (i < lines)
            return true;
        i -= lines;
    }
    return false;
}
