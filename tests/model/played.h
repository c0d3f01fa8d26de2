/* SPDX-License-Identifier: MIT */
/* The program's state as the tests of it play with it: all calendars, the keys
   of the program, and somebody who presses them.  */

#ifndef EPACT_TESTS_MODEL_PLAYED_H
#define EPACT_TESTS_MODEL_PLAYED_H

#include <stdlib.h>
#include <string.h>

#include "core/toys.h"
#include "model/app.h"
#include "model/keys_conf.h"
#include "remembered_all.h"
#include "test.h"
#include "text/notation.h"

#define PLAYED_TODAY 2461368 /* Monday, 23 November 2026 */

struct played {
    struct registry *registry;
    struct keymap keymap;
    struct cal toy; /* dates the days -400 to 399 */
    struct app app;
};

/* A setup for cmocka: *STATE is a struct played, with the columns gregory,
   hebrew and persian.  */
static inline int played_begin(void **state)
{
    struct played *p = calloc(1, sizeof *p);
    struct columns columns;

    *state = p;
    if (!p || !(p->registry = registry_new()))
        return 1;
    p->toy = toy_calendar(&toy_plain);
    if (remembered_add_all(p->registry) || registry_add(p->registry, &p->toy) ||
        keymap_read(keys_conf->text, &p->keymap, NULL) ||
        columns_read(p->registry, "gregory,hebrew,persian", &columns, NULL))
        return 1;
    p->app = app_begin(p->registry, &p->keymap, &columns, PLAYED_TODAY);
    return 0;
}

static inline int played_end(void **state)
{
    struct played *p = *state;

    registry_free(p->registry);
    free(p);
    return 0;
}

/* Presses KEYS, with blanks between them.  Returns the last's effect.  */
static inline enum effect press(struct played *p, const char *keys)
{
    enum effect effect = EFFECT_NONE;

    while (*keys) {
        size_t n = strcspn(keys, " ");
        struct key key;

        assert_int_equal(key_read(keys, n, &key), STATUS_OK);
        effect = app_press(&p->app, key);
        keys += n + strspn(keys + n, " ");
    }
    return effect;
}

/* Types TEXT, which is ASCII.  */
static inline void type(struct played *p, const char *text)
{
    for (; *text; text++)
        app_press(&p->app, (struct key){.code = (unsigned char)*text});
}

/* The cursor stands on the Gregorian date DATE.  */
static inline void check_day(const struct played *p, const char *date)
{
    const struct notation gregorian = {.cal = known("gregory")};
    char text[40];
    struct buffer out = buffer_in(text, sizeof text);

    assert_false(notation_write(gregorian, p->app.cursor, &out));
    assert_string_equal(text, date);
}

/* The columns are those with the ids EXPECTED, with commas between them and a *
   behind the one that has the focus.  */
static inline void check_columns(const struct played *p, const char *expected)
{
    const struct columns *c = &p->app.columns;
    char text[500];
    struct buffer out = buffer_in(text, sizeof text);

    for (int i = 0; i < c->count; i++)
        buffer_format(&out, "%s%s%s", i ? "," : "", c->cal[i]->id,
                      i == c->focus ? "*" : "");
    assert_string_equal(text, expected);
}

/* There is the message that something is wrong; where TEXT is "", none.  */
static inline void check_message(const struct played *p, const char *text)
{
    assert_string_equal(p->app.message, text);
    assert_int_equal(p->app.tone, *text ? APP_FAULT : APP_QUIET);
}

/* KEYS lead from 23 November 2026 to DATE, without a word.  */
static inline void check_keys(struct played *p, const char *keys,
                              const char *date)
{
    p->app.cursor = PLAYED_TODAY;
    assert_int_equal(press(p, keys), EFFECT_NONE);
    check_day(p, date);
    check_message(p, "");
}

#endif
