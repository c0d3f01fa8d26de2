/* SPDX-License-Identifier: MIT */
/* The text sink: a screen as plain text.

   A line ends with its last cell that is not blank.  What a terminal shows by
   looks is shown by characters: where the first and the last of some cells in
   a row with the mark of a cursor are blank, they become [ and ]; so do those
   of the role FOCUS.  Blanks beside cells that are today become ( and ).  Days
   of other months are blank.  */

#ifndef EPACT_SCREEN_TEXT_SINK_H
#define EPACT_SCREEN_TEXT_SINK_H

#include <stdio.h>

#include "screen/screen.h"

/* Writes S to FILE; whether that went well, FILE knows.  Nothing happens where
   one of them is NULL.  */
void text_sink_write(const struct screen *s, FILE *file);

/* Writes a picture of the same size with the letters of roles, and where a cell
   has marks the letter of the last mark.  */
void text_sink_write_roles(const struct screen *s, FILE *file);

#endif
