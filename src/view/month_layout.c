/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/month_layout.h"

#include "view/pane.h"

#define WEEK_WIDTH 3  /* of the numbers of weeks, where they are shown */
#define GAP_MOST 3    /* between the numbers of days */
#define MONTHS_MOST 3 /* either way: the previous, this, the next */

/* A gap stands on both sides of each day.  Where the week is short, there is
   still room for the names of months, as beside a common week.  */
static int pane_width(const struct cal *cal, int gap, int week_width)
{
    int days = cal->week.length * (pane_number_width(cal) + gap);
    int least = DAY_WEEK * 3; /* a number of two digits, and a gap */

    return week_width + (days < least ? least : days) + 1;
}

int month_layout_pane(const struct month_layout *layout, const struct cal *cal)
{
    return pane_width(cal, layout->gap, layout->week_width);
}

static int panes_width(const struct app *app, int first, int count, int gap,
                       int week_width)
{
    int width = count - 1; /* the lines between them */

    for (int i = first; i < first + count; i++)
        width += pane_width(app->columns.cal[i], gap, week_width);
    return width;
}

int month_layout_width(const struct app *app, int first, int count)
{
    return panes_width(app, first, count, 1,
                       app->week_numbers ? WEEK_WIDTH : 0);
}

int month_layout_narrowest(const struct cal *cal)
{
    return pane_width(cal, 1, 0);
}

static int rows_most(const struct app *app, int first, int count)
{
    int most = 0;

    for (int i = first; i < first + count; i++) {
        int rows = month_grid_rows_most(app->columns.cal[i]);

        most = rows > most ? rows : most;
    }
    return most;
}

int month_layout_least(const struct app *app, int first, int count)
{
    return MONTH_FIRST_ROW + rows_most(app, first, count);
}

/* Stacks the months of each column into HEIGHT lines.  */
static void stack(const struct app *app, int first, int count, int height,
                  struct month_layout *out)
{
    int rows = rows_most(app, first, count), lines = height - MONTH_FIRST_ROW,
        free;

    out->rows = lines < rows ? (lines > 0 ? lines : 0) : rows;
    out->step = MONTH_TITLE + rows;
    out->months = 1 + (lines - out->rows) / out->step;
    if (out->months > MONTHS_MOST)
        out->months = MONTHS_MOST;
    free = lines - out->rows - (out->months - 1) * out->step;
    if (free >= out->months - 1)
        out->step++;
}

int month_layout_height(const struct app *app, int first, int count, int height)
{
    struct month_layout layout;

    stack(app, first, count, height, &layout);
    return MONTH_FIRST_ROW + layout.rows + (layout.months - 1) * layout.step;
}

/* How many months of COUNT columns, which take LEAST, stand side by side.  */
static int find_across(int count, int least, int width)
{
    int across = 1;

    while (count == 1 && across < MONTHS_MOST && (across + 1) * least <= width)
        across++;
    return across;
}

struct month_layout month_layout_find(const struct app *app, int first,
                                      int count, int width, int height)
{
    struct month_layout out = {.gap = 1, .week_width = WEEK_WIDTH};
    int wider;

    if (!app->week_numbers ||
        panes_width(app, first, count, 1, WEEK_WIDTH) > width)
        out.week_width = 0;
    out.width = panes_width(app, first, count, 1, out.week_width);
    out.across = find_across(count, out.width, width);
    out.width *= out.across;
    while (out.gap < GAP_MOST &&
           (wider = out.across * panes_width(app, first, count, out.gap + 1,
                                             out.week_width)) <= width) {
        out.gap++;
        out.width = wider;
    }
    stack(app, first, count, height, &out);
    return out;
}
