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

    assert_int_equal(format_date(cal, day, pattern, &b), STATUS_OK);
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

        assert_int_equal(format_date(known("gregory"), 0, bad[i], &b),
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
    assert_int_equal(format_date(known("gregory"), INT64_MAX, "d", &b),
                     STATUS_ERR_SPAN);
    assert_int_equal(format_full(known("gregory"), INT64_MIN, &b),
                     STATUS_ERR_SPAN);
    assert_int_equal(format_date(NULL, 0, "d", &b), STATUS_ERR_ARGUMENT);
    assert_int_equal(format_date(known("gregory"), 0, NULL, &b),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_date(known("gregory"), 0, "d", NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_full(NULL, 0, &b), STATUS_ERR_ARGUMENT);
    assert_int_equal(format_full(known("gregory"), 0, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(format_full(known("gregory"), 0, &b), STATUS_OK);
    assert_int_equal(buffer_end(&b), STATUS_ERR_ROOM);
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
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
