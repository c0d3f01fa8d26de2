/* SPDX-License-Identifier: MIT */
/* What tables do not say of the Hindu calendars and the Tibetan one.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/hindu_lunar.h"
#include "years.h"

static bool has_month(const struct cal *cal, int32_t year, const char *code)
{
    struct cal_year laid = year_of(cal, year);

    for (int i = 1; i <= laid.months; i++)
        if (!strcmp(month_code(cal, &laid, i), code))
            return true;
    return false;
}

/* Leap months of the almanacs of India, 1999 to 2045, and the two expunged ones
   of the century: Margashirsha of 1963, Magha of 1983, each between two leap
   months.  */
static void leap_months_are_those_of_the_almanacs(void **state)
{
    static const struct {
        int32_t year;
        const char *code;
    } leap[] = {
        {1921, "M03L"}, {1923, "M07L"}, {1926, "M05L"}, {1929, "M03L"},
        {1932, "M02L"}, {1934, "M06L"}, {1937, "M04L"}, {1940, "M03L"},
        {1942, "M07L"}, {1945, "M05L"}, {1948, "M03L"}, {1951, "M01L"},
        {1953, "M06L"}, {1956, "M04L"}, {1947, ""},     {1950, ""},
    };
    const struct cal *cal = &cal_shalivahana_shaka;

    (void)state;
    for (size_t i = 0; i < sizeof leap / sizeof *leap; i++)
        assert_string_equal(leap_month(cal, leap[i].year), leap[i].code);
    assert_false(has_month(cal, 1885, "M09"));
    assert_true(has_month(cal, 1885, "M08L") && has_month(cal, 1885, "M01"));
    assert_true(has_month(cal, 1886, "M01L"));
    assert_false(has_month(cal, 1904, "M11"));
    assert_true(has_month(cal, 1904, "M07L") && has_month(cal, 1904, "M12L"));
    assert_int_equal(year_of(cal, 1885).months, 12);
}

/* The days of WHOLE bear the same numbers as those of two HALVES.  */
static void check_halves(const struct cal_month *whole,
                         const struct cal_month halves[static 2])
{
    int bright = cal_month_days(&halves[0]);

    assert_int_equal(cal_month_days(whole),
                     bright + cal_month_days(&halves[1]));
    for (int n = 0; n < cal_month_days(whole); n++) {
        struct cal_label x = cal_month_label(whole, n);
        struct cal_label y = n < bright
                                 ? cal_month_label(&halves[0], n)
                                 : cal_month_label(&halves[1], n - bright);

        assert_int_equal(x.day, y.day);
        assert_int_equal(x.second, y.second);
        assert_int_equal(n < bright, x.day <= 15);
    }
}

/* The months to the full moon are the halves of those to the new moon, and no
   day has another number.  */
static void months_to_the_full_moon_are_halves(void **state)
{
    const struct cal *whole = &cal_hindu_lunar_amanta;
    const struct cal *halves = &cal_hindu_lunar_purnimanta;

    (void)state;
    for (int32_t year = 2010; year < 2030; year++) {
        struct cal_year a = year_of(whole, year), h = year_of(halves, year);

        assert_int_equal(a.first, h.first);
        assert_int_equal(2 * a.months, h.months);
        for (int i = 1; i <= a.months; i++) {
            struct day_range month = cal_year_month(&a, i);

            assert_int_equal(cal_year_month(&h, 2 * i - 1).first, month.first);
            assert_int_equal(cal_year_month(&h, 2 * i).end, month.end);
            assert_string_equal(month_code(whole, &a, i),
                                month_code(halves, &h, 2 * i - 1));
            check_halves(&a.month[i - 1], &h.month[2 * i - 2]);
        }
    }
}

/* Adhika Jyeshtha of 2026: tithi 7 has no sunrise, tithi 11 has two.  */
static void a_tithi_is_skipped_or_on_two_days(void **state)
{
    const struct cal *cal = &cal_shalivahana_shaka;
    struct cal_date date;
    day_num first, second;

    (void)state;
    assert_int_equal(
        cal_coded_date(cal, 1948, "M03L", (struct cal_label){7, false}, &date),
        STATUS_ERR_DAY_SKIPPED);
    assert_int_equal(
        cal_coded_date(cal, 1948, "M03L", (struct cal_label){10, true}, &date),
        STATUS_ERR_DAY);
    assert_int_equal(
        cal_coded_date(cal, 1948, "M03L", (struct cal_label){11, false}, &date),
        STATUS_OK);
    assert_int_equal(cal_to_day(cal, date, &first), STATUS_OK);
    assert_int_equal(first, 2461187); /* 26 May 2026 */
    date.second = true;
    assert_int_equal(cal_to_day(cal, date, &second), STATUS_OK);
    assert_int_equal(second, first + 1);
}

/* Where a rough place of the Moon is not enough it is not taken: the days of a
   sky without one are the same.  */
static void a_rough_moon_changes_no_day(void **state)
{
    const struct hindu_lunar *rule = cal_vikram_samvat.data;
    struct hindu_sky slow = *rule->sky;
    struct hindu_lunar slowly = *rule;
    struct cal cal = cal_vikram_samvat;

    (void)state;
    slow.rough = NULL;
    slowly.sky = &slow;
    cal.data = &slowly;
    for (int32_t year = -900; year < 3000; year += 97) {
        struct cal_year quick = year_of(&cal_vikram_samvat, year);
        struct cal_year exact = year_of(&cal, year);

        assert_memory_equal(&quick, &exact, sizeof quick);
    }
}

/* The year of Gujarat begins on the day after Diwali, and has the number that
   the North's got in spring.  */
static void the_year_of_gujarat_begins_after_diwali(void **state)
{
    static const day_num known[] = {2460263, 2460617, 2460971, 2461355};

    (void)state;
    for (int i = 0; i < 4; i++) {
        struct cal_date north;

        assert_int_equal(year_of(&cal_vikram_gujarati, 2080 + i).first,
                         known[i]);
        assert_int_equal(cal_from_day(&cal_vikram_samvat, known[i], &north),
                         STATUS_OK);
        assert_int_equal(north.year, 2080 + i);
        assert_int_equal(north.day, 1);
    }
}

/* Had a new moon of 709 BCE come fifteen seconds later, after the Sun's next
   sign, the leap month that it ends would be none, and the next one leap.  */
static void a_new_moon_near_a_sankranti_leaves_two_months_in_doubt(void **state)
{
    const struct cal *cal = &cal_shalivahana_shaka;

    (void)state;
    assert_string_equal(leap_month(cal, -786), "M05L");
    check_doubt(cal, 1462629, NULL, NULL, 0);
    check_doubt(cal, 1462630, "new moon", "sankranti", -15);
    check_doubt(cal, 1462688, "new moon", "sankranti", -15);
    check_doubt(cal, 1462689, NULL, NULL, 0);
}

static void what_is_near_is_told(void **state)
{
    (void)state;
    check_doubt(&cal_shalivahana_shaka, 2441874, "tithi", "sunrise", -6);
    check_doubt(&cal_shalivahana_shaka, 2461367, NULL, NULL, 0);
    check_doubt(&cal_shalivahana_shaka, 2360037, "tithi", "sunrise", -52);
    check_doubt(&cal_shalivahana_shaka, 2360513, "tithi", "sunrise", 7);
    check_doubt(&cal_tamil_drik, 2439870, NULL, NULL, 0);
    check_doubt(&cal_malayalam, 2454451, "sankranti",
                "three fifths of daylight", -16);
    check_doubt(&cal_malayalam, 2454452, "sankranti",
                "three fifths of daylight", -16);
    check_doubt(&cal_hindu_lunar_amanta, 2461367, NULL, NULL, 0);
}

/* Losar, as it was kept.  */
static void losar_is_on_the_days_known(void **state)
{
    static const day_num losar[] = {2459642, 2459997, 2460351,
                                    2460735, 2461090, 2461444};

    (void)state;
    for (int i = 0; i < 6; i++)
        assert_int_equal(year_of(&cal_tibetan, 2149 + i).first, losar[i]);
    assert_string_equal(leap_month(&cal_tibetan, 2151), "M06L");
    assert_string_equal(leap_month(&cal_tibetan, 2154), "M02L");
    assert_string_equal(leap_month(&cal_tibetan, 2152), "");
}

/* Days that the almanacs have, and the books not: Janson, remark 14.  */
static void a_tibetan_day_is_that_of_the_almanacs(void **state)
{
    const struct cal_date first = {2152, 30, 9, false};
    const struct cal_date second = {2152, 30, 9, true};
    day_num day;

    (void)state;
    assert_int_equal(cal_to_day(&cal_tibetan, first, &day), STATUS_OK);
    assert_int_equal(day, 2460999); /* 19 November 2025 */
    assert_int_equal(cal_to_day(&cal_tibetan, second, &day), STATUS_OK);
    assert_int_equal(day, 2461000);
}

/* The almanac ends amid a year, which then is none.  */
static void years_that_the_sky_breaks_off_are_none(void **state)
{
    static const struct cal *const cals[] = {
        &cal_vikram_samvat, &cal_vikram_gujarati, &cal_hindu_lunar_astro};
    struct cal_year year;

    (void)state;
    for (int i = 0; i < 3; i++)
        for (int32_t y = 3050; y < 3066; y++) {
            year = (struct cal_year){.year = y};
            cals[i]->lay_out(cals[i], y, &year);
            assert_true(!year.months || cal_year_days(&year) > 352);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leap_months_are_those_of_the_almanacs),
        cmocka_unit_test(months_to_the_full_moon_are_halves),
        cmocka_unit_test(a_tithi_is_skipped_or_on_two_days),
        cmocka_unit_test(a_rough_moon_changes_no_day),
        cmocka_unit_test(the_year_of_gujarat_begins_after_diwali),
        cmocka_unit_test(what_is_near_is_told),
        cmocka_unit_test(
            a_new_moon_near_a_sankranti_leaves_two_months_in_doubt),
        cmocka_unit_test(losar_is_on_the_days_known),
        cmocka_unit_test(years_that_the_sky_breaks_off_are_none),
        cmocka_unit_test(a_tibetan_day_is_that_of_the_almanacs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
