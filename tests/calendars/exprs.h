/* SPDX-License-Identifier: MIT */
/* Expressions, as tests read and work them out.  */

#ifndef EPACT_TESTS_CALENDARS_EXPRS_H
#define EPACT_TESTS_CALENDARS_EXPRS_H

#include "calendars/defs.h"
#include "calendars/expr_read.h"

#define STEPS 10000
#define ALL_VARS ((1u << EXPR_VAR_COUNT) - 1)

/* The numbers at the ends; 2^63 - 1 cannot be written at once.  */
#define MOST "(9223372036854 * 1000000 + 775807)"
#define LEAST "(-" MOST " - 1)"

/* Each variable is another number.  */
static const int64_t expr_frame[EXPR_VAR_COUNT] = {
    [EXPR_Y] = 2026,     [EXPR_LENGTH] = 365, [EXPR_LEAP] = 0,
    [EXPR_JD] = 2461368, [EXPR_MONTH] = 11,   [EXPR_DAY] = 23,
    [EXPR_YDAY] = 327,
};

/* Reads TEXT, which has no fault, to its end.  */
static inline struct expr read_whole(struct arena *arena, const char *text)
{
    const struct expr_names names = {.vars = ALL_VARS};
    struct heard heard;
    struct def_line line = {
        .text = text,
        .at = text,
        .end = text + strlen(text),
        .in_expr = true,
        .faults = listen(&heard),
    };
    struct expr e;

    def_advance(&line);
    expr_read(&line, arena, &names, &e);
    assert_string_equal(heard.text, "");
    assert_int_equal(line.token.kind, DEF_END);
    return e;
}

/* Works TEXT out with the variable y.  */
static inline enum expr_fault run_with(const char *text, int64_t y,
                                       int64_t *out)
{
    int64_t variables[EXPR_VAR_COUNT];
    struct arena arena = {0};
    struct expr e = read_whole(&arena, text);
    int steps = STEPS;
    enum expr_fault fault;

    memcpy(variables, expr_frame, sizeof variables);
    variables[EXPR_Y] = y;
    SOIL(*out);
    fault = expr_run(&e, variables, &steps, out);
    assert_in_range(steps, 0, STEPS - 1);
    arena_free(&arena);
    return fault;
}

struct row {
    const char *text;
    int64_t expected;
};

static inline void check(const char *text, int64_t expected)
{
    int64_t out;

    if (run_with(text, expr_frame[EXPR_Y], &out) || out != expected)
        fail_msg("%s is %lld, not %lld", text, (long long)out,
                 (long long)expected);
}

#define CHECK(row)                                                             \
    for (size_t i = 0; i < sizeof(row) / sizeof *(row); i++)                   \
    check((row)[i].text, (row)[i].expected)

#endif
