/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>

#include "almanac/crescent.h"
#include "almanac/horizon.h"
#include "almanac/phase.h"
#include "test.h"

static const struct place cairo = {30.1, 31.3, 200, 2};
static const struct place mecca = {21.4233, 39.8233, 298, 3};
static const struct place paris = {48.8, 2.3, 0, 1};
static const struct place tromso = {69.65, 18.96, 0, 1};
static const struct place babylon = {32.4794, 44.4328, 26, 3.5};
static const struct place nowhere = {91, 0, 0, 0};

/* New moon was on 19 March 2026, 01:23 at Greenwich; that evening the Moon was
   too near to the Sun, on the next it was not.  */
static void a_crescent_is_seen_a_day_or_two_after_new_moon(void **state)
{
    const int64_t day = 2461119;

    (void)state;
    assert_false(crescent_seen(&cairo, day));
    assert_false(crescent_seen(&cairo, day + 1));
    assert_true(crescent_seen(&cairo, day + 2));
    assert_true(crescent_seen(&cairo, day + 5));
    assert_false(crescent_seen(&cairo, day + 9)); /* past the first quarter */
    assert_false(crescent_seen(&cairo, day + 20));
}

static void the_first_day_is_found_from_each_of_its_month(void **state)
{
    double first = crescent_on_or_before(&cairo, 2461130, crescent_seen),
           next = first;

    (void)state;
    assert_true(first == 2461121);
    for (int64_t day = 2461121; next == first; day++) {
        next = crescent_on_or_before(&cairo, day, crescent_seen);
        assert_true(next == first || next == (double)day);
    }
    assert_true(next == first + 29 || next == first + 30);
    assert_true(crescent_on_or_before(&cairo, 2461120, crescent_seen) < first);
}

/* The evening before 1 Rajab 1446, 31 December 2024: the Moon, new 16 hours
   before, set half an hour after the Sun; a day before, it was not yet new.  */
static void a_moon_past_new_that_is_up_at_sunset_is_a_crescent_too(void **state)
{
    const int64_t day = 2460677;

    (void)state;
    assert_false(crescent_up(&mecca, day - 1));
    assert_true(crescent_up(&mecca, day));
    assert_true(crescent_up(&mecca, day + 5));
    assert_false(crescent_up(&mecca, day + 9)); /* past the first quarter */
    assert_true(crescent_on_or_before(&mecca, day + 20, crescent_up) ==
                (double)day);
    assert_false(crescent_up(&nowhere, day));
    assert_false(crescent_up(NULL, day));
    assert_false(crescent_up(&mecca, INT64_MIN));
    assert_false(crescent_up(&mecca, INT64_MAX));
}

/* At Babylon, in the time of Alexander.  On the eve on which it is a crescent,
   its lag is over 48 minutes and a day has passed; the eve before not.  */
static void a_crescent_lags_behind_the_sun(void **state)
{
    (void)state;
    for (int64_t day = 1603500; day < 1604500; day += 29) {
        int64_t first =
            (int64_t)crescent_on_or_before(&babylon, day, crescent_lags);

        for (int64_t eve = first - 1; eve <= first; eve++) {
            moment set = horizon_sunset(&babylon, eve - 1);
            double lag = horizon_moonset(&babylon, set) - set;
            bool is_old = set - phase_last_new_moon(set) >= 1;

            assert_int_equal(crescent_lags(&babylon, eve), eve == first);
            assert_int_equal(lag > 48 / 1440.0 && lag < 0.5 && is_old &&
                                 phase_at(set) < 90,
                             eve == first);
        }
    }
    assert_false(crescent_lags(&nowhere, 1603580));
    assert_false(crescent_lags(NULL, 1603580));
    assert_false(crescent_lags(&babylon, INT64_MIN));
    assert_false(crescent_lags(&babylon, INT64_MAX));
}

/* It is what a search day by day finds.  */
static void check_every_crescent(const struct place *place, int step)
{
    for (int64_t day = 2400000; day < 2480000; day += step) {
        int64_t seen = day;

        while (!crescent_seen(place, seen) || crescent_seen(place, seen - 1))
            seen--;
        assert_true(crescent_on_or_before(place, day, crescent_seen) ==
                    (double)seen);
    }
}

static void no_crescent_is_missed(void **state)
{
    (void)state;
    check_every_crescent(&cairo, 997);
    check_every_crescent(&paris, 97);
}

static void where_the_sun_does_not_set_none_is_seen(void **state)
{
    (void)state;
    assert_true(isnan(horizon_dusk(&tromso, 2461213, 4.5)));
    for (int64_t day = 2461190; day < 2461220; day++)
        assert_false(crescent_seen(&tromso, day));
    assert_true(isnan(crescent_on_or_before(&tromso, 2461213, crescent_seen)));
}

static void what_the_almanac_does_not_know_is_not_a_number(void **state)
{
    static const int64_t days[] = {INT64_MIN, 1355453, 2817518, INT64_MAX};

    (void)state;
    for (int i = 0; i < 4; i++) {
        assert_true(
            isnan(crescent_on_or_before(&cairo, days[i], crescent_seen)));
        assert_false(crescent_seen(&cairo, days[i]));
    }
    assert_true(isnan(crescent_on_or_before(&nowhere, 2461120, crescent_seen)));
    assert_true(isnan(crescent_on_or_before(NULL, 2461120, crescent_seen)));
    assert_false(crescent_seen(&nowhere, 2461120));
    assert_false(crescent_seen(NULL, 2461120));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_crescent_is_seen_a_day_or_two_after_new_moon),
        cmocka_unit_test(the_first_day_is_found_from_each_of_its_month),
        cmocka_unit_test(
            a_moon_past_new_that_is_up_at_sunset_is_a_crescent_too),
        cmocka_unit_test(a_crescent_lags_behind_the_sun),
        cmocka_unit_test(no_crescent_is_missed),
        cmocka_unit_test(where_the_sun_does_not_set_none_is_seen),
        cmocka_unit_test(what_the_almanac_does_not_know_is_not_a_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
