/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/defs.h"
#include "calendars/expr.h"
#include "calendars/lines.h"
#include "core/cal_cycle.h"

/* The EXPECTED fault of TEXT, an expression, whose first column is 9.  */
static void check_fault(const char *text, const char *expected)
{
    char file[32768], fault[256];

    snprintf(file, sizeof file, HEAD "let f = %s\n", text);
    snprintf(fault, sizeof fault, "%s%s", *expected ? "2:" : "", expected);
    check_read(file, fault);
}

static void a_fault_stands_where_it_is(void **state)
{
    static const char *const row[][2] = {
        {"", "9: here should be a number or a name, not the end of the line"},
        {"1 +", "12: here should be a number or a name, not the end of the "
                "line"},
        {"1 2", "11: '2' is too much in this line"},
        {"1 < 2 < 3", "15: '<' is too much in this line"},
        {"1 in (2) in (3)", "18: 'in' is too much in this line"},
        {"(1", "11: here should be ')', not the end of the line"},
        {"1)", "10: ')' is too much in this line"},
        {"1 ? 2", "14: here should be ':', not the end of the line"},
        {"1 ? 2 : ", "17: here should be a number or a name, not the end of "
                     "the line"},
        {"* 3", "9: here should be a number or a name, not '*'"},
        {"+3", "9: here should be a number or a name, not '+'"},
        {"2 = 3", "11: '=' is too much in this line"},
        {"2 ** 3", "12: here should be a number or a name, not '*'"},
        {"1 <> 2", "12: here should be a number or a name, not '>'"},
        {"\"1\"", "9: here should be a number or a name, not '1'"},
        {"é", "9: here should be a number or a name, not 'é'"},
        {"'1'", "9: here should be a number or a name, not '''"},
        {"1 -> 2", "11: '->' is too much in this line"},
        {"not", "12: here should be a number or a name, not the end of the "
                "line"},
        {"and", "9: 'and' is nothing that may be named here"},
        {"1 + not 1", "13: 'not' is nothing that may be named here"},
        {"1 and", "14: here should be a number or a name, not the end of the "
                  "line"},
        {"1000000000000001", "9: '1000000000000001' is too great a number"},
        {"3 - 99999999999999999999999", "13: '99999999999999999999999' is too "
                                        "great a number"},
        {"é é", "9: here should be a number or a name, not 'é'"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        check_fault(row[i][0], row[i][1]);
    check_fault("1000000000000000", "");
}

static void columns_are_those_of_characters(void **state)
{
    (void)state;
    check_read(HEAD "era a \"ÄÖÜ 正月\" from x\n",
               "2:21: here should be a number, not 'x'");
    check_read(HEAD "let\tf\t=\t(1\n",
               "2:11: here should be ')', not the end of the line");
    check_read(HEAD "let f = 1 +\n  2 +\n\t3 * *\n",
               "4:6: here should be a number or a name, not '*'");
}

static void a_function_has_its_numbers(void **state)
{
    static const char *const row[][2] = {
        {"abs", "12: here should be '(', not the end of the line"},
        {"abs + 1", "13: here should be '(', not '+'"},
        {"abs()", "13: here should be a number or a name, not ')'"},
        {"abs(1", "14: here should be ')', not the end of the line"},
        {"abs(1, 2)", "16: abs() takes no more than 1 numbers"},
        {"min(1)", "14: min() takes 2 numbers, not 1"},
        {"max(1)", "14: max() takes 2 numbers, not 1"},
        {"amod(1)", "15: amod() takes 2 numbers, not 1"},
        {"amod(1, 2, 3)", "20: amod() takes no more than 2 numbers"},
        {"greg(1, 2)", "18: greg() takes 3 numbers, not 2"},
        {"jul(1, 2, 3, 4)", "22: jul() takes no more than 3 numbers"},
        {"on-or-after(1)", "22: on-or-after() takes 2 numbers, not 1"},
        {"on-or-before(1, 2, 3)",
         "28: on-or-before() takes no more than 2 numbers"},
        {"pick(1)", "15: here should be ',', not ')'"},
        {"pick(1, )", "17: here should be a plain number, not ')'"},
        {"pick(1, mon)", "17: here should be a plain number, not 'mon'"},
        {"pick(1, 2 + 3)", "19: here should be ')', not '+'"},
        {"1 in ()", "15: here should be a plain number, not ')'"},
        {"1 in 2", "14: here should be '(', not '2'"},
        {"1 in (2, --3)", "19: here should be a plain number, not '-'"},
        {"1 in (2 3)", "17: here should be ')', not '3'"},
        {"min(1, 2, 3, 4, 5)", ""},
        {"pick(1, -2, 3)", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        check_fault(row[i][0], row[i][1]);
}

static void names_are_those_of_their_line(void **state)
{
    static const char *const row[][2] = {
        {"let f = y\n", "2:9: 'y' is nothing that may be named here"},
        {"let f(y) = jd\n", "2:12: 'jd' is nothing that may be named here"},
        {"let f = f\n", "2:9: 'f' is nothing that may be named here"},
        {"let f(a) = f(a)\n", "2:12: 'f' is nothing that may be named here"},
        {"let f = g\nlet g = 1\n", "2:9: 'g' is nothing that may be named "
                                   "here"},
        {"let f(a) = a\nlet g = f\n", "3:10: here should be '(', not the end "
                                      "of the line"},
        {"let f(a) = a\nlet g = f(1, 2)\n", "3:12: here should be ')', not "
                                            "','"},
        {"let f(a, b) = a\nlet g = f(1)\n", "3:12: here should be ',', not "
                                            "')'"},
        {"let f = 1\nlet g = f(1)\n", "3:10: '(' is too much in this line"},
        {"let f(a) = a\nlet g = a\n", "3:9: 'a' is nothing that may be named "
                                      "here"},
        {"new-year = length\n", "2:12: 'length' is nothing that may be named "
                                "here"},
        {"leap = y + length + leap\n", "2:21: 'leap' is nothing that may be "
                                       "named here"},
        {"month \"a\" 3 when y + length + leap -> 3 when jd -> 4\n",
         "2:46: 'jd' is nothing that may be named here"},
        {"cycle c = jd + y + month + day + yday + length + leap\n",
         "2:50: 'leap' is nothing that may be named here"},
        {"write year = y, y, jd\n", "2:20: 'jd' is nothing that may be named "
                                    "here"},
        {"let f = Y\n", "2:9: 'Y' is nothing that may be named here"},
        {"let f = monday\n", "2:9: 'monday' is nothing that may be named "
                             "here"},
    };
    char file[256];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        snprintf(file, sizeof file, HEAD "%s", row[i][0]);
        check_read(file, row[i][1]);
    }
}

/* COUNT times PART, then MIDDLE, then COUNT times END.  */
static const char *repeated(char out[16384], const char *part, int count,
                            const char *middle, const char *end)
{
    struct buffer b = buffer_in(out, 16384);

    for (int i = 0; i < count; i++)
        buffer_put(&b, part);
    buffer_put(&b, middle);
    for (int i = 0; i < count; i++)
        buffer_put(&b, end);
    assert_false(b.cut);
    return out;
}

static void what_is_nested_too_deeply_is_refused(void **state)
{
    char text[16384];

    (void)state;
    check_fault(repeated(text, "(", 31, "1", ")"), "");
    check_fault(repeated(text, "(", 32, "1", ")"),
                "41: the expression is nested too deeply");
    check_fault(repeated(text, "(", 8000, "1", ")"),
                "41: the expression is nested too deeply");
    check_fault(repeated(text, "1 ? 2 : ", 32, "3", ""),
                "261: the expression is nested too deeply");
    check_fault(repeated(text, "abs(", 31, "1", ")"), "");
    check_fault(repeated(text, "- ", 2000, "1", ""), "");
    check_fault(repeated(text, "not ", 2001, "1", ""), "");
}

/* 47 numbers wait on the stack while a 48th is read, but no 49th.  */
static void numbers_that_wait_are_not_too_many(void **state)
{
    char text[16384];
    const char *const part = "1 - (2 + 3 * ";

    (void)state;
    check_fault(repeated(text, part, 15, "1", ")"), "");
    check_fault(repeated(text, "1 < 2 + 3 * (", 15, "1 + 1 * 2", ")"), "");
    check_fault(repeated(text, "(1 ? 2 : 3) + ", 60, "1", ""), "");
    check_fault(repeated(text, "(1 and 2 or 3) + ", 50, "1", ""), "");
    check_fault(repeated(text, "1 < 2 + 3 * (", 15, "1 < 1 + 2 * 3", ")"),
                "217: the expression is nested too deeply");
    check_fault(repeated(text, "1 < 2 + 3 * (", 16, "1", ")"),
                "218: the expression is nested too deeply");
}

/* What a function took waits no more.  */
static void calls_leave_one_number(void **state)
{
    char sum[16384], text[17000];

    (void)state;
    repeated(sum, "f(1, 2, 3) + ", 60, "1", "");
    snprintf(text, sizeof text, HEAD "let f(a, b, c) = a - b * c\nlet g = %s\n",
             sum);
    check_read(text, "");
}

static void what_is_too_long_is_refused(void **state)
{
    char text[16384];

    (void)state;
    /* A number, and each time a number and a sign.  */
    check_fault(repeated(text, "1 + ", 255, "1", ""), "");
    check_fault(repeated(text, "1 + ", 255, "-1", ""), "");
    check_fault(repeated(text, "1 + ", 255, "-abs(1)", ""),
                "1036: the expression is too long");
    check_fault(repeated(text, "1 + ", 256, "1", ""),
                "1034: the expression is too long");
    check_fault(repeated(text, "min(1,", 3, "1", ")"), "");
}

static void lists_are_not_too_long(void **state)
{
    char list[16384], text[16500];

    (void)state;
    repeated(list, "1, ", 511, "2", "");
    snprintf(text, sizeof text, "0 in (%s)", list);
    check_fault(text, "");
    snprintf(text, sizeof text, "pick(0, %s)", list);
    check_fault(text, "");
    repeated(list, "1, ", 512, "2", "");
    snprintf(text, sizeof text, "0 in (%s)", list);
    check_fault(text, "1552: the list is too long");
    snprintf(text, sizeof text, "max(%s)", list);
    check_fault(text, "313: max() takes no more than 100 numbers");
}

/* LETS, and the label that EXPR, a cycle's, gives to day 400; -1: none.  */
static int label(const char *lets, const char *expr)
{
    struct cal_set *set = cal_set_new();
    struct heard heard;
    struct cal *cal;
    char text[4096];
    int number;

    snprintf(text, sizeof text, HEAD YEARS "%scycle c = %s\n", lets, expr);
    read_into(set, "x", text);
    assert_int_equal(cal_set_make(set, "x", listen(&heard), &cal), STATUS_OK);
    if (cal_cycle_number(cal, 0, 400, &number))
        number = -1;
    cal_set_free(set);
    return number;
}

static void functions_take_and_give_numbers(void **state)
{
    (void)state;
    assert_int_equal(label("let n = 7\n", "n * n"), 49);
    assert_int_equal(label("let f(a) = a + 1\n", "f(1) * f(2)"), 6);
    assert_int_equal(label("let f(a, b, c, d) = a * 1000 + b * 100 + c * 10 + "
                           "d\n",
                           "f(1, 2, 3, 4)"),
                     1234);
    assert_int_equal(label("let f(a, b) = a - b\nlet g(b, a) = f(a, b)\n",
                           "g(3, 10) + f(10, 3)"),
                     14);
    assert_int_equal(
        label("let f(a) = 2 * a\nlet g(a) = f(a + 1) + a\n", "5 + g(f(3)) * 2"),
        5 + 2 * (14 + 6));
    assert_int_equal(label("let f(y, jd) = y + jd\n", "f(1, 2) + y"), 5);
    assert_int_equal(label("let a_1 = 3\nlet b2(a_1) = a_1\n", "a_1 + b2(4)"),
                     7);
    assert_int_equal(label("let f(length) = length\n", "f(3)+length"), 368);
    assert_int_equal(label("", "jd"), 400);
    assert_int_equal(label("", "yday * 100 + day"), 3636);
    assert_int_equal(label("", "month * 10 + y"), 12);
}

/* A function's fault is that of what calls it, and what is not taken is not
   called.  */
static void faults_of_functions_are_faults(void **state)
{
    (void)state;
    assert_int_equal(label("let f(a) = 1 / a\n", "f(0) * 0"), -1);
    assert_int_equal(label("let f(a) = 1 / a\n", "0 and f(0)"), 0);
    assert_int_equal(label("let f(a) = 1 / a\n", "f(1) ? 3 : f(0)"), 3);
}

/* Each function calls the one before it twice: 2^7 calls are few enough, 2^8
   are too many.  */
static void what_takes_too_many_steps_is_stopped(void **state)
{
    static const char names[] = "abcdefghi";
    char text[1024];
    struct buffer lets = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&lets, "let a(n) = n\n");
    for (int i = 1; i < 9; i++) {
        buffer_format(&lets, "let %c(n) = %c(n) + %c(n)\n", names[i],
                      names[i - 1], names[i - 1]);
        if (i == 7)
            assert_int_equal(label(text, "h(1)"), 128);
    }
    assert_int_equal(label(text, "i(1)"), -1);
}

/* Steps count for a year as a whole: each month takes 3,000.  */
static void a_year_takes_so_many_steps(void **state)
{
    static const char lets[] =
        HEAD "let a(n) = n + 1 - 1\nlet b(n) = a(a(a(a(a(a(a(a(n))))))))\n"
             "let c(n) = b(b(b(b(b(b(b(b(n))))))))\nnew-year = 3 * y\n"
             "let d(n) = c(c(c(c(c(c(c(n)))))))\n";
    char text[1024];

    (void)state;
    snprintf(text, sizeof text,
             "%smonth \"m\" \"n\" \"o\" 1 when d(y) > y -> 0\n", lets);
    check_faults(text, "");
    snprintf(text, sizeof text,
             "%smonth \"m\" \"n\" \"o\" 1 when d(y) > y -> 0\n"
             "month \"p\" 0 when d(y) > y -> 1\n",
             lets);
    check_faults(text, "5:10: year 1: p: it takes too many steps");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_fault_stands_where_it_is),
        cmocka_unit_test(columns_are_those_of_characters),
        cmocka_unit_test(a_function_has_its_numbers),
        cmocka_unit_test(names_are_those_of_their_line),
        cmocka_unit_test(what_is_nested_too_deeply_is_refused),
        cmocka_unit_test(numbers_that_wait_are_not_too_many),
        cmocka_unit_test(calls_leave_one_number),
        cmocka_unit_test(what_is_too_long_is_refused),
        cmocka_unit_test(lists_are_not_too_long),
        cmocka_unit_test(functions_take_and_give_numbers),
        cmocka_unit_test(faults_of_functions_are_faults),
        cmocka_unit_test(what_takes_too_many_steps_is_stopped),
        cmocka_unit_test(a_year_takes_so_many_steps),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
