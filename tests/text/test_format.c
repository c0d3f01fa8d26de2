/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "known.h"
#include "test.h"
#include "text/format.h"

static void check(const struct cal *cal, day_num day, const char *pattern,
                  const char *expected)
{
    char text[100];
    struct buffer b = buffer_in(text, sizeof text);

    assert_int_equal(format_date(CAL_CURSOR(cal), day, pattern, &b), STATUS_OK);
    assert_string_equal(text, expected);
}

static void letters_stand_for_parts(void **state)
{
    const day_num day = 2461345; /* 31 October 2026 */

    (void)state;
    check(known("gregory"), day, "EEEE, d MMMM y G",
          "Saturday, 31 October 2026 CE");
    check(known("gregory"), day, "yyyy-MM-dd", "2026-10-31");
    check(known("gregory"), day, "LLLL L LL yy", "October 10 10 26");
    check(known("gregory"), day, "D", "304");
    check(known("gregory"), day, "", "");
    check(known("gregory"), day, "E MMM LLLLLL", "Saturday October October");
    check(known("gregory"), day, "yyyyyyyyyyyy dddd", "000000002026 0031");
    check(known("hebrew"), 2460380, "d MMMM (MM)", "30 Adar I (06)");
}

static void years_are_written_by_their_era(void **state)
{
    (void)state;
    check(known("gregory"), 1705426, "d MMMM y G, u uuuu",
          "13 March 44 BCE, -43 -0043");
    check(known("persian"), 1705426, "yy", "65");
    check(known("ethiopic"), 1724220, "y G", "5500 AA");
    check(known("french-historic"), 2375840, "d MMMM y G", "1 Vendémiaire 1");
}

static void quoted_letters_stand_for_themselves(void **state)
{
    (void)state;
    check(known("gregory"), 2461368, "'day' d 'o''clock' ''",
          "day 23 o'clock '");
    check(known("gregory"), 2461368, "d. MMMM «y»", "23. November «2026»");
}

static void other_patterns_are_refused(void **state)
{
    static const char *const bad[] = {"Q", "d x", "'open", "HH:mm"};
    char text[100];

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct buffer b = buffer_in(text, sizeof text);

        assert_int_equal(
            format_date(CAL_CURSOR(known("gregory")), 0, bad[i], &b),
            STATUS_ERR_PATTERN);
    }
}

static void check_full(const struct cal *cal, day_num day, const char *expected)
{
    char text[100];
    struct buffer b = buffer_in(text, sizeof text);

    assert_int_equal(format_full(cal, day, &b), STATUS_OK);
    assert_string_equal(text, expected);
}

static void a_full_date_has_what_the_calendar_has(void **state)
{
    (void)state;
    check_full(known("gregory"), 2461368, "Monday 23 November 2026 CE");
    check_full(known("hebrew"), 2461368, "Yom Sheni 13 Kislev 5787 AM");
    check_full(known("french-historic"), 2376935, "6 Sansculottides 3");
}

static void a_date_that_is_not_known_to_be_right_is_marked(void **state)
{
    (void)state;
    check_full(known("persian"), 2496549, "≈ Yekshanbe 1 Farvardin 1502 AP");
    check_full(known("persian"), 2496548, "Shanbe 29 Esfand 1501 AP");
}

static void what_cannot_be_formatted_says_why(void **state)
{
    char text[4];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    assert_int_equal(
        format_date(CAL_CURSOR(known("gregory")), INT64_MAX, "d", &b),
        STATUS_ERR_SPAN);
    assert_int_equal(format_full(known("gregory"), INT64_MIN, &b),
                     STATUS_ERR_SPAN);
    assert_int_equal(format_date(NULL, 0, "d", &b), STATUS_ERR_ARGUMENT);
    assert_int_equal(format_date(CAL_CURSOR(known("gregory")), 0, NULL, &b),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_date(CAL_CURSOR(known("gregory")), 0, "d", NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_full(NULL, 0, &b), STATUS_ERR_ARGUMENT);
    assert_int_equal(format_full(known("gregory"), 0, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_full(known("gregory"), 0, &b), STATUS_OK);
    assert_int_equal(buffer_end(&b), STATUS_ERR_ROOM);
}

/* Days of the Maya: 13.0.13.16.10 and about 0.0.0.0.0.  */
static void years_may_be_written_in_parts(void **state)
{
    const struct cal *maya = known("mayan-longcount");
    const day_num day = 584283 + 13 * 144000 + 13 * 360 + 16 * 20 + 10;

    (void)state;
    check(maya, day, "y", "13.0.13");
    check(maya, day, "yyyy.MMMM.d", "13.0.13.16.10");
    check(maya, day, "yy u", "13.0.13 5213");
    check(maya, 584283, "y", "0.0.0");
    check(maya, 584282, "y", "-1.19.19");
}

static void labels_of_cycles_stand_side_by_side(void **state)
{
    (void)state;
    check(known("mayan-longcount"), 584283, "c", "4 Ahau 8 Cumku");
    check(known("mayan-longcount"), 584283, "c, d", "4 Ahau 8 Cumku, 0");
    check(known("javanese"), 2461368, "E cc", "Senen Wage");
}

static void a_day_without_a_label_of_a_cycle_writes_none(void **state)
{
    const struct cal *chinese = known("chinese");

    (void)state;
    check(chinese, 2461397, "c",
          "Bing-Wu Horse Geng-Zi Geng-Wu Winter Solstice");
    check(chinese, 2461398, "c.", "Bing-Wu Horse Geng-Zi Xin-Wei.");
    check(chinese, 2461398, "LLLL y (U)", "Eleventh Month 2026 (Bing-Wu)");
    check(known("gregory"), 2461398, "y U", "2026");
}

static void check_fitting(const char *id, day_num day, int width,
                          const char *expected)
{
    char text[100];
    struct buffer b = buffer_in(text, sizeof text);

    buffer_put(&b, "on ");
    assert_int_equal(format_fitting(CAL_CURSOR(known(id)), day,
                                    format_parts(known(id)).full, width, &b),
                     STATUS_OK);
    assert_memory_equal(text, "on ", 3);
    assert_string_equal(text + 3, expected);
}

static void what_is_in_doubt_is_told(void **state)
{
    (void)state;
    check_full(known("dangi"), 2453707,
               "Friday 1 Eleventh Month 2005 Eulyu Rooster Muja Gyeongsin"
               " (new moon 53 s after midnight)");
    check_full(known("chinese"), 2472635,
               "Friday 1 Ninth Month 2057 Ding-Chou Ox Geng-Xu Wu-Zi"
               " (new moon 1 s before midnight)");
}

static void what_does_not_fit_is_left_out(void **state)
{
    static const char all[] =
        "Friday 1 Ninth Month 2057 Ding-Chou Ox Geng-Xu Wu-Zi"
        " (new moon 1 s before midnight)";
    static const char plain[] =
        "Friday 1 Ninth Month 2057 (new moon 1 s before midnight)";

    (void)state;
    check_fitting("chinese", 2472635, 83, all);
    check_fitting("chinese", 2472635, 82,
                  "Friday 1 Ninth Month 2057 Ox"
                  " (new moon 1 s before midnight)");
    check_fitting("chinese", 2472635, 58, plain);
    check_fitting("chinese", 2472635, 56, plain);
    check_fitting("chinese", 2472635, 55, "Friday 1 Ninth Month 2057");
    check_fitting("chinese", 2472635, 5, "Friday 1 Ninth Month 2057");
    check_fitting("chinese", 2461397, 61,
                  "Tuesday 14 Eleventh Month 2026 Horse Winter Solstice");
    check_fitting("chinese", 2461397, 51,
                  "Tuesday 14 Eleventh Month 2026 Winter Solstice");
    check_fitting("chinese", 2461397, 45, "Tuesday 14 Eleventh Month 2026");
    check_fitting("mayan-longcount", 2456283, 26, "13.0.0.0.0 4 Ahau 3 Kankin");
    check_fitting("mayan-longcount", 2456283, 20, "13.0.0.0.0 3 Kankin");
    check_fitting("gregory", 2461397, 5, "Tuesday 22 December 2026 CE");
}

static void an_empty_field_takes_a_blank_along(void **state)
{
    const struct cal *french = known("french-historic");
    const day_num day = 2376935; /* without a weekday, era or label */

    (void)state;
    check(french, day, "E d", "6");
    check(french, day, "E c d", "6");
    check(french, day, "d G", "6");
    check(french, day, "d E MMMM", "6 Sansculottides");
    check(french, day, "d c E", "6");
    check(french, day, "G", "");
    check(french, day, "E c G", "");
    check(french, day, "d, G.", "6,.");
    check(french, day, "(E) d", "() 6");
    check(french, day, "E, d", ", 6");
    check(french, day, "  E  d", "   6"); /* one blank, not all */
    check(french, day, "E 'x'", "x");
}

static void a_gap_is_not_closed_in_what_was_there_before(void **state)
{
    char text[40];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&b, "on ");
    assert_int_equal(
        format_date(CAL_CURSOR(known("french-historic")), 2376935, "E d", &b),
        STATUS_OK);
    assert_string_equal(text, "on 6");
    b = buffer_in(text, sizeof text);
    buffer_put(&b, "on ");
    assert_int_equal(
        format_date(CAL_CURSOR(known("french-historic")), 2376935, "E, d", &b),
        STATUS_OK);
    assert_string_equal(text, "on , 6");
}

static enum status weekday_of(const struct cal *cal, day_num day,
                              struct buffer *out)
{
    return format_date(CAL_CURSOR(cal), day, format_parts(cal).weekday, out);
}

static enum status date_of(const struct cal *cal, day_num day,
                           struct buffer *out)
{
    return format_date(CAL_CURSOR(cal), day, format_parts(cal).date, out);
}

static enum status month_title(const struct cal *cal, day_num day,
                               struct buffer *out)
{
    return format_month(CAL_CURSOR(cal), day, 80, out);
}

static void check_parts(const char *id, day_num day, const char *weekday,
                        const char *date, const char *month)
{
    static enum status (*const format[])(const struct cal *, day_num,
                                         struct buffer *) = {
        weekday_of,
        date_of,
        month_title,
    };
    const char *const expected[] = {weekday, date, month};
    char text[100];

    for (int i = 0; i < 3; i++) {
        struct buffer b = buffer_in(text, sizeof text);

        assert_int_equal(format[i](known(id), day, &b), STATUS_OK);
        assert_string_equal(text, expected[i]);
        assert_int_equal(format[i](known(id), INT64_MAX, &b), STATUS_ERR_SPAN);
        assert_int_equal(format[i](known(id), day, NULL), STATUS_ERR_ARGUMENT);
        assert_int_equal(format[i](NULL, day, &b), STATUS_ERR_ARGUMENT);
    }
}

static void weekday_day_and_month_are_told_one_by_one(void **state)
{
    (void)state;
    check_parts("gregory", 2461368, "Monday", "23 November 2026 CE",
                "November 2026 CE");
    check_parts("javanese", 2461368, "Senen Wage", "12 Jumadilakir 1960 AJ",
                "Jumadilakir 1960 AJ");
    check_parts("french-historic", 2376935, "", "6 Sansculottides 3",
                "Sansculottides 3");
}

static void a_calendar_with_a_pattern_has_all_in_the_day(void **state)
{
    (void)state;
    check_parts("mayan-longcount", 584283, "", "0.0.0.0.0 4 Ahau 8 Cumku",
                "0.0.0.0");
    check_full(known("mayan-longcount"), 584283, "0.0.0.0.0 4 Ahau 8 Cumku");
}

static int no_number(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year)
{
    (void)self, (void)which, (void)day, (void)date, (void)year;
    return -1;
}

static bool no_parts(const struct cal *self, int32_t year,
                     int32_t out[static CAL_YEAR_PARTS_MAX])
{
    (void)self, (void)year, (void)out;
    return false;
}

static void a_broken_calendar_is_said(void **state)
{
    struct cal cal = *known("mayan-longcount");
    char text[100];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    cal.cycle = no_number;
    check(&cal, 584283, "y c d", "0.0.0 0"); /* good without its labels */
    cal.year_parts = no_parts;
    assert_int_equal(format_date(CAL_CURSOR(&cal), 584283, "y", &b),
                     STATUS_ERR_BACKEND);
    assert_int_equal(format_full(&cal, 584283, &b), STATUS_ERR_BACKEND);
    assert_int_equal(format_year(CAL_CURSOR(&cal), 584283, &b),
                     STATUS_ERR_BACKEND);
}

static void the_least_number_of_all_is_written(void **state)
{
    static const struct cal_era era = {
        .code = "x", .name = "X", .first = DAY_MIN, .zero = 2146483648};
    struct cal cal = *known("gregory");
    day_num day = 1721060 - INT64_C(365242500); /* in the year -1000000 */

    (void)state;
    /* No calendar that was checked has such an era.  */
    cal.eras = &era;
    cal.era_count = 1;
    cal.span.first = DAY_MIN;
    check(&cal, day, "u", "-1000000");
    check(&cal, day, "y yy", "-2147483648 48");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_stand_for_parts),
        cmocka_unit_test(years_are_written_by_their_era),
        cmocka_unit_test(quoted_letters_stand_for_themselves),
        cmocka_unit_test(other_patterns_are_refused),
        cmocka_unit_test(a_full_date_has_what_the_calendar_has),
        cmocka_unit_test(a_date_that_is_not_known_to_be_right_is_marked),
        cmocka_unit_test(what_cannot_be_formatted_says_why),
        cmocka_unit_test(years_may_be_written_in_parts),
        cmocka_unit_test(labels_of_cycles_stand_side_by_side),
        cmocka_unit_test(a_day_without_a_label_of_a_cycle_writes_none),
        cmocka_unit_test(what_is_in_doubt_is_told),
        cmocka_unit_test(what_does_not_fit_is_left_out),
        cmocka_unit_test(an_empty_field_takes_a_blank_along),
        cmocka_unit_test(a_gap_is_not_closed_in_what_was_there_before),
        cmocka_unit_test(weekday_day_and_month_are_told_one_by_one),
        cmocka_unit_test(a_calendar_with_a_pattern_has_all_in_the_day),
        cmocka_unit_test(a_broken_calendar_is_said),
        cmocka_unit_test(the_least_number_of_all_is_written),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
