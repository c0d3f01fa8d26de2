/* SPDX-License-Identifier: MIT */
/* Expressions, read from the lines of a definition.

   C ? A : B | or | and | not | == != < <= > >= in | + - | * / % | -, from the
   loosest to the tightest.  For one thread at a time.  */

#ifndef EPACT_CALENDARS_EXPR_READ_H
#define EPACT_CALENDARS_EXPR_READ_H

#include "base/arena.h"
#include "calendars/def_line.h"
#include "calendars/expr.h"

/* A function, or without parameters a number, that a definition has made.  */
struct expr_let {
    const char *name;
    struct expr body;
};

/* What an expression may name: the variables whose bits, 1 << EXPR_Y, are set
   in VARS, the parameters of a function, and functions.  */
struct expr_names {
    unsigned vars;
    const char *param[EXPR_PARAMS_MAX];
    int param_count;
    const struct expr_let *let;
    int let_count;
};

/* Reads the expression that begins at LINE's token.  IN_EXPR must have been set
   before that token was read; it is reset.  False: a fault was told, and *OUT
   is {0}.  The operations, and nothing of the text, come to lie in ARENA.  */
bool expr_read(struct def_line *line, struct arena *arena,
               const struct expr_names *names, struct expr *out);

#endif
