/* SPDX-License-Identifier: MIT */
/* Expressions of all kinds, drawn by lot, and worked out twice: by the program,
   and here in 128 bits while they are written.  */

#include "config.h"

#include "calendars/defs.h"
#include "calendars/expr_read.h"
#include "core/cal_convert.h"
#include "known.h"

#define ROUNDS 60000

__extension__ typedef __int128 wide;

/* A value, or why there is none.  */
struct value {
    wide number;
    enum expr_fault fault;
};

/* What is written, and what its variables stand for.  Functions that write take
   how much DEPTH is left, and give what has been written its value.  */
struct writer {
    uint64_t seed;
    struct buffer out;
    int64_t frame[EXPR_VAR_COUNT];
};

static unsigned draw(struct writer *w, unsigned n)
{
    w->seed ^= w->seed << 13; /* Marsaglia's xorshift */
    w->seed ^= w->seed >> 7;
    w->seed ^= w->seed << 17;
    return (unsigned)(w->seed >> 11) % n;
}

static struct value none(enum expr_fault fault)
{
    return (struct value){.fault = fault};
}

/* NUMBER, where it is one of 64 bits.  */
static struct value some(wide number)
{
    if (number < INT64_MIN || number > INT64_MAX)
        return none(EXPR_FAULT_OVERFLOW);
    return (struct value){.number = number};
}

static struct value write_expr(struct writer *w, int depth);

static struct value write_number(struct writer *w)
{
    static const int64_t numbers[] = {
        0,
        1,
        2,
        3,
        4,
        5,
        7,
        12,
        19,
        100,
        365,
        10000,
        1000000000,
        999999999999999,
        1000000000000000,
    };
    int64_t number = numbers[draw(w, sizeof numbers / sizeof *numbers)];
    unsigned which = draw(w, 3);

    if (which) {
        buffer_format(&w->out, "%lld", (long long)number);
        return some(number);
    }
    if (draw(w, 8)) {
        buffer_put(&w->out, "y");
        return some(w->frame[EXPR_Y]);
    }
    buffer_put(&w->out, "jd");
    return some(w->frame[EXPR_JD]);
}

static wide floored(wide a, wide b)
{
    wide quotient = a / b;

    return quotient - (a % b && (a < 0) != (b < 0));
}

static struct value divided(char sign, wide a, wide b)
{
    if (!b)
        return none(EXPR_FAULT_DIVISION);
    return some(sign == '/' ? floored(a, b) : a - b * floored(a, b));
}

/* What SIGN makes of two values, the left one first.  */
static struct value combined(const char *sign, struct value a, struct value b)
{
    wide x = a.number, y = b.number;

    if (a.fault || b.fault)
        return a.fault ? a : b;
    switch (*sign) {
    case '+':
        return some(x + y);
    case '-':
        return some(x - y);
    case '*':
        return some(x * y);
    case '/':
    case '%':
        return divided(*sign, x, y);
    case '=':
        return some(x == y);
    case '!':
        return some(x != y);
    case '<':
        return some(sign[1] ? x <= y : x < y);
    default:
        return some(sign[1] ? x >= y : x > y);
    }
}

static struct value write_signs(struct writer *w, int depth)
{
    static const char *const signs[] = {
        "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">="};
    const char *sign = signs[draw(w, sizeof signs / sizeof *signs)];
    struct value a = write_expr(w, depth - 1), b;

    buffer_format(&w->out, " %s ", sign);
    b = write_expr(w, depth - 1);
    return combined(sign, a, b);
}

/* The right side counts only where the left one leaves it open.  */
static struct value write_logic(struct writer *w, int depth)
{
    bool is_and = draw(w, 2);
    struct value a = write_expr(w, depth - 1), b;

    buffer_put(&w->out, is_and ? " and " : " or ");
    b = write_expr(w, depth - 1);
    if (a.fault || is_and == !a.number)
        return a.fault ? a : some(a.number != 0);
    return b.fault ? b : some(b.number != 0);
}

static struct value write_choice(struct writer *w, int depth)
{
    struct value a = write_expr(w, depth - 1), b, c;

    buffer_put(&w->out, " ? ");
    b = write_expr(w, depth - 1);
    buffer_put(&w->out, " : ");
    c = write_expr(w, depth - 1);
    if (a.fault)
        return a;
    return a.number ? b : c;
}

static struct value write_sign(struct writer *w, int depth)
{
    bool negates = draw(w, 2);
    struct value a;

    buffer_put(&w->out, negates ? "-" : "not ");
    a = write_expr(w, depth - 1);
    if (a.fault)
        return a;
    return some(negates ? -a.number : !a.number);
}

/* The least or greatest of two or three.  */
static struct value write_extreme(struct writer *w, int depth)
{
    bool least = draw(w, 2);
    unsigned more = draw(w, 2) + 1;
    struct value found, next;

    buffer_put(&w->out, least ? "min(" : "max(");
    found = write_expr(w, depth - 1);
    while (more--) {
        buffer_put(&w->out, ", ");
        next = write_expr(w, depth - 1);
        if (found.fault || next.fault)
            found = found.fault ? found : next;
        else if (least == (next.number < found.number))
            found = next;
    }
    buffer_put(&w->out, ")");
    return found;
}

static struct value write_abs_or_amod(struct writer *w, int depth)
{
    bool is_abs = draw(w, 2);
    struct value a, b;

    buffer_put(&w->out, is_abs ? "abs(" : "amod(");
    a = write_expr(w, depth - 1);
    if (!is_abs) {
        buffer_put(&w->out, ", ");
        b = write_expr(w, depth - 1);
    }
    buffer_put(&w->out, ")");
    if (is_abs || a.fault)
        return is_abs && !a.fault && a.number < 0 ? some(-a.number) : a;
    if (b.fault || !b.number)
        return b.fault ? b : none(EXPR_FAULT_DIVISION);
    a = divided('%', a.number, b.number);
    return a.number ? a : b;
}

/* "x in (...)" and "pick(x, ...)", of numbers from -3 to 9.  */
static struct value write_list(struct writer *w, int depth)
{
    bool is_pick = draw(w, 2), found = false;
    int count = (int)draw(w, 5) + 1, list[5];
    struct value x;

    buffer_put(&w->out, is_pick ? "pick(" : "");
    x = write_expr(w, depth - 1);
    buffer_put(&w->out, is_pick ? ", " : " in (");
    for (int i = 0; i < count; i++) {
        list[i] = (int)draw(w, 13) - 3;
        buffer_format(&w->out, "%s%d", i ? ", " : "", list[i]);
        found |= x.number == list[i];
    }
    buffer_put(&w->out, ")");
    if (x.fault || !is_pick)
        return x.fault ? x : some(found);
    if (x.number < 0 || x.number >= count)
        return none(EXPR_FAULT_PICK);
    return some(list[(int)x.number]);
}

static struct value write_weekday(struct writer *w, int depth)
{
    bool after = draw(w, 2);
    struct value weekday, day;
    wide away;

    buffer_put(&w->out, after ? "on-or-after(" : "on-or-before(");
    weekday = write_expr(w, depth > 1 ? 1 : 0);
    buffer_put(&w->out, ", ");
    day = write_expr(w, depth - 1);
    buffer_put(&w->out, ")");
    if (weekday.fault || day.fault)
        return weekday.fault ? weekday : day;
    if (weekday.number < 1 || weekday.number > 7)
        return none(EXPR_FAULT_WEEKDAY);
    away = divided('%', weekday.number - 1 - day.number, 7).number;
    return some(day.number + (after || !away ? away : away - 7));
}

/* Of a year by lot, so that a date is not too seldom one.  */
static struct value write_date(struct writer *w)
{
    static const struct cal *cals[2];
    bool julian = draw(w, 2);
    int year = (int)draw(w, 8000) - 4000, month = (int)draw(w, 14);
    int day = (int)draw(w, 70) - 20;
    struct cal_date first = {.year = year, .month = (uint8_t)month, .day = 1};
    day_num found;

    cals[0] = known("gregory");
    cals[1] = known("julian");
    buffer_format(&w->out, "%s(%d, %d, %d)", julian ? "jul" : "greg", year,
                  month, day);
    if (month < 1 || month > 12)
        return none(EXPR_FAULT_DATE);
    assert_int_equal(cal_to_day(cals[julian], first, &found), STATUS_OK);
    return some(found + day - 1);
}

/* What is written stands in parentheses, so that nothing else binds it.  */
static struct value write_expr(struct writer *w, int depth)
{
    static struct value (*const kinds[])(struct writer *, int) = {
        write_signs,   write_signs,   write_signs,       write_logic,
        write_choice,  write_sign,    write_abs_or_amod, write_list,
        write_extreme, write_weekday,
    };
    struct value value;

    if (depth < 1 || !draw(w, 12))
        return draw(w, 20) ? write_number(w) : write_date(w);
    buffer_put(&w->out, "(");
    value = kinds[draw(w, sizeof kinds / sizeof *kinds)](w, depth);
    buffer_put(&w->out, ")");
    return value;
}

/* Works TEXT out; the answer of the program.  */
static struct value answer(const struct writer *w, const char *text)
{
    const struct expr_names names = {.vars = 1u << EXPR_Y | 1u << EXPR_JD};
    struct heard heard;
    struct def_line line = {
        .text = text,
        .at = text,
        .end = text + strlen(text),
        .in_expr = true,
        .faults = listen(&heard),
    };
    struct arena arena = {0};
    struct value value = {0};
    int steps = 10000;
    struct expr e;
    int64_t out;

    def_advance(&line);
    expr_read(&line, &arena, &names, &e);
    assert_string_equal(heard.text, "");
    assert_int_equal(line.token.kind, DEF_END);
    value.fault = expr_run(&e, w->frame, &steps, &out);
    value.number = out;
    arena_free(&arena);
    return value;
}

static void both_find_the_same(void **state)
{
    struct writer w = {.seed = 88172645463325252u};
    int good = 0, met[EXPR_FAULT_COUNT] = {0};
    char text[16384];

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct value expected, found;

        w.frame[EXPR_Y] = (int64_t)draw(&w, 6000) - 3000;
        w.frame[EXPR_JD] = 2400000 + draw(&w, 100000);
        w.out = buffer_in(text, sizeof text);
        expected = write_expr(&w, (int)draw(&w, 5) + 1);
        assert_false(w.out.cut);
        found = answer(&w, text);
        if (found.fault != expected.fault ||
            (!found.fault && found.number != expected.number))
            fail_msg("y = %d: %s is %lld (%d), not %lld (%d)",
                     (int)w.frame[EXPR_Y], text, (long long)found.number,
                     (int)found.fault, (long long)expected.number,
                     (int)expected.fault);
        good += !found.fault;
        met[found.fault]++;
    }
    assert_true(good > ROUNDS / 3);
    for (int i = 0; i < EXPR_FAULT_COUNT; i++)
        assert_true(met[i] > 20 || i == EXPR_FAULT_STEPS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_find_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
