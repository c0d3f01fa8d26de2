/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <locale.h>
#include <string.h>

#include "base/utf8.h"
#include "known.h"
#include "test.h"
#include "text/cluster.h"
#include "text/shorten.h"

static void check(const char *name, int width, const char *expected)
{
    char text[100];
    struct buffer out = buffer_in(text, sizeof text);

    shorten(name, width, &out);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    if (strcmp(text, expected) != 0)
        fail_msg("'%s' in %d columns is '%s'", name, width, text);
}

static void what_fits_is_whole(void **state)
{
    (void)state;
    check("Jumada II", 9, "Jumada II");
    check("Jumada II", INT_MAX, "Jumada II");
    check("May", 3, "May");
    check("", 0, "");
    check("", 5, "");
    check("日本", 4, "日本");
}

static void what_does_not_fit_is_cut(void **state)
{
    (void)state;
    check("November", 7, "Novembe");
    check("November", 3, "Nov");
    check("November", 1, "N");
    check("The Aftermath", 6, "The Af"); /* its last word is long */
    check("The Aftermath", 4, "The");    /* no blank at the end */
    check("Dhu al-Hijjah", 5, "Dhu a");
    check("Sun   or moon", 6, "Sun"); /* nor two */
}

static void
where_most_names_are_whole_others_say_that_they_are_cut(void **state)
{
    (void)state;
    check("Ordibehesht", 7, "Ordibeh");
    check("Ordibehesht", 8, "Ordibeh…");
    check("Ordibehesht", 10, "Ordibehes…");
    check("Ordibehesht", 11, "Ordibehesht");
    check("Five Epagomenal Days", 10, "Five Epag…");
    check("Five Epagomenal Days", 8, "Five Ep…");
    check("Prairie Meadows", 9, "Prairie…"); /* no blank before it */
    check("Jumadaaaa II", 8, "Jumad II");
}

static void a_short_last_word_is_kept(void **state)
{
    static const char *const jumada[] = {
        "",      "J",      "Ju",      "JII",      "JuII",
        "Ju II", "Jum II", "Juma II", "Jumad II", "Jumada II",
    };

    (void)state;
    for (int width = 0; width < 10; width++)
        check("Jumada II", width, jumada[width]);
    check("Adar I", 5, "Ada I");
    check("Adar I", 4, "Ad I");
    check("Adar I", 3, "AdI");
    check("Adar I", 2, "AI");
    check("Adar I", 1, "A");
    check("Month iii", 8, "Mont iii");
    check("Month iiii", 9, "Month ii…"); /* four columns are no short word */
    check("Week of 53", 8, "Week 53");   /* no two blanks */
    check("Week of 53", 9, "Week o 53");
}

static void columns_are_what_counts(void **state)
{
    (void)state;
    check("日本語の月 二", 6, "日 二");
    check("日本語の月 二", 5, "日 二");
    check("日本語の月 二", 4, "日二");
    check("日本語", 5, "日本");
    check("日本語", 3, "日");
    check("日本語", 1, "");
    check("e\xCC\x81\xCC\xA3tude", 2, "e\xCC\x81\xCC\xA3t");
    check("e\xCC\x81\xCC\xA3tude", 1, "e\xCC\x81\xCC\xA3");
    check("Vendémiaire", 5, "Vendé");
    check("Vendémiaire é\xCC\x81", 5, "Ven é\xCC\x81");
}

static void without_columns_there_is_nothing(void **state)
{
    static const int widths[] = {0, -1, -3, INT_MIN + 1, INT_MIN};

    (void)state;
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        check("Jumada II", widths[i], "");
        check("November", widths[i], "");
        check("日", widths[i], "");
        check("", widths[i], "");
        check(" ", widths[i], "");
        check(NULL, widths[i], "");
    }
    check(NULL, 5, "");
    shorten("Jumada II", 6, NULL);
    shorten("May", 6, NULL);
}

static void what_was_there_before_stays(void **state)
{
    char text[20];

    (void)state;
    for (int width = -1; width <= 1; width++) {
        struct buffer out = buffer_in(text, sizeof text);

        buffer_put(&out, "≈  ");
        shorten("日 of days", width, &out);
        assert_string_equal(text, "≈  ");
        shorten("May", 1, &out);
        assert_string_equal(text, "≈  M");
    }
}

static void what_has_no_room_says_so(void **state)
{
    char text[5];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    shorten("Jumada II", 6, &out);
    assert_int_equal(buffer_end(&out), STATUS_ERR_ROOM);
    out = buffer_in(NULL, 0);
    shorten("Jumada II", 6, &out);
    assert_int_equal(buffer_end(&out), STATUS_ERR_ROOM);
}

/* How many bytes NAME and TEXT begin with alike.  */
static size_t common(const char *name, const char *text)
{
    size_t n = 0;

    while (name[n] && name[n] == text[n])
        n++;
    return n;
}

/* TEXT, NAME in WIDTH columns, has its beginning, and perhaps its last word;
   but for a blank nothing more would fit.  */
static void check_shortened(const char *name, int width, const char *text)
{
    const char *last = strrchr(name, ' ');
    size_t n = common(name, text);
    int columns = cluster_columns(text), whole = cluster_columns(name);

    assert_true(columns <= (width < 0 ? 0 : width));
    assert_true(utf8_is_valid(text, strlen(text)));
    if (whole <= width) {
        assert_string_equal(text, name);
        return;
    }
    assert_true(!*text || text[strlen(text) - 1] != ' ');
    if (!text[n] || !strcmp(text + n, "…"))
        assert_true(width < 1 || columns + 2 >= width);
    else
        assert_true(last &&
                    (!strcmp(text + n, last) || !strcmp(text + n, last + 1)));
}

static void check_all_widths(const char *name)
{
    int whole = cluster_columns(name), before = 0;

    for (int width = -2; width < whole + 3; width++) {
        char text[200];
        struct buffer out = buffer_in(text, sizeof text);

        shorten(name, width, &out);
        assert_int_equal(buffer_end(&out), STATUS_OK);
        check_shortened(name, width, text);
        /* One column more, and a blank, are not worse.  */
        assert_true(cluster_columns(text) + 1 >= before);
        before = cluster_columns(text);
    }
}

static void the_names_of_all_months_are_shortened(void **state)
{
    const struct registry *r = known_registry();
    const struct cal *cal;
    int count = 0;

    (void)state;
    for (size_t i = 0; (cal = registry_at(r, i)); i++)
        for (int m = 0; m < cal->month_name_count; m++, count++)
            check_all_widths(cal->month_names[m].name);
    assert_true(count > 1000);
}

static void neighbours_stay_apart(void **state)
{
    static const char *const names[][2] = {
        {"Rabi I", "Rabi II"},   {"Jumada I", "Jumada II"},
        {"Adar I", "Adar II"},   {"Tishrin I", "Tishrin II"},
        {"Kanun I", "Kanun II"}, {"Week 47", "Week 48"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (int width = 3; width < 12; width++) {
            char text[2][20];

            for (int n = 0; n < 2; n++) {
                struct buffer out = buffer_in(text[n], sizeof text[n]);

                shorten(names[i][n], width, &out);
            }
            assert_string_not_equal(text[0], text[1]);
        }
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return *seed >> 8;
}

static void names_of_anything_are_never_too_wide(void **state)
{
    static const char *const parts[] = {
        "a", "Z", " ", " ", "é", "日", "\xCC\x81", "\xE2\x80\x8D", "II", "\x1b",
    };
    uint32_t seed = 1;

    (void)state;
    for (int i = 0; i < 50000; i++) {
        char name[80], text[100];
        struct buffer whole = buffer_in(name, sizeof name);
        struct buffer out = buffer_in(text, sizeof text);
        int width = (int)(next_random(&seed) % 20) - 2;

        for (uint32_t n = next_random(&seed) % 16; n; n--)
            buffer_put(&whole, parts[next_random(&seed) % 10]);
        shorten(name, width, &out);
        assert_int_equal(buffer_end(&out), STATUS_OK);
        assert_true(cluster_columns(text) <= (width < 0 ? 0 : width));
        assert_true(utf8_is_valid(text, strlen(text)));
        assert_true(strlen(text) < strlen(name) + sizeof "…");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_fits_is_whole),
        cmocka_unit_test(what_does_not_fit_is_cut),
        cmocka_unit_test(
            where_most_names_are_whole_others_say_that_they_are_cut),
        cmocka_unit_test(a_short_last_word_is_kept),
        cmocka_unit_test(columns_are_what_counts),
        cmocka_unit_test(without_columns_there_is_nothing),
        cmocka_unit_test(what_was_there_before_stays),
        cmocka_unit_test(what_has_no_room_says_so),
        cmocka_unit_test(the_names_of_all_months_are_shortened),
        cmocka_unit_test(neighbours_stay_apart),
        cmocka_unit_test(names_of_anything_are_never_too_wide),
    };

    setlocale(LC_CTYPE, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
