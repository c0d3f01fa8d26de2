/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/bar.h"

#include "model/complete.h"
#include "model/target.h"
#include "text/format.h"

/* Some commands that belong together; the first has the word.  */
#define HINT_MOST 4
struct hint {
    int count;
    enum command command[HINT_MOST];
};

#define ONE(name)                                                              \
    {                                                                          \
        1,                                                                     \
        {                                                                      \
            COMMAND_##name                                                     \
        }                                                                      \
    }
#define TWO(one, other)                                                        \
    {                                                                          \
        2,                                                                     \
        {                                                                      \
            COMMAND_##one, COMMAND_##other                                     \
        }                                                                      \
    }
#define VIEWS                                                                  \
    {                                                                          \
        4,                                                                     \
        {                                                                      \
            COMMAND_MONTH_VIEW, COMMAND_YEAR_VIEW, COMMAND_WEEKS_VIEW,         \
                COMMAND_DAY_VIEW                                               \
        }                                                                      \
    }

/* The hints of each mode, what matters most first.  */
static const struct hint calendar_hints[] = {
    ONE(HELP),
    ONE(QUIT),
    ONE(GOTO),
    ONE(TODAY),
    VIEWS,
    TWO(PREVIOUS_MONTH, NEXT_MONTH),
    TWO(PREVIOUS_YEAR, NEXT_YEAR),
    ONE(NEXT_COLUMN),
    ONE(ADD_COLUMN),
    ONE(REPLACE_COLUMN),
    ONE(REMOVE_COLUMN),
    ONE(COMMAND_LINE),
};
static const struct hint day_hints[] = {
    ONE(HELP),
    ONE(QUIT),
    TWO(PREVIOUS_ITEM, NEXT_ITEM),
    TWO(PREVIOUS_DAY, NEXT_DAY),
    ONE(CANCEL),
    ONE(GOTO),
    ONE(TODAY),
    VIEWS,
};
static const struct hint pick_hints[] = {
    ONE(CHOOSE),
    ONE(CANCEL),
    ONE(HELP),
    TWO(PREVIOUS_ITEM, NEXT_ITEM), /* in the day view */
    ONE(GOTO),
    ONE(TODAY),
    VIEWS,
    TWO(PREVIOUS_MONTH, NEXT_MONTH),
    TWO(PREVIOUS_YEAR, NEXT_YEAR),
    ONE(NEXT_COLUMN),
};
static const struct hint help_hints[] = {
    ONE(CLOSE_HELP),
    TWO(PREVIOUS_ITEM, NEXT_ITEM),
};
static const struct hint typing_hints[] = {
    ONE(ACCEPT),
    ONE(CANCEL),
    ONE(COMPLETE),
    TWO(PREVIOUS_ITEM, NEXT_ITEM),
};
#define NARROW 20 /* columns */
#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

int bar_margin(int width)
{
    return width > NARROW;
}

/* Puts the keys of HINT, with blanks between them, into OUT.  */
static void put_keys(const struct app *app, const struct hint *hint,
                     struct buffer *out)
{
    for (int i = 0; i < hint->count; i++) {
        const struct binding *b =
            keymap_key_of(app->keymap, app_keys(app), hint->command[i]);

        if (!b)
            continue;
        buffer_put(out, out->length ? " " : "");
        keymap_write(b, out);
    }
}

/* Draws those of COUNT hints that there is room for.  */
static void draw_hints(const struct app *app, const struct hint *hint,
                       int count, struct area a)
{
    int x = bar_margin(a.width);

    for (int i = 0; i < count; i++) {
        char keys[32];
        struct buffer b = buffer_in(keys, sizeof keys);
        const char *word = command_rows[hint[i].command[0]].hint;

        put_keys(app, &hint[i], &b);
        if (!b.length || !*word) /* "" would be translated too */
            continue;
        word = _(word);
        if (x + cluster_columns(keys) + 1 + cluster_columns(word) > a.width)
            return;
        x += area_put(a, x, 0, ROLE_KEY, keys) + 1;
        x += area_put(a, x, 0, ROLE_HINT, word) + 2;
    }
}

/* What was typed of an unfinished command; returns the columns it takes.  */
static int draw_typed(const struct app *app, struct area a)
{
    char text[64];
    struct buffer b = buffer_in(text, sizeof text);

    if (app->typed.count)
        buffer_format(&b, " %d", app->typed.count);
    for (int i = 0; i < app->typed.key_count; i++) {
        buffer_put(&b, " ");
        key_write(app->typed.key[i], &b);
    }
    return area_put(a, 0, 0, ROLE_ENTRY, text);
}

static void draw_keys(const struct app *app, struct area a)
{
    int x = draw_typed(app, a);
    struct area rest = area_part(a, x, 0, a.width - x, 1);

    if (app->mode == APP_HELP)
        draw_hints(app, help_hints, COUNT(help_hints), rest);
    else if (app->purpose == APP_PICK)
        draw_hints(app, pick_hints, COUNT(pick_hints), rest);
    else if (app->view == VIEW_DAY)
        draw_hints(app, day_hints, COUNT(day_hints), rest);
    else
        draw_hints(app, calendar_hints, COUNT(calendar_hints), rest);
}

static const char *question(enum command asking)
{
    switch (command_rows[asking].argument) {
    case ARGUMENT_DATE:
        return _("Go to:");
    case ARGUMENT_CALENDAR:
        return asking == COMMAND_ADD_COLUMN ? _("Add:") : _("Replace by:");
    case ARGUMENT_CALENDARS:
        return _("Calendars:");
    case ARGUMENT_NONE:
    case ARGUMENT_COUNT:
    case ARGUMENT_WEEKDAY:
        break;
    }
    return ":";
}

/* The first byte of what is typed from which on the cursor is in WIDTH.  */
static size_t visible_from(const struct entry *e, int width)
{
    char before[ENTRY_MAX + 1];
    struct buffer b = buffer_in(before, sizeof before);
    size_t from = 0;

    buffer_put_bytes(&b, e->text, e->at);
    while (cluster_columns(before + from) >= width && from < e->at)
        from += cluster_first(before + from).length;
    return from;
}

static void draw_prompt(const struct app *app, struct area a)
{
    const struct entry *e = &app->entry;
    int x = bar_margin(a.width);
    char before[ENTRY_MAX + 1];
    struct buffer b = buffer_in(before, sizeof before);

    x += area_put(a, x, 0, ROLE_PROMPT, question(app->asking)) +
         (app->asking != COMMAND_COMMAND_LINE);

    size_t from = visible_from(e, a.width - x);

    area_put(a, x, 0, ROLE_ENTRY, e->text + from);
    buffer_put_bytes(&b, e->text + from, e->at - from);
    area_cursor(a, x + cluster_columns(before), 0);
}

/* The day that was typed, in words, or what is wrong with it.  */
static enum role put_day(const struct app *app, struct buffer *out)
{
    const struct columns *columns = &app->columns;
    day_num day;

    if (target_read(app->registry, app->cursor, app->entry.text, &day, out))
        return ROLE_FAULT;
    for (int i = 0; i < columns->count; i++) {
        if (!day_in(columns->cal[i]->span, day))
            continue;
        buffer_put(out, out->length ? " · " : "");
        format_full(columns->cal[i], day, out);
    }
    if (out->length)
        return ROLE_MESSAGE;
    buffer_put(out, _("no calendar shown has a date for this day"));
    return ROLE_FAULT;
}

/* The words that may be typed.  */
static void put_words(const struct app *app, struct buffer *out)
{
    const char *word;

    for (int i = 0; !out->cut; i++) {
        word = complete_word(app->registry, app->asking, app->entry.text, i);
        if (!word)
            return;
        buffer_put(out, i ? "  " : "");
        buffer_put(out, word);
    }
}

/* What is wrong, or what is typed means, above it; where nothing is typed, the
   keys.  */
static void draw_preview(const struct app *app, struct area a)
{
    char text[512];
    struct buffer b = buffer_in(text, sizeof text);
    enum role role = ROLE_MESSAGE;

    area_fill(a, ROLE_MESSAGE);
    if (app->tone != APP_QUIET) {
        role = ROLE_FAULT;
        buffer_put(&b, app->message);
    } else if (app->mode == APP_LIST ||
               (app->asking == COMMAND_GOTO && !app->entry.length)) {
        draw_hints(app, typing_hints, COUNT(typing_hints), a);
    } else if (app->asking == COMMAND_GOTO) {
        role = put_day(app, &b);
    } else {
        put_words(app, &b);
    }
    area_put_cut(a, bar_margin(a.width), 0, a.width - 1, role, text);
}

void bar_draw(const struct app *app, struct area all)
{
    struct area a = area_part(all, 0, all.height - 1, all.width, 1);

    if (app->mode == APP_PROMPT || app->mode == APP_LIST) {
        draw_preview(app, area_part(all, 0, all.height - 2, all.width, 1));
        draw_prompt(app, a);
    } else if (app->tone == APP_QUIET) {
        draw_keys(app, a);
    } else {
        area_put_cut(a, bar_margin(a.width), 0, a.width - 1,
                     app->tone == APP_FAULT ? ROLE_FAULT : ROLE_MESSAGE,
                     app->message);
    }
}
