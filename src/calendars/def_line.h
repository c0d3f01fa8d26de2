/* SPDX-License-Identifier: MIT */
/* Lines of definitions, read word by word.

   A line goes on where the next one begins with a blank.  # begins a comment,
   at the beginning of a line or behind a blank.  For one thread at a time.  */

#ifndef EPACT_CALENDARS_DEF_LINE_H
#define EPACT_CALENDARS_DEF_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/utf8.h"
#include "calendars/def_fault.h"

enum def_kind {
    DEF_END,    /* of the line */
    DEF_WORD,   /* a letter, and letters, digits, _ and - */
    DEF_NUMBER, /* digits; see also DEF_NUMBER_MAX */
    DEF_TEXT,   /* "quoted"; its bytes are those between the quotes */
    DEF_SIGN,   /* anything else, a character or two */
};

/* A part of a line.  GLUED: no blank stands before it.  */
struct def_token {
    enum def_kind kind;
    bool glued;
    const char *text;
    size_t length;
    int64_t number;
};
/* Numbers are 0 to this; a greater one is a fault.  */
#define DEF_NUMBER_MAX INT64_C(1000000000000000)

/* TOKEN is what is to be read next.  IN_EXPR, which the reader sets: words are
   then letters, digits and _, but for the functions that have a - in their
   names.  */
struct def_line {
    const char *text, *end; /* the whole file */
    const char *at;         /* behind TOKEN */
    struct def_token token;
    bool in_expr;
    bool failed; /* a fault of this line has been told */
    /* Where the place was asked for last: it is found from there on.  */
    const char *known;
    struct def_place known_place;
    struct def_faults *faults;
};

/* Makes TOKEN the first of the next line that has one.  False: there is none.
   TEXT is UTF-8 without control characters other than blanks and newlines.  */
bool def_line_next(struct def_line *line);

/* Goes on to the next token.  False where that is none, an endless text or a
   number too great: TOKEN is then the end of the line.  */
bool def_advance(struct def_line *line);

/* Whether TOKEN is this word or sign; def_accept() then goes on.  */
bool def_is(const struct def_line *line, const char *word);
bool def_accept(struct def_line *line, const char *word);

/* Where TOKEN stands, and how a message shows it: quoted, or as the end of the
   line.  */
struct def_shown {
    char text[UTF8_SHOWN + 2];
};
struct def_place def_place_of(struct def_line *line);
struct def_shown def_shown(const struct def_line *line);

/* Tells a fault of TOKEN, the first of the line only.  Always false.  */
__attribute__((format(printf, 2, 3))) bool def_fault(struct def_line *line,
                                                     const char *format, ...);

#endif
