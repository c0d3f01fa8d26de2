/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/expr_read.h"

#include <string.h>

#include "base/status.h"
#include "calendars/expr_op.h"
#include "calendars/expr_word.h"

#define NESTING_MAX 32

/* An expression while it is read.  DEPTH is how many numbers the stack will
   hold when what was read has been worked out.  */
struct reader {
    struct def_line *line;
    struct arena *arena;
    const struct expr_names *names;
    struct expr_op *op; /* room for EXPR_OPS_MAX */
    int count, depth, nesting;
};

/* NOLINTBEGIN(misc-no-recursion): no deeper than NESTING_MAX */

static bool read_expr(struct reader *r);

/* Tells of the memory that there is not.  */
static bool refuse_memory(struct reader *r)
{
    return def_fault(r->line, "%s", status_text(STATUS_ERR_MEMORY));
}

static bool emit(struct reader *r, struct expr_op op)
{
    static const struct {
        int8_t taken, given;
    } effect[] = {
#define X(name, taken, given) {taken, given},
        EXPR_OP_LIST(X)
#undef X
    };

    if (r->count == EXPR_OPS_MAX)
        return def_fault(r->line, _("the expression is too long"));
    r->op[r->count++] = op;
    r->depth += effect[op.code].given - effect[op.code].taken;
    if (op.code == EXPR_OP_CALL)
        r->depth -= op.body->params;
    if (r->depth > EXPR_STACK_MAX)
        return def_fault(r->line, _("the expression is nested too deeply"));
    return true;
}

static bool emit_code(struct reader *r, enum expr_op_code code)
{
    return emit(r, (struct expr_op){.code = (uint8_t)code});
}

static bool emit_value(struct reader *r, enum expr_op_code code, int64_t value)
{
    return emit(r, (struct expr_op){.code = (uint8_t)code, .value = value});
}

static bool expect(struct reader *r, const char *sign)
{
    return def_accept(r->line, sign) ||
           def_fault(r->line, _("here should be '%s', not %s"), sign,
                     def_shown(r->line).text);
}

/* A plain integer, perhaps with a sign.  */
static bool read_integer(struct reader *r, int64_t *out)
{
    bool negative = def_accept(r->line, "-");

    *out = negative ? -r->line->token.number : r->line->token.number;
    if (r->line->token.kind != DEF_NUMBER)
        return def_fault(r->line, _("here should be a plain number, not %s"),
                         def_shown(r->line).text);
    return def_advance(r->line);
}

/* "A, B ...)", and the operation that has them as its list.  */
static bool read_list(struct reader *r, enum expr_op_code code)
{
    int64_t *list = NULL, number;
    size_t count = 0;

    do {
        if (!read_integer(r, &number))
            return false;
        if (count == EXPR_OPS_MAX)
            return def_fault(r->line, _("the list is too long"));
        if (!(list = arena_append(r->arena, list, count, sizeof *list)))
            return refuse_memory(r);
        list[count++] = number;
    } while (def_accept(r->line, ","));
    return expect(r, ")") && emit(r, (struct expr_op){
                                         .code = (uint8_t)code,
                                         .count = (uint16_t)count,
                                         .list = list,
                                     });
}

/* The arguments of F, behind its parenthesis.  */
static bool read_arguments(struct reader *r, const struct expr_function *f)
{
    int count = 0;

    do {
        if (count == f->most)
            return def_fault(r->line, _("%s() takes no more than %d numbers"),
                             f->name, f->most);
        if (!read_expr(r))
            return false;
        if (f->most == EXPR_ANY && count && !emit_code(r, f->code))
            return false;
        count++;
        if (f->code == EXPR_OP_PICK)
            return expect(r, ",") && read_list(r, EXPR_OP_PICK);
    } while (def_accept(r->line, ","));
    if (count < f->least)
        return def_fault(r->line, _("%s() takes %d numbers, not %d"), f->name,
                         f->least, count);
    return expect(r, ")") && (f->most == EXPR_ANY || emit_code(r, f->code));
}

/* What is in parentheses behind the function LET, which was named.  */
static bool read_call(struct reader *r, const struct expr_let *let)
{
    int count = 0;

    if (let->body.params && !expect(r, "("))
        return false;
    while (count < let->body.params)
        if ((count++ && !expect(r, ",")) || !read_expr(r))
            return false;
    if (let->body.params && !expect(r, ")"))
        return false;
    return emit(r, (struct expr_op){
                       .code = EXPR_OP_CALL,
                       .body = &let->body,
                   });
}

/* A name that is a number: a parameter, a variable, a weekday.  */
static bool find_number(const struct expr_names *names, const char *name,
                        size_t length, struct expr_op *out)
{
    int found;

    *out = (struct expr_op){.code = EXPR_OP_VARIABLE};
    for (int i = 0; i < names->param_count; i++)
        if (expr_word_is(name, length, names->param[i])) {
            out->value = i;
            return true;
        }
    found = expr_word_var(name, length);
    if (found >= 0 && names->vars >> found & 1) {
        out->value = found;
        return true;
    }
    out->code = EXPR_OP_CONSTANT;
    out->value = expr_word_day(name, length);
    return out->value > 0;
}

static bool read_name(struct reader *r)
{
    struct def_token name = r->line->token;
    const struct expr_function *f;
    struct expr_op op;

    if (find_number(r->names, name.text, name.length, &op))
        return def_advance(r->line) && emit(r, op);
    if ((f = expr_word_function(name.text, name.length)))
        return def_advance(r->line) && expect(r, "(") && read_arguments(r, f);
    for (int i = 0; i < r->names->let_count; i++)
        if (expr_word_is(name.text, name.length, r->names->let[i].name))
            return def_advance(r->line) && read_call(r, &r->names->let[i]);
    return def_fault(r->line, _("%s is nothing that may be named here"),
                     def_shown(r->line).text);
}

static bool read_primary(struct reader *r)
{
    struct def_token token = r->line->token;

    if (token.kind == DEF_NUMBER)
        return def_advance(r->line) &&
               emit_value(r, EXPR_OP_CONSTANT, token.number);
    if (token.kind == DEF_WORD)
        return read_name(r);
    if (def_accept(r->line, "("))
        return read_expr(r) && expect(r, ")");
    return def_fault(r->line, _("here should be a number or a name, not %s"),
                     def_shown(r->line).text);
}

static bool read_unary(struct reader *r)
{
    bool negative = false;

    while (def_accept(r->line, "-"))
        negative = !negative;
    return read_primary(r) && (!negative || emit_code(r, EXPR_OP_NEGATE));
}

/* The signs that stand between two numbers, by how tightly they bind.  */
struct sign {
    const char *sign;
    enum expr_op_code code;
};
static const struct sign products[] = {
    {"*", EXPR_OP_MULTIPLY},
    {"/", EXPR_OP_DIVIDE},
    {"%", EXPR_OP_MODULO},
    {NULL, 0},
};
static const struct sign sums[] = {
    {"+", EXPR_OP_ADD},
    {"-", EXPR_OP_SUBTRACT},
    {NULL, 0},
};
static const struct sign comparisons[] = {
    {"==", EXPR_OP_EQUAL},
    {"!=", EXPR_OP_UNEQUAL},
    {"<=", EXPR_OP_AT_MOST},
    {">=", EXPR_OP_AT_LEAST},
    {"<", EXPR_OP_LESS},
    {">", EXPR_OP_MORE},
    {NULL, 0},
};

/* The one of SIGNS that the line goes on with, past which it moves; NULL.  */
static const struct sign *accept_sign(struct reader *r,
                                      const struct sign *signs)
{
    for (; signs->sign; signs++)
        if (def_accept(r->line, signs->sign))
            return signs;
    return NULL;
}

static bool read_product(struct reader *r)
{
    const struct sign *sign;

    if (!read_unary(r))
        return false;
    while ((sign = accept_sign(r, products)))
        if (!read_unary(r) || !emit_code(r, sign->code))
            return false;
    return true;
}

static bool read_sum(struct reader *r)
{
    const struct sign *sign;

    if (!read_product(r))
        return false;
    while ((sign = accept_sign(r, sums)))
        if (!read_product(r) || !emit_code(r, sign->code))
            return false;
    return true;
}

static bool read_comparison(struct reader *r)
{
    const struct sign *sign;

    if (!read_sum(r))
        return false;
    if (def_accept(r->line, "in"))
        return expect(r, "(") && read_list(r, EXPR_OP_IN);
    sign = accept_sign(r, comparisons);
    return !sign || (read_sum(r) && emit_code(r, sign->code));
}

static bool read_negation(struct reader *r)
{
    bool negated = false, any = false;

    for (; def_accept(r->line, "not"); any = true)
        negated = !negated;
    return read_comparison(r) &&
           (!any || emit_code(r, negated ? EXPR_OP_NOT : EXPR_OP_TRUTH));
}

/* Emits a jump, whose aim is to be told to land().  */
static bool jump(struct reader *r, enum expr_op_code code, int *at)
{
    *at = r->count;
    return emit_code(r, code);
}

static void land(struct reader *r, int at)
{
    r->op[at].count = (uint16_t)r->count;
}

/* Operands of "and", or of "or" where the jump is that; each is made 1 or 0.
   The jump takes the left one away only when it is not made.  */
static bool read_chain(struct reader *r, const char *word,
                       enum expr_op_code code, bool (*read)(struct reader *))
{
    int at;

    if (!read(r))
        return false;
    while (def_accept(r->line, word)) {
        if (!emit_code(r, EXPR_OP_TRUTH) || !jump(r, code, &at) || !read(r) ||
            !emit_code(r, EXPR_OP_TRUTH))
            return false;
        land(r, at);
    }
    return true;
}

static bool read_conjunction(struct reader *r)
{
    return read_chain(r, "and", EXPR_OP_AND, read_negation);
}

static bool read_disjunction(struct reader *r)
{
    return read_chain(r, "or", EXPR_OP_OR, read_conjunction);
}

/* "? A : B", behind its condition.  Only one of the two is worked out.  */
static bool read_choice(struct reader *r)
{
    int otherwise, end;

    if (!jump(r, EXPR_OP_ELSE, &otherwise) || !read_expr(r) ||
        !expect(r, ":") || !jump(r, EXPR_OP_JUMP, &end))
        return false;
    land(r, otherwise);
    r->depth--;
    if (!read_expr(r))
        return false;
    land(r, end);
    return true;
}

static bool read_expr(struct reader *r)
{
    bool good;

    if (++r->nesting > NESTING_MAX)
        return def_fault(r->line, _("the expression is nested too deeply"));
    good = read_disjunction(r) && (!def_accept(r->line, "?") || read_choice(r));
    r->nesting--;
    return good;
}

/* NOLINTEND(misc-no-recursion) */

/* Moves the operations to the arena.  */
static bool keep(struct reader *r, struct expr *out)
{
    struct expr_op *op = arena_take(r->arena, (size_t)r->count, sizeof *op);

    if (!op)
        return refuse_memory(r);
    memcpy(op, r->op, (size_t)r->count * sizeof *op);
    *out = (struct expr){
        .count = r->count,
        .params = r->names->param_count,
        .op = op,
    };
    return true;
}

bool expr_read(struct def_line *line, struct arena *arena,
               const struct expr_names *names, struct expr *out)
{
    struct expr_op op[EXPR_OPS_MAX]; /* not zeroed: it is large, and read from
                                        only as far as it was written */
    struct reader r = {
        .line = line,
        .arena = arena,
        .names = names,
        .op = op,
    };
    bool good;

    *out = (struct expr){0};
    line->in_expr = true;
    good = read_expr(&r) && keep(&r, out);
    line->in_expr = false;
    return good;
}
