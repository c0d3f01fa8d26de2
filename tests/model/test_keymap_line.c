/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/utf8.h"
#include "model/keymap_line.h"
#include "test.h"

static struct binding read_as(const char *text, enum status expected,
                              struct buffer *why)
{
    struct binding binding;

    SOIL(binding);
    assert_int_equal(keymap_line_read(text, strlen(text), why, &binding),
                     expected);
    return binding;
}

/* TEXT means KEYS, written as they are in full, and COMMAND, COUNT times.  */
static void check_binding(const char *text, enum keymap_mode mode,
                          const char *keys, enum command command, int count)
{
    char why[99], written[99];
    struct buffer out = buffer_in(why, sizeof why);
    struct binding binding = read_as(text, STATUS_OK, &out);

    assert_string_equal(why, "");
    assert_int_equal(binding.mode, mode);
    assert_int_equal(binding.command, command);
    assert_int_equal(binding.count, count);
    out = buffer_in(written, sizeof written);
    keymap_write(&binding, &out);
    assert_string_equal(written, keys);
}

static void a_line_is_a_mode_keys_a_command_and_a_count(void **state)
{
    (void)state;
    check_binding("calendar q quit", KEYMAP_CALENDAR, "q", COMMAND_QUIT, 0);
    check_binding("list\tDOWN\t next-item  10 ", KEYMAP_LIST, "Down",
                  COMMAND_NEXT_ITEM, 10);
    check_binding(" line C-x C-x accept", KEYMAP_LINE, "C-x C-x",
                  COMMAND_ACCEPT, 0);
    check_binding("help C-x ] next-item 1", KEYMAP_HELP, "C-x ]",
                  COMMAND_NEXT_ITEM, 1);
    check_binding("calendar 3 next-day 999", KEYMAP_CALENDAR, "3",
                  COMMAND_NEXT_DAY, 999);
    check_binding("calendar x 3 next-day 003", KEYMAP_CALENDAR, "x 3",
                  COMMAND_NEXT_DAY, 3);
    check_binding("calendar q quit\r", KEYMAP_CALENDAR, "q", COMMAND_QUIT, 0);
    check_binding("calendar é quit", KEYMAP_CALENDAR, "é", COMMAND_QUIT, 0);
}

static void a_word_that_is_key_and_command_is_what_it_can_be(void **state)
{
    (void)state;
    check_binding("line left left", KEYMAP_LINE, "Left", COMMAND_LEFT, 0);
    check_binding("line left right left", KEYMAP_LINE, "Left Right",
                  COMMAND_LEFT, 0);
    check_binding("line h q quit", KEYMAP_LINE, "h q", COMMAND_QUIT, 0);
}

static void what_is_behind_a_number_sign_is_a_comment(void **state)
{
    (void)state;
    check_binding("calendar q quit # at once", KEYMAP_CALENDAR, "q",
                  COMMAND_QUIT, 0);
    check_binding("calendar q quit #", KEYMAP_CALENDAR, "q", COMMAND_QUIT, 0);
    check_binding("calendar v next-day 2 # # 3", KEYMAP_CALENDAR, "v",
                  COMMAND_NEXT_DAY, 2);
    check_binding("calendar C-# quit", KEYMAP_CALENDAR, "C-#", COMMAND_QUIT, 0);
}

static void a_blank_line_and_a_comment_have_no_keys(void **state)
{
    static const char *const lines[] = {
        "", "\r", " \t ", "#", "# calendar q quit", "#calendar q quit", "  #x",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(read_as(lines[i], STATUS_OK, NULL).key_count, 0);
}

static void check_fault(const char *text, const char *expected)
{
    char why[256];
    struct buffer out = buffer_in(why, sizeof why);
    struct binding binding = read_as(text, STATUS_ERR_SYNTAX, &out);

    assert_string_equal(why, expected);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_int_equal(binding.key_count + binding.command + binding.count, 0);
}

static void a_fault_names_its_word_and_what_would_be_right(void **state)
{
    (void)state;
    check_fault("Calendar q quit", "'Calendar' is no mode; the modes are "
                                   "calendar, day, line, list, help");
    check_fault("quit", "'quit' is no mode; the modes are "
                        "calendar, day, line, list, help");
    check_fault("calendar pgup quit",
                "'pgup' is no key; keys are written x, C-x, M-x, Space, "
                "PageUp, S-Tab");
    check_fault("calendar C-x S-x quit",
                "'S-x' is no key; keys are written x, C-x, M-x, Space, "
                "PageUp, S-Tab");
    check_fault("calendar q exit",
                "'exit' is no command; next-day would be one");
    check_fault("calendar q qui", "'qui' is no command; is it quit?");
    check_fault("calendar q next-dya 3",
                "'next-dya' is no command; next-day would be one");
    check_fault("calendar q \xC3", "'\\xc3' is not UTF-8, as the text must be");
    check_fault("calendar q quit # \xC3 \xC2",
                "'\\xc3' is not UTF-8, as the text must be");
}

static void a_fault_of_count_says_what_counts_there_are(void **state)
{
    static const char *const bad[] = {
        "0", "1000", "-1", "x", "3x", "99999999999999999999", "+1", "3.",
    };
    char text[64], expected[128];

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct buffer out = buffer_in(text, sizeof text);

        buffer_format(&out, "calendar v next-day %s", bad[i]);
        out = buffer_in(expected, sizeof expected);
        buffer_format(&out, "'%s' is no count; counts go from 1 to 999",
                      bad[i]);
        check_fault(text, expected);
    }
    check_fault("calendar v next-day 3 4",
                "'4' is too much: a count ends the line");
    check_fault("calendar q quit 3", "quit takes no count: '3' is too much");
    check_fault("calendar q quit it", "quit takes no count: 'it' is too much");
}

static void too_few_and_too_many_words_are_refused(void **state)
{
    (void)state;
    check_fault("calendar", "the line ends too soon, behind 'calendar': a "
                            "mode, keys and a command make a binding");
    check_fault("calendar q", "the line ends too soon, behind 'q': a mode, "
                              "keys and a command make a binding");
    check_fault("calendar q 3", "the line ends too soon, behind '3': a mode, "
                                "keys and a command make a binding");
    check_fault("calendar # quit",
                "the line ends too soon, behind 'calendar': a mode, keys and "
                "a command make a binding");
    check_fault("calendar a b c quit",
                "'c' is one key too many: a binding has 2");
    check_fault("calendar a b c d e f g h i j quit",
                "'c' is one key too many: a binding has 2");
}

static void a_word_is_shown_cut_and_escaped(void **state)
{
    (void)state;
    check_fault("calendar \x1b[31m quit",
                "'\\x1b[31m' is no key; keys are written x, C-x, M-x, Space, "
                "PageUp, S-Tab");
    check_fault("calendar q a234567890b234567890c234567890d234567890"
                "e234567890f234567890",
                "'a234567890b234567890c234567890d234567890e234567890"
                "f234567890' is no command; next-day would be one");
    check_fault("calendar q a234567890b234567890c234567890d234567890"
                "e234567890f234567890g234567890",
                "'a234567890b234567890c234567890d234567890e234567890"
                "f234567890...' is no command; next-day would be one");
}

static void what_is_missing_is_refused(void **state)
{
    static const struct binding none;
    struct binding out;
    char text[8];
    struct buffer why = buffer_in(text, sizeof text);

    (void)state;
    SOIL(out);
    assert_int_equal(keymap_line_read(NULL, 5, &why, &out),
                     STATUS_ERR_ARGUMENT);
    assert_memory_equal(&out, &none, sizeof out);
    assert_int_equal(keymap_line_read("help q quit", 11, &why, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_string_equal(text, "");
    SOIL(out);
    assert_int_equal(keymap_line_read("nowhere q quit", 14, NULL, &out),
                     STATUS_ERR_SYNTAX);
    assert_memory_equal(&out, &none, sizeof out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_a_mode_keys_a_command_and_a_count),
        cmocka_unit_test(a_word_that_is_key_and_command_is_what_it_can_be),
        cmocka_unit_test(what_is_behind_a_number_sign_is_a_comment),
        cmocka_unit_test(a_blank_line_and_a_comment_have_no_keys),
        cmocka_unit_test(a_fault_names_its_word_and_what_would_be_right),
        cmocka_unit_test(a_fault_of_count_says_what_counts_there_are),
        cmocka_unit_test(too_few_and_too_many_words_are_refused),
        cmocka_unit_test(a_word_is_shown_cut_and_escaped),
        cmocka_unit_test(what_is_missing_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
