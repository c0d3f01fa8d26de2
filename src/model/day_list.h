/* SPDX-License-Identifier: MIT */
/* The lines of the day view: the calendars of the columns, the day counts, and
   all other calendars, each part with a title and a blank line before the next.
   Pure; any thread.  */

#ifndef EPACT_MODEL_DAY_LIST_H
#define EPACT_MODEL_DAY_LIST_H

#include "core/day_count.h"
#include "model/app.h"

/* A line: a TITLE, translated, or a calendar or a day count, borrowed; or none
   of them, a blank line.  */
struct day_line {
    const char *title;
    const struct cal *cal;
    const struct day_count *count;
};

int day_list_count(const struct app *app);

/* The line I, from 0; false: there is none, and *OUT is blank.  */
bool day_list_line(const struct app *app, int i, struct day_line *out);

#endif
