/* SPDX-License-Identifier: MIT */
/* Expressions: the formulas of definitions, ready to be worked out.

   All numbers are integers of 64 bits; division rounds down; truth is 1 or 0.
   Every operation is checked and every run is bounded, so that nothing that a
   file says can crash, overflow or go on for ever.  expr_read.h makes them; an
   expression is never changed then, and its operations are the arena's that it
   was made in.  Any thread.  */

#ifndef EPACT_CALENDARS_EXPR_H
#define EPACT_CALENDARS_EXPR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/i18n.h"

#define EXPR_OPS_MAX 512  /* operations in an expression */
#define EXPR_STACK_MAX 48 /* numbers that it may hold at once */
#define EXPR_PARAMS_MAX 4 /* of a function */

/* What an expression may ask of a day or year: X(NAME, word).  */
#define EXPR_VAR_LIST(X)                                                       \
    X(Y, "y")           /* the year */                                         \
    X(LENGTH, "length") /* its days */                                         \
    X(LEAP, "leap")     /* whether it is leap */                               \
    X(JD, "jd")         /* the day */                                          \
    X(MONTH, "month")   /* the position of its month */                        \
    X(DAY, "day")       /* the number written on it */                         \
    X(YDAY, "yday")     /* its place in the year, from 1 */

enum expr_var {
#define X(name, word) EXPR_##name,
    EXPR_VAR_LIST(X)
#undef X
        EXPR_VAR_COUNT
};

/* Why an expression has no value.  */
#define EXPR_FAULT_LIST(X)                                                     \
    X(NONE, "")                                                                \
    X(OVERFLOW, N_("a number becomes too large"))                              \
    X(DIVISION, N_("it divides by zero"))                                      \
    X(STEPS, N_("it takes too many steps"))                                    \
    X(DATE, N_("greg() or jul() is asked for a date that there is not"))       \
    X(WEEKDAY, N_("a weekday is not from 1 to 7"))                             \
    X(PICK, N_("pick() has no such choice"))

enum expr_fault {
#define X(name, text) EXPR_FAULT_##name,
    EXPR_FAULT_LIST(X)
#undef X
        EXPR_FAULT_COUNT
};

struct expr;

/* An operation: CODE is of expr_op.h's list.  */
struct expr_op {
    uint8_t code;
    uint16_t count; /* elements of LIST, or where to jump to */
    union {
        int64_t value;
        const int64_t *list;
        const struct expr *body; /* of the function that is called */
    };
};

/* COUNT is 0: no expression.  */
struct expr {
    int count;
    int params; /* of a function */
    const struct expr_op *op;
};

/* Works E out with FRAME, its variables or parameters, in at most *STEPS steps,
   which it counts down.  *OUT is 0 on failure.  */
enum expr_fault expr_run(const struct expr *e, const int64_t *frame, int *steps,
                         int64_t *out);

/* The sentence of FAULT, translated.  */
const char *expr_fault_text(enum expr_fault fault);

#endif
