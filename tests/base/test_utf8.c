/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/utf8.h"
#include "test.h"

static void well_formed_text_is_valid(void **state)
{
    (void)state;
    assert_true(utf8_is_valid("", 0));
    assert_true(utf8_is_valid("Rabiʻ", strlen("Rabiʻ")));
    assert_true(utf8_is_valid("正月𝍖", strlen("正月𝍖")));
}

static void broken_text_is_not(void **state)
{
    static const char *const broken[] = {
        "\x80", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "a\xFF",
    };

    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        assert_false(utf8_is_valid(broken[i], strlen(broken[i])));
}

static void printable_ascii_is_plain(void **state)
{
    (void)state;
    assert_int_equal(utf8_plain("", 0), 0);
    assert_int_equal(utf8_plain(" Adar~II", 5), 5);
    assert_int_equal(utf8_plain("Báb", strlen("Báb")), 1);
    assert_int_equal(utf8_plain("a\nb", 3), 1);
    assert_int_equal(utf8_plain("\x7f", 1), 0);
    assert_int_equal(utf8_plain("\0a", 2), 0);
}

static void what_acts_on_a_terminal_is_a_control(void **state)
{
    static const char *const controls[] = {
        "\x1b[31m",     "a\n",          "\x7f", "\xC2\x9B", /* CSI */
        "\xE2\x80\xA8", "\xE2\x80\xA9",                     /* separators */
        "\xE2\x80\xAE", "\xE2\x81\xA6", /* override, isolate */
    };

    (void)state;
    for (size_t i = 0; i < sizeof controls / sizeof *controls; i++)
        assert_true(utf8_has_control(controls[i], strlen(controls[i])));
    assert_true(utf8_has_control("", 1)); /* NUL */
}

static void a_joiner_inside_a_word_is_none(void **state)
{
    static const char name[] = "ذی\xE2\x80\x8Cالقعده"; /* ZWNJ */

    (void)state;
    assert_false(utf8_has_control(name, strlen(name)));
}

static void check_escape(const char *text, size_t size, const char *expected)
{
    char out[64];

    memset(out, 0xAA, sizeof out);
    utf8_escape(text, strlen(text), out, size);
    assert_string_equal(out, expected);
    assert_true(strlen(out) < size);
}

static void escapes_show_bytes(void **state)
{
    (void)state;
    check_escape("1 Rabiʻ", 64, "1 Rabiʻ");
    check_escape("\x1b[31m", 64, "\\x1b[31m");
    check_escape("a\xFFz", 64, "a\\xffz");
    check_escape("\xC2\x9B", 64, "\\xc2\\x9b");
    check_escape("a\\b", 64, "a\\\\b");
}

static void long_text_is_cut_between_characters(void **state)
{
    (void)state;
    check_escape("abcdefghij", 11, "abcdefghij");
    check_escape("abcdefghij", 10, "abcdef...");
    check_escape("正月正月", 10, "正月...");
    check_escape("\x1b\x1b\x1b", 10, "\\x1b...");
    check_escape("abcd", 4, "...");
    check_escape("abcd", 3, "");
    check_escape("abcd", 1, "");
}

static void characters_are_read_and_written(void **state)
{
    static const struct {
        uint32_t c;
        const char *text;
    } rows[] = {
        {'a', "a"},
        {0x7F, "\x7f"},
        {0x80, "\xC2\x80"},
        {0x2BB, "ʻ"},
        {0x6B63, "正"},
        {0xFFFF, "\xEF\xBF\xBF"},
        {0x10000, "\U00010000"},
        {0x10FFFF, "\xF4\x8F\xBF\xBF"},
    };
    char out[UTF8_MAX + 1];
    uint32_t c;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t n = strlen(rows[i].text);

        SOIL(out);
        assert_int_equal(utf8_write(rows[i].c, out), n);
        assert_string_equal(out, rows[i].text);
        assert_int_equal(utf8_read(rows[i].text, n, &c), n);
        assert_int_equal(c, rows[i].c);
        SOIL(c);
        assert_int_equal(utf8_read(rows[i].text, n - 1, &c), 0);
        assert_int_equal(c, 0);
    }
    assert_int_equal(utf8_read("ab", 2, &c), 1);
    assert_int_equal(utf8_read("\xC0\x80", 2, &c), 0);
    assert_int_equal(utf8_read("", 1, &c), 1);
    assert_int_equal(utf8_write(0, out), 1);
}

static void what_is_no_character_is_not_written(void **state)
{
    static const uint32_t none[] = {0xD800, 0xDFFF, 0x110000, UINT32_MAX};
    char out[UTF8_MAX + 1];

    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        SOIL(out);
        assert_int_equal(utf8_write(none[i], out), 0);
        assert_string_equal(out, "");
        assert_false(utf8_is_text(none[i]));
    }
}

static void text_has_no_controls_and_no_noncharacters(void **state)
{
    static const uint32_t none[] = {
        0,      0x1B,   0x7F,   0x9B,   0x2028,  0x202E,
        0x2066, 0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF, 0x10FFFF,
    };
    static const uint32_t text[] = {
        ' ', 'a', 0x5B0, 0x200C, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F600,
    };

    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(utf8_is_text(none[i]));
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        assert_true(utf8_is_text(text[i]));
}

static void a_text_that_is_missing_has_nothing(void **state)
{
    char out[8], before[8];
    uint32_t c;

    (void)state;
    assert_false(utf8_is_valid(NULL, 0));
    assert_false(utf8_is_valid(NULL, 5));
    assert_false(utf8_has_control(NULL, 0));
    assert_false(utf8_has_control(NULL, 5));
    SOIL(c);
    assert_int_equal(utf8_read(NULL, 5, &c), 0);
    assert_int_equal(c, 0);
    SOIL(out);
    utf8_escape(NULL, 5, out, sizeof out);
    assert_string_equal(out, "");
    assert_string_equal(utf8_shown(NULL, 5).text, "");
    SOIL(out);
    SOIL(before);
    utf8_escape("text", 4, out, 0);
    assert_memory_equal(out, before, sizeof out);
    utf8_escape("text", 4, NULL, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(well_formed_text_is_valid),
        cmocka_unit_test(broken_text_is_not),
        cmocka_unit_test(printable_ascii_is_plain),
        cmocka_unit_test(what_acts_on_a_terminal_is_a_control),
        cmocka_unit_test(a_joiner_inside_a_word_is_none),
        cmocka_unit_test(escapes_show_bytes),
        cmocka_unit_test(long_text_is_cut_between_characters),
        cmocka_unit_test(characters_are_read_and_written),
        cmocka_unit_test(what_is_no_character_is_not_written),
        cmocka_unit_test(text_has_no_controls_and_no_noncharacters),
        cmocka_unit_test(a_text_that_is_missing_has_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
