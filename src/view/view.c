/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/view.h"

#include <inttypes.h>

#include "text/notation.h"
#include "view/bar.h"
#include "view/list_view.h"
#include "view/month_layout.h"
#include "view/panel.h"

#define TITLE_HEIGHT 12 /* of a screen that has a line for it */
#define SMALLEST_HEIGHT 3
#define MONTH_HEIGHT 6 /* of an area in which a month can be read */

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

/* The first column that is shown in WIDTH, so that the focus is.  */
static int first_column(const struct app *app, int width)
{
    int first = 0;

    while (first < app->columns.focus &&
           first + month_layout_fit(app, first, width) <= app->columns.focus)
        first++;
    return first;
}

/* Which columns are shown, where there are others.  */
static void put_columns(const struct app *app, int width, struct buffer *out)
{
    int first = first_column(app, width);
    int count = month_layout_fit(app, first, width);

    if (count == 1 && app->columns.count > 1)
        /* TRANSLATORS: which column is shown, of how many.  */
        buffer_format(out, _("%d of %d"), first + 1, app->columns.count);
    else if (count && count < app->columns.count)
        /* TRANSLATORS: which columns are shown, of how many.  */
        buffer_format(out, _("%d-%d of %d"), first + 1, first + count,
                      app->columns.count);
}

/* The day by ISO 8601 stands in the narrowest screen; what does not fit beside
   it is left out.  */
static void draw_title(const struct app *app, struct area a)
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

    struct buffer columns = buffer_in(text, sizeof text);

    put_columns(app, a.width, &columns);
    if (x + 1 + cluster_columns(text) < a.width)
        area_put(a, a.width - cluster_columns(text) - 1, 0, ROLE_TITLE, text);
}

/* How many lines of A the panel takes below the months, which come first.  */
static int panel_lines(const struct app *app, int month_lines, struct area a)
{
    int room = a.height - month_lines, wanted = app->columns.count;

    if (room < 2)
        return room < 0 ? 0 : room;
    return room > wanted ? wanted : room - 1; /* a blank line between */
}

/* The months of COUNT columns from FIRST on, and below them the panel.  */
static void draw_above(const struct app *app, struct view_work *work, int first,
                       int count, struct area a)
{
    int least = month_layout_least(app, first, count);
    int lines = panel_lines(app, least, a);
    int height = a.height - (lines < 2 ? lines : lines + 1);

    height = month_layout_height(app, first, count, height);
    month_view_draw(app, work, first, count,
                    area_part(a, 0, 0, a.width, height));
    panel_draw(app, area_part(a, 0, height + (lines > 1), a.width, lines));
}

static void draw_beside(const struct app *app, struct view_work *work,
                        struct area a)
{
    int count = app->columns.count, side = panel_width(app);
    int height = month_layout_height(app, 0, count, a.height);

    month_view_draw(app, work, 0, count,
                    area_part(a, 0, 0, a.width - side - 1, height));
    panel_draw(app, area_part(a, a.width - side, 1, side, a.height - 1));
}

static void draw_months(const struct app *app, struct view_work *work,
                        struct area a)
{
    int first = first_column(app, a.width);
    int count = month_layout_fit(app, first, a.width);

    if (!count || a.height < MONTH_HEIGHT)
        panel_draw_alone(app, a);
    else if (count == app->columns.count &&
             month_layout_width(app, first, count) + 1 + panel_width(app) <=
                 a.width)
        draw_beside(app, work, a);
    else
        draw_above(app, work, first, count, a);
}

/* Of few lines, a title takes one only where the dates below are likely to be
   cut.  */
static int title_lines(int height)
{
    return height >= TITLE_HEIGHT || height == SMALLEST_HEIGHT;
}

static int bar_lines(int height)
{
    return height > 1;
}

int view_lines(int height)
{
    return height - title_lines(height) - bar_lines(height);
}

void view_draw(const struct app *app, struct view_work *work, struct screen *s)
{
    struct area all = area_of(s);
    int title = title_lines(all.height), bar = bar_lines(all.height);
    struct area body =
        area_part(all, 0, title, all.width, view_lines(all.height));

    screen_clear(s);
    if (title)
        draw_title(app, area_part(all, 0, 0, all.width, 1));
    if (app->mode == APP_HELP)
        list_view_help(app, body);
    else if (app->mode == APP_LIST)
        list_view_calendars(app,
                            area_part(body, 0, 0, body.width,
                                      body.height - bar_lines(body.height)));
    else
        draw_months(app, work, body);
    if (bar)
        bar_draw(app, all);
}

/* The columns of a page that stand side by side: COUNT from FIRST on, in HEIGHT
   lines.  A calendar that is too wide for the page has no months there.  */
struct band {
    int first, count, height;
};

static struct band band_from(const struct app *app, int first, int width)
{
    struct band band = {.first = first,
                        .count = month_layout_fit(app, first, width)};

    if (band.count)
        band.height = month_layout_least(app, first, band.count) + 1;
    return band;
}

static int behind(struct band band)
{
    return band.first + (band.count ? band.count : 1);
}

static int page_height(const struct app *app, int width)
{
    int height = app->columns.count; /* of the panel */

    for (int i = 0; i < app->columns.count;
         i = behind(band_from(app, i, width)))
        height += band_from(app, i, width).height;
    return height;
}

enum status view_draw_page(const struct app *app, struct view_work *work,
                           int width, struct screen *s)
{
    enum status status = screen_resize(s, width, page_height(app, width));
    struct area rest = area_of(s);
    struct band band;

    if (status)
        return status;
    for (int i = 0; i < app->columns.count; i = behind(band)) {
        band = band_from(app, i, width);
        if (band.count)
            month_view_draw(app, work, i, band.count,
                            area_part(rest, 0, 0,
                                      month_layout_width(app, i, band.count),
                                      band.height - 1));
        rest = area_part(rest, 0, band.height, rest.width, rest.height);
    }
    panel_draw(app, rest);
    return STATUS_OK;
}
