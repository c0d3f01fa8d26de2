/* SPDX-License-Identifier: MIT */
/* Panes: the column of a picture that shows one calendar, with what looks alike
   in all views: its name, weekdays, names of months and days.  For one thread
   at a time.  */

#ifndef EPACT_VIEW_PANE_H
#define EPACT_VIEW_PANE_H

#include "model/app.h"
#include "model/month_grid.h"
#include "screen/area.h"

/* What drawing keeps from one picture to the next, so that a year is laid out
   once.  The caller's; {0} at the start.  */
struct view_work {
    struct cal_cursor cursor[COLUMNS_MAX];
};

struct pane {
    const struct app *app;
    struct cal_cursor *cursor;
    struct area area;
    int first; /* the first weekday, as in model/week.h */
    int left;  /* columns of the screen before the days, and ... */
    int pitch; /* ... from one day to the next */
    bool has_focus;
    bool week_numbers; /* before the days there is room for them */
    bool by_line;      /* its rows are common weeks, whatever the calendar's */
    bool is_alone;     /* it shows no days of other months */
};

/* The number of days in a row and the place of each are the view's; a number is
   so wide in CAL, and a gap of one column at least stands on both sides.  */
int pane_number_width(const struct cal *cal);

/* The pane of the column I of APP, in WIDTH columns at the left of *REST, from
   which they are taken; so is, but for the LAST, the line behind it that stands
   between panes.  */
struct pane pane_begin(const struct app *app, struct view_work *work, int i,
                       int width, bool last, struct area *rest);

/* Draws the calendar's name on the first line.  Where it has no date for the
   cursor's day, false, and why is told from line Y on.  */
bool pane_draw_head(const struct pane *pane, int y);

/* The column of the screen before which the number of the day at COLUMN
   ends.  */
int pane_number_end(const struct pane *pane, int column);

/* Draws the short names of the days of the calendar's week.  */
void pane_draw_weekdays(const struct pane *pane, int y);

/* Draws the name of the month of DAY over COUNT days in a row; wider than they
   are where it must be.  */
void pane_draw_month_name(const struct pane *pane, int y, day_num day,
                          int count);

/* The role of DAY, which stands in the month shown or IS_OTHER.  */
enum role pane_role(const struct pane *pane, day_num day, bool is_other);

/* Draws DAY at COLUMN of a row.  Where ROLE is that of the day before it,
   ROLE_BEFORE, the gap between them has it too: terminals are told of fewer
   changes.  */
void pane_draw_day(const struct pane *pane, int y, int column, day_num day,
                   enum role role, enum role role_before);

/* Marks DAY, which stands there if it has a date, where it is today or the
   cursor's day.  Marks overlap the gaps between days, and so come after the
   days.  */
void pane_mark_day(const struct pane *pane, int y, int column, day_num day);

/* Draws COUNT rows of GRID from TOP on, the first in line Y.  */
void pane_draw_grid(const struct pane *pane, const struct month_grid *grid,
                    int top, int count, int y);

/* Puts which of COUNT things are shown, FIRST to LAST, into OUT; nothing where
   all are.  */
void pane_put_shown(int first, int last, int count, struct buffer *out);

#endif
