/* SPDX-License-Identifier: MIT */
/* Pages: the views on paper, as wide as the paper and as high as it takes.

   What stands side by side is a band; below the bands of all columns is the
   panel.  For one thread at a time.  */

#ifndef EPACT_VIEW_PAGE_H
#define EPACT_VIEW_PAGE_H

#include "view/pane.h"

/* Draws the band that begins with the column *FIRST, 0 for the first, onto S,
   which it makes as high as that takes in WIDTH, and moves *FIRST on to the
   next; to -1 behind the last.  _ERR_MEMORY; _ERR_FULL: it takes more lines
   than a screen has.  */
enum status page_draw(const struct app *app, struct view_work *work, int width,
                      int *first, struct screen *s);

#endif
