/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/expr.h"

#include <stddef.h>
#include <string.h>

#include "base/ckd.h"
#include "base/floor.h"
#include "calendars/expr_op.h"
#include "calendars/gregory.h"
#include "calendars/julian.h"
#include "calendars/roman.h"

/* The days of a date that greg() and jul() take: so that sums are simple.  */
#define DAY_OF_MONTH_MAX 1000

const char *expr_fault_text(enum expr_fault fault)
{
    static const char *const texts[EXPR_FAULT_COUNT] = {
#define X(name, text) [EXPR_FAULT_##name] = text,
        EXPR_FAULT_LIST(X)
#undef X
    };

    return (unsigned)fault < EXPR_FAULT_COUNT && *texts[fault] ? _(texts[fault])
                                                               : "";
}

/* The day of a Gregorian or Julian date; false where there is none.  */
static bool roman_day(int style, const int64_t *date, int64_t *out)
{
    int64_t year = date[0], month = date[1], day = date[2];
    bool gregorian = style == EXPR_OP_GREG, leap;

    if (year < -CAL_YEAR_MAX || year > CAL_YEAR_MAX || month < 1 ||
        month > ROMAN_MONTHS || day < -DAY_OF_MONTH_MAX ||
        day > DAY_OF_MONTH_MAX)
        return false;
    leap = gregorian ? gregory_is_leap((int32_t)year)
                     : julian_is_leap((int32_t)year);
    *out = (gregorian ? gregory_new_year(year) : julian_new_year(year)) +
           roman_days_before((int)month, leap) + day - 1;
    return true;
}

/* The day with WEEKDAY, 1 Monday .. 7, at or after DAY, or at or before it.  */
static enum expr_fault find_weekday(int code, int64_t weekday, int64_t day,
                                    int64_t *out)
{
    int64_t away;

    if (weekday < 1 || weekday > DAY_WEEK)
        return EXPR_FAULT_WEEKDAY;
    away = floor_mod(weekday - 1 - day % DAY_WEEK, DAY_WEEK);
    if (code == EXPR_OP_ON_OR_BEFORE)
        away = away ? away - DAY_WEEK : 0;
    return ckd_add(out, day, away) ? EXPR_FAULT_OVERFLOW : EXPR_FAULT_NONE;
}

/* A / B or A % B, whatever their signs: the quotient is rounded down, and the
   remainder has the sign of B.  */
static enum expr_fault divide(int code, int64_t a, int64_t b, int64_t *out)
{
    if (!b)
        return EXPR_FAULT_DIVISION;
    if (b == -1) { /* INT64_MIN / -1 is no number, and % as bad */
        *out = code == EXPR_OP_AMOD ? b : 0;
        return code == EXPR_OP_DIVIDE && ckd_sub(out, (int64_t)0, a)
                   ? EXPR_FAULT_OVERFLOW
                   : EXPR_FAULT_NONE;
    }

    int64_t quotient = a / b, rest = a % b;

    if (rest && (rest < 0) != (b < 0)) {
        quotient--;
        rest += b;
    }
    if (code == EXPR_OP_AMOD && !rest)
        rest = b;
    *out = code == EXPR_OP_DIVIDE ? quotient : rest;
    return EXPR_FAULT_NONE;
}

static bool compare(int code, int64_t a, int64_t b)
{
    switch (code) {
    case EXPR_OP_EQUAL:
        return a == b;
    case EXPR_OP_UNEQUAL:
        return a != b;
    case EXPR_OP_LESS:
        return a < b;
    case EXPR_OP_MORE:
        return a > b;
    case EXPR_OP_AT_MOST:
        return a <= b;
    default:
        return a >= b;
    }
}

/* The operations on two numbers.  */
static enum expr_fault combine(int code, int64_t a, int64_t b, int64_t *out)
{
    bool overflow = false;

    switch (code) {
    case EXPR_OP_ADD:
        overflow = ckd_add(out, a, b);
        break;
    case EXPR_OP_SUBTRACT:
        overflow = ckd_sub(out, a, b);
        break;
    case EXPR_OP_MULTIPLY:
        overflow = ckd_mul(out, a, b);
        break;
    case EXPR_OP_DIVIDE:
    case EXPR_OP_MODULO:
    case EXPR_OP_AMOD:
        return divide(code, a, b, out);
    case EXPR_OP_MIN:
        *out = a < b ? a : b;
        break;
    case EXPR_OP_MAX:
        *out = a > b ? a : b;
        break;
    case EXPR_OP_ON_OR_AFTER:
    case EXPR_OP_ON_OR_BEFORE:
        return find_weekday(code, a, b, out);
    default:
        *out = compare(code, a, b);
    }
    return overflow ? EXPR_FAULT_OVERFLOW : EXPR_FAULT_NONE;
}

static bool is_listed(const struct expr_op *op, int64_t number)
{
    for (int i = 0; i < op->count; i++)
        if (op->list[i] == number)
            return true;
    return false;
}

/* The operations on one number.  */
static enum expr_fault change(const struct expr_op *op, int64_t *number)
{
    switch (op->code) {
    case EXPR_OP_TRUTH:
        *number = *number != 0;
        break;
    case EXPR_OP_NOT:
        *number = !*number;
        break;
    case EXPR_OP_ABS:
        if (*number >= 0)
            break;
        __attribute__((fallthrough));
    case EXPR_OP_NEGATE:
        if (ckd_sub(number, (int64_t)0, *number))
            return EXPR_FAULT_OVERFLOW;
        break;
    case EXPR_OP_IN:
        *number = is_listed(op, *number);
        break;
    default: /* PICK */
        if (*number < 0 || *number >= op->count)
            return EXPR_FAULT_PICK;
        *number = op->list[*number];
    }
    return EXPR_FAULT_NONE;
}

/* Whether the jump OP is to be made.  TOP, the end of the stack, moves as the
   list of operations says.  */
static bool jumps(const struct expr_op *op, int64_t **top)
{
    bool jump = true;

    if (op->code == EXPR_OP_JUMP)
        return true;
    jump = op->code == EXPR_OP_OR ? (*top)[-1] != 0 : (*top)[-1] == 0;
    if (!jump || op->code == EXPR_OP_ELSE)
        --*top;
    return jump;
}

/* NOLINTBEGIN(misc-no-recursion): a function calls only those before it */

/* What an operation OP that does not jump does.  */
static enum expr_fault apply(const struct expr_op *op, const int64_t *frame,
                             int *steps, int64_t **top)
{
    int64_t *end = *top;

    if (op->code == EXPR_OP_CONSTANT) {
        *(*top)++ = op->value;
        return EXPR_FAULT_NONE;
    }
    if (op->code == EXPR_OP_VARIABLE) {
        *(*top)++ = frame[op->value];
        return EXPR_FAULT_NONE;
    }
    if (op->code == EXPR_OP_CALL) {
        end -= op->body->params;
        *top = end + 1;
        return expr_run(op->body, end, steps, end);
    }
    if (op->code < EXPR_OP_ADD)
        return change(op, end - 1);
    if (op->code < EXPR_OP_GREG) {
        --*top;
        return combine(op->code, end[-2], end[-1], end - 2);
    }
    *top -= 2;
    return roman_day(op->code, end - 3, end - 3) ? EXPR_FAULT_NONE
                                                 : EXPR_FAULT_DATE;
}

/* The steps that an operation takes: one, and one for each number that it looks
   through.  */
static int cost(const struct expr_op *op)
{
    return op->code == EXPR_OP_IN ? 1 + op->count : 1;
}

/* Clears as much of the stack as COUNT operations can use, each of which puts
   at most one number there: all of it would take longer than most runs.  */
static void clear_stack(int64_t stack[static EXPR_STACK_MAX], int count)
{
    int used = count < EXPR_STACK_MAX ? count + 1 : EXPR_STACK_MAX;

    memset(stack, 0, (size_t)used * sizeof *stack);
}

enum expr_fault expr_run(const struct expr *e, const int64_t *frame, int *steps,
                         int64_t *out)
{
    int64_t stack[EXPR_STACK_MAX], *top = stack;
    enum expr_fault fault = EXPR_FAULT_NONE;

    clear_stack(stack, e->count);
    for (int i = 0; i < e->count && !fault; i++) {
        const struct expr_op *op = &e->op[i];

        if ((*steps -= cost(op)) < 0)
            fault = EXPR_FAULT_STEPS;
        else if (op->code < EXPR_OP_JUMP || op->code > EXPR_OP_OR)
            fault = apply(op, frame, steps, &top);
        else if (jumps(op, &top))
            i = op->count - 1;
    }
    *out = fault ? 0 : *stack;
    return fault;
}

/* NOLINTEND(misc-no-recursion) */
