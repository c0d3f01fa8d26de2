/* SPDX-License-Identifier: MIT */
/* The words of expressions: their variables, weekdays and functions.  Pure; any
   thread.  */

#ifndef EPACT_CALENDARS_EXPR_WORD_H
#define EPACT_CALENDARS_EXPR_WORD_H

#include <stdbool.h>
#include <stddef.h>

#include "calendars/expr_op.h"

/* A function of LEAST to MOST numbers.  Where there may be any number of them,
   MOST is EXPR_ANY, and CODE works them in one by one.  */
struct expr_function {
    const char *name;
    enum expr_op_code code;
    int least, most;
};
#define EXPR_ANY 100

/* Whether the LENGTH bytes of NAME are WORD.  */
bool expr_word_is(const char *name, size_t length, const char *word);

/* The function called so; NULL: there is none.  */
const struct expr_function *expr_word_function(const char *name, size_t length);

/* The variable, of expr.h, called so; -1: there is none.  */
int expr_word_var(const char *name, size_t length);

/* The weekday, mon 1 .. sun 7; 0: it is none.  */
int expr_word_day(const char *name, size_t length);

/* Whether the name means something in expressions already.  */
bool expr_word_is_taken(const char *name, size_t length);

#endif
