/* SPDX-License-Identifier: MIT */
/* The lines of a key map's text; keymap.h says how one is written.  Pure; any
   thread.  */

#ifndef EPACT_MODEL_KEYMAP_LINE_H
#define EPACT_MODEL_KEYMAP_LINE_H

#include "model/keymap.h"

/* Reads the N bytes of TEXT, a line without its LF.  *OUT has no keys where the
   line is blank or a comment, and on failure.  _ERR_SYNTAX: a sentence that
   says what is wrong is put into WHY, translated; _ERR_ARGUMENT.  */
enum status keymap_line_read(const char *text, size_t n, struct buffer *why,
                             struct binding *out);

#endif
