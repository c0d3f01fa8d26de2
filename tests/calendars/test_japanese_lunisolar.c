/* SPDX-License-Identifier: MIT */
/* What is known of the lunisolar years of Japan.  */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "calendars/builtin.h"
#include "calendars/years.h"
#include "core/cal_convert.h"
#include "core/cal_query.h"
#include "known.h"
#include "test.h"

#define ROKUYO 5 /* the cycle */

static const struct cal *const japan = &cal_japanese_lunisolar;

static void check_date(day_num day, int32_t year, const char *code, int number)
{
    struct cal_year laid = year_of(japan, year);
    struct cal_date date;

    assert_int_equal(cal_from_day(japan, day, &date), STATUS_OK);
    assert_int_equal(date.year, year);
    assert_string_equal(month_code(japan, &laid, date.month), code);
    assert_int_equal(date.day, number);
}

static void an_era_begins_on_its_lunisolar_day(void **state)
{
    static const struct {
        const char *code;
        int32_t year;
        const char *month;
        int day;
    } rows[] = {
#define NENGO(code, year, month, day) {code, year, month, day},
#include "calendars/nengo.def"
#undef NENGO
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct cal_era *era = &japan->eras[i + 2]; /* behind BCE and CE */

        assert_string_equal(era->code, rows[i].code);
        check_date(era->first, rows[i].year, rows[i].month, rows[i].day);
        if (strcmp(era->code, "meitoku-1390") != 0)
            assert_int_equal(era->zero, rows[i].year - 1);
    }
}

/* What happened on them is told with both dates in Wikipedia, to 1582 with
   Julian ones.  */
static const struct {
    bool julian;
    int32_t year;
    uint8_t month, day;
    int32_t own_year;
    const char *own_month;
    int own_day;
} famous[] = {
    {true, 869, 7, 9, 869, "M05", 26},      /* the wave of Jōgan */
    {true, 1160, 1, 19, 1159, "M12", 9},    /* the rising of Heiji */
    {true, 1185, 4, 25, 1185, "M03", 24},   /* Dan-no-ura */
    {true, 1274, 11, 19, 1274, "M10", 20},  /* the Mongols land */
    {true, 1281, 8, 16, 1281, "M07L", 1},   /* the great storm */
    {true, 1333, 7, 4, 1333, "M05", 22},    /* Kamakura falls */
    {true, 1467, 2, 22, 1467, "M01", 18},   /* the war of Ōnin */
    {true, 1568, 11, 7, 1568, "M10", 18},   /* Yoshiaki is shogun */
    {true, 1582, 6, 21, 1582, "M06", 2},    /* Honnō-ji */
    {false, 1600, 10, 21, 1600, "M09", 15}, /* Sekigahara */
    {false, 1603, 3, 24, 1603, "M02", 12},  /* Ieyasu is shogun */
    {false, 1615, 6, 4, 1615, "M05", 8},    /* Osaka falls */
    {false, 1657, 3, 2, 1657, "M01", 18},   /* the fire of Meireki */
    {false, 1703, 1, 30, 1702, "M12", 14},  /* the 47 rōnin */
    {false, 1707, 10, 28, 1707, "M10", 4},  /* the quake of Hōei */
    {false, 1788, 3, 7, 1788, "M01", 30},   /* the fire of Tenmei */
    {false, 1853, 7, 8, 1853, "M06", 3},    /* Perry's ships */
    {false, 1855, 11, 11, 1855, "M10", 2},  /* the quake of Ansei */
    {false, 1860, 3, 24, 1860, "M03", 3},   /* Sakuradamon */
    {false, 1868, 1, 3, 1867, "M12", 9},    /* the Restoration */
};

static void famous_days_are_as_histories_have_them(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof famous / sizeof *famous; i++) {
        const struct cal_date date = {famous[i].year, famous[i].day,
                                      famous[i].month, false};
        day_num day;

        assert_int_equal(
            cal_to_day(known(famous[i].julian ? "julian" : "gregory"), date,
                       &day),
            STATUS_OK);
        check_date(day, famous[i].own_year, famous[i].own_month,
                   famous[i].own_day);
    }
}

static void no_era_has_a_year_0(void **state)
{
    struct cal_era_year written;

    (void)state;
    for (int i = 0; i < japan->era_count; i++) {
        day_num first = i ? japan->eras[i].first : japan->span.first;
        struct cal_date date;

        assert_int_equal(cal_from_day(japan, first, &date), STATUS_OK);
        assert_int_equal(cal_era_of(japan, first, date.year, &written), 0);
        assert_ptr_equal(written.era, &japan->eras[i]);
        assert_true(written.year >= 1);
    }
}

/* From the decree of Meiji to its last lunisolar day: 23 October 1868 and 31
   December 1872.  */
static void equations_of_the_tenpo_calendar_hold(void **state)
{
    (void)state;
    check_date(2394615, 1844, "M01", 1); /* 18 February 1844 */
    check_date(2403629, 1868, "M09", 8);
    check_date(2405159, 1872, "M12", 2);
    check_date(2405188, 1873, "M01", 1);
}

/* From 1843 to 2031, as the Java library of Toast kid (jp.toastkid.libs) has
   them after a list that is handed round in Japan.  */
static const struct {
    int16_t year, month;
} leap[] = {
    {1843, 9}, {1846, 5}, {1849, 4}, {1852, 2}, {1854, 7},  {1857, 5},
    {1860, 3}, {1862, 8}, {1865, 5}, {1868, 4}, {1870, 10}, {1873, 6},
    {1876, 5}, {1879, 3}, {1881, 7}, {1884, 5}, {1887, 4},  {1889, 12},
    {1892, 6}, {1895, 5}, {1898, 3}, {1900, 8}, {1903, 5},  {1906, 4},
    {1909, 2}, {1911, 6}, {1914, 5}, {1917, 2}, {1919, 7},  {1922, 5},
    {1925, 4}, {1928, 2}, {1930, 6}, {1933, 5}, {1936, 3},  {1938, 7},
    {1941, 6}, {1944, 4}, {1947, 2}, {1949, 7}, {1952, 5},  {1955, 3},
    {1957, 8}, {1960, 6}, {1963, 4}, {1966, 3}, {1968, 7},  {1971, 5},
    {1974, 4}, {1976, 8}, {1979, 6}, {1982, 4}, {1984, 10}, {1987, 6},
    {1990, 5}, {1993, 3}, {1995, 8}, {1998, 5}, {2001, 4},  {2004, 2},
    {2006, 7}, {2009, 5}, {2012, 3}, {2014, 9}, {2017, 5},  {2020, 4},
    {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3},
};
#define LEAPS (sizeof leap / sizeof *leap)

static void leap_months_are_those_of_the_list(void **state)
{
    size_t next = 0;

    (void)state;
    for (int32_t year = 1843; year <= 2031; year++) {
        char code[16] = "";

        if (year == leap[next].year)
            snprintf(code, sizeof code, "M%02dL", leap[next++].month);
        assert_string_equal(leap_month(japan, year), code);
    }
    assert_int_equal(next, LEAPS);
}

/* China has others in 2012, 2017 and 2099.  */
static void leap_months_are_those_of_the_solstice_rule(void **state)
{
    (void)state;
    assert_string_equal(leap_month(japan, 2012), "M03L");
    assert_string_equal(leap_month(japan, 2017), "M05L");
    assert_string_equal(leap_month(japan, 2033), "M11L");
    assert_string_equal(leap_month(japan, 2099), "M03L");
}

static void new_year_comes_a_day_after_that_of_china(void **state)
{
    static const int32_t later[] = {1916, 1944, 1954, 1958, 1966, 1988,
                                    1997, 2027, 2028, 2061, 2089, 2092};
    int next = 0;

    (void)state;
    for (int32_t year = 1901; year <= 2100; year++) {
        bool is_later = next < 12 && later[next] == year;

        assert_int_equal(year_of(japan, year).first -
                             year_of(&cal_chinese, year).first,
                         is_later);
        next += is_later;
    }
    assert_int_equal(next, 12);
}

/* The number of the month and that of the day tell: 0 of 6 is Taian, the fifth
   of them.  */
static void rokuyo_goes_by_month_and_day(void **state)
{
    static const int by_rest[] = {5, 6, 1, 2, 3, 4};

    (void)state;
    for (day_num day = 2457000; day < 2465000; day++) {
        struct cal_date date;
        struct cal_year year;
        int number, month = 0;

        assert_int_equal(cal_from_day(japan, day, &date), STATUS_OK);
        year = year_of(japan, date.year);
        for (const char *c = month_code(japan, &year, date.month) + 1;
             *c != 'L'; c++) {
            if (!*c)
                break;
            month = month * 10 + *c - '0';
        }
        assert_int_equal(cal_cycle_number(japan, ROKUYO, day, &number), 0);
        assert_int_equal(number, by_rest[(month + date.day) % 6]);
    }
}

/* 2 December 2005; what the almanac of 1850 had, 9 seconds before a midnight,
   is not in doubt.  */
static void a_new_moon_near_midnight_is_a_doubt(void **state)
{
    (void)state;
    check_doubt(japan, 2397037, NULL, NULL, 0);
    check_doubt(japan, 2453706, "new moon", "midnight", 53);
    check_doubt(japan, 2453707, "new moon", "midnight", 53);
    check_doubt(japan, 2453705, NULL, NULL, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_era_begins_on_its_lunisolar_day),
        cmocka_unit_test(famous_days_are_as_histories_have_them),
        cmocka_unit_test(no_era_has_a_year_0),
        cmocka_unit_test(equations_of_the_tenpo_calendar_hold),
        cmocka_unit_test(leap_months_are_those_of_the_list),
        cmocka_unit_test(leap_months_are_those_of_the_solstice_rule),
        cmocka_unit_test(new_year_comes_a_day_after_that_of_china),
        cmocka_unit_test(rokuyo_goes_by_month_and_day),
        cmocka_unit_test(a_new_moon_near_midnight_is_a_doubt),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
