/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/app_run.h"

#include <string.h>

#include "base/utf8.h"
#include "model/complete.h"
#include "model/move.h"
#include "model/target.h"
#include "text/fault.h"

struct buffer app_say(struct app *app, enum app_tone tone)
{
    app->tone = tone;
    return buffer_in(app->message, sizeof app->message);
}

struct app_shown app_shown(const char *text)
{
    struct app_shown out;

    utf8_escape(text, strlen(text), out.text, sizeof out.text);
    return out;
}

/* Moves the cursor to DAY, or says that S kept it where it is.  */
static void arrive(struct app *app, enum status s, const struct cal *cal,
                   day_num day)
{
    struct buffer b;

    if (!s) {
        app->cursor = day;
        return;
    }
    b = app_say(app, APP_FAULT);
    fault_of_day(s, cal, &b);
}

/* How a command is done: by a function, with what it needs to know.  */
struct action {
    void (*run)(struct app *app, const struct action *action, int count);
    int what;
    int sign;
};

static void move(struct app *app, const struct action *action, int count)
{
    const struct cal *cal = app_stepping(app);
    enum move_unit unit = (enum move_unit)action->what;
    day_num day = 0;
    enum status s = STATUS_ERR_SPAN;

    if (!cal && unit <= MOVE_WEEK)
        cal = app->columns.cal[app->columns.focus];
    if (cal)
        s = move_by(cal, app->cursor, unit, action->sign * count, &day);
    arrive(app, s, cal ? cal : app->columns.cal[app->columns.focus], day);
}

static void move_to(struct app *app, const struct action *action, int count)
{
    const struct cal *cal = app_stepping(app);
    enum move_edge edge = action->sign > 0 ? MOVE_END : MOVE_START;
    day_num day = 0;
    enum status s = STATUS_ERR_SPAN;

    (void)count;
    if (cal)
        s = move_to_edge(cal, app->first_weekday, app->cursor,
                         (enum move_unit)action->what, edge, &day);
    arrive(app, s, cal ? cal : app->columns.cal[app->columns.focus], day);
}

static void today(struct app *app, const struct action *action, int count)
{
    (void)action;
    (void)count;
    app->cursor = app->today;
}

static void focus(struct app *app, const struct action *action, int count)
{
    columns_focus(&app->columns, action->sign * count);
}

static void move_column(struct app *app, const struct action *action, int count)
{
    columns_move(&app->columns, action->sign * count);
}

static void remove_column(struct app *app, const struct action *action,
                          int count)
{
    (void)action;
    (void)count;
    if (!columns_remove(&app->columns)) {
        struct buffer b = app_say(app, APP_FAULT);

        buffer_put(&b, _("this is the only column"));
    }
}

static void week_numbers(struct app *app, const struct action *action,
                         int count)
{
    (void)action;
    (void)count;
    app->week_numbers = !app->week_numbers;
}

/* Without a day, one later; behind Sunday each calendar's own.  */
static void first_weekday(struct app *app, const struct action *action,
                          int count)
{
    (void)action;
    (void)count;
    app->first_weekday = (app->first_weekday + 1) % (DAY_WEEK + 1);
}

static void ask(struct app *app, const struct action *action, int count)
{
    (void)count;
    app_ask(app, (enum command)action->what);
}

static void help(struct app *app, const struct action *action, int count)
{
    (void)action;
    (void)count;
    app->mode = app->mode == APP_HELP ? APP_CALENDAR : APP_HELP;
    app->item = 0;
}

static void complete(struct app *app, const struct action *action, int count)
{
    (void)action;
    (void)count;
    complete_entry(app->registry, app->asking, &app->entry);
}

static void next_item(struct app *app, const struct action *action, int count)
{
    app_next_item(app, action->sign * count);
}

static void edit(struct app *app, const struct action *action, int count)
{
    (void)count;
    entry_run(&app->entry, (enum command)action->what);
    app->item = 0;
}

/* Those that are not here are not done but leave their mark on whoever runs the
   program: see run_effect().  */
static const struct action actions[COMMAND_COUNT] = {
    [COMMAND_NEXT_DAY] = {move, MOVE_DAY, 1},
    [COMMAND_PREVIOUS_DAY] = {move, MOVE_DAY, -1},
    [COMMAND_NEXT_WEEK] = {move, MOVE_WEEK, 1},
    [COMMAND_PREVIOUS_WEEK] = {move, MOVE_WEEK, -1},
    [COMMAND_NEXT_MONTH] = {move, MOVE_MONTH, 1},
    [COMMAND_PREVIOUS_MONTH] = {move, MOVE_MONTH, -1},
    [COMMAND_NEXT_YEAR] = {move, MOVE_YEAR, 1},
    [COMMAND_PREVIOUS_YEAR] = {move, MOVE_YEAR, -1},
    [COMMAND_WEEK_START] = {move_to, MOVE_WEEK, -1},
    [COMMAND_WEEK_END] = {move_to, MOVE_WEEK, 1},
    [COMMAND_MONTH_START] = {move_to, MOVE_MONTH, -1},
    [COMMAND_MONTH_END] = {move_to, MOVE_MONTH, 1},
    [COMMAND_YEAR_START] = {move_to, MOVE_YEAR, -1},
    [COMMAND_YEAR_END] = {move_to, MOVE_YEAR, 1},
    [COMMAND_TODAY] = {today, 0, 0},
    [COMMAND_GOTO] = {ask, COMMAND_GOTO, 0},
    [COMMAND_NEXT_COLUMN] = {focus, 0, 1},
    [COMMAND_PREVIOUS_COLUMN] = {focus, 0, -1},
    [COMMAND_ADD_COLUMN] = {ask, COMMAND_ADD_COLUMN, 0},
    [COMMAND_REPLACE_COLUMN] = {ask, COMMAND_REPLACE_COLUMN, 0},
    [COMMAND_REMOVE_COLUMN] = {remove_column, 0, 0},
    [COMMAND_MOVE_LEFT] = {move_column, 0, -1},
    [COMMAND_MOVE_RIGHT] = {move_column, 0, 1},
    [COMMAND_COLUMNS] = {ask, COMMAND_COLUMNS, 0},
    [COMMAND_WEEK_NUMBERS] = {week_numbers, 0, 0},
    [COMMAND_FIRST_WEEKDAY] = {first_weekday, 0, 0},
    [COMMAND_COMMAND_LINE] = {ask, COMMAND_COMMAND_LINE, 0},
    [COMMAND_HELP] = {help, 0, 0},
    [COMMAND_COMPLETE] = {complete, 0, 0},
    [COMMAND_NEXT_ITEM] = {next_item, 0, 1},
    [COMMAND_PREVIOUS_ITEM] = {next_item, 0, -1},
    [COMMAND_LEFT] = {edit, COMMAND_LEFT, 0},
    [COMMAND_RIGHT] = {edit, COMMAND_RIGHT, 0},
    [COMMAND_LINE_START] = {edit, COMMAND_LINE_START, 0},
    [COMMAND_LINE_END] = {edit, COMMAND_LINE_END, 0},
    [COMMAND_DELETE_BEFORE] = {edit, COMMAND_DELETE_BEFORE, 0},
    [COMMAND_DELETE_AT] = {edit, COMMAND_DELETE_AT, 0},
    [COMMAND_DELETE_WORD] = {edit, COMMAND_DELETE_WORD, 0},
    [COMMAND_DELETE_LINE] = {edit, COMMAND_DELETE_LINE, 0},
    [COMMAND_DELETE_REST] = {edit, COMMAND_DELETE_REST, 0},
};

/* Takes the cursor's day, where somebody waits for one.  */
static enum effect choose(struct app *app)
{
    struct buffer b;

    if (app->purpose == APP_PICK)
        return EFFECT_CHOOSE;
    b = app_say(app, APP_FAULT);
    buffer_put(&b, _("only epact pick takes a day"));
    return EFFECT_NONE;
}

static enum effect cancel(struct app *app)
{
    if (app->mode == APP_CALENDAR && app->purpose == APP_PICK)
        return EFFECT_QUIT;
    app_cancel(app);
    return EFFECT_NONE;
}

enum effect app_run(struct app *app, enum command command, int count)
{
    if ((int)command < 0 || command >= COMMAND_COUNT)
        return EFFECT_NONE;
    count = count > MOVE_MAX ? MOVE_MAX : count < -MOVE_MAX ? -MOVE_MAX : count;
    if (actions[command].run) {
        actions[command].run(app, &actions[command], count);
        return EFFECT_NONE;
    }
    if (command == COMMAND_REDRAW)
        return EFFECT_REDRAW;
    if (command == COMMAND_QUIT)
        return EFFECT_QUIT;
    if (command == COMMAND_CHOOSE)
        return choose(app);
    if (command == COMMAND_ACCEPT)
        return app_accept(app);
    return command == COMMAND_CANCEL ? cancel(app) : EFFECT_NONE;
}

void app_go(struct app *app, const char *text)
{
    char sentence[APP_MESSAGE_MAX];
    struct buffer why = buffer_in(sentence, sizeof sentence), b;
    day_num day;

    if (!target_read(app->registry, app->cursor, text, &day, &why)) {
        app->cursor = day;
        return;
    }
    b = app_say(app, APP_FAULT);
    buffer_put(&b, sentence);
}

void app_take_calendar(struct app *app, enum command command,
                       const struct cal *cal)
{
    enum status s = STATUS_OK;

    if (command == COMMAND_ADD_COLUMN)
        s = columns_add(&app->columns, cal);
    else
        columns_replace(&app->columns, cal);
    if (s) {
        struct buffer b = app_say(app, APP_FAULT);

        buffer_put(&b, status_text(s));
    }
}
