/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <locale.h>
#include <string.h>

#include "core/toys.h"
#include "known.h"
#include "test.h"
#include "text/weekday.h"

static void check_short(const struct cal *cal, int i, const char *expected)
{
    char text[64];
    struct buffer out = buffer_in(text, sizeof text);

    buffer_put(&out, "[");
    weekday_put_short(cal, i, &out);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text + 1, expected);
}

static void the_common_week_has_seven_days_without_end(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    assert_true(weekday_is_common(known("gregory")));
    assert_true(weekday_is_common(known("hebrew")));
    assert_true(weekday_is_common(known("persian")));
    assert_false(weekday_is_common(known("french-historic")));
    assert_false(weekday_is_common(&cal));
    cal.week.length = DAY_WEEK;
    assert_true(weekday_is_common(&cal));
    cal.week.restart = CAL_RESTART_YEAR;
    assert_false(weekday_is_common(&cal));
    cal.week.restart = CAL_RESTART_MONTH;
    assert_false(weekday_is_common(&cal));
}

static void a_short_name_is_that_of_the_day_itself(void **state)
{
    static const struct cal *const all[] = {
#define X(name) &cal_##name,
#include "calendars/list.def"
#undef X
    };
    static const char *const expected[] = {"Mo", "Tu", "We", "Th",
                                           "Fr", "Sa", "Su"};

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        for (day_num n = 0; weekday_is_common(all[i]) && n < 14; n++) {
            day_num week =
                day_in(all[i]->span, 0) ? -1 : all[i]->span.end / 7 - 2;
            day_num day = n + 7 * week;
            int weekday;

            assert_int_equal(cal_weekday(all[i], day, &weekday), STATUS_OK);
            check_short(all[i], weekday - 1, expected[n % 7]);
        }
}

static void another_week_has_the_beginnings_of_its_names(void **state)
{
    static const char *const french[] = {"Pr", "Du", "Tr", "Qu", "Qu",
                                         "Se", "Se", "Oc", "No", "Dé"};
    static const char *const odd[] = {"e\xCC\x81\xCC\xA3tude", "x", "日曜日",
                                      "a b", "four"};
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    for (int i = 0; i < 10; i++)
        check_short(known("french-historic"), i, french[i]);
    cal.week.names = odd;
    check_short(&cal, 0, "e\xCC\x81\xCC\xA3t");
    check_short(&cal, 1, "x");
    check_short(&cal, 2, "日曜");
    check_short(&cal, 3, "a ");
}

static void a_short_name_without_room_is_not_written(void **state)
{
    char text[2];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    weekday_put_short(known("gregory"), 0, &out);
    assert_int_equal(buffer_end(&out), STATUS_ERR_ROOM);
    assert_string_equal(text, "");
    out = buffer_in(text, sizeof text);
    weekday_put_common(1, &out);
    assert_int_equal(buffer_end(&out), STATUS_ERR_ROOM);
    assert_string_equal(text, "");
}

/* What is put for the day N of the common week, behind a bracket.  */
static void check_common(int n, const char *expected)
{
    char text[16];
    struct buffer out = buffer_in(text, sizeof text);

    buffer_put(&out, "[");
    weekday_put_common(n, &out);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text + 1, expected);
}

static void a_day_of_the_common_week_has_its_short_name(void **state)
{
    static const char *const expected[] = {"Mo", "Tu", "We", "Th",
                                           "Fr", "Sa", "Su"};
    static const int none[] = {INT_MIN, -1, 0, 8, INT_MAX};

    (void)state;
    for (int n = 1; n <= DAY_WEEK; n++) {
        check_common(n, expected[n - 1]);
        /* The Gregorian week begins with Monday, the Hebrew one a day
           earlier.  */
        check_short(known("gregory"), n - 1, expected[n - 1]);
        check_short(known("hebrew"), n % DAY_WEEK, expected[n - 1]);
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        check_common(none[i], "");
}

static void a_day_has_its_name_by_its_number(void **state)
{
    (void)state;
    assert_string_equal(weekday_name(1), "monday");
    assert_string_equal(weekday_name(4), "thursday");
    assert_string_equal(weekday_name(7), "sunday");
    assert_null(weekday_name(0));
    assert_null(weekday_name(8));
    assert_null(weekday_name(-1));
    assert_null(weekday_name(INT_MIN));
    assert_null(weekday_name(INT_MAX));
}

static int found(const char *text, enum status expected)
{
    int out;

    SOIL(out);
    assert_int_equal(weekday_find(text, &out), expected);
    return out;
}

static void every_name_is_found(void **state)
{
    (void)state;
    for (int n = 1; n <= DAY_WEEK; n++)
        assert_int_equal(found(weekday_name(n), STATUS_OK), n);
}

static void a_beginning_is_enough_where_it_is_of_one(void **state)
{
    static const struct {
        const char *text;
        int n;
    } rows[] = {
        {"m", 1},   {"tu", 2},     {"w", 3},      {"th", 4}, {"f", 5},
        {"sa", 6},  {"su", 7},     {"MON", 1},    {"Th", 4}, {"sUnDa", 7},
        {"SAT", 6}, {"FRIDAY", 5}, {"tuesda", 2},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(found(rows[i].text, STATUS_OK), rows[i].n);
}

static void what_is_no_day_or_may_be_two_is_refused(void **state)
{
    static const char *const texts[] = {
        "",           "t",       "s",     "T",
        "x",          "mondays", "own",   " mo",
        "monday ",    "1",       "m\xFF", "\x1b",
        "wednesdayx", "Mo.",     "th-",   "saturdaysunday",
    };
    int out;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(found(texts[i], STATUS_ERR_SYNTAX), 0);
    assert_int_equal(found(NULL, STATUS_ERR_ARGUMENT), 0);
    assert_int_equal(weekday_find("monday", NULL), STATUS_ERR_ARGUMENT);
    SOIL(out);
    assert_int_equal(weekday_find(NULL, &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(out, 0);
}

static void where_there_is_no_weekday_nothing_is_put(void **state)
{
    static const int none[] = {INT_MIN, -1, 10, 255, INT_MAX};
    const struct cal cal = {0};

    (void)state;
    assert_false(weekday_is_common(NULL));
    assert_false(weekday_is_common(&cal));
    check_short(NULL, 0, "");
    check_short(&cal, 0, "");
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        check_short(known("gregory"), none[i], "");
        check_short(known("french-historic"), none[i], "");
    }
    check_short(known("gregory"), DAY_WEEK, "");
    weekday_put_short(known("gregory"), 0, NULL);
    weekday_put_short(known("french-historic"), 0, NULL);
    weekday_put_common(1, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_common_week_has_seven_days_without_end),
        cmocka_unit_test(a_short_name_is_that_of_the_day_itself),
        cmocka_unit_test(another_week_has_the_beginnings_of_its_names),
        cmocka_unit_test(a_short_name_without_room_is_not_written),
        cmocka_unit_test(a_day_of_the_common_week_has_its_short_name),
        cmocka_unit_test(a_day_has_its_name_by_its_number),
        cmocka_unit_test(every_name_is_found),
        cmocka_unit_test(a_beginning_is_enough_where_it_is_of_one),
        cmocka_unit_test(what_is_no_day_or_may_be_two_is_refused),
        cmocka_unit_test(where_there_is_no_weekday_nothing_is_put),
    };

    setlocale(LC_CTYPE, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
