/* SPDX-License-Identifier: MIT */
/* The program's state as the tests of its pictures draw it: all calendars, and
   a screen in memory.  */

#ifndef EPACT_TESTS_VIEW_VIEWED_H
#define EPACT_TESTS_VIEW_VIEWED_H

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "model/keys_conf.h"
#include "remembered_all.h"
#include "test.h"
#include "view/page.h"
#include "view/view.h"

#define VIEWED_TODAY 2461368 /* Monday, 23 November 2026 */

#define FOR_EACH_VIEW(v) for (enum view v = VIEW_MONTH; v < VIEW_COUNT; v++)

struct viewed {
    struct registry *registry;
    struct keymap keymap;
    struct app app;
    struct view_work work;
    struct screen screen;
};

/* A setup for cmocka: *STATE is a struct viewed, with the column gregory.  */
static inline int viewed_begin(void **state)
{
    struct viewed *v = calloc(1, sizeof *v);
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct columns columns;

    *state = v;
    setlocale(LC_CTYPE, "C.UTF-8");
    if (!v || !(v->registry = registry_new()) ||
        remembered_add_all(v->registry) ||
        keymap_read(keys_conf->text, &v->keymap, NULL) ||
        columns_read(v->registry, "gregory", &columns, &why))
        return 1;
    v->app = app_begin(v->registry, &v->keymap, &columns, VIEWED_TODAY);
    return 0;
}

static inline int viewed_end(void **state)
{
    struct viewed *v = *state;

    screen_free(&v->screen);
    registry_free(v->registry);
    free(v);
    return 0;
}

static inline void set_columns(struct viewed *v, const char *names)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    assert_int_equal(columns_read(v->registry, names, &v->app.columns, &why),
                     STATUS_OK);
}

static inline void draw(struct viewed *v, int width, int height)
{
    assert_int_equal(screen_resize(&v->screen, width, height), STATUS_OK);
    view_fit(&v->app, width, height);
    view_draw(&v->app, &v->work, &v->screen);
}

static inline void assert_sound(const struct screen *s)
{
    for (int i = 0; i < s->width * s->height; i++) {
        const struct cell *cell = &s->cells[i];
        size_t n = strlen(cell->text);

        assert_true(utf8_is_valid(cell->text, n));
        assert_false(utf8_has_control(cell->text, n));
        assert_in_range(cell->role, 0, ROLE_COUNT - 1);
    }
    if (s->has_cursor) {
        assert_in_range(s->cursor_x, 0, s->width - 1);
        assert_in_range(s->cursor_y, 0, s->height - 1);
    }
}

static inline bool has_text(const struct screen *s, int y, const char *text)
{
    char line[4096] = "";
    struct buffer b = buffer_in(line, sizeof line);

    for (int x = 0; x < s->width; x++)
        buffer_put(&b, screen_cell(s, x, y)->text);
    return strstr(line, text);
}

/* The number whose last digit stands at X; -1: none does.  */
static inline int number_at(const struct screen *s, int x, int y)
{
    int number = -1, unit = 1;
    const struct cell *cell;

    for (; (cell = screen_cell(s, x, y)) && *cell->text >= '0' &&
           *cell->text <= '9';
         x--, unit *= 10)
        number = (number < 0 ? 0 : number) + (*cell->text - '0') * unit;
    return number;
}

#endif
