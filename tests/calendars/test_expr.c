/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/exprs.h"
#include "core/cal_convert.h"
#include "known.h"

static void numbers_and_variables_are_themselves(void **state)
{
    static const struct row rows[] = {
        {"0", 0},
        {"007", 7},
        {"1000000000000000", 1000000000000000},
        {"y", 2026},
        {"length", 365},
        {"leap", 0},
        {"jd", 2461368},
        {"month", 11},
        {"day", 23},
        {"yday", 327},
        {"mon", 1},
        {"tue", 2},
        {"wed", 3},
        {"thu", 4},
        {"fri", 5},
        {"sat", 6},
        {"sun", 7},
        {"( ( y ) )", 2026},
        {"-y", -2026},
        {"--y", 2026},
        {"- - -y", -2026},
        {"-0", 0},
        {"-(1 - 3)", 2},
    };

    (void)state;
    CHECK(rows);
}

static void signs_bind_as_in_arithmetic(void **state)
{
    static const struct row rows[] = {
        {"2 + 3 * 4", 14},   {"(2 + 3) * 4", 20}, {"2 - 3 - 4", -5},
        {"2 - (3 - 4)", 3},  {"100 / 10 / 5", 2}, {"100 / (10 / 5)", 50},
        {"100 - 7 % 4", 97}, {"2 * 7 % 4", 2},    {"7 % 4 * 2", 6},
        {"-2 * 3", -6},      {"2 * -3", -6},      {"2--3", 5},
        {"2-3", -1},         {"y-1", 2025},       {"-7 % 4", 1},
        {"-(7 % 4)", -3},    {"1 + 2 == 3", 1},   {"1 == 1 + 1", 0},
        {"not 1 + 1", 0},    {"not 1 == 2", 1},   {"(not 1) == 0", 1},
        {"1 + 2 in (3)", 1}, {"not 3 in (3)", 0}, {"1 in (1) and 2 in (2)", 1},
    };

    (void)state;
    CHECK(rows);
}

static void truth_binds_loosest_of_all(void **state)
{
    static const struct row rows[] = {
        {"not not 5", 1},
        {"not not not 5", 0},
        {"not 0", 1},
        {"0 and 0 or 1", 1},
        {"1 or 0 and 0", 1},
        {"(1 or 0) and 0", 0},
        {"not 0 and 0", 0},
        {"not 1 or 1", 1},
        {"1 ? 2 : 3", 2},
        {"0 ? 2 : 3", 3},
        {"-1 ? 2 : 3", 2},
        {"0 ? 1 : 0 ? 2 : 3", 3},
        {"1 ? 0 ? 1 : 2 : 3", 2},
        {"0 or 1 ? 2 : 3", 2},
        {"2 + (1 ? 2 : 3) * 2", 6},
        {"1 ? 2 : 3 + 10", 2},
        {"5 ? 2 + 1 : 3", 3},
        {"1 == 1 ? 5 : 6", 5},
        {"1 and 2 and 3", 1},
        {"1 and 0 and 3", 0},
        {"0 or 0 or 3", 1},
        {"5 and 7", 1},
        {"5 and 0", 0},
        {"0 or -3", 1},
        {"9 or 0", 1},
        {"(5 and 7) + 10", 11},
        {"(9 or 0) + 10", 11},
        {"(0 or 0) + 10", 10},
    };

    (void)state;
    CHECK(rows);
}

static void comparisons_are_1_or_0(void **state)
{
    static const struct row rows[] = {
        {"1 == 1", 1},
        {"1 == 2", 0},
        {"1 != 1", 0},
        {"1 != 2", 1},
        {"1 < 2", 1},
        {"2 < 2", 0},
        {"3 < 2", 0},
        {"1 <= 2", 1},
        {"2 <= 2", 1},
        {"3 <= 2", 0},
        {"1 > 2", 0},
        {"2 > 2", 0},
        {"3 > 2", 1},
        {"1 >= 2", 0},
        {"2 >= 2", 1},
        {"3 >= 2", 1},
        {"-1 < 0", 1},
        {"0<-1", 0},
        {"1<2", 1},
        {"3 * (2 > 1)", 3},
        {LEAST " < " MOST, 1},
        {MOST " <= " LEAST, 0},
    };

    (void)state;
    CHECK(rows);
}

/* Divisors and dividends of all signs, and what division must fulfil.  */
static void division_rounds_down(void **state)
{
    char text[64];
    int64_t quotient, rest, amod;

    (void)state;
    check("7 / 2", 3);
    check("-7 / 2", -4);
    check("7 / -2", -4);
    check("-7 / -2", 3);
    check("7 % -2", -1);
    check("-7 % -2", -1);
    for (int a = -30; a <= 30; a++)
        for (int b = -7; b <= 7; b++) {
            if (!b)
                continue;
            snprintf(text, sizeof text, "y / (%d)", b);
            assert_int_equal(run_with(text, a, &quotient), EXPR_FAULT_NONE);
            snprintf(text, sizeof text, "y %% (%d)", b);
            assert_int_equal(run_with(text, a, &rest), EXPR_FAULT_NONE);
            snprintf(text, sizeof text, "amod(y, %d)", b);
            assert_int_equal(run_with(text, a, &amod), EXPR_FAULT_NONE);
            assert_int_equal(quotient * b + rest, a);
            assert_true(b > 0 ? rest >= 0 && rest < b : rest <= 0 && rest > b);
            assert_int_equal(amod, rest ? rest : b);
        }
}

static void functions_do_what_they_are_called(void **state)
{
    static const struct row rows[] = {
        {"min(3, 5)", 3},
        {"min(5, 3)", 3},
        {"min(5, -3, 4, -8, 9)", -8},
        {"max(3, 5)", 5},
        {"max(5, 3)", 5},
        {"max(-5, -3, -4, 2 * 3, 1)", 6},
        {"min(y, y)", 2026},
        {"abs(5)", 5},
        {"abs(-5)", 5},
        {"abs(0)", 0},
        {"abs(" LEAST " + 1)", INT64_MAX},
        {"amod(12, 12)", 12},
        {"amod(13, 12)", 1},
        {"amod(0, 12)", 12},
        {"amod(-1, 12)", 11},
        {"amod(5, -1)", -1},
        {"amod(5, 1)", 1},
        {"pick(0, 4, 5, -6)", 4},
        {"pick(2, 4, 5, -6)", -6},
        {"pick(1 + 1, 4, 5, -6)", -6},
        {"pick(0, 9)", 9},
        {"3 in (3, 5, -7)", 1},
        {"-7 in (3, 5, -7)", 1},
        {"7 in (3, 5, -7)", 0},
        {"3 in(3)", 1},
        {"y in (1, 2026)", 1},
        {"2 * (4 in (4)) + 1", 3},
    };

    (void)state;
    CHECK(rows);
}

static void only_the_branch_that_is_taken_is_worked_out(void **state)
{
    static const struct row rows[] = {
        {"1 ? 2 : 1 / 0", 2},         {"0 ? 1 / 0 : 3", 3},
        {"0 and 1 / 0", 0},           {"1 or 1 / 0", 1},
        {"0 and pick(7, 1) or 1", 1}, {"1 or " MOST " + 1", 1},
        {"0 ? 1 ? 1 / 0 : 2 : 3", 3}, {"(0 and 1 / 0) + 4", 4},
        {"0 and 1 / 0 and 1 / 0", 0}, {"1 or 1 / 0 or 1 / 0", 1},
    };

    (void)state;
    CHECK(rows);
}

/* Over eleven thousand years; also days outside of their months.  */
static void dates_are_those_of_the_calendars(void **state)
{
    static const char *const row[][2] = {{"gregory", "greg"},
                                         {"julian", "jul"}};
    char text[64];
    int64_t out;
    day_num day;

    (void)state;
    for (int i = 0; i < 2; i++)
        for (int month = 1; month <= 12; month++) {
            snprintf(text, sizeof text, "%s(y, %d, %d)", row[i][1], month,
                     2 * month);
            for (int32_t y = -5000 - month; y < 6000; y += 17) {
                struct cal_date date = {
                    .year = y,
                    .month = (uint8_t)month,
                    .day = (uint16_t)(2 * month),
                };

                assert_int_equal(cal_to_day(known(row[i][0]), date, &day), 0);
                assert_int_equal(run_with(text, y, &out), 0);
                assert_int_equal(out, day);
            }
        }
    check("greg(2026, 3, 0) - greg(2026, 2, 28)", 0);
    check("greg(2024, 2, 30) - greg(2024, 3, 1)", 0);
    check("jul(1900, 2, 29) + 1 - jul(1900, 3, 1)", 0);
    check("greg(2026, 1, 1000) - greg(2026, 1, -1000)", 2000);
    check("greg(1200000, 12, 31) > 0 and jul(-1200000, 1, 1) < 0", 1);
}

static void weekdays_are_found_at_or_beside_a_day(void **state)
{
    char text[64];
    int64_t after, before;
    int weekday;

    (void)state;
    for (int w = 1; w <= 7; w++)
        for (day_num day = -20; day <= 20; day++) {
            snprintf(text, sizeof text, "on-or-after(%d, y)", w);
            assert_int_equal(run_with(text, day, &after), 0);
            assert_in_range(after - day, 0, 6);
            assert_int_equal(day_of_week(after, &weekday), 0);
            assert_int_equal(weekday, w);
            snprintf(text, sizeof text, "on-or-before(%d, y)", w);
            assert_int_equal(run_with(text, day, &before), 0);
            assert_in_range(day - before, 0, 6);
            assert_true(after == before ? after == day : after == before + 7);
        }
    check("on-or-after(thu, greg(2026, 11, 22)) - greg(2026, 11, 26)", 0);
    check("on-or-before(sun, greg(2026, 11, 22)) - greg(2026, 11, 22)", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_and_variables_are_themselves),
        cmocka_unit_test(signs_bind_as_in_arithmetic),
        cmocka_unit_test(truth_binds_loosest_of_all),
        cmocka_unit_test(comparisons_are_1_or_0),
        cmocka_unit_test(division_rounds_down),
        cmocka_unit_test(functions_do_what_they_are_called),
        cmocka_unit_test(only_the_branch_that_is_taken_is_worked_out),
        cmocka_unit_test(dates_are_those_of_the_calendars),
        cmocka_unit_test(weekdays_are_found_at_or_beside_a_day),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
