/* SPDX-License-Identifier: MIT */
/* The picture of the program's state: a title, the view, and a bar with what is
   asked, what there is to say, or the keys that count now.  It fits into any
   size: where there is no room for a view, months are shown, or the dates
   alone.  For one thread at a time.  */

#ifndef EPACT_VIEW_VIEW_H
#define EPACT_VIEW_VIEW_H

#include "view/pane.h"

/* Tells APP how much it shows on a screen of WIDTH and HEIGHT: app->lines and
   app->week_rows.  */
void view_fit(struct app *app, int width, int height);

/* Draws APP on all of S.  */
void view_draw(const struct app *app, struct view_work *work, struct screen *s);

#endif
