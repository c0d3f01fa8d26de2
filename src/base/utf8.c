/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>
#include <unictype.h>
#include <unistr.h>

#include "base/ascii.h"

/* What the library is to write is written here first: a memory sanitizer does
   not see the library do so.  */

size_t utf8_plain(const char *text, size_t n)
{
    size_t i = 0;

    while (i < n && ascii_is_printable(text[i]))
        i++;
    return i;
}

bool utf8_is_valid(const char *text, size_t n)
{
    if (!text)
        return false;

    size_t at = utf8_plain(text, n);

    return at == n || !u8_check((const uint8_t *)text + at, n - at);
}

static bool is_control(ucs4_t c)
{
    if (c < 0x80)
        return c < ' ' || c == 0x7f;
    return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cc |
                                                   UC_CATEGORY_MASK_Zl |
                                                   UC_CATEGORY_MASK_Zp) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool utf8_has_control(const char *text, size_t n)
{
    ucs4_t c = 0;
    size_t at = 0;

    while (text && (at += utf8_plain(text + at, n - at)) < n) {
        at += (size_t)u8_mbtouc(&c, (const uint8_t *)text + at, n - at);
        if (is_control(c))
            return true;
    }
    return false;
}

bool utf8_is_text(uint32_t c)
{
    char text[UTF8_MAX + 1];

    if (c < 0x80)
        return !is_control(c);
    return utf8_write(c, text) && !is_control(c) && (c & 0xFFFE) != 0xFFFE &&
           !(c >= 0xFDD0 && c <= 0xFDEF);
}

size_t utf8_read(const char *text, size_t n, uint32_t *out)
{
    ucs4_t c = 0;
    int bytes = text && n ? u8_mbtoucr(&c, (const uint8_t *)text, n) : 0;

    *out = bytes > 0 ? c : 0;
    return bytes > 0 ? (size_t)bytes : 0;
}

size_t utf8_write(uint32_t c, char out[static UTF8_MAX + 1])
{
    memset(out, 0, UTF8_MAX + 1);

    int bytes = u8_uctomb((uint8_t *)out, c, UTF8_MAX);
    size_t length = bytes > 0 ? (size_t)bytes : 0;

    out[length] = '\0';
    return length;
}

/* Writes the first character of TEXT, escaped where it must be, to OUT, which
   has room for 4 bytes of 4 characters each and a NUL.  Returns how many of
   the N bytes it was.  */
static size_t escape_one(const char *text, size_t n, char out[static 17])
{
    uint32_t c;
    size_t bytes = utf8_read(text, n, &c);
    size_t length = bytes ? bytes : 1;

    if (bytes && c == '\\') {
        memcpy(out, "\\\\", sizeof "\\\\");
    } else if (bytes && !is_control(c)) {
        memcpy(out, text, length);
        out[length] = '\0';
    } else {
        for (size_t i = 0; i < length; i++)
            snprintf(out + 4 * i, 5, "\\x%02x", (unsigned char)text[i]);
    }
    return length;
}

void utf8_escape(const char *text, size_t n, char *out, size_t size)
{
    static const char dots[] = "...";
    size_t used = 0, safe = 0; /* SAFE: where the dots still fit */
    char one[17];

    if (!out || !size)
        return;
    while (text && n) {
        size_t bytes = escape_one(text, n, one);
        size_t length = strlen(one);

        if (used + length >= size) {
            used = safe;
            if (used + sizeof dots <= size) {
                memcpy(out + used, dots, sizeof dots - 1);
                used += sizeof dots - 1;
            }
            break;
        }
        memcpy(out + used, one, length);
        used += length;
        if (used + sizeof dots <= size)
            safe = used;
        text += bytes;
        n -= bytes;
    }
    out[used] = '\0';
}

struct utf8_shown utf8_shown(const char *text, size_t n)
{
    struct utf8_shown out;

    utf8_escape(text, n, out.text, sizeof out.text);
    return out;
}
