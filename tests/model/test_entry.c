/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "model/entry.h"
#include "test.h"

/* E is whole, and its cursor at an edge of a cluster.  */
static void check_whole(const struct entry *e)
{
    size_t edge = 0;

    assert_true(e->length <= ENTRY_MAX);
    assert_int_equal(strlen(e->text), e->length);
    assert_true(utf8_is_valid(e->text, e->length));
    assert_false(utf8_has_control(e->text, e->length));
    assert_true(e->at <= e->length);
    while (edge < e->at)
        edge += cluster_first(e->text + edge).length;
    assert_int_equal(edge, e->at);
}

/* BEFORE and BEHIND are what is on either side of the cursor.  */
static void check(const struct entry *e, const char *before, const char *behind)
{
    char text[ENTRY_MAX + 1] = "";

    check_whole(e);
    memcpy(text, e->text, e->at);
    assert_string_equal(text, before);
    assert_string_equal(e->text + e->at, behind);
}

static void type(struct entry *e, const char *text)
{
    uint32_t c;

    while (*text) {
        text += utf8_read(text, strlen(text), &c);
        entry_type(e, c);
        check_whole(e);
    }
}

static void run(struct entry *e, enum command command)
{
    assert_true(entry_run(e, command));
}

static struct entry entry_with(const char *before, const char *behind)
{
    struct entry e;

    SOIL(e);
    entry_set(&e, behind);
    run(&e, COMMAND_LINE_START);
    type(&e, before);
    check(&e, before, behind);
    return e;
}

static void what_is_typed_stands_before_the_cursor(void **state)
{
    struct entry e = {0};

    (void)state;
    check(&e, "", "");
    type(&e, "ac");
    check(&e, "ac", "");
    run(&e, COMMAND_LEFT);
    type(&e, "b é月😀");
    check(&e, "ab é月😀", "c");
}

static void the_cursor_moves_by_characters(void **state)
{
    struct entry e = entry_with("a月", "😀b");

    (void)state;
    run(&e, COMMAND_LEFT);
    check(&e, "a", "月😀b");
    run(&e, COMMAND_LEFT);
    run(&e, COMMAND_LEFT);
    check(&e, "", "a月😀b");
    run(&e, COMMAND_RIGHT);
    run(&e, COMMAND_RIGHT);
    run(&e, COMMAND_RIGHT);
    check(&e, "a月😀", "b");
    run(&e, COMMAND_LINE_START);
    check(&e, "", "a月😀b");
    run(&e, COMMAND_LINE_END);
    check(&e, "a月😀b", "");
    run(&e, COMMAND_RIGHT);
    check(&e, "a月😀b", "");
}

static void a_mark_joins_the_character_before_it(void **state)
{
    struct entry e = entry_with("xか", "y");

    (void)state;
    entry_type(&e, 0x3099); /* voiced */
    check(&e, "xか\xE3\x82\x99", "y");
    run(&e, COMMAND_LEFT);
    check(&e, "x", "か\xE3\x82\x99y");
    run(&e, COMMAND_RIGHT);
    run(&e, COMMAND_DELETE_BEFORE);
    check(&e, "x", "y");
}

static void hebrew_with_points_is_edited_by_letters(void **state)
{
    static const char shin[] = "שׁ\xD6\xB8"; /* shin, its dot, qamats */
    static const char word[] = "שׁ\xD6\xB8לו\xD6\xB9ם";
    struct entry e = {0};

    (void)state;
    type(&e, word);
    check(&e, word, "");
    run(&e, COMMAND_DELETE_BEFORE);
    run(&e, COMMAND_DELETE_BEFORE);
    run(&e, COMMAND_LEFT);
    check(&e, shin, "ל");
    run(&e, COMMAND_LEFT);
    check(&e, "", "שׁ\xD6\xB8ל");
    run(&e, COMMAND_DELETE_AT);
    check(&e, "", "ל");
}

static void what_comes_to_join_a_mark_takes_the_cursor_along(void **state)
{
    struct entry e = {0};

    (void)state;
    type(&e, "\xCC\x81"
             "b"); /* a mark alone */
    run(&e, COMMAND_LINE_START);
    entry_type(&e, 'a');
    check(&e, "a\xCC\x81", "b");
    run(&e, COMMAND_LINE_START);
    type(&e, "xy");
    run(&e, COMMAND_LEFT);
    run(&e, COMMAND_DELETE_AT);
    check(&e, "x",
          "a\xCC\x81"
          "b");
}

static void what_is_no_character_of_text_is_not_typed(void **state)
{
    static const uint32_t bad[] = {
        0,        '\t',     '\n',     0x1B,       0x7F,   0x80,
        0x9B,     0x2028,   0x2029,   0x202E,     0x2066, 0xD800,
        0xDFFF,   0xFDD0,   0xFDEF,   0xFFFE,     0xFFFF, 0x1FFFE,
        0x10FFFF, 0x110000, 0x110001, UINT32_MAX,
    };
    struct entry e = entry_with("a", "b");

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        entry_type(&e, bad[i]);
        check(&e, "a", "b");
    }
    entry_type(&e, 0x10FFFD);
    check(&e, "a\xF4\x8F\xBF\xBD", "b");
}

static void a_full_entry_takes_no_more(void **state)
{
    struct entry e = {0};

    (void)state;
    type(&e, "a");
    run(&e, COMMAND_LINE_START);
    for (int i = 0; i < 10000; i++)
        entry_type(&e, 0x6708);
    check_whole(&e);
    assert_int_equal(e.length, 199); /* 66 times 3, and 1 */
    assert_int_equal(e.at, 198);
    entry_type(&e, 0xE9);
    assert_int_equal(e.length, 199);
    entry_type(&e, 'b');
    assert_int_equal(e.length, ENTRY_MAX);
    entry_type(&e, 'b');
    assert_int_equal(e.length, ENTRY_MAX);
    assert_string_equal(e.text + 198, "ba");
    run(&e, COMMAND_DELETE_BEFORE);
    entry_type(&e, 'c');
    assert_string_equal(e.text + 198, "ca");
}

static void a_text_is_set_whole_and_the_cursor_at_its_end(void **state)
{
    struct entry e;

    (void)state;
    SOIL(e);
    entry_set(&e, "שׁ\xD6\xB8 か\xE3\x82\x99");
    check(&e, "שׁ\xD6\xB8 か\xE3\x82\x99", "");
    entry_set(&e, "x");
    check(&e, "x", "");
    entry_set(&e, "a\x1b[m\xFF\xC3 \xE2\x80\xAE"
                  "b\xE6\x9C");
    check(&e, "a[m b", "");
    entry_set(&e, "");
    check(&e, "", "");
    entry_set(&e, NULL);
    check(&e, "", "");
}

/* As many times TEXT as make more than an entry.  */
static void set_many(struct entry *e, const char *first, const char *text)
{
    char many[4 * ENTRY_MAX];
    struct buffer out = buffer_in(many, sizeof many);

    buffer_put(&out, first);
    while (!out.cut)
        buffer_put(&out, text);
    entry_set(e, many);
    check_whole(e);
    assert_int_equal(e->at, e->length);
}

static void a_long_text_is_cut_between_characters(void **state)
{
    struct entry e;

    (void)state;
    set_many(&e, "", "a");
    assert_int_equal(e.length, ENTRY_MAX);
    set_many(&e, "", "月");
    assert_int_equal(e.length, 198);
    set_many(&e, "", "か\xE3\x82\x99");
    assert_int_equal(e.length, 198); /* 33 times 6 */
    set_many(&e, "xyz", "か\xE3\x82\x99");
    assert_int_equal(e.length, 195); /* 3, and 32 times 6 */
}

static void words_are_deleted_with_the_blanks_behind_them(void **state)
{
    struct entry e = entry_with("a 月 か\xE3\x82\x99x  ", "y z");

    (void)state;
    run(&e, COMMAND_DELETE_WORD);
    check(&e, "a 月 ", "y z");
    run(&e, COMMAND_DELETE_WORD);
    check(&e, "a ", "y z");
    run(&e, COMMAND_DELETE_WORD);
    check(&e, "", "y z");
    run(&e, COMMAND_DELETE_WORD);
    check(&e, "", "y z");
    e = entry_with("ab", "c");
    run(&e, COMMAND_DELETE_WORD);
    check(&e, "", "c");
    e = entry_with("   ", "c");
    run(&e, COMMAND_DELETE_WORD);
    check(&e, "", "c");
}

static void either_side_of_the_cursor_is_deleted(void **state)
{
    struct entry e = entry_with("a 月", "b c");

    (void)state;
    run(&e, COMMAND_DELETE_AT);
    check(&e, "a 月", " c");
    run(&e, COMMAND_DELETE_BEFORE);
    check(&e, "a ", " c");
    run(&e, COMMAND_DELETE_REST);
    check(&e, "a ", "");
    run(&e, COMMAND_DELETE_AT);
    check(&e, "a ", "");
    e = entry_with("a 月", "b c");
    run(&e, COMMAND_DELETE_LINE);
    check(&e, "", "b c");
    run(&e, COMMAND_DELETE_BEFORE);
    check(&e, "", "b c");
}

static void other_commands_leave_it_alone(void **state)
{
    struct entry e = entry_with("a", "b");

    (void)state;
    assert_false(entry_run(&e, COMMAND_NEXT_DAY));
    assert_false(entry_run(&e, COMMAND_ACCEPT));
    assert_false(entry_run(&e, COMMAND_CANCEL));
    assert_false(entry_run(&e, COMMAND_COUNT));
    check(&e, "a", "b");
}

static void whatever_is_done_leaves_it_whole(void **state)
{
    static const uint32_t any[] = {
        'a',     ' ',    0x5E9,   0x5B8,   0x304B, 0x3099, 0x301,  0x200D,
        0x1F469, 0xFE0F, 0x1F1E9, 0x1F3FD, 0x1100, 0x1161, 0x200F, 0xAD,
    };
    struct entry e = {0};
    uint32_t seed = 1;

    (void)state;
    for (int i = 0; i < 20000; i++) {
        uint32_t number = (seed = seed * 1664525 + 1013904223) >> 12;

        if (number % 3)
            entry_type(&e, any[number / 3 % 16]);
        else
            entry_run(&e, (enum command)(number / 3 % COMMAND_COUNT));
        check_whole(&e);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_typed_stands_before_the_cursor),
        cmocka_unit_test(the_cursor_moves_by_characters),
        cmocka_unit_test(a_mark_joins_the_character_before_it),
        cmocka_unit_test(hebrew_with_points_is_edited_by_letters),
        cmocka_unit_test(what_comes_to_join_a_mark_takes_the_cursor_along),
        cmocka_unit_test(what_is_no_character_of_text_is_not_typed),
        cmocka_unit_test(a_full_entry_takes_no_more),
        cmocka_unit_test(a_text_is_set_whole_and_the_cursor_at_its_end),
        cmocka_unit_test(a_long_text_is_cut_between_characters),
        cmocka_unit_test(words_are_deleted_with_the_blanks_behind_them),
        cmocka_unit_test(either_side_of_the_cursor_is_deleted),
        cmocka_unit_test(other_commands_leave_it_alone),
        cmocka_unit_test(whatever_is_done_leaves_it_whole),
    };

    /* Columns are the locale's.  */
    if (!setlocale(LC_CTYPE, "C.UTF-8") && !setlocale(LC_CTYPE, "en_US.UTF-8"))
        return 77;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
