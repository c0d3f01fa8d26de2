/* SPDX-License-Identifier: MIT */
/* The views: the ways to look at the cursor's day.  Any thread.  */

#ifndef EPACT_MODEL_VIEW_NAME_H
#define EPACT_MODEL_VIEW_NAME_H

#include "base/status.h"

/* X(NAME, "name", what it shows).  */
#define VIEW_LIST(X)                                                           \
    X(MONTH, "month", "a month of each column's calendar")                     \
    X(YEAR, "year", "all months of a year")                                    \
    X(WEEKS, "weeks", "the same weeks in each column, line by line")           \
    X(DAY, "day", "the day in every calendar there is")

enum view {
#define X(name, text, what) VIEW_##name,
    VIEW_LIST(X)
#undef X
        VIEW_COUNT
};
extern const char *const view_names[VIEW_COUNT];
#define VIEW_NAMES "month|year|weeks|day" /* as they are shown to users */

/* The view called NAME, in letters of either case.  _ERR_SYNTAX: none is;
   _ERR_ARGUMENT; *OUT is 0.  */
enum status view_find(const char *name, enum view *out);

#endif
