/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/day_count.h"
#include "test.h"

/* 1 January 1970, as each count numbers it.  */
static void counts_meet_on_the_first_day_of_unix(void **state)
{
    static const struct {
        const char *id;
        int64_t number;
    } known[] = {
        {"jd", 2440588},      {"mjd", 40587},       {"rjd", 40588},
        {"tjd", 587},         {"djd", 25568},       {"rd", 719163},
        {"unix", 0},          {"lilian", 141428},   {"ansi", 134775},
        {"excel1900", 25569}, {"excel1904", 24107}, {"ole", 25569},
        {"kali", 1852122},
    };
    const struct day_count *count;
    int64_t number;
    day_num day;

    (void)state;
    assert_int_equal(day_count_count, sizeof known / sizeof *known);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        assert_int_equal(day_count_find(known[i].id, &count), STATUS_OK);
        assert_int_equal(day_count_number(count, 2440588, &number), STATUS_OK);
        assert_int_equal(number, known[i].number);
        assert_int_equal(day_count_day(count, number, &day), STATUS_OK);
        assert_int_equal(day, 2440588);
    }
}

/* Excel's first days, with the one that never was between them.  */
static void a_number_that_no_day_has_is_passed_over(void **state)
{
    static const struct {
        day_num day; /* from 1 January 1900 on: 2415021 */
        int64_t number;
    } known[] = {
        {2415021, 1},  {2415020, 0},  {2414021, -999},
        {2415079, 59}, {2415080, 61}, {2415081, 62},
    };
    const struct day_count *count;
    int64_t number;
    day_num day;

    (void)state;
    assert_int_equal(day_count_find("Excel", &count), STATUS_OK);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        assert_int_equal(day_count_number(count, known[i].day, &number),
                         STATUS_OK);
        assert_int_equal(number, known[i].number);
        assert_int_equal(day_count_day(count, number, &day), STATUS_OK);
        assert_int_equal(day, known[i].day);
    }
    SOIL(day);
    assert_int_equal(day_count_day(count, 60, &day), STATUS_ERR_DAY);
    assert_int_equal(day, 0);
    assert_int_equal(day_count_find("ole", &count), STATUS_OK);
    assert_int_equal(day_count_day(count, -1, &day), STATUS_OK);
    assert_int_equal(day, 2415018);
}

static void numbers_outside_the_fence_are_refused(void **state)
{
    const struct day_count *count;
    int64_t out;

    (void)state;
    assert_int_equal(day_count_find("UNIX", &count), STATUS_OK);
    SOIL(out);
    assert_int_equal(day_count_day(count, INT64_MAX, &out), STATUS_ERR_RANGE);
    assert_int_equal(out, 0);
    assert_int_equal(day_count_day(count, INT64_MIN, &out), STATUS_ERR_RANGE);
    assert_int_equal(day_count_day(count, DAY_MAX, &out), STATUS_ERR_RANGE);
    SOIL(out);
    assert_int_equal(day_count_number(count, INT64_MIN, &out),
                     STATUS_ERR_RANGE);
    assert_int_equal(out, 0);
    assert_int_equal(day_count_find("no", &count), STATUS_ERR_NAME_UNKNOWN);
    assert_null(count);
    assert_int_equal(day_count_find(NULL, &count), STATUS_ERR_ARGUMENT);
    assert_int_equal(day_count_find("jd", NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(day_count_day(NULL, 0, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(day_count_number(NULL, 0, &out), STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_meet_on_the_first_day_of_unix),
        cmocka_unit_test(a_number_that_no_day_has_is_passed_over),
        cmocka_unit_test(numbers_outside_the_fence_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
