/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_convert.h"
#include "core/cal_era.h"
#include "core/cal_prove.h"
#include "core/cal_query.h"
#include "known.h"
#include "test.h"

/* A date by the code of its month.  */
struct coded {
    int32_t year;
    const char *code;
    uint16_t day;
};

static enum status find(const struct cal *cal, struct coded coded, day_num *out)
{
    struct cal_label label = {.day = coded.day};
    struct cal_date date;
    enum status s;

    *out = 0;
    if ((s = cal_coded_date(cal, coded.year, coded.code, label, &date)))
        return s;
    return cal_to_day(cal, date, out);
}

/* That DAY and the date are turned into each other.  */
static void check(const struct cal *cal, day_num day, struct coded coded)
{
    struct cal_month_name name;
    struct cal_date date;
    day_num found;

    assert_int_equal(find(cal, coded, &found), STATUS_OK);
    assert_int_equal(found, day);
    assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
    assert_int_equal(date.year, coded.year);
    assert_int_equal(date.day, coded.day);
    assert_int_equal(cal_month_name_of(cal, date.year, date.month, &name),
                     STATUS_OK);
    assert_string_equal(name.code, coded.code);
}

static const struct {
    const char *name;
    day_num first; /* Gregorian day */
    struct coded before, after;
} turn[] = {
    {"cutover-it", 2299161, {1582, "M10", 4}, {1582, "M10", 15}},
    {"cutover-es", 2299161, {1582, "M10", 4}, {1582, "M10", 15}},
    {"cutover-fr", 2299227, {1582, "M12", 9}, {1582, "M12", 20}},
    {"cutover-lu", 2299232, {1582, "M12", 14}, {1582, "M12", 25}},
    {"cutover-bavaria", 2299527, {1583, "M10", 5}, {1583, "M10", 16}},
    {"cutover-cz", 2299620, {1584, "M01", 6}, {1584, "M01", 17}},
    {"cutover-hu", 2301004, {1587, "M10", 21}, {1587, "M11", 1}},
    {"cutover-prussia", 2309345, {1610, "M08", 22}, {1610, "M09", 2}},
    {"cutover-ch", 2325606, {1655, "M02", 28}, {1655, "M03", 11}},
    {"cutover-strasbourg", 2335445, {1682, "M02", 5}, {1682, "M02", 16}},
    {"cutover-dk", 2342032, {1700, "M02", 18}, {1700, "M03", 1}},
    {"cutover-gelderland", 2342165, {1700, "M06", 30}, {1700, "M07", 12}},
    {"cutover-is", 2342304, {1700, "M11", 16}, {1700, "M11", 28}},
    {"cutover-utrecht", 2342318, {1700, "M11", 30}, {1700, "M12", 12}},
    {"cutover-zurich", 2342349, {1700, "M12", 31}, {1701, "M01", 12}},
    {"cutover-drenthe", 2342469, {1701, "M04", 30}, {1701, "M05", 12}},
    {"cutover-us", 2361222, {1752, "M09", 2}, {1752, "M09", 14}},
    {"cutover-fi", 2361390, {1753, "M02", 17}, {1753, "M03", 1}},
    {"cutover-lorraine", 2363945, {1760, "M02", 16}, {1760, "M02", 28}},
    {"cutover-alaska", 2403258, {1867, "M10", 5}, {1867, "M10", 18}},
    {"cutover-al", 2419751, {1912, "M11", 30}, {1912, "M12", 14}},
    {"cutover-bg", 2420968, {1916, "M03", 31}, {1916, "M04", 14}},
    {"cutover-ee", 2421639, {1918, "M01", 31}, {1918, "M02", 14}},
    {"cutover-lv", 2421640, {1918, "M02", 1}, {1918, "M02", 15}},
    {"cutover-ua", 2421654, {1918, "M02", 15}, {1918, "M03", 1}},
    {"cutover-ge", 2421715, {1918, "M04", 17}, {1918, "M05", 1}},
    {"cutover-rs", 2421987, {1919, "M01", 14}, {1919, "M01", 28}},
    {"cutover-ro", 2422063, {1919, "M03", 31}, {1919, "M04", 14}},
    {"cutover-gr", 2423480, {1923, "M02", 15}, {1923, "M03", 1}},
};

static void each_country_has_its_day(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof turn / sizeof *turn; i++) {
        const struct cal *cal = known(turn[i].name);

        check(cal, turn[i].first - 1, turn[i].before);
        check(cal, turn[i].first, turn[i].after);
    }
}

static void what_was_no_change_from_julian_is_not_there(void **state)
{
    static const char *const names[] = {
        "cutover-cn", "cutover-jp", "cutover-tr", "cutover-si", "cutover-yu",
    };
    const struct cal *cal;

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(registry_find(known_registry(), names[i], &cal),
                         STATUS_ERR_NAME_UNKNOWN);
}

static void what_decides_is_told_with_its_day(void **state)
{
    (void)state;
    assert_string_equal(cal_cutover_gb.decided_by,
                        "Gregorian from 14 September 1752");
    assert_string_equal(cal_cutover_friesland.decided_by,
                        "Gregorian from 12 January 1701");
}

static void a_day_that_was_dropped_is_no_date(void **state)
{
    static const struct {
        const struct cal *cal;
        struct coded coded;
        enum status s;
    } none[] = {
        {&cal_cutover_it, {1582, "M10", 5}, STATUS_ERR_DAY_SKIPPED},
        {&cal_cutover_it, {1582, "M10", 14}, STATUS_ERR_DAY_SKIPPED},
        {&cal_cutover_lorraine, {1760, "M02", 27}, STATUS_ERR_DAY_SKIPPED},
        /* At the end and at the beginning of a month.  */
        {&cal_cutover_hu, {1587, "M10", 22}, STATUS_ERR_DAY},
        {&cal_cutover_hu, {1587, "M10", 31}, STATUS_ERR_DAY},
        {&cal_cutover_prussia, {1610, "M08", 23}, STATUS_ERR_DAY},
        {&cal_cutover_prussia, {1610, "M09", 1}, STATUS_ERR_DAY},
        {&cal_cutover_friesland, {1701, "M01", 11}, STATUS_ERR_DAY},
        {&cal_cutover_de, {1700, "M02", 19}, STATUS_ERR_DAY},
        {&cal_cutover_de, {1700, "M02", 29}, STATUS_ERR_DAY},
        {&cal_cutover_gr, {1923, "M02", 28}, STATUS_ERR_DAY},
    };
    day_num day;

    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_int_equal(find(none[i].cal, none[i].coded, &day), none[i].s);
}

static void check_length(const struct cal *cal, int32_t year, int days)
{
    int found;

    assert_int_equal(cal_days_in_year(cal, year, &found), STATUS_OK);
    assert_int_equal(found, days);
}

static void the_year_of_the_change_is_short(void **state)
{
    (void)state;
    check_length(&cal_cutover_it, 1582, 355);
    check_length(&cal_cutover_cz, 1584, 356);
    check_length(&cal_cutover_friesland, 1700, 366);
    check_length(&cal_cutover_friesland, 1701, 354);
    check_length(&cal_cutover_gb, 1752, 355);
    check_length(&cal_cutover_gr, 1923, 352);
}

static void check_leap(const struct cal *cal, int32_t year, bool leap)
{
    bool found;

    assert_int_equal(cal_is_leap_year(cal, year, &found), STATUS_OK);
    assert_int_equal(found, leap);
}

static void a_year_is_leap_that_has_its_29_february(void **state)
{
    (void)state;
    check_leap(&cal_cutover_it, 1500, true);
    check_leap(&cal_cutover_it, 1700, false);
    check_leap(&cal_cutover_friesland, 1700, true);
    check_leap(&cal_cutover_de, 1700, false);
    check_leap(&cal_cutover_lorraine, 1760, true);
    check_leap(&cal_cutover_gr, 1900, true);
    check_leap(&cal_cutover_ua, 1918, false);
}

static void the_lady_day_year_begins_on_25_march(void **state)
{
    const struct cal *cal = &cal_cutover_gb_lady_day;

    (void)state;
    check(cal, 2323385, (struct coded){1648, "M01", 30}); /* of Charles I */
    check(cal, 2323438, (struct coded){1648, "M03", 24});
    check(cal, 2323439, (struct coded){1649, "M03", 25});
    check(cal, 2360693, (struct coded){1750, "M03", 24});
    check(cal, 2360694, (struct coded){1751, "M03", 25});
    check(cal, 2360975, (struct coded){1751, "M12", 31});
    check(cal, 2360976, (struct coded){1752, "M01", 1});
    check(cal, 2361221, (struct coded){1752, "M09", 2});
    check(cal, 2361222, (struct coded){1752, "M09", 14});
    check(cal, 2461368, (struct coded){2026, "M11", 23});
    check_length(cal, 1750, 365);
    check_length(cal, 1751, 282);
    check_length(cal, 1752, 355);
}

static void march_stands_at_both_ends_of_a_lady_day_year(void **state)
{
    const struct cal *cal = &cal_cutover_gb_lady_day;
    struct cal_year year;
    day_num day;

    (void)state;
    assert_int_equal(cal_year(cal, 1750, &year), STATUS_OK);
    assert_int_equal(year.months, 13);
    assert_string_equal(cal->month_names[year.month[0].which].code, "M03");
    assert_int_equal(year.month[0].first, 25);
    assert_int_equal(year.month[0].count, 7);
    assert_string_equal(cal->month_names[year.month[12].which].code, "M03");
    assert_int_equal(year.month[12].first, 1);
    assert_int_equal(year.month[12].count, 24);
    assert_int_equal(find(cal, (struct coded){1751, "M03", 24}, &day),
                     STATUS_ERR_DAY);
    assert_int_equal(find(cal, (struct coded){1751, "M02", 1}, &day),
                     STATUS_ERR_MONTH_ABSENT);
}

static void a_lady_day_year_is_leap_before_the_julian_one(void **state)
{
    (void)state;
    check_leap(&cal_cutover_gb_lady_day, 1647, true);
    check_leap(&cal_cutover_gb_lady_day, 1648, false);
    check_leap(&cal_cutover_gb_lady_day, 1751, false);
    check_leap(&cal_cutover_gb_lady_day, 1752, true);
    check(&cal_cutover_gb_lady_day, 2323049, (struct coded){1647, "M02", 29});
}

static void check_era(day_num day, const char *code, int32_t year)
{
    const struct cal *cal = &cal_cutover_gb_lady_day;
    struct cal_era_year written;
    struct cal_date date;

    assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
    assert_int_equal(cal_era_of(cal, day, date.year, &written), STATUS_OK);
    assert_string_equal(written.era->code, code);
    assert_int_equal(written.year, year);
}

static void year_1_of_the_lady_day_years_begins_in_march_as_well(void **state)
{
    (void)state;
    check(&cal_cutover_gb_lady_day, 1721507, (struct coded){1, "M03", 25});
    check_era(1721506, "bce", 1);
    check_era(1721507, "ce", 1);
}

/* Days of 1200 and 1201, and of the change to the Gregorian calendar.  */
static void florence_begins_the_year_with_the_annunciation(void **state)
{
    const struct cal *cal = &cal_florentine;

    (void)state;
    check(cal, 2159723, (struct coded){1200, "M12", 31});
    check(cal, 2159724, (struct coded){1200, "M01", 1});
    check(cal, 2159806, (struct coded){1200, "M03", 24});
    check(cal, 2159807, (struct coded){1201, "M03", 25});
    check(cal, 2299160, (struct coded){1582, "M10", 4});
    check(cal, 2299161, (struct coded){1582, "M10", 15});
    check(cal, 2299321, (struct coded){1582, "M03", 24});
    check(cal, 2299322, (struct coded){1583, "M03", 25});
    check(cal, 2360234, (struct coded){1749, "M12", 31});
    check(cal, 2360235, (struct coded){1750, "M01", 1});
    check_length(cal, 1581, 365);
    check_length(cal, 1582, 355);
    check_length(cal, 1749, 282);
    check_length(cal, 1750, 365);
}

static void pisa_is_a_year_ahead(void **state)
{
    const struct cal *cal = &cal_pisan;
    struct cal_year year;

    (void)state;
    check(cal, 2159441, (struct coded){1200, "M03", 24});
    check(cal, 2159442, (struct coded){1201, "M03", 25});
    check(cal, 2159723, (struct coded){1201, "M12", 31});
    check(cal, 2159724, (struct coded){1201, "M01", 1});
    check(cal, 2299161, (struct coded){1583, "M10", 15});
    check(cal, 2360234, (struct coded){1750, "M12", 31});
    check_length(cal, 1750, 282);
    assert_int_equal(cal_year(cal, 1751, &year), STATUS_ERR_YEAR);
    assert_int_equal(cal->span.end, 2360235);
}

static void check_ends(const struct cal *cal, struct coded first)
{
    struct cal_date date;

    check(cal, cal->span.first, first);
    check(cal, cal->span.end - 1, (struct coded){999999, "M12", 31});
    assert_int_equal(cal_from_day(cal, cal->span.first - 1, &date),
                     STATUS_ERR_SPAN);
    assert_int_equal(cal_from_day(cal, cal->span.end, &date), STATUS_ERR_SPAN);
}

static void check_proof(const struct cal *cal, day_num first, day_num end)
{
    int32_t year;

    assert_int_equal(cal_prove(cal, (struct day_range){first, end}, &year),
                     STATUS_OK);
}

static void their_years_fit_together_to_both_ends(void **state)
{
    static const struct cal *const changes[] = {
#define CUTOVER(code, ...) &cal_cutover_##code,
#include "calendars/cutover.def"
#undef CUTOVER
        &cal_cutover_gb_lady_day,
        &cal_florentine,
        &cal_swedish,
    };

    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const struct cal *cal = changes[i];
        struct coded first = {-999999, "M01", 1};

        if (cal == &cal_cutover_gb_lady_day || cal == &cal_florentine)
            first = (struct coded){-999999, "M03", 25};
        check_ends(cal, first);
        check_proof(cal, cal->span.first, cal->span.first + 40000);
        check_proof(cal, 2268933, 2433648); /* 1500 to 1950 */
        check_proof(cal, cal->span.end - 40000, cal->span.end);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_country_has_its_day),
        cmocka_unit_test(what_was_no_change_from_julian_is_not_there),
        cmocka_unit_test(what_decides_is_told_with_its_day),
        cmocka_unit_test(a_day_that_was_dropped_is_no_date),
        cmocka_unit_test(the_year_of_the_change_is_short),
        cmocka_unit_test(a_year_is_leap_that_has_its_29_february),
        cmocka_unit_test(the_lady_day_year_begins_on_25_march),
        cmocka_unit_test(march_stands_at_both_ends_of_a_lady_day_year),
        cmocka_unit_test(a_lady_day_year_is_leap_before_the_julian_one),
        cmocka_unit_test(year_1_of_the_lady_day_years_begins_in_march_as_well),
        cmocka_unit_test(florence_begins_the_year_with_the_annunciation),
        cmocka_unit_test(pisa_is_a_year_ahead),
        cmocka_unit_test(their_years_fit_together_to_both_ends),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
