/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/page.h"

#include "model/day_list.h"
#include "view/day_view.h"
#include "view/panel.h"
#include "view/placing.h"
#include "view/weeks_view.h"

#define HEIGHT 36 /* in which years stand side by side if there is room */

static enum status make_room(struct screen *s, int width, int height)
{
    if (height > SCREEN_SIDE_MAX)
        return STATUS_ERR_FULL;
    return screen_resize(s, width, height);
}

/* The day view is one band.  */
static enum status draw_day(const struct app *app, int width, int *first,
                            struct screen *s)
{
    enum status status = make_room(s, width, day_list_count(app));

    *first = -1;
    if (!status)
        day_view_draw(app, 0, area_of(s));
    return status;
}

static enum status draw_panel(const struct app *app, int width, int *first,
                              struct screen *s)
{
    enum status status = make_room(s, width, app->columns.count);

    *first = -1;
    if (!status)
        panel_draw_alone(app, area_of(s));
    return status;
}

/* Draws COUNT columns, and a blank line.  */
static enum status draw_band(const struct app *app,
                             const struct column_view *view,
                             struct view_work *work, int width, int first,
                             int count, struct screen *s)
{
    int height = view->page(app, first, count, &width);
    enum status status = make_room(s, width, height + 1);

    if (status)
        return status;
    view->draw(app, work, first, count,
               area_part(area_of(s), 0, 0, width, height));
    screen_trim(s);
    return status;
}

/* The view that the column at AT has room for in WIDTH, and how many columns
   have; NULL: none.  */
static const struct column_view *find_view(const struct app *app, int at,
                                           int width, int *count)
{
    const struct column_view *view = placing_view(app);

    if (!(*count = placing_fit(app, view, at, width, HEIGHT))) {
        view = &month_view;
        *count = placing_fit(app, view, at, width, HEIGHT) > 0;
    }
    return *count ? view : NULL;
}

enum status page_draw(const struct app *app, struct view_work *work, int width,
                      int *first, struct screen *s)
{
    const struct column_view *view = NULL;
    struct app copy = *app;
    int at = *first, count = 0;

    /* The cursor's week in the middle: it is far from that of the top.  */
    copy.week_rows = WEEKS_VIEW_PAGE_ROWS;
    copy.week_top = app->cursor - (day_num)DAY_WEEK * 2 * WEEKS_VIEW_PAGE_ROWS;
    if (app->view == VIEW_DAY)
        return draw_day(app, width, first, s);
    /* A calendar that is too wide for the page has only its line there.  */
    for (; at < app->columns.count && !view; at += !view)
        view = find_view(app, at, width, &count);
    if (!view)
        return draw_panel(app, width, first, s);
    *first = at + count;
    return draw_band(&copy, view, work, width, at, count, s);
}
