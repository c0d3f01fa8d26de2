/* SPDX-License-Identifier: MIT */
/* Whatever keys are pressed, the state stays sound.  */
#include "config.h"

#include <limits.h>

#include "base/utf8.h"
#include "model/complete.h"
#include "model/day_list.h"
#include "model/help.h"
#include "model/played.h"
#include "model/weeks.h"

#define KEYS 100000

/* Marsaglia's xorshift.  */
static uint32_t next(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

/* What the screen lets be seen changes while keys are pressed.  */
static void resize(struct app *app, uint32_t *seed)
{
    app->lines = (int)(next(seed) % 150);
    app->week_rows = (int)(next(seed) % 60);
}

/* A key of the map as often as not; else a digit, a letter or sign, or
   whatever else fits into a struct key.  */
static struct key any_key(const struct keymap *map, uint32_t *seed)
{
    uint32_t kind = next(seed) % 16;
    uint32_t n = next(seed);

    if (kind < 8)
        return map->binding[n % (uint32_t)map->count]
            .key[next(seed) % KEYMAP_KEYS];
    if (kind == 8)
        return (struct key){.code = '0' + n % 10};
    if (kind < 13)
        return (struct key){.code = ' ' + n % 95};
    if (kind == 13)
        return (struct key){.code = n % 0x3000};
    return (struct key){.code = n % 2 ? n % (NAMED_KEYS_END + 9) : n,
                        .modifiers = (uint8_t)next(seed)};
}

static bool can_be_shown(const char *text)
{
    size_t n = strlen(text);

    return utf8_is_valid(text, n) && !utf8_has_control(text, n);
}

static bool columns_are_sound(const struct columns *c)
{
    for (int i = 0; i < c->count && i < COLUMNS_MAX; i++)
        for (int k = 0; k < i; k++)
            if (!c->cal[i] || c->cal[i] == c->cal[k])
                return false;
    return c->count >= 1 && c->count <= COLUMNS_MAX && c->focus >= 0 &&
           c->focus < c->count;
}

/* The item is a line of the list or the help; where none fits, 0.  */
static bool item_is_sound(const struct app *app)
{
    int lines = app->mode == APP_LIST
                    ? complete_calendars(app->registry, app->entry.text, NULL)
                : app->mode == APP_HELP ? help_line_count(app->keymap)
                                        : INT_MAX;

    return app->item >= 0 && (app->item < lines || !app->item);
}

/* The day view is opened from another, and begins with a line that it has.  */
static bool view_is_sound(const struct app *app)
{
    return (unsigned)app->view < VIEW_COUNT &&
           (unsigned)app->back < VIEW_COUNT && app->back != VIEW_DAY &&
           app->day_top >= 0 && app->day_top < day_list_count(app);
}

/* While weeks are on the screen the cursor is in one of them, and nothing is
   left to be scrolled.  */
static bool weeks_are_sound(const struct app *app, enum view seen)
{
    day_num days = (app->week_rows > 1 ? app->week_rows : 1) * DAY_WEEK;

    return seen != VIEW_WEEKS ||
           (app->week_top == weeks_top(app) &&
            app->week_top == weeks_line(app, app->week_top) &&
            app->cursor >= app->week_top && app->cursor < app->week_top + days);
}

static bool entry_is_sound(const struct entry *e)
{
    return e->length <= ENTRY_MAX && e->at <= e->length &&
           !e->text[e->length] && strlen(e->text) == e->length &&
           can_be_shown(e->text);
}

static const char *fault_of(const struct app *app)
{
    if (!columns_are_sound(&app->columns))
        return "columns";
    if (!day_fenced(app->cursor) || app->today != PLAYED_TODAY)
        return "a day";
    if (!entry_is_sound(&app->entry))
        return "the entry";
    if (!memchr(app->message, '\0', sizeof app->message) ||
        !can_be_shown(app->message) ||
        (app->tone != APP_QUIET) != (*app->message != '\0'))
        return "the message";
    if (!item_is_sound(app))
        return "the item";
    if (!view_is_sound(app))
        return "the view";
    if ((unsigned)app->mode > APP_HELP ||
        (unsigned)app->first_weekday > DAY_WEEK)
        return "a choice";
    if (app->typed.key_count < 0 || app->typed.key_count >= KEYMAP_KEYS ||
        app->typed.count < 0 || app->typed.count > 99999)
        return "what is typed";
    return NULL;
}

/* What keys did, so that one sees that they did something.  */
struct seen {
    int left; /* how often the program was left: it is not about that */
    int view[VIEW_COUNT];
    int scrolled; /* keys pressed in the day view, not at its top */
    int weeks_scrolled;
};

static void press_any(struct played *p, uint32_t *seed, struct seen *seen)
{
    enum view view = p->app.view;
    day_num top = p->app.week_top;
    enum effect effect = app_press(&p->app, any_key(&p->keymap, seed));
    const char *fault = fault_of(&p->app);

    if (fault)
        fail_msg("%s", fault);
    assert_true(weeks_are_sound(&p->app, view));
    seen->left += effect == EFFECT_QUIT || effect == EFFECT_CHOOSE;
    seen->view[p->app.view]++;
    seen->scrolled += p->app.view == VIEW_DAY && p->app.day_top > 0;
    seen->weeks_scrolled += p->app.week_top != top;
}

static void play(struct played *p, uint32_t seed)
{
    struct seen seen = {0};

    for (int i = 0; i < KEYS; i++) {
        press_any(p, &seed, &seen);
        if (i % 100 == 0)
            resize(&p->app, &seed);
        if (i % 1000 == 0)
            p->app.cursor = i % 3000 ? 0 : PLAYED_TODAY;
    }
    assert_true(seen.left > 100);
    for (enum view view = 0; view < VIEW_COUNT; view++)
        assert_true(seen.view[view] > KEYS / 20);
    assert_true(seen.scrolled > KEYS / 100);
    assert_true(seen.weeks_scrolled > KEYS / 1000);
}

static void no_keys_bring_it_down(void **state)
{
    play(*state, 20261123);
}

static void nor_where_a_day_is_picked(void **state)
{
    struct played *p = *state;

    p->app.purpose = APP_PICK;
    play(p, 5787);
}

/* A day at the fence is no day less.  */
static void nor_at_the_end_of_all_days(void **state)
{
    static const char keys[] = "l h j k ] [ } { C-v M-v ^ $ Home End C-Home "
                               "C-End Tab x a Down Enter W v";
    struct played *p = *state;

    for (int i = 0; i < 40; i++) {
        p->app.cursor = i % 2 ? DAY_MAX : DAY_MIN;
        p->app.week_rows = i;
        press(p, "9 9 9 9 9");
        for (const char *at = keys; *at; at += strcspn(at, " ") + 1) {
            enum view view = p->app.view;
            struct key key;

            assert_int_equal(key_read(at, strcspn(at, " "), &key), STATUS_OK);
            app_press(&p->app, key);
            assert_null(fault_of(&p->app));
            assert_true(weeks_are_sound(&p->app, view));
            if (!at[strcspn(at, " ")])
                break;
        }
    }
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(no_keys_bring_it_down),
        PLAYED(nor_where_a_day_is_picked),
        PLAYED(nor_at_the_end_of_all_days),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
