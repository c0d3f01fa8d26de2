/* SPDX-License-Identifier: MIT */
/* The help, line by line, made from the key map and the list of commands.
   Pure; any thread.  */

#ifndef EPACT_MODEL_HELP_H
#define EPACT_MODEL_HELP_H

#include "model/keymap.h"

#define HELP_KEYS_MAX 80 /* bytes */

/* A line: a TITLE, or the KEYS of a command and a SENTENCE that says what they
   do, or neither, a blank line.  Translated.  */
struct help_line {
    const char *title;
    const char *sentence;
    char keys[HELP_KEYS_MAX];
};

int help_line_count(const struct keymap *map);

/* The line I, from 0; false: there is none, and *OUT is blank.  */
bool help_line(const struct keymap *map, int i, struct help_line *out);

#endif
