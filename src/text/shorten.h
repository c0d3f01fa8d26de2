/* SPDX-License-Identifier: MIT */
/* Names made short, where there is room for few letters only.  Any thread.  */

#ifndef EPACT_TEXT_SHORTEN_H
#define EPACT_TEXT_SHORTEN_H

#include "base/buffer.h"

#define SHORTEN_WHOLE 8 /* columns, in which most names are whole */

/* Puts as much of NAME into OUT as fits in WIDTH columns.  A short last word,
   which tells it from its neighbours, is kept: "Jumada II" in six columns is
   "Jum II".  Others end in "…" where most names are whole; in fewer columns all
   are abbreviations.  Nothing of a NULL.  */
void shorten(const char *name, int width, struct buffer *out);

/* The columns of a last word of NAME that is kept, and of the blank before it;
   0: none is.  */
int shorten_kept(const char *name);

#endif
