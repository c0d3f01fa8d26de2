/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "screen/area.h"

#include <limits.h>
#include <string.h>

/* Positions are 64 bits wide in here: sums of any two int fit.  */

static int64_t clamp(int64_t n, int64_t least, int64_t most)
{
    if (n > most)
        n = most;
    return n < least ? least : n;
}

struct area area_of(struct screen *s)
{
    if (!s)
        return (struct area){0};
    return (struct area){.screen = s, .width = s->width, .height = s->height};
}

struct area area_part(struct area a, int x, int y, int width, int height)
{
    int64_t left = clamp(x, 0, a.width);
    int64_t top = clamp(y, 0, a.height);
    int64_t right = clamp((int64_t)x + width, left, a.width);
    int64_t bottom = clamp((int64_t)y + height, top, a.height);

    return (struct area){
        .screen = a.screen,
        .x = (int)(a.x + left),
        .y = (int)(a.y + top),
        .width = (int)(right - left),
        .height = (int)(bottom - top),
    };
}

/* The cell at X, Y of A; NULL outside of A or its screen.  */
static struct cell *cell_at(struct area a, int64_t x, int64_t y)
{
    if (x < 0 || x >= a.width || y < 0 || y >= a.height)
        return NULL;
    return screen_cell(a.screen, (int)clamp(a.x + x, -1, SCREEN_SIDE_MAX),
                       (int)clamp(a.y + y, -1, SCREEN_SIDE_MAX));
}

/* Writes TEXT, at most a cluster, into CELL.  Where CELL was one half of a wide
   cluster, the other half becomes blank.  */
static void write_cell(const struct screen *s, struct cell *cell,
                       enum role role, const char *text)
{
    size_t column = (size_t)(cell - s->cells) % (size_t)s->width;

    if (column && !*cell->text)
        memcpy(cell[-1].text, " ", sizeof " ");
    if (column + 1 < (size_t)s->width && !*cell[1].text)
        memcpy(cell[1].text, " ", sizeof " ");
    memcpy(cell->text, text, strlen(text) + 1);
    cell->role = (uint8_t)role;
}

static void put_cluster(struct area a, int64_t x, int64_t y, enum role role,
                        const struct cluster *c)
{
    struct cell *left = cell_at(a, x, y);
    struct cell *right = c->width > 1 ? cell_at(a, x + 1, y) : NULL;
    bool whole = left && (right || c->width == 1);

    if (left)
        write_cell(a.screen, left, role, whole ? c->text : " ");
    if (right)
        write_cell(a.screen, right, role, whole ? "" : " ");
}

/* Puts N bytes of TEXT, which are whole clusters, and returns their
   columns.  */
static int64_t put_bytes(struct area a, int64_t x, int64_t y, enum role role,
                         const char *text, size_t n)
{
    const char *end = text + n;
    int64_t columns = 0;

    while (text < end) {
        struct cluster c = cluster_first(text);

        put_cluster(a, x + columns, y, role, &c);
        columns += c.width;
        text += c.length;
    }
    return columns;
}

int area_put(struct area a, int x, int y, enum role role, const char *text)
{
    if (!text)
        return 0;
    return (int)clamp(put_bytes(a, x, y, role, text, strlen(text)), 0, INT_MAX);
}

int area_put_cut(struct area a, int x, int y, int width, enum role role,
                 const char *text)
{
    static const char dots[] = "…";
    int64_t columns;

    if (!text || width <= 0)
        return 0;
    if (!text[cluster_fitting(text, width)])
        return area_put(a, x, y, role, text);
    columns = put_bytes(a, x, y, role, text, cluster_fitting(text, width - 1));
    return (int)(columns +
                 put_bytes(a, x + columns, y, role, dots, strlen(dots)));
}

static bool is_blank(const struct cluster *c)
{
    return !strcmp(c->text, " ");
}

static const char *skip_blanks(const char *text)
{
    struct cluster c = cluster_first(text);

    for (; is_blank(&c); c = cluster_first(text))
        text += c.length;
    return text;
}

/* How many bytes of TEXT, which begins with no blank, a line of WIDTH > 0
   takes: the words that fit, or some of the first.  */
static size_t line_bytes(const char *text, int width)
{
    struct cluster c = cluster_first(text);
    size_t at = 0, words = 0;

    while (c.length && c.width <= width) {
        if (is_blank(&c))
            words = at;
        width -= c.width;
        at += c.length;
        c = cluster_first(text + at);
    }
    if (!c.length || is_blank(&c))
        words = at;
    if (words)
        return words;
    return at ? at : c.length;
}

int area_put_lines(struct area a, int y, enum role role, const char *text)
{
    int lines = 0;

    if (!text || a.width <= 0)
        return 0;
    for (text = skip_blanks(text); *text && lines < INT_MAX; lines++) {
        size_t n = line_bytes(text, a.width);

        put_bytes(a, 0, (int64_t)y + lines, role, text, n);
        text = skip_blanks(text + n);
    }
    return lines;
}

void area_fill(struct area a, enum role role)
{
    for (int y = 0; y < a.height; y++) {
        for (int x = 0; x < a.width; x++) {
            struct cell *cell = cell_at(a, x, y);

            if (!cell)
                continue;
            write_cell(a.screen, cell, role, " ");
            cell->marks = 0;
        }
    }
}

void area_mark(struct area a, int x, int y, int width, unsigned marks)
{
    int64_t end = clamp((int64_t)x + width, 0, a.width);

    for (int64_t at = clamp(x, 0, a.width); at < end; at++) {
        struct cell *cell = cell_at(a, at, y);

        if (cell)
            cell->marks |= (uint8_t)marks;
    }
}

void area_cursor(struct area a, int x, int y)
{
    if (!cell_at(a, x, y))
        return;
    a.screen->cursor_x = a.x + x;
    a.screen->cursor_y = a.y + y;
    a.screen->has_cursor = true;
}
