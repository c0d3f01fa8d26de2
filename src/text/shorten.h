/* SPDX-License-Identifier: MIT */
/* Names made short, where there is room for few letters only.  Any thread.  */

#ifndef EPACT_TEXT_SHORTEN_H
#define EPACT_TEXT_SHORTEN_H

#include "base/buffer.h"

/* Puts as much of NAME into OUT as fits in WIDTH columns.  A short last word,
   which tells it from its neighbours, is kept: "Jumada II" in six columns is
   "Jum II".  Nothing of a NULL.  */
void shorten(const char *name, int width, struct buffer *out);

#endif
