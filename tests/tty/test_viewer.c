/* SPDX-License-Identifier: MIT */
/* The program on a terminal, from end to end: EPACT of the environment is
   started, keys are pressed, and the screen is read.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "test.h"
#include "tty/viewer.h"

static void the_first_picture_shows_today(void **state)
{
    struct term *t = viewer_start(state, 80, 24);
    struct term_cell cell;

    assert_true(term_is_alternate(t));
    assert_text(t, " 2026-11-23  today");
    assert_text(t, "November 2026 CE");
    assert_text(t, "12 Jumada II 1448 AH");
    assert_text(t, "? help  q quit");
    assert_true(term_cursor(t).is_shown);
    cell = term_cell(t, term_cursor(t).x, term_cursor(t).y);
    assert_string_equal(cell.text, "2");
    assert_string_equal(
        term_cell(t, term_cursor(t).x + 1, term_cursor(t).y).text, "3");
    term_send(t, "q");
    assert_int_equal(term_wait_exit(t), 0);
    assert_gone(t);
}

static void keys_move_the_cursor_in_every_column(void **state)
{
    struct term *t = viewer_start(state, 120, 40);

    term_send(t, "\033OC"); /* Right */
    term_wait_text(t, "13 Jumada II 1448");
    assert_text(t, "2026-11-24");
    assert_text(t, "14 Kislev 5787");
    assert_text(t, " 3 Azar 1405");
    term_send(t, "2j");
    term_wait_text(t, "2026-12-08");
    term_send(t, "\030]"); /* C-x ] */
    term_wait_text(t, "2027-12-08");
    term_send(t, "\033}"); /* M-} */
    term_wait_text(t, "2028-01-08");
    term_send(t, ".");
    term_wait_text(t, "2026-11-23");
}

static void a_day_is_gone_to_by_typing_it(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_send(t, "ghebrew 5784-m05l-30");
    term_wait_text(t, "Go to: hebrew 5784-m05l-30");
    term_wait_text(t, "Sunday 10 March 2024 CE");
    term_send(t, "\r");
    term_wait_text(t, " 2024-03-10");
    term_send(t, "g2026-2-30\r");
    term_wait_text(t, "February 2026 has the days 1 to 28");
    term_send(t, "\033");
    term_wait_text(t, "? help");
    assert_text(t, " 2024-03-10");
}

static void columns_come_and_go(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_send(t, "acopt\r");
    term_wait_text(t, "14 Hator 1743");
    assert_text(t, "Coptic");
    term_send(t, "x");
    term_wait_text(t, "1-3 of 4");
    term_settle(t);
    assert_null(strstr(term_screen(t), "Hator"));
    term_send(t, ":columns julian,indian\r");
    term_wait_text(t, "10 November 2026");
    term_settle(t);
    assert_null(strstr(term_screen(t), "Kislev"));
}

static void help_is_made_from_the_keys(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_send(t, "?");
    term_wait_text(t, "next day");
    assert_text(t, "C-f");
    term_send(t, "?");
    term_wait_text(t, "November 2026 CE");
}

static void options_say_how_it_begins(void **state)
{
    static const char *const arguments[] = {
        "-w", "sunday", "-T", "2001-02-03", "-c", "persian,gregory", NULL};
    struct term *t = viewer_start_as(state, arguments, 80, 24);

    term_wait_text(t, " 2001-02-03  today");
    term_wait_text(t, "Su   Mo   Tu   We   Th   Fr   Sa │      Su");
    term_wait_text(t, "15 Bahman 1379");
    term_wait_text(t, "? help");
    assert_null(strstr(term_screen(t), "Hebrew"));
}

static void the_screen_is_drawn_anew_when_asked_for(void **state)
{
    struct term *t = viewer_start(state, 80, 24);
    size_t n;

    term_mark(t);
    term_send(t, "\014"); /* C-l */
    term_settle(t);
    assert_true(strstr(term_bytes(t, &n), "November 2026 CE"));
}

/* All sizes from 1x1 up to a large one, growing and shrinking.  */
static void any_size_is_survived(void **state)
{
    static const int sizes[][2] = {{10, 3},  {1, 1},      {200, 60},   {20, 5},
                                   {22, 8},  {23, 9},     {40, 12},    {500, 2},
                                   {2, 200}, {65535, 24}, {80, 65535}, {80, 7},
                                   {120, 40}};
    struct term *t = viewer_start(state, 80, 24);

    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        term_resize(t, sizes[i][0], sizes[i][1]);
        term_settle(t);
        if (sizes[i][0] >= 10)
            assert_text(t, "23");
        term_send(t, "lh");
        term_settle(t);
    }
    assert_text(t, "? help  q quit");
    term_send(t, "q");
    assert_int_equal(term_wait_exit(t), 0);
    assert_gone(t);
}

static void a_storm_of_sizes_ends_in_the_right_picture(void **state)
{
    struct term *t = viewer_start(state, 80, 24);
    char before[8000];

    snprintf(before, sizeof before, "%s", term_screen(t));
    for (int i = 0; i < 300; i++)
        term_resize(t, 1 + i * 7 % 150, 1 + i * 5 % 60);
    term_resize(t, 80, 24);
    term_settle(t);
    assert_string_equal(term_screen(t), before);
}

static void no_color_is_respected(void **state)
{
    const char *const environment[] = {"NO_COLOR=1", NULL};
    struct term *t = viewer_start_with(state, environment, 80, 24);

    term_wait_text(t, "2026-11-23");
    term_settle(t);
    for (int y = 0; y < 24; y++)
        for (int x = 0; x < 80; x++) {
            assert_int_equal(term_cell(t, x, y).ink, -1);
            assert_int_equal(term_cell(t, x, y).paper, -1);
        }
    assert_true(term_cell(t, term_cursor(t).x, term_cursor(t).y).reverse);
}

/* A vt100 has neither colours nor faint letters.  */
static void an_old_terminal_shows_no_days_of_other_months(void **state)
{
    const char *const environment[] = {"TERM=vt100", NULL};
    struct term *t = viewer_start_with(state, environment, 80, 24);

    term_wait_text(t, "? help");
    term_settle(t);
    assert_text(t, "\n 44                    1  │  9        1  2  3  4  5");
    assert_true(term_cell(t, term_cursor(t).x, term_cursor(t).y).reverse);
}

static void other_locales_work_too(void **state)
{
    static const char *const locales[] = {"LC_ALL=C", "LC_ALL=POSIX",
                                          "LC_ALL=xx_YY.nonsense"};

    for (size_t i = 0; i < 3; i++) {
        const char *const environment[] = {locales[i], NULL};
        struct term *t = viewer_start_with(state, environment, 80, 24);

        term_wait_text(t, "November 2026 CE");
        term_wait_text(t, "│ Hebrew");
        term_send(t, "q");
        assert_int_equal(term_wait_exit(t), 0);
        if (i < 2)
            viewer_end(state);
    }
}

/* Starts epact pick, with what it prints behind "day:".  */
static struct term *start_pick(void **state)
{
    char script[1000];
    const char *const argv[] = {"sh", "-c", script, NULL};

    snprintf(script, sizeof script,
             "day=$('%s' pick --today=2026-11-23); echo \"$? day:$day.\"",
             getenv("EPACT"));
    *state = term_start(argv, NULL, 80, 24);
    term_wait_text(*state, "2026-11-23");
    return *state;
}

static void pick_prints_the_day_that_was_taken(void **state)
{
    struct term *t = start_pick(state);

    term_send(t, "l\r");
    term_wait_text(t, "0 day:2026-11-24.");
    assert_int_equal(term_wait_exit(t), 0);
}

static void pick_prints_nothing_when_none_was_taken(void **state)
{
    struct term *t = start_pick(state);

    term_send(t, "l\033");
    term_wait_text(t, "1 day:.");
    assert_int_equal(term_wait_exit(t), 0);
}

/* A zone in which it is a few seconds before midnight.  */
static void the_day_turns_over_at_midnight(void **state)
{
    const char *const argv[] = {getenv("EPACT"), NULL};
    char zone[40];
    const char *const environment[] = {zone, NULL};
    long left = 86400 - (long)(time(NULL) % 86400), offset = left - 3;

    /* Zones go from 12 hours west of Greenwich to 12 east, with a minus. */
    if (offset > 43200)
        offset -= 86400;
    snprintf(zone, sizeof zone, "TZ=XXX%s%ld:%02ld:%02ld",
             offset < 0 ? "" : "-", labs(offset) / 3600, labs(offset) / 60 % 60,
             labs(offset) % 60);
    *state = term_start(argv, environment, 80, 24);
    term_wait_text(*state, "today");
    term_wait_text(*state, "1 day ago");
}

static void ten_thousand_typed_characters_are_survived(void **state)
{
    struct term *t = viewer_start(state, 80, 24);
    static char typed[10001];

    memset(typed, '7', sizeof typed - 1);
    term_send(t, "g");
    term_send(t, typed);
    term_settle(t);
    term_send(t, "\033");
    term_wait_text(t, "? help  q quit");
    term_send(t, "q");
    assert_int_equal(term_wait_exit(t), 0);
    assert_gone(t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_first_picture_shows_today),
        TEST(keys_move_the_cursor_in_every_column),
        TEST(a_day_is_gone_to_by_typing_it),
        TEST(columns_come_and_go),
        TEST(help_is_made_from_the_keys),
        TEST(options_say_how_it_begins),
        TEST(the_screen_is_drawn_anew_when_asked_for),
        TEST(any_size_is_survived),
        TEST(a_storm_of_sizes_ends_in_the_right_picture),
        TEST(no_color_is_respected),
        TEST(an_old_terminal_shows_no_days_of_other_months),
        TEST(other_locales_work_too),
        TEST(pick_prints_the_day_that_was_taken),
        TEST(pick_prints_nothing_when_none_was_taken),
        TEST(the_day_turns_over_at_midnight),
        TEST(ten_thousand_typed_characters_are_survived),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
