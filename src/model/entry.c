/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/entry.h"

#include <string.h>

#include "base/utf8.h"

/* Moves the cursor to the next edge of a cluster: a mark may have joined what
   is before it.  */
static void settle(struct entry *e)
{
    size_t edge = 0;

    while (edge < e->at)
        edge += cluster_first(e->text + edge).length;
    e->at = edge;
}

void entry_type(struct entry *e, uint32_t code)
{
    char text[UTF8_MAX + 1];
    size_t n = utf8_write(code, text);

    if (!utf8_is_text(code) || n > ENTRY_MAX - e->length)
        return;

    char *at = e->text + e->at;

    memmove(at + n, at, e->length - e->at + 1);
    memcpy(at, text, n);
    e->length += n;
    e->at += n;
    settle(e);
}

/* Writes the characters of TEXT to OUT, without what is none, as far as they
   fit into SIZE bytes with a NUL.  */
static void clean(const char *text, char *out, size_t size)
{
    size_t left = strlen(text), used = 0;
    uint32_t c;

    while (left) {
        size_t n = utf8_read(text, left, &c);

        if (used + n >= size)
            break;
        if (n && utf8_is_text(c)) {
            memcpy(out + used, text, n);
            used += n;
        }
        text += n ? n : 1;
        left -= n ? n : 1;
    }
    out[used] = '\0';
}

void entry_set(struct entry *e, const char *text)
{
    char room[2 * ENTRY_MAX]; /* for the beginning of what is too much, too */
    size_t edge = 0, n;

    clean(text ? text : "", room, sizeof room);
    while ((n = cluster_first(room + edge).length) && edge + n <= ENTRY_MAX)
        edge += n;
    *e = (struct entry){.length = edge, .at = edge};
    memcpy(e->text, room, edge);
}

static size_t start(const struct entry *e)
{
    (void)e;
    return 0;
}

static size_t end(const struct entry *e)
{
    return e->length;
}

static size_t before(const struct entry *e)
{
    return e->at - cluster_before(e->text, e->at);
}

static size_t behind(const struct entry *e)
{
    return e->at + cluster_first(e->text + e->at).length;
}

/* The beginning of the word before the cursor, or before the blanks there.  */
static size_t word(const struct entry *e)
{
    size_t at = e->at, n;
    bool inside = false;

    while ((n = cluster_before(e->text, at))) {
        bool blank = n == 1 && e->text[at - 1] == ' ';

        if (blank && inside)
            break;
        inside = !blank;
        at -= n;
    }
    return at;
}

/* Deletes what is between FROM and TO, in whatever order.  */
static void cut(struct entry *e, size_t from, size_t to)
{
    size_t first = from < to ? from : to;
    size_t last = from < to ? to : from;

    memmove(e->text + first, e->text + last, e->length - last + 1);
    e->length -= last - first;
    e->at = first;
}

/* Each command moves the cursor somewhere, and some take along what is on the
   way.  */
static const struct {
    size_t (*to)(const struct entry *e);
    enum command command;
    bool cuts;
} rows[] = {
    {before, COMMAND_LEFT, false},         {behind, COMMAND_RIGHT, false},
    {start, COMMAND_LINE_START, false},    {end, COMMAND_LINE_END, false},
    {before, COMMAND_DELETE_BEFORE, true}, {behind, COMMAND_DELETE_AT, true},
    {word, COMMAND_DELETE_WORD, true},     {start, COMMAND_DELETE_LINE, true},
    {end, COMMAND_DELETE_REST, true},
};

bool entry_run(struct entry *e, enum command command)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].command != command)
            continue;

        size_t to = rows[i].to(e);

        if (rows[i].cuts)
            cut(e, e->at, to);
        else
            e->at = to;
        settle(e);
        return true;
    }
    return false;
}
