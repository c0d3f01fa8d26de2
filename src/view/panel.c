/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/panel.h"

#include <string.h>

#include "core/cal_query.h"
#include "text/fault.h"
#include "text/format.h"
#include "view/pane.h"

#define DATE_WIDTH 28  /* of most dates */
#define MARK_WIDTH 2   /* of the mark of what is not known to be right */
#define NUMBER_WIDTH 4 /* of CAL_CYCLE_MAX */
#define BETWEEN 2      /* names and weekdays */

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

/* The widest weekday and the labels of all cycles that PATTERN has, with a
   blank before each.  */
static int labels_width(const struct cal *cal, const char *pattern)
{
    int cycles = strchr(pattern, 'c') ? cal->cycle_count : 0, width = 0;

    for (int n = 1; strchr(pattern, 'E') && n <= cal->week.length; n++)
        width = wider(width, cal_weekday_name(cal, n));
    for (int i = 0; i < cycles; i++) {
        int label = cal->cycles[i].names
                        ? 0
                        : NUMBER_WIDTH + 1 + (int)strlen(cal->cycles[i].id);

        for (int n = 1; n <= cal->cycles[i].count; n++)
            label = wider(label, cal_cycle_name(cal, i, n));
        width += 1 + label;
    }
    return width;
}

/* The widest weekday, with labels, that stands before a date.  */
static int weekday_width(const struct cal *cal)
{
    return labels_width(cal, format_parts(cal).weekday);
}

/* The widest that a date is likely to be.  One with a pattern of its own may
   have the weekday, or cycles, in it.  */
static int date_width(const struct columns *columns)
{
    int width = DATE_WIDTH;

    for (int i = 0; i < columns->count; i++) {
        const struct cal *cal = columns->cal[i];
        int labels = labels_width(cal, format_parts(cal).date);

        if (labels && DATE_WIDTH + 1 + labels > width)
            width = DATE_WIDTH + 1 + labels;
    }
    return width;
}

static struct widths find_widths(const struct columns *columns)
{
    struct widths widths = {0};

    for (int i = 0; i < columns->count; i++) {
        const struct cal *cal = columns->cal[i];
        int width = weekday_width(cal);

        widths.name = wider(widths.name, cal->name);
        if (width > widths.weekday)
            widths.weekday = width;
    }
    widths.weekday += MARK_WIDTH;
    return widths;
}

int panel_width(const struct app *app)
{
    struct widths widths = find_widths(&app->columns);

    return 1 + widths.name + BETWEEN + widths.weekday + 1 +
           date_width(&app->columns);
}

/* Leaves out what WIDTH has no room for.  */
static struct widths fitting(struct widths all, int width)
{
    int dates = 1 + all.weekday + 1 + DATE_WIDTH;

    if (dates + all.name + BETWEEN <= width)
        return all;
    if (dates <= width)
        return (struct widths){.weekday = all.weekday};
    return (struct widths){0};
}

/* Puts the date into OUT, as far as WIDTH has room, or why there is none.  In a
   TABLE the number of the day ends in one column whether it has one digit or
   two.  */
static enum role put_date(struct cal_cursor *cursor, day_num day, bool in_table,
                          int width, struct buffer *out)
{
    const struct cal *cal = cursor->cal;
    char number[16];
    struct buffer b = buffer_in(number, sizeof number);
    enum status s = format_date(cursor, day, "d", &b);

    if (s) {
        fault_beside_name(s, cal, out);
        return ROLE_FAULT;
    }
    if (!in_table)
        buffer_put(out, cal_is_known(cal, day) ? "" : "≈ ");
    else if (*format_parts(cal).weekday && b.length < 2)
        buffer_put(out, " ");
    if (format_fitting(cursor, day, format_parts(cal).date,
                       width - cluster_columns(out->text), out))
        buffer_put(out, "-");
    return ROLE_TEXT;
}

/* It ends beside the date, so that both change in one place, and has the mark
   of what is not known to be right.  */
static void draw_weekday(struct cal_cursor *cursor, day_num day, struct area a)
{
    const struct cal *cal = cursor->cal;
    char text[FORMAT_MAX];
    struct buffer b = buffer_in(text, sizeof text);

    buffer_put(&b, cal_is_known(cal, day) ? "" : "≈ ");
    if (format_date(cursor, day, format_parts(cal).weekday, &b))
        return;
    area_put(a, a.width - cluster_columns(text), 0, ROLE_TEXT, text);
}

/* Draws one that is not wide enough for names: the dates alone, that of the
   focus as its name would be.  */
static void draw_date(const struct cal *cal, day_num day, enum role focus,
                      struct area line)
{
    char text[FORMAT_MAX];
    struct buffer b = buffer_in(text, sizeof text);
    enum role role = put_date(CAL_CURSOR(cal), day, false, line.width, &b);

    area_put_cut(line, 0, 0, line.width, role == ROLE_TEXT ? focus : role,
                 text);
}

static void draw_line(const struct app *app, int i, const struct widths *widths,
                      struct area line)
{
    const struct cal *cal = app->columns.cal[i];
    struct cal_cursor cursor = {.cal = cal};
    enum role focus = i == app->columns.focus ? ROLE_HEADING : ROLE_LABEL;
    char text[FORMAT_MAX];
    struct buffer b = buffer_in(text, sizeof text);
    int x = 1;

    if (!widths->weekday) {
        draw_date(cal, app->cursor, focus, line);
        return;
    }
    if (widths->name) {
        area_put_cut(line, x, 0, widths->name, focus, cal->name);
        x += widths->name + BETWEEN;
    }

    int dates = x + widths->weekday + 1;
    enum role role =
        put_date(&cursor, app->cursor, true, line.width - dates, &b);

    if (role == ROLE_TEXT) { /* a sentence needs all the room there is */
        draw_weekday(&cursor, app->cursor,
                     area_part(line, x, 0, widths->weekday, 1));
        x = dates;
    }
    area_put_cut(line, x, 0, line.width - x, role, text);
}

/* The column whose line is the first.  */
static int first_column(const struct app *app, struct area a)
{
    int first = app->columns.focus - a.height + 1;

    return first < 0 ? 0 : first;
}

static void draw_lines(const struct app *app, struct area a)
{
    struct widths widths = fitting(find_widths(&app->columns), a.width);
    int first = first_column(app, a);

    for (int i = first; i < app->columns.count && i - first < a.height; i++)
        draw_line(app, i, &widths, area_part(a, 0, i - first, a.width, 1));
}

/* Draws which columns have one of LINES, if some have none, at the end of LINE,
   where that leaves it LEAST columns.  Returns how many it takes.  */
static int draw_shown(const struct app *app, struct area lines, int least,
                      struct area line)
{
    int first = first_column(app, lines), count = app->columns.count, width;
    int end = first + lines.height < count ? first + lines.height : count;
    char text[32];
    struct buffer b = buffer_in(text, sizeof text);

    pane_put_shown(first + 1, end, count, &b);
    width = b.length ? 1 + cluster_columns(text) + 1 : 0;
    if (line.width < least + width)
        return 0;
    area_put(line, line.width - width + 1, 0, ROLE_LABEL, text);
    return width;
}

void panel_draw(const struct app *app, struct area a)
{
    int blank = a.height > 1;
    struct area lines = area_part(a, 0, blank, a.width, a.height - blank);
    int shown = draw_shown(app, lines, blank ? 0 : DATE_WIDTH, a);

    lines.width -= blank ? 0 : shown;
    draw_lines(app, lines);
}

void panel_draw_alone(const struct app *app, struct area a)
{
    draw_lines(app, a);
    area_cursor(a, 0, app->columns.focus - first_column(app, a));
}
