/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/month_grid.h"

#include "model/week.h"

/* How many days from DAY on, in steps of STEP, stand in the row beside the one
   that COLUMN is the column of; at most COUNT.  */
static int count_beside(const struct cal *cal, int first, day_num day, int step,
                        int column, int count)
{
    int found, n = 0;

    while (n < count &&
           !week_column(cal, first, day + (day_num)n * step, &found) &&
           found == column + (n + 1) * step)
        n++;
    return n;
}

enum status month_grid_lay_out(struct cal_cursor *cursor, int first,
                               day_num day, struct month_grid *out)
{
    struct cal_date date;
    enum status s;
    int column;

    if (!out)
        return STATUS_ERR_ARGUMENT;
    *out = (struct month_grid){0};
    if ((s = cal_cursor_date(cursor, day, &date)) ||
        (s = week_column(cursor->cal, first, cursor->month_days.first,
                         &column)))
        return s;

    const struct cal *cal = cursor->cal;
    struct day_range month = cursor->month_days;
    int before = 0, after = 0, width = cal->week.length;

    if (column >= 0) {
        int last = (column + (int)(month.end - month.first) - 1) % width;

        before = count_beside(cal, first, month.first - 1, -1, column, column);
        after = count_beside(cal, first, month.end, 1, last, width - 1 - last);
    }
    *out = (struct month_grid){
        .month = month,
        .shown = {month.first - before, month.end + after},
        .column = column < 0 ? 0 : column - before,
        .width = width,
    };
    return STATUS_OK;
}

int month_grid_row(const struct month_grid *grid, day_num day)
{
    if (!day_in(grid->shown, day))
        return -1;
    return (int)(grid->column + day - grid->shown.first) / grid->width;
}

int month_grid_column(const struct month_grid *grid, day_num day)
{
    if (!day_in(grid->shown, day))
        return -1;
    return (int)(grid->column + day - grid->shown.first) % grid->width;
}

int month_grid_rows(const struct month_grid *grid)
{
    return month_grid_row(grid, grid->shown.end - 1) + 1;
}

bool month_grid_day(const struct month_grid *grid, int row, int column,
                    day_num *out)
{
    day_num day =
        grid->shown.first + (day_num)row * grid->width + column - grid->column;
    bool stands =
        column >= 0 && column < grid->width && day_in(grid->shown, day);

    *out = stands ? day : 0;
    return stands;
}

int month_grid_rows_most(const struct cal *cal)
{
    int width = cal ? cal->week.length : 0, before;

    if (!width)
        return 0;
    before =
        cal->week.restart == CAL_RESTART_MONTH ? cal->week.anchor : width - 1;
    return (before + cal->limits.most_days + width - 1) / width;
}
