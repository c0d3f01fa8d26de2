/* SPDX-License-Identifier: MIT */
/* Prompts, lists and the help.  */

#include "config.h"

#include <stdio.h>

#include "model/app_run.h"
#include "model/complete.h"
#include "model/day_list.h"
#include "model/help.h"

#define PAGE 10 /* lines, where it is not known how many are seen */

void app_ask(struct app *app, enum command asking)
{
    bool of_list = command_rows[asking].argument == ARGUMENT_CALENDAR;

    app->mode = of_list ? APP_LIST : APP_PROMPT;
    app->asking = asking;
    app->entry = (struct entry){0};
    app->item = 0;
}

static int item_count(const struct app *app)
{
    switch (app->mode) {
    case APP_LIST:
        return complete_calendars(app->registry, app->entry.text, NULL);
    case APP_HELP:
        return help_line_count(app->keymap);
    case APP_CALENDAR:
        return app->view == VIEW_DAY ? day_list_count(app) : 0;
    case APP_PROMPT:
        break;
    }
    return 0;
}

static void step(struct app *app, int64_t count)
{
    int *item = app->mode == APP_CALENDAR ? &app->day_top : &app->item;
    /* What is read ends with its last line at the bottom.  */
    int page = app->mode != APP_LIST && app->lines > 0 ? app->lines : 1;
    int last = item_count(app) - page;
    int64_t next = *item + count;

    if (next > last)
        next = last;
    *item = next < 0 ? 0 : (int)next;
}

void app_next_item(struct app *app, int count)
{
    step(app, count);
}

/* A line of one page is seen on the next one too.  */
void app_next_page(struct app *app, int count)
{
    int64_t page = app->lines > 0 ? app->lines - 1 : PAGE;

    step(app, count * (page > 1 ? page : 1));
}

void app_resize(struct app *app, int lines, int week_rows, unsigned no_room)
{
    app->lines = lines;
    app->week_rows = week_rows;
    app->no_room = no_room;
    app_next_item(app, 0);
}

/* Adds CAL, or says why that changes no columns.  */
static void add_column(struct app *app, const struct cal *cal)
{
    bool has = columns_find(&app->columns, cal) >= 0;

    if (columns_add(&app->columns, cal))
        app_fault(app, _("%d columns are the most"), COLUMNS_MAX);
    else if (has) {
        app->tone = APP_NOTICE;
        /* TRANSLATORS: a calendar's name.  */
        snprintf(app->message, sizeof app->message,
                 _("%s has a column already"), cal->name);
    }
}

void app_take_calendar(struct app *app, enum command command,
                       const struct cal *cal)
{
    if (command == COMMAND_ADD_COLUMN)
        add_column(app, cal);
    else
        columns_replace(&app->columns, cal);
}

static void accept_calendar(struct app *app)
{
    const struct cal *found[REGISTRY_MAX];
    int count = complete_calendars(app->registry, app->entry.text, found);

    if (app->item >= 0 && app->item < count) {
        app->mode = APP_CALENDAR;
        app_take_calendar(app, app->asking, found[app->item]);
        return;
    }
    app_fault(app, _("no calendar has '%s' in its name"),
              app_shown(app->entry.text).text);
}

/* What was typed stays, to be put right, where it was wrong.  */
static enum effect accept_line(struct app *app)
{
    enum effect effect = EFFECT_NONE;

    app->mode = APP_CALENDAR;
    if (!app->entry.length)
        return effect;
    if (app->asking == COMMAND_COMMAND_LINE)
        effect = app_run_line(app, app->entry.text);
    else
        effect = app_run_with(app, app->asking, app->entry.text);
    if (app->tone == APP_FAULT && app->mode == APP_CALENDAR)
        app->mode = APP_PROMPT;
    return effect;
}

enum effect app_accept(struct app *app)
{
    if (app->mode == APP_PROMPT)
        return accept_line(app);
    if (app->mode == APP_LIST)
        accept_calendar(app);
    return EFFECT_NONE;
}
