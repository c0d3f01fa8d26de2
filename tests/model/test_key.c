/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "model/key.h"
#include "test.h"

static struct key read_as(const char *text, enum status expected)
{
    struct key key;

    SOIL(key);
    assert_int_equal(key_read(text, strlen(text), &key), expected);
    return key;
}

static void check_written(struct key key, const char *expected)
{
    char text[64];
    struct buffer out = buffer_in(text, sizeof text);

    key_write(key, &out);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text, expected);
}

struct row {
    const char *text;
    uint32_t code;
    int modifiers;
};

static void keys_are_written_as_they_are_read(void **state)
{
    static const struct row rows[] = {
        {"x", 'x', 0},
        {"X", 'X', 0},
        {"-", '-', 0},
        {"#", '#', 0},
        {"0", '0', 0},
        {"é", 0xE9, 0},
        {"月", 0x6708, 0},
        {"😀", 0x1F600, 0},
        {"Space", ' ', 0},
        {"Enter", NAMED_ENTER, 0},
        {"F1", NAMED_F1, 0},
        {"C-x", 'x', MOD_CONTROL},
        {"C--", '-', MOD_CONTROL},
        {"C-Space", ' ', MOD_CONTROL},
        {"M-}", '}', MOD_META},
        {"M-X", 'X', MOD_META},
        {"M--", '-', MOD_META},
        {"S-Tab", NAMED_TAB, MOD_SHIFT},
        {"C-Home", NAMED_HOME, MOD_CONTROL},
        {"C-M-a", 'a', MOD_CONTROL | MOD_META},
        {"C-M-S-Up", NAMED_UP, MOD_CONTROL | MOD_META | MOD_SHIFT},
        {"S", 'S', 0},
        {"C-S", 's', MOD_CONTROL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct key key = read_as(rows[i].text, STATUS_OK);

        assert_int_equal(key.code, rows[i].code);
        assert_int_equal(key.modifiers, rows[i].modifiers);
        check_written(key, strcmp(rows[i].text, "C-S") ? rows[i].text : "C-s");
    }
}

static void every_named_key_is_read_in_any_case(void **state)
{
    static const struct {
        const char *name, *small, *capital;
        enum named_key code;
    } rows[] = {
        {"PageUp", "pageup", "PAGEUP", NAMED_PAGE_UP},
        {"Escape", "escape", "ESCAPE", NAMED_ESCAPE},
        {"F1", "f1", "F1", NAMED_F1},
    };
    static const char *const names[] = {
#define X(name, text) text,
        NAMED_KEY_LIST(X)
#undef X
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_written(read_as(rows[i].small, STATUS_OK), rows[i].name);
        check_written(read_as(rows[i].capital, STATUS_OK), rows[i].name);
        assert_int_equal(read_as(rows[i].name, STATUS_OK).code, rows[i].code);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct key key = read_as(names[i], STATUS_OK);

        assert_int_equal(key.code, NAMED_NONE + 1 + i);
        assert_false(key_types(key));
        check_written(key, names[i]);
    }
}

static void the_order_of_modifiers_does_not_matter(void **state)
{
    (void)state;
    assert_true(key_same(read_as("M-C-S-Up", STATUS_OK),
                         read_as("C-M-S-Up", STATUS_OK)));
    assert_false(
        key_same(read_as("M-Up", STATUS_OK), read_as("C-Up", STATUS_OK)));
    assert_false(key_same(read_as("M-x", STATUS_OK), read_as("x", STATUS_OK)));
}

static void with_control_letters_are_small(void **state)
{
    (void)state;
    check_written(read_as("C-X", STATUS_OK), "C-x");
    check_written(read_as("C-M-X", STATUS_OK), "C-M-x");
    check_written(read_as("C-É", STATUS_OK), "C-É");
}

static void what_terminals_send_alike_is_one_key(void **state)
{
    (void)state;
    check_written(read_as("C-i", STATUS_OK), "Tab");
    check_written(read_as("C-M", STATUS_OK), "Enter");
    check_written(read_as("C-[", STATUS_OK), "Escape");
    check_written(read_as("M-C-i", STATUS_OK), "M-Tab");
    check_written(read_as("M-i", STATUS_OK), "M-i");
}

static void what_is_no_key_is_refused(void **state)
{
    static const char *const bad[] = {
        "",    " ",    "ab",      "C-",    "M-",        "--",        "C-ab",
        "S-x", "S-X",  "S-Space", "C-S-x", "C-C-x",     "M-S-M-Tab", "c-x",
        "A-x", "Spac", "Spaces",  "C-x ",  "a\xCC\x81",
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(read_as(bad[i], STATUS_ERR_SYNTAX).code, 0);
}

static void what_is_no_character_is_no_key(void **state)
{
    static const char *const bad[] = {
        "\t",       "\x1b",         "\x7f",         "C-\x1b",
        "\xFF",     "\xC3",         "M-\xE6\x9C",   "\xED\xA0\x80",
        "\xE6\x9C", "\xEF\xBF\xBF", "\xE2\x80\xAE",
    };
    struct key key;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(read_as(bad[i], STATUS_ERR_SYNTAX).code, 0);
    SOIL(key);
    assert_int_equal(key_read("", 1, &key), STATUS_ERR_SYNTAX); /* NUL */
    assert_true(key_same(key, (struct key){0}));
}

static void a_missing_argument_is_refused(void **state)
{
    struct key key;

    (void)state;
    SOIL(key);
    assert_int_equal(key_read(NULL, 1, &key), STATUS_ERR_ARGUMENT);
    assert_true(key_same(key, (struct key){0}));
    assert_int_equal(key_read("x", 1, NULL), STATUS_ERR_ARGUMENT);
}

static void no_more_than_the_text_is_read(void **state)
{
    struct key key;

    (void)state;
    assert_int_equal(key_read("C-Homex", 6, &key), STATUS_OK);
    check_written(key, "C-Home");
    assert_int_equal(key_read("C-Home", 3, &key), STATUS_OK);
    check_written(key, "C-h");
}

static void what_is_no_key_is_not_written(void **state)
{
    (void)state;
    check_written((struct key){0}, "");
    check_written((struct key){.modifiers = MOD_META}, "");
    check_written((struct key){.code = NAMED_NONE}, "");
    check_written((struct key){.code = 0xD800, .modifiers = MOD_META}, "");
    check_written((struct key){.code = UINT32_MAX}, "");
}

static void characters_alone_type(void **state)
{
    (void)state;
    assert_true(key_types(read_as("x", STATUS_OK)));
    assert_true(key_types(read_as("Space", STATUS_OK)));
    assert_false(key_types(read_as("M-x", STATUS_OK)));
    assert_false(key_types(read_as("Up", STATUS_OK)));
    assert_false(key_types((struct key){0}));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_written_as_they_are_read),
        cmocka_unit_test(every_named_key_is_read_in_any_case),
        cmocka_unit_test(the_order_of_modifiers_does_not_matter),
        cmocka_unit_test(with_control_letters_are_small),
        cmocka_unit_test(what_terminals_send_alike_is_one_key),
        cmocka_unit_test(what_is_no_key_is_refused),
        cmocka_unit_test(what_is_no_character_is_no_key),
        cmocka_unit_test(a_missing_argument_is_refused),
        cmocka_unit_test(no_more_than_the_text_is_read),
        cmocka_unit_test(what_is_no_key_is_not_written),
        cmocka_unit_test(characters_alone_type),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
