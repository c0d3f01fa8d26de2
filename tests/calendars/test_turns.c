/* SPDX-License-Identifier: MIT */
/* Days on which the years of calendars turn that count them in their own way,
   as decreed or as historians have them.  */

#include "config.h"

#include "calendars/years.h"
#include "core/cal_era.h"
#include "known.h"

static const struct {
    const char *id;
    day_num day;
    const char *era;
    int32_t year;
    const char *month;
    int number;
} turns[] = {
    /* 1 April 1889 and 1913, 31 December 1940 and the days beside them */
    {"thai-solar", 2411094, "rs", 108, "M04", 1},
    {"thai-solar", 2411458, "rs", 108, "M03", 31},
    {"thai-solar", 2411459, "rs", 109, "M04", 1},
    {"thai-solar", 2419858, "rs", 131, "M03", 31},
    {"thai-solar", 2419859, "be", 2456, "M04", 1},
    {"thai-solar", 2429720, "be", 2482, "M03", 31},
    {"thai-solar", 2429721, "be", 2483, "M04", 1},
    {"thai-solar", 2429995, "be", 2483, "M12", 31},
    {"thai-solar", 2429996, "be", 2484, "M01", 1},
    {"thai-solar", 2460370, "be", 2567, "M02", 29},
    /* 28 and 29 October 1922, 29 October 1927, 25 April 1945 */
    {"era-fascista", 2423356, "ef", 0, "M10", 28},
    {"era-fascista", 2423357, "ef", 1, "M10", 29},
    {"era-fascista", 2425183, "ef", 6, "M10", 29},
    {"era-fascista", 2431571, "ef", 23, "M04", 25},
    /* 21 March 1976, and 27 August 1978, when it was given up */
    {"iranian-imperial", 2442859, "imperial", 2535, "M01", 1},
    {"iranian-imperial", 2443748, "imperial", 2537, "M06", 5},
    /* 24 June 1717, when the first Grand Lodge met */
    {"anno-lucis", 2348356, "al", 5717, "M06", 24},
};

static void years_turn_as_decreed(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++) {
        const struct cal *cal = known(turns[i].id);
        struct cal_era_year written;
        struct cal_year year;
        struct cal_date date;

        assert_int_equal(cal_from_day(cal, turns[i].day, &date), STATUS_OK);
        assert_int_equal(cal_era_of(cal, turns[i].day, date.year, &written),
                         STATUS_OK);
        year = year_of(cal, date.year);
        assert_string_equal(written.era->code, turns[i].era);
        assert_int_equal(written.year, turns[i].year);
        assert_string_equal(month_code(cal, &year, date.month), turns[i].month);
        assert_int_equal(date.day, turns[i].number);
    }
}

static void check_olympiad(int32_t year, int32_t olympiad, int32_t part)
{
    int32_t out[CAL_YEAR_PARTS_MAX];

    assert_int_equal(cal_year_parts(known("olympiad"), year, out), STATUS_OK);
    assert_int_equal(out[0], olympiad);
    assert_int_equal(out[1], part);
}

/* The weeks of DAYS, seven days each but for the last, are those of SEASON.  */
static void check_weeks(struct cal_cursor *cursor, const char *season,
                        struct day_range days)
{
    char expected[40];

    for (day_num day = days.first; day < days.end; day++) {
        snprintf(expected, sizeof expected, "%s %d. vika", season,
                 (int)(day - days.first) / 7 + 1);
        assert_string_equal(cycle_name(cursor, 0, day), expected);
    }
}

/* Summer begins on a Thursday, and winter, 180 days before the next summer, on
   a Saturday: the book's weeks of these years are the same.  */
static void icelandic_weeks_are_those_of_their_season(void **state)
{
    struct cal_cursor cursor = {.cal = known("icelandic")};

    (void)state;
    for (int32_t y = 900; y <= 2950; y++) {
        struct cal_year year = year_of(cursor.cal, y);
        day_num end = year.first + cal_year_days(&year), winter = end - 180;

        assert_int_equal(year.first % 7, 3);
        assert_int_equal(winter % 7, 5);
        check_weeks(&cursor, "sumar", (struct day_range){year.first, winter});
        check_weeks(&cursor, "vetur", (struct day_range){winter, end});
    }
}

/* The first; that of the battle of Salamis; the birth of Jesus as Dionysius has
   it; the last games.  */
static void olympiads_begin_with_776_bce(void **state)
{
    (void)state;
    check_olympiad(-776, 0, 4);
    check_olympiad(-775, 1, 1);
    check_olympiad(-479, 75, 1);
    check_olympiad(0, 194, 4);
    check_olympiad(1, 195, 1);
    check_olympiad(393, 293, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_turn_as_decreed),
        cmocka_unit_test(olympiads_begin_with_776_bce),
        cmocka_unit_test(icelandic_weeks_are_those_of_their_season),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
