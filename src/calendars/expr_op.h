/* SPDX-License-Identifier: MIT */
/* The operations of expressions, for a stack of numbers: what expr_read.c
   writes and expr.c works out.  */

#ifndef EPACT_CALENDARS_EXPR_OP_H
#define EPACT_CALENDARS_EXPR_OP_H

/* X(NAME, taken, given): how many numbers it takes from the stack, and puts
   there.  The jumps: ELSE takes a condition and jumps where it is 0; AND jumps
   and leaves the 0 where it is one, OR leaves what is not; else both take it.
   CALL takes as many as its function has parameters.  */
#define EXPR_OP_LIST(X)                                                        \
    X(CONSTANT, 0, 1)                                                          \
    X(VARIABLE, 0, 1)                                                          \
    X(CALL, 0, 1)                                                              \
    X(JUMP, 0, 0)                                                              \
    X(ELSE, 1, 0)                                                              \
    X(AND, 1, 0)                                                               \
    X(OR, 1, 0)                                                                \
    X(TRUTH, 1, 1)                                                             \
    X(NOT, 1, 1)                                                               \
    X(NEGATE, 1, 1)                                                            \
    X(ABS, 1, 1)                                                               \
    X(IN, 1, 1)                                                                \
    X(PICK, 1, 1)                                                              \
    X(ADD, 2, 1)                                                               \
    X(SUBTRACT, 2, 1)                                                          \
    X(MULTIPLY, 2, 1)                                                          \
    X(DIVIDE, 2, 1)                                                            \
    X(MODULO, 2, 1)                                                            \
    X(AMOD, 2, 1)                                                              \
    X(EQUAL, 2, 1)                                                             \
    X(UNEQUAL, 2, 1)                                                           \
    X(LESS, 2, 1)                                                              \
    X(MORE, 2, 1)                                                              \
    X(AT_MOST, 2, 1)                                                           \
    X(AT_LEAST, 2, 1)                                                          \
    X(MIN, 2, 1)                                                               \
    X(MAX, 2, 1)                                                               \
    X(ON_OR_AFTER, 2, 1)                                                       \
    X(ON_OR_BEFORE, 2, 1)                                                      \
    X(GREG, 3, 1)                                                              \
    X(JUL, 3, 1)

enum expr_op_code {
#define X(name, taken, given) EXPR_OP_##name,
    EXPR_OP_LIST(X)
#undef X
};

#endif
