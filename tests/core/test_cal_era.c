/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_era.h"
#include "core/cal_query.h"
#include "core/toys.h"
#include "test.h"

/* Years of 38 days: before day 0 they run backwards; on day 50, within year 2,
   an era begins whose year 1 is that year.  */
static const struct cal_era eras[] = {
    {.code = "b", .name = "B", .first = DAY_MIN, .zero = 1, .backwards = true},
    {.code = "a", .name = "A", .first = 0},
    {.code = "new", .name = "New", .first = 50, .zero = 1},
};

static struct cal with_eras(int count)
{
    struct cal cal = toy_calendar(&toy_plain);

    cal.eras = eras;
    cal.era_count = count;
    return cal;
}

static void check_written(const struct cal *cal, day_num day, int32_t year,
                          const char *code, int32_t written)
{
    struct cal_era_year out;

    SOIL(out);
    assert_int_equal(cal_era_of(cal, day, year, &out), STATUS_OK);
    assert_string_equal(out.era ? out.era->code : "", code);
    assert_int_equal(out.year, written);
}

static void years_are_written_by_the_era_of_the_day(void **state)
{
    struct cal cal = with_eras(3);

    (void)state;
    check_written(&cal, -1, 0, "b", 1);
    check_written(&cal, -100, -2, "b", 3);
    check_written(&cal, 0, 1, "a", 1);
    check_written(&cal, 49, 2, "a", 2);
    check_written(&cal, 50, 2, "new", 1);
    check_written(&cal, 300, 8, "new", 7);
}

static void without_eras_a_year_is_written_as_it_is(void **state)
{
    struct cal cal = with_eras(0);

    (void)state;
    check_written(&cal, -1, 0, "", 0);
    check_written(&cal, -100, -2, "", -2);
}

static void numbers_outside_the_fence_are_refused(void **state)
{
    static const struct cal_era extreme[] = {
        {.code = "x", .name = "X", .first = DAY_MIN, .zero = INT32_MIN},
    };
    struct cal cal = with_eras(3);
    struct cal_era_year out;

    (void)state;
    SOIL(out);
    assert_int_equal(cal_era_of(&cal, INT64_MIN, 1, &out), STATUS_ERR_RANGE);
    assert_true(!out.era && !out.year);
    assert_int_equal(cal_era_of(&cal, 0, INT32_MIN, &out), STATUS_ERR_RANGE);
    assert_int_equal(cal_era_of(&cal, 0, INT32_MAX, &out), STATUS_ERR_RANGE);
    assert_int_equal(cal_era_of(NULL, 0, 1, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_era_of(&cal, 0, 1, NULL), STATUS_ERR_ARGUMENT);
    cal.eras = extreme; /* never registered: no overflow all the same */
    cal.era_count = 1;
    SOIL(out);
    assert_int_equal(cal_era_of(&cal, 0, 1, &out), STATUS_ERR_BACKEND);
    assert_true(!out.era && !out.year);
}

static void eras_without_a_zero_leave_no_year_zero(void **state)
{
    struct cal cal = with_eras(2);

    (void)state;
    assert_false(cal_has_year_zero(&cal));
    cal = with_eras(0);
    assert_true(cal_has_year_zero(&cal));
    cal = with_eras(1);
    assert_true(cal_has_year_zero(&cal)); /* year 1 is 0 B */
}

/* A year in three parts; years beyond 100 have none.  */
static bool parts_of(const struct cal *self, int32_t year,
                     int32_t out[static CAL_YEAR_PARTS_MAX])
{
    (void)self;
    out[0] = year / 20;
    out[1] = year % 20;
    out[2] = -7;
    return year <= 100;
}

static void check_parts(const struct cal *cal, int32_t year,
                        enum status expected, const int32_t *parts)
{
    int32_t out[CAL_YEAR_PARTS_MAX];

    SOIL(out);
    assert_int_equal(cal_year_parts(cal, year, out), expected);
    for (int i = 0; i < CAL_YEAR_PARTS_MAX; i++)
        assert_int_equal(out[i], parts[i]);
}

static void a_year_may_be_written_in_parts(void **state)
{
    static const int32_t none[CAL_YEAR_PARTS_MAX] = {0};
    static const int32_t parts[CAL_YEAR_PARTS_MAX] = {2, 3, -7};
    struct cal cal = with_eras(0);

    (void)state;
    check_parts(&cal, 43, STATUS_ERR_ARGUMENT, none);
    cal.year_part_count = 3;
    check_parts(&cal, 43, STATUS_ERR_BACKEND, none); /* it has no function */
    cal.year_parts = parts_of;
    check_parts(&cal, 43, STATUS_OK, parts);
    check_parts(&cal, 101, STATUS_ERR_BACKEND, none);
    check_parts(&cal, CAL_YEAR_MAX + 1, STATUS_ERR_RANGE, none);
    check_parts(&cal, INT32_MIN, STATUS_ERR_RANGE, none);
    check_parts(NULL, 1, STATUS_ERR_ARGUMENT, none);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_are_written_by_the_era_of_the_day),
        cmocka_unit_test(without_eras_a_year_is_written_as_it_is),
        cmocka_unit_test(numbers_outside_the_fence_are_refused),
        cmocka_unit_test(eras_without_a_zero_leave_no_year_zero),
        cmocka_unit_test(a_year_may_be_written_in_parts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
