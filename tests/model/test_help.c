/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "base/utf8.h"
#include "model/help.h"
#include "model/keys_conf.h"
#include "test.h"

static struct keymap map_of(const char *text)
{
    struct keymap map;

    assert_int_equal(keymap_read(text, &map, NULL), STATUS_OK);
    return map;
}

static void check_line(const struct keymap *map, int i, const char *title,
                       const char *keys, const char *sentence)
{
    struct help_line line;

    SOIL(line);
    assert_true(help_line(map, i, &line));
    if (title)
        assert_string_equal(line.title, title);
    else
        assert_null(line.title);
    if (sentence)
        assert_string_equal(line.sentence, sentence);
    else
        assert_null(line.sentence);
    assert_string_equal(line.keys, keys);
}

static void check_no_line(const struct keymap *map, int i)
{
    static const struct help_line none;
    struct help_line line;

    SOIL(line);
    assert_false(help_line(map, i, &line));
    assert_memory_equal(&line, &none, sizeof line);
}

#define NUMBERS "1 ... 9"
#define ABOUT_NUMBERS "a number before a key: how often to do it"

static void a_mode_has_a_title_its_commands_and_a_blank_line(void **state)
{
    const struct keymap map = map_of("help      q      close-help\n"
                                     "calendar  C-x q  quit\n"
                                     "help      j      next-item\n"
                                     "calendar  l      next-day\n"
                                     "calendar  Right  next-day\n");

    (void)state;
    assert_int_equal(help_line_count(&map), 8);
    check_line(&map, 0, "Calendar", "", NULL);
    check_line(&map, 1, NULL, "l  Right", "next day");
    check_line(&map, 2, NULL, "C-x q", "leave the program");
    check_line(&map, 3, NULL, NUMBERS, ABOUT_NUMBERS);
    check_line(&map, 4, NULL, "", NULL);
    check_line(&map, 5, "Help", "", NULL);
    check_line(&map, 6, NULL, "q", "close the help");
    check_line(&map, 7, NULL, "j", "next line of the list");
    check_no_line(&map, 8);
}

static void a_count_stands_behind_its_key(void **state)
{
    const struct keymap map = map_of("calendar  C-v  next-month 3\n"
                                     "calendar  ]    next-month\n"
                                     "calendar  w    next-week 2\n"
                                     "calendar  W    next-week 4\n");

    (void)state;
    check_line(&map, 1, NULL, "w ×2  W ×4", "same day of the next week");
    check_line(&map, 2, NULL, "C-v ×3  ]", "same day of the next month");
    check_line(&map, 3, NULL, NUMBERS, ABOUT_NUMBERS);
    assert_int_equal(help_line_count(&map), 4);
}

static void a_line_that_is_none_is_refused(void **state)
{
    const struct keymap map = map_of(keys_conf->text), none = map_of("");

    (void)state;
    check_no_line(&map, -1);
    check_no_line(&map, INT_MIN);
    check_no_line(&map, help_line_count(&map));
    check_no_line(&map, INT_MAX);
    assert_int_equal(help_line_count(&none), 0);
    assert_int_equal(help_line_count(NULL), 0);
    check_no_line(NULL, 0);
    check_no_line(&none, 0);
    check_no_line(&none, -1);
}

static bool is_bound(const struct keymap *map, int mode, int command)
{
    for (int i = 0; i < map->count; i++)
        if (map->binding[i].mode == mode && map->binding[i].command == command)
            return true;
    return false;
}

/* How many lines between FROM and TO have the sentence of COMMAND.  */
static int count_lines(const struct keymap *map, int from, int to, int command)
{
    struct help_line line;
    int count = 0;

    for (int i = from; i < to; i++)
        count += help_line(map, i, &line) && line.sentence &&
                 !strcmp(line.sentence, command_rows[command].help);
    return count;
}

/* The line from FROM on that has the title of a mode, or the end.  */
static int next_title(const struct keymap *map, int from)
{
    struct help_line line;

    while (help_line(map, from, &line) && !line.title)
        from++;
    return from;
}

static void every_bound_command_is_there_once(void **state)
{
    const struct keymap map = map_of(keys_conf->text);
    int from = 0, to;

    (void)state;
    for (int mode = 0; mode < KEYMAP_MODE_COUNT; mode++, from = to) {
        check_line(&map, from, keymap_title((enum keymap_mode)mode), "", NULL);
        to = next_title(&map, from + 1);
        for (int command = 0; command < COMMAND_COUNT; command++)
            assert_int_equal(count_lines(&map, from, to, command),
                             is_bound(&map, mode, command));
    }
    assert_int_equal(from, help_line_count(&map));
}

/* Whether KEYS, as a line shows them, has a key that is not bound in MODE, or
   is cut: each is looked up.  */
static void check_keys(const struct keymap *map, enum keymap_mode mode,
                       const char *keys)
{
    while (*keys) {
        const char *end = strstr(keys, "  ");
        struct key key[KEYMAP_KEYS] = {{0}};
        const struct binding *binding;
        int count = 0;

        end = end ? end : keys + strlen(keys);
        while (keys < end) {
            size_t n = strcspn(keys, " ");

            if (!strncmp(keys, "×", 2)) { /* its count */
                keys = end;
                break;
            }
            assert_in_range(count, 0, KEYMAP_KEYS - 1);
            assert_int_equal(key_read(keys, n, &key[count++]), STATUS_OK);
            keys += n + (keys + n < end);
        }
        assert_int_equal(keymap_find(map, mode, key, count, &binding),
                         KEYMAP_MATCH);
        keys += strspn(keys, " ");
    }
}

static void every_line_can_be_shown(void **state)
{
    const struct keymap map = map_of(keys_conf->text);
    int mode = -1, blanks = 0;

    (void)state;
    for (int i = 0; i < help_line_count(&map); i++) {
        struct help_line line;

        assert_true(help_line(&map, i, &line));
        mode += line.title != NULL;
        blanks += !line.title && !line.sentence;
        assert_int_equal(line.sentence != NULL, *line.keys != '\0');
        assert_false(line.title && line.sentence);
        assert_false(utf8_has_control(line.keys, strlen(line.keys)));
        if (strcmp(line.keys, NUMBERS) != 0)
            check_keys(&map, (enum keymap_mode)mode, line.keys);
    }
    assert_int_equal(mode, KEYMAP_MODE_COUNT - 1);
    assert_int_equal(blanks, KEYMAP_MODE_COUNT - 1);
}

/* What has no room is left out whole.  */
static void more_keys_than_fit_are_not_cut_in_the_middle(void **state)
{
    char text[2000];
    struct help_line line;

    (void)state;
    for (int n = 1; n <= 40; n++) {
        struct buffer out = buffer_in(text, sizeof text);
        struct keymap map;

        for (int i = 0; i < n; i++)
            buffer_format(&out, "calendar M-%c M-%c quit\n", 'A' + i,
                          'a' + n % 5);
        buffer_put(&out, n % 2 ? "" : "calendar C-PageDown C-PageDown quit\n");
        map = map_of(text);
        assert_true(help_line(&map, 1, &line));
        assert_true(strlen(line.keys) > (n < 8 ? 6 : 60));
        check_keys(&map, KEYMAP_CALENDAR, line.keys);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mode_has_a_title_its_commands_and_a_blank_line),
        cmocka_unit_test(a_count_stands_behind_its_key),
        cmocka_unit_test(a_line_that_is_none_is_refused),
        cmocka_unit_test(every_bound_command_is_there_once),
        cmocka_unit_test(every_line_can_be_shown),
        cmocka_unit_test(more_keys_than_fit_are_not_cut_in_the_middle),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
