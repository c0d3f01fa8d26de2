/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/view.h"

#include <inttypes.h>

#include "model/day_list.h"
#include "text/notation.h"
#include "view/bar.h"
#include "view/day_view.h"
#include "view/list_view.h"
#include "view/panel.h"
#include "view/placing.h"
#include "view/weeks_view.h"

#define TITLE_HEIGHT 12 /* of a screen that has a line for it */
#define SMALLEST_HEIGHT 3
#define DAY_WIDTH 24 /* of an area with room for names beside dates */

/* How far DAY is from today, in words.  */
static void put_distance(const struct app *app, struct buffer *out)
{
    int64_t n = app->cursor - app->today;
    unsigned long days = (unsigned long)(n < 0 ? -n : n);

    if (!n)
        buffer_put(out, _("today"));
    else if (n > 0)
        /* TRANSLATORS: how far a day is from today.  */
        buffer_format(out, ngettext("in %lu day", "in %lu days", days), days);
    else
        buffer_format(out, ngettext("%lu day ago", "%lu days ago", days), days);
}

/* Puts the day as the users of every calendar know it, by ISO 8601; where it
   has no such date, its number.  */
static void put_day(const struct app *app, struct buffer *out)
{
    struct notation gregorian;

    if (notation_find(app->registry, "gregory", &gregorian) ||
        notation_write(gregorian, app->cursor, out))
        buffer_format(out, "jd %" PRId64, app->cursor);
}

/* Which columns, or in the day view which lines, are shown.  */
static void put_shown(const struct app *app, const struct placing *p,
                      struct buffer *out)
{
    int lines = day_list_count(app), end = app->day_top + app->lines;

    if (app->view == VIEW_DAY && app_has_room(app, VIEW_DAY))
        pane_put_shown(app->day_top + 1, end < lines ? end : lines, lines, out);
    else if (p->view)
        pane_put_shown(p->first + 1, p->first + p->count, app->columns.count,
                       out);
}

/* The day by ISO 8601 stands in the narrowest screen; what does not fit beside
   it is left out.  */
static void draw_title(const struct app *app, const struct placing *p,
                       struct area a)
{
    char text[64];
    struct buffer day = buffer_in(text, sizeof text);
    int x = bar_margin(a.width);

    area_fill(a, ROLE_TITLE);
    put_day(app, &day);
    x += area_put_cut(a, x, 0, a.width - x, ROLE_TITLE, text) + 2;

    struct buffer distance = buffer_in(text, sizeof text);

    put_distance(app, &distance);
    if (x + cluster_columns(text) <= a.width)
        x += area_put(a, x, 0, ROLE_TITLE, text);

    struct buffer shown = buffer_in(text, sizeof text);

    put_shown(app, p, &shown);
    if (x + 1 + cluster_columns(text) < a.width)
        area_put(a, a.width - cluster_columns(text) - 1, 0, ROLE_TITLE, text);
}

/* Of few lines, a title takes one only where the dates below are likely to be
   cut, and none that a list needs.  */
static int title_lines(const struct app *app, int height)
{
    return height >= TITLE_HEIGHT ||
           (height == SMALLEST_HEIGHT && app->mode != APP_LIST);
}

static int bar_lines(int height)
{
    return height > 1;
}

/* What is between title and bar.  */
static struct area body_of(const struct app *app, struct area all)
{
    int title = title_lines(app, all.height);

    return area_part(all, 0, title, all.width,
                     all.height - title - bar_lines(all.height));
}

/* The views that BODY is too small for, as bits 1 << VIEW.  */
static unsigned without_room(const struct app *app, struct area body)
{
    struct app other = *app;
    unsigned views = 0;

    for (other.view = 0; other.view < VIEW_DAY; other.view++)
        if (placing_find(&other, body).view != placing_view(&other))
            views |= 1U << other.view;
    if (body.width < DAY_WIDTH || body.height < SMALLEST_HEIGHT)
        views |= 1U << VIEW_DAY;
    return views;
}

/* The rows are those of the weeks view, whether it is shown or not, so that
   keys mean the same whether a picture was drawn between them or not.  */
void view_fit(struct app *app, int width, int height)
{
    struct area body =
        body_of(app, (struct area){.width = width, .height = height});
    struct app weeks = *app;

    weeks.view = VIEW_WEEKS;
    app_resize(app, body.height,
               weeks_view_rows(placing_find(&weeks, body).columns.height),
               without_room(app, body));
}

static void draw_columns(const struct app *app, struct view_work *work,
                         const struct placing *p)
{
    if (!p->view) {
        panel_draw_alone(app, p->panel);
        return;
    }
    p->view->draw(app, work, p->first, p->count, p->columns);
    panel_draw(app, p->panel);
}

static void draw_body(const struct app *app, struct view_work *work,
                      const struct placing *p, struct area body)
{
    if (app->mode == APP_HELP)
        list_view_help(app, body);
    else if (app->mode == APP_LIST)
        list_view_calendars(app,
                            area_part(body, 0, 0, body.width,
                                      body.height - bar_lines(body.height)));
    else if (app->view == VIEW_DAY && !app_has_room(app, VIEW_DAY))
        panel_draw_alone(app, body);
    else if (app->view == VIEW_DAY)
        day_view_draw(app, app->day_top, body);
    else
        draw_columns(app, work, p);
}

void view_draw(const struct app *app, struct view_work *work, struct screen *s)
{
    struct area all = area_of(s), body = body_of(app, all);
    struct placing p = placing_find(app, body);

    screen_clear(s);
    if (title_lines(app, all.height))
        draw_title(app, &p, area_part(all, 0, 0, all.width, 1));
    draw_body(app, work, &p, body);
    if (bar_lines(all.height))
        bar_draw(app, all);
}
