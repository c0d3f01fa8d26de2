/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/month_view.h"

#include "core/cal_query.h"
#include "model/month_grid.h"
#include "model/week.h"
#include "text/fault.h"
#include "text/format.h"
#include "text/weekday.h"
#include "view/month_layout.h"

#define WEEKDAY_WIDTH 2 /* of the short names of weekdays */

/* A column of the picture.  */
struct pane {
    const struct app *app;
    const struct month_layout *layout;
    struct cal_cursor *cursor;
    struct area area;
    int pitch; /* from one day to the next */
    bool has_focus;
};

static void draw_name(const struct pane *pane)
{
    const struct cal *cal = pane->cursor->cal;
    enum role role = pane->has_focus ? ROLE_FOCUS : ROLE_HEADING;
    struct area line = area_part(pane->area, 0, 0, pane->area.width, 1);
    int width = area_put_cut(line, 1, 0, line.width - 2, role, cal->name);

    area_put(line, 0, 0, role, " ");
    area_put(line, width + 1, 0, role, " ");
}

/* The column in which the number of the day at COLUMN ends.  */
static int number_end(const struct pane *pane, int column)
{
    return pane->layout->week_width + (column + 1) * pane->pitch;
}

static void draw_weekdays(const struct pane *pane)
{
    const struct cal *cal = pane->cursor->cal;
    int length = cal->week.length;
    int begin = week_begin(cal, pane->app->first_weekday);

    for (int i = 0; i < length; i++) {
        char name[2 * CLUSTER_BYTES];
        struct buffer b = buffer_in(name, sizeof name);

        weekday_put_short(cal, (begin + i) % length, &b);
        area_put_cut(pane->area, number_end(pane, i) - WEEKDAY_WIDTH,
                     MONTH_WEEKDAYS, WEEKDAY_WIDTH, ROLE_WEEKDAY, name);
    }
}

/* The name of the month of DAY, over its days; over the numbers of weeks too
   where it is long.  */
static void draw_title(const struct pane *pane, int y, day_num day)
{
    const struct cal *cal = pane->cursor->cal;
    char text[128];
    struct buffer b = buffer_in(text, sizeof text);
    int x = pane->layout->week_width + 1;
    int width = cal->week.length * pane->pitch - 1;
    int free;

    buffer_put(&b, cal_is_known(cal, day) ? "" : "≈ ");
    if (format_month(cal, day, &b))
        return;
    if (cluster_columns(text) > width) {
        x = 1;
        width = pane->area.width - 2;
    }
    free = width - cluster_columns(text);
    area_put_cut(pane->area, x + (free > 0 ? free / 2 : 0), y, width,
                 ROLE_MONTH, text);
}

static enum role day_role(const struct app *app, const struct month_grid *grid,
                          day_num day)
{
    int weekday;

    if (!day_in(grid->month, day))
        return ROLE_OTHER;
    if (!day_of_week(day, &weekday) && app->days_off & 1U << weekday)
        return ROLE_OFF;
    return ROLE_DAY;
}

static int digits(int number)
{
    return number > 99 ? 3 : number > 9 ? 2 : 1;
}

/* Draws DAY, so that its number ends before column END.  Between days of one
   role, ROLE_BEFORE that of the day before it, the gap has it too: terminals
   are told of fewer changes.  */
static void draw_day(const struct pane *pane, enum role role, int end, int y,
                     day_num day, enum role role_before)
{
    char text[16];
    struct buffer b = buffer_in(text, sizeof text);
    struct cal_date date;

    if (cal_cursor_date(pane->cursor, day, &date))
        return;
    buffer_format(&b, "%*d", role == role_before ? pane->pitch : 0, date.day);
    area_put(pane->area, end - (int)b.length, y, role, text);
    if (day == pane->app->cursor && pane->has_focus && role != ROLE_OTHER)
        area_cursor(pane->area, end - digits(date.day), y);
}

static void draw_week_number(const struct pane *pane, int y, day_num day)
{
    char text[8];
    struct buffer b = buffer_in(text, sizeof text);
    int number;

    if (week_number(pane->cursor, pane->app->first_weekday, day, &number) ||
        !number)
        return;
    buffer_format(&b, "%2d", number);
    area_put(pane->area, 1, y, ROLE_WEEK, text);
}

static void draw_row(const struct pane *pane, const struct month_grid *grid,
                     int row, int y)
{
    enum role role = ROLE_TEXT, role_before;
    day_num day;

    for (int column = 0; column < grid->width; column++) {
        if (!month_grid_day(grid, row, column, &day))
            continue;
        role_before = role;
        role = day_role(pane->app, grid, day);
        /* The numbers of weeks look like days of other months.  */
        if (role_before == ROLE_TEXT && pane->layout->week_width) {
            draw_week_number(pane, y, day);
            role_before = column ? ROLE_TEXT : ROLE_OTHER;
        }
        draw_day(pane, role, number_end(pane, column), y, day, role_before);
    }
}

/* Marks DAY of the month, whose row TOP is drawn in line Y, as today or the
   cursor's day.  The columns without the focus have brackets, which look alike
   everywhere, and cost a terminal fewer bytes than a look.  */
static void mark_day(const struct pane *pane, const struct month_grid *grid,
                     int top, int y, day_num day)
{
    const struct app *app = pane->app;
    int row = month_grid_row(grid, day) - top;
    int end = number_end(pane, month_grid_column(grid, day));
    int width = month_layout_number(pane->cursor->cal) + 2, x = end + 1 - width;
    enum role role = day_role(app, grid, day);

    if (row < 0 || row >= pane->layout->rows)
        return;
    if (day == app->today)
        area_mark(pane->area, x, y + row, width, MARK_TODAY);
    if (day == app->cursor && pane->has_focus) {
        area_mark(pane->area, x, y + row, width, MARK_CURSOR);
    } else if (day == app->cursor) {
        area_put(pane->area, x, y + row, role, "[");
        area_put(pane->area, end, y + row, role, "]");
    }
}

/* Draws the rows of a month from TOP on, the first in line Y.  Marks overlap
   the gaps between days, and so come last.  */
static void draw_rows(const struct pane *pane, const struct month_grid *grid,
                      int top, int y)
{
    const struct app *app = pane->app;

    for (int row = 0; row < pane->layout->rows; row++)
        draw_row(pane, grid, top + row, y + row);
    if (day_in(grid->month, app->today))
        mark_day(pane, grid, top, y, app->today);
    if (day_in(grid->month, app->cursor))
        mark_day(pane, grid, top, y, app->cursor);
}

/* Draws the month that DAY lies in as the I-th of the column.  Of a month with
   too many rows, those about the cursor.  False: there is no such month.  */
static bool draw_month(const struct pane *pane, int i, day_num day,
                       struct day_range *month)
{
    const struct app *app = pane->app;
    struct month_grid grid;
    int top = 0, rows = pane->layout->rows;
    int y = MONTH_FIRST_ROW + i * pane->layout->step;

    *month = (struct day_range){0};
    if (month_grid_lay_out(pane->cursor, app->first_weekday, day, &grid))
        return false;
    if (day_in(grid.month, app->cursor) && month_grid_rows(&grid) > rows) {
        int last = month_grid_rows(&grid) - rows;

        top = month_grid_row(&grid, app->cursor) - rows / 2;
        top = top < 0 ? 0 : top > last ? last : top;
    }
    draw_title(pane, i ? y - MONTH_TITLE : MONTH_FIRST_TITLE, day);
    draw_rows(pane, &grid, top, y);
    *month = grid.month;
    return true;
}

/* Draws the months: that of the cursor in the middle, or above it.  */
static void draw_months(const struct pane *pane)
{
    int at = (pane->layout->months - 1) / 2;
    struct day_range here, month;

    if (!draw_month(pane, at, pane->app->cursor, &here))
        return;
    month = here;
    for (int i = at - 1; i >= 0; i--)
        if (!draw_month(pane, i, month.first - 1, &month))
            break;
    month = here;
    for (int i = at + 1; i < pane->layout->months; i++)
        if (!draw_month(pane, i, month.end, &month))
            break;
}

/* A calendar that has no date for the cursor's day says why.  */
static void draw_pane(const struct pane *pane)
{
    const struct cal *cal = pane->cursor->cal;
    struct area a = pane->area;
    struct cal_date date;
    enum status s = cal_cursor_date(pane->cursor, pane->app->cursor, &date);
    char sentence[200];
    struct buffer b = buffer_in(sentence, sizeof sentence);

    draw_name(pane);
    if (!s) {
        draw_weekdays(pane);
        draw_months(pane);
        return;
    }
    fault_of_day(s, cal, &b);
    area_put_lines(area_part(a, 1, MONTH_WEEKDAYS, a.width - 2, a.height), 0,
                   ROLE_FAULT, sentence);
}

static void draw_line(struct area a, int x)
{
    for (int y = 0; y < a.height; y++)
        area_put(a, x, y, ROLE_LINE, "│");
}

void month_view_draw(const struct app *app, struct view_work *work, int first,
                     int count, struct area a)
{
    struct month_layout layout =
        month_layout_find(app, first, count, a.width, a.height);
    int x = 0;
    int free = a.width - layout.width;

    for (int i = first; i < first + count; i++) {
        const struct cal *cal = app->columns.cal[i];
        /* What is left is shared out.  */
        int width =
            month_layout_pane(&layout, cal) + (count > 1 ? free / count : 0);

        if (work->cursor[i].cal != cal)
            work->cursor[i] = (struct cal_cursor){.cal = cal};
        draw_pane(&(struct pane){
            .app = app,
            .layout = &layout,
            .cursor = &work->cursor[i],
            .area = area_part(a, x, 0, width, a.height),
            .pitch = month_layout_number(cal) + layout.gap,
            .has_focus = i == app->columns.focus,
        });
        x += width + 1;
        if (i + 1 < first + count)
            draw_line(a, x - 1);
    }
}
