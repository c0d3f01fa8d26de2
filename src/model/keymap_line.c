/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/keymap_line.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

static const char *const mode_names[KEYMAP_MODE_COUNT] = {
#define X(name, text, title) [KEYMAP_##name] = text,
    KEYMAP_MODE_LIST(X)
#undef X
};

/* A part of a text.  */
struct word {
    const char *text;
    size_t length;
};

/* The words of a line: a mode, keys, a command, a count.  A line that has more
   of them than this has too many, whatever they are.  */
#define WORDS_MAX (KEYMAP_KEYS + 4)

struct line {
    int count;
    struct word word[WORDS_MAX];
};

/* A word as a message shows it.  */
static struct utf8_shown show(struct word word)
{
    return utf8_shown(word.text, word.length);
}

static bool is_word(struct word word, const char *text)
{
    return strlen(text) == word.length && !memcmp(word.text, text, word.length);
}

/* The first word of TEXT, which becomes what is behind it; empty at its end. */
static struct word next_word(struct word *text)
{
    struct word word;

    while (text->length && strchr(" \t", *text->text))
        text->text++, text->length--;
    word = (struct word){.text = text->text};
    while (text->length && !strchr(" \t", *text->text))
        text->text++, text->length--, word.length++;
    return word;
}

/* Splits TEXT, a line, and leaves out its comment.  */
static enum status split(struct word text, struct line *out, struct buffer *why)
{
    struct word word;
    bool comment = false;

    *out = (struct line){0};
    while ((word = next_word(&text)).length) {
        if (!utf8_is_valid(word.text, word.length)) {
            buffer_format(why, _("'%s' is not UTF-8, as the text must be"),
                          show(word).text);
            return STATUS_ERR_SYNTAX;
        }
        if (*word.text == '#' && (word.length == 1 || !out->count))
            comment = true;
        if (!comment && out->count < WORDS_MAX)
            out->word[out->count++] = word;
    }
    return STATUS_OK;
}

static enum status read_mode(struct word word, uint8_t *out, struct buffer *why)
{
    for (int i = 0; i < KEYMAP_MODE_COUNT; i++)
        if (is_word(word, mode_names[i])) {
            *out = (uint8_t)i;
            return STATUS_OK;
        }
    buffer_format(why, _("'%s' is no mode; the modes are"), show(word).text);
    for (int i = 0; i < KEYMAP_MODE_COUNT; i++)
        buffer_format(why, "%s%s", i ? ", " : " ", mode_names[i]);
    return STATUS_ERR_SYNTAX;
}

/* The command whose name or its beginning is WORD; false where there is none,
   or more than one.  */
static bool find_command(struct word word, enum command *out)
{
    char name[32] = "?"; /* what is longer is no command: neither is this */

    if (word.length < sizeof name) {
        memcpy(name, word.text, word.length);
        name[word.length] = '\0';
    }
    return !command_find(name, out);
}

static bool is_command(struct word word)
{
    enum command command;

    return find_command(word, &command) &&
           is_word(word, command_rows[command].name);
}

static bool is_count(struct word word)
{
    return ascii_is_digit(word.text[word.length > 1 && *word.text == '-']);
}

/* Which word of LINE, that has a mode and a key, is the command: the first that
   is one and no key; else the last, but for a count.  Some words may be a key
   and a command: "line Left left".  */
static int command_at(const struct line *line)
{
    struct key key;
    int last = line->count - 1;

    for (int i = 2; i < line->count; i++)
        if (is_command(line->word[i]) &&
            key_read(line->word[i].text, line->word[i].length, &key))
            return i;
    return is_count(line->word[last]) ? last - 1 : last;
}

static enum status read_keys(const struct word *word, int count,
                             struct binding *out, struct buffer *why)
{
    if (count > KEYMAP_KEYS) {
        buffer_format(why, _("'%s' is one key too many: a binding has %d"),
                      show(word[KEYMAP_KEYS]).text, KEYMAP_KEYS);
        return STATUS_ERR_SYNTAX;
    }
    out->key_count = (uint8_t)count;
    for (int i = 0; i < count; i++)
        if (key_read(word[i].text, word[i].length, &out->key[i])) {
            buffer_format(why,
                          _("'%s' is no key; keys are written x, C-x, M-x, "
                            "Space, PageUp, S-Tab"),
                          show(word[i]).text);
            return STATUS_ERR_SYNTAX;
        }
    return STATUS_OK;
}

static enum status read_command(struct word word, struct binding *out,
                                struct buffer *why)
{
    enum command command;
    bool found = find_command(word, &command);

    out->command = (uint8_t)command;
    if (found && is_word(word, command_rows[command].name))
        return STATUS_OK;
    if (found)
        buffer_format(why, _("'%s' is no command; is it %s?"), show(word).text,
                      command_rows[command].name);
    else
        buffer_format(why, _("'%s' is no command; %s would be one"),
                      show(word).text, command_rows[COMMAND_NEXT_DAY].name);
    return STATUS_ERR_SYNTAX;
}

/* The COUNT words behind the command of *OUT.  */
static enum status read_count(const struct word *word, int count,
                              struct binding *out, struct buffer *why)
{
    const struct command_row *row = &command_rows[out->command];
    int n = 0;
    size_t i = 0;

    if (count && row->argument != ARGUMENT_COUNT) {
        buffer_format(why, _("%s takes no count: '%s' is too much"), row->name,
                      show(*word).text);
        return STATUS_ERR_SYNTAX;
    }
    if (count > 1) {
        buffer_format(why, _("'%s' is too much: a count ends the line"),
                      show(word[1]).text);
        return STATUS_ERR_SYNTAX;
    }
    if (!count)
        return STATUS_OK;
    for (;
         i < word->length && ascii_is_digit(word->text[i]) && n <= KEYMAP_COUNT;
         i++)
        n = 10 * n + (word->text[i] - '0');
    if (i < word->length || n < 1 || n > KEYMAP_COUNT) {
        buffer_format(why, _("'%s' is no count; counts go from 1 to %d"),
                      show(*word).text, KEYMAP_COUNT);
        return STATUS_ERR_SYNTAX;
    }
    out->count = (uint16_t)n;
    return STATUS_OK;
}

/* LINE has words.  */
static enum status read_words(const struct line *line, struct binding *out,
                              struct buffer *why)
{
    const struct word *word = line->word;
    int count = line->count;
    int at = count > 1 ? command_at(line) : 0;
    enum status s;

    if ((s = read_mode(*word, &out->mode, why)))
        return s;
    if (at < 2) {
        buffer_format(why,
                      _("the line ends too soon, behind '%s': a mode, keys and "
                        "a command make a binding"),
                      show(word[count - 1]).text);
        return STATUS_ERR_SYNTAX;
    }
    if ((s = read_keys(word + 1, at - 1, out, why)) ||
        (s = read_command(word[at], out, why)))
        return s;
    return read_count(word + at + 1, count - at - 1, out, why);
}

enum status keymap_line_read(const char *text, size_t n, struct buffer *why,
                             struct binding *out)
{
    struct binding found = {0};
    struct line line;
    enum status s;

    if (out)
        *out = found;
    if (!text || !out)
        return STATUS_ERR_ARGUMENT;
    if (n && text[n - 1] == '\r')
        n--;
    s = split((struct word){text, n}, &line, why);
    if (!s && line.count)
        s = read_words(&line, &found, why);
    if (!s)
        *out = found;
    return s;
}
