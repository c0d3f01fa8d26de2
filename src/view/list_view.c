/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/list_view.h"

#include "model/complete.h"
#include "model/help.h"

#define KEYS_WIDTH 30 /* of most keys of a command, where there is room */
#define NAME_WIDTH 24
#define ID_WIDTH 24

static void draw_help_line(const struct help_line *line, struct area a, int y)
{
    int width = a.width / 2 < KEYS_WIDTH ? a.width / 2 : KEYS_WIDTH;

    if (line->title)
        area_put_cut(a, 1, y, a.width - 1, ROLE_HEADING, line->title);
    if (!line->sentence)
        return;
    area_put_cut(a, 1, y, width - 2, ROLE_KEY, line->keys);
    area_put_cut(a, width, y, a.width - width, ROLE_TEXT, line->sentence);
}

void list_view_help(const struct app *app, struct area a)
{
    struct help_line line;

    area_cursor(a, 0, 0); /* for who reads what is near it */
    for (int y = 0; y < a.height; y++)
        if (help_line(app->keymap, app->item + y, &line))
            draw_help_line(&line, a, y);
}

static void draw_calendar(const struct app *app, const struct cal *cal,
                          enum role role, struct area line)
{
    int x = 3;

    area_fill(line, role);
    area_put(line, 1, 0, role,
             columns_find(&app->columns, cal) < 0 ? " " : "*");
    area_put_cut(line, x, 0, NAME_WIDTH - 1, role, cal->name);
    x += NAME_WIDTH;
    area_put_cut(line, x, 0, ID_WIDTH - 1, role, cal->id);
    x += ID_WIDTH;
    if (cal->decided_by)
        area_put_cut(line, x, 0, line.width - x, role, cal->decided_by);
}

void list_view_calendars(const struct app *app, struct area a)
{
    int top = app->item < a.height ? 0 : app->item - a.height + 1;
    const struct cal *found[REGISTRY_MAX];
    int count = complete_calendars(app->registry, app->entry.text, found);

    for (int y = 0; y < a.height && top + y < count; y++)
        draw_calendar(app, found[top + y],
                      top + y == app->item ? ROLE_CHOSEN : ROLE_TEXT,
                      area_part(a, 0, y, a.width, 1));
}
