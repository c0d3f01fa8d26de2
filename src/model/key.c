/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/key.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

static const struct {
    uint32_t code;
    const char *name;
} names[] = {{' ', "Space"},
#define X(name, text) {NAMED_##name, text},
             NAMED_KEY_LIST(X)
#undef X
};
#define NAME_COUNT (sizeof names / sizeof *names)

/* In the order in which they are written.  */
static const struct {
    enum key_modifier modifier;
    char letter;
} modifiers[] = {{MOD_CONTROL, 'C'}, {MOD_META, 'M'}, {MOD_SHIFT, 'S'}};
#define MODIFIER_COUNT (sizeof modifiers / sizeof *modifiers)

/* What terminals send for a letter with Control and for a key alike.  */
static const struct {
    uint32_t letter;
    uint32_t code;
} same[] = {{'i', NAMED_TAB}, {'m', NAMED_ENTER}, {'[', NAMED_ESCAPE}};
#define SAME_COUNT (sizeof same / sizeof *same)

static uint8_t modifier_of(char letter)
{
    for (size_t i = 0; i < MODIFIER_COUNT; i++)
        if (modifiers[i].letter == letter)
            return (uint8_t)modifiers[i].modifier;
    return 0;
}

static bool is_name(const char *name, const char *text, size_t n)
{
    if (strlen(name) != n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (ascii_small(name[i]) != ascii_small(text[i]))
            return false;
    return true;
}

/* The code of a key without modifiers; 0: it is none.  */
static uint32_t read_code(const char *text, size_t n)
{
    uint32_t c;

    for (size_t i = 0; i < NAME_COUNT; i++)
        if (is_name(names[i].name, text, n))
            return names[i].code;
    if (utf8_read(text, n, &c) != n || !utf8_is_text(c) || c == ' ')
        return 0;
    return c;
}

/* KEY as it comes from a terminal.  */
static struct key settled(struct key key)
{
    if (!(key.modifiers & MOD_CONTROL))
        return key;
    if (key.code < 0x80)
        key.code = (uint32_t)ascii_small((char)key.code);
    for (size_t i = 0; i < SAME_COUNT; i++)
        if (same[i].letter == key.code) {
            key.code = same[i].code;
            key.modifiers &= (uint8_t)~MOD_CONTROL;
            break;
        }
    return key;
}

enum status key_read(const char *text, size_t n, struct key *out)
{
    struct key key = {0};
    uint8_t modifier;

    if (out)
        *out = key;
    if (!text || !out)
        return STATUS_ERR_ARGUMENT;
    while (n > 2 && text[1] == '-' && (modifier = modifier_of(*text))) {
        if (key.modifiers & modifier)
            return STATUS_ERR_SYNTAX;
        key.modifiers |= modifier;
        text += 2;
        n -= 2;
    }
    key.code = read_code(text, n);
    if (!key.code || (key.code < NAMED_NONE && key.modifiers & MOD_SHIFT))
        return STATUS_ERR_SYNTAX;
    *out = settled(key);
    return STATUS_OK;
}

/* The name of the key CODE, or its character in ROOM; empty: it is none.  */
static const char *name_of(uint32_t code, char room[static UTF8_MAX + 1])
{
    for (size_t i = 0; i < NAME_COUNT; i++)
        if (names[i].code == code)
            return names[i].name;
    if (utf8_is_text(code))
        utf8_write(code, room);
    else
        *room = '\0';
    return room;
}

void key_write(struct key key, struct buffer *out)
{
    char room[UTF8_MAX + 1];
    const char *name = name_of(key.code, room);

    if (!*name)
        return;
    for (size_t i = 0; i < MODIFIER_COUNT; i++)
        if (key.modifiers & modifiers[i].modifier)
            buffer_format(out, "%c-", modifiers[i].letter);
    buffer_put(out, name);
}
