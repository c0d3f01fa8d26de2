/* SPDX-License-Identifier: MIT */
/* Entries: a line of text that the user edits, by user-perceived characters.

   The text is UTF-8 without control characters, NUL-terminated at every moment;
   what does not fit is not taken.  A value; {0} is empty.  */

#ifndef EPACT_MODEL_ENTRY_H
#define EPACT_MODEL_ENTRY_H

#include <stdbool.h>

#include "model/command.h"
#include "text/cluster.h"

#define ENTRY_MAX 200 /* bytes */

struct entry {
    char text[ENTRY_MAX + 1];
    size_t length;
    size_t at; /* the cursor: bytes before it, at an edge of a cluster */
};

/* Types the character CODE at the cursor.  Nothing happens where it is no
   character of text, or has no room.  */
void entry_type(struct entry *e, uint32_t code);

/* Replaces what is there by TEXT, cut between clusters to what fits, and stands
   at its end.  */
void entry_set(struct entry *e, const char *text);

/* Does what COMMAND, one of those that move or delete, says.  False: it is
   none of these.  */
bool entry_run(struct entry *e, enum command command);

#endif
