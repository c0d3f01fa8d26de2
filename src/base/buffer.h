/* SPDX-License-Identifier: MIT */
/* Buffers: text put together in an array of the caller's.

   The text is NUL-terminated at every moment.  What does not fit is not
   written in part: the buffer remembers that it is cut, and buffer_end says
   so.  A NULL is a buffer that takes nothing, and a text of nothing.  A buffer
   owns nothing and is for one thread at a time.  */

#ifndef EPACT_BASE_BUFFER_H
#define EPACT_BASE_BUFFER_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct buffer {
    char *text;
    size_t size;
    size_t length;
    bool cut;
};

/* An empty text in OUT, an array of SIZE bytes.  OUT may be NULL where SIZE is
   0: then nothing fits.  */
struct buffer buffer_in(char *out, size_t size);

void buffer_put(struct buffer *b, const char *text);
void buffer_put_bytes(struct buffer *b, const char *text, size_t n);
__attribute__((format(printf, 2, 3))) void
buffer_format(struct buffer *b, const char *format, ...);
__attribute__((format(printf, 2, 0))) void
buffer_format_as(struct buffer *b, const char *format, va_list args);

/* Puts NUMBER with at least WIDTH digits, 31 at the most: where it has fewer,
   PAD stands for the rest, and before all a - where it is negative.  */
void buffer_put_number(struct buffer *b, int64_t number, char pad, int width);

/* STATUS_OK, or STATUS_ERR_ROOM when something did not fit: then the text is
   empty.  STATUS_ERR_ARGUMENT.  */
enum status buffer_end(struct buffer *b);

#endif
