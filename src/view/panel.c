/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/panel.h"

#include "core/cal_query.h"
#include "text/fault.h"
#include "text/format.h"

#define DATE_WIDTH 28 /* of most dates */
#define BETWEEN 2     /* columns of the panel */

/* How wide its columns are: always alike for the same calendars, so that from
   one day to the next only what has changed is sent to the terminal.  */
struct widths {
    int name, weekday;
};

static int wider(int width, const char *text)
{
    int columns = cluster_columns(text);

    return columns > width ? columns : width;
}

static struct widths find_widths(const struct columns *columns)
{
    struct widths widths = {0};

    for (int i = 0; i < columns->count; i++) {
        const struct cal *cal = columns->cal[i];

        widths.name = wider(widths.name, cal->name);
        for (int n = 1; n <= cal->week.length; n++)
            widths.weekday = wider(widths.weekday, cal_weekday_name(cal, n));
    }
    return widths;
}

int panel_width(const struct app *app)
{
    struct widths widths = find_widths(&app->columns);

    return 1 + widths.name + BETWEEN + widths.weekday + BETWEEN + DATE_WIDTH;
}

/* Puts the date into OUT, or why there is none.  */
static enum role put_date(const struct cal *cal, day_num day,
                          struct buffer *out)
{
    enum status s =
        format_date(cal, day, cal->era_count ? "d MMMM y G" : "d MMMM y", out);

    if (!s)
        return ROLE_TEXT;
    fault_of_day(s, cal, out);
    return ROLE_FAULT;
}

/* Leaves out what WIDTH has no room for.  */
static struct widths fitting(struct widths all, int width)
{
    int date = 1 + DATE_WIDTH, name = all.name + BETWEEN,
        weekday = all.weekday + BETWEEN;

    if (date + name + weekday <= width)
        return all;
    if (date + name <= width)
        return (struct widths){.name = all.name};
    if (date + weekday <= width)
        return (struct widths){.weekday = all.weekday};
    return (struct widths){0};
}

/* The mark of what is not known to be right, and room for it; the day's number
   ends in one column whether it has one digit or two.  */
static void put_mark(const struct cal *cal, day_num day, struct buffer *out)
{
    char number[16];
    struct buffer b = buffer_in(number, sizeof number);

    if (format_date(cal, day, "d", &b))
        return;
    buffer_put(out, cal_is_known(cal, day) ? " " : "≈");
    buffer_put(out, b.length < 2 ? " " : "");
}

/* It ends beside the date, so that both change in one place.  */
static void draw_weekday(const struct cal *cal, day_num day, struct area a)
{
    const char *name;
    int weekday;

    if (cal_weekday(cal, day, &weekday))
        return;
    name = cal_weekday_name(cal, weekday);
    area_put(a, a.width - cluster_columns(name), 0, ROLE_TEXT, name);
}

static void draw_line(const struct app *app, int i, const struct widths *widths,
                      struct area line)
{
    const struct cal *cal = app->columns.cal[i];
    char text[256];
    struct buffer b = buffer_in(text, sizeof text);
    bool is_table = widths->name || widths->weekday;
    int x = is_table;
    enum role role;

    if (widths->name) {
        area_put_cut(line, x, 0, widths->name,
                     i == app->columns.focus ? ROLE_HEADING : ROLE_LABEL,
                     cal->name);
        x += widths->name + BETWEEN;
    }
    if (widths->weekday) {
        draw_weekday(cal, app->cursor,
                     area_part(line, x, 0, widths->weekday, 1));
        x += widths->weekday;
    }
    if (is_table)
        put_mark(cal, app->cursor, &b);
    role = put_date(cal, app->cursor, &b);
    area_put_cut(line, x, 0, line.width - x, role, text);
}

void panel_draw(const struct app *app, struct area a)
{
    struct widths widths = fitting(find_widths(&app->columns), a.width);
    int first = app->columns.focus - a.height + 1;

    first = first < 0 ? 0 : first;
    for (int i = first; i < app->columns.count && i - first < a.height; i++)
        draw_line(app, i, &widths, area_part(a, 0, i - first, a.width, 1));
}
