/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/exprs.h"

static const struct {
    const char *text;
    enum expr_fault expected;
} faults[] = {
    {MOST " + 1", EXPR_FAULT_OVERFLOW},
    {LEAST " + -1", EXPR_FAULT_OVERFLOW},
    {LEAST " - 1", EXPR_FAULT_OVERFLOW},
    {MOST " - -1", EXPR_FAULT_OVERFLOW},
    {MOST " * 2", EXPR_FAULT_OVERFLOW},
    {LEAST " * -1", EXPR_FAULT_OVERFLOW},
    {"-" LEAST, EXPR_FAULT_OVERFLOW},
    {"abs" LEAST, EXPR_FAULT_OVERFLOW},
    {LEAST " / -1", EXPR_FAULT_OVERFLOW},
    {"on-or-after(tue, " MOST ")", EXPR_FAULT_OVERFLOW},
    {"on-or-before(tue, " LEAST ")", EXPR_FAULT_OVERFLOW},
    {"1 / 0", EXPR_FAULT_DIVISION},
    {"1 % 0", EXPR_FAULT_DIVISION},
    {"amod(1, 0)", EXPR_FAULT_DIVISION},
    {LEAST " / 0", EXPR_FAULT_DIVISION},
    {"1 + (2 ? 1 / (y - 2026) : 3)", EXPR_FAULT_DIVISION},
    {"pick(3, 1, 2, 3)", EXPR_FAULT_PICK},
    {"pick(-1, 1, 2, 3)", EXPR_FAULT_PICK},
    {"pick(" MOST ", 1)", EXPR_FAULT_PICK},
    {"pick(" LEAST ", 1)", EXPR_FAULT_PICK},
    {"on-or-after(0, 5)", EXPR_FAULT_WEEKDAY},
    {"on-or-after(8, 5)", EXPR_FAULT_WEEKDAY},
    {"on-or-before(" MOST ", " LEAST ")", EXPR_FAULT_WEEKDAY},
    {"on-or-before(" LEAST ", " MOST ")", EXPR_FAULT_WEEKDAY},
    {"on-or-after(" LEAST ", 0)", EXPR_FAULT_WEEKDAY},
    {"greg(1, 0, 1)", EXPR_FAULT_DATE},
    {"greg(1, 13, 1)", EXPR_FAULT_DATE},
    {"greg(1200001, 1, 1)", EXPR_FAULT_DATE},
    {"greg(-1200001, 1, 1)", EXPR_FAULT_DATE},
    {"jul(" MOST ", 1, 1)", EXPR_FAULT_DATE},
    {"jul(1, " LEAST ", 1)", EXPR_FAULT_DATE},
    {"jul(1, 1, " LEAST ")", EXPR_FAULT_DATE},
    {"jul(1, 1, 1001)", EXPR_FAULT_DATE},
    {"jul(1, 1, -1001)", EXPR_FAULT_DATE},
};

static void what_has_no_value_says_why(void **state)
{
    int64_t out;

    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        enum expr_fault fault =
            run_with(faults[i].text, expr_frame[EXPR_Y], &out);

        if (fault != faults[i].expected)
            fail_msg("%s: fault %d", faults[i].text, (int)fault);
        assert_int_equal(out, 0);
    }
}

static void numbers_at_the_ends_are_numbers(void **state)
{
    static const struct row rows[] = {
        {MOST, INT64_MAX},
        {LEAST, INT64_MIN},
        {MOST " + 0", INT64_MAX},
        {LEAST " - 0", INT64_MIN},
        {MOST " + " LEAST, -1},
        {MOST " / -1", -INT64_MAX},
        {LEAST " / 1", INT64_MIN},
        {LEAST " % -1", 0},
        {LEAST " / 2", INT64_MIN / 2},
        {LEAST " / " MOST, -2},
        {LEAST " % " MOST, INT64_MAX - 1},
        {"amod(" LEAST ", -1)", -1},
        {"min(" MOST ", " LEAST ")", INT64_MIN},
        {"not " LEAST, 0},
        {LEAST " and 1", 1},
        {"on-or-after(mon, " MOST ")", INT64_MAX},
        {"on-or-before(sun, " LEAST ")", INT64_MIN},
        {"on-or-before(tue, " MOST ")", INT64_MAX - 6},
        {"on-or-after(mon, " LEAST ") < 0", 1},
    };

    (void)state;
    CHECK(rows);
}

static void steps_are_counted_and_bounded(void **state)
{
    struct arena arena = {0};
    struct expr e = read_whole(&arena, "1 + 2 * 3 + y"); /* 7 operations */
    int64_t out;
    int steps = 7;

    (void)state;
    SOIL(out);
    assert_int_equal(expr_run(&e, expr_frame, &steps, &out), EXPR_FAULT_NONE);
    assert_int_equal(out, 2033);
    assert_int_equal(steps, 0);
    for (int n = -3; n < 7; n++) {
        steps = n;
        SOIL(out);
        assert_int_equal(expr_run(&e, expr_frame, &steps, &out),
                         EXPR_FAULT_STEPS);
        assert_int_equal(out, 0);
    }
    e = read_whole(&arena, "0 ? 1 + 1 + 1 + 1 + 1 : 3");
    steps = 3; /* what is not taken costs nothing */
    assert_int_equal(expr_run(&e, expr_frame, &steps, &out), EXPR_FAULT_NONE);
    assert_int_equal(out, 3);
    arena_free(&arena);
}

static void each_fault_has_a_sentence(void **state)
{
    (void)state;
    for (int fault = 1; fault < EXPR_FAULT_COUNT; fault++)
        assert_true(strlen(expr_fault_text((enum expr_fault)fault)) > 10);
    assert_string_equal(expr_fault_text(EXPR_FAULT_NONE), "");
    assert_string_equal(expr_fault_text((enum expr_fault)99), "");
    assert_string_equal(expr_fault_text((enum expr_fault) - 1), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_has_no_value_says_why),
        cmocka_unit_test(numbers_at_the_ends_are_numbers),
        cmocka_unit_test(steps_are_counted_and_bounded),
        cmocka_unit_test(each_fault_has_a_sentence),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
