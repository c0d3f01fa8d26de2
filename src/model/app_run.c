/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/app_run.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/floor.h"
#include "model/complete.h"
#include "model/move.h"
#include "model/weeks.h"
#include "text/fault.h"
#include "text/notice.h"

void app_hush(struct app *app)
{
    app->tone = APP_QUIET;
    app->message[0] = '\0';
}

void app_fault(struct app *app, const char *format, ...)
{
    va_list args;

    app->tone = APP_FAULT;
    va_start(args, format);
    vsnprintf(app->message, sizeof app->message, format, args);
    va_end(args);
}

void app_notice(struct app *app, const char *text)
{
    const char *sentence = notice_in(text);

    if (!sentence)
        return;
    app->tone = APP_NOTICE;
    snprintf(app->message, sizeof app->message, "%s", sentence);
}

struct utf8_shown app_shown(const char *text)
{
    return utf8_shown(text, strlen(text));
}

/* Moves the cursor to DAY, or says why S, of CAL, kept it where it is.  */
static void arrive(struct app *app, enum status s, const struct cal *cal,
                   day_num day)
{
    char sentence[APP_MESSAGE_MAX];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    if (!s) {
        app->cursor = day;
        return;
    }
    fault_of_day(s, cal, &why);
    app_fault(app, "%s", sentence);
}

/* How a command is done: by a function, with what it needs to know.  */
struct action {
    enum effect (*run)(struct app *app, const struct action *action, int count);
    int what;
    int sign;
};

/* Whether UNIT is a line of the weeks view, whatever the calendar's week.  */
static bool is_line(const struct app *app, enum move_unit unit)
{
    return unit == MOVE_WEEK && app->view == VIEW_WEEKS;
}

/* The day COUNT units on from the cursor's, by the calendar *CAL: that to step
   by, or where none has a date for the cursor's day, that of the focus.  */
static enum status step(const struct app *app, enum move_unit unit, int count,
                        const struct cal **cal, day_num *out)
{
    const struct cal *stepping = app_stepping(app);

    *cal = stepping ? stepping : app->columns.cal[app->columns.focus];
    *out = 0;
    if (is_line(app, unit))
        return day_add(app->cursor, (int64_t)count * DAY_WEEK, out);
    if (!stepping && unit > MOVE_WEEK)
        return STATUS_ERR_SPAN;
    return move_by(*cal, app->cursor, unit, count, out);
}

static enum effect move(struct app *app, const struct action *action, int count)
{
    const struct cal *cal;
    day_num day;
    enum status s = step(app, (enum move_unit)action->what,
                         action->sign * count, &cal, &day);

    arrive(app, s, cal, day);
    return EFFECT_NONE;
}

/* The first or last day of the line of weeks that DAY stands in.  */
static enum status edge_of_line(const struct app *app, day_num day,
                                enum move_edge edge, day_num *out)
{
    day_num first = weeks_line(app, day) - day;

    return day_add(day, edge == MOVE_END ? first + DAY_WEEK - 1 : first, out);
}

/* The first of COUNT edges is that of the cursor's own week, month or year.  */
static enum effect move_to(struct app *app, const struct action *action,
                           int count)
{
    enum move_unit unit = (enum move_unit)action->what;
    enum move_edge edge = action->sign > 0 ? MOVE_END : MOVE_START;
    const struct cal *cal;
    day_num day;
    enum status s = step(
        app, unit, action->sign * (count > 0 ? count - 1 : count), &cal, &day);

    if (!s && is_line(app, unit))
        s = edge_of_line(app, day, edge, &day);
    else if (!s)
        s = move_to_edge(cal, app->first_weekday, day, unit, edge, &day);
    arrive(app, s, cal, day);
    return EFFECT_NONE;
}

static enum effect today(struct app *app, const struct action *action,
                         int count)
{
    (void)action;
    (void)count;
    app->cursor = app->today;
    return EFFECT_NONE;
}

static enum effect focus(struct app *app, const struct action *action,
                         int count)
{
    columns_focus(&app->columns, action->sign * count);
    return EFFECT_NONE;
}

static enum effect move_column(struct app *app, const struct action *action,
                               int count)
{
    columns_move(&app->columns, action->sign * count);
    return EFFECT_NONE;
}

static enum effect remove_column(struct app *app, const struct action *action,
                                 int count)
{
    (void)action;
    (void)count;
    if (!columns_remove(&app->columns))
        app_fault(app, "%s", _("this is the only column"));
    return EFFECT_NONE;
}

static enum effect week_numbers(struct app *app, const struct action *action,
                                int count)
{
    (void)action;
    (void)count;
    if (app->view == VIEW_YEAR || app->view == VIEW_DAY)
        app_fault(app, "%s", _("months and weeks have numbers of weeks"));
    else
        app->week_numbers = !app->week_numbers;
    return EFFECT_NONE;
}

/* Without a day, one later; behind Sunday each calendar's own.  */
static enum effect first_weekday(struct app *app, const struct action *action,
                                 int count)
{
    (void)action;
    (void)count;
    app->first_weekday = (app->first_weekday + 1) % (DAY_WEEK + 1);
    return EFFECT_NONE;
}

void app_show(struct app *app, enum view view)
{
    if (view == VIEW_DAY && app->view != VIEW_DAY) {
        app->back = app->view;
        app->day_top = 0;
    }
    app->view = view;
}

/* The same for a key, which may change nothing that is seen.  */
static void show_or_say(struct app *app, enum view view)
{
    app_show(app, view);
    if (!app_has_room(app, view))
        app_fault(app, "%s", _("too small a screen for this view"));
}

static enum effect show(struct app *app, const struct action *action, int count)
{
    (void)count;
    show_or_say(app, (enum view)action->what);
    return EFFECT_NONE;
}

static enum effect next_view(struct app *app, const struct action *action,
                             int count)
{
    (void)action;
    show_or_say(app, (enum view)floor_mod((int)app->view + count, VIEW_COUNT));
    return EFFECT_NONE;
}

static enum effect ask(struct app *app, const struct action *action, int count)
{
    (void)count;
    app_ask(app, (enum command)action->what);
    return EFFECT_NONE;
}

static enum effect help(struct app *app, const struct action *action, int count)
{
    (void)action;
    (void)count;
    app->mode = app->mode == APP_HELP ? APP_CALENDAR : APP_HELP;
    app->item = 0;
    return EFFECT_NONE;
}

static enum effect complete(struct app *app, const struct action *action,
                            int count)
{
    (void)action;
    (void)count;
    complete_entry(app->registry, app->asking, &app->entry);
    return EFFECT_NONE;
}

static enum effect next_item(struct app *app, const struct action *action,
                             int count)
{
    app_next_item(app, action->sign * count);
    return EFFECT_NONE;
}

static enum effect next_page(struct app *app, const struct action *action,
                             int count)
{
    app_next_page(app, action->sign * count);
    return EFFECT_NONE;
}

static enum effect end_item(struct app *app, const struct action *action,
                            int count)
{
    (void)count;
    app_next_item(app, action->sign * MOVE_MAX);
    return EFFECT_NONE;
}

static enum effect edit(struct app *app, const struct action *action, int count)
{
    (void)count;
    entry_run(&app->entry, (enum command)action->what);
    app->item = 0;
    return EFFECT_NONE;
}

static enum effect accept(struct app *app, const struct action *action,
                          int count)
{
    (void)action;
    (void)count;
    return app_accept(app);
}

static enum effect cancel(struct app *app, const struct action *action,
                          int count)
{
    (void)action;
    (void)count;
    if (app->mode != APP_CALENDAR)
        app->mode = APP_CALENDAR;
    else if (app->view == VIEW_DAY)
        app_show(app, app->back);
    else if (app->purpose == APP_PICK)
        return EFFECT_QUIT;
    return EFFECT_NONE;
}

/* Takes the cursor's day, where somebody waits for one; else looks closer at
   it, and back.  */
static enum effect choose(struct app *app, const struct action *action,
                          int count)
{
    (void)action;
    (void)count;
    if (app->purpose == APP_PICK)
        return EFFECT_CHOOSE;
    show_or_say(app, app->view == VIEW_DAY ? app->back : VIEW_DAY);
    return EFFECT_NONE;
}

/* What is not for the state to do.  */
static enum effect tell(struct app *app, const struct action *action, int count)
{
    (void)app;
    (void)count;
    return (enum effect)action->what;
}

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
    [COMMAND_MONTH_VIEW] = {show, VIEW_MONTH, 0},
    [COMMAND_YEAR_VIEW] = {show, VIEW_YEAR, 0},
    [COMMAND_WEEKS_VIEW] = {show, VIEW_WEEKS, 0},
    [COMMAND_DAY_VIEW] = {show, VIEW_DAY, 0},
    [COMMAND_NEXT_VIEW] = {next_view, 0, 0},
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
    [COMMAND_REDRAW] = {tell, EFFECT_REDRAW, 0},
    [COMMAND_CANCEL] = {cancel, 0, 0},
    [COMMAND_CHOOSE] = {choose, 0, 0},
    [COMMAND_QUIT] = {tell, EFFECT_QUIT, 0},
    [COMMAND_ACCEPT] = {accept, 0, 0},
    [COMMAND_COMPLETE] = {complete, 0, 0},
    [COMMAND_CLOSE_HELP] = {cancel, 0, 0},
    [COMMAND_NEXT_ITEM] = {next_item, 0, 1},
    [COMMAND_PREVIOUS_ITEM] = {next_item, 0, -1},
    [COMMAND_NEXT_PAGE] = {next_page, 0, 1},
    [COMMAND_PREVIOUS_PAGE] = {next_page, 0, -1},
    [COMMAND_FIRST_ITEM] = {end_item, 0, -1},
    [COMMAND_LAST_ITEM] = {end_item, 0, 1},
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

enum effect app_run(struct app *app, enum command command, int count)
{
    if ((int)command < 0 || command >= COMMAND_COUNT)
        return EFFECT_NONE;
    count = count > MOVE_MAX ? MOVE_MAX : count < -MOVE_MAX ? -MOVE_MAX : count;

    struct columns before = app->columns;
    enum effect effect = actions[command].run(app, &actions[command], count);

    /* In the day view they stand at the top, and are to be seen.  */
    if (memcmp(&before, &app->columns, sizeof before) != 0)
        app->day_top = 0;
    return effect;
}
