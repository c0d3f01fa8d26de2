/* SPDX-License-Identifier: MIT */
/* Foreign text: whether it is UTF-8, whether it is harmless on a screen, and
   how to show it when it is not.  A TEXT that is NULL has no bytes, and is not
   UTF-8.  All functions are pure: any thread.  */

#ifndef EPACT_BASE_UTF8_H
#define EPACT_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_MAX 4 /* the bytes of one character */

/* How many of the N bytes of TEXT, from the first on, are printable ASCII: in
   most texts all.  */
size_t utf8_plain(const char *text, size_t n);

/* Whether the N bytes of TEXT are well-formed UTF-8.  */
bool utf8_is_valid(const char *text, size_t n);

/* Whether TEXT, N bytes of valid UTF-8, has a character that acts on the
   terminal or on its neighbours: a control character, a line or paragraph
   separator, or an explicit bidirectional embedding, override or isolate.  */
bool utf8_has_control(const char *text, size_t n);

/* Whether C may stand in a text: a character of Unicode, no noncharacter, and
   none that utf8_has_control() speaks of.  */
bool utf8_is_text(uint32_t c);

/* How many of the N bytes of TEXT its first character has, which goes to *OUT.
   0: they begin with none; *OUT is 0.  */
size_t utf8_read(const char *text, size_t n, uint32_t *out);

/* Writes the character C to OUT, and a NUL.  Returns its bytes; 0: it is none,
   and OUT is empty.  */
size_t utf8_write(uint32_t c, char out[static UTF8_MAX + 1]);

/* Writes the N bytes of TEXT to OUT, an array of SIZE bytes, with every
   byte that is no UTF-8 and every character of utf8_has_control() as \xNN, and
   each backslash doubled.  What does not fit is replaced by "...", cut between
   characters.  */
void utf8_escape(const char *text, size_t n, char *out, size_t size);

/* TEXT, N bytes of anything, as a message shows it: escaped, and short.  */
#define UTF8_SHOWN 64
struct utf8_shown {
    char text[UTF8_SHOWN];
};
struct utf8_shown utf8_shown(const char *text, size_t n);

#endif
