/* SPDX-License-Identifier: MIT */
/* Cursors: a laid-out year kept by the caller, for days that lie together.

   A cursor begins as {.cal = CAL} and keeps the year and the month that it met
   last, so that dates nearby cost a few nanoseconds in any calendar.  It owns
   nothing; the calendar must outlive it.  A cursor is for one thread at a
   time.  */

#ifndef EPACT_CORE_CAL_CURSOR_H
#define EPACT_CORE_CAL_CURSOR_H

#include "core/cal.h"

struct cal_cursor {
    const struct cal *cal;       /* the caller's to set; the rest is not */
    struct day_range year_days;  /* the year laid out; empty: none yet */
    struct day_range month_days; /* the month met last, inside it */
    int month;
    struct cal_year year;
};

/* A cursor on CALENDAR for one call.  */
#define CAL_CURSOR(calendar) (&(struct cal_cursor){.cal = (calendar)})

/* As cal_from_day and cal_to_day of cal_convert.h, always derived from
   lay_out.  */
enum status cal_cursor_date(struct cal_cursor *cursor, day_num day,
                            struct cal_date *out);
enum status cal_cursor_day(struct cal_cursor *cursor, struct cal_date date,
                           day_num *out);

#endif
