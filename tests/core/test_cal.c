/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal.h"
#include "core/toys.h"
#include "test.h"

static void check_year(const struct cal *cal, int32_t year,
                       enum status expected)
{
    const struct cal_year none = {0};
    struct cal_year out;

    SOIL(out);
    assert_int_equal(cal_year(cal, year, &out), expected);
    if (expected)
        assert_memory_equal(&out, &none, sizeof out);
    else
        assert_int_equal(out.year, year);
}

static void years_of_the_span_are_laid_out(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    for (int32_t year = -9; year <= 10; year++)
        check_year(&cal, year, STATUS_OK);
}

static void years_outside_the_span_are_refused(void **state)
{
    static const int32_t outside[] = {
        -10,       11,        CAL_YEAR_MAX,     -CAL_YEAR_MAX,
        INT32_MIN, INT32_MAX, CAL_YEAR_MAX + 1,
    };
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        check_year(&cal, outside[i], STATUS_ERR_YEAR);
}

static void a_null_is_refused(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_year out;

    (void)state;
    check_year(NULL, 1, STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_year(&cal, 1, NULL), STATUS_ERR_ARGUMENT);
    SOIL(out);
    assert_int_equal(cal_year_of(NULL, 1, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(out.months, 0);
    assert_int_equal(cal_year_of(&cal, 1, NULL), STATUS_ERR_ARGUMENT);
}

static void every_day_finds_its_year(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_year out;

    (void)state;
    for (day_num day = cal.span.first; day < cal.span.end; day++) {
        assert_int_equal(cal_year_of(&cal, day, &out), STATUS_OK);
        assert_true(out.first <= day && day < out.first + cal_year_days(&out));
    }
    SOIL(out);
    assert_int_equal(cal_year_of(&cal, cal.span.end, &out), STATUS_ERR_SPAN);
    assert_int_equal(out.months, 0);
    assert_int_equal(cal_year_of(&cal, INT64_MIN, &out), STATUS_ERR_SPAN);
    assert_int_equal(cal_year_of(&cal, INT64_MAX, &out), STATUS_ERR_SPAN);
}

/* The first guess is a thousand years off: the search must not crawl.  */
static void a_bad_mean_year_still_finds_the_year(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    day_num days = toy_days(&toy_plain);
    struct cal_year out;

    (void)state;
    cal.span = (struct day_range){-10000 * days, 10000 * days};
    cal.mean_years = 10;
    cal.mean_days = 11 * days;
    assert_int_equal(cal_year_of(&cal, 9999 * days, &out), STATUS_OK);
    assert_int_equal(out.year, 10000);
    assert_int_equal(cal_year_of(&cal, -9999 * days, &out), STATUS_OK);
    assert_int_equal(out.year, -9998);
}

/* What a lay_out may not say: each row breaks another rule.  */
static void rows_that_break_the_rules_are_refused(void **state)
{
    static const struct cal_month bad[] = {
        {.which = 4, .first = 1, .count = 10},
        {.first = 1, .count = 0},
        {.first = 1, .count = CAL_MONTH_COUNT + 1},
        {.first = CAL_NUMBER_MAX, .count = 2},
        {.first = UINT16_MAX, .count = UINT16_MAX},
        {.first = 1, .count = 10, .skipped = 1, .doubled = 1},
        {.first = 1, .count = 10, .skipped = 1u << 10},
        {.first = 1, .count = 10, .doubled = 1u << 31},
        {.first = 1, .count = 2, .skipped = 3},
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct toy toy = toy_plain;
        struct cal cal = toy_calendar(&toy);
        struct cal_year out;

        toy.month[1] = bad[i];
        check_year(&cal, 1, STATUS_ERR_BACKEND);
        SOIL(out);
        assert_int_equal(cal_year_of(&cal, 0, &out), STATUS_ERR_BACKEND);
        assert_int_equal(out.months, 0);
    }
}

static void months_outside_the_limits_are_refused(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.limits.most_months = 2;
    check_year(&cal, 1, STATUS_ERR_BACKEND);
    cal = toy_calendar(&toy_plain);
    cal.limits.least_days = 9;
    check_year(&cal, 1, STATUS_ERR_BACKEND);
    cal = toy_calendar(&toy_plain);
    cal.limits.most_days = 19;
    check_year(&cal, 1, STATUS_ERR_BACKEND);
    cal = toy_calendar(&toy_plain);
    cal.limits.most_number = 19;
    check_year(&cal, 1, STATUS_ERR_BACKEND);
}

static void no_months(const struct cal *self, int32_t year,
                      struct cal_year *out)
{
    if (year != 5)
        toy_lay_out(self, year, out);
}

static void too_many_months(const struct cal *self, int32_t year,
                            struct cal_year *out)
{
    toy_lay_out(self, year, out);
    out->months = UINT8_MAX;
}

static void first_day_anywhere(const struct cal *self, int32_t year,
                               struct cal_year *out)
{
    toy_lay_out(self, year, out);
    out->first = INT64_MAX;
}

static void another_year(const struct cal *self, int32_t year,
                         struct cal_year *out)
{
    toy_lay_out(self, year, out);
    out->year = 77;
}

static void a_lay_out_that_lies_does_no_harm(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_year out;

    (void)state;
    cal.lay_out = no_months;
    check_year(&cal, 5, STATUS_ERR_BACKEND);
    assert_int_equal(cal_year_of(&cal, 4 * toy_days(&toy_plain), &out),
                     STATUS_ERR_BACKEND);
    cal.lay_out = too_many_months;
    check_year(&cal, 1, STATUS_ERR_BACKEND);
    cal.lay_out = first_day_anywhere;
    check_year(&cal, 1, STATUS_ERR_YEAR);
    assert_int_equal(cal_year_of(&cal, 0, &out), STATUS_ERR_BACKEND);
    cal.lay_out = another_year;
    check_year(&cal, 1, STATUS_OK);
}

/* Each row that there is room for is sound.  */
static void rows_beyond_the_last(const struct cal *self, int32_t year,
                                 struct cal_year *out)
{
    too_many_months(self, year, out);
    for (int i = 0; i < CAL_MONTHS_MAX; i++)
        out->month[i] = toy_plain.month[0];
}

/* A limit that no cal_check() would let pass.  */
static void limits_that_were_never_checked_do_no_harm(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_year out;

    (void)state;
    cal.limits.most_months = UINT8_MAX;
    cal.lay_out = rows_beyond_the_last;
    check_year(&cal, 1, STATUS_ERR_BACKEND);
    assert_int_equal(cal_year_of(&cal, 0, &out), STATUS_ERR_BACKEND);
}

static void inside_the_fence(const struct cal *self, int32_t year,
                             struct cal_year *out)
{
    assert_true(-CAL_YEAR_MAX <= year && year <= CAL_YEAR_MAX);
    toy_lay_out(self, year, out);
}

static void no_year_beyond_the_fence_is_laid_out(void **state)
{
    static const int32_t outside[] = {
        INT32_MIN, INT32_MAX, CAL_YEAR_MAX + 1, -CAL_YEAR_MAX - 1, 1 << 30,
    };
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.lay_out = inside_the_fence;
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        check_year(&cal, outside[i], STATUS_ERR_YEAR);
}

/* Sets one part of a toy to what it may not be.  */
#define UNCHECKED(part, value)                                                 \
    do {                                                                       \
        struct cal cal = toy_calendar(&toy_plain);                             \
        cal.part = (value);                                                    \
        check_year(&cal, 1, STATUS_ERR_BACKEND);                               \
        assert_int_equal(cal_year_of(&cal, 0, &out), STATUS_ERR_BACKEND);      \
    } while (0)

static void a_struct_that_was_never_checked_does_no_harm(void **state)
{
    static const struct cal empty = {.id = "empty"};
    struct cal_year out;

    (void)state;
    check_year(&empty, 1, STATUS_ERR_BACKEND);
    assert_int_equal(cal_year_of(&empty, 0, &out), STATUS_ERR_BACKEND);
    UNCHECKED(lay_out, NULL);
    UNCHECKED(mean_days, 0);
    UNCHECKED(mean_days, -1);
    UNCHECKED(mean_years, 0);
    UNCHECKED(mean_years, INT32_MAX);
    UNCHECKED(epoch, INT64_MIN);
    UNCHECKED(epoch, INT64_MAX);
    UNCHECKED(span.first, INT64_MIN);
    UNCHECKED(span.end, INT64_MAX);
}

/* The year of a day that lies in the span, though its year does not.  */
static void a_span_that_cuts_a_year_is_refused(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_year out;

    (void)state;
    cal.span.end -= 5;
    SOIL(out);
    assert_int_equal(cal_year_of(&cal, cal.span.end - 1, &out),
                     STATUS_ERR_BACKEND);
    assert_int_equal(out.months, 0);
}

/* A calendar of the years from 1 to 10 only: guesses beyond either end are
   answered with no year, and lead back.  */
static void ten_years(const struct cal *self, int32_t year,
                      struct cal_year *out)
{
    if (year >= 1 && year <= 10)
        toy_lay_out(self, year, out);
}

static void a_guess_beyond_the_table_leads_back_into_it(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    day_num days = toy_days(&toy_plain);
    struct cal_year out;

    (void)state;
    cal.lay_out = ten_years;
    cal.span.first = 0;
    for (int off = -3; off <= 3; off++) {
        cal.epoch = off * days;
        for (day_num day = 0; day < 10 * days; day++) {
            assert_int_equal(cal_year_of(&cal, day, &out), STATUS_OK);
            assert_int_equal(out.year, day / days + 1);
        }
    }
}

/* However wrong the mean year is, which is only there to guess by.  */
static void a_year_is_found_whatever_the_guess(void **state)
{
    static const int64_t mean[][2] = {
        {1, CAL_YEAR_MAX}, {DAY_MAX, 1}, {1, 1}, {1000000, 1}};
    struct cal cal = toy_calendar(&toy_plain);
    day_num days = toy_days(&toy_plain);
    struct cal_year out;

    (void)state;
    for (size_t i = 0; i < sizeof mean / sizeof *mean; i++) {
        cal.mean_days = mean[i][0];
        cal.mean_years = (int32_t)mean[i][1];
        for (day_num day = cal.span.first; day < cal.span.end; day++) {
            assert_int_equal(cal_year_of(&cal, day, &out), STATUS_OK);
            assert_true(out.first <= day && day < out.first + days);
        }
    }
}

static void a_month_is_there_or_absent_or_unheard_of(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_year year;

    (void)state;
    cal.limits.most_months = 4;
    assert_int_equal(cal_year(&cal, 1, &year), STATUS_OK);
    assert_int_equal(cal_check_month(&cal, &year, 3), STATUS_OK);
    assert_int_equal(cal_check_month(&cal, &year, 4), STATUS_ERR_MONTH_ABSENT);
    assert_int_equal(cal_check_month(&cal, &year, 5), STATUS_ERR_MONTH);
    assert_int_equal(cal_check_month(&cal, &year, 0), STATUS_ERR_MONTH);
    assert_int_equal(cal_check_month(&cal, &year, INT32_MIN), STATUS_ERR_MONTH);
    assert_int_equal(cal_check_month(NULL, &year, 1), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_check_month(&cal, NULL, 1), STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_of_the_span_are_laid_out),
        cmocka_unit_test(years_outside_the_span_are_refused),
        cmocka_unit_test(a_null_is_refused),
        cmocka_unit_test(every_day_finds_its_year),
        cmocka_unit_test(a_bad_mean_year_still_finds_the_year),
        cmocka_unit_test(rows_that_break_the_rules_are_refused),
        cmocka_unit_test(months_outside_the_limits_are_refused),
        cmocka_unit_test(a_lay_out_that_lies_does_no_harm),
        cmocka_unit_test(limits_that_were_never_checked_do_no_harm),
        cmocka_unit_test(no_year_beyond_the_fence_is_laid_out),
        cmocka_unit_test(a_struct_that_was_never_checked_does_no_harm),
        cmocka_unit_test(a_span_that_cuts_a_year_is_refused),
        cmocka_unit_test(a_guess_beyond_the_table_leads_back_into_it),
        cmocka_unit_test(a_year_is_found_whatever_the_guess),
        cmocka_unit_test(a_month_is_there_or_absent_or_unheard_of),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
