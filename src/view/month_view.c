/* SPDX-License-Identifier: MIT */
/* The month view: calendars side by side, each with its own month of the
   cursor's day, and where there is room for them the next and the previous:
   below and above it, and of a calendar alone also beside it.  */

#include "config.h"

#include "view/column_view.h"
#include "view/month_layout.h"

/* The first of the rows of GRID that are shown: of too many, those about the
   cursor.  */
static int find_top(const struct app *app, const struct month_grid *grid,
                    int rows)
{
    int last = month_grid_rows(grid) - rows;
    int top = month_grid_row(grid, app->cursor) - rows / 2;

    if (!day_in(grid->month, app->cursor) || last < 0 || top < 0)
        return 0;
    return top > last ? last : top;
}

/* Draws the month that DAY lies in as the I-th.  False: there is none.  */
static bool draw_month(struct pane pane, const struct month_layout *layout,
                       int i, day_num day, struct day_range *month)
{
    int width = pane.area.width / layout->across, column = i % layout->across;
    int line = i / layout->across, y = MONTH_FIRST_ROW + line * layout->step;
    int title = line ? y - MONTH_TITLE : MONTH_FIRST_TITLE;
    struct month_grid grid;

    *month = (struct day_range){0};
    if (month_grid_lay_out(pane.cursor, pane.first, day, &grid))
        return false;
    pane.area =
        area_part(pane.area, column * width, 0, width, pane.area.height);
    if (!line)
        pane_draw_weekdays(&pane, MONTH_WEEKDAYS);
    pane_draw_month_name(&pane, title, day, grid.width);
    pane_draw_grid(&pane, &grid, find_top(pane.app, &grid, layout->rows),
                   layout->rows, y);
    *month = grid.month;
    return true;
}

/* Draws the months: that of the cursor in the middle, or before it.  */
static void draw_months(const struct pane *pane,
                        const struct month_layout *layout)
{
    int across = layout->across, count = layout->months * across;
    int at = (layout->months - 1) / 2 * across + (across - 1) / 2;
    struct day_range here, month;

    if (!draw_month(*pane, layout, at, pane->app->cursor, &here))
        return;
    month = here;
    for (int i = at - 1; i >= 0; i--)
        if (!draw_month(*pane, layout, i, month.first - 1, &month))
            break;
    month = here;
    for (int i = at + 1; i < count; i++)
        if (!draw_month(*pane, layout, i, month.end, &month))
            break;
}

static void draw_pane(struct pane pane, const struct month_layout *layout)
{
    pane.left = layout->week_width;
    pane.week_numbers = layout->week_width;
    pane.pitch += layout->gap - 1;
    if (pane_draw_head(&pane, MONTH_WEEKDAYS))
        draw_months(&pane, layout);
}

static void draw(const struct app *app, struct view_work *work, int first,
                 int count, struct area a)
{
    struct month_layout layout =
        month_layout_find(app, first, count, a.width, a.height);
    /* What is left is shared out.  */
    int free = count > 1 ? (a.width - layout.width) / count : 0;
    int end = first + count;

    for (int i = first; i < end; i++) {
        int month = month_layout_pane(&layout, app->columns.cal[i]);
        int width = layout.across * month + free;

        draw_pane(pane_begin(app, work, i, width, i + 1 == end, &a), &layout);
    }
}

static int width_of(const struct app *app, int first, int count, int height)
{
    (void)height;
    return month_layout_width(app, first, count);
}

static int least_height(const struct app *app, int first, int count, int width,
                        int height)
{
    (void)width;
    (void)height;
    return month_layout_least(app, first, count);
}

static int height_of(const struct app *app, int first, int count, int width,
                     int height)
{
    (void)width;
    return month_layout_height(app, first, count, height);
}

/* One month of each.  */
static int page_height(const struct app *app, int first, int count, int *width)
{
    int least = month_layout_width(app, first, count);

    *width = least < *width ? least : *width;
    return month_layout_least(app, first, count);
}

const struct column_view month_view = {
    .width = width_of,
    .narrowest = month_layout_narrowest,
    .least = least_height,
    .height = height_of,
    .page = page_height,
    .draw = draw,
};
