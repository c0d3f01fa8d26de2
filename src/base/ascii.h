/* SPDX-License-Identifier: MIT */
/* The characters of ASCII, whatever the locale.  Pure; any thread.  */

#ifndef EPACT_BASE_ASCII_H
#define EPACT_BASE_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool ascii_is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool ascii_is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool ascii_is_printable(char c)
{
    return c >= ' ' && c <= '~';
}

static inline char ascii_capital(char c)
{
    return ascii_is_small(c) ? (char)(c - 'a' + 'A') : c;
}

static inline char ascii_small(char c)
{
    return ascii_is_capital(c) ? (char)(c - 'A' + 'a') : c;
}

/* Whether A and B are the same but for the case of their letters.  */
static inline bool ascii_same(const char *a, const char *b)
{
    while (*a && ascii_small(*a) == ascii_small(*b))
        a++, b++;
    return ascii_small(*a) == ascii_small(*b);
}

#endif
