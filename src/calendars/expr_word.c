/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/expr_word.h"

#include <string.h>

#include "calendars/expr.h"

static const struct expr_function functions[] = {
    {"greg", EXPR_OP_GREG, 3, 3},
    {"jul", EXPR_OP_JUL, 3, 3},
    {"on-or-after", EXPR_OP_ON_OR_AFTER, 2, 2},
    {"on-or-before", EXPR_OP_ON_OR_BEFORE, 2, 2},
    {"min", EXPR_OP_MIN, 2, EXPR_ANY},
    {"max", EXPR_OP_MAX, 2, EXPR_ANY},
    {"abs", EXPR_OP_ABS, 1, 1},
    {"amod", EXPR_OP_AMOD, 2, 2},
    {"pick", EXPR_OP_PICK, 2, EXPR_ANY},
};

static const char *const vars[] = {
#define X(name, word) word,
    EXPR_VAR_LIST(X)
#undef X
};
static const char *const days[] = {
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
};
static const char *const signs[] = {"and", "or", "not", "in"};

bool expr_word_is(const char *name, size_t length, const char *word)
{
    return length == strlen(word) && !memcmp(name, word, length);
}

/* Where the name stands among COUNT words; -1: nowhere.  */
static int find(const char *name, size_t length, const char *const *words,
                size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (expr_word_is(name, length, words[i]))
            return (int)i;
    return -1;
}

const struct expr_function *expr_word_function(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (expr_word_is(name, length, functions[i].name))
            return &functions[i];
    return NULL;
}

int expr_word_var(const char *name, size_t length)
{
    return find(name, length, vars, sizeof vars / sizeof *vars);
}

int expr_word_day(const char *name, size_t length)
{
    return find(name, length, days, sizeof days / sizeof *days) + 1;
}

bool expr_word_is_taken(const char *name, size_t length)
{
    return expr_word_function(name, length) ||
           expr_word_var(name, length) >= 0 || expr_word_day(name, length) ||
           find(name, length, signs, sizeof signs / sizeof *signs) >= 0;
}
