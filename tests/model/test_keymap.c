/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/keymaps.h"
#include "model/keys_conf.h"

static void keys_are_found_in_their_mode(void **state)
{
    const struct keymap map = read_map("calendar q quit\n"
                                       "help q cancel\r\n"
                                       "\n"
                                       "calendar C-x ] next-year 3");

    (void)state;
    assert_int_equal(map.count, 3);
    check_found(&map, KEYMAP_CALENDAR, "q", COMMAND_QUIT, 0);
    check_found(&map, KEYMAP_HELP, "q", COMMAND_CANCEL, 0);
    check_found(&map, KEYMAP_CALENDAR, "C-x ]", COMMAND_NEXT_YEAR, 3);
    check_not_found(&map, KEYMAP_LINE, "q", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_CALENDAR, "M-q", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_CALENDAR, "q q", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_CALENDAR, "C-x q", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_CALENDAR, "C-x", KEYMAP_BEGINNING);
    check_not_found(&map, KEYMAP_HELP, "C-x", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_CALENDAR, "C-x ] q", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_CALENDAR, "", KEYMAP_NO_MATCH);
}

static void finding_checks_what_it_is_given(void **state)
{
    const struct keymap map = read_map("calendar q quit");
    const struct key key = {.code = 'q'};
    const struct binding *out;

    (void)state;
    SOIL(out);
    assert_int_equal(keymap_find(NULL, KEYMAP_CALENDAR, &key, 1, &out),
                     KEYMAP_NO_MATCH);
    assert_null(out);
    SOIL(out);
    assert_int_equal(keymap_find(&map, KEYMAP_CALENDAR, NULL, 1, &out),
                     KEYMAP_NO_MATCH);
    assert_null(out);
    assert_int_equal(keymap_find(&map, KEYMAP_CALENDAR, &key, 1, NULL),
                     KEYMAP_NO_MATCH);
    assert_null(keymap_key_of(NULL, KEYMAP_CALENDAR, COMMAND_QUIT));
    assert_int_equal(keymap_find(&map, KEYMAP_CALENDAR, &key, -1, &out),
                     KEYMAP_NO_MATCH);
    assert_int_equal(keymap_find(&map, KEYMAP_MODE_COUNT, &key, 1, &out),
                     KEYMAP_NO_MATCH);
}

static void a_later_binding_replaces_an_earlier_one(void **state)
{
    const struct keymap map = read_map("calendar C-x q quit\n"
                                       "calendar x next-day 3\n"
                                       "calendar X today\n"
                                       "calendar x remove-column\n"
                                       "calendar C-x Q next-day\n"
                                       "calendar C-x q redraw\n");

    (void)state;
    assert_int_equal(map.count, 4);
    check_found(&map, KEYMAP_CALENDAR, "x", COMMAND_REMOVE_COLUMN, 0);
    check_found(&map, KEYMAP_CALENDAR, "X", COMMAND_TODAY, 0);
    check_found(&map, KEYMAP_CALENDAR, "C-x Q", COMMAND_NEXT_DAY, 0);
    check_found(&map, KEYMAP_CALENDAR, "C-x q", COMMAND_REDRAW, 0);
}

static void check_fault(const char *text, int line, const char *why)
{
    struct keymap_fault fault;
    struct keymap map;

    SOIL(map);
    SOIL(fault);
    assert_int_equal(keymap_read(text, &map, &fault), STATUS_ERR_SYNTAX);
    assert_int_equal(fault.line, line);
    assert_string_equal(fault.why, why);
    assert_int_equal(map.count, 0);
    assert_int_equal(keymap_read(text, &map, NULL), STATUS_ERR_SYNTAX);
}

static void a_fault_has_its_line(void **state)
{
    (void)state;
    check_fault("calendar q exit", 1,
                "'exit' is no command; next-day would be one");
    check_fault("# keys\n\ncalendar q quit\r\n\r\nhelp Q exit\nfoo", 5,
                "'exit' is no command; next-day would be one");
    check_fault("calendar q quit\ncalendar q\rquit", 2,
                "the line ends too soon, behind 'q\\x0dquit': a mode, keys "
                "and a command make a binding");
}

static void a_binding_is_not_the_beginning_of_another(void **state)
{
    (void)state;
    check_fault("calendar C-x ] next-year\ncalendar C-x quit\n", 2,
                "'C-x' is bound, and the beginning of 'C-x ]'; only one of "
                "them may be");
    check_fault("calendar C-x quit\nline C-x accept\ncalendar C-x ] quit\n", 3,
                "'C-x' is bound, and the beginning of 'C-x ]'; only one of "
                "them may be");
    assert_int_equal(
        read_map("calendar C-x quit\nline C-x ] accept\nline ] accept").count,
        3);
}

/* LINES lines, each of which binds other keys, and once again the first.  */
static void write_lines(char *text, size_t size, int lines)
{
    struct buffer out = buffer_in(text, size);

    for (int i = 0; i <= lines; i++)
        buffer_format(&out, "calendar %c %c quit\n", 'A' + i % lines / 26,
                      'a' + i % lines % 26);
    assert_int_equal(buffer_end(&out), STATUS_OK);
}

static void a_full_map_says_so(void **state)
{
    char text[32 * (KEYMAP_MAX + 2)];

    (void)state;
    write_lines(text, sizeof text, KEYMAP_MAX);
    assert_int_equal(read_map(text).count, KEYMAP_MAX);
    write_lines(text, sizeof text, KEYMAP_MAX + 1);
    check_fault(text, KEYMAP_MAX + 1,
                "there is no room for more than 256 bindings");
}

static void what_is_missing_is_refused(void **state)
{
    struct keymap_fault fault;
    struct keymap map;

    (void)state;
    SOIL(map);
    SOIL(fault);
    assert_int_equal(keymap_read(NULL, &map, &fault), STATUS_ERR_ARGUMENT);
    assert_int_equal(map.count, 0);
    assert_int_equal(fault.line, 0);
    assert_int_equal(keymap_read("", NULL, &fault), STATUS_ERR_ARGUMENT);
    assert_int_equal(read_map("").count, 0);
}

static void the_key_of_a_command_is_its_first_without_a_count(void **state)
{
    const struct keymap map = read_map("calendar v next-day 7\n"
                                       "help x next-day\n"
                                       "calendar C-x l next-day\n"
                                       "calendar l next-day\n");
    char text[32];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    keymap_write(keymap_key_of(&map, KEYMAP_CALENDAR, COMMAND_NEXT_DAY), &out);
    assert_string_equal(text, "C-x l");
    assert_null(keymap_key_of(&map, KEYMAP_CALENDAR, COMMAND_QUIT));
    assert_null(keymap_key_of(&map, KEYMAP_LINE, COMMAND_NEXT_DAY));
}

static void every_mode_has_a_title(void **state)
{
    (void)state;
    for (int i = 0; i < KEYMAP_MODE_COUNT; i++)
        assert_true(*keymap_title((enum keymap_mode)i));
    assert_string_equal(keymap_title(KEYMAP_LIST), "Choosing a calendar");
    assert_string_equal(keymap_title(KEYMAP_MODE_COUNT), "");
}

static void the_keys_of_the_program_are_the_file(void **state)
{
    const char *top = getenv("srcdir");
    char path[4096], text[32768];

    (void)state;
    snprintf(path, sizeof path, "%s/data/keys.conf", top ? top : ".");

    FILE *file = fopen(path, "rb");

    assert_non_null(file);

    size_t n = fread(text, 1, sizeof text - 1, file);

    fclose(file);
    text[n] = '\0';
    assert_true(n < sizeof text - 1);
    assert_string_equal(keys_conf->text, text);
}

static void the_keys_of_the_program_reach_every_command(void **state)
{
    const struct keymap map = read_map(keys_conf->text);

    (void)state;
    for (enum command i = 0; i < COMMAND_COUNT; i++) {
        const struct binding *found = NULL;

        for (enum keymap_mode m = 0; !found && m < KEYMAP_MODE_COUNT; m++)
            found = keymap_key_of(&map, m, i);
        if (!found != (i == COMMAND_COLUMNS)) /* it needs its calendars */
            fail_msg("%s has%s a key", command_rows[i].name,
                     found ? "" : " not");
    }
}

static void the_keys_of_the_program_do_what_they_did(void **state)
{
    const struct keymap map = read_map(keys_conf->text);

    (void)state;
    check_found(&map, KEYMAP_CALENDAR, "l", COMMAND_NEXT_DAY, 0);
    check_found(&map, KEYMAP_CALENDAR, "0", COMMAND_WEEK_START, 0);
    check_found(&map, KEYMAP_CALENDAR, "M-v", COMMAND_PREVIOUS_MONTH, 3);
    check_found(&map, KEYMAP_CALENDAR, "C-x [", COMMAND_PREVIOUS_YEAR, 0);
    check_found(&map, KEYMAP_LINE, "M-Backspace", COMMAND_DELETE_WORD, 0);
    check_found(&map, KEYMAP_LIST, "Tab", COMMAND_NEXT_ITEM, 0);
    check_found(&map, KEYMAP_HELP, "Space", COMMAND_NEXT_PAGE, 0);
    check_not_found(&map, KEYMAP_CALENDAR, "C-x", KEYMAP_BEGINNING);
    check_not_found(&map, KEYMAP_CALENDAR, "Space", KEYMAP_NO_MATCH);
    check_not_found(&map, KEYMAP_LIST, "q", KEYMAP_NO_MATCH);
}

/* While a line is typed, what types a character does nothing else.  */
static void where_one_types_no_character_is_bound(void **state)
{
    const struct keymap map = read_map(keys_conf->text);

    (void)state;
    for (int i = 0; i < map.count; i++) {
        const struct binding *binding = &map.binding[i];

        if (binding->mode == KEYMAP_LINE || binding->mode == KEYMAP_LIST)
            assert_false(key_types(binding->key[0]));
    }
}

/* As keymap_key_of() answers where there is none.  */
static void a_binding_that_is_missing_has_no_keys(void **state)
{
    const struct keymap map = read_map("calendar q quit");
    char text[8];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    keymap_write(keymap_key_of(&map, KEYMAP_CALENDAR, COMMAND_HELP), &out);
    assert_string_equal(text, "");
    keymap_write(&map.binding[0], NULL);
    keymap_write(&map.binding[0], &out);
    assert_string_equal(text, "q");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_found_in_their_mode),
        cmocka_unit_test(finding_checks_what_it_is_given),
        cmocka_unit_test(a_later_binding_replaces_an_earlier_one),
        cmocka_unit_test(a_fault_has_its_line),
        cmocka_unit_test(a_binding_is_not_the_beginning_of_another),
        cmocka_unit_test(a_full_map_says_so),
        cmocka_unit_test(what_is_missing_is_refused),
        cmocka_unit_test(the_key_of_a_command_is_its_first_without_a_count),
        cmocka_unit_test(every_mode_has_a_title),
        cmocka_unit_test(the_keys_of_the_program_are_the_file),
        cmocka_unit_test(the_keys_of_the_program_reach_every_command),
        cmocka_unit_test(the_keys_of_the_program_do_what_they_did),
        cmocka_unit_test(where_one_types_no_character_is_bound),
        cmocka_unit_test(a_binding_that_is_missing_has_no_keys),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
