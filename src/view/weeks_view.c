/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/weeks_view.h"

#include <string.h>

#include "model/week.h"
#include "model/weeks.h"
#include "text/format.h"
#include "text/shorten.h"
#include "text/weekday.h"
#include "view/column_view.h"

/* The lines of a column: its name, the month of the cursor, the weekdays.  */
#define MONTH_LINE 1
#define WEEKDAYS_LINE 2
#define FIRST_ROW 3
#define ROWS_LEAST 6

#define LABEL_LEAST 3 /* columns of the names of months */
#define LABEL_MOST 12
#define LABEL_BYTES (CLUSTER_BYTES * LABEL_MOST)
#define ABBREVIATION 3 /* columns of a name that does not fit whole */
#define GAP_MOST 3     /* columns between the numbers of days */

/* What is alike in all columns.  */
struct layout {
    int label; /* columns of the names of months */
    int gap;
};

int weeks_view_rows(int height)
{
    return height > FIRST_ROW ? height - FIRST_ROW : 0;
}

/* A margin, the label, the days with a gap on both sides of each.  */
static int pane_width(const struct cal *cal, struct layout layout)
{
    return 1 + layout.label + DAY_WEEK * (pane_number_width(cal) + layout.gap) +
           1;
}

static int panes_width(const struct app *app, int first, int count,
                       struct layout layout)
{
    int width = count - 1; /* the lines between them */

    for (int i = first; i < first + count; i++)
        width += pane_width(app->columns.cal[i], layout);
    return width;
}

static const struct layout least = {LABEL_LEAST, 1};

static int width_of(const struct app *app, int first, int count, int height)
{
    (void)height;
    return panes_width(app, first, count, least);
}

static int narrowest(const struct cal *cal)
{
    return pane_width(cal, least);
}

static int least_height(const struct app *app, int first, int count, int width,
                        int height)
{
    (void)app;
    (void)first;
    (void)count;
    (void)width;
    (void)height;
    return FIRST_ROW + ROWS_LEAST;
}

static int height_of(const struct app *app, int first, int count, int width,
                     int height)
{
    (void)app;
    (void)first;
    (void)count;
    (void)width;
    return height;
}

/* The roomiest layout for WIDTH.  */
static struct layout find_layout(const struct app *app, int first, int count,
                                 int width)
{
    struct layout found = least, next = least;

    while (next.label <= LABEL_MOST &&
           panes_width(app, first, count, next) <= width) {
        found = next;
        next.label++;
    }
    for (next = found; next.gap <= GAP_MOST; next.gap++)
        if (panes_width(app, first, count, next) <= width)
            found = next;
    return found;
}

static int page_height(const struct app *app, int first, int count, int *width)
{
    struct layout layout = find_layout(app, first, count, *width);

    layout.gap = least.gap;
    *width = panes_width(app, first, count, layout);
    return FIRST_ROW + WEEKS_VIEW_PAGE_ROWS;
}

/* What stands before a line: in the first one and where a month begins its
   name; where two begin, the second on the next line; where the line before had
   that of a year's first month, the year; else the number of the week, where
   the calendar has such weeks.  */
struct label {
    enum role role;
    int position; /* of the month that is named; 0: none is */
    bool has_next;
    day_num next; /* the first day of another month that begins in the line */
    char text[CAL_NAME_MAX + 1];
};

static void put_number(const struct pane *pane, int width, day_num day,
                       struct label *out)
{
    struct buffer b = buffer_in(out->text, sizeof out->text);
    int number;

    if (!pane->app->week_numbers || !weekday_is_common(pane->cursor->cal) ||
        week_number(pane->cursor, weeks_first(pane->app), day, &number))
        return;
    out->role = ROLE_WEEK;
    buffer_put_number(&b, number, ' ', width);
}

static void put_year(const struct pane *pane, int width, day_num day,
                     struct label *out)
{
    char year[FORMAT_MAX];
    struct buffer whole = buffer_in(year, sizeof year);
    struct buffer b = buffer_in(out->text, sizeof out->text);

    out->role = ROLE_MONTH;
    /* Where months are written without a year, it means nothing.  */
    if (format_year(pane->cursor, day, &whole) || !*year ||
        format_date(pane->cursor, day, "y", &b) ||
        cluster_columns(out->text) > width)
        out->text[0] = '\0';
}

static bool all_fit(const struct cal *cal, int width)
{
    for (int i = 0; i < cal->month_name_count; i++)
        if (cluster_columns(cal->month_names[i].name) > width)
            return false;
    return true;
}

/* Whether no month of CAL with another name looks like NAME in WIDTH.  */
static bool is_distinct(const struct cal *cal, const char *name, int width)
{
    char text[LABEL_BYTES], other[LABEL_BYTES];
    struct buffer b = buffer_in(text, sizeof text);

    shorten(name, width, &b);
    for (int i = 0; i < cal->month_name_count; i++) {
        b = buffer_in(other, sizeof other);
        shorten(cal->month_names[i].name, width, &b);
        if (!strcmp(text, other) && strcmp(name, cal->month_names[i].name) != 0)
            return false;
    }
    return true;
}

/* The columns that NAME has in WIDTH: all of them where there is room for most
   names, else as few as an abbreviation has that stands for no other, or where
   that is too wide, as any has.  A last word, "Jumada II", comes on top.  */
static int name_width(const struct cal *cal, const char *name, int width)
{
    int short_width = ABBREVIATION + shorten_kept(name), columns = short_width;

    if (width >= SHORTEN_WHOLE || all_fit(cal, width))
        return width;
    while (columns <= width && !is_distinct(cal, name, columns))
        columns++;
    if (columns <= width)
        return columns;
    return short_width < width ? short_width : width;
}

static void put_month(const struct pane *pane, int width, day_num day,
                      struct label *out)
{
    char name[CAL_NAME_MAX + 1];
    struct buffer whole = buffer_in(name, sizeof name);
    struct buffer b = buffer_in(out->text, sizeof out->text);

    if (format_date(pane->cursor, day, "LLLL", &whole))
        return;
    out->role = ROLE_MONTH;
    out->position = pane->cursor->month;
    shorten(name, name_width(pane->cursor->cal, name, width), &b);
}

/* Finds the first months that begin in LINE, at most two; NEXT is the second.
   Returns how many, and in *LAST the last day of LINE that has a date, if
   any.  */
static int find_begun(const struct pane *pane, day_num line, day_num *first,
                      day_num *next, day_num *last)
{
    struct cal_date date;
    int count = 0;

    *first = *next = *last = line;
    for (day_num day = line; day < line + DAY_WEEK; day++) {
        if (cal_cursor_date(pane->cursor, day, &date))
            continue;
        *last = day;
        if (day != pane->cursor->month_days.first || count == 2)
            continue;
        *(count++ ? next : first) = day;
    }
    return count;
}

/* The label of the line that begins with LINE, the I-th; BEFORE is that of the
   one before it.  */
static struct label find_label(const struct pane *pane, int width, int i,
                               day_num line, const struct label *before)
{
    struct label label = {0};
    day_num first, last;
    int begun = find_begun(pane, line, &first, &label.next, &last);

    label.has_next = begun > 1;
    if (begun)
        put_month(pane, width, first, &label);
    else if (before->has_next)
        put_month(pane, width, before->next, &label);
    else if (!i)
        put_month(pane, width, last, &label);
    else if (before->position == 1)
        put_year(pane, width, last, &label);
    if (!label.text[0])
        put_number(pane, width, line, &label);
    return label;
}

/* The months run on: the first day of each is marked.  */
static void mark_first(const struct pane *pane, int y, int column, day_num day)
{
    struct cal_date date;
    int end = pane_number_end(pane, column);

    if (!cal_cursor_date(pane->cursor, day, &date) &&
        day == pane->cursor->month_days.first)
        area_mark(pane->area, end - 2, y, 2, MARK_FIRST);
}

static void draw_days(const struct pane *pane, int y, day_num line)
{
    enum role role = ROLE_TEXT, role_before;

    for (int i = 0; i < DAY_WEEK; i++) {
        role_before = role;
        role = pane_role(pane, line + i, false);
        pane_draw_day(pane, y, i, line + i, role, role_before);
        mark_first(pane, y, i, line + i);
    }
    for (int i = 0; i < DAY_WEEK; i++)
        pane_mark_day(pane, y, i, line + i);
}

static void draw_weekdays(const struct pane *pane)
{
    for (int i = 0; i < DAY_WEEK; i++) {
        char name[2 * CLUSTER_BYTES];
        struct buffer b = buffer_in(name, sizeof name);
        int end = pane_number_end(pane, i);

        weekday_put_common((weeks_first(pane->app) - 1 + i) % DAY_WEEK + 1, &b);
        area_put(pane->area, end - cluster_columns(name), WEEKDAYS_LINE,
                 ROLE_WEEKDAY, name);
    }
}

static void draw_pane(struct pane pane, struct layout layout)
{
    day_num top = weeks_top(pane.app);
    struct label label = {0};

    pane.left = 1 + layout.label;
    pane.pitch += layout.gap - 1;
    pane.by_line = true;
    if (!pane_draw_head(&pane, WEEKDAYS_LINE))
        return;
    pane_draw_month_name(&pane, MONTH_LINE, pane.app->cursor, DAY_WEEK);
    draw_weekdays(&pane);
    for (int i = 0; i < weeks_view_rows(pane.area.height); i++) {
        day_num line = top + (day_num)i * DAY_WEEK;

        label = find_label(&pane, layout.label, i, line, &label);
        area_put_cut(pane.area, 1, FIRST_ROW + i, layout.label, label.role,
                     label.text);
        draw_days(&pane, FIRST_ROW + i, line);
    }
}

static void draw(const struct app *app, struct view_work *work, int first,
                 int count, struct area a)
{
    struct layout layout = find_layout(app, first, count, a.width);
    int free = (a.width - panes_width(app, first, count, layout)) / count;
    int end = first + count;

    for (int i = first; i < end; i++) {
        int width = pane_width(app->columns.cal[i], layout) + free;

        draw_pane(pane_begin(app, work, i, width, i + 1 == end, &a), layout);
    }
}

const struct column_view weeks_view = {
    .width = width_of,
    .narrowest = narrowest,
    .least = least_height,
    .height = height_of,
    .page = page_height,
    .draw = draw,
};
