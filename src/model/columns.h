/* SPDX-License-Identifier: MIT */
/* Columns: the calendars that stand side by side, and which has the focus.

   There is always one, but in {0}, and each calendar stands in at most one.  A
   value that borrows its calendars.  */

#ifndef EPACT_MODEL_COLUMNS_H
#define EPACT_MODEL_COLUMNS_H

#include "base/buffer.h"
#include "core/registry.h"

#define COLUMNS_MAX 16

struct columns {
    const struct cal *cal[COLUMNS_MAX];
    int count; /* 1..COLUMNS_MAX */
    int focus; /* 0..count - 1 */
};

/* Reads the names of calendars, with commas between them, in TEXT; one that is
   named twice has one column.  The first gets the focus.  On failure *OUT is
   {0} and a sentence is put into WHY, translated, which may be NULL.
   _ERR_NAME_UNKNOWN: one of them is none; _ERR_FULL; _ERR_ARGUMENT, without a
   sentence.  */
enum status columns_read(const struct registry *r, const char *text,
                         struct columns *out, struct buffer *why);

/* The column of CAL; -1: it has none.  */
int columns_find(const struct columns *c, const struct cal *cal);

/* Adds CAL to the right of the focus, and gives it the focus; where it has a
   column already, only that.  _ERR_FULL, _ERR_ARGUMENT.  */
enum status columns_add(struct columns *c, const struct cal *cal);

/* Shows CAL in the column that has the focus; where it has one already, the two
   change places.  Nothing happens where CAL is NULL.  */
void columns_replace(struct columns *c, const struct cal *cal);

/* Removes the column that has the focus.  False: it is the only one.  */
bool columns_remove(struct columns *c);

/* Moves the focus by COUNT columns, round about; and the column that has it, as
   far as there are others.  */
void columns_focus(struct columns *c, int count);
void columns_move(struct columns *c, int count);

#endif
