/* SPDX-License-Identifier: MIT */
/* The year view: all months of each calendar's year of the cursor's day.  Other
   years stand beside that of the first column where all of each has room; of a
   year that has not, the rows about the cursor are shown.  */

#include "config.h"

#include <limits.h>

#include "core/cal_convert.h"
#include "core/cal_query.h"
#include "model/month_grid.h"
#include "model/week.h"
#include "text/format.h"
#include "text/notation.h"
#include "text/shorten.h"
#include "view/column_view.h"
#include "view/year_layout.h"

static int widths(const struct app *app, int first, int count, int height)
{
    int width = count - 1; /* the lines between them */

    for (int i = first; i < first + count; i++)
        width += year_layout_width(app->columns.cal[i], height);
    return width;
}

/* Of which a part is shown.  */
static int narrowest(const struct cal *cal)
{
    return year_layout_width(cal, INT_MAX);
}

/* How much of WIDTH beyond what is needed each of COUNT years gets.  */
static int free_width(const struct app *app, int first, int count, int width,
                      int height)
{
    int free = width - widths(app, first, count, height);

    return free > 0 ? free / count : 0;
}

static int pane_width(const struct app *app, int i, int count, int width,
                      int height, int free)
{
    return count == 1 ? width
                      : year_layout_width(app->columns.cal[i], height) + free;
}

/* The most lines that one of the years takes in WIDTH and HEIGHT: with blank
   ones between its rows of boxes where GAPS lines have room for them, and with
   those rows that are whole in ROOM lines, one at least.  */
static int most_lines(const struct app *app, int first, int count, int width,
                      int height, int gaps, int room)
{
    int free = free_width(app, first, count, width, height), most = 0;

    for (int i = first; i < first + count; i++) {
        int pane = pane_width(app, i, count, width, height, free), lines;
        struct year_layout layout =
            year_layout_find(app->columns.cal[i], pane, gaps);

        layout.bands = year_layout_bands(&layout, room);
        lines = year_layout_lines(&layout);
        most = lines > most ? lines : most;
    }
    return most;
}

/* Above a line of the panel.  */
static int least_height(const struct app *app, int first, int count, int width,
                        int height)
{
    return most_lines(app, first, count, width, height, 0, height - 1);
}

static int height_of(const struct app *app, int first, int count, int width,
                     int height)
{
    int most = most_lines(app, first, count, width, height, height, INT_MAX);

    return most < height ? most : height;
}

static int page_height(const struct app *app, int first, int count, int *width)
{
    int height = height_of(app, first, count, *width, INT_MAX);
    int least = widths(app, first, count, height);

    *width = least < *width ? least : *width;
    return height;
}

/* A year that is being drawn.  */
struct year_pane {
    struct pane pane;
    struct year_layout layout;
    int top;   /* the row of boxes that is the first shown, and ... */
    int bands; /* ... how many are */
};

/* Puts the days that the year begins and ends on, as the users of every
   calendar know them, with the name of that one or without.  */
static void put_range(const struct pane *pane, bool with_name,
                      struct buffer *out)
{
    struct day_range days = pane->cursor->year_days;
    struct notation gregorian;
    char first[32], last[32];
    struct buffer from = buffer_in(first, sizeof first);
    struct buffer to = buffer_in(last, sizeof last);

    if (notation_find(pane->app->registry, "gregory", &gregorian) ||
        gregorian.cal == pane->cursor->cal ||
        notation_write(gregorian, days.first, &from) ||
        notation_write(gregorian, days.end - 1, &to))
        return;
    if (with_name)
        buffer_format(out, "%s ", gregorian.cal->name);
    buffer_format(out, "%s – %s", first, last);
}

/* Which months are shown.  */
static void put_shown(const struct year_pane *y, struct buffer *out)
{
    int across = y->layout.across, months = y->pane.cursor->year.months;
    int first = y->top * across, end = first + y->bands * across;

    pane_put_shown(first + 1, end < months ? end : months, months, out);
}

/* Draws as much of it as LINE has room for whole.  */
static void draw_range(const struct pane *pane, struct area line)
{
    for (int with_name = 1; with_name >= 0; with_name--) {
        char text[128];
        struct buffer range = buffer_in(text, sizeof text);

        put_range(pane, with_name, &range);
        if (cluster_columns(text) > line.width)
            continue;
        area_put(line, 0, 0, ROLE_LABEL, text);
        return;
    }
}

static void draw_year_line(const struct year_pane *y)
{
    const struct pane *pane = &y->pane;
    struct area line =
        area_part(pane->area, 1, YEAR_LINE, pane->area.width - 2, 1);
    char text[FORMAT_MAX];
    struct buffer shown = buffer_in(text, sizeof text);

    put_shown(y, &shown);
    area_put(line, line.width - cluster_columns(text), 0, ROLE_LABEL, text);
    line.width -= cluster_columns(text) + 1;

    struct buffer year = buffer_in(text, sizeof text);
    day_num day = pane->app->cursor;
    int x;

    buffer_put(&year, cal_is_known(pane->cursor->cal, day) ? "" : "≈ ");
    format_year(pane->cursor, day, &year);
    x = area_put_cut(line, 0, 0, line.width, ROLE_MONTH, text);

    x += x ? 2 : 0;
    draw_range(pane, area_part(line, x, 0, line.width - x, 1));
}

static void draw_month_name(const struct pane *box, int name_width, day_num day)
{
    int width = box->cursor->cal->week.length * box->pitch - 1;
    char text[CAL_NAME_MAX + 1], name[CAL_NAME_MAX + 1];
    struct buffer whole = buffer_in(text, sizeof text);
    struct buffer b = buffer_in(name, sizeof name);
    int free;

    if (format_date(box->cursor, day, "LLLL", &whole))
        return;
    if (width < box->area.width - 2 && !name_width)
        width = box->area.width - 2;
    shorten(text, name_width ? name_width : width, &b);
    free = name_width ? 0 : width - cluster_columns(name);
    area_put(box->area, 1 + free / 2, 0,
             day_in(box->cursor->month_days, box->app->cursor) ? ROLE_HEADING
                                                               : ROLE_MONTH,
             name);
}

/* The pane that is the box of the month at POSITION.  */
static struct pane box_at(const struct year_pane *y, int position)
{
    const struct year_layout *layout = &y->layout;
    int band = (position - 1) / layout->across - y->top;
    int column = (position - 1) % layout->across;
    struct pane box = y->pane;

    box.area = area_part(box.area, column * layout->box,
                         YEAR_FIRST_ROW + band * layout->step, layout->box,
                         layout->height);
    return box;
}

static void draw_month(const struct year_pane *y, int position)
{
    struct pane box = box_at(y, position);
    day_num day = cal_year_month(&box.cursor->year, position).first;
    struct month_grid grid;

    if (month_grid_lay_out(box.cursor, box.first, day, &grid))
        return;
    draw_month_name(&box, y->layout.name, day);
    pane_draw_grid(&box, &grid, 0, y->layout.rows, y->layout.name ? 0 : 1);
}

static void draw_weekdays(const struct year_pane *y)
{
    struct pane box = y->pane;

    for (int i = 0; i < y->layout.across; i++) {
        box.area = area_part(y->pane.area, i * y->layout.box, YEAR_WEEKDAYS,
                             y->layout.box, 1);
        pane_draw_weekdays(&box, 0);
    }
}

/* The first row of boxes that is shown, so that the cursor's is in the middle.
   This year may have fewer than the longest.  */
static int find_top(const struct year_pane *y)
{
    const struct cal_cursor *cursor = y->pane.cursor;
    int across = y->layout.across;
    int last = (cursor->year.months - 1) / across + 1 - y->bands;
    int top = (cursor->month - 1) / across - (y->bands - 1) / 2;

    top = top > last ? last : top;
    return top < 0 ? 0 : top;
}

static void draw_pane(struct pane pane)
{
    struct year_layout layout =
        year_layout_find(pane.cursor->cal, pane.area.width, pane.area.height);
    struct year_pane y = {
        .pane = pane,
        .layout = layout,
        .bands = year_layout_bands(&layout, pane.area.height),
    };
    int first, end;

    if (layout.name) {
        y.pane.first = WEEK_OWN;
        y.pane.left = layout.name + 1;
    }
    y.pane.pitch += layout.gap - 1;
    y.pane.is_alone = true;
    if (!pane_draw_head(&pane, YEAR_LINE))
        return;
    y.top = find_top(&y);
    draw_year_line(&y);
    draw_weekdays(&y);
    first = y.top * layout.across + 1;
    end = first + y.bands * layout.across;
    for (int i = first; i < end && i <= pane.cursor->year.months; i++)
        draw_month(&y, i);
}

static void draw(const struct app *app, struct view_work *work, int first,
                 int count, struct area a)
{
    int height = a.height, all = a.width;
    int free = free_width(app, first, count, all, height), end = first + count;

    for (int i = first; i < end; i++) {
        int width = pane_width(app, i, count, all, height, free);

        draw_pane(pane_begin(app, work, i, width, i + 1 == end, &a));
    }
}

const struct column_view year_view = {
    .width = widths,
    .narrowest = narrowest,
    .least = least_height,
    .height = height_of,
    .page = page_height,
    .draw = draw,
};
