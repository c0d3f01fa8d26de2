/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <math.h>
#include <string.h>

#include "almanac/sun.h"
#include "calendars/builtin.h"
#include "calendars/equinox.h"
#include "calendars/gregory.h"
#include "calendars/years.h"
#include "core/cal_convert.h"
#include "core/cal_cycle.h"
#include "core/cal_query.h"
#include "known.h"
#include "test.h"

#define DAY_MINUTES 1440

static const struct cal *const calendars[] = {
    &cal_bahai,
    &cal_bahai_astronomical_cc4,
    &cal_french_equinox,
};

/* Of March, of the Gregorian calendar.  */
static int new_year_in_march(const struct cal *cal, int32_t year)
{
    struct cal_date date;

    assert_int_equal(
        cal_from_day(known("gregory"), year_of(cal, year).first, &date),
        STATUS_OK);
    assert_int_equal(date.year, year + 1843);
    assert_int_equal(date.month, 3);
    return date.day;
}

/* As the Baháʼí World Centre published them, and GNU Emacs has them since
   2026.  */
static void published_years_begin_on_the_published_days(void **state)
{
    static const int32_t on_the_21st[] = {
        172, 175, 176, 179, 180, 183, 184, 188, 192, 196, 200, 204, 208, 212,
    };
    size_t next = 0;

    (void)state;
    for (int32_t year = 172; year <= 221; year++) {
        bool is_21st = next < sizeof on_the_21st / sizeof *on_the_21st &&
                       year == on_the_21st[next];

        next += is_21st;
        assert_int_equal(new_year_in_march(&cal_bahai, year), 20 + is_21st);
    }
    assert_int_equal(next, sizeof on_the_21st / sizeof *on_the_21st);
}

static void until_171_the_year_begins_on_21_march(void **state)
{
    (void)state;
    for (int32_t year = 1; year <= 171; year++)
        assert_int_equal(new_year_in_march(&cal_bahai, year), 21);
    assert_int_equal(new_year_in_march(&cal_bahai, -999999), 21);
}

/* But in 183 BE.  */
static void published_days_are_those_of_the_equinox(void **state)
{
    (void)state;
    for (int32_t year = 172; year <= 222; year++)
        assert_int_equal(year_of(&cal_bahai, year).first -
                             year_of(&cal_bahai_astronomical_cc4, year).first,
                         year == 183);
}

/* By how many minutes the equinox with which YEAR begins comes after the day
   begins, or negative before it ends, whichever is nearer.  */
static double margin(const struct cal *cal, int32_t year)
{
    const struct equinox *rule = cal->data;
    moment t = sun_next(rule->longitude,
                        (double)gregory_new_year(year + rule->year_zero));
    int64_t day = (int64_t)equinox_new_year(rule, year);
    double after = (t - rule->begins(&rule->place, day)) * DAY_MINUTES;
    double before = (t - rule->begins(&rule->place, day + 1)) * DAY_MINUTES;

    assert_true(after >= 0 && before < 0);
    return after < -before ? after : before;
}

/* "Calendrical Calculations" has -0.7, 40, -3.7, 29, -13.8 and -45: from 2051
   on the Earth's clock is up to two minutes further behind there (see
   moment.h).  */
static void equinoxes_near_sunset_are_where_others_have_them(void **state)
{
    static const struct {
        int32_t year;
        double margin;
    } rows[] = {
        {183, -0.7}, {212, 42.3},  {216, -2.0},
        {245, 30.5}, {249, -12.7}, {253, -43.6},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_true(fabs(margin(&cal_bahai_astronomical_cc4, rows[i].year) -
                         rows[i].margin) < 0.1);
}

/* "Calendrical Calculations" has these.  Years 1 to 14 were kept so.  */
static void french_leap_years_are_four_or_five_years_apart(void **state)
{
    static const int32_t leap[] = {
        3,  7,  11, 15, 20, 24, 28, 32, 36,  40,  44,  48,  53,
        57, 61, 65, 69, 73, 77, 82, 86, 226, 230, 234, 239, 243,
    };
    size_t next = 0;

    (void)state;
    for (int32_t year = 1; year <= 243; year++) {
        struct cal_year laid = year_of(&cal_french_equinox, year);
        bool is_leap = year == leap[next];

        if (year > 86 && year < 226)
            continue;
        next += is_leap;
        assert_int_equal(laid.leap, is_leap);
        assert_int_equal(cal_year_days(&laid), 365 + is_leap);
        assert_int_equal(cal_month_days(&laid.month[12]), 5 + is_leap);
    }
    assert_int_equal(next, sizeof leap / sizeof *leap);
}

/* That of 1935, which was disputed beforehand.  */
static void the_equinox_of_year_144_was_before_midnight(void **state)
{
    (void)state;
    assert_int_equal(year_of(&cal_french_equinox, 144).first, 2428069);
    assert_true(fabs(margin(&cal_french_equinox, 144) + 5.2) < 0.1);
}

static void known_years_are_told_of(void **state)
{
    static const struct {
        const struct cal *cal;
        int32_t first, end;
    } rows[] = {
        {&cal_bahai, 1, 222},
        {&cal_french_equinox, 1, 330},
    };

    (void)state;
    for (int i = 0; i < 2; i++) {
        const struct cal *cal = rows[i].cal;
        day_num first = year_of(cal, rows[i].first).first;
        day_num end = year_of(cal, rows[i].end).first;

        assert_true(cal_is_known(cal, first));
        assert_true(cal_is_known(cal, end - 1));
        assert_false(cal_is_known(cal, first - 1));
        assert_false(cal_is_known(cal, end));
    }
    assert_false(cal_is_known(&cal_bahai_astronomical_cc4, 2461368));
}

/* Of 2121: the year may have begun on the next day, and the day before is the
   last of its year all the same.  */
static void an_equinox_near_midnight_leaves_its_year_in_doubt(void **state)
{
    const struct cal *cal = &cal_french_equinox;
    day_num first = year_of(cal, 330).first;

    (void)state;
    check_doubt(cal, first - 1, NULL, NULL, 0);
    check_doubt(cal, first, "equinox", "midnight", -29);
    check_doubt(cal, year_of(cal, 331).first - 1, "equinox", "midnight", -29);
    check_doubt(cal, year_of(cal, 331).first, NULL, NULL, 0);
}

/* Of 2828, two seconds after midnight: it may be that the year began on the day
   before.  */
static void an_equinox_after_midnight_takes_the_day_before(void **state)
{
    const struct cal *cal = &cal_french_equinox;
    day_num first = year_of(cal, 1037).first;

    (void)state;
    check_doubt(cal, first - 2, NULL, NULL, 0);
    check_doubt(cal, first - 1, "equinox", "midnight", 2);
    check_doubt(cal, first, "equinox", "midnight", 2);
}

/* In 2418 it is two seconds before sunset: in doubt are ʻAláʼ, which ends
   there, and all of the year but its own ʻAláʼ.  */
static void the_last_badi_month_hangs_on_the_next_equinox(void **state)
{
    static const struct cal *const both[] = {&cal_bahai,
                                             &cal_bahai_astronomical_cc4};

    (void)state;
    for (int i = 0; i < 2; i++) {
        day_num first = year_of(both[i], 575).first;
        day_num next = year_of(both[i], 576).first;

        check_doubt(both[i], first - 20, NULL, NULL, 0);
        check_doubt(both[i], first - 19, "equinox", "sunset", -2);
        check_doubt(both[i], first, "equinox", "sunset", -2);
        check_doubt(both[i], next - 20, "equinox", "sunset", -2);
        check_doubt(both[i], next - 19, NULL, NULL, 0);
    }
}

/* Of 1861, 15 seconds after sunset.  */
static void a_doubt_takes_the_day_before_the_last_badi_month(void **state)
{
    const struct cal *cal = &cal_bahai_astronomical_cc4;
    day_num first = year_of(cal, 18).first;

    (void)state;
    check_doubt(cal, first - 21, NULL, NULL, 0);
    check_doubt(cal, first - 20, "equinox", "sunset", 15);
    check_doubt(cal, first, "equinox", "sunset", 15);
}

static void what_was_published_is_not_in_doubt(void **state)
{
    (void)state;
    check_doubt(&cal_bahai, 2461121, NULL, NULL, 0);
    check_doubt(&cal_bahai_astronomical_cc4, 2461121, "equinox", "sunset", -43);
    check_doubt(&cal_bahai, 2400856, NULL, NULL, 0);
}

/* The official years, of which those of 1206 to 1498 are published, begin on
   the day of the equinox but once: at the longitude of the law the equinox of
   2091 comes after noon.  */
static void official_persian_years_begin_with_the_equinox(void **state)
{
    const struct cal *cal = &cal_persian_astronomical;

    (void)state;
    for (int32_t y = 1178; y <= 1501; y++)
        assert_int_equal(year_of(known("persian"), y).first -
                             year_of(cal, y).first,
                         y == 1470);
    check_doubt(cal, 2484860, NULL, NULL, 0);
    check_doubt(cal, 2484861, "equinox", "noon", -33);
    check_doubt(cal, 2485226, "equinox", "noon", -33);
}

static void check_cycles(day_num day, const char *name, const char *vahid,
                         const char *great)
{
    const char *const names[] = {great, vahid, name};
    int number;

    for (int i = 0; i < 3; i++) {
        SOIL(number);
        assert_int_equal(cal_cycle_number(&cal_bahai, i, day, &number), 0);
        if (names[i])
            assert_string_equal(cal_cycle_name(&cal_bahai, i, number),
                                names[i]);
        else
            assert_int_equal(number, 0);
    }
}

/* 2026 is the year 12 of the tenth Váḥid.  */
static void badi_years_have_names_and_are_counted_by_19(void **state)
{
    (void)state;
    check_cycles(2394646, NULL, NULL, NULL);
    check_cycles(2394647, "Alif", "Váḥid 1", "Kull-i-Shayʼ 1");
    check_cycles(2461121, "Javáb", "Váḥid 10", "Kull-i-Shayʼ 1");
    check_cycles(year_of(&cal_bahai, 361).first, "Váḥid", "Váḥid 19",
                 "Kull-i-Shayʼ 1");
    check_cycles(year_of(&cal_bahai, 362).first, "Alif", "Váḥid 1",
                 "Kull-i-Shayʼ 2");
    check_cycles(cal_bahai.span.end - 1, "Bahí", "Váḥid 4", "Kull-i-Shayʼ 4");
}

static void years_without_an_equinox_are_none(void **state)
{
    static const struct {
        int32_t first, last;
    } rows[] = {{-999999, 1157}, {-2843, 1157}, {-2791, 1209}};

    (void)state;
    for (int i = 0; i < 3; i++) {
        const struct cal *cal = calendars[i];
        struct cal_year year = year_of(cal, rows[i].last);

        assert_int_equal(cal->span.first, year_of(cal, rows[i].first).first);
        assert_int_equal(cal->span.end, year.first + cal_year_days(&year));
        assert_int_equal(cal_year(cal, rows[i].first - 1, &year),
                         STATUS_ERR_YEAR);
        assert_int_equal(cal_year(cal, rows[i].last + 1, &year),
                         STATUS_ERR_YEAR);
    }
}

static void extreme_years_have_no_equinox(void **state)
{
    static const int32_t none[] = {1158, 1210, CAL_YEAR_MAX, INT32_MAX};

    (void)state;
    for (int i = 0; i < 4; i++)
        for (int n = 0; n < 3; n++) {
            struct cal_year year = {0};

            if (none[i] == 1158 && n == 2)
                continue;
            calendars[n]->lay_out(calendars[n], none[i], &year);
            assert_int_equal(year.months, 0);
        }
    assert_true(isnan(equinox_new_year(cal_bahai.data, INT32_MIN)));
    assert_true(isnan(equinox_new_year(cal_french_equinox.data, -2792)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(published_years_begin_on_the_published_days),
        cmocka_unit_test(until_171_the_year_begins_on_21_march),
        cmocka_unit_test(published_days_are_those_of_the_equinox),
        cmocka_unit_test(equinoxes_near_sunset_are_where_others_have_them),
        cmocka_unit_test(french_leap_years_are_four_or_five_years_apart),
        cmocka_unit_test(the_equinox_of_year_144_was_before_midnight),
        cmocka_unit_test(known_years_are_told_of),
        cmocka_unit_test(an_equinox_near_midnight_leaves_its_year_in_doubt),
        cmocka_unit_test(an_equinox_after_midnight_takes_the_day_before),
        cmocka_unit_test(the_last_badi_month_hangs_on_the_next_equinox),
        cmocka_unit_test(a_doubt_takes_the_day_before_the_last_badi_month),
        cmocka_unit_test(what_was_published_is_not_in_doubt),
        cmocka_unit_test(official_persian_years_begin_with_the_equinox),
        cmocka_unit_test(badi_years_have_names_and_are_counted_by_19),
        cmocka_unit_test(years_without_an_equinox_are_none),
        cmocka_unit_test(extreme_years_have_no_equinox),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
