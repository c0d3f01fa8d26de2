/* SPDX-License-Identifier: MIT */
/* Placings: which columns a picture shows, and where they and the panel stand.
   The panel stands beside them where all have room, else below.  Pure; any
   thread.  */

#ifndef EPACT_VIEW_PLACING_H
#define EPACT_VIEW_PLACING_H

#include "view/column_view.h"

struct placing {
    const struct column_view *view; /* NULL: there is room for the panel only */
    int first, count;               /* the columns shown */
    struct area columns, panel;
};

/* Those of APP's view, which is not that of the day, in A.  */
struct placing placing_find(const struct app *app, struct area a);

/* The same view.  */
const struct column_view *placing_view(const struct app *app);

#endif
