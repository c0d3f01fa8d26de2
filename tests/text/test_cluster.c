/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/utf8.h"
#include "test.h"
#include "text/cluster.h"

#define BAD "\xEF\xBF\xBD"  /* U+FFFD */
#define ACUTE "\xCC\x81"    /* U+0301 */
#define DOT "\xCC\xA3"      /* U+0323 */
#define ZWNJ "\xE2\x80\x8C" /* U+200C */
#define ZWJ "\xE2\x80\x8D"  /* U+200D */
#define LRM "\xE2\x80\x8E"  /* U+200E */
#define RLO "\xE2\x80\xAE"  /* U+202E */
#define SHY "\xC2\xAD"      /* U+00AD */
#define VS16 "\xEF\xB8\x8F" /* U+FE0F */
#define WOMAN "\xF0\x9F\x91\xA9"
#define GIRL "\xF0\x9F\x91\xA7"

static void check(const char *text, const char *expected, int width,
                  size_t length)
{
    struct cluster c = cluster_first(text);

    assert_string_equal(c.text, expected);
    assert_int_equal(c.width, width);
    assert_int_equal(c.length, length);
}

static void a_text_ends_with_no_cluster(void **state)
{
    (void)state;
    check("", "", 0, 0);
}

static void a_character_of_ascii_is_a_cluster(void **state)
{
    (void)state;
    for (int i = ' '; i <= '~'; i++)
        for (int j = 0; j < 0x80; j++) {
            const char text[] = {(char)i, (char)j, '\0'};
            const char one[] = {(char)i, '\0'};

            check(text, one, 1, 1);
        }
}

static void a_character_may_be_wide(void **state)
{
    (void)state;
    check("é!", "é", 1, 2);
    check("正月", "正", 2, 3);
    check("🌑x", "🌑", 2, 4);
}

static void marks_join_the_character_before_them(void **state)
{
    (void)state;
    check("e" ACUTE "x", "e" ACUTE, 1, 3);
    check("e" ACUTE DOT, "e" ACUTE DOT, 1, 5);
    check("בּ", "בּ", 1, 4);
    check(" " ACUTE, " " ACUTE, 1, 3);
    check("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", /* conjoining Hangul */
          "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 2, 9);
}

static void a_fifth_mark_is_left_out(void **state)
{
    (void)state;
    check("e" ACUTE DOT ACUTE DOT "x", "e" ACUTE DOT ACUTE DOT, 1, 9);
    check("e" ACUTE DOT ACUTE DOT ACUTE "x", "e" ACUTE DOT ACUTE DOT, 1, 11);
    check("e" ACUTE DOT ACUTE DOT ACUTE ZWJ ACUTE "x", "e" ACUTE DOT ACUTE DOT,
          1, 16);
}

static void the_longest_cluster_has_room(void **state)
{
    static const char mark[] = "\xF0\x91\x80\xB8"; /* U+11038 */
    static const char base[] = "\xF0\xA0\x80\x80"; /* U+20000 */
    char text[CLUSTER_BYTES];

    (void)state;
    memcpy(text, base, sizeof base);
    for (int i = 0; i < 4; i++)
        strcat(text, mark);
    check(text, text, 2, 20);
}

static void what_joins_nothing_stands_on_a_replacement(void **state)
{
    (void)state;
    check(ACUTE "x", BAD ACUTE, 1, 2);
    check(LRM ACUTE "x", BAD ACUTE, 1, 5);
    check("\t" ACUTE, BAD ACUTE, 1, 3);
}

static void what_is_not_seen_is_left_out(void **state)
{
    static const char *const hidden[] = {
        ZWNJ,
        ZWJ,
        LRM,
        SHY,
        VS16,
        "\xE2\x80\x8B",
        "\xE1\x85\x9F",
        "\xD8\x9C",
        "\xEF\xBB\xBF",
        "\xEF\xBF\xB9",
        "\xF3\xA0\x80\xA0",
    };

    (void)state;
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) {
        size_t n = strlen(hidden[i]);
        char text[16] = "x";

        strcat(text, hidden[i]);
        check(hidden[i], BAD, 1, n); /* but something is there */
        check(text, "x", 1, 1 + n);
        strcat(text, "y");
        check(text, "x", 1, 1 + n);
        check(text + 1, "y", 1, n + 1);
    }
    check(WOMAN ZWJ GIRL, WOMAN, 2, 7);
}

static void what_is_no_text_is_replaced(void **state)
{
    (void)state;
    check("\xFFx", BAD, 1, 1);
    check("\xC3", BAD, 1, 1);
    check("\xE2\x80", BAD, 1, 1);
    check("\xED\xA0\x80", BAD, 1, 1);
    check("\xC0\x80", BAD, 1, 1);
    check("\xF4\x90\x80\x80", BAD, 1, 1);
    check("\xEF\xBF\xBF", BAD, 1, 3); /* U+FFFF */
}

static void a_control_is_replaced_and_never_hidden(void **state)
{
    static const char *const controls[] = {
        "\x01", "\t",           "\n",           "\r",           "\x1b",
        "\x7f", "\xC2\x9B",     "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAA",
        RLO,    "\xE2\x81\xA6", "\xE2\x81\xA9",
    };

    (void)state;
    for (size_t i = 0; i < sizeof controls / sizeof *controls; i++) {
        char text[16] = "x";

        strcat(text, controls[i]);
        check(text, "x", 1, 1);
        check(text + 1, BAD, 1, strlen(controls[i]));
        strcat(text, "31m");
        check(text + 1, BAD, 1, strlen(controls[i]));
    }
}

/* Whether C is one that a terminal can be given: valid, without controls and
   what terminals hide, and as wide as the C library says.  */
static bool is_safe(const struct cluster *c)
{
    wchar_t wide[CLUSTER_BYTES];
    size_t bytes = strlen(c->text), n;
    int width = 0;

    if (bytes >= CLUSTER_BYTES || !utf8_is_valid(c->text, bytes) ||
        utf8_has_control(c->text, bytes))
        return false;
    n = mbstowcs(wide, c->text, CLUSTER_BYTES);
    if (n < 1 || n > 5)
        return false;
    for (size_t i = 0; i < n; i++) {
        int columns = wcwidth(wide[i]);

        if (i ? columns != 0 : columns < 1)
            return false;
        if ((wide[i] >= 0x200B && wide[i] <= 0x200F) ||
            (wide[i] >= 0x2060 && wide[i] <= 0x206F) ||
            (wide[i] >= 0xFE00 && wide[i] <= 0xFE0F) ||
            (wide[i] >= 0xE0000 && wide[i] <= 0xE0FFF))
            return false;
        width += columns;
    }
    return width == c->width && width <= 2 && c->length;
}

/* Puts the character C into OUT and returns its bytes.  */
static size_t encode(long c, char out[static 5])
{
    static const int first[] = {0, 0, 0xC0, 0xE0, 0xF0};
    int n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

    out[n] = '\0';
    for (int i = n - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)(first[n] | c);
    return (size_t)n;
}

static void every_character_is_safe_alone_and_behind_another(void **state)
{
    char text[6] = "x";

    (void)state;
    for (long i = 1; i < 0x110000; i++) {
        size_t n = encode(i, text + 1);
        struct cluster alone = cluster_first(text + 1);
        struct cluster behind = cluster_first(text);

        if (!is_safe(&alone) || !is_safe(&behind))
            fail_msg("U+%04lX: '%s', '%s'", i, alone.text, behind.text);
        if (behind.length != 1 && behind.length != n + 1)
            fail_msg("U+%04lX: cut after %zu", i, behind.length);
    }
}

/* Numbers by chance, the same each time (a linear congruential generator).  */
static unsigned next_number(uint32_t *seed)
{
    *seed = *seed * UINT32_C(1664525) + UINT32_C(1013904223);
    return *seed >> 16;
}

static void fill_with_noise(uint32_t *seed, char text[static 40])
{
    static const char *const part[] = {
        "a", " ", "é",  "正",   "🌑",    ACUTE,      DOT, ZWJ,
        LRM, RLO, "\t", "\x80", "\xE2", "\xF0\x9F", SHY, "\xE1\x85\xA1",
    };
    unsigned parts = next_number(seed) % 9;

    *text = '\0';
    for (unsigned i = 0; i < parts; i++)
        strcat(text, part[next_number(seed) % (sizeof part / sizeof *part)]);
}

static void any_bytes_fall_into_safe_clusters_both_ways(void **state)
{
    uint32_t seed = 1;

    (void)state;
    for (int i = 0; i < 50000; i++) {
        char text[40];
        size_t at = 0;
        int columns = 0;

        fill_with_noise(&seed, text);
        while (text[at]) {
            struct cluster c = cluster_first(text + at);

            assert_true(is_safe(&c));
            at += c.length;
            columns += c.width;
            assert_true(at <= strlen(text));
            assert_int_equal(cluster_before(text, at), c.length);
        }
        assert_int_equal(cluster_columns(text), columns);
    }
}

static void before_the_beginning_there_is_nothing(void **state)
{
    (void)state;
    assert_int_equal(cluster_before("", 0), 0);
    assert_int_equal(cluster_before("abc", 0), 0);
    assert_int_equal(cluster_before("abc", 3), 1);
    assert_int_equal(cluster_before("abc", 4), 0);
    assert_int_equal(cluster_before("ae" ACUTE, 4), 3);
    assert_int_equal(cluster_before("正月", 6), 3);
}

static void columns_add_up(void **state)
{
    (void)state;
    assert_int_equal(cluster_columns(""), 0);
    assert_int_equal(cluster_columns("Tishri"), 6);
    assert_int_equal(cluster_columns("正月 e" ACUTE), 6);
    assert_int_equal(cluster_columns("ذی" ZWNJ "القعده"), 8);
    assert_int_equal(cluster_columns("ה׳תשפ״ז"), 7);
    assert_int_equal(cluster_columns("\x1b[31m"), 5);
}

static void without_a_locale_of_utf_8_ascii_is_left(void **state)
{
    (void)state;
    setlocale(LC_CTYPE, "C");
    check("é", BAD, 1, 2);
    check("ax", "a", 1, 1);
}

static void a_text_that_is_missing_has_none(void **state)
{
    (void)state;
    check(NULL, "", 0, 0);
    assert_int_equal(cluster_before(NULL, 0), 0);
    assert_int_equal(cluster_before(NULL, 3), 0);
    assert_int_equal(cluster_before("abc", SIZE_MAX), 0);
    assert_int_equal(cluster_fitting(NULL, 5), 0);
    assert_int_equal(cluster_fitting("abc", INT_MIN), 0);
    assert_int_equal(cluster_fitting("abc", INT_MAX), 3);
    assert_int_equal(cluster_columns(NULL), 0);
}

static int open_locale(void **state)
{
    (void)state;
    return !setlocale(LC_CTYPE, "C.UTF-8") &&
           !setlocale(LC_CTYPE, "en_US.UTF-8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_ends_with_no_cluster),
        cmocka_unit_test(a_character_of_ascii_is_a_cluster),
        cmocka_unit_test(a_character_may_be_wide),
        cmocka_unit_test(marks_join_the_character_before_them),
        cmocka_unit_test(a_fifth_mark_is_left_out),
        cmocka_unit_test(the_longest_cluster_has_room),
        cmocka_unit_test(what_joins_nothing_stands_on_a_replacement),
        cmocka_unit_test(what_is_not_seen_is_left_out),
        cmocka_unit_test(what_is_no_text_is_replaced),
        cmocka_unit_test(a_control_is_replaced_and_never_hidden),
        cmocka_unit_test(every_character_is_safe_alone_and_behind_another),
        cmocka_unit_test(any_bytes_fall_into_safe_clusters_both_ways),
        cmocka_unit_test(before_the_beginning_there_is_nothing),
        cmocka_unit_test(columns_add_up),
        cmocka_unit_test_setup(without_a_locale_of_utf_8_ascii_is_left,
                               open_locale),
        cmocka_unit_test(a_text_that_is_missing_has_none),
    };

    return cmocka_run_group_tests(tests, open_locale, NULL);
}
