/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/played.h"

static void views_are_switched(void **state)
{
    struct played *p = *state;

    assert_int_equal(p->app.view, VIEW_MONTH);
    press(p, "y");
    assert_int_equal(p->app.view, VIEW_YEAR);
    press(p, "Enter");
    assert_int_equal(p->app.view, VIEW_DAY);
    press(p, "Escape");
    assert_int_equal(p->app.view, VIEW_YEAR);
    press(p, "v");
    assert_int_equal(p->app.view, VIEW_WEEKS);
    press(p, "d d Enter");
    assert_int_equal(p->app.view, VIEW_WEEKS);
    press(p, "2 v m");
    assert_int_equal(p->app.view, VIEW_MONTH);
    press(p, "w");
    assert_int_equal(p->app.view, VIEW_WEEKS);
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(views_are_switched),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
