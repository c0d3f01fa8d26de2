/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "screen/area.h"
#include "test.h"

#define WIDTH 10
#define HEIGHT 4
#define ACUTE "\xCC\x81" /* U+0301 */

static int open_screen(void **state)
{
    struct screen *s = calloc(1, sizeof *s);

    *state = s;
    return !s || screen_resize(s, WIDTH, HEIGHT);
}

static int close_screen(void **state)
{
    screen_free(*state);
    free(*state);
    return 0;
}

/* Line Y is EXPECTED, and each wide cluster has both of its halves.  */
static void check_line(const struct screen *s, int y, const char *expected)
{
    char line[WIDTH * CLUSTER_BYTES] = "";

    for (int x = 0; x < s->width; x++) {
        const char *text = screen_cell(s, x, y)->text;
        const struct cell *next = screen_cell(s, x + 1, y);

        strcat(line, text);
        if (*text)
            assert_int_equal(cluster_columns(text),
                             next && !*next->text ? 2 : 1);
    }
    assert_string_equal(line, expected);
}

static void check_lines(const struct screen *s, const char *const *line)
{
    for (int y = 0; y < HEIGHT; y++)
        check_line(s, y, line[y]);
}

static void check_roles(const struct screen *s, int y, const char *expected)
{
    for (int x = 0; x < s->width; x++)
        assert_int_equal(screen_cell(s, x, y)->role,
                         expected[x] == '.' ? ROLE_TEXT : ROLE_DAY);
}

static void check_marks(const struct screen *s, int y, const char *expected)
{
    for (int x = 0; x < s->width; x++)
        assert_int_equal(screen_cell(s, x, y)->marks, expected[x] - '0');
}

static void text_stands_where_it_is_put(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put(a, 2, 1, ROLE_DAY, "Av 5"), 4);
    check_line(*state, 1, "  Av 5    ");
    check_roles(*state, 1, "..dddd....");
    assert_int_equal(area_put(a, 0, 0, ROLE_DAY, ""), 0);
    check_roles(*state, 0, "..........");
}

static void a_wide_cluster_has_two_cells(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put(a, 1, 0, ROLE_DAY, "正e" ACUTE "月"), 5);
    check_line(*state, 0, " 正e" ACUTE "月    ");
    check_roles(*state, 0, ".ddddd....");
}

static void what_lies_outside_is_cut_off(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put(a, -2, 0, ROLE_DAY, "abcd"), 4);
    assert_int_equal(area_put(a, 8, 1, ROLE_DAY, "abcd"), 4);
    assert_int_equal(area_put(a, 0, -1, ROLE_DAY, "abcd"), 4);
    assert_int_equal(area_put(a, 0, HEIGHT, ROLE_DAY, "abcd"), 4);
    check_line(*state, 0, "cd        ");
    check_line(*state, 1, "        ab");
    check_line(*state, 2, "          ");
    check_line(*state, 3, "          ");
}

static void half_a_wide_cluster_is_blank(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put(a, -1, 0, ROLE_DAY, "正月"), 4);
    assert_int_equal(area_put(a, 7, 1, ROLE_DAY, "正月"), 4);
    check_line(*state, 0, " 月       ");
    check_roles(*state, 0, "ddd.......");
    check_line(*state, 1, "       正 ");
    check_roles(*state, 1, ".......ddd");
}

static void a_part_cuts_what_its_whole_does_not(void **state)
{
    struct area a = area_of(*state);
    struct area part = area_part(a, 2, 1, 3, 2);

    area_put(a, 0, 1, ROLE_TEXT, "abcdefghij");
    assert_int_equal(area_put(part, -1, 0, ROLE_DAY, "12345"), 5);
    check_line(*state, 1, "ab234fghij");
    assert_int_equal(area_put(part, 0, 0, ROLE_DAY, "正月"), 4);
    check_line(*state, 1, "ab正 fghij");
    assert_int_equal(area_put(part, 0, 2, ROLE_DAY, "no"), 2);
    check_line(*state, 3, "          ");
}

static void a_half_that_is_written_over_takes_the_other_along(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 0, ROLE_TEXT, "正月正月正");
    area_put(a, 0, 0, ROLE_DAY, "x");
    check_line(*state, 0, "x 月正月正");
    area_put(a, 3, 0, ROLE_DAY, "y");
    check_line(*state, 0, "x  y正月正");
    area_put(a, 5, 0, ROLE_DAY, "年");
    check_line(*state, 0, "x  y 年 正");
    area_put(a, 5, 0, ROLE_DAY, "年");
    check_line(*state, 0, "x  y 年 正");
    check_roles(*state, 0, "d..d.dd...");
    area_fill(area_part(a, 9, 0, 1, 1), ROLE_DAY);
    check_line(*state, 0, "x  y 年   ");
}

static void parts_do_not_reach_outside_of_their_whole(void **state)
{
    struct area a = area_part(area_of(*state), 1, 1, 8, 2);
    const int max = INT_MAX, min = INT_MIN;
    const struct {
        int x, y, width, height;
        struct area part;
    } row[] = {
        {2, 1, 3, 1, {.x = 3, .y = 2, .width = 3, .height = 1}},
        {-2, -1, 4, 2, {.x = 1, .y = 1, .width = 2, .height = 1}},
        {6, 1, 9, 9, {.x = 7, .y = 2, .width = 2, .height = 1}},
        {8, 2, 1, 1, {.x = 9, .y = 3}},
        {max, max, max, max, {.x = 9, .y = 3}},
        {min, min, max, max, {.x = 1, .y = 1}},
        {-1, -1, max, max, {.x = 1, .y = 1, .width = 8, .height = 2}},
        {min, min, min, min, {.x = 1, .y = 1}},
        {0, 0, min, -1, {.x = 1, .y = 1}},
    };

    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct area part =
            area_part(a, row[i].x, row[i].y, row[i].width, row[i].height);

        assert_ptr_equal(part.screen, *state);
        part.screen = NULL;
        assert_memory_equal(&part, &row[i].part, sizeof part);
    }
}

static void what_is_too_wide_ends_with_dots(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put_cut(a, 1, 0, 6, ROLE_DAY, "Tishri"), 6);
    check_line(*state, 0, " Tishri   ");
    assert_int_equal(area_put_cut(a, 1, 1, 5, ROLE_DAY, "Tishri"), 5);
    check_line(*state, 1, " Tish…    ");
    check_roles(*state, 1, ".ddddd....");
    assert_int_equal(area_put_cut(a, 1, 2, 1, ROLE_DAY, "Tishri"), 1);
    check_line(*state, 2, " …        ");
}

static void a_cut_is_between_clusters(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put_cut(a, 0, 0, 4, ROLE_DAY, "正月朔"), 3);
    check_line(*state, 0, "正…       ");
    assert_int_equal(area_put_cut(a, 0, 1, 2, ROLE_DAY, "e" ACUTE "ab"), 2);
    check_line(*state, 1, "e" ACUTE "…        ");
    assert_int_equal(area_put_cut(a, 0, 2, 1, ROLE_DAY, "e" ACUTE), 1);
    check_line(*state, 2, "e" ACUTE "         ");
    assert_int_equal(area_put_cut(a, 0, 3, 1, ROLE_DAY, "正"), 1);
    check_line(*state, 3, "…         ");
}

static void in_no_width_nothing_is_put(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(area_put_cut(a, 0, 0, 0, ROLE_DAY, "Av"), 0);
    assert_int_equal(area_put_cut(a, 0, 0, INT_MIN, ROLE_DAY, "Av"), 0);
    assert_int_equal(area_put_cut(a, 0, 0, 5, ROLE_DAY, ""), 0);
    check_roles(*state, 0, "..........");
}

/* Puts TEXT into WIDTH columns of a blank S.  */
static int put_lines(struct screen *s, int width, const char *text)
{
    screen_clear(s);
    return area_put_lines(area_part(area_of(s), 0, 0, width, HEIGHT), 0,
                          ROLE_DAY, text);
}

static void lines_are_broken_at_blanks(void **state)
{
    static const char *const expected[] = {"The Julian", "year has  ",
                                           "no   such ", "day       "};

    assert_int_equal(
        put_lines(*state, 10, "  The Julian  year has no   such day "), 4);
    check_lines(*state, expected);
    assert_int_equal(put_lines(*state, 10, "The Julian year has no   such day"),
                     4);
    check_lines(*state, expected);
}

static void a_word_wider_than_a_line_is_broken(void **state)
{
    static const char *const expected[] = {"a         ", "Mar       ",
                                           "hes       ", "van b     "};

    assert_int_equal(put_lines(*state, 3, "a Marhesvan"), 4);
    assert_int_equal(area_put_lines(area_of(*state), 3, ROLE_DAY, "van b"), 1);
    check_lines(*state, expected);
}

static void a_word_is_broken_between_clusters(void **state)
{
    assert_int_equal(put_lines(*state, 3, "正e" ACUTE "月"), 2);
    check_line(*state, 0, "正e" ACUTE "       ");
    check_line(*state, 1, "月        ");
    assert_int_equal(put_lines(*state, 3, "正 e" ACUTE "月"), 2);
    check_line(*state, 0, "正        ");
    check_line(*state, 1, "e" ACUTE "月       ");
    assert_int_equal(put_lines(*state, 2, "a " ACUTE " b"), 2);
    check_line(*state, 0, "a " ACUTE "        ");
    assert_int_equal(put_lines(*state, 1, "正月"), 2);
    check_line(*state, 0, "          ");
}

static void lines_outside_are_counted(void **state)
{
    struct area a = area_part(area_of(*state), 0, 0, 4, HEIGHT);

    assert_int_equal(area_put_lines(a, -1, ROLE_DAY, "one two six ten go on"),
                     6);
    check_line(*state, 0, "two       ");
    check_line(*state, 3, "go        ");
    assert_int_equal(area_put_lines(a, INT_MAX, ROLE_DAY, "one two six"), 3);
    assert_int_equal(area_put_lines(a, INT_MIN, ROLE_DAY, "one two six"), 3);
    assert_int_equal(area_put_lines(a, 0, ROLE_DAY, ""), 0);
    assert_int_equal(area_put_lines(a, 0, ROLE_DAY, "   "), 0);
    a.width = 0;
    assert_int_equal(area_put_lines(a, 0, ROLE_DAY, "one"), 0);
}

static void filling_blanks_an_area_and_no_more(void **state)
{
    struct area a = area_of(*state);

    area_put(a, 0, 1, ROLE_TEXT, "abcdefghij");
    area_mark(a, 0, 1, WIDTH, MARK_FIRST);
    area_fill(area_part(a, 3, 1, 4, 1), ROLE_DAY);
    check_line(*state, 1, "abc    hij");
    check_roles(*state, 1, "...dddd...");
    check_marks(*state, 1, "1110000111");
}

static void marks_are_added_and_stay(void **state)
{
    struct area a = area_of(*state);

    area_mark(a, 1, 0, 4, MARK_FIRST);
    area_mark(a, 3, 0, 3, MARK_TODAY);
    check_marks(*state, 0, "0113320000");
    area_put(a, 0, 0, ROLE_DAY, "abcdef");
    check_marks(*state, 0, "0113320000");
}

static void marks_outside_are_cut_off(void **state)
{
    struct area a = area_part(area_of(*state), 2, 0, 5, HEIGHT);

    area_mark(a, -2, 0, 4, MARK_FIRST);
    area_mark(a, 4, 0, INT_MAX, MARK_TODAY);
    check_marks(*state, 0, "0011002000");
    area_mark(a, INT_MIN, 1, INT_MAX, MARK_FIRST);
    area_mark(a, INT_MAX, 1, INT_MAX, MARK_FIRST);
    area_mark(a, 2, 1, INT_MIN, MARK_FIRST);
    area_mark(a, 0, -1, 5, MARK_FIRST);
    area_mark(a, 0, INT_MAX, 5, MARK_FIRST);
    check_marks(*state, 1, "0000000000");
    area_mark(a, -1, 3, INT_MAX, MARK_FIRST);
    check_marks(*state, 3, "0011111000");
}

static void the_ends_of_numbers_are_outside(void **state)
{
    static const int far[] = {INT_MIN, INT_MIN + 1, -1, INT_MAX - 1, INT_MAX};
    struct area a = area_of(*state);

    for (size_t i = 0; i < sizeof far / sizeof *far; i++)
        for (size_t j = 0; j < sizeof far / sizeof *far; j++) {
            area_put(a, far[i], far[j], ROLE_DAY, "正 ");
            area_put_cut(a, far[i], far[j], 3, ROLE_DAY, "正月");
            area_put_cut(a, far[i], far[j], INT_MAX, ROLE_DAY, "正月");
            area_mark(a, far[i], far[j], far[i], MARK_FIRST);
            area_cursor(a, far[i], far[j]);
        }
    for (int y = 0; y < HEIGHT; y++) {
        check_roles(*state, y, "..........");
        check_marks(*state, y, "0000000000");
    }
    assert_false(((struct screen *)*state)->has_cursor);
}

static void the_cursor_stands_only_inside(void **state)
{
    struct screen *s = *state;
    struct area a = area_part(area_of(s), 2, 1, 5, 2);

    area_cursor(a, 5, 0);
    area_cursor(a, 0, 2);
    area_cursor(a, -1, 0);
    assert_false(s->has_cursor);
    area_cursor(a, 4, 1);
    assert_true(s->has_cursor);
    assert_int_equal(s->cursor_x, 6);
    assert_int_equal(s->cursor_y, 2);
}

static void a_screen_that_became_smaller_cuts_too(void **state)
{
    struct area a = area_of(*state);

    assert_int_equal(screen_resize(*state, 3, 2), STATUS_OK);
    area_put(a, 2, 0, ROLE_DAY, "正月");
    area_put(a, 0, 3, ROLE_DAY, "x");
    area_fill(area_part(a, 0, 1, 10, 4), ROLE_DAY);
    area_mark(a, 0, 0, 10, MARK_FIRST);
    area_cursor(a, 0, 3);
    check_line(*state, 0, "   ");
    check_roles(*state, 1, "ddd");
    assert_false(((struct screen *)*state)->has_cursor);
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
        CASE(text_stands_where_it_is_put),
        CASE(a_wide_cluster_has_two_cells),
        CASE(what_lies_outside_is_cut_off),
        CASE(half_a_wide_cluster_is_blank),
        CASE(a_part_cuts_what_its_whole_does_not),
        CASE(a_half_that_is_written_over_takes_the_other_along),
        CASE(parts_do_not_reach_outside_of_their_whole),
        CASE(what_is_too_wide_ends_with_dots),
        CASE(a_cut_is_between_clusters),
        CASE(in_no_width_nothing_is_put),
        CASE(lines_are_broken_at_blanks),
        CASE(a_word_wider_than_a_line_is_broken),
        CASE(a_word_is_broken_between_clusters),
        CASE(lines_outside_are_counted),
        CASE(filling_blanks_an_area_and_no_more),
        CASE(marks_are_added_and_stay),
        CASE(marks_outside_are_cut_off),
        CASE(the_ends_of_numbers_are_outside),
        CASE(the_cursor_stands_only_inside),
        CASE(a_screen_that_became_smaller_cuts_too),
    };

    return cmocka_run_group_tests(tests, open_locale, NULL);
}
