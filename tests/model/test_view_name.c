/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/buffer.h"
#include "model/view_name.h"
#include "test.h"

static enum view found(const char *name, enum status expected)
{
    enum view out;

    SOIL(out);
    assert_int_equal(view_find(name, &out), expected);
    return out;
}

static void a_view_is_found_by_its_name(void **state)
{
    (void)state;
    assert_int_equal(found("month", STATUS_OK), VIEW_MONTH);
    assert_int_equal(found("year", STATUS_OK), VIEW_YEAR);
    assert_int_equal(found("weeks", STATUS_OK), VIEW_WEEKS);
    assert_int_equal(found("day", STATUS_OK), VIEW_DAY);
    assert_int_equal(found("Year", STATUS_OK), VIEW_YEAR);
    assert_int_equal(found("WEEKS", STATUS_OK), VIEW_WEEKS);
    for (enum view view = 0; view < VIEW_COUNT; view++)
        assert_int_equal(found(view_names[view], STATUS_OK), view);
}

static void what_is_no_view_is_refused(void **state)
{
    static const char *const names[] = {
        "",       "mont",      "months", "M",     "MONT", " month",
        "month ", "week",      "dayz",   "d",     "0",    "month|year",
        "|",      "year-view", "day\n",  "y\xFF",
    };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(found(names[i], STATUS_ERR_SYNTAX), 0);
}

static void what_is_missing_is_refused(void **state)
{
    (void)state;
    assert_int_equal(found(NULL, STATUS_ERR_ARGUMENT), 0);
    assert_int_equal(view_find("year", NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(view_find(NULL, NULL), STATUS_ERR_ARGUMENT);
}

static void the_names_shown_are_those_of_all_views(void **state)
{
    char text[100];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    for (enum view view = 0; view < VIEW_COUNT; view++)
        buffer_format(&out, "%s%s", view ? "|" : "", view_names[view]);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text, VIEW_NAMES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_view_is_found_by_its_name),
        cmocka_unit_test(what_is_no_view_is_refused),
        cmocka_unit_test(what_is_missing_is_refused),
        cmocka_unit_test(the_names_shown_are_those_of_all_views),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
