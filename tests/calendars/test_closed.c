/* SPDX-License-Identifier: MIT */
/* A closed form refuses what the derived path refuses, also in bulk, where it
   takes short ways from date to date.  */

#include "config.h"

#include <string.h>

#include "core/cal_convert.h"
#include "remembered_all.h"
#include "test.h"

#define AROUND 12 /* years */

static void a_null_is_refused_by_every_calendar(void **state)
{
    const day_num day = 2461368;
    const struct cal_date date = {.year = 2026, .month = 11, .day = 23};

    (void)state;
    for (size_t i = 0; i < registry_count(remembered_registry()); i++) {
        const struct cal *cal = registry_at(remembered_registry(), i);

        assert_int_equal(cal_from_day(cal, day, NULL), STATUS_ERR_ARGUMENT);
        assert_int_equal(cal_to_day(cal, date, NULL), STATUS_ERR_ARGUMENT);
        assert_int_equal(cal_from_days(cal, 1, &day, NULL),
                         STATUS_ERR_ARGUMENT);
        assert_int_equal(cal_to_days(cal, 1, &date, NULL), STATUS_ERR_ARGUMENT);
    }
}

/* All that a year beyond the fence may look like where only its last bits are
   kept.  */
static void no_year_outside_the_span_comes_round(void **state)
{
    uint32_t bits = 2463534242;
    day_num day;

    (void)state;
    for (size_t i = 0; i < registry_count(remembered_registry()); i++) {
        const struct cal *cal = registry_at(remembered_registry(), i);

        for (int n = 0; n < 2000; n++) {
            struct cal_date date = {.month = 5, .day = 3};

            bits ^= bits << 13; /* Marsaglia's xorshift */
            bits ^= bits >> 17;
            bits ^= bits << 5;
            memcpy(&date.year, &bits, sizeof bits);
            if (date.year >= -CAL_YEAR_MAX && date.year <= CAL_YEAR_MAX)
                continue;
            SOIL(day);
            assert_int_equal(cal_to_day(cal, date, &day), STATUS_ERR_YEAR);
            assert_int_equal(day, 0);
        }
    }
}

/* That all at once are what each is alone, by the derived path.  */
static void check_bulk(const struct cal *cal, const struct cal_date *date,
                       int count)
{
    struct cal derived = *cal;
    enum status first = STATUS_OK;
    day_num day[8], alone;

    assert_true(count <= 8);
    derived.fast = NULL;
    SOIL(day);

    enum status s = cal_to_days(cal, (size_t)count, date, day);

    for (int i = 0; i < count; i++) {
        enum status one = cal_to_day(&derived, date[i], &alone);

        first = first ? first : one;
        assert_int_equal(day[i], alone);
    }
    assert_int_equal(s, first);
}

/* The numbers that come before and after those of a month, and those of the
   second of two days.  */
static void check_month(const struct cal *cal, const struct cal_year *year,
                        int position)
{
    const struct cal_month *month = &year->month[position - 1];
    uint16_t end = (uint16_t)(month->first + month->count);
    const struct cal_date date = {year->year, month->first, (uint8_t)position,
                                  false};
    struct cal_date up[8], down[8];

    for (int i = 0; i < 8; i++) {
        up[i] = down[i] = date;
        up[i].day = (uint16_t)(end - 4 + i); /* over the end */
        down[i].day = (uint16_t)(month->first + 3 - i);
    }
    up[1].second = true;
    check_bulk(cal, up, 8);
    check_bulk(cal, down, 8);
    up[1].second = false;
    for (int i = 0; i < 8; i++) /* the numbers of another month */
        up[i].month = (uint8_t)(position + (i & 1));
    check_bulk(cal, up, 8);
}

static void a_wrong_date_beside_a_right_one_is_refused(void **state)
{
    struct cal_year year;

    (void)state;
    for (size_t i = 0; i < registry_count(remembered_registry()); i++) {
        const struct cal *cal = registry_at(remembered_registry(), i);

        assert_int_equal(cal_year_of(cal, cal->span.first, &year), STATUS_OK);

        const int32_t from[] = {year.year, 1, 1440, 2000, 5780};

        for (int n = 0; n < 5 * AROUND; n++) {
            if (cal_year(cal, from[n / AROUND] + n % AROUND, &year))
                continue;
            for (int month = 1; month <= year.months; month++)
                check_month(cal, &year, month);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_null_is_refused_by_every_calendar),
        cmocka_unit_test(no_year_outside_the_span_comes_round),
        cmocka_unit_test(a_wrong_date_beside_a_right_one_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
