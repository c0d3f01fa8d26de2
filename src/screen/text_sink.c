/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "screen/text_sink.h"

#include <string.h>

/* What brackets show.  */
enum frame { FRAME_NONE, FRAME_TODAY, FRAME_CURSOR, FRAME_FOCUS };

static enum frame frame_of(const struct cell *cell)
{
    if (!cell || cell->role == ROLE_OTHER)
        return FRAME_NONE;
    if (cell->marks & MARK_CURSOR)
        return FRAME_CURSOR;
    if (cell->marks & MARK_TODAY)
        return FRAME_TODAY;
    return cell->role == ROLE_FOCUS ? FRAME_FOCUS : FRAME_NONE;
}

/* What stands for the blank cell at X, Y: a bracket at the ends of a frame of
   two cells or more, or beside today.  */
static const char *blank_text(const struct screen *s, int x, int y)
{
    enum frame frame = frame_of(screen_cell(s, x, y));
    enum frame before = frame_of(screen_cell(s, x - 1, y));
    enum frame after = frame_of(screen_cell(s, x + 1, y));

    if (frame == FRAME_NONE && (before == FRAME_TODAY || after == FRAME_TODAY))
        return after == FRAME_TODAY ? "(" : ")";
    if (frame < FRAME_CURSOR || (before == frame) == (after == frame))
        return " ";
    return after == frame ? "[" : "]";
}

static const char *cell_text(const struct screen *s, int x, int y)
{
    const struct cell *cell = screen_cell(s, x, y);

    if (cell->role == ROLE_OTHER)
        return " ";
    return strcmp(cell->text, " ") ? cell->text : blank_text(s, x, y);
}

static void write_line(const struct screen *s, int y, FILE *file)
{
    int end = s->width;

    while (end && !strcmp(cell_text(s, end - 1, y), " "))
        end--;
    for (int x = 0; x < end; x++)
        fputs(cell_text(s, x, y), file);
    fputc('\n', file);
}

void text_sink_write(const struct screen *s, FILE *file)
{
    for (int y = 0; s && file && y < s->height; y++)
        write_line(s, y, file);
}

static char letter_of(const struct cell *cell)
{
    static const char roles[] = {
#define X(name, letter, what) [ROLE_##name] = (letter),
        ROLE_LIST(X)
#undef X
    };
    static const char marks[] = {
#define X(name, letter, what) [MARK_PLACE_##name] = (letter),
        MARK_LIST(X)
#undef X
    };

    for (int i = MARK_COUNT; i-- > 0;)
        if (cell->marks & (1U << i))
            return marks[i];
    return cell->role < ROLE_COUNT ? roles[cell->role] : '?';
}

void text_sink_write_roles(const struct screen *s, FILE *file)
{
    for (int y = 0; s && file && y < s->height; y++) {
        for (int x = 0; x < s->width; x++)
            fputc(letter_of(screen_cell(s, x, y)), file);
        fputc('\n', file);
    }
}
