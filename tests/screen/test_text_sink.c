/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "screen/area.h"
#include "screen/text_sink.h"
#include "test.h"

#define ACUTE "\xCC\x81" /* U+0301 */

static int open_screen(void **state)
{
    struct screen *s = calloc(1, sizeof *s);

    *state = s;
    return !s || screen_resize(s, 20, 2);
}

static int close_screen(void **state)
{
    screen_free(*state);
    free(*state);
    return 0;
}

static void check_with(void (*write)(const struct screen *, FILE *),
                       const struct screen *s, const char *expected)
{
    char *text = NULL;
    size_t size = 0;
    FILE *file = open_memstream(&text, &size);

    assert_non_null(file);
    write(s, file);
    assert_int_equal(fclose(file), 0);
    assert_string_equal(text, expected);
    free(text);
}

static void check(const struct screen *s, const char *expected)
{
    check_with(text_sink_write, s, expected);
}

static void a_line_ends_with_what_is_not_blank(void **state)
{
    struct area a = area_of(*state);

    check(*state, "\n\n");
    area_put(a, 1, 0, ROLE_TEXT, "Av  5  ");
    area_put(a, 19, 1, ROLE_TEXT, "x");
    check(*state, " Av  5\n                   x\n");
}

static void clusters_are_written_whole(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_TEXT, "正月 e" ACUTE "t" ACUTE);
    area_put(a, 0, 1, ROLE_TEXT, "  正");
    check(*state, "正月 e" ACUTE "t" ACUTE "\n  正\n");
}

static void no_screen_is_no_text(void **state)
{
    const struct screen none = {0};

    (void)state;
    check(&none, "");
    check_with(text_sink_write_roles, &none, "");
}

static void the_day_of_the_cursor_has_brackets(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_DAY, "  4   5   6   7");
    area_put(a, 0, 1, ROLE_DAY, " 14  15  16  17");
    area_mark(a, 4, 0, 4, MARK_CURSOR);
    area_mark(a, 4, 1, 4, MARK_CURSOR);
    check(*state, "  4 [ 5]  6   7\n 14 [15] 16  17\n");
}

static void a_bracket_may_end_a_line_and_begin_one(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_DAY, " 5");
    area_mark(a, 0, 0, 3, MARK_CURSOR);
    area_put(a, 17, 1, ROLE_DAY, " 5");
    area_mark(a, 17, 1, 3, MARK_CURSOR);
    check(*state, "[5]\n                 [5]\n");
}

static void brackets_stand_only_on_blanks(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_DAY, "14 15 16");
    area_mark(a, 3, 0, 2, MARK_CURSOR);
    area_put(a, 0, 1, ROLE_DAY, "14 15 16");
    area_mark(a, 2, 1, 3, MARK_CURSOR);
    check(*state, "14 15 16\n14[15 16\n");
}

static void today_has_round_ones_but_not_under_the_cursor(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_DAY, " 14  15 ");
    area_mark(a, 1, 0, 2, MARK_TODAY);
    area_put(a, 0, 1, ROLE_DAY, " 14  15 ");
    area_mark(a, 1, 1, 2, MARK_TODAY);
    area_mark(a, 0, 1, 4, MARK_CURSOR);
    check(*state, "(14) 15\n[14] 15\n");
}

static void one_cell_has_no_brackets(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_DAY, "14 15");
    area_mark(a, 2, 0, 1, MARK_CURSOR);
    check(*state, "14 15\n\n");
}

static void neighbours_that_differ_have_their_own(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_DAY, " 14  15 ");
    area_mark(a, 1, 0, 2, MARK_TODAY);
    area_mark(a, 4, 0, 4, MARK_CURSOR);
    area_put(a, 0, 1, ROLE_DAY, " 1 2");
    area_mark(a, 0, 1, 3, MARK_CURSOR);
    area_mark(a, 3, 1, 1, MARK_TODAY);
    check(*state, "(14)[15]\n[1]2)\n");
}

static void lines_have_nothing_to_do_with_each_other(void **state)
{
    struct area a = area_of(*state);

    area_mark(a, 17, 0, 3, MARK_CURSOR);
    area_mark(a, 0, 1, 3, MARK_CURSOR);
    check(*state, "                 [ ]\n[ ]\n");
}

static void the_column_with_the_focus_has_brackets(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_HEADING, " Julian ");
    area_put(a, 8, 0, ROLE_FOCUS, " Old Style ");
    check(*state, " Julian [Old Style]\n\n");
}

static void days_of_other_months_are_blank(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_OTHER, " 30 正 ");
    area_put(a, 7, 0, ROLE_DAY, "  1");
    area_put(a, 10, 0, ROLE_OTHER, "  1");
    area_mark(a, 10, 0, 3, MARK_TODAY);
    area_put(a, 0, 1, ROLE_OTHER, "30");
    area_put(a, 2, 1, ROLE_DAY, "1");
    area_mark(a, 2, 1, 1, MARK_TODAY);
    area_put(a, 3, 1, ROLE_OTHER, "2");
    check(*state, "         1\n  1\n");
}

static void roles_are_shown_by_letters(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 1, 0, ROLE_MONTH, "正 Av");
    area_fill(area_part(a, 0, 1, 3, 1), ROLE_OTHER);
    area_fill(area_part(a, 3, 1, 9, 1), ROLE_DAY);
    area_mark(a, 3, 1, 9, MARK_TODAY);
    area_mark(a, 6, 1, 3, MARK_CURSOR);
    check_with(text_sink_write_roles, *state,
               ".MMMMM..............\n---tttcccttt........\n");
}

static void each_letter_stands_for_one_thing(void **state)
{
    static const char letters[] = {
#define X(name, letter, what) (letter),
        ROLE_LIST(X) MARK_LIST(X)
#undef X
    };

    (void)state;
    for (size_t i = 0; i < sizeof letters; i++) {
        assert_in_range(letters[i], '!', '~');
        for (size_t j = 0; j < i; j++)
            assert_int_not_equal(letters[i], letters[j]);
    }
}

static void a_file_that_is_full_knows_it(void **state)
{
    char little[4];
    FILE *file = fmemopen(little, sizeof little, "w");
    struct area a = area_of(*state);

    assert_non_null(file);
    setbuf(file, NULL);
    area_put(a, 0, 0, ROLE_TEXT, "Tishri");
    text_sink_write(*state, file);
    assert_true(ferror(file));
    fclose(file);
}

static void what_is_missing_is_not_written(void **state)
{
    check(NULL, "");
    check_with(text_sink_write_roles, NULL, "");
    text_sink_write(*state, NULL);
    text_sink_write_roles(*state, NULL);
}

static int open_locale(void **state)
{
    (void)state;
    return !setlocale(LC_CTYPE, "C.UTF-8") &&
           !setlocale(LC_CTYPE, "en_US.UTF-8");
}

#define CASE(name)                                                             \
    cmocka_unit_test_setup_teardown(name, open_screen, close_screen)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(a_line_ends_with_what_is_not_blank),
        CASE(clusters_are_written_whole),
        CASE(no_screen_is_no_text),
        CASE(the_day_of_the_cursor_has_brackets),
        CASE(a_bracket_may_end_a_line_and_begin_one),
        CASE(brackets_stand_only_on_blanks),
        CASE(today_has_round_ones_but_not_under_the_cursor),
        CASE(one_cell_has_no_brackets),
        CASE(neighbours_that_differ_have_their_own),
        CASE(lines_have_nothing_to_do_with_each_other),
        CASE(the_column_with_the_focus_has_brackets),
        CASE(days_of_other_months_are_blank),
        CASE(roles_are_shown_by_letters),
        CASE(each_letter_stands_for_one_thing),
        CASE(a_file_that_is_full_knows_it),
        CASE(what_is_missing_is_not_written),
    };

    return cmocka_run_group_tests(tests, open_locale, NULL);
}
