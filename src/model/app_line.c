/* SPDX-License-Identifier: MIT */
/* Commands by their names, with arguments.  */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/app_run.h"
#include "model/move.h"
#include "model/target.h"
#include "model/week.h"
#include "text/fault.h"

static void run_count(struct app *app, enum command command, const char *text)
{
    char *end;
    long count = strtol(text, &end, 10);

    if (end != text && !*end && count >= -MOVE_MAX && count <= MOVE_MAX) {
        app_run(app, command, (int)count);
        return;
    }
    app_fault(app, _("%s takes a number from %d to %d"),
              command_rows[command].name, -MOVE_MAX, MOVE_MAX);
}

static void run_calendar(struct app *app, enum command command,
                         const char *text)
{
    char sentence[APP_MESSAGE_MAX];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    const struct cal *cal;

    if (registry_find(app->registry, text, &cal)) {
        fault_of_name(text, strlen(text), &why);
        app_fault(app, "%s", sentence);
    } else {
        app_notice(app, text);
        app_take_calendar(app, command, cal);
    }
}

static void run_columns(struct app *app, const char *text)
{
    char sentence[APP_MESSAGE_MAX];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct columns columns;

    if (columns_read(app->registry, text, &columns, &why))
        app_fault(app, "%s", sentence);
    else {
        app->columns = columns;
        app_notice(app, text);
    }
}

static void run_weekday(struct app *app, const char *text)
{
    int weekday;

    if (week_read(text, &weekday))
        app_fault(app, _("'%s' is neither a day, monday to sunday, nor own"),
                  app_shown(text).text);
    else
        app->first_weekday = weekday;
}

void app_go(struct app *app, const char *text)
{
    char sentence[APP_MESSAGE_MAX];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    day_num day;

    if (target_read(app->registry, app->cursor, text, &day, &why))
        app_fault(app, "%s", sentence);
    else {
        app->cursor = day;
        app_notice(app, text);
    }
}

enum effect app_run_with(struct app *app, enum command command,
                         const char *text)
{
    switch (command_rows[command].argument) {
    case ARGUMENT_NONE:
        app_fault(app, _("%s takes nothing behind it"),
                  command_rows[command].name);
        break;
    case ARGUMENT_COUNT:
        run_count(app, command, text);
        break;
    case ARGUMENT_DATE:
        app_go(app, text);
        break;
    case ARGUMENT_CALENDAR:
        run_calendar(app, command, text);
        break;
    case ARGUMENT_CALENDARS:
        run_columns(app, text);
        break;
    case ARGUMENT_WEEKDAY:
        run_weekday(app, text);
        break;
    }
    return EFFECT_NONE;
}

/* Copies TEXT without the blanks at its ends to OUT.  */
static void trim(const char *text, char out[ENTRY_MAX + 1])
{
    size_t n;

    text += strspn(text, " ");
    n = strlen(text);
    while (n && text[n - 1] == ' ')
        n--;
    n = n > ENTRY_MAX ? 0 : n;
    memcpy(out, text, n);
    out[n] = '\0';
}

enum effect app_run_line(struct app *app, const char *line)
{
    char text[ENTRY_MAX + 1], *argument;
    enum command command;

    trim(line ? line : "", text);
    argument = strchr(text, ' ');
    if (argument) {
        *argument++ = '\0';
        argument += strspn(argument, " ");
    }
    if (command_find(text, &command) || command >= COMMAND_NAMED_COUNT) {
        app_fault(app, _("'%s' is no command, nor the beginning of just one"),
                  app_shown(text).text);
        return EFFECT_NONE;
    }
    return argument ? app_run_with(app, command, argument)
                    : app_run(app, command, 1);
}
