/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/cal_check.h"
#include "core/toys.h"
#include "test.h"

#define X10 "xxxxxxxxxx"
#define X40 X10 X10 X10 X10
#define X120 X40 X40 X40

static void a_sound_calendar_passes(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    assert_int_equal(cal_check(&cal), STATUS_OK);
    assert_int_equal(cal_check(NULL), STATUS_ERR_ARGUMENT);
}

static void names_that_may_not_be_shown_are_refused(void **state)
{
    static const struct {
        const char *name;
        enum status expected;
    } bad[] = {
        {NULL, STATUS_ERR_ARGUMENT},
        {"", STATUS_ERR_NAME_EMPTY},
        {X120 "x", STATUS_ERR_NAME_LONG},
        {"caf\xE9", STATUS_ERR_NAME_UTF8},
        {"a\x1b[2J", STATUS_ERR_NAME_CONTROL},
        {"a\nb", STATUS_ERR_NAME_CONTROL},
        {"\xE2\x80\xAE", STATUS_ERR_NAME_CONTROL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct cal cal = toy_calendar(&toy_plain);
        struct cal_month_name months[] = {{.code = "M01"}};
        const char *week[5];

        cal.name = bad[i].name;
        assert_int_equal(cal_check(&cal), bad[i].expected);
        cal = toy_calendar(&toy_plain);
        cal.decided_by = bad[i].name;
        assert_int_equal(cal_check(&cal), bad[i].expected);
        cal = toy_calendar(&toy_plain);
        cal.month_names = months;
        cal.month_name_count = 1;
        months[0].name = bad[i].name;
        assert_int_equal(cal_check(&cal), bad[i].expected);
        cal = toy_calendar(&toy_plain);
        memcpy(week, toy_weekdays, sizeof week);
        week[3] = bad[i].name;
        cal.week.names = week;
        assert_int_equal(cal_check(&cal), bad[i].expected);
    }
}

static void a_name_may_have_any_letters(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.name = "Rabiʻ 正月";
    assert_int_equal(cal_check(&cal), STATUS_OK);
    cal.name = X120;
    assert_int_equal(cal_check(&cal), STATUS_OK);
}

static void ids_are_words(void **state)
{
    static const struct {
        const char *id;
        enum status expected;
    } row[] = {
        {"french-historic", STATUS_OK},      {X40, STATUS_OK},
        {X40 "x", STATUS_ERR_NAME_LONG},     {"Gregory", STATUS_ERR_NAME_FORM},
        {"new style", STATUS_ERR_NAME_FORM}, {"café", STATUS_ERR_NAME_FORM},
        {"a/b", STATUS_ERR_NAME_FORM},       {"", STATUS_ERR_NAME_EMPTY},
        {NULL, STATUS_ERR_ARGUMENT},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct cal cal = toy_calendar(&toy_plain);

        cal.id = row[i].id;
        assert_int_equal(cal_check(&cal), row[i].expected);
    }
}

static void aliases_are_ascii(void **state)
{
    const char *aliases[] = {"New Style", "solar_hijri", NULL};
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.aliases = aliases;
    assert_int_equal(cal_check(&cal), STATUS_OK);
    aliases[1] = "Milanković";
    assert_int_equal(cal_check(&cal), STATUS_ERR_NAME_FORM);
    aliases[1] = X40 "x";
    assert_int_equal(cal_check(&cal), STATUS_ERR_NAME_LONG);
    aliases[1] = "";
    assert_int_equal(cal_check(&cal), STATUS_ERR_NAME_EMPTY);
}

static void codes_are_short_capitals(void **state)
{
    static const char *const bad[] = {"m01", "M 1", "M05L1", "", "Ä"};
    struct cal_month_name months[] = {{.code = "M05L", .name = "x"}};
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    cal.month_names = months;
    cal.month_name_count = 1;
    assert_int_equal(cal_check(&cal), STATUS_OK);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        months[0].code = bad[i];
        assert_int_not_equal(cal_check(&cal), STATUS_OK);
    }
    months[0] = toy_months[0];
    months[0].period = (enum cal_period)4;
    assert_int_equal(cal_check(&cal), STATUS_ERR_BACKEND);
}

static void check_eras(const struct cal_era *eras, int count,
                       enum status expected)
{
    struct cal cal = toy_calendar(&toy_plain);

    cal.eras = eras;
    cal.era_count = count;
    assert_int_equal(cal_check(&cal), expected);
}

static void eras_follow_each_other(void **state)
{
    struct cal_era eras[] = {
        {.code = "bce", .name = "BCE", .first = DAY_MIN},
        {.code = "ce", .name = "CE", .first = 0},
    };

    (void)state;
    check_eras(eras, 2, STATUS_OK);
    check_eras(eras, -1, STATUS_ERR_BACKEND);
    check_eras(NULL, 1, STATUS_ERR_BACKEND);
    check_eras(eras + 1, 1, STATUS_ERR_BACKEND); /* begins too late */
    eras[1].first = DAY_MIN;
    check_eras(eras, 2, STATUS_ERR_BACKEND);
    eras[1].first = INT64_MAX;
    check_eras(eras, 2, STATUS_ERR_BACKEND);
    eras[1].first = 0;
    eras[1].zero = INT32_MIN;
    check_eras(eras, 2, STATUS_ERR_BACKEND);
    eras[1].zero = 0;
    eras[1].code = "C E";
    check_eras(eras, 2, STATUS_ERR_NAME_FORM);
    eras[1].code = "ce";
    eras[1].name = "";
    check_eras(eras, 2, STATUS_ERR_NAME_EMPTY);
}

static const struct cal_fast half_a_fast = {0};

/* Each sets one part of a sound calendar to what it may not be.  */
#define BREAK(part, value)                                                     \
    do {                                                                       \
        struct cal cal = toy_calendar(&toy_plain);                             \
        cal.part = (value);                                                    \
        assert_int_equal(cal_check(&cal), STATUS_ERR_BACKEND);                 \
    } while (0)

static void functions_and_lists_may_not_be_missing(void **state)
{
    (void)state;
    BREAK(lay_out, NULL);
    BREAK(fast, &half_a_fast);
    BREAK(month_names, NULL);
    BREAK(month_name_count, 0);
    BREAK(month_name_count, -1);
    BREAK(month_name_count, CAL_NAMES_MAX + 1);
    BREAK(family, (enum cal_family)99);
    BREAK(boundary, (enum cal_boundary)99);
}

static void a_week_has_days_and_an_anchor_in_it(void **state)
{
    (void)state;
    BREAK(week.length, 0);
    BREAK(week.length, CAL_WEEK_MAX + 1);
    BREAK(week.anchor, 5);
    BREAK(week.names, NULL);
    BREAK(week.restart, (enum cal_restart)9);
}

static void ranges_lie_inside_each_other(void **state)
{
    (void)state;
    BREAK(span.first, DAY_MIN - 1);
    BREAK(span.first, INT64_MIN);
    BREAK(span.end, DAY_MAX + 2);
    BREAK(span.end, INT64_MAX);
    BREAK(span.end, -100000);
    BREAK(known.first, DAY_MIN);
    BREAK(known.end, DAY_MAX);
    BREAK(known.end, -100000);
    BREAK(epoch, INT64_MIN);
    BREAK(mean_days, 0);
    BREAK(mean_days, INT64_MAX);
    BREAK(mean_years, 0);
    BREAK(mean_years, INT32_MAX);
}

static void limits_are_limits(void **state)
{
    (void)state;
    BREAK(limits.least_days, 0);
    BREAK(limits.least_days, 401);
    BREAK(limits.most_days, UINT16_MAX);
    BREAK(limits.most_number, CAL_NUMBER_MAX + 1);
    BREAK(limits.most_months, 0);
    BREAK(limits.most_months, CAL_MONTHS_MAX + 1);
}

static int number_of(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year)
{
    (void)self, (void)which, (void)day, (void)date, (void)year;
    return 1;
}

static void check_cycle(const char *id, int count, const char *const *names,
                        enum status expected)
{
    const struct cal_cycle cycle = {.id = id, .count = count, .names = names};
    struct cal cal = toy_calendar(&toy_plain);

    cal.cycles = &cycle;
    cal.cycle_count = 1;
    cal.cycle = number_of;
    assert_int_equal(cal_check(&cal), expected);
}

static void cycles_have_ids_and_names_or_none(void **state)
{
    static const char *const bad[] = {"one", "", "three"};
    static const char *const missing[] = {"one", NULL};

    (void)state;
    check_cycle("c", 0, NULL, STATUS_OK);
    check_cycle("market-week-5", 5, toy_weekdays, STATUS_OK);
    check_cycle("c", 1, NULL, STATUS_ERR_BACKEND);
    check_cycle("c", 0, toy_weekdays, STATUS_ERR_BACKEND);
    check_cycle("c", -1, toy_weekdays, STATUS_ERR_BACKEND);
    check_cycle("c", CAL_CYCLE_NAMES_MAX + 1, toy_weekdays, STATUS_ERR_BACKEND);
    check_cycle("", 0, NULL, STATUS_ERR_NAME_EMPTY);
    check_cycle(NULL, 0, NULL, STATUS_ERR_ARGUMENT);
    check_cycle("C", 0, NULL, STATUS_ERR_NAME_FORM);
    check_cycle("a_b", 0, NULL, STATUS_ERR_NAME_FORM);
    check_cycle(X40 "x", 0, NULL, STATUS_ERR_NAME_LONG);
    check_cycle("c", 3, bad, STATUS_ERR_NAME_EMPTY);
    check_cycle("c", 1, bad, STATUS_OK);
    check_cycle("c", 2, missing, STATUS_ERR_ARGUMENT);
}

static void cycles_are_not_too_many_and_differ(void **state)
{
    static const struct cal_cycle twice[] = {{.id = "a"}, {.id = "a"}};
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_cycle many[CAL_CYCLES_MAX + 1];
    char ids[CAL_CYCLES_MAX + 1][2];

    (void)state;
    for (int i = 0; i <= CAL_CYCLES_MAX; i++) {
        ids[i][0] = (char)('a' + i);
        ids[i][1] = '\0';
        many[i] = (struct cal_cycle){.id = ids[i]};
    }
    cal.cycles = many;
    cal.cycle = number_of;
    cal.cycle_count = CAL_CYCLES_MAX;
    assert_int_equal(cal_check(&cal), STATUS_OK);
    cal.cycle_count++;
    assert_int_equal(cal_check(&cal), STATUS_ERR_BACKEND);
    cal.cycles = twice;
    cal.cycle_count = 2;
    assert_int_equal(cal_check(&cal), STATUS_ERR_NAME_TAKEN);
    cal.cycle = NULL;
    assert_int_equal(cal_check(&cal), STATUS_ERR_BACKEND);
}

static void cycles_and_parts_of_years_need_a_function(void **state)
{
    (void)state;
    BREAK(cycle_count, 1);
    BREAK(cycle_count, -1);
    BREAK(year_part_count, 1);
    BREAK(year_part_count, -1);
    BREAK(year_part_count, CAL_YEAR_PARTS_MAX + 1);
}

static const struct {
    const char *pattern;
    enum status expected;
} patterns[] = {
    {"GyuMLdDEc", STATUS_OK},
    {"E c d MMMM y G", STATUS_OK},
    {"'of' d", STATUS_OK},
    {"''", STATUS_OK},
    {"'o''clock' d", STATUS_OK},
    {"y年M月d日", STATUS_OK},
    {"1234 .-/", STATUS_OK},
    {"'a'''", STATUS_OK},
    {"'a''", STATUS_ERR_PATTERN},
    {"'", STATUS_ERR_PATTERN},
    {"d 'of", STATUS_ERR_PATTERN},
    {"Q", STATUS_ERR_PATTERN},
    {"d m", STATUS_ERR_PATTERN},
    {"e", STATUS_ERR_PATTERN},
    {"'a' b", STATUS_ERR_PATTERN},
    {"C", STATUS_ERR_PATTERN},
    {X120, STATUS_ERR_PATTERN},
    {"", STATUS_ERR_NAME_EMPTY},
    {X120 "x", STATUS_ERR_NAME_LONG},
    {"d\t", STATUS_ERR_NAME_CONTROL},
    {"'\x1b'", STATUS_ERR_NAME_CONTROL},
    {"\xE9", STATUS_ERR_NAME_UTF8},
};

static void patterns_have_letters_that_stand_for_something(void **state)
{
    (void)state;
    assert_int_equal(cal_check_pattern(NULL), STATUS_ERR_ARGUMENT);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        struct cal cal = toy_calendar(&toy_plain);

        assert_int_equal(cal_check_pattern(patterns[i].pattern),
                         patterns[i].expected);
        cal.day_pattern = patterns[i].pattern;
        assert_int_equal(cal_check(&cal), patterns[i].expected);
        cal.day_pattern = NULL;
        cal.month_pattern = patterns[i].pattern;
        assert_int_equal(cal_check(&cal), patterns[i].expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_calendar_passes),
        cmocka_unit_test(names_that_may_not_be_shown_are_refused),
        cmocka_unit_test(a_name_may_have_any_letters),
        cmocka_unit_test(ids_are_words),
        cmocka_unit_test(aliases_are_ascii),
        cmocka_unit_test(codes_are_short_capitals),
        cmocka_unit_test(eras_follow_each_other),
        cmocka_unit_test(functions_and_lists_may_not_be_missing),
        cmocka_unit_test(a_week_has_days_and_an_anchor_in_it),
        cmocka_unit_test(ranges_lie_inside_each_other),
        cmocka_unit_test(limits_are_limits),
        cmocka_unit_test(cycles_have_ids_and_names_or_none),
        cmocka_unit_test(cycles_are_not_too_many_and_differ),
        cmocka_unit_test(cycles_and_parts_of_years_need_a_function),
        cmocka_unit_test(patterns_have_letters_that_stand_for_something),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
