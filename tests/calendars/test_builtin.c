/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "core/cal_check.h"
#include "core/cal_convert.h"
#include "core/cal_query.h"
#include "known.h"
#include "remembered.h"
#include "test.h"

static int open_registry(void **state)
{
    *state = registry_new();
    return !*state || known_add_all(*state);
}

static int close_registry(void **state)
{
    registry_free(*state);
    return 0;
}

/* Scripts depend on these names: they may become more, never others.  */
static const char ids[] =
    "gregory julian milankovic hebrew islamic-civil islamic-tbla "
    "islamic-type1 islamic-fatimid islamic-type4 persian persian-2820 "
    "jalali-qt coptic ethiopic ethioaa indian buddhist thai-solar roc "
    "japanese juche holocene dangun koki anno-lucis iranian-imperial "
    "bahai-arithmetic french-historic "
    "french-romme egyptian armenian zoroastrian-qadimi "
    "zoroastrian-shahanshahi zoroastrian-fasli iso-week icelandic "
    "symmetry454 symmetry010 hanke-henry nrf454 intl-fixed world "
    "positivist discordian pataphysical bengali-bd bengali-bd-1987 "
    "nanakshahi bikram-sambat javanese byzantine rumi berber assyrian "
    "era-fascista olympiad mayan-longcount "
    "mayan-tzolkin mayan-haab aztec-xihuitl aztec-tonalpohualli akan "
    "sexagenary-day pawukon pasaran islamic-umalqura umalqura-printed "
    "islamic-rgsa islamic-saudi-criterion islamic-observational-cairo chinese "
    "dangi japanese-lunisolar vietnamese bahai bahai-astronomical-cc4 "
    "french-equinox hindu-old-solar hindu-old-lunar hindu-solar "
    "hindu-solar-astro-tamil hindu-lunar-amanta hindu-lunar-purnimanta "
    "hindu-lunar-astro vikram-samvat vikram-gujarati shalivahana-shaka tamil "
    "tamil-drik malayalam bengali-wb odia nanakshahi-sgpc tibetan roman "
    "babylonian babylonian-crescent samaritan hebrew-observational "
    "persian-astronomical";

static void all_are_registered_in_order(void **state)
{
    const char *at = ids;

    for (size_t i = 0; *at; i++) {
        const struct cal *cal = registry_at(*state, i);
        size_t n = strcspn(at, " ");

        assert_non_null(cal);
        assert_int_equal(strlen(cal->id), n);
        assert_memory_equal(cal->id, at, n);
        at += n + (at[n] == ' ');
    }
    assert_int_equal(known_add_all(*state), STATUS_ERR_NAME_TAKEN);
    assert_int_equal(known_add_all(NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(builtin_add_all(*state, NULL), STATUS_ERR_ARGUMENT);
}

static void names_that_scripts_depend_on_are_found(void **state)
{
    static const struct {
        const char *name, *id;
    } alias[] = {
        {"gregorian", "gregory"},           {"Old Style", "julian"},
        {"islamicc", "islamic-civil"},      {"qt-islamic", "islamic-civil"},
        {"Islamic Civil", "islamic-civil"}, {"jewish", "hebrew"},
        {"Solar Hijri", "persian"},         {"saka", "indian"},
        {"islamic", "islamic-tbla"},        {"qt-persian", "jalali-qt"},
        {"cutover-us", "cutover-gb"},       {"cutover-se", "swedish"},
    };
    const struct cal *cal;

    for (size_t i = 0; i < sizeof alias / sizeof *alias; i++) {
        assert_int_equal(registry_find(*state, alias[i].name, &cal), STATUS_OK);
        assert_string_equal(cal->id, alias[i].id);
    }
}

/* Lists and titles have that much room.  */
static void names_are_short(void **state)
{
    for (size_t i = 0; i < registry_count(*state); i++)
        assert_in_range(strlen(registry_at(*state, i)->name), 1, 23);
}

/* But where the calendar was never used outside of some, or never will be, and
   where nobody can tell how the sky will be.  */
static void spans_are_the_years_up_to_a_million(void **state)
{
    int shorter = 0;

    for (size_t i = 0; i < registry_count(*state); i++) {
        const struct cal *cal = registry_at(*state, i);
        struct cal_date first, last;

        assert_int_equal(cal_from_day(cal, cal->span.first, &first), STATUS_OK);
        assert_int_equal(cal_from_day(cal, cal->span.end - 1, &last),
                         STATUS_OK);
        assert_int_equal(first.month, 1);
        if (first.year == -999999 && last.year == 999999)
            continue;
        assert_non_null(strstr(
            "bikram-sambat javanese rumi umalqura-printed islamic-rgsa "
            "islamic-saudi-criterion islamic-observational-cairo chinese dangi "
            "japanese-lunisolar vietnamese bahai bahai-astronomical-cc4 "
            "french-equinox hindu-solar hindu-solar-astro-tamil "
            "hindu-lunar-amanta hindu-lunar-purnimanta hindu-lunar-astro "
            "vikram-samvat vikram-gujarati shalivahana-shaka tamil tamil-drik "
            "malayalam bengali-wb odia nanakshahi-sgpc tibetan babylonian "
            "babylonian-crescent samaritan hebrew-observational "
            "persian-astronomical thai-solar pisan",
            cal->id));
        shorter++;
    }
    assert_int_equal(shorter, 36);
}

static void widen(struct cal_limits *limits, const struct cal_year *year)
{
    if (year->months > limits->most_months)
        limits->most_months = year->months;
    for (int i = 0; i < year->months; i++) {
        uint16_t days = (uint16_t)cal_month_days(&year->month[i]);
        uint16_t number = cal_month_label(&year->month[i], days - 1).day;

        if (days < limits->least_days)
            limits->least_days = days;
        if (days > limits->most_days)
            limits->most_days = days;
        if (number > limits->most_number)
            limits->most_number = number;
    }
}

/* Years of the sky take long, and years that there are not more; of these are
   the longest and shortest months.  */
static bool is_looked_at(const struct cal *cal, int32_t year)
{
    day_num about = cal->epoch + year * cal->mean_days / cal->mean_years;

    return !is_of_the_sky(cal) || cal->span.end - cal->span.first < 1000000 ||
           (day_in(cal->span, about) &&
            (year < -1100 || about < cal->span.first + 20000)) ||
           (year >= 200 && year < 310);
}

/* That no year goes beyond them is the core's to refuse.  */
static void limits_are_reached(void **state)
{
    for (size_t i = 0; i < registry_count(*state); i++) {
        const struct cal *cal = registry_at(*state, i);
        struct cal_limits reached = {.least_days = UINT16_MAX};
        struct cal_year year;

        for (int32_t y = -1700; y < 6000; y++)
            if (is_looked_at(cal, y) && !cal_year(cal, y, &year))
                widen(&reached, &year);
        assert_int_equal(reached.least_days, cal->limits.least_days);
        assert_int_equal(reached.most_days, cal->limits.most_days);
        assert_int_equal(reached.most_number, cal->limits.most_number);
        assert_int_equal(reached.most_months, cal->limits.most_months);
    }
}

/* It has a month more, or a day.  */
static void a_long_year_of_a_moon_is_leap(void **state)
{
    static const char *const moons[] = {"islamic-rgsa", "chinese", "dangi",
                                        "japanese-lunisolar", "vietnamese"};
    static const int common[] = {354, 355, 355, 355, 355};
    struct cal_year year;

    (void)state;
    for (int i = 0; i < 5; i++)
        for (int32_t y = 1900; y < 2300; y++) {
            assert_int_equal(cal_year(known(moons[i]), y, &year), STATUS_OK);
            assert_int_equal(year.leap, cal_year_days(&year) > common[i]);
        }
}

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13; /* Marsaglia's xorshift */
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static struct cal_date random_date(uint64_t *seed)
{
    static const int32_t years[] = {
        INT32_MIN, INT32_MAX, -999999,  999999,   -1000000,      1000000,
        0,         1,         -1200000, 1200000,  -CAL_YEAR_MAX, CAL_YEAR_MAX,
        5784,      1752,      1712,     -1100000, 1404,          1503,
    };
    uint64_t bits = next_random(seed);
    int32_t year = bits % 3 ? (int32_t)(bits >> 20 & 0x1fffff) - 0xfffff
                            : years[bits / 3 % (sizeof years / sizeof *years)];

    return (struct cal_date){
        .year = year,
        .month = (uint8_t)(bits >> 8 & 15),
        .day = (uint16_t)(bits >> 12 & 63),
        .second = !(bits >> 41 & 15),
    };
}

/* On dates that are none as well, and with the same status.  */
static void closed_forms_are_the_derived_ones(void **state)
{
    uint64_t seed = 88172645463325252u;

    for (size_t i = 0; i < registry_count(*state); i++) {
        const struct cal *cal = registry_at(*state, i);
        struct cal derived = *cal;

        derived.fast = NULL;
        for (int n = is_of_the_sky(cal) ? 19500 : 0; cal->fast && n < 20000;
             n++) {
            struct cal_date date = random_date(&seed);
            day_num a, b;

            SOIL(a);
            SOIL(b);
            assert_int_equal(cal_to_day(cal, date, &a),
                             cal_to_day(&derived, date, &b));
            assert_int_equal(a, b);
        }
    }
}

static void extreme_days_have_no_date(void **state)
{
    static const day_num day[] = {
        INT64_MIN,
        INT64_MIN + 1,
        INT64_MAX,
        INT64_MAX - 1,
        DAY_MIN - 1,
        DAY_MIN,
        DAY_MAX,
        DAY_MAX + 1,
        INT32_MIN,
        INT32_MAX,
        (day_num)UINT32_MAX + 2461368,
        -((day_num)1 << 32) + 2461368,
    };
    const struct cal_date none = {0};

    for (size_t i = 0; i < registry_count(*state); i++)
        for (size_t n = 0; n < sizeof day / sizeof *day; n++) {
            struct cal_date date;

            SOIL(date);
            assert_int_equal(
                cal_from_day(registry_at(*state, i), day[n], &date),
                STATUS_ERR_SPAN);
            assert_memory_equal(&date, &none, sizeof none);
        }
}

static void extreme_days_in_bulk_have_no_date_either(void **state)
{
    /* The first day of a month comes before each: a number that wrapped round
       would look like one of the days after it.  */
    static const day_num day[] = {
        2461346, INT64_MIN, 2461346, INT64_MAX,
        2461346, DAY_MAX,   2461346, 2461347 + ((day_num)1 << 32),
        2461345, 2461347,
    };
    enum { N = sizeof day / sizeof *day };
    struct cal_date date[N], one;

    for (size_t i = 0; i < registry_count(*state); i++) {
        const struct cal *cal = registry_at(*state, i);

        SOIL(date);
        assert_int_equal(cal_from_days(cal, N, day, date), STATUS_ERR_SPAN);
        for (int n = 0; n < N; n++) {
            cal_from_day(cal, day[n], &one);
            assert_memory_equal(&date[n], &one, sizeof one);
        }
    }
}

/* Of the Hebrew year: 1 Tishri is never a Sunday, Wednesday or Friday.  */
static void hebrew_years_begin_on_four_weekdays(void **state)
{
    struct day_range year;
    int weekday;

    (void)state;
    for (int32_t y = -20000; y < 20000; y++) {
        assert_int_equal(cal_year_span(known("hebrew"), y, &year), STATUS_OK);
        assert_int_equal(day_of_week(year.first, &weekday), STATUS_OK);
        assert_true(weekday != 7 && weekday != 3 && weekday != 5);
    }
}

static const char *weekday_name(const struct cal *cal, day_num day)
{
    int weekday;

    assert_int_equal(cal_weekday(cal, day, &weekday), STATUS_OK);
    return cal_weekday_name(cal, weekday);
}

/* 23 November 2026, a Monday.  */
static void weekdays_bear_their_own_names(void **state)
{
    (void)state;
    assert_string_equal(weekday_name(known("gregory"), 2461368), "Monday");
    assert_string_equal(weekday_name(known("hebrew"), 2461368), "Yom Sheni");
    assert_string_equal(weekday_name(known("persian"), 2461368), "Doshanbe");
    assert_string_equal(weekday_name(known("islamic-civil"), 2461368),
                        "al-Ithnayn");
    assert_string_equal(weekday_name(known("coptic"), 2461368), "Pesnau");
    assert_string_equal(weekday_name(known("ethiopic"), 2461368), "Segno");
    assert_string_equal(weekday_name(known("indian"), 2461368), "Somavara");
    assert_string_equal(weekday_name(known("french-historic"), 2375840),
                        "Primidi");
    assert_string_equal(weekday_name(known("french-historic"), 2375839), "");
}

static void years_outside_the_span_are_no_years(void **state)
{
    static const int32_t outside[] = {
        1000000,  1100000,  1150000,  CAL_YEAR_MAX,  CAL_YEAR_MAX + 1,
        -1000000, -1100000, -1150000, -CAL_YEAR_MAX, INT32_MIN,
    };
    struct cal_year year;

    for (size_t i = 0; i < registry_count(*state); i++)
        for (size_t n = 0; n < sizeof outside / sizeof *outside; n++)
            assert_int_equal(
                cal_year(registry_at(*state, i), outside[n], &year),
                STATUS_ERR_YEAR);
}

#define WITH_REGISTRY(test)                                                    \
    cmocka_unit_test_setup_teardown(test, open_registry, close_registry)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REGISTRY(all_are_registered_in_order),
        WITH_REGISTRY(names_that_scripts_depend_on_are_found),
        WITH_REGISTRY(names_are_short),
        WITH_REGISTRY(spans_are_the_years_up_to_a_million),
        WITH_REGISTRY(limits_are_reached),
        cmocka_unit_test(a_long_year_of_a_moon_is_leap),
        WITH_REGISTRY(closed_forms_are_the_derived_ones),
        WITH_REGISTRY(extreme_days_have_no_date),
        WITH_REGISTRY(extreme_days_in_bulk_have_no_date_either),
        cmocka_unit_test(hebrew_years_begin_on_four_weekdays),
        cmocka_unit_test(weekdays_bear_their_own_names),
        WITH_REGISTRY(years_outside_the_span_are_no_years),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
