/* SPDX-License-Identifier: MIT */
/* Keys: what a user presses, and how a key is written.

   A character is written as itself, but for Space; other keys by their names.
   Before it stand S- for Shift (of keys with a name alone), C- for Control and
   M- for Meta (Alt, or Escape before it): "x", "S-Tab", "C-Home", "M-}".  C-i,
   C-m and C-[ are Tab, Enter and Escape: terminals do not tell them apart.
   Pure; any thread.  */

#ifndef EPACT_MODEL_KEY_H
#define EPACT_MODEL_KEY_H

#include <stdint.h>

#include "base/buffer.h"

/* Keys that are no character, by their names.  */
#define NAMED_KEY_LIST(X)                                                      \
    X(ENTER, "Enter")                                                          \
    X(TAB, "Tab")                                                              \
    X(ESCAPE, "Escape")                                                        \
    X(BACKSPACE, "Backspace")                                                  \
    X(DELETE, "Delete")                                                        \
    X(INSERT, "Insert")                                                        \
    X(UP, "Up")                                                                \
    X(DOWN, "Down")                                                            \
    X(LEFT, "Left")                                                            \
    X(RIGHT, "Right")                                                          \
    X(HOME, "Home")                                                            \
    X(END, "End")                                                              \
    X(PAGE_UP, "PageUp")                                                       \
    X(PAGE_DOWN, "PageDown")                                                   \
    X(F1, "F1")

enum named_key {
    NAMED_NONE = 0x110000, /* above all characters */
#define X(name, text) NAMED_##name,
    NAMED_KEY_LIST(X)
#undef X
        NAMED_KEYS_END
};

enum key_modifier { MOD_SHIFT = 1, MOD_CONTROL = 2, MOD_META = 4 };

/* CODE is a character of Unicode or an enum named_key.  With Control, letters
   are small.  {0} is no key.  */
struct key {
    uint32_t code;
    uint8_t modifiers;
};

static inline bool key_same(struct key a, struct key b)
{
    return a.code == b.code && a.modifiers == b.modifiers;
}

/* Whether pressing KEY types a character.  */
static inline bool key_types(struct key key)
{
    return key.code && key.code < NAMED_NONE && !key.modifiers;
}

/* The key that is written as the N bytes of TEXT; letters of names in any
   case.  _ERR_SYNTAX, _ERR_ARGUMENT: *OUT is {0}.  */
enum status key_read(const char *text, size_t n, struct key *out);

/* Puts how KEY is written into OUT; nothing where it is no key.  */
void key_write(struct key key, struct buffer *out);

#endif
