/* SPDX-License-Identifier: MIT */
/* Areas without a screen, and texts that nobody found.  */

#include "config.h"

#include <string.h>

#include "screen/area.h"
#include "test.h"

static void a_screen_that_is_missing_is_an_area_of_no_size(void **state)
{
    static const struct area none;
    struct area a;

    (void)state;
    SOIL(a);
    a = area_of(NULL);
    assert_int_equal(a.width, 0);
    assert_int_equal(a.height, 0);
    assert_null(a.screen);
    a = area_part(none, 0, 0, 5, 5);
    assert_int_equal(a.width, 0);
}

static void what_is_drawn_on_no_screen_is_lost(void **state)
{
    const struct area a = {.width = 10, .height = 4};

    (void)state;
    assert_int_equal(area_put(a, 0, 0, ROLE_DAY, "Av"), 2);
    assert_int_equal(area_put_cut(a, 0, 0, 3, ROLE_DAY, "Tishri"), 3);
    assert_int_equal(area_put_lines(a, 0, ROLE_DAY, "a b"), 1);
    area_fill(a, ROLE_DAY);
    area_mark(a, 0, 0, 10, MARK_TODAY);
    area_cursor(a, 0, 0);
}

static void a_text_that_is_missing_takes_no_columns(void **state)
{
    struct screen s = {0};

    (void)state;
    assert_int_equal(screen_resize(&s, 5, 1), STATUS_OK);
    assert_int_equal(area_put(area_of(&s), 0, 0, ROLE_DAY, NULL), 0);
    assert_int_equal(area_put_cut(area_of(&s), 0, 0, 5, ROLE_DAY, NULL), 0);
    assert_int_equal(area_put_lines(area_of(&s), 0, ROLE_DAY, NULL), 0);
    for (int x = 0; x < 5; x++)
        assert_int_equal(screen_cell(&s, x, 0)->role, ROLE_TEXT);
    screen_free(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_screen_that_is_missing_is_an_area_of_no_size),
        cmocka_unit_test(what_is_drawn_on_no_screen_is_lost),
        cmocka_unit_test(a_text_that_is_missing_takes_no_columns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
