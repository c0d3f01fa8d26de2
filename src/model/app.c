/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/app.h"

#include "model/app_run.h"
#include "model/weeks.h"

#define COUNT_MAX 99999 /* that can be typed */
#define SATURDAY 6
#define SUNDAY 7

struct app app_begin(const struct registry *r, const struct keymap *keymap,
                     const struct columns *columns, day_num today)
{
    return (struct app){
        .registry = r,
        .keymap = keymap,
        .columns = *columns,
        .cursor = today,
        .today = today,
        .first_weekday = 1,
        .days_off = 1U << SATURDAY | 1U << SUNDAY,
        .week_numbers = true,
    };
}

bool app_has_room(const struct app *app, enum view view)
{
    return !(app->no_room & 1U << view);
}

enum keymap_mode app_keys(const struct app *app)
{
    switch (app->mode) {
    case APP_PROMPT:
        return KEYMAP_LINE;
    case APP_LIST:
        return KEYMAP_LIST;
    case APP_HELP:
        return KEYMAP_HELP;
    case APP_CALENDAR:
        break;
    }
    return app->view == VIEW_DAY && app_has_room(app, VIEW_DAY)
               ? KEYMAP_DAY
               : KEYMAP_CALENDAR;
}

const struct cal *app_stepping(const struct app *app)
{
    const struct cal *gregorian;

    for (int i = app->columns.focus; i >= 0; i--)
        if (day_in(app->columns.cal[i]->span, app->cursor))
            return app->columns.cal[i];
    if (registry_find(app->registry, "gregory", &gregorian) ||
        !day_in(gregorian->span, app->cursor))
        return NULL;
    return gregorian;
}

/* Takes a digit of a count, with Meta or without.  A 0 begins none.  */
static bool take_digit(struct app *app, struct key key)
{
    int *count = &app->typed.count;

    if (app->mode != APP_CALENDAR || app->typed.key_count || key.code < '0' ||
        key.code > '9' || (key.modifiers & ~MOD_META) ||
        (key.code == '0' && !*count))
        return false;
    *count = 10 * *count + (int)(key.code - '0');
    if (*count > COUNT_MAX)
        *count = COUNT_MAX;
    return true;
}

/* Says that the keys typed mean nothing, and which key shows those that do.  */
static void say_unbound(struct app *app, const struct app_typed *typed)
{
    const struct binding *help =
        keymap_key_of(app->keymap, app_keys(app), COMMAND_HELP);
    char keys[64], shows[32];
    struct buffer b = buffer_in(keys, sizeof keys);
    struct buffer key = buffer_in(shows, sizeof shows);

    for (int i = 0; i < typed->key_count; i++) {
        buffer_put(&b, i ? " " : "");
        key_write(typed->key[i], &b);
    }
    if (!b.length)
        buffer_put(&b, _("this key"));
    if (!help) {
        /* TRANSLATORS: the name of a key.  */
        app_fault(app, _("%s means nothing here"), keys);
        return;
    }
    keymap_write(help, &key);
    /* TRANSLATORS: the names of two keys.  */
    app_fault(app, _("%s means nothing here; %s shows the keys"), keys, shows);
}

static enum effect take_unbound(struct app *app, const struct app_typed *typed)
{
    bool typing = app->mode == APP_PROMPT || app->mode == APP_LIST;

    if (typing && typed->key_count == 1 && key_types(typed->key[0])) {
        entry_type(&app->entry, typed->key[0].code);
        app->item = 0;
    } else {
        say_unbound(app, typed);
    }
    return EFFECT_NONE;
}

/* Whether the last key typed means to forget those before it.  */
static bool forgets(const struct app *app, const struct app_typed *typed)
{
    const struct key *last = &typed->key[typed->key_count - 1];
    const struct binding *binding;

    return typed->key_count > 1 &&
           keymap_find(app->keymap, app_keys(app), last, 1, &binding) ==
               KEYMAP_MATCH &&
           binding->command == COMMAND_CANCEL;
}

/* How often to do what BINDING says, where COUNT was typed.  */
static int times(const struct binding *binding, int count)
{
    return (binding->count ? binding->count : 1) * (count ? count : 1);
}

/* A number before what does not take one is forgotten, and nothing done, which
   is just what COMMAND_CANCEL is for.  */
static enum effect refuse_count(struct app *app, const struct binding *binding)
{
    char keys[32];
    struct buffer b = buffer_in(keys, sizeof keys);

    keymap_write(binding, &b);
    if (binding->command != COMMAND_CANCEL)
        /* TRANSLATORS: the name of a key.  */
        app_fault(app, _("%s takes no number before it"), keys);
    return EFFECT_NONE;
}

static enum effect press(struct app *app, struct key key)
{
    const struct binding *binding;
    struct app_typed typed;

    app_hush(app);
    if (take_digit(app, key))
        return EFFECT_NONE;
    app->typed.key[app->typed.key_count++] = key;
    typed = app->typed;
    switch (keymap_find(app->keymap, app_keys(app), typed.key, typed.key_count,
                        &binding)) {
    case KEYMAP_BEGINNING:
        if (typed.key_count < KEYMAP_KEYS)
            return EFFECT_NONE;
        break;
    case KEYMAP_MATCH:
        app->typed = (struct app_typed){0};
        if (typed.count &&
            command_rows[binding->command].argument != ARGUMENT_COUNT)
            return refuse_count(app, binding);
        return app_run(app, binding->command, times(binding, typed.count));
    case KEYMAP_NO_MATCH:
        break;
    }
    app->typed = (struct app_typed){0};
    return forgets(app, &typed) ? EFFECT_NONE : take_unbound(app, &typed);
}

/* Presses KEY while weeks are on the screen, which stay there as far as the
   cursor lets them.  */
static enum effect press_in_weeks(struct app *app, struct key key)
{
    int first = weeks_first(app);
    enum effect effect;
    day_num above;

    /* There may have been other rows when the last key was pressed.  */
    app->week_top = weeks_top(app);
    above = weeks_line(app, app->cursor) - app->week_top;
    effect = press(app, key);
    if (weeks_first(app) != first)
        app->week_top = weeks_line(app, app->cursor) - above;
    app->week_top = weeks_top(app);
    return effect;
}

/* Weeks that are not on the screen have nothing to stay for.  */
enum effect app_press(struct app *app, struct key key)
{
    return app->view == VIEW_WEEKS ? press_in_weeks(app, key) : press(app, key);
}
