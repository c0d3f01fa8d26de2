/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "base/buffer.h"

#include <stdio.h>
#include <string.h>

struct buffer buffer_in(char *out, size_t size)
{
    struct buffer b = {.text = out, .size = out ? size : 0};

    if (b.size)
        b.text[0] = '\0';
    else
        b.cut = true;
    return b;
}

void buffer_put_bytes(struct buffer *b, const char *text, size_t n)
{
    if (!b || !text)
        return;
    if (b->cut || n >= b->size - b->length) {
        b->cut = true;
        return;
    }
    memcpy(b->text + b->length, text, n);
    b->length += n;
    b->text[b->length] = '\0';
}

void buffer_put(struct buffer *b, const char *text)
{
    buffer_put_bytes(b, text, text ? strlen(text) : 0);
}

/* Faster by far than printf, and most of a calendar is numbers.  */
void buffer_put_number(struct buffer *b, int64_t number, char pad, int width)
{
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    char text[32], *end = text + sizeof text, *at = end;

    if (width > (int)sizeof text - 1)
        width = (int)sizeof text - 1;
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    while (end - at < width)
        *--at = pad;
    if (number < 0)
        *--at = '-';
    buffer_put_bytes(b, at, (size_t)(end - at));
}

void buffer_format_as(struct buffer *b, const char *format, va_list args)
{
    size_t room;
    int n;

    if (!b || b->cut)
        return;
    room = b->size - b->length;
    n = vsnprintf(b->text + b->length, room, format, args);
    if (n < 0 || (size_t)n >= room) {
        b->text[b->length] = '\0';
        b->cut = true;
    } else {
        b->length += (size_t)n;
    }
}

void buffer_format(struct buffer *b, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    buffer_format_as(b, format, args);
    va_end(args);
}

enum status buffer_end(struct buffer *b)
{
    if (!b)
        return STATUS_ERR_ARGUMENT;
    if (!b->cut)
        return STATUS_OK;
    if (b->size)
        b->text[0] = '\0';
    b->length = 0;
    return STATUS_ERR_ROOM;
}
