/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/defs.h"
#include "core/cal_check.h"

#define MISSING                                                                \
    "2:6: there is no definition 'z'; calendars that are computed cannot be "  \
    "taken over"
#define WHOLE "year 1 starts jd 0\nmonth \"a\" 365\n"
#define X40 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

static enum status read_as(struct cal_set *set, const char *id,
                           const char *text)
{
    struct def_faults faults = {0};

    return cal_set_read(set, id, text, strlen(text), &faults);
}

/* Makes ID; what is told is EXPECTED.  */
static void check_make(struct cal_set *set, const char *id,
                       const char *expected)
{
    struct heard heard;
    struct cal *cal;
    enum status s;

    SOIL(cal);
    s = cal_set_make(set, id, listen(&heard), &cal);
    assert_string_equal(heard.text, expected);
    assert_int_equal(s, *expected ? STATUS_ERR_DEFINITION : STATUS_OK);
    assert_int_equal(!cal, !!s);
}

static void names_are_taken_once(void **state)
{
    struct cal_set *set = cal_set_new();

    (void)state;
    assert_int_equal(read_as(set, "a", "calendar a \"A\"\n" WHOLE), STATUS_OK);
    assert_int_equal(read_as(set, "a", "calendar a \"A\"\n" WHOLE),
                     STATUS_ERR_NAME_TAKEN);
    assert_int_equal(read_as(set, "b", "?"), STATUS_ERR_DEFINITION);
    assert_int_equal(read_as(set, "b", "calendar b \"B\"\n" WHOLE),
                     STATUS_ERR_NAME_TAKEN);
    assert_int_equal(read_as(set, "", ""), STATUS_ERR_NAME_EMPTY);
    assert_int_equal(read_as(set, X40 "x", ""), STATUS_ERR_NAME_LONG);
    assert_int_equal(read_as(set, "\xE9", ""), STATUS_ERR_NAME_UTF8);
    assert_int_equal(read_as(set, "a\n", ""), STATUS_ERR_NAME_CONTROL);
    assert_int_equal(read_as(set, NULL, "x"), STATUS_ERR_ARGUMENT);
    check_make(set, "a", "");
    cal_set_free(set);
}

/* Checks the names of ID; what is told is EXPECTED.  */
static void check_names(const struct cal_set *set, const char *id,
                        const struct registry *r, const char *expected)
{
    struct heard heard;
    enum status s = cal_set_check_names(set, id, r, listen(&heard));

    assert_string_equal(heard.text, expected);
    assert_int_equal(s, *expected ? STATUS_ERR_NAME_TAKEN : STATUS_OK);
}

static void whose_a_name_is_is_told_where_it_stands(void **state)
{
    struct cal_set *set = cal_set_new();
    struct registry *r = registry_new();
    struct heard heard;
    struct cal *cal;

    (void)state;
    read_into(set, "a", "calendar a \"A\"\nalias \"New Style\"\n" WHOLE);
    read_into(set, "newstyle", "# B\ncalendar newstyle \"B\"\n" WHOLE);
    read_into(set, "c", "calendar c \"C\"\nalias \"d\" \"A\" \"unix\"\n" WHOLE);
    check_names(set, "a", r, "");
    assert_int_equal(cal_set_make(set, "a", listen(&heard), &cal), STATUS_OK);
    assert_int_equal(registry_add(r, cal), STATUS_OK);
    check_names(set, "newstyle", r,
                "2:10: the name 'newstyle' is that of a (A)");
    check_names(set, "c", r,
                "2:11: the name 'A' is that of a (A)\n"
                "2:15: the name 'unix' is that of unix (Unix day)");
    assert_int_equal(cal_set_read(set, "a", "?", 1, listen(&heard)),
                     STATUS_ERR_NAME_TAKEN);
    assert_string_equal(heard.text,
                        "1:1: '?' is nothing that a line begins with\n"
                        "1:1: the name 'a' is that of a (A)");
    assert_int_equal(read_as(set, "b", "calendar b B"), STATUS_ERR_DEFINITION);
    assert_int_equal(cal_set_read(set, "b", "\xff", 1, listen(&heard)),
                     STATUS_ERR_NAME_TAKEN);
    assert_string_equal(heard.text,
                        "1:1: '\\xff' is not UTF-8, as files must be\n"
                        "1:1: the name 'b' is that of b (b)");
    registry_free(r);
    cal_set_free(set);
}

static void names_are_checked_of_what_was_read(void **state)
{
    struct cal_set *set = cal_set_new();
    struct registry *r = registry_new();
    struct def_faults faults = {0};

    (void)state;
    read_into(set, "a", "calendar a \"A\"\n" WHOLE);
    assert_int_equal(cal_set_check_names(NULL, "a", r, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_check_names(set, NULL, r, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_check_names(set, "a", NULL, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_check_names(set, "a", r, NULL),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_check_names(set, "b", r, &faults),
                     STATUS_ERR_NAME_UNKNOWN);
    registry_free(r);
    cal_set_free(set);
}

static void names_of_files_are_ids(void **state)
{
    struct cal_set *set = cal_set_new();

    (void)state;
    assert_int_equal(read_as(set, "A", ""), STATUS_ERR_NAME_FORM);
    assert_int_equal(read_as(set, "a_b", ""), STATUS_ERR_NAME_FORM);
    assert_int_equal(read_as(set, "2nd", ""), STATUS_ERR_NAME_FORM);
    assert_int_equal(read_as(set, "-a", ""), STATUS_ERR_NAME_FORM);
    assert_int_equal(read_as(set, "a-2", "calendar a-2 \"A\"\n" WHOLE),
                     STATUS_OK);
    check_make(set, "a-2", "");
    assert_int_equal(read_as(set, X40, "calendar " X40 " \"A\"\n" WHOLE),
                     STATUS_OK);
    check_make(set, X40, "");
    cal_set_free(set);
}

static void what_is_missing_is_said(void **state)
{
    struct cal_set *set = cal_set_new();
    struct def_faults faults = {0};
    struct cal *cal;

    (void)state;
    assert_int_equal(cal_set_read(NULL, "a", "", 0, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_read(set, "a", NULL, 1, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_read(set, "a", "", 0, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_read(set, "a", NULL, 0, &faults),
                     STATUS_ERR_DEFINITION);
    SOIL(cal);
    assert_int_equal(cal_set_make(NULL, "a", &faults, &cal),
                     STATUS_ERR_ARGUMENT);
    assert_null(cal);
    SOIL(cal);
    assert_int_equal(cal_set_make(set, NULL, &faults, &cal),
                     STATUS_ERR_ARGUMENT);
    assert_null(cal);
    SOIL(cal);
    assert_int_equal(cal_set_make(set, "a", NULL, &cal), STATUS_ERR_ARGUMENT);
    assert_null(cal);
    assert_int_equal(cal_set_make(set, "a", &faults, NULL),
                     STATUS_ERR_ARGUMENT);
    SOIL(cal);
    assert_int_equal(cal_set_make(set, "b", &faults, &cal),
                     STATUS_ERR_NAME_UNKNOWN);
    assert_null(cal);
    assert_int_equal(cal_set_make(set, "a", &faults, &cal),
                     STATUS_ERR_DEFINITION);
    cal_set_free(set);
    cal_set_free(NULL);
}

static void only_what_was_made_is_proved(void **state)
{
    struct cal_set *set = cal_set_new();
    struct def_faults faults = {0};

    (void)state;
    read_into(set, "x", HEAD YEARS);
    assert_int_equal(cal_set_prove(set, "x", TODAY, DEF_QUICKLY, &faults),
                     STATUS_ERR_NAME_UNKNOWN);
    assert_int_equal(cal_set_prove(set, "y", TODAY, DEF_QUICKLY, &faults),
                     STATUS_ERR_NAME_UNKNOWN);
    assert_int_equal(cal_set_prove(NULL, "x", TODAY, DEF_QUICKLY, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_prove(set, NULL, TODAY, DEF_QUICKLY, &faults),
                     STATUS_ERR_ARGUMENT);
    assert_int_equal(cal_set_prove(set, "x", TODAY, DEF_QUICKLY, NULL),
                     STATUS_ERR_ARGUMENT);
    make_in(set, "x");
    assert_int_equal(cal_set_prove(set, "x", TODAY, DEF_THOROUGHLY, &faults),
                     STATUS_OK);
    cal_set_free(set);
}

static void a_calendar_is_made_once(void **state)
{
    struct cal_set *set = cal_set_new();

    (void)state;
    read_into(set, "x", HEAD YEARS);
    assert_ptr_equal(make_in(set, "x"), make_in(set, "x"));
    cal_set_free(set);
}

/* Each is like the one before it, read and made in both orders.  */
static void a_definition_may_come_before_what_it_is_like(void **state)
{
    static const char *const text[] = {
        ("calendar a \"A\"\n" WHOLE),
        "calendar b \"B\"\nlike a\nfamily lunar\n",
        "calendar c \"C\"\nlike b\nday-starts dawn\n",
        "calendar d \"D\"\nlike c\n",
    };
    static const char *const id[] = {"a", "b", "c", "d"};

    (void)state;
    for (int order = 0; order < 4; order++) {
        struct cal_set *set = cal_set_new();
        const struct cal *cal;

        for (int i = 0; i < 4; i++) {
            int which = order & 1 ? 3 - i : i;

            read_into(set, id[which], text[which]);
        }
        for (int i = 0; i < 4; i++)
            make_in(set, id[order & 2 ? 3 - i : i]);
        cal = make_in(set, "d");
        assert_int_equal(cal->family, CAL_LUNAR);
        assert_int_equal(cal->boundary, CAL_DAWN);
        cal_set_free(set);
    }
}

static void who_goes_in_circles_is_told_so(void **state)
{
    struct cal_set *set = cal_set_new();

    (void)state;
    read_into(set, "a", "calendar a \"A\"\nlike b\n" WHOLE);
    read_into(set, "b", "calendar b \"B\"\nlike c\n" WHOLE);
    read_into(set, "c", "calendar c \"C\"\n\nlike a\n" WHOLE);
    read_into(set, "d", "calendar d \"D\"\nlike a\n" WHOLE);
    read_into(set, "e", "calendar e \"E\"\nlike e\n" WHOLE);
    check_make(set, "a", "2:6: 'b' is like this definition itself");
    check_make(set, "b", "2:6: 'c' is like this definition itself");
    check_make(set, "c", "3:6: 'a' is like this definition itself");
    check_make(set, "d", "2:6: the definition 'a' has faults itself");
    check_make(set, "e", "2:6: 'e' is like this definition itself");
    cal_set_free(set);
}

/* Whichever was made first.  */
static void who_is_at_fault_is_told_whoever_asked_first(void **state)
{
    static const char *const row[][2] = {
        {"a", MISSING},
        {"b", "2:6: the definition 'a' has faults itself"},
        {"c", "2:6: the definition 'b' has faults itself"},
    };

    (void)state;
    for (int first = 0; first < 3; first++) {
        struct cal_set *set = cal_set_new();

        read_into(set, "a", "calendar a \"A\"\nlike z\n");
        read_into(set, "b", "calendar b \"B\"\nlike a\n");
        read_into(set, "c", "calendar c \"C\"\nlike b\n");
        for (int i = 0; i < 3; i++) {
            int which = (first + i) % 3;

            check_make(set, row[which][0], row[which][1]);
        }
        cal_set_free(set);
    }
}

/* A definition without months, and one like it that has some.  */
static void what_is_taken_over_does_not_hang_on_what_was_made(void **state)
{
    (void)state;
    for (int first = 0; first < 2; first++) {
        struct cal_set *set = cal_set_new();
        struct def_faults faults = {0};
        struct cal *cal;

        read_into(set, "a", "calendar a \"A\"\nyear 1 starts jd 0\n");
        read_into(set, "x", HEAD "like a\nmonth \"b\" 365\n");
        if (first)
            check_make(set, "a", "1:10: it has no months");
        make_in(set, "x");
        assert_int_equal(cal_set_make(set, "a", &faults, &cal),
                         STATUS_ERR_DEFINITION);
        assert_int_equal(cal_set_make(set, "a", &faults, &cal),
                         STATUS_ERR_DEFINITION);
        cal_set_free(set);
    }
}

static void a_set_holds_so_many(void **state)
{
    struct cal_set *set = cal_set_new();
    char id[16], text[64];

    (void)state;
    for (int i = 0; i < CAL_SET_MAX; i++) {
        snprintf(id, sizeof id, "c%d", i);
        snprintf(text, sizeof text, "calendar c%d \"C\"\nlike c%d\n", i, i + 1);
        assert_int_equal(read_as(set, id, text), STATUS_OK);
    }
    assert_int_equal(read_as(set, "x", HEAD YEARS), STATUS_ERR_FULL);
    assert_int_equal(read_as(set, "c5", ""), STATUS_ERR_NAME_TAKEN);
    check_make(set, "c0", "2:6: the definition 'c1' has faults itself");
    check_make(set, "c1023",
               "2:6: there is no definition 'c1024'; calendars "
               "that are computed cannot be taken over");
    cal_set_free(set);
}

/* The text may go when it was read.  */
static void texts_are_not_needed_any_more(void **state)
{
    static const char text[] = HEAD "alias \"y\"\nlet f(a) = a\n"
                                    "new-year = 365 * f(y)\nmonth \"a\" 365\n"
                                    "era e \"E\"\ncycle c = 2 \"p\" \"q\"\n"
                                    "write day \"d\"\n";
    struct cal_set *set = cal_set_new();
    struct heard heard;
    const struct cal *cal;
    char copy[sizeof text];

    (void)state;
    memcpy(copy, text, sizeof text);
    assert_int_equal(
        cal_set_read(set, "x", copy, sizeof text - 1, listen(&heard)),
        STATUS_OK);
    memset(copy, 'z', sizeof copy);
    cal = make_in(set, "x");
    assert_string_equal(cal->aliases[0], "y");
    assert_string_equal(cal->eras[0].name, "E");
    assert_string_equal(cal_cycle_name(cal, 0, 2), "q");
    assert_string_equal(cal->day_pattern, "d");
    assert_int_equal(cal_check(cal), STATUS_OK);
    cal_set_free(set);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_taken_once),
        cmocka_unit_test(whose_a_name_is_is_told_where_it_stands),
        cmocka_unit_test(names_are_checked_of_what_was_read),
        cmocka_unit_test(names_of_files_are_ids),
        cmocka_unit_test(what_is_missing_is_said),
        cmocka_unit_test(only_what_was_made_is_proved),
        cmocka_unit_test(a_calendar_is_made_once),
        cmocka_unit_test(a_definition_may_come_before_what_it_is_like),
        cmocka_unit_test(who_goes_in_circles_is_told_so),
        cmocka_unit_test(who_is_at_fault_is_told_whoever_asked_first),
        cmocka_unit_test(what_is_taken_over_does_not_hang_on_what_was_made),
        cmocka_unit_test(a_set_holds_so_many),
        cmocka_unit_test(texts_are_not_needed_any_more),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
