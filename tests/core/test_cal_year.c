/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "core/cal_year.h"
#include "test.h"

/* September 1752 in Britain, and a month of a Hindu calendar.  */
static const struct cal_month september = {
    .first = 1,
    .count = 30,
    .skipped = 0x7ff << 2,
};
static const struct cal_month ashvina = {
    .first = 1,
    .count = 30,
    .skipped = 1u << 6,
    .doubled = 1u << 18 | 1u << 29,
};

static void days_are_numbers_less_skipped_plus_doubled(void **state)
{
    const struct cal_month plain = {.first = 25, .count = 7};

    (void)state;
    assert_int_equal(cal_month_days(&plain), 7);
    assert_int_equal(cal_month_days(&september), 19);
    assert_int_equal(cal_month_days(&ashvina), 31);
}

static void check_label(const struct cal_month *month, int n, int day,
                        bool second)
{
    struct cal_label label = cal_month_label(month, n);
    int found;

    assert_int_equal(label.day, day);
    assert_int_equal(label.second, second);
    assert_int_equal(cal_month_find(month, label, &found), STATUS_OK);
    assert_int_equal(found, n);
}

static void labels_jump_over_a_gap(void **state)
{
    (void)state;
    check_label(&september, 0, 1, false);
    check_label(&september, 1, 2, false);
    check_label(&september, 2, 14, false);
    check_label(&september, 18, 30, false);
}

static void a_doubled_number_is_written_twice(void **state)
{
    (void)state;
    check_label(&ashvina, 5, 6, false);
    check_label(&ashvina, 6, 8, false);
    check_label(&ashvina, 17, 19, false);
    check_label(&ashvina, 18, 19, true);
    check_label(&ashvina, 19, 20, false);
    check_label(&ashvina, 29, 30, false);
    check_label(&ashvina, 30, 30, true);
}

static void a_month_may_begin_with_any_number(void **state)
{
    const struct cal_month lady_day = {.first = 25, .count = 7};
    const struct cal_month uayeb = {.first = 0, .count = 5};

    (void)state;
    check_label(&lady_day, 0, 25, false);
    check_label(&lady_day, 6, 31, false);
    check_label(&uayeb, 0, 0, false);
    check_label(&uayeb, 4, 4, false);
}

static void check_refused(const struct cal_month *month, int day, bool second,
                          enum status expected)
{
    struct cal_label label = {.day = (uint16_t)day, .second = second};
    int found;

    SOIL(found);
    assert_int_equal(cal_month_find(month, label, &found), expected);
    assert_int_equal(found, 0);
}

static void a_day_that_was_dropped_is_no_day(void **state)
{
    (void)state;
    for (int day = 3; day <= 13; day++)
        check_refused(&september, day, false, STATUS_ERR_DAY_SKIPPED);
    check_refused(&september, 0, false, STATUS_ERR_DAY);
    check_refused(&september, 31, false, STATUS_ERR_DAY);
    check_refused(&september, UINT16_MAX, false, STATUS_ERR_DAY);
    check_refused(&september, 14, true, STATUS_ERR_DAY);
    check_refused(&ashvina, 7, true, STATUS_ERR_DAY_SKIPPED);
}

static void months_follow_each_other_in_a_year(void **state)
{
    struct cal_year year = {
        .first = 100,
        .months = 2,
        .month = {september, ashvina},
    };
    struct day_range days = cal_year_month(&year, 2);

    (void)state;
    assert_int_equal(cal_year_days(&year), 19 + 31);
    assert_int_equal(days.first, 119);
    assert_int_equal(days.end, 150);
}

static void what_is_not_there_has_no_days(void **state)
{
    static const int positions[] = {INT_MIN, -1, 0, 3, CAL_MONTHS_MAX + 1,
                                    INT_MAX};
    static const int days[] = {INT_MIN, -1, 19, INT_MAX};
    const struct cal_year year = {.months = 2, .month = {september, ashvina}};
    int found;

    (void)state;
    assert_int_equal(cal_month_days(NULL), 0);
    assert_int_equal(cal_year_days(NULL), 0);
    for (size_t i = 0; i < sizeof positions / sizeof *positions; i++) {
        struct day_range range = cal_year_month(&year, positions[i]);

        assert_true(!range.first && !range.end);
    }
    assert_int_equal(cal_year_month(NULL, 1).end, 0);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        assert_int_equal(cal_month_label(&september, days[i]).day, 0);
    assert_int_equal(cal_month_label(NULL, 0).day, 0);
    assert_int_equal(
        cal_month_find(&september, (struct cal_label){1, false}, NULL),
        STATUS_ERR_ARGUMENT);
    SOIL(found);
    assert_int_equal(cal_month_find(NULL, (struct cal_label){1, false}, &found),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(found, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_numbers_less_skipped_plus_doubled),
        cmocka_unit_test(labels_jump_over_a_gap),
        cmocka_unit_test(a_doubled_number_is_written_twice),
        cmocka_unit_test(a_month_may_begin_with_any_number),
        cmocka_unit_test(a_day_that_was_dropped_is_no_day),
        cmocka_unit_test(months_follow_each_other_in_a_year),
        cmocka_unit_test(what_is_not_there_has_no_days),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
