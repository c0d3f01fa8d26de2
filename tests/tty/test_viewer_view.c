/* SPDX-License-Identifier: MIT */
/* The views of years, weeks and days on a terminal, from end to end.  */

#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "tty/viewer.h"

#define VIEWS 3
static const char *const views[VIEWS] = {"year", "weeks", "day"};
static const char *const seen[VIEWS] = {"7-12 of 12",
                                        "Nov 26 27 28 29 30 31  1", "1-22 of"};

/* Starts it in the N-th view; ends the one before it.  */
static struct term *start_in(void **state, int n)
{
    const char *const arguments[] = {"--today=2026-11-23", "--view", views[n],
                                     NULL};
    struct term *t;

    if (n)
        viewer_end(state);
    t = viewer_start_as(state, arguments, 80, 24);
    term_wait_text(t, "? help");
    term_settle(t);
    assert_text(t, seen[n]);
    return t;
}

/* Under the terminal's cursor is TEXT, in reverse.  */
static void assert_under_cursor(struct term *t, const char *text)
{
    struct term_cursor at = term_cursor(t);

    assert_true(at.is_shown);
    for (int i = 0; text[i]; i++) {
        struct term_cell cell = term_cell(t, at.x + i, at.y);

        assert_int_equal(*cell.text, text[i]);
        assert_true(cell.reverse);
    }
}

static void it_begins_with_the_view_asked_for(void **state)
{
    for (int i = 0; i < VIEWS; i++) {
        struct term *t = start_in(state, i);

        assert_text(t, " 2026-11-23  today");
        if (strcmp(views[i], "day") != 0)
            assert_under_cursor(t, "23");
        else
            assert_int_equal(term_cursor(t).y, 2);
        term_send(t, "q");
        assert_int_equal(term_wait_exit(t), 0);
        assert_gone(t);
    }
}

static void a_lone_number_is_a_year_to_look_at(void **state)
{
    const char *const arguments[] = {"-T", "2026-11-23", "2025", NULL};
    struct term *t = viewer_start_as(state, arguments, 80, 24);

    term_wait_text(t, "7-12 of 12");
    assert_text(t, " 2025 CE");
    assert_text(t, " 2025-11-23  365 days ago");
}

static void a_key_leads_from_view_to_view(void **state)
{
    struct term *t = viewer_start(state, 80, 24);

    term_send(t, "y");
    term_wait_text(t, "7-12 of 12");
    term_send(t, "w");
    term_wait_text(t, " Oct 12 13 14 15 16 17 18");
    term_send(t, "\r"); /* Enter */
    term_wait_text(t, "Other calendars");
    term_send(t, "\033"); /* Escape */
    term_wait_text(t, " Oct 12 13 14 15 16 17 18");
    term_send(t, "v");
    term_wait_text(t, "Other calendars");
    term_send(t, "m");
    term_wait_text(t, "1-3 of 4");
    term_settle(t);
    assert_text(t, "November 2026 CE");
}

static void keys_move_the_cursor_of_the_year(void **state)
{
    struct term *t = start_in(state, 0);

    term_send(t, "{");
    term_wait_text(t, " 2025-11-23");
    term_send(t, "5[");
    term_wait_text(t, " 2025-06-23");
    term_settle(t);
    assert_text(t, "4-9 of 12");
    assert_under_cursor(t, "23");
    term_send(t, "\t");
    term_wait_text(t, "2 of 4");
    term_settle(t);
    assert_text(t, " 5785 AM  Gregorian 2024-10-03");
    assert_under_cursor(t, "27");
}

static void the_lines_of_the_weeks_follow_the_cursor(void **state)
{
    struct term *t = start_in(state, 1);

    term_send(t, "7j");
    term_wait_text(t, " 2027-01-11");
    term_settle(t);
    assert_under_cursor(t, "11");
    assert_non_null(strstr(term_line(t, 4), " Oct 19 20"));
    term_send(t, "}");
    term_wait_text(t, " 2028-01-11");
    term_settle(t);
    assert_under_cursor(t, "11");
    assert_int_equal(term_cursor(t).y, 10);
}

static void the_day_is_scrolled(void **state)
{
    struct term *t = start_in(state, 2);

    term_send(t, "j");
    term_wait_text(t, "2-23 of");
    term_send(t, "999j");
    term_wait_text(t, "Kali ahargana");
    term_settle(t);
    assert_true(term_cursor(t).is_shown);
    assert_int_equal(term_cursor(t).y, 1);
    term_send(t, "999kl");
    term_wait_text(t, " 2026-11-24");
    term_wait_text(t, "1-22 of");
    term_wait_text(t, "Yom Shlishi 14 Kislev 5787 AM");
}

/* What only the changes were sent of is what all of it is.  */
static void what_is_seen_is_what_was_drawn(void **state)
{
    static const char *const keys[] = {
        "j",  "3l", "]", "}",       "\t", "W", "w", "N", "12k", "[", "{",
        "y",  "$",  "^", "\033[5~", "H",  "x", "d", "j", "9l",  "G", "\033",
        "3v", "L",  "W", "W",       "v",  "k", "m", "y", "}",   "."};
    struct term *t = start_in(state, 0);
    char before[8000];

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        term_send(t, keys[i]);
        term_settle(t);
        snprintf(before, sizeof before, "%s", term_screen(t));
        term_send(t, (char[]){CONTROL('l'), '\0'});
        term_settle(t);
        /* It has nothing to say any more about a key that means nothing.  */
        if (keys[i][0] != 'G')
            assert_string_equal(term_screen(t), before);
    }
}

static void a_storm_of_sizes_ends_in_the_right_picture(void **state)
{
    for (int i = 0; i < VIEWS; i++) {
        struct term *t = start_in(state, i);
        char before[8000];

        snprintf(before, sizeof before, "%s", term_screen(t));
        for (int j = 0; j < 200; j++)
            term_resize(t, 1 + j * 7 % 250, 1 + j * 5 % 70);
        term_resize(t, 80, 24);
        term_settle(t);
        assert_string_equal(term_screen(t), before);
        term_send(t, "q");
        assert_int_equal(term_wait_exit(t), 0);
    }
}

static void any_size_is_survived(void **state)
{
    static const int sizes[][2] = {{10, 3}, {1, 1},   {250, 70}, {20, 5},
                                   {23, 9}, {40, 12}, {500, 2},  {2, 200},
                                   {80, 7}, {120, 40}};

    for (int i = 0; i < VIEWS; i++) {
        struct term *t = start_in(state, i);

        for (size_t j = 0; j < sizeof sizes / sizeof *sizes; j++) {
            term_resize(t, sizes[j][0], sizes[j][1]);
            term_settle(t);
            term_send(t, "lkjh");
            term_settle(t);
        }
        assert_text(t, "2026-11-23  today");
        assert_text(t, "? help  q quit");
    }
}

static void stopped_it_gives_the_terminal_back_and_comes_again(void **state)
{
    for (int i = 0; i < VIEWS; i++) {
        struct term *t = start_in(state, i);

        viewer_stop_and_go(t);
    }
}

static void sigterm_gives_the_terminal_back(void **state)
{
    for (int i = 0; i < VIEWS; i++) {
        struct term *t = start_in(state, i);

        term_signal(t, SIGTERM);
        assert_int_equal(term_wait_exit(t), 128 + SIGTERM);
        assert_gone(t);
    }
}

static void a_day_is_picked_in_the_year(void **state)
{
    char script[1000];
    const char *const argv[] = {"sh", "-c", script, NULL};
    struct term *t;

    snprintf(script, sizeof script,
             "day=$('%s' pick -T 2026-11-23 -v year); echo \"$? day:$day.\"",
             getenv("EPACT"));
    *state = t = term_start(argv, NULL, 80, 24);
    term_wait_text(t, "7-12 of 12");
    term_send(t, "d");
    term_wait_text(t, "Enter take this day");
    term_wait_text(t, "Other calendars");
    term_send(t, "\033");
    term_wait_text(t, "7-12 of 12");
    term_send(t, "]\r");
    term_wait_text(t, "0 day:2026-12-23.");
    assert_int_equal(term_wait_exit(t), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(it_begins_with_the_view_asked_for),
        TEST(a_lone_number_is_a_year_to_look_at),
        TEST(a_key_leads_from_view_to_view),
        TEST(keys_move_the_cursor_of_the_year),
        TEST(the_lines_of_the_weeks_follow_the_cursor),
        TEST(the_day_is_scrolled),
        TEST(what_is_seen_is_what_was_drawn),
        TEST(a_storm_of_sizes_ends_in_the_right_picture),
        TEST(any_size_is_survived),
        TEST(stopped_it_gives_the_terminal_back_and_comes_again),
        TEST(sigterm_gives_the_terminal_back),
        TEST(a_day_is_picked_in_the_year),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
