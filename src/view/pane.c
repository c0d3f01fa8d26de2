/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/pane.h"

#include "core/cal_query.h"
#include "model/week.h"
#include "text/fault.h"
#include "text/format.h"
#include "text/weekday.h"

#define NUMBER_WIDTH 2  /* of most days */
#define WEEKDAY_WIDTH 2 /* of the short names of weekdays */

int pane_number_width(const struct cal *cal)
{
    return cal->limits.most_number > 99 ? NUMBER_WIDTH + 1 : NUMBER_WIDTH;
}

/* Draws the line between panes at X.  */
static void draw_line(struct area a, int x)
{
    for (int y = 0; y < a.height; y++)
        area_put(a, x, y, ROLE_LINE, "│");
}

struct pane pane_begin(const struct app *app, struct view_work *work, int i,
                       int width, bool last, struct area *rest)
{
    const struct cal *cal = app->columns.cal[i];
    struct area taken = area_part(*rest, 0, 0, width, rest->height);

    if (!last)
        draw_line(*rest, width);
    *rest = area_part(*rest, width + 1, 0, rest->width, rest->height);
    if (work->cursor[i].cal != cal)
        work->cursor[i] = (struct cal_cursor){.cal = cal};
    return (struct pane){
        .app = app,
        .cursor = &work->cursor[i],
        .area = taken,
        .first = app->first_weekday,
        .pitch = pane_number_width(cal) + 1,
        .has_focus = i == app->columns.focus,
    };
}

static void draw_name(const struct pane *pane)
{
    const struct cal *cal = pane->cursor->cal;
    enum role role = pane->has_focus ? ROLE_FOCUS : ROLE_HEADING;
    struct area line = area_part(pane->area, 0, 0, pane->area.width, 1);
    int width = area_put_cut(line, 1, 0, line.width - 2, role, cal->name);

    area_put(line, 0, 0, role, " ");
    area_put(line, width + 1, 0, role, " ");
}

bool pane_draw_head(const struct pane *pane, int y)
{
    struct area a = pane->area;
    char sentence[200];
    struct buffer b = buffer_in(sentence, sizeof sentence);
    struct cal_date date;
    enum status s = cal_cursor_date(pane->cursor, pane->app->cursor, &date);

    draw_name(pane);
    if (!s)
        return true;
    fault_of_day(s, pane->cursor->cal, &b);
    if (pane->has_focus)
        area_cursor(a, 1, y);
    area_put_lines(area_part(a, 1, y, a.width - 2, a.height), 0, ROLE_FAULT,
                   sentence);
    return false;
}

int pane_number_end(const struct pane *pane, int column)
{
    return pane->left + (column + 1) * pane->pitch;
}

void pane_draw_weekdays(const struct pane *pane, int y)
{
    const struct cal *cal = pane->cursor->cal;
    int length = cal->week.length;
    int begin = week_begin(cal, pane->first);

    for (int i = 0; i < length; i++) {
        char name[2 * CLUSTER_BYTES];
        struct buffer b = buffer_in(name, sizeof name);

        weekday_put_short(cal, (begin + i) % length, &b);
        area_put_cut(pane->area, pane_number_end(pane, i) - WEEKDAY_WIDTH, y,
                     WEEKDAY_WIDTH, ROLE_WEEKDAY, name);
    }
}

void pane_draw_month_name(const struct pane *pane, int y, day_num day,
                          int count)
{
    const struct cal *cal = pane->cursor->cal;
    char text[FORMAT_MAX];
    struct buffer b = buffer_in(text, sizeof text);
    int x = pane->left + 1, width = count * pane->pitch - 1, free;

    buffer_put(&b, cal_is_known(cal, day) ? "" : "≈ ");
    if (format_month(pane->cursor, day,
                     pane->area.width - 2 - cluster_columns(text), &b))
        return;
    if (cluster_columns(text) > width) {
        x = 1;
        width = pane->area.width - 2;
    }
    free = width - cluster_columns(text);
    area_put_cut(pane->area, x + (free > 0 ? free / 2 : 0), y, width,
                 ROLE_MONTH, text);
}

enum role pane_role(const struct pane *pane, day_num day, bool is_other)
{
    int weekday;

    if (is_other)
        return ROLE_OTHER;
    if ((pane->by_line || week_is_common(pane->cursor)) &&
        !day_of_week(day, &weekday) && pane->app->days_off & 1U << weekday)
        return ROLE_OFF;
    return ROLE_DAY;
}

static int digits(int number)
{
    return number > 99 ? 3 : number > 9 ? 2 : 1;
}

/* Puts the number of DATE into OUT, at least WIDTH wide, with a sign before it
   where the day before bears it too.  */
static void put_number(struct cal_date date, int width, struct buffer *out)
{
    if (!date.second) {
        buffer_put_number(out, date.day, ' ', width);
        return;
    }
    for (int i = digits(date.day) + 1; i < width; i++)
        buffer_put(out, " ");
    buffer_put(out, "+");
    buffer_put_number(out, date.day, ' ', 0);
}

void pane_draw_day(const struct pane *pane, int y, int column, day_num day,
                   enum role role, enum role role_before)
{
    char text[16];
    struct buffer b = buffer_in(text, sizeof text);
    struct cal_date date;
    int end = pane_number_end(pane, column);

    if (cal_cursor_date(pane->cursor, day, &date))
        return;
    put_number(date, role == role_before ? pane->pitch : 0, &b);
    area_put(pane->area, end - (int)b.length, y, role, text);
    if (day == pane->app->cursor && pane->has_focus && role != ROLE_OTHER)
        area_cursor(pane->area, end - digits(date.day), y);
}

/* What a key changes takes few bytes: of today the number alone is marked, and
   in the columns without the focus brackets, which look alike everywhere, cost
   a terminal less than a look.  */
void pane_mark_day(const struct pane *pane, int y, int column, day_num day)
{
    const struct app *app = pane->app;
    int end = pane_number_end(pane, column);
    int width = pane_number_width(pane->cursor->cal) + 2, x = end + 1 - width;
    unsigned today = day == app->today ? MARK_TODAY : 0;
    enum role role = pane_role(pane, day, false);

    if (!day_in(pane->cursor->cal->span, day))
        return;
    if (day == app->cursor && pane->has_focus) {
        area_mark(pane->area, x, y, width, MARK_CURSOR | today);
        return;
    }
    area_mark(pane->area, x + 1, y, width - 2, today);
    if (day == app->cursor) {
        area_put(pane->area, x, y, role, "[");
        area_put(pane->area, end, y, role, "]");
    }
}

static void draw_week_number(const struct pane *pane, int y, day_num day)
{
    char text[8];
    struct buffer b = buffer_in(text, sizeof text);
    int number;

    if (week_number(pane->cursor, pane->first, day, &number) || !number)
        return;
    buffer_put_number(&b, number, ' ', 2);
    area_put(pane->area, 1, y, ROLE_WEEK, text);
}

static void draw_row(const struct pane *pane, const struct month_grid *grid,
                     int row, int y)
{
    enum role role = ROLE_TEXT, role_before;
    day_num day;

    for (int column = 0; column < grid->width; column++) {
        if (!month_grid_day(grid, row, column, &day) ||
            (pane->is_alone && !day_in(grid->month, day)))
            continue;
        role_before = role;
        role = pane_role(pane, day, !day_in(grid->month, day));
        /* The numbers of weeks look like days of other months.  */
        if (role_before == ROLE_TEXT && pane->week_numbers) {
            draw_week_number(pane, y, day);
            role_before = column ? ROLE_TEXT : ROLE_OTHER;
        }
        pane_draw_day(pane, y, column, day, role, role_before);
    }
}

/* Marks DAY where it stands in the COUNT rows from TOP on.  */
static void mark_in_grid(const struct pane *pane, const struct month_grid *grid,
                         int top, int count, int y, day_num day)
{
    int row = month_grid_row(grid, day) - top;

    if (day_in(grid->month, day) && row >= 0 && row < count)
        pane_mark_day(pane, y + row, month_grid_column(grid, day), day);
}

void pane_draw_grid(const struct pane *pane, const struct month_grid *grid,
                    int top, int count, int y)
{
    const struct app *app = pane->app;

    for (int row = 0; row < count; row++)
        draw_row(pane, grid, top + row, y + row);
    mark_in_grid(pane, grid, top, count, y, app->today);
    if (app->cursor != app->today)
        mark_in_grid(pane, grid, top, count, y, app->cursor);
}

void pane_put_shown(int first, int last, int count, struct buffer *out)
{
    if (first == last && count > 1)
        /* TRANSLATORS: which one is shown, of how many.  */
        buffer_format(out, _("%d of %d"), first, count);
    else if (last - first + 1 < count)
        /* TRANSLATORS: which ones are shown, of how many.  */
        buffer_format(out, _("%d-%d of %d"), first, last, count);
}
