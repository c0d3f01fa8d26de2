/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/year_layout.h"

#include "model/month_grid.h"
#include "model/week.h"
#include "view/pane.h"

#define NAME_MOST 12  /* columns of a name that stands before the days */
#define NAME_ABOVE 20 /* of one that stands above them */
#define GAP_MOST 2    /* between the numbers of days */
#define SPREAD_MOST 4 /* columns that are put between boxes if there is room */

static int divide_up(int a, int b)
{
    return (a + b - 1) / b;
}

/* Whether each month is a week of the calendar, or a part of one.  */
static bool is_week(const struct cal *cal)
{
    int length = cal->week.length, column;

    if (cal->week.restart == CAL_RESTART_MONTH)
        return month_grid_rows_most(cal) == 1;
    return cal->limits.least_days == length &&
           cal->limits.most_days == length &&
           !week_column(cal, WEEK_OWN, cal->span.first, &column) && !column;
}

/* The columns of the longest name of a month.  */
static int name_width(const struct cal *cal)
{
    int most = 0;

    for (int i = 0; i < cal->month_name_count; i++) {
        int width = cluster_columns(cal->month_names[i].name);

        most = width > most ? width : most;
    }
    return most < NAME_MOST ? most : NAME_MOST;
}

/* The box of a month, without what lies between boxes.  */
static struct year_layout box_of(const struct cal *cal, int gap)
{
    bool is_line = is_week(cal);
    int name = is_line ? name_width(cal) : 0;
    int rows = is_line ? 1 : month_grid_rows_most(cal);
    int days = cal->week.length * (pane_number_width(cal) + gap);

    if (!is_line && days < NAME_ABOVE + 1)
        days = NAME_ABOVE + 1;
    return (struct year_layout){
        .gap = gap,
        .box = (is_line ? name + 1 : 0) + days + 1,
        .name = name,
        .rows = rows,
        .height = is_line ? 1 : 1 + rows,
        .step = is_line ? 1 : 1 + rows,
    };
}

/* Rows of about the same length that are no longer than ACROSS boxes.  */
static void set_across(const struct cal *cal, int across,
                       struct year_layout *layout)
{
    int months = cal->limits.most_months;

    across = across < 1 ? 1 : across;
    layout->bands = divide_up(months, across);
    layout->across = divide_up(months, layout->bands);
}

int year_layout_lines(const struct year_layout *layout)
{
    return YEAR_FIRST_ROW + (layout->bands - 1) * layout->step + layout->height;
}

int year_layout_bands(const struct year_layout *layout, int height)
{
    int bands = 1 + (height - YEAR_FIRST_ROW - layout->height) / layout->step;

    return bands < 1 ? 1 : bands > layout->bands ? layout->bands : bands;
}

/* Whether there is room for a line between the rows of boxes that are shown in
   HEIGHT.  */
static bool has_gaps(const struct year_layout *layout, int height)
{
    int bands = year_layout_bands(layout, height);

    return YEAR_FIRST_ROW + bands * (layout->height + 1) - 1 <= height;
}

struct year_layout year_layout_find(const struct cal *cal, int width,
                                    int height)
{
    struct year_layout layout = box_of(cal, 1), wider = box_of(cal, GAP_MOST);
    int spread;

    set_across(cal, width / layout.box, &layout);
    if (layout.across * wider.box <= width) {
        layout.gap = wider.gap;
        layout.box = wider.box;
    }
    spread = width / layout.across - layout.box;
    if (spread > 0)
        layout.box += spread > SPREAD_MOST ? SPREAD_MOST : spread;
    if (!layout.name && has_gaps(&layout, height))
        layout.step++;
    return layout;
}

int year_layout_width(const struct cal *cal, int height)
{
    struct year_layout layout = box_of(cal, 1);
    int across = 1;

    set_across(cal, across, &layout);
    while (year_layout_lines(&layout) > height &&
           across < cal->limits.most_months)
        set_across(cal, ++across, &layout);
    return layout.across * layout.box;
}
