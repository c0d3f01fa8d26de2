/* SPDX-License-Identifier: MIT */
/* Whatever a text is, keymap_read() reads or refuses it.  */
#include "config.h"

#include <string.h>

#include "base/utf8.h"
#include "model/keymap.h"
#include "model/keys_conf.h"
#include "test.h"

/* TEXT is read, or has a fault in a line that it has, in words that can be
   shown.  Returns the line of the fault; 0: there is none.  */
static int check_any(const char *text)
{
    struct keymap_fault fault;
    struct keymap map;
    enum status s;
    int lines = 1;

    SOIL(map);
    SOIL(fault);
    s = keymap_read(text, &map, &fault);
    for (const char *at = text; *at; at++)
        lines += *at == '\n';
    if (!s) {
        assert_int_equal(fault.line, 0);
        assert_in_range(map.count, 0, KEYMAP_MAX);
        return 0;
    }
    assert_int_equal(s, STATUS_ERR_SYNTAX);
    assert_int_equal(map.count, 0);
    assert_in_range(fault.line, 1, lines);

    size_t n = strnlen(fault.why, sizeof fault.why);

    assert_in_range(n, 1, sizeof fault.why - 1);
    assert_true(utf8_is_valid(fault.why, n));
    assert_false(utf8_has_control(fault.why, n));
    return fault.line;
}

static void a_text_cut_anywhere_has_its_fault_in_the_last_line(void **state)
{
    size_t n = strlen(keys_conf->text);
    int line = 1, faults = 0;
    char text[32768];

    (void)state;
    assert_true(n < sizeof text);
    for (size_t i = 0; i <= n; i++) {
        memcpy(text, keys_conf->text, i);
        text[i] = '\0';

        int fault = check_any(text);

        assert_true(!fault || fault == line);
        faults += fault > 0;
        line += keys_conf->text[i] == '\n';
    }
    assert_true(faults > 1000);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return *seed >> 8;
}

static void a_text_of_anything_is_read_or_refused(void **state)
{
    static const char *const words[] = {
        "calendar", "line", "C-x", "x", "left", "next-day", "quit", "3",
        " ",        "\n",   "#",   "é", "\r\n", "\t",       "-",    "\xFF",
    };
    uint32_t seed = 1;
    char text[128];

    (void)state;
    for (int i = 0; i < 20000; i++) {
        struct buffer out = buffer_in(text, sizeof text);

        while (!out.cut && next_random(&seed) % 32) {
            char any = (char)(next_random(&seed) % 255 + 1);

            if (next_random(&seed) % 8)
                buffer_put(&out, words[next_random(&seed) % 16]);
            else
                buffer_put_bytes(&out, &any, 1);
            buffer_put(&out, next_random(&seed) % 4 ? " " : "");
        }
        check_any(text);
    }
}

static void a_text_with_a_wrong_byte_is_read_or_refused(void **state)
{
    size_t n = strlen(keys_conf->text);
    char text[32768];
    uint32_t seed = 1;

    (void)state;
    assert_true(n < sizeof text);
    memcpy(text, keys_conf->text, n + 1);
    for (int i = 0; i < 2000; i++) {
        size_t at = next_random(&seed) % n;

        text[at] = (char)(next_random(&seed) % 255 + 1);
        check_any(text);
        text[at] = keys_conf->text[at];
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_cut_anywhere_has_its_fault_in_the_last_line),
        cmocka_unit_test(a_text_of_anything_is_read_or_refused),
        cmocka_unit_test(a_text_with_a_wrong_byte_is_read_or_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
