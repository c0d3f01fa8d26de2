/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/ascii.h"
#include "model/command.h"
#include "test.h"

static void check_found(const char *name, enum status expected,
                        enum command command)
{
    enum command found;

    SOIL(found);
    assert_int_equal(command_find(name, &found), expected);
    assert_int_equal(found, command);
}

static void names_are_small_letters_and_hyphens(void **state)
{
    (void)state;
    for (int i = 0; i < COMMAND_COUNT; i++) {
        const char *name = command_rows[i].name;

        assert_true(strlen(name) > 1);
        assert_true(ascii_is_small(*name));
        for (; *name; name++)
            assert_true(ascii_is_small(*name) || *name == '-');
        assert_true(name[-1] != '-');
    }
}

static void no_two_commands_have_one_name(void **state)
{
    (void)state;
    for (int i = 0; i < COMMAND_COUNT; i++)
        for (int j = 0; j < i; j++)
            assert_string_not_equal(command_rows[i].name, command_rows[j].name);
}

static void every_command_has_a_help_and_a_hint_or_none(void **state)
{
    (void)state;
    for (int i = 0; i < COMMAND_COUNT; i++) {
        assert_true(command_rows[i].help[0]);
        assert_non_null(command_rows[i].hint);
        assert_in_range(command_rows[i].argument, ARGUMENT_NONE,
                        ARGUMENT_WEEKDAY);
    }
}

static void every_command_is_found_by_its_name(void **state)
{
    (void)state;
    for (int i = 0; i < COMMAND_COUNT; i++)
        check_found(command_rows[i].name, STATUS_OK, (enum command)i);
}

static void the_beginning_of_one_name_alone_is_enough(void **state)
{
    (void)state;
    check_found("q", STATUS_OK, COMMAND_QUIT);
    check_found("next-m", STATUS_OK, COMMAND_NEXT_MONTH);
    check_found("move-column-r", STATUS_OK, COMMAND_MOVE_RIGHT);
    check_found("add", STATUS_OK, COMMAND_ADD_COLUMN);
    check_found("next-", STATUS_ERR_SYNTAX, 0);
    check_found("delete", STATUS_ERR_SYNTAX, 0);
    check_found("", STATUS_ERR_SYNTAX, 0);
}

static void what_is_for_typing_has_no_short_name(void **state)
{
    (void)state;
    check_found("a", STATUS_OK, COMMAND_ADD_COLUMN); /* and accept */
    check_found("comp", STATUS_ERR_SYNTAX, 0);
    check_found("complete", STATUS_OK, COMMAND_COMPLETE);
    check_found("next-i", STATUS_ERR_SYNTAX, 0);
}

static void what_is_no_command_is_not_found(void **state)
{
    (void)state;
    check_found("quitt", STATUS_ERR_SYNTAX, 0);
    check_found("quit ", STATUS_ERR_SYNTAX, 0);
    check_found("Quit", STATUS_ERR_SYNTAX, 0);
    check_found("\xFF", STATUS_ERR_SYNTAX, 0);
    check_found(NULL, STATUS_ERR_ARGUMENT, 0);
    assert_int_equal(command_find("quit", NULL), STATUS_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_small_letters_and_hyphens),
        cmocka_unit_test(no_two_commands_have_one_name),
        cmocka_unit_test(every_command_has_a_help_and_a_hint_or_none),
        cmocka_unit_test(every_command_is_found_by_its_name),
        cmocka_unit_test(the_beginning_of_one_name_alone_is_enough),
        cmocka_unit_test(what_is_for_typing_has_no_short_name),
        cmocka_unit_test(what_is_no_command_is_not_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
