/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "test.h"

void *__real_calloc(size_t n, size_t size);
void *__wrap_calloc(size_t n, size_t size);

static int left = -1; /* allocations until one fails; below 0: none does */

void *__wrap_calloc(size_t n, size_t size)
{
    return left >= 0 && left-- == 0 ? NULL : __real_calloc(n, size);
}

static bool is_zero(const void *bytes, size_t n)
{
    const unsigned char *at = bytes;

    for (size_t i = 0; i < n; i++)
        if (at[i])
            return false;
    return true;
}

static void what_is_taken_is_zero_aligned_and_its_own(void **state)
{
    static const size_t sizes[] = {1,  2,    3,     7,     8,     15,    16, 17,
                                   31, 4095, 16383, 16384, 16385, 70000, 1,  0};
    enum { N = sizeof sizes / sizeof *sizes };
    unsigned char *taken[3 * N];
    struct arena a = {0};

    (void)state;
    for (size_t i = 0; i < 3 * N; i++) {
        taken[i] = arena_take(&a, 1, sizes[i % N]);
        assert_non_null(taken[i]);
        assert_int_equal((uintptr_t)taken[i] % alignof(max_align_t), 0);
        assert_true(is_zero(taken[i], sizes[i % N]));
        memset(taken[i], (int)i + 1, sizes[i % N]);
    }
    for (size_t i = 0; i < 3 * N; i++)
        for (size_t k = 0; k < sizes[i % N]; k++)
            assert_int_equal(taken[i][k], i + 1);
    assert_false(a.failed);
    arena_free(&a);
}

static void nothing_is_something_too(void **state)
{
    struct arena a = {0};

    (void)state;
    assert_non_null(arena_take(&a, 0, 8));
    assert_non_null(arena_take(&a, 8, 0));
    assert_non_null(arena_take(&a, 1, 16384)); /* the block is full now */
    assert_non_null(arena_take(&a, 0, 0));
    assert_string_equal(arena_copy(&a, "", 0), "");
    assert_false(a.failed);
    arena_free(&a);
}

static void a_product_that_is_no_number_is_no_memory(void **state)
{
    static const struct {
        size_t count, size;
    } row[] = {
        {SIZE_MAX, 2},         {2, SIZE_MAX},
        {SIZE_MAX / 2 + 1, 2}, {(size_t)1 << 32, (size_t)1 << 32},
        {1, SIZE_MAX},         {SIZE_MAX - 14, 1},
        {SIZE_MAX - 16, 1},    {SIZE_MAX / 16, 16},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct arena a = {0};

        assert_null(arena_take(&a, row[i].count, row[i].size));
        assert_true(a.failed);
        assert_non_null(arena_take(&a, 1, 1)); /* it works on, and ... */
        assert_true(a.failed);                 /* ... does not forget */
        arena_free(&a);
    }
}

static void a_text_is_copied_to_its_last_byte(void **state)
{
    const char text[] = {'a', '\0', 'b', 'x'};
    struct arena a = {0};
    char *copy = arena_copy(&a, text, 3);

    (void)state;
    assert_memory_equal(copy, "a\0b", 4);
    assert_string_equal(arena_copy(&a, "né", 3), "né");
    arena_free(&a);
}

/* Appends N elements of SIZE bytes, each of one value.  */
static void check_append(size_t n, size_t size)
{
    struct arena a = {0};
    unsigned char *array = NULL;

    for (size_t i = 0; i < n; i++) {
        array = arena_append(&a, array, i, size);
        assert_non_null(array);
        assert_true(is_zero(array + i * size, size));
        memset(array + i * size, (int)(i % 255 + 1), size);
    }
    for (size_t i = 0; i < n * size; i++)
        assert_int_equal(array[i], i / size % 255 + 1);
    arena_free(&a);
}

static void an_array_grows_by_one_and_keeps_what_it_has(void **state)
{
    (void)state;
    for (size_t n = 1; n < 70; n++)
        check_append(n, 12);
    check_append(10000, 1);
    check_append(5000, 24);
    check_append(20, 5000);
}

static void two_arrays_grow_side_by_side(void **state)
{
    struct arena a = {0};
    int *one = NULL, *other = NULL;

    (void)state;
    for (int i = 0; i < 1000; i++) {
        one = arena_append(&a, one, (size_t)i, sizeof *one);
        other = arena_append(&a, other, (size_t)i, sizeof *other);
        assert_int_equal(one[i], 0);
        one[i] = i;
        assert_int_equal(other[i], 0);
        other[i] = -i;
    }
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(one[i], i);
        assert_int_equal(other[i], -i);
    }
    arena_free(&a);
}

/* Takes 100 parts, an array and a text; false where there was no memory.  */
static bool take_all(struct arena *a)
{
    char *array = NULL;
    bool good = true;

    for (size_t i = 0; i < 100; i++)
        good &= !!arena_take(a, i, 16);
    for (size_t i = 0; good && i < 5000; i++)
        good = !!(array = arena_append(a, array, i, 8));
    return good && arena_copy(a, "text", 4);
}

static void every_failing_allocation_is_said_and_loses_nothing(void **state)
{
    bool good = false;
    int n = 0;

    (void)state;
    for (; n < 100 && !good; n++) {
        struct arena a = {0};

        left = n;
        good = take_all(&a);
        left = -1;
        assert_int_equal(good, !a.failed);
        arena_free(&a);
        assert_null(a.last);
    }
    assert_true(good);
    assert_true(n > 10);
}

static void an_empty_arena_is_freed_and_used_again(void **state)
{
    struct arena a = {0};

    (void)state;
    arena_free(&a);
    assert_non_null(arena_take(&a, 1, 100));
    arena_free(&a);
    assert_null(a.last);
    assert_non_null(arena_take(&a, 1, 100));
    arena_free(&a);
}

static void what_cannot_be_copied_or_appended_to_is_refused(void **state)
{
    struct arena a = {0};

    (void)state;
    assert_true(is_zero(arena_copy(&a, NULL, 3), 4));
    assert_null(arena_append(&a, NULL, 3, 8));
    assert_null(arena_append(&a, NULL, 4, 8));
    assert_false(a.failed);
    assert_null(arena_copy(&a, "text", SIZE_MAX));
    assert_true(a.failed);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_taken_is_zero_aligned_and_its_own),
        cmocka_unit_test(nothing_is_something_too),
        cmocka_unit_test(a_product_that_is_no_number_is_no_memory),
        cmocka_unit_test(a_text_is_copied_to_its_last_byte),
        cmocka_unit_test(an_array_grows_by_one_and_keeps_what_it_has),
        cmocka_unit_test(two_arrays_grow_side_by_side),
        cmocka_unit_test(every_failing_allocation_is_said_and_loses_nothing),
        cmocka_unit_test(an_empty_arena_is_freed_and_used_again),
        cmocka_unit_test(what_cannot_be_copied_or_appended_to_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
