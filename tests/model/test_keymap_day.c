/* SPDX-License-Identifier: MIT */
/* The mode "day" of key maps, which falls back on "calendar".  */
#include "config.h"

#include <string.h>

#include "model/keymaps.h"
#include "model/keys_conf.h"

static void what_the_day_does_not_bind_is_as_in_the_calendar(void **state)
{
    const struct keymap map = read_map("calendar q quit\n"
                                       "day j next-item\n"
                                       "calendar j next-week\n"
                                       "calendar k previous-week\n"
                                       "help h cancel\n"
                                       "line l accept\n"
                                       "day k previous-item 3\n");

    (void)state;
    check_found(&map, KEYMAP_DAY, "q", COMMAND_QUIT, 0);
    check_found(&map, KEYMAP_DAY, "j", COMMAND_NEXT_ITEM, 0);
    check_found(&map, KEYMAP_DAY, "k", COMMAND_PREVIOUS_ITEM, 3);
    check_not_found(&map, KEYMAP_DAY, "h", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_DAY, "l", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_DAY, "Z", KEYMAP_NO_MATCH);
}

static void no_other_mode_knows_the_keys_of_the_day(void **state)
{
    const struct keymap map = read_map("day d next-item\n"
                                       "calendar j next-week\n"
                                       "day j next-item\n"
                                       "day C-x x next-item\n");

    (void)state;
    check_found(&map, KEYMAP_CALENDAR, "j", COMMAND_NEXT_WEEK, 0);
    for (enum keymap_mode mode = 0; mode <= KEYMAP_MODE_COUNT; mode++) {
        if (mode == KEYMAP_DAY)
            continue;
        check_not_found(&map, mode, "d", KEYMAP_NO_MATCH);
        check_not_found(&map, mode, "C-x", KEYMAP_NO_MATCH);
        check_not_found(&map, mode, "C-x x", KEYMAP_NO_MATCH);
        if (mode != KEYMAP_CALENDAR)
            check_not_found(&map, mode, "j", KEYMAP_NO_MATCH);
    }
}

/* Both modes have keys that begin with C-x.  */
static void two_keys_may_be_of_either_mode(void **state)
{
    const struct keymap map = read_map("calendar C-x ] next-year\n"
                                       "calendar C-x [ previous-year\n"
                                       "day C-x [ previous-item\n"
                                       "day C-x x next-item\n"
                                       "calendar C-c c today\n");

    (void)state;
    check_not_found(&map, KEYMAP_DAY, "C-x", KEYMAP_BEGINNING);
    check_found(&map, KEYMAP_DAY, "C-x ]", COMMAND_NEXT_YEAR, 0);
    check_found(&map, KEYMAP_DAY, "C-x [", COMMAND_PREVIOUS_ITEM, 0);
    check_found(&map, KEYMAP_DAY, "C-x x", COMMAND_NEXT_ITEM, 0);
    check_not_found(&map, KEYMAP_DAY, "C-x C-x", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_DAY, "C-c", KEYMAP_BEGINNING);
    check_found(&map, KEYMAP_DAY, "C-c c", COMMAND_TODAY, 0);
    check_found(&map, KEYMAP_CALENDAR, "C-x [", COMMAND_PREVIOUS_YEAR, 0);
    check_not_found(&map, KEYMAP_CALENDAR, "C-x x", KEYMAP_NO_MATCH);
}

/* In one mode no key may be the beginning of others; of two modes may be.  */
static void the_day_hides_what_begins_alike(void **state)
{
    const struct keymap map = read_map("calendar C-x ] next-year\n"
                                       "calendar C-c today\n"
                                       "day C-c C-c next-item\n"
                                       "day C-x previous-item\n");

    (void)state;
    check_found(&map, KEYMAP_DAY, "C-x", COMMAND_PREVIOUS_ITEM, 0);
    check_not_found(&map, KEYMAP_DAY, "C-x ]", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_DAY, "C-c", KEYMAP_BEGINNING);
    check_found(&map, KEYMAP_DAY, "C-c C-c", COMMAND_NEXT_ITEM, 0);
    check_found(&map, KEYMAP_CALENDAR, "C-x ]", COMMAND_NEXT_YEAR, 0);
    check_found(&map, KEYMAP_CALENDAR, "C-c", COMMAND_TODAY, 0);
    assert_null(keymap_key_of(&map, KEYMAP_DAY, COMMAND_NEXT_YEAR));
    assert_null(keymap_key_of(&map, KEYMAP_DAY, COMMAND_TODAY));
    assert_non_null(keymap_key_of(&map, KEYMAP_CALENDAR, COMMAND_NEXT_YEAR));
    assert_non_null(keymap_key_of(&map, KEYMAP_CALENDAR, COMMAND_TODAY));
}

static void check_key(const struct keymap *map, enum keymap_mode mode,
                      enum command command, const char *expected)
{
    const struct binding *binding = keymap_key_of(map, mode, command);
    char text[32];
    struct buffer out = buffer_in(text, sizeof text);

    if (binding)
        keymap_write(binding, &out);
    assert_string_equal(text, expected);
}

static void a_hidden_key_is_not_the_key_of_a_command(void **state)
{
    const struct keymap map = read_map("calendar j next-week\n"
                                       "calendar Down next-week\n"
                                       "calendar t today\n"
                                       "calendar q quit\n"
                                       "day j next-item\n"
                                       "day t redraw\n"
                                       "day l next-day\n"
                                       "day J next-item 9\n"
                                       "calendar h help\n"
                                       "day h help # the same\n");

    (void)state;
    check_key(&map, KEYMAP_CALENDAR, COMMAND_NEXT_WEEK, "j");
    check_key(&map, KEYMAP_DAY, COMMAND_NEXT_WEEK, "Down");
    check_key(&map, KEYMAP_DAY, COMMAND_TODAY, "");
    check_key(&map, KEYMAP_DAY, COMMAND_QUIT, "q");
    check_key(&map, KEYMAP_DAY, COMMAND_NEXT_ITEM, "j");
    check_key(&map, KEYMAP_CALENDAR, COMMAND_NEXT_ITEM, "");
    check_key(&map, KEYMAP_DAY, COMMAND_REDRAW, "t");
    check_key(&map, KEYMAP_CALENDAR, COMMAND_REDRAW, "");
    check_key(&map, KEYMAP_DAY, COMMAND_NEXT_DAY, "l");
    check_key(&map, KEYMAP_CALENDAR, COMMAND_NEXT_DAY, "");
    check_key(&map, KEYMAP_DAY, COMMAND_HELP, "h");
    check_key(&map, KEYMAP_HELP, COMMAND_QUIT, "");
}

/* Presses the keys of BINDING one by one, as a user does.  They are found.  */
static void check_reached(const struct keymap *map, enum keymap_mode mode,
                          const struct binding *binding)
{
    const struct binding *found;

    for (int n = 1; n < binding->key_count; n++)
        assert_int_equal(keymap_find(map, mode, binding->key, n, &found),
                         KEYMAP_BEGINNING);
    assert_int_equal(
        keymap_find(map, mode, binding->key, binding->key_count, &found),
        KEYMAP_MATCH);
    assert_int_equal(found->command, binding->command);
}

/* The keys of all commands do what they are said to do.  Returns how many
   there are.  */
static int check_keys(const struct keymap *map)
{
    int count = 0;

    for (enum keymap_mode mode = 0; mode < KEYMAP_MODE_COUNT; mode++)
        for (enum command command = 0; command < COMMAND_COUNT; command++) {
            const struct binding *binding = keymap_key_of(map, mode, command);

            if (!binding)
                continue;
            assert_int_equal(binding->command, command);
            check_reached(map, mode, binding);
            count++;
        }
    return count;
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return *seed >> 8;
}

/* Of few keys, so that many of them hide others.  */
static void in_any_map_the_key_of_a_command_does_it(void **state)
{
    static const char *const modes[] = {"calendar", "day"};
    static const char *const keys[] = {"a", "b", "a a", "a b", "b a"};
    static const char *const commands[] = {"quit", "today", "next-item"};
    int maps = 0, found = 0;
    uint32_t seed = 1;

    (void)state;
    for (int i = 0; i < 20000; i++) {
        char text[200];
        struct buffer out = buffer_in(text, sizeof text);
        struct keymap map;

        for (uint32_t n = next_random(&seed) % 6; n; n--)
            buffer_format(&out, "%s %s %s\n", modes[next_random(&seed) % 2],
                          keys[next_random(&seed) % 5],
                          commands[next_random(&seed) % 3]);
        if (keymap_read(text, &map, NULL))
            continue;
        found += check_keys(&map);
        maps++;
    }
    assert_true(maps > 5000 && found > maps);
}

static void the_keys_of_the_program_reach_every_view(void **state)
{
    static const struct {
        const char *key;
        enum command command;
    } rows[] = {
        {"m", COMMAND_MONTH_VIEW},  {"y", COMMAND_YEAR_VIEW},
        {"w", COMMAND_WEEKS_VIEW},  {"d", COMMAND_DAY_VIEW},
        {"v", COMMAND_NEXT_VIEW},   {"Enter", COMMAND_CHOOSE},
        {"Escape", COMMAND_CANCEL},
    };
    const struct keymap map = read_map(keys_conf->text);

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int n = 0; n < 2; n++) {
            enum keymap_mode mode = n ? KEYMAP_DAY : KEYMAP_CALENDAR;

            check_found(&map, mode, rows[i].key, rows[i].command, 0);
            check_key(&map, mode, rows[i].command, rows[i].key);
        }
    check_found(&map, KEYMAP_CALENDAR, "N", COMMAND_WEEK_NUMBERS, 0);
    assert_true(check_keys(&map) > 80);
}

static void the_keys_of_the_program_scroll_the_day(void **state)
{
    static const struct {
        const char *key;
        enum command command;
        int count;
    } rows[] = {
        {"j", COMMAND_NEXT_ITEM, 0},
        {"k", COMMAND_PREVIOUS_ITEM, 0},
        {"Down", COMMAND_NEXT_ITEM, 0},
        {"Up", COMMAND_PREVIOUS_ITEM, 0},
        {"C-n", COMMAND_NEXT_ITEM, 0},
        {"C-p", COMMAND_PREVIOUS_ITEM, 0},
        {"PageDown", COMMAND_NEXT_PAGE, 0},
        {"Space", COMMAND_NEXT_PAGE, 0},
        {"PageUp", COMMAND_PREVIOUS_PAGE, 0},
        {"Backspace", COMMAND_PREVIOUS_PAGE, 0},
        {"C-v", COMMAND_NEXT_PAGE, 0},
        {"M-v", COMMAND_PREVIOUS_PAGE, 0},
        {"C-Home", COMMAND_FIRST_ITEM, 0},
        {"M-<", COMMAND_FIRST_ITEM, 0},
        {"C-End", COMMAND_LAST_ITEM, 0},
        {"M->", COMMAND_LAST_ITEM, 0},
        {"G", COMMAND_LAST_ITEM, 0},
        {"l", COMMAND_NEXT_DAY, 0},
        {"]", COMMAND_NEXT_MONTH, 0},
        {"C-x ]", COMMAND_NEXT_YEAR, 0},
        {"Tab", COMMAND_NEXT_COLUMN, 0},
        {"?", COMMAND_HELP, 0},
        {"0", COMMAND_WEEK_START, 0},
    };
    const struct keymap map = read_map(keys_conf->text);

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_found(&map, KEYMAP_DAY, rows[i].key, rows[i].command,
                    rows[i].count);
}

static void the_day_binds_nothing_but_what_scrolls(void **state)
{
    const struct keymap map = read_map(keys_conf->text);
    int count = 0;

    (void)state;
    for (int i = 0; i < map.count; i++) {
        const struct binding *binding = &map.binding[i], *found;

        if (binding->mode == KEYMAP_DAY) {
            assert_in_range(binding->command, COMMAND_NEXT_ITEM,
                            COMMAND_LAST_ITEM);
            count++;
        } else if (binding->mode == KEYMAP_CALENDAR) {
            assert_int_equal(keymap_find(&map, KEYMAP_DAY, binding->key,
                                         binding->key_count, &found),
                             KEYMAP_MATCH);
            assert_true(found == binding || found->mode == KEYMAP_DAY);
        }
    }
    assert_int_equal(count, 17);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_day_does_not_bind_is_as_in_the_calendar),
        cmocka_unit_test(no_other_mode_knows_the_keys_of_the_day),
        cmocka_unit_test(two_keys_may_be_of_either_mode),
        cmocka_unit_test(the_day_hides_what_begins_alike),
        cmocka_unit_test(a_hidden_key_is_not_the_key_of_a_command),
        cmocka_unit_test(in_any_map_the_key_of_a_command_does_it),
        cmocka_unit_test(the_keys_of_the_program_reach_every_view),
        cmocka_unit_test(the_keys_of_the_program_scroll_the_day),
        cmocka_unit_test(the_day_binds_nothing_but_what_scrolls),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
