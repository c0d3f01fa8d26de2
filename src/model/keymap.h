/* SPDX-License-Identifier: MIT */
/* Key maps: which keys give which command, read from a text.

   A line of it is a mode, a key or two to be pressed one after the other, the
   whole name of a command, and a count where it takes one:

       calendar  C-x ]  next-year
       calendar  C-v    next-month 3

   # begins a comment that ends the line, where it stands first on it or behind
   a blank and before one.  In a mode a binding read later replaces an earlier
   one of the same keys, and none of a mode's bindings may be the beginning of
   another.  Where the mode "day" has no binding, that of "calendar" counts.

   A key map is a value without pointers; any thread may read it.  */

#ifndef EPACT_MODEL_KEYMAP_H
#define EPACT_MODEL_KEYMAP_H

#include "model/command.h"
#include "model/key.h"

/* X(NAME, "name", what one does there).  */
#define KEYMAP_MODE_LIST(X)                                                    \
    X(CALENDAR, "calendar", N_("Calendar"))                                    \
    X(DAY, "day", N_("The day in every calendar"))                             \
    X(LINE, "line", N_("Typing"))                                              \
    X(LIST, "list", N_("Choosing a calendar"))                                 \
    X(HELP, "help", N_("Help"))

enum keymap_mode {
#define X(name, text, title) KEYMAP_##name,
    KEYMAP_MODE_LIST(X)
#undef X
        KEYMAP_MODE_COUNT
};

#define KEYMAP_MAX 256   /* bindings */
#define KEYMAP_KEYS 2    /* keys in a binding */
#define KEYMAP_COUNT 999 /* the greatest count of a binding */

struct binding {
    uint8_t mode;    /* enum keymap_mode */
    uint8_t command; /* enum command */
    uint8_t key_count;
    uint16_t count; /* 0: none */
    struct key key[KEYMAP_KEYS];
};

struct keymap {
    int count;
    struct binding binding[KEYMAP_MAX]; /* in the order of the text */
};

/* Where a text was refused, and why: a sentence, translated.  */
struct keymap_fault {
    int line; /* from 1 */
    char why[256];
};

/* Reads TEXT into *OUT, which is empty on failure.  _ERR_SYNTAX: FAULT says
   where and why; it may be NULL.  _ERR_ARGUMENT.  */
enum status keymap_read(const char *text, struct keymap *out,
                        struct keymap_fault *fault);

enum keymap_match {
    KEYMAP_NO_MATCH,
    KEYMAP_BEGINNING, /* more keys must follow */
    KEYMAP_MATCH,
};

/* Looks for what COUNT KEYs mean in MODE; a NULL matches nothing.  *OUT is the
   binding, borrowed from MAP, on a match; else NULL.  */
enum keymap_match keymap_find(const struct keymap *map, enum keymap_mode mode,
                              const struct key *key, int count,
                              const struct binding **out);

/* Puts the keys of BINDING into OUT, "C-x ]"; nothing where it is NULL.  */
void keymap_write(const struct binding *binding, struct buffer *out);

/* The first key of COMMAND in MODE that has no count of its own; NULL: there is
   none.  */
const struct binding *keymap_key_of(const struct keymap *map,
                                    enum keymap_mode mode,
                                    enum command command);

/* The title of MODE, in English, to be translated.  */
const char *keymap_title(enum keymap_mode mode);

#endif
