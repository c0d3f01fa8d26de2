/* SPDX-License-Identifier: MIT */
/* The year alone, as format_year() tells it.  */
#include "config.h"

#include <string.h>

#include "core/cal_check.h"
#include "known.h"
#include "test.h"
#include "text/format.h"

static void check_year(const struct cal *cal, day_num day, const char *expected)
{
    char text[100];
    struct buffer b = buffer_in(text, sizeof text);

    buffer_put(&b, "[");
    assert_int_equal(format_year(CAL_CURSOR(cal), day, &b), STATUS_OK);
    assert_string_equal(text + 1, expected);
}

static void a_year_is_told_alone(void **state)
{
    (void)state;
    check_year(known("gregory"), 2461368, "2026 CE");
    check_year(known("gregory"), 1705426, "44 BCE");
    check_year(known("hebrew"), 2461368, "5787 AM");
    check_year(known("french-historic"), 2376935, "3"); /* without an era */
    check_year(known("roc"), 2461368, "Minguo 115");
    check_year(known("nrf454"), 2461368, "FY 2026");
    check_year(known("mayan-longcount"), 2461368, "13.0.14");
    check_year(known("mayan-haab"), 2461368, ""); /* has months only */
    check_year(known("sexagenary-day"), 2461368, "");
}

static void of_a_pattern_the_month_is_left_out(void **state)
{
    static const struct {
        const char *pattern, *expected;
    } rows[] = {
        {"LLLL y G", "2026 CE"},
        {"MMMM y", "2026"},
        {"G y MMMM", "CE 2026"},
        {"y, MMMM", "2026"},
        {"MMMM, y", "2026"},
        {"yyyy-MM", "2026"},
        {"MM/yy", "26"},
        {"uuuuu.L", "02026"},
        {"y", "2026"},
        {"  y  ", "2026"},
        {"MMMM 'AD' y", "AD 2026"},
        {"MMMM 'LM y' y", "LM y 2026"},
        {"MMMM 'o''clock' y", "o'clock 2026"},
        {"MMMM ''y", "'2026"},
        {"y', ' MMMM", "2026, "}, /* what is quoted stays */
        {"MMMM' 'y", " 2026"},
        {"MMMM (y)", "(2026)"},
        {"y MMMM G", "2026 CE"}, /* one blank of two */
        {"y, MMMM, G", "2026, CE"},
        {"y-MM-G", "2026-CE"},
        {"yMMMM G", "2026 CE"},
        {"'Year'  y", "Year  2026"},
        {"MMMM «y»", "«2026»"},
    };
    struct cal cal = *known("gregory");

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cal.month_pattern = rows[i].pattern;
        check_year(&cal, 2461368, rows[i].expected);
    }
}

/* An era is none.  */
static void where_no_year_is_written_there_is_none(void **state)
{
    static const char *const patterns[] = {
        "MMMM",       "MMMM G", "MMMM 'in the y'", "d MMMM '(' G ')'",
        "'''y''' LL", "1 MMMM", "'u' L D E c",
    };
    struct cal cal = *known("gregory");

    (void)state;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        cal.month_pattern = patterns[i];
        check_year(&cal, 2461368, "");
    }
}

/* Of the days of CAL about DAY the year is part of the month's title.  */
static void check_year_in_title(const struct cal *cal, day_num day)
{
    char year[100], month[100];
    struct buffer out = buffer_in(year, sizeof year);
    struct buffer title = buffer_in(month, sizeof month);
    enum status s = format_year(CAL_CURSOR(cal), day, &out);

    assert_int_equal(s, day_in(cal->span, day) ? STATUS_OK : STATUS_ERR_SPAN);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    if (s) {
        assert_string_equal(year, "");
        return;
    }
    assert_int_equal(format_month(CAL_CURSOR(cal), day, 80, &title), STATUS_OK);
    if (!strstr(month, year))
        fail_msg("%s: '%s' is not in '%s'", cal->id, year, month);
    assert_int_equal(!*year,
                     cal->month_pattern && !strchr(cal->month_pattern, 'y'));
    assert_false(*year && year[strlen(year) - 1] == ' ');
}

static void a_title_has_the_year_of_its_month(void **state)
{
    static const day_num days[] = {-1000000, 0,       584283,  1721426,
                                   2361222,  2376935, 2460380, 2461368};
    const struct registry *r = known_registry();
    const struct cal *cal;

    (void)state;
    for (size_t i = 0; (cal = registry_at(r, i)); i++) {
        for (size_t k = 0; k < sizeof days / sizeof *days; k++)
            for (int n = -200; n <= 200; n += 8)
                check_year_in_title(cal, days[k] + n);
        for (int n = -3; n <= 3; n++) {
            check_year_in_title(cal, cal->span.first + n);
            check_year_in_title(cal, cal->span.end + n);
        }
        check_year_in_title(cal, INT64_MIN);
        check_year_in_title(cal, INT64_MAX);
    }
}

static void a_year_without_room_or_calendar_says_so(void **state)
{
    struct cal cal = *known("gregory");
    char text[4];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    assert_int_equal(format_year(NULL, 2461368, &b), STATUS_ERR_ARGUMENT);
    assert_int_equal(format_year(CAL_CURSOR(&cal), 2461368, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_year(CAL_CURSOR(&cal), 2461368, &b), STATUS_OK);
    assert_int_equal(buffer_end(&b), STATUS_ERR_ROOM);
    cal.month_pattern = "MMMM"; /* without a year the day still counts */
    assert_int_equal(format_year(CAL_CURSOR(&cal), INT64_MAX, &b),
                     STATUS_ERR_SPAN);
}

/* The longest that a calendar may have.  */
static void a_long_pattern_is_not_cut(void **state)
{
    struct cal cal = *known("gregory");
    char pattern[CAL_NAME_MAX + 1] = "'", expected[CAL_NAME_MAX + 2] = "";

    (void)state;
    memset(pattern + 1, 'x', CAL_NAME_MAX - 3);
    memset(expected, 'x', CAL_NAME_MAX - 3);
    memcpy(pattern + CAL_NAME_MAX - 2, "'y", 3);
    memcpy(expected + CAL_NAME_MAX - 3, "2026", 5);
    assert_int_equal(cal_check_pattern(pattern), STATUS_OK);
    cal.month_pattern = pattern;

    char text[2 * CAL_NAME_MAX];
    struct buffer b = buffer_in(text, sizeof text);

    assert_int_equal(format_year(CAL_CURSOR(&cal), 2461368, &b), STATUS_OK);
    assert_string_equal(text, expected);
}

/* All months and years at one width, those with short names too; not the leap
   months.  */
static void titles_leave_the_name_of_the_year_out(void **state)
{
    static const struct {
        day_num day;
        int width;
        const char *title;
    } rows[] = {
        {2461397, 28, "Eleventh Month 2026"},
        {2461397, 29, "Eleventh Month 2026 Bing-Wu"},
        {2461370, 28, "Tenth Month 2026"},
        {2461370, 29, "Tenth Month 2026 Bing-Wu"},
        {2463970, 33, "Leap Eleventh Month 2033"},
        {2463970, 34, "Leap Eleventh Month 2033 Gui-Chou"},
    };
    char text[40];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buffer b = buffer_in(text, sizeof text);

        assert_int_equal(format_month(CAL_CURSOR(known("chinese")), rows[i].day,
                                      rows[i].width, &b),
                         STATUS_OK);
        assert_string_equal(text, rows[i].title);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_leave_the_name_of_the_year_out),
        cmocka_unit_test(a_year_is_told_alone),
        cmocka_unit_test(of_a_pattern_the_month_is_left_out),
        cmocka_unit_test(where_no_year_is_written_there_is_none),
        cmocka_unit_test(a_title_has_the_year_of_its_month),
        cmocka_unit_test(a_year_without_room_or_calendar_says_so),
        cmocka_unit_test(a_long_pattern_is_not_cut),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
