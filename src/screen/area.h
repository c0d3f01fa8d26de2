/* SPDX-License-Identifier: MIT */
/* Areas: a rectangle of a screen, for a view to draw in.

   Positions are columns and lines from the area's left upper corner.  What
   lies outside of the area or the screen is cut off, never an error, so views
   need no checks: any int is a position, and any a width; a NULL is a text of
   nothing.  Where one half of a wide cluster is written over, the other becomes
   blank.  An area is a value that borrows its screen.  */

#ifndef EPACT_SCREEN_AREA_H
#define EPACT_SCREEN_AREA_H

#include "screen/screen.h"

struct area {
    struct screen *screen;
    int x, y, width, height; /* on the screen; no less than 0 wide and high */
};

/* All of S; where that is NULL, nothing.  */
struct area area_of(struct screen *s);

/* The part of A that begins at X, Y, as far as it lies in A: its corner is that
   of what is left.  */
struct area area_part(struct area a, int x, int y, int width, int height);

/* Puts TEXT, and returns how many columns it takes, also where it is cut
   off.  Of a wide cluster that does not fit whole, a blank is put.  The cells
   keep their marks.  */
int area_put(struct area a, int x, int y, enum role role, const char *text);

/* The same in a WIDTH of columns: what is too wide ends with "…".  Returns how
   many columns were taken, at most WIDTH.  */
int area_put_cut(struct area a, int x, int y, int width, enum role role,
                 const char *text);

/* Puts TEXT, broken at its blanks, into the columns of A from line Y on; a word
   that is wider than A is broken where it must be.  Lines begin with no blank.
   Returns how many lines it takes, also where they are cut off.  */
int area_put_lines(struct area a, int y, enum role role, const char *text);

/* Blanks A, giving all of its cells ROLE and no mark.  */
void area_fill(struct area a, enum role role);

/* Adds MARKS to WIDTH cells from X on.  */
void area_mark(struct area a, int x, int y, int width, unsigned marks);

/* Shows the terminal's cursor at X, Y, if that lies in A.  */
void area_cursor(struct area a, int x, int y);

#endif
