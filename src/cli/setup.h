/* SPDX-License-Identifier: MIT */
/* The setup: what the arguments say of the state that the program begins with.
   For the main thread.  */

#ifndef EPACT_CLI_SETUP_H
#define EPACT_CLI_SETUP_H

#include "cli/calendars.h"
#include "cli/options.h"
#include "model/app.h"

#define SETUP_DATE_MAX 200 /* bytes */

struct setup {
    const struct registry *registry;
    int left_out; /* of the user's calendars */
    struct columns columns;
    bool has_columns; /* they were asked for */
    day_num today;
    bool keeps_today;  /* whatever the clock says */
    int first_weekday; /* as in model/week.h */
    enum view view;
    bool has_view;             /* it was asked for */
    char date[SETUP_DATE_MAX]; /* the operands: where to begin, ... */
    bool has_date;             /* ... and whether there are any; else today */
};

/* The options that fill it: rows of a table of struct option_help.  */
#define SETUP_OPTIONS                                                          \
    {'c', "columns", "CALENDAR,...", N_("the calendars to show")},             \
        {'v', "view", "VIEW", N_("month, year, weeks, or day")},               \
        {'T', "today", "DATE", N_("take DATE for today")},                     \
    {                                                                          \
        'w', "first-weekday", "DAY",                                           \
            N_("monday ... sunday, or own: each calendar's")                   \
    }

/* What there is without options.  False: it could not be found out, which has
   been reported.  */
bool setup_begin(struct setup *setup, const struct calendars *c);

/* Takes what options_next() gave: LETTER, one of SETUP_OPTIONS or
   OPTIONS_OPERAND, and its VALUE.  False: VALUE is wrong, which has been
   reported, or LETTER is none of these.  */
bool setup_take(struct setup *setup, int letter, const char *value);

/* Takes VALUE where it is the name of a view.  False: it is none.  */
bool setup_take_view(struct setup *setup, const char *value);

/* The state to begin with, which borrows KEYMAP.  False: the operands are no
   date, which has been reported.  */
bool setup_app(const struct setup *setup, const struct keymap *keymap,
               struct app *out);

#endif
