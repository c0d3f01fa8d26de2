/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/day_view.h"

#include <inttypes.h>

#include "core/cal_query.h"
#include "model/day_list.h"
#include "model/week.h"
#include "text/fault.h"
#include "text/format.h"

#define NAME_WIDTH 24
#define DATE_WIDTH 38       /* of most dates */
#define DATE_WIDTH_ALONE 22 /* of most without a weekday */
#define WEEK_WIDTH 6
#define DAY_WIDTH 6
#define NUMBERS_WIDTH (WEEK_WIDTH + DAY_WIDTH)

#define DATE_GROWTH 46 /* of dates with all labels, and a doubt */

#define RULE_LEAST 20 /* columns of what decides a calendar's days, ... */
#define RULE_MOST 54  /* ... all of it */

/* What of a line of WIDTH columns is whose.  */
struct widths {
    int name, date, numbers, rule;
};

/* How many of the SPARE columns dates take beside what they always have: those
   that rules do not need.  */
static int date_growth(int spare)
{
    int growth = spare - RULE_MOST;

    if (growth < 0)
        return 0;
    return growth < DATE_GROWTH ? growth : DATE_GROWTH;
}

static struct widths find_widths(int width)
{
    struct widths w = {.name = NAME_WIDTH, .numbers = NUMBERS_WIDTH};

    width--; /* a margin */
    if (width < w.name + DATE_WIDTH + w.numbers)
        w.numbers = 0;
    if (width < w.name + DATE_WIDTH)
        w.name = width - DATE_WIDTH_ALONE;
    if (w.name < width / 3)
        w.name = width / 3;
    if (w.name > NAME_WIDTH)
        w.name = NAME_WIDTH;
    w.date = width - w.name - w.numbers;
    if (w.numbers && w.date > DATE_WIDTH)
        w.date = DATE_WIDTH + date_growth(w.date - DATE_WIDTH);
    w.rule = width - w.name - w.date - w.numbers - 2;
    if (w.rule < RULE_LEAST)
        w.rule = 0;
    return w;
}

/* Draws TEXT so that it ends before column END.  */
static void put_end(struct area line, int end, enum role role, const char *text)
{
    area_put(line, end - cluster_columns(text), 0, role, text);
}

/* Draws the line I, the title of a part; numbers of weeks and days stand below
   it only where that is one of calendars.  */
static void draw_title(const struct app *app, int i, const char *title,
                       const struct widths *w, struct area line)
{
    int x = 1 + w->name + w->date;
    struct day_line next;

    area_put_cut(line, 1, 0, line.width - 1, ROLE_HEADING, title);
    if (!w->numbers || !day_list_line(app, i + 1, &next) || !next.cal)
        return;
    put_end(line, x + WEEK_WIDTH, ROLE_WEEKDAY, _("week"));
    put_end(line, x + NUMBERS_WIDTH, ROLE_WEEKDAY, _("day"));
    area_put_cut(line, line.width - w->rule, 0, w->rule, ROLE_WEEKDAY,
                 _("decided by"));
}

/* Draws the number of the week of the day in its year, and its own there.  */
static void draw_numbers(const struct app *app, struct cal_cursor *cursor,
                         int x, struct area line)
{
    char text[16];
    struct buffer week = buffer_in(text, sizeof text);
    int number;

    /* Weeks that begin anew with each month have no number in the year.  */
    if (cursor->cal->week.restart != CAL_RESTART_MONTH &&
        !week_number(cursor, app->first_weekday, app->cursor, &number) &&
        number) {
        buffer_format(&week, "%d", number);
        put_end(line, x + WEEK_WIDTH, ROLE_WEEK, text);
    }

    struct buffer day = buffer_in(text, sizeof text);

    if (!format_date(cursor, app->cursor, "D", &day))
        put_end(line, x + NUMBERS_WIDTH, ROLE_WEEK, text);
}

/* Puts the date, with its weekday where there is room for that.  */
static enum status put_date(struct cal_cursor *cursor, day_num day, int width,
                            struct buffer *out)
{
    const struct cal *cal = cursor->cal;
    struct format_parts parts = format_parts(cal);
    const char *mark = cal_is_known(cal, day) ? "" : "≈ ";

    buffer_put(out, mark);
    return format_fitting(cursor, day,
                          width >= DATE_WIDTH ? parts.full : parts.date,
                          width - cluster_columns(mark) - 1, out);
}

static void draw_calendar(const struct app *app, const struct cal *cal,
                          const struct widths *w, struct area line)
{
    bool has_focus = cal == app->columns.cal[app->columns.focus];
    struct cal_cursor cursor = {.cal = cal};
    char text[FORMAT_MAX];
    struct buffer b = buffer_in(text, sizeof text);
    enum status s = put_date(&cursor, app->cursor, w->date, &b);
    int x = 1 + w->name;

    area_put_cut(line, 1, 0, w->name - 1, has_focus ? ROLE_HEADING : ROLE_LABEL,
                 cal->name);
    if (s) {
        b = buffer_in(text, sizeof text);
        fault_beside_name(s, cal, &b);
        area_put_cut(line, x, 0, line.width - x, ROLE_FAULT, text);
        return;
    }
    area_put_cut(line, x, 0, w->date, ROLE_TEXT, text);
    if (w->numbers)
        draw_numbers(app, &cursor, x + w->date, line);
    if (cal->decided_by)
        area_put_cut(line, line.width - w->rule, 0, w->rule, ROLE_LABEL,
                     cal->decided_by);
    if (has_focus)
        area_cursor(line, x, 0);
}

static void draw_count(const struct day_count *count, day_num day,
                       const struct widths *w, struct area line)
{
    char text[32];
    struct buffer b = buffer_in(text, sizeof text);
    int64_t number;

    area_put_cut(line, 1, 0, w->name - 1, ROLE_LABEL, count->name);
    if (day_count_number(count, day, &number))
        return;
    buffer_format(&b, "%" PRId64, number);
    area_put_cut(line, 1 + w->name, 0, w->date, ROLE_TEXT, text);
}

void day_view_draw(const struct app *app, int top, struct area a)
{
    struct widths w = find_widths(a.width);
    struct day_line line;

    area_cursor(a, 1, 0); /* where the focus is not seen */
    for (int y = 0; y < a.height; y++) {
        struct area part = area_part(a, 0, y, a.width, 1);

        if (!day_list_line(app, top + y, &line))
            return;
        if (line.title)
            draw_title(app, top + y, line.title, &w, part);
        else if (line.cal)
            draw_calendar(app, line.cal, &w, part);
        else if (line.count)
            draw_count(line.count, app->cursor, &w, part);
    }
}
