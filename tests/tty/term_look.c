/* SPDX-License-Identifier: MIT */
/* What a terminal shows.  */

#include "config.h"

#include <stdlib.h>
#include <unistd.h>

#include "test.h"
#include "tty/term_parts.h"

#define CELL_BYTES (VTERM_MAX_CHARS_PER_CELL * 4)

static int set_property(VTermProp property, VTermValue *value, void *user)
{
    struct term *t = user;

    if (property == VTERM_PROP_ALTSCREEN)
        t->is_alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE)
        t->has_cursor = value->boolean;
    return 1;
}

static void answer(const char *bytes, size_t n, void *user)
{
    const struct term *t = user;

    if (t->master >= 0 && write(t->master, bytes, n) < 0)
        print_message("the terminal's answer was lost\n");
}

void term_make_room(struct term *t)
{
    size_t line = (size_t)t->width * CELL_BYTES + 2;

    free(t->line);
    free(t->text);
    t->line = malloc(line);
    t->text = malloc(line * (size_t)t->height + 1);
    term_need(NULL, t->line && t->text, "no memory");
}

void term_make_screen(struct term *t)
{
    static const VTermScreenCallbacks callbacks = {.settermprop = set_property};

    t->vterm = vterm_new(t->height, t->width);
    term_need(NULL, t->vterm, "no memory");
    vterm_set_utf8(t->vterm, 1);
    vterm_output_set_callback(t->vterm, answer, t);
    t->screen = vterm_obtain_screen(t->vterm);
    t->has_cursor = true;
    vterm_screen_set_callbacks(t->screen, &callbacks, t);
    vterm_screen_enable_altscreen(t->screen, 1);
    vterm_screen_reset(t->screen, 1);
    term_make_room(t);
    term_mark(t);
}

/* Writes a part of the screen to OUT, which has room for it.  */
static size_t write_text(const struct term *t, VTermRect part, char *out)
{
    size_t n = vterm_screen_get_text(
        t->screen, out, (size_t)(part.end_col - part.start_col) * CELL_BYTES,
        part);

    while (n && out[n - 1] == ' ')
        n--;
    out[n] = '\0';
    return n;
}

static VTermRect line_part(const struct term *t, int line)
{
    return (VTermRect){.start_row = line,
                       .end_row = line + 1,
                       .start_col = 0,
                       .end_col = t->width};
}

const char *term_line(struct term *t, int line)
{
    write_text(t, line_part(t, line), t->line);
    return t->line;
}

const char *term_screen(struct term *t)
{
    char *end = t->text;

    for (int line = 0; line < t->height; line++) {
        end += write_text(t, line_part(t, line), end);
        *end++ = '\n';
    }
    *end = '\0';
    return t->text;
}

static int colour(const VTermColor *c)
{
    return VTERM_COLOR_IS_DEFAULT_FG(c) || VTERM_COLOR_IS_DEFAULT_BG(c)
               ? -1
               : c->indexed.idx;
}

struct term_cell term_cell(struct term *t, int x, int y)
{
    struct term_cell out = {0};
    VTermScreenCell cell;

    term_need(
        t,
        vterm_screen_get_cell(t->screen, (VTermPos){.row = y, .col = x}, &cell),
        "no such cell");
    out.width = cell.width;
    out.ink = colour(&cell.fg);
    out.paper = colour(&cell.bg);
    out.bold = cell.attrs.bold;
    out.underline = cell.attrs.underline;
    out.italic = cell.attrs.italic;
    out.reverse = cell.attrs.reverse;
    write_text(
        t,
        (VTermRect){
            .start_row = y, .end_row = y + 1, .start_col = x, .end_col = x + 1},
        out.text);
    return out;
}

struct term_cursor term_cursor(struct term *t)
{
    VTermPos at;

    vterm_state_get_cursorpos(vterm_obtain_state(t->vterm), &at);
    return (struct term_cursor){at.col, at.row, t->has_cursor};
}

bool term_is_alternate(const struct term *t)
{
    return t->is_alternate;
}
