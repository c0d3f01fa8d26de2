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

/* Those of APP's view in A; they mean nothing in the view of the day.  */
struct placing placing_find(const struct app *app, struct area a);

/* The same view; for that of the day, that of months.  */
const struct column_view *placing_view(const struct app *app);

/* How many columns, from FIRST on, VIEW has room for in WIDTH columns of the
   screen and HEIGHT lines.  */
int placing_fit(const struct app *app, const struct column_view *view,
                int first, int width, int height);

#endif
