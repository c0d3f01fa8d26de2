/* SPDX-License-Identifier: MIT */
/* The picture of the program's state: a title, the view, and a bar with what is
   asked, what there is to say, or the keys that count now.  It fits into any
   size: where there is no room for a month, the dates alone are shown.  For one
   thread at a time.  */

#ifndef EPACT_VIEW_VIEW_H
#define EPACT_VIEW_VIEW_H

#include "view/month_view.h"

/* How many lines of a screen of HEIGHT are between title and bar: for
   app.lines.  */
int view_lines(int height);

/* Draws APP on all of S.  */
void view_draw(const struct app *app, struct view_work *work, struct screen *s);

/* Makes S as high as the months of all columns of APP take in WIDTH, and draws
   them on it, for paper: no title and no bar.  _ERR_MEMORY.  */
enum status view_draw_page(const struct app *app, struct view_work *work,
                           int width, struct screen *s);

#endif
