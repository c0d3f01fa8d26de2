/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "base/buffer.h"
#include "test.h"

static void parts_are_put_together(void **state)
{
    char text[16];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&b, "13 ");
    buffer_put_bytes(&b, "Kislev", 3);
    buffer_format(&b, " %d", 5787);
    assert_int_equal(buffer_end(&b), STATUS_OK);
    assert_string_equal(text, "13 Kis 5787");
    assert_int_equal(b.length, strlen(text));
}

static void check_number(int64_t number, char pad, int width,
                         const char *expected)
{
    char text[40];
    struct buffer b = buffer_in(text, sizeof text);

    buffer_put_number(&b, number, pad, width);
    assert_int_equal(buffer_end(&b), STATUS_OK);
    assert_string_equal(text, expected);
}

static void numbers_are_padded(void **state)
{
    char text[3];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    check_number(0, '0', 0, "0");
    check_number(7, '0', 2, "07");
    check_number(7, ' ', 3, "  7");
    check_number(-5, '0', 4, "-0005");
    check_number(12345, '0', 4, "12345");
    check_number(1, '0', INT_MIN, "1");
    check_number(-1, '0', INT_MAX, "-0000000000000000000000000000001");
    check_number(INT64_MAX, ' ', 1, "9223372036854775807");
    check_number(INT64_MIN, ' ', 1, "-9223372036854775808");
    buffer_put_number(&b, 123, '0', 1);
    assert_int_equal(buffer_end(&b), STATUS_ERR_ROOM);
    buffer_put_number(NULL, 123, '0', 1);
}

static void a_text_that_just_fits_fits(void **state)
{
    char text[6];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&b, "12345");
    assert_int_equal(buffer_end(&b), STATUS_OK);
    assert_string_equal(text, "12345");
}

static void a_cut_text_is_empty(void **state)
{
    char text[6];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&b, "1234");
    buffer_format(&b, "%d", 56);
    buffer_put(&b, "7"); /* nothing goes into a text that is cut */
    assert_string_equal(text, "1234");
    assert_int_equal(buffer_end(&b), STATUS_ERR_ROOM);
    assert_string_equal(text, "");
}

static void no_room_is_no_crash(void **state)
{
    struct buffer b = buffer_in(NULL, 5);

    (void)state;
    buffer_put(&b, "x");
    buffer_format(&b, "%d", 1);
    buffer_put_bytes(&b, "x", 1);
    assert_int_equal(buffer_end(&b), STATUS_ERR_ROOM);
}

static void nothing_goes_into_nothing_nor_comes_of_it(void **state)
{
    char text[8];
    struct buffer b = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(NULL, "x");
    buffer_put_bytes(NULL, "x", 1);
    buffer_format(NULL, "%d", 1);
    assert_int_equal(buffer_end(NULL), STATUS_ERR_ARGUMENT);
    buffer_put(&b, "a");
    buffer_put(&b, NULL);
    buffer_put_bytes(&b, NULL, 0);
    buffer_put_bytes(&b, NULL, 5);
    buffer_put_bytes(&b, NULL, SIZE_MAX);
    buffer_put(&b, "b");
    assert_int_equal(buffer_end(&b), STATUS_OK);
    assert_string_equal(text, "ab");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_put_together),
        cmocka_unit_test(numbers_are_padded),
        cmocka_unit_test(a_text_that_just_fits_fits),
        cmocka_unit_test(a_cut_text_is_empty),
        cmocka_unit_test(no_room_is_no_crash),
        cmocka_unit_test(nothing_goes_into_nothing_nor_comes_of_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
