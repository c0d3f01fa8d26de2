/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/cluster.h"

#include <limits.h>
#include <string.h>
#include <unictype.h>
#include <wchar.h>

#include "base/ascii.h"
#include "base/utf8.h"

/* What ncurses takes beside the character that they join.  */
#define MARKS_MAX 4

/* What stands for a character that may not be shown.  */
#define REPLACEMENT "\xEF\xBF\xBD" /* U+FFFD */

_Static_assert(CLUSTER_BYTES > UTF8_MAX * (1 + MARKS_MAX),
               "a cluster has room for its marks and its NUL");

enum kind {
    KIND_END,
    KIND_BASE,   /* takes columns */
    KIND_MARK,   /* joins what is before it */
    KIND_HIDDEN, /* is not seen and must not reach a terminal */
    KIND_BAD,    /* may not be shown */
};

struct character {
    enum kind kind;
    size_t bytes;
    int width;
};

/* The columns of the character that TEXT has in its N bytes, as the C library
   knows it; -1: it does not.  */
static int character_columns(const char *text, size_t n)
{
    mbstate_t state = {0};
    wchar_t c;

    return mbrtowc(&c, text, n, &state) == n ? wcwidth(c) : -1;
}

/* The format characters that are seen, such as the Arabic sign of a year, have
   a width.  */
static bool is_hidden(uint32_t c, int width)
{
    return uc_is_property_default_ignorable_code_point(c) ||
           (width == 0 &&
            uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cf));
}

static enum kind kind_of(uint32_t c, int width)
{
    if (is_hidden(c, width))
        return KIND_HIDDEN;
    if (width < 0 || width > 2)
        return KIND_BAD;
    return width ? KIND_BASE : KIND_MARK;
}

static struct character foreign_character(const char *text)
{
    const struct character bad = {.kind = KIND_BAD, .bytes = 1};
    struct character out;
    uint32_t c;

    out.bytes = utf8_read(text, strnlen(text, UTF8_MAX), &c);
    if (!out.bytes)
        return bad;
    out.width = character_columns(text, out.bytes);
    out.kind =
        utf8_has_control(text, out.bytes) ? KIND_BAD : kind_of(c, out.width);
    return out;
}

/* The character that TEXT begins with.  Printable ASCII needs no library.  */
static struct character first_character(const char *text)
{
    if (!text || !*text)
        return (struct character){.kind = KIND_END};
    if (ascii_is_printable(*text))
        return (struct character){.kind = KIND_BASE, .bytes = 1, .width = 1};
    return foreign_character(text);
}

static void append(struct cluster *out, const char *text, size_t n)
{
    memcpy(out->text + strlen(out->text), text, n);
}

/* Adds the marks that TEXT begins with to OUT, without those that are one too
   many.  Returns how many bytes of TEXT they, and what is hidden, are.  */
static size_t append_marks(struct cluster *out, const char *text)
{
    size_t at = 0;
    int room = MARKS_MAX;

    for (;;) {
        struct character c = first_character(text + at);

        if (c.kind != KIND_MARK && c.kind != KIND_HIDDEN)
            return at;
        if (c.kind == KIND_MARK && room) {
            append(out, text + at, c.bytes);
            room--;
        }
        at += c.bytes;
    }
}

struct cluster cluster_first(const char *text)
{
    struct cluster out = {0};
    struct character c;
    size_t at = 0;

    if (text && ascii_is_printable(text[0]) &&
        (!text[1] || ascii_is_printable(text[1])))
        return (struct cluster){.text = {text[0]}, .width = 1, .length = 1};
    for (c = first_character(text); c.kind == KIND_HIDDEN;
         c = first_character(text + at))
        at += c.bytes;
    if (c.kind == KIND_END && !at)
        return out;
    if (c.kind == KIND_BASE) {
        append(&out, text + at, c.bytes);
        out.width = (uint8_t)c.width;
    } else {
        append(&out, REPLACEMENT, strlen(REPLACEMENT));
        out.width = 1;
    }
    if (c.kind == KIND_BASE || c.kind == KIND_BAD)
        at += c.bytes;
    out.length = at + append_marks(&out, text + at);
    return out;
}

/* From the beginning, since only so the clusters are those of cluster_first();
   the texts are lines.  */
size_t cluster_before(const char *text, size_t at)
{
    size_t start = 0, end = 0;

    if (!text)
        return 0;
    while (end < at) {
        size_t length = cluster_first(text + end).length;

        if (!length)
            return 0;
        start = end;
        end += length;
    }
    return at - start;
}

size_t cluster_fitting(const char *text, int width)
{
    size_t at = 0;

    if (!text)
        return 0;
    for (;;) {
        struct cluster c = cluster_first(text + at);

        if (!c.length || c.width > width)
            return at;
        width -= c.width;
        at += c.length;
    }
}

int cluster_columns(const char *text)
{
    int columns = 0;

    for (;;) {
        struct cluster c = cluster_first(text);

        if (!c.length || columns > INT_MAX - c.width)
            return columns;
        columns += c.width;
        text += c.length;
    }
}
