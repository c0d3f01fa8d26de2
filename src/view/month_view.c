/* SPDX-License-Identifier: MIT */
/* The month view: calendars side by side, each with its own month of the
   cursor's day, and where there are lines for them the next and the
   previous.  */

#include "config.h"

#include "view/column_view.h"
#include "view/month_layout.h"

/* Draws the month that DAY lies in as the I-th of the column.  Of a month with
   too many rows, those about the cursor.  False: there is no such month.  */
static bool draw_month(const struct pane *pane,
                       const struct month_layout *layout, int i, day_num day,
                       struct day_range *month)
{
    const struct app *app = pane->app;
    struct month_grid grid;
    int top = 0, rows = layout->rows;
    int y = MONTH_FIRST_ROW + i * layout->step;

    *month = (struct day_range){0};
    if (month_grid_lay_out(pane->cursor, pane->first, day, &grid))
        return false;
    if (day_in(grid.month, app->cursor) && month_grid_rows(&grid) > rows) {
        int last = month_grid_rows(&grid) - rows;

        top = month_grid_row(&grid, app->cursor) - rows / 2;
        top = top < 0 ? 0 : top > last ? last : top;
    }
    pane_draw_month_name(pane, i ? y - MONTH_TITLE : MONTH_FIRST_TITLE, day,
                         grid.width);
    pane_draw_grid(pane, &grid, top, rows, y);
    *month = grid.month;
    return true;
}

/* Draws the months: that of the cursor in the middle, or above it.  */
static void draw_months(const struct pane *pane,
                        const struct month_layout *layout)
{
    int at = (layout->months - 1) / 2;
    struct day_range here, month;

    if (!draw_month(pane, layout, at, pane->app->cursor, &here))
        return;
    month = here;
    for (int i = at - 1; i >= 0; i--)
        if (!draw_month(pane, layout, i, month.first - 1, &month))
            break;
    month = here;
    for (int i = at + 1; i < layout->months; i++)
        if (!draw_month(pane, layout, i, month.end, &month))
            break;
}

static void draw_pane(struct pane pane, const struct month_layout *layout)
{
    pane.left = layout->week_width;
    pane.week_numbers = layout->week_width;
    pane.pitch += layout->gap - 1;
    if (!pane_draw_head(&pane, MONTH_WEEKDAYS))
        return;
    pane_draw_weekdays(&pane, MONTH_WEEKDAYS);
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
        int width = month_layout_pane(&layout, app->columns.cal[i]) + free;

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
