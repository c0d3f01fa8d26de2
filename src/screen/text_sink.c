/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "screen/text_sink.h"

#include <string.h>

/* What brackets show.  */
enum frame { FRAME_NONE, FRAME_TODAY, FRAME_CURSOR, FRAME_FOCUS };

static enum frame frame_of(const struct cell *cell)
{
    if (cell->role == ROLE_OTHER)
        return FRAME_NONE;
    if (cell->marks & MARK_CURSOR)
        return FRAME_CURSOR;
    if (cell->marks & MARK_TODAY)
        return FRAME_TODAY;
    return cell->role == ROLE_FOCUS ? FRAME_FOCUS : FRAME_NONE;
}

/* A cell's frame, between those of its neighbours.  */
struct frames {
    enum frame before, here, after;
};

/* What stands for a blank cell: a bracket at the ends of a frame of two cells
   or more, or beside today.  */
static const char *blank_of(struct frames f)
{
    if (f.here == FRAME_NONE &&
        (f.before == FRAME_TODAY || f.after == FRAME_TODAY))
        return f.after == FRAME_TODAY ? "(" : ")";
    if (f.here < FRAME_CURSOR || (f.before == f.here) == (f.after == f.here))
        return " ";
    return f.after == f.here ? "[" : "]";
}

/* What stands for CELL.  Days of other months are left out, with their marks.
 */
static const char *text_of(const struct cell *cell, struct frames f)
{
    if (cell->role == ROLE_OTHER)
        return " ";
    return strcmp(cell->text, " ") != 0 ? cell->text : blank_of(f);
}

/* Blanks at its end are not written.  */
static void write_line(const struct screen *s, int y, FILE *file)
{
    const struct cell *cell = screen_cell(s, 0, y);
    struct frames f = {.after = s->width ? frame_of(cell) : FRAME_NONE};
    int blanks = 0;

    for (int x = 0; x < s->width; x++, cell++) {
        bool is_last = x + 1 == s->width;
        const char *text;

        f = (struct frames){f.here, f.after,
                            is_last ? FRAME_NONE : frame_of(cell + 1)};
        text = text_of(cell, f);
        if (!strcmp(text, " ")) {
            blanks++;
            continue;
        }
        for (; blanks; blanks--)
            fputc(' ', file);
        fputs(text, file);
    }
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
