/* SPDX-License-Identifier: MIT */
/* Screens: a grid of cells that exists only in memory.

   Views draw on it through areas; a sink or the terminal shows it.  A cell has
   one cluster of text and says what it is, never how it looks.  A screen owns
   its cells.  A NULL is a screen of no size.  For one thread at a time.  */

#ifndef EPACT_SCREEN_SCREEN_H
#define EPACT_SCREEN_SCREEN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "screen/role.h"
#include "text/cluster.h"

#define SCREEN_SIDE_MAX 1000 /* columns, and lines */

struct cell {
    char text[CLUSTER_BYTES]; /* "": the right half of a wide one */
    uint8_t role;
    uint8_t marks;
};

/* {0} is a screen of no size.  */
struct screen {
    int width, height;
    struct cell *cells;     /* line by line */
    int cursor_x, cursor_y; /* where the terminal's cursor stands, ... */
    bool has_cursor;        /* ... if anywhere */
};

/* Makes S a blank screen of WIDTH columns and HEIGHT lines, each from 0; more
   than SCREEN_SIDE_MAX are cut to that.  _ERR_MEMORY: S is as it was;
   _ERR_ARGUMENT.  */
enum status screen_resize(struct screen *s, int width, int height);

/* Blanks all cells and hides the cursor.  */
void screen_clear(struct screen *s);

/* Cuts off the lines at the end of S that have nothing but blanks and lines
   between areas, but for one, which becomes blank.  */
void screen_trim(struct screen *s);

/* Makes S {0}.  */
void screen_free(struct screen *s);

/* The cell at column X of line Y, both from 0; NULL outside.  */
struct cell *screen_cell(const struct screen *s, int x, int y);

#endif
