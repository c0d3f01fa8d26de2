/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "screen/screen.h"

#include <stdlib.h>
#include <string.h>

_Static_assert(sizeof(struct cell) == 24, "a cell has no gaps");

static int side(int n)
{
    if (n < 0)
        return 0;
    return n < SCREEN_SIDE_MAX ? n : SCREEN_SIDE_MAX;
}

enum status screen_resize(struct screen *s, int width, int height)
{
    struct screen out = {.width = side(width), .height = side(height)};
    size_t count = (size_t)out.width * (size_t)out.height;

    if (!s)
        return STATUS_ERR_ARGUMENT;
    if (count && !(out.cells = calloc(count, sizeof *out.cells)))
        return STATUS_ERR_MEMORY;
    screen_clear(&out);
    free(s->cells);
    *s = out;
    return STATUS_OK;
}

static void blank(struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cells[i] = (struct cell){.text = " ", .role = ROLE_TEXT};
}

static bool is_blank(const struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cells[i].role != ROLE_LINE && strcmp(cells[i].text, " ") != 0)
            return false;
    return true;
}

void screen_trim(struct screen *s)
{
    size_t width;

    if (!s)
        return;
    width = (size_t)s->width;
    while (s->height > 1 &&
           is_blank(screen_cell(s, 0, s->height - 2), 2 * width))
        s->height--;
    if (s->height && is_blank(screen_cell(s, 0, s->height - 1), width))
        blank(screen_cell(s, 0, s->height - 1), width);
}

void screen_clear(struct screen *s)
{
    if (!s)
        return;
    blank(s->cells, (size_t)s->width * (size_t)s->height);
    s->cursor_x = 0;
    s->cursor_y = 0;
    s->has_cursor = false;
}

void screen_free(struct screen *s)
{
    if (!s)
        return;
    free(s->cells);
    *s = (struct screen){0};
}

struct cell *screen_cell(const struct screen *s, int x, int y)
{
    if (!s || x < 0 || x >= s->width || y < 0 || y >= s->height)
        return NULL;
    return &s->cells[(size_t)y * (size_t)s->width + (size_t)x];
}
