/* SPDX-License-Identifier: MIT */
/* The linker hands each call of calloc in the program's own libraries to the
   function here (-Wl,--wrap).  */

#include "config.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "screen/screen.h"
#include "test.h"

void *__real_calloc(size_t n, size_t size);
void *__wrap_calloc(size_t n, size_t size);

static bool no_memory;

void *__wrap_calloc(size_t n, size_t size)
{
    return no_memory ? NULL : __real_calloc(n, size);
}

static void assert_blank(const struct screen *s)
{
    assert_false(s->has_cursor);
    for (int y = 0; y < s->height; y++)
        for (int x = 0; x < s->width; x++) {
            const struct cell *cell = screen_cell(s, x, y);

            assert_string_equal(cell->text, " ");
            assert_int_equal(cell->role, ROLE_TEXT);
            assert_int_equal(cell->marks, 0);
        }
}

static void soil(struct screen *s)
{
    SOIL(*screen_cell(s, 0, 0));
    SOIL(*screen_cell(s, s->width - 1, s->height - 1));
    s->has_cursor = true;
    s->cursor_x = 1;
}

static void a_new_screen_is_blank(void **state)
{
    struct screen s = {0};

    (void)state;
    assert_int_equal(screen_resize(&s, 80, 24), STATUS_OK);
    assert_int_equal(s.width, 80);
    assert_int_equal(s.height, 24);
    assert_blank(&s);
    screen_free(&s);
}

static void clearing_makes_it_blank(void **state)
{
    struct screen s = {0};

    (void)state;
    assert_int_equal(screen_resize(&s, 7, 3), STATUS_OK);
    soil(&s);
    screen_clear(&s);
    assert_blank(&s);
    assert_int_equal(s.cursor_x, 0);
    screen_free(&s);
}

static void another_size_keeps_nothing(void **state)
{
    static const int size[][2] = {{7, 3}, {3, 7}, {1, 1}, {100, 2}, {100, 2}};
    struct screen s = {0};

    (void)state;
    for (size_t i = 0; i < sizeof size / sizeof *size; i++) {
        assert_int_equal(screen_resize(&s, size[i][0], size[i][1]), STATUS_OK);
        assert_int_equal(s.width, size[i][0]);
        assert_int_equal(s.height, size[i][1]);
        assert_blank(&s);
        soil(&s);
    }
    screen_free(&s);
}

static void sizes_are_cut_to_what_is_possible(void **state)
{
    struct screen s = {0};

    (void)state;
    assert_int_equal(screen_resize(&s, INT_MAX, 1), STATUS_OK);
    assert_int_equal(s.width, SCREEN_SIDE_MAX);
    assert_int_equal(screen_resize(&s, INT_MIN, INT_MAX), STATUS_OK);
    assert_int_equal(s.width, 0);
    assert_int_equal(s.height, SCREEN_SIDE_MAX);
    assert_null(screen_cell(&s, 0, 0));
    assert_int_equal(screen_resize(&s, INT_MAX, INT_MAX), STATUS_OK);
    assert_non_null(screen_cell(&s, SCREEN_SIDE_MAX - 1, SCREEN_SIDE_MAX - 1));
    assert_blank(&s);
    screen_free(&s);
}

static void each_place_has_its_own_cell(void **state)
{
    struct screen s = {0};

    (void)state;
    assert_int_equal(screen_resize(&s, 5, 3), STATUS_OK);
    for (int i = 0; i < 15; i++)
        screen_cell(&s, i % 5, i / 5)->marks = (uint8_t)i;
    for (int i = 0; i < 15; i++)
        assert_int_equal(screen_cell(&s, i % 5, i / 5)->marks, i);
    screen_free(&s);
}

static void outside_there_is_no_cell(void **state)
{
    static const int outside[] = {INT_MIN, -1, 5, 6, INT_MAX};
    struct screen s = {0};

    (void)state;
    assert_null(screen_cell(&s, 0, 0));
    assert_int_equal(screen_resize(&s, 5, 5), STATUS_OK);
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++) {
        assert_null(screen_cell(&s, outside[i], 0));
        assert_null(screen_cell(&s, 0, outside[i]));
    }
    screen_free(&s);
}

static void without_memory_a_screen_is_as_it_was(void **state)
{
    struct screen s = {0}, before;

    (void)state;
    assert_int_equal(screen_resize(&s, 5, 3), STATUS_OK);
    soil(&s);
    before = s;
    no_memory = true;
    assert_int_equal(screen_resize(&s, 80, 24), STATUS_ERR_MEMORY);
    no_memory = false;
    assert_int_equal(s.width, before.width);
    assert_int_equal(s.height, before.height);
    assert_int_equal(s.cursor_x, before.cursor_x);
    assert_true(s.has_cursor);
    assert_ptr_equal(s.cells, before.cells);
    assert_int_equal(screen_cell(&s, 4, 2)->marks, 0xAA);
    screen_free(&s);
}

static void a_freed_screen_is_zero(void **state)
{
    struct screen s = {0};

    (void)state;
    assert_int_equal(screen_resize(&s, 5, 3), STATUS_OK);
    soil(&s);
    screen_free(&s);
    assert_int_equal(s.width, 0);
    assert_int_equal(s.height, 0);
    assert_null(s.cells);
    assert_false(s.has_cursor);
    screen_free(&s);
}

static void a_screen_that_is_missing_has_no_size(void **state)
{
    (void)state;
    assert_int_equal(screen_resize(NULL, 80, 24), STATUS_ERR_ARGUMENT);
    assert_int_equal(screen_resize(NULL, 0, 0), STATUS_ERR_ARGUMENT);
    assert_null(screen_cell(NULL, 0, 0));
    screen_clear(NULL);
    screen_trim(NULL);
    screen_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_screen_is_blank),
        cmocka_unit_test(clearing_makes_it_blank),
        cmocka_unit_test(another_size_keeps_nothing),
        cmocka_unit_test(sizes_are_cut_to_what_is_possible),
        cmocka_unit_test(each_place_has_its_own_cell),
        cmocka_unit_test(outside_there_is_no_cell),
        cmocka_unit_test(without_memory_a_screen_is_as_it_was),
        cmocka_unit_test(a_freed_screen_is_zero),
        cmocka_unit_test(a_screen_that_is_missing_has_no_size),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
