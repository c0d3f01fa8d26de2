/* SPDX-License-Identifier: MIT */
/* The program's state, and what keys and commands do to it.

   The state is a value: it knows no terminal, no clock and no file, and
   allocates nothing.  Whoever runs it hands in keys, sizes and days as they
   come, and draws what it then is.  What cannot be done leaves it as it was,
   and a message that says why.  For one thread at a time.  */

#ifndef EPACT_MODEL_APP_H
#define EPACT_MODEL_APP_H

#include "model/columns.h"
#include "model/entry.h"
#include "model/keymap.h"
#include "model/view_name.h"

#define APP_MESSAGE_MAX 200

/* What the keys are for.  */
enum app_mode {
    APP_CALENDAR,
    APP_PROMPT, /* typing what ASKING wants */
    APP_LIST,   /* choosing the calendar that ASKING wants */
    APP_HELP,
};

/* Whether the user is to take a day, as epact pick wants it.  */
enum app_purpose { APP_VIEW, APP_PICK };

enum app_tone { APP_QUIET, APP_NOTICE, APP_FAULT };

/* What whoever runs the program has to do.  */
enum effect {
    EFFECT_NONE,
    EFFECT_REDRAW, /* draw the whole screen anew */
    EFFECT_CHOOSE, /* the cursor's day was taken: leave */
    EFFECT_QUIT,
};

/* What was typed of an unfinished command.  */
struct app_typed {
    struct key key[KEYMAP_KEYS];
    int key_count;
    int count; /* 0: none */
};

struct app {
    const struct registry *registry; /* borrowed, as ... */
    const struct keymap *keymap;     /* ... this is */
    struct columns columns;
    day_num cursor;
    day_num today;
    int first_weekday; /* as FIRST in week.h */
    unsigned days_off; /* bits 1 << N, N as in day_of_week() */
    bool week_numbers;
    enum app_purpose purpose;

    enum view view;
    enum view back;   /* the one that the day view was opened from */
    day_num week_top; /* a day in the first line of the weeks view, ... */
    int week_rows;    /* ... and how many it has; 0: unknown */
    int day_top;      /* the first line of the day view */
    unsigned no_room; /* bits 1 << VIEW: the screen is too small for these */

    enum app_mode mode;
    enum command asking; /* in a prompt or list */
    struct entry entry;  /* what is typed there */
    int item;            /* the line of the list, or the top one of the help */
    int lines;           /* how many are seen at once; 0: unknown */
    struct app_typed typed;
    char message[APP_MESSAGE_MAX];
    enum app_tone tone; /* APP_QUIET: there is no message */
};

/* The state at the start: the cursor on TODAY, weeks from Monday, Saturdays and
   Sundays off.  */
struct app app_begin(const struct registry *r, const struct keymap *keymap,
                     const struct columns *columns, day_num today);

/* The screen has room for LINES lines of a list, for WEEK_ROWS weeks, and for
   all views but those of the bits NO_ROOM.  What is scrolled stays within its
   end.  */
void app_resize(struct app *app, int lines, int week_rows, unsigned no_room);

/* Whether the screen has room for VIEW.  */
bool app_has_room(const struct app *app, enum view view);

/* The user pressed KEY.  */
enum effect app_press(struct app *app, struct key key);

/* Does COMMAND, COUNT times where that means anything; COUNT may be negative.
   What COMMAND needs besides is asked for.  */
enum effect app_run(struct app *app, enum command command, int count);

/* Shows VIEW.  */
void app_show(struct app *app, enum view view);

/* Does what LINE, a command's name and its argument, says.  NULL is as "".  */
enum effect app_run_line(struct app *app, const char *line);

/* The keys that count now.  */
enum keymap_mode app_keys(const struct app *app);

/* The calendar by which months and years are stepped: that of the focus, or
   where it has no date for the cursor's day the nearest to its left that has
   one, else the Gregorian.  NULL: none has.  */
const struct cal *app_stepping(const struct app *app);

#endif
