/* SPDX-License-Identifier: MIT */
/* Commands: all that a user can do, by key or by name.

   The list is the only place: the enum, the names of the command line and of
   key tables, the help, the hints and the completion are made from it.
   Pure; any thread.  */

#ifndef EPACT_MODEL_COMMAND_H
#define EPACT_MODEL_COMMAND_H

#include "base/i18n.h"
#include "base/status.h"

/* What a command takes after its name.  */
enum command_argument {
    ARGUMENT_NONE,
    ARGUMENT_COUNT,     /* how often; none is once */
    ARGUMENT_DATE,      /* none: a prompt asks for it */
    ARGUMENT_CALENDAR,  /* none: a list of them asks for it */
    ARGUMENT_CALENDARS, /* with commas between them */
    ARGUMENT_WEEKDAY,   /* monday ... sunday, or own */
};

/* X(NAME, "name", argument, a word for the hint line or "", a sentence).  */
#define COMMAND_LIST(X)                                                        \
    X(NEXT_DAY, "next-day", COUNT, N_("day"), N_("next day"))                  \
    X(PREVIOUS_DAY, "previous-day", COUNT, N_("day"), N_("previous day"))      \
    X(NEXT_WEEK, "next-week", COUNT, "", N_("same day of the next week"))      \
    X(PREVIOUS_WEEK, "previous-week", COUNT, "",                               \
      N_("same day of the previous week"))                                     \
    X(NEXT_MONTH, "next-month", COUNT, N_("month"),                            \
      N_("same day of the next month"))                                        \
    X(PREVIOUS_MONTH, "previous-month", COUNT, N_("month"),                    \
      N_("same day of the previous month"))                                    \
    X(NEXT_YEAR, "next-year", COUNT, N_("year"),                               \
      N_("same day of the next year"))                                         \
    X(PREVIOUS_YEAR, "previous-year", COUNT, N_("year"),                       \
      N_("same day of the previous year"))                                     \
    X(WEEK_START, "week-start", NONE, "", N_("first day of the week"))         \
    X(WEEK_END, "week-end", NONE, "", N_("last day of the week"))              \
    X(MONTH_START, "month-start", NONE, "", N_("first day of the month"))      \
    X(MONTH_END, "month-end", NONE, "", N_("last day of the month"))           \
    X(YEAR_START, "year-start", NONE, "", N_("first day of the year"))         \
    X(YEAR_END, "year-end", NONE, "", N_("last day of the year"))              \
    X(TODAY, "today", NONE, N_("today"), N_("today"))                          \
    X(GOTO, "goto", DATE, N_("go to"), N_("go to a date that you type"))       \
    X(MONTH_VIEW, "month-view", NONE, N_("view"), N_("months side by side"))   \
    X(YEAR_VIEW, "year-view", NONE, "", N_("the whole year"))                  \
    X(WEEKS_VIEW, "weeks-view", NONE, "", N_("the same weeks side by side"))   \
    X(DAY_VIEW, "day-view", NONE, "", N_("the day in every calendar"))         \
    X(NEXT_VIEW, "next-view", COUNT, "", N_("the next one of these views"))    \
    X(NEXT_COLUMN, "next-column", COUNT, N_("column"), N_("next column"))      \
    X(PREVIOUS_COLUMN, "previous-column", COUNT, "", N_("previous column"))    \
    X(ADD_COLUMN, "add-column", CALENDAR, N_("add"),                           \
      N_("add a calendar's column beside this one"))                           \
    X(REPLACE_COLUMN, "replace-column", CALENDAR, N_("replace"),               \
      N_("show another calendar in this column"))                              \
    X(REMOVE_COLUMN, "remove-column", NONE, N_("remove"),                      \
      N_("remove this column"))                                                \
    X(MOVE_LEFT, "move-column-left", COUNT, "",                                \
      N_("move this column to the left"))                                      \
    X(MOVE_RIGHT, "move-column-right", COUNT, "",                              \
      N_("move this column to the right"))                                     \
    X(COLUMNS, "columns", CALENDARS, "", N_("show these calendars"))           \
    X(WEEK_NUMBERS, "week-numbers", NONE, "",                                  \
      N_("show or hide the numbers of weeks"))                                 \
    X(FIRST_WEEKDAY, "first-weekday", WEEKDAY, "",                             \
      N_("the day that weeks begin with; none: one day later"))                \
    X(COMMAND_LINE, "command-line", NONE, N_("command"),                       \
      N_("type a command by its name"))                                        \
    X(HELP, "help", NONE, N_("help"), N_("show or hide this help"))            \
    X(REDRAW, "redraw", NONE, "", N_("draw the screen anew"))                  \
    X(CANCEL, "cancel", NONE, N_("back"), N_("forget what was begun"))         \
    X(CHOOSE, "choose", NONE, N_("take this day"),                             \
      N_("look closer at this day, or back; in epact pick: take it"))          \
    X(QUIT, "quit", NONE, N_("quit"), N_("leave the program"))                 \
    X(ACCEPT, "accept", NONE, N_("take it"), N_("take what is typed"))         \
    X(COMPLETE, "complete", NONE, N_("complete"), N_("complete the word"))     \
    X(NEXT_ITEM, "next-item", COUNT, "", N_("next line of the list"))          \
    X(PREVIOUS_ITEM, "previous-item", COUNT, N_("scroll"),                     \
      N_("previous line of the list"))                                         \
    X(LEFT, "left", NONE, "", N_("one character to the left"))                 \
    X(RIGHT, "right", NONE, "", N_("one character to the right"))              \
    X(LINE_START, "line-start", NONE, "", N_("to the beginning"))              \
    X(LINE_END, "line-end", NONE, "", N_("to the end"))                        \
    X(DELETE_BEFORE, "delete-before", NONE, "",                                \
      N_("delete the character before the cursor"))                            \
    X(DELETE_AT, "delete-at", NONE, "",                                        \
      N_("delete the character at the cursor"))                                \
    X(DELETE_WORD, "delete-word", NONE, "",                                    \
      N_("delete the word before the cursor"))                                 \
    X(DELETE_LINE, "delete-line", NONE, "",                                    \
      N_("delete all before the cursor"))                                      \
    X(DELETE_REST, "delete-rest", NONE, "", N_("delete all behind the cursor"))

enum command {
#define X(name, text, argument, hint, help) COMMAND_##name,
    COMMAND_LIST(X)
#undef X
        COMMAND_COUNT
};

/* Those before this one are for the command line too; the rest is for typing
   itself.  */
#define COMMAND_NAMED_COUNT COMMAND_ACCEPT

struct command_row {
    const char *name;
    enum command_argument argument;
    const char *hint; /* English, to be translated where shown; as is ... */
    const char *help; /* ... this */
};
extern const struct command_row command_rows[COMMAND_COUNT];

/* The command called NAME, or the one for the command line whose name alone
   begins with it.  _ERR_SYNTAX: none, or more than one; *OUT is 0.
   _ERR_ARGUMENT.  */
enum status command_find(const char *name, enum command *out);

#endif
