/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_line.h"

#include <stdio.h>
#include <string.h>

#include "base/ascii.h"
#include "base/i18n.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool is_letter(char c)
{
    return ascii_is_small(c) || ascii_is_capital(c);
}

static size_t left(const struct def_line *line)
{
    return (size_t)(line->end - line->at);
}

/* Whether the text goes on with WORD where the line stands.  */
static bool begins(const struct def_line *line, const char *word)
{
    size_t n = strlen(word);

    return n <= left(line) && !memcmp(line->at, word, n);
}

/* A newline, CR LF is one too, has so many characters; anything else 0.  */
static size_t newline(const struct def_line *line)
{
    return begins(line, "\n") ? 1 : begins(line, "\r\n") ? 2 : 0;
}

/* Moves to the end of the line as it stands in the file.  */
static void skip_rest(struct def_line *line)
{
    while (line->at < line->end && !newline(line))
        line->at++;
}

/* Skips blanks, newlines that a blank follows, and comments.  False: there was
   nothing to skip.  */
static bool skip_blanks(struct def_line *line)
{
    const char *from = line->at;
    size_t n;

    while (line->at < line->end) {
        bool first = line->at == line->text || line->at[-1] == '\n';

        if (is_blank(*line->at))
            line->at++;
        else if (*line->at == '#' && (first || is_blank(line->at[-1])))
            skip_rest(line);
        else if ((n = newline(line)) && n < left(line) && is_blank(line->at[n]))
            line->at += n;
        else
            break;
    }
    return line->at > from;
}

static void read_number(struct def_line *line)
{
    struct def_token *token = &line->token;

    token->kind = DEF_NUMBER;
    for (; line->at < line->end && ascii_is_digit(*line->at); line->at++)
        if (token->number <= DEF_NUMBER_MAX)
            token->number = 10 * token->number + (*line->at - '0');
}

/* How many bytes the name of a function that has a - in it has, at the line's
   place; 0: there is none.  */
static size_t hyphened(const struct def_line *line)
{
    static const char *const names[] = {"on-or-after", "on-or-before"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (begins(line, names[i]))
            return strlen(names[i]);
    return 0;
}

static void read_word(struct def_line *line)
{
    const char *more = line->in_expr ? "_" : "_-";

    line->token.kind = DEF_WORD;
    if (line->in_expr)
        line->at += hyphened(line);
    while (line->at < line->end && *line->at &&
           (is_letter(*line->at) || ascii_is_digit(*line->at) ||
            strchr(more, *line->at)))
        line->at++;
}

static void read_sign(struct def_line *line)
{
    static const char *const pairs[] = {"->", "==", "!=", "<=", ">="};
    uint32_t unused;
    size_t n = utf8_read(line->at, left(line), &unused);

    line->token.kind = DEF_SIGN;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (begins(line, pairs[i]))
            n = 2;
    line->at += n ? n : 1;
}

/* TOKEN is the opening quote.  */
static void read_text(struct def_line *line)
{
    const char *first = ++line->at;

    line->token.kind = DEF_TEXT;
    while (line->at < line->end && *line->at != '"' && !newline(line))
        line->at++;
    line->token.text = first;
    line->token.length = (size_t)(line->at - first);
}

static bool end_text(struct def_line *line)
{
    if (begins(line, "\"")) {
        line->at++;
        return true;
    }
    def_fault(line, _("the text that begins here has no \" at its end"));
    return false;
}

/* Reads the token that begins where the line stands.  False: it is none.  */
static bool read_token(struct def_line *line)
{
    struct def_token *token = &line->token;
    const char *first = line->at;

    if (*line->at == '"') {
        read_text(line);
        return end_text(line);
    }
    if (ascii_is_digit(*line->at))
        read_number(line);
    else if (is_letter(*line->at))
        read_word(line);
    else
        read_sign(line);
    token->length = (size_t)(line->at - first);
    return token->number <= DEF_NUMBER_MAX ||
           def_fault(line, _("%s is too great a number"), def_shown(line).text);
}

bool def_advance(struct def_line *line)
{
    bool blank = skip_blanks(line);

    line->token = (struct def_token){
        .kind = DEF_END,
        .glued = !blank,
        .text = line->at,
    };
    if (line->at == line->end || newline(line))
        return true;
    if (read_token(line))
        return true;
    do
        skip_rest(line);
    while (skip_blanks(line));
    line->token = (struct def_token){.kind = DEF_END, .text = line->at};
    return false;
}

bool def_line_next(struct def_line *line)
{
    while (line->token.kind != DEF_END)
        def_advance(line);
    line->in_expr = false;
    line->failed = false;
    do {
        if (line->at == line->end)
            return false;
        line->at += newline(line);
        def_advance(line);
    } while (line->token.kind == DEF_END && !line->failed);
    return true;
}

bool def_is(const struct def_line *line, const char *word)
{
    const struct def_token *token = &line->token;

    return (token->kind == DEF_WORD || token->kind == DEF_SIGN) &&
           token->length == strlen(word) &&
           !memcmp(token->text, word, token->length);
}

bool def_accept(struct def_line *line, const char *word)
{
    if (!def_is(line, word))
        return false;
    def_advance(line);
    return true;
}

struct def_place def_place_of(struct def_line *line)
{
    struct def_place place = line->known_place;
    const char *c = line->known;
    const char *token = line->token.text;

    if (line->token.kind == DEF_TEXT)
        token--; /* the quote */
    if (!c || c > token) {
        c = line->text;
        place = (struct def_place){.line = 1, .column = 1};
    }
    for (; c < token; c++) {
        if (*c == '\n') {
            place.line++;
            place.column = 1;
        } else if (((unsigned char)*c & 0xc0) != 0x80) { /* a first byte */
            place.column++;
        }
    }
    line->known = c;
    line->known_place = place;
    return place;
}

struct def_shown def_shown(const struct def_line *line)
{
    const struct def_token *token = &line->token;
    struct def_shown shown;

    if (token->kind == DEF_END)
        snprintf(shown.text, sizeof shown.text, "%s", _("the end of the line"));
    else
        snprintf(shown.text, sizeof shown.text, "'%s'",
                 utf8_shown(token->text, token->length).text);
    return shown;
}

bool def_fault(struct def_line *line, const char *format, ...)
{
    va_list args;

    if (line->failed)
        return false;
    line->failed = true;
    va_start(args, format);
    def_refuse_as(line->faults, def_place_of(line), format, args);
    va_end(args);
    return false;
}
