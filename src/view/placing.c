/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/placing.h"

#include "view/panel.h"

#define HEIGHT_LEAST 6 /* of an area in which there is anything to read */

const struct column_view *placing_view(const struct app *app)
{
    switch (app->view) {
    case VIEW_YEAR:
        return &year_view;
    case VIEW_WEEKS:
        return &weeks_view;
    case VIEW_MONTH:
    case VIEW_DAY:
    case VIEW_COUNT:
        break;
    }
    return &month_view;
}

int placing_fit(const struct app *app, const struct column_view *view,
                int first, int width, int height)
{
    int count = 0;

    while (first + count < app->columns.count &&
           view->width(app, first, count + 1, height) <= width)
        count++;
    if (!count && view->narrowest(app->columns.cal[first]) <= width)
        count = 1;
    return count;
}

/* The first column that is shown, so that the focus is.  */
static int first_column(const struct app *app, const struct column_view *view,
                        int width, int height)
{
    int first = 0;

    while (first < app->columns.focus &&
           first + placing_fit(app, view, first, width, height) <=
               app->columns.focus)
        first++;
    return first;
}

/* How many lines of ROOM the panel takes; above them is GAP.  */
static int panel_lines(const struct app *app, int room, int *gap)
{
    int wanted = app->columns.count;

    *gap = room > 1;
    room -= *gap;
    return room > wanted ? wanted : room < 0 ? 0 : room;
}

/* Places those columns of VIEW that there is room for, and below the panel.
   False: there is room for none.  */
static bool place_below(const struct app *app, const struct column_view *view,
                        struct area a, struct placing *out)
{
    int height = a.height - app->columns.count - 1; /* if all goes well */
    struct placing p = {.view = view};
    int least, lines, gap;

    p.first = first_column(app, view, a.width, height);
    p.count = placing_fit(app, view, p.first, a.width, height);
    if (!p.count || a.height < HEIGHT_LEAST)
        return false;
    least = view->least(app, p.first, p.count, a.width, a.height);
    if (view != &month_view && a.height < least)
        return false;
    lines = panel_lines(app, a.height - least, &gap);
    height =
        view->height(app, p.first, p.count, a.width, a.height - lines - gap);
    p.columns = area_part(a, 0, 0, a.width, height);
    p.panel = area_part(a, 0, height, a.width, gap + lines);
    *out = p;
    return true;
}

/* The same where all columns and the panel stand side by side.  */
static bool place_beside(const struct app *app, const struct column_view *view,
                         struct area a, struct placing *out)
{
    int count = app->columns.count, side = panel_width(app), height;
    int width = a.width - side - 1;

    if (view->width(app, 0, count, a.height) > width ||
        a.height < view->least(app, 0, count, width, a.height) ||
        a.height < HEIGHT_LEAST)
        return false;
    height = view->height(app, 0, count, width, a.height);
    *out = (struct placing){
        .view = view,
        .count = count,
        .columns = area_part(a, 0, 0, width, height),
        .panel = area_part(a, a.width - side, 0, side, a.height),
    };
    return true;
}

struct placing placing_find(const struct app *app, struct area a)
{
    const struct column_view *view = placing_view(app);
    struct placing p;

    if (place_beside(app, view, a, &p) || place_below(app, view, a, &p) ||
        place_below(app, &month_view, a, &p))
        return p;
    return (struct placing){.panel = a};
}
