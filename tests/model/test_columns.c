/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "core/toys.h"
#include "known.h"
#include "model/columns.h"
#include "test.h"

static int open_registry(void **state)
{
    *state = registry_new();
    return !*state || known_add_all(*state);
}

static int close_registry(void **state)
{
    registry_free(*state);
    return 0;
}

static struct columns columns_of(const struct registry *r, const char *text)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct columns out;

    SOIL(out);
    assert_int_equal(columns_read(r, text, &out, &why), STATUS_OK);
    assert_string_equal(sentence, "");
    assert_int_equal(out.focus, 0);
    return out;
}

/* The columns are EXPECTED: their ids with commas between them, and a * behind
   the one that has the focus.  */
static void check(const struct columns *c, const char *expected)
{
    char text[500];
    struct buffer out = buffer_in(text, sizeof text);

    for (int i = 0; i < c->count; i++)
        buffer_format(&out, "%s%s%s", i ? "," : "", c->cal[i]->id,
                      i == c->focus ? "*" : "");
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text, expected);
}

static void names_with_commas_are_columns(void **state)
{
    struct columns c = columns_of(*state, "gregory");

    check(&c, "gregory*");
    c = columns_of(*state, "Hebrew,OLD STYLE,french_republican");
    check(&c, "hebrew*,julian,french-historic");
    c = columns_of(*state, "gregory, persian ,coptic");
    check(&c, "gregory*,persian,coptic");
}

static void a_name_may_be_as_long_as_names_are(void **state)
{
    static const char id[] = "a234567890123456789012345678901234567890";
    static struct cal cal;
    struct columns c;

    cal = toy_calendar(&toy_plain);
    cal.id = id;
    assert_int_equal(registry_add(*state, &cal), STATUS_OK);
    c = columns_of(*state, id);
    assert_ptr_equal(c.cal[0], &cal);
}

static void a_calendar_that_is_named_twice_has_one_column(void **state)
{
    struct columns c =
        columns_of(*state, "gregory,hebrew,gregorian,jewish,julian,gregory");

    check(&c, "gregory*,hebrew,julian");
}

static void check_refused(const struct registry *r, const char *text,
                          enum status expected, const char *sentence)
{
    static const struct columns none;
    char said[200];
    struct buffer why = buffer_in(said, sizeof said);
    struct columns out;

    SOIL(out);
    assert_int_equal(columns_read(r, text, &out, &why), expected);
    assert_memory_equal(&out, &none, sizeof out);
    assert_string_equal(said, sentence);
}

static void a_name_of_none_is_refused(void **state)
{
    const enum status s = STATUS_ERR_NAME_UNKNOWN;

    check_refused(*state, "gregory,mayan", s, "there is no calendar 'mayan'");
    check_refused(*state, "jd", s, "there is no calendar 'jd'");
    check_refused(*state, "", s, "the name of a calendar is missing");
    check_refused(*state, ",", s, "the name of a calendar is missing");
    check_refused(*state, "gregory,", s, "the name of a calendar is missing");
    check_refused(*state, ",gregory", s, "the name of a calendar is missing");
    check_refused(*state, "gregory,,julian", s,
                  "the name of a calendar is missing");
    check_refused(*state, "gregory;julian", s,
                  "there is no calendar 'gregory;julian'");
}

static void a_name_is_shown_harmless_and_short(void **state)
{
    const enum status s = STATUS_ERR_NAME_UNKNOWN;

    check_refused(*state, "\x1b[2J\n,x", s,
                  "there is no calendar '\\x1b[2J\\x0a'");
    check_refused(*state, "gregory\xFF", s,
                  "there is no calendar 'gregory\\xff'");
    check_refused(*state,
                  "a234567890123456789012345678901234567890"
                  "1234567890123456789012345678901234567890",
                  s,
                  "there is no calendar "
                  "'a23456789012345678901234567890"
                  "123456789012345678901234567890...'");
}

static void what_is_missing_is_refused(void **state)
{
    char said[200];
    struct buffer why = buffer_in(said, sizeof said);

    check_refused(NULL, "gregory", STATUS_ERR_ARGUMENT, "");
    check_refused(*state, NULL, STATUS_ERR_ARGUMENT, "");
    assert_int_equal(columns_read(*state, "gregory", NULL, &why),
                     STATUS_ERR_ARGUMENT);
}

static void a_fault_needs_no_sentence(void **state)
{
    struct columns out;

    SOIL(out);
    assert_int_equal(columns_read(*state, "gregory,no", &out, NULL),
                     STATUS_ERR_NAME_UNKNOWN);
    assert_int_equal(out.count, 0);
    assert_null(out.cal[0]);
    assert_int_equal(columns_read(*state, "gregory", &out, NULL), STATUS_OK);
    check(&out, "gregory*");
}

static void a_calendar_that_is_missing_changes_nothing(void **state)
{
    struct columns c = columns_of(*state, "gregory,julian"), none = {0};

    assert_int_equal(columns_find(&c, NULL), -1);
    assert_int_equal(columns_add(&c, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(columns_add(NULL, known("hebrew")), STATUS_ERR_ARGUMENT);
    columns_replace(&c, NULL);
    check(&c, "gregory*,julian");
    columns_focus(&none, 1);
    columns_move(&none, 1);
    assert_int_equal(none.focus, 0);
    assert_false(columns_remove(&none));
    assert_int_equal(columns_add(&none, known("hebrew")), STATUS_OK);
    check(&none, "hebrew*");
}

static char ids[COLUMNS_MAX + 1][8];
static struct cal toys[COLUMNS_MAX + 1];

/* Makes toys with the ids t0, t1 and so on.  */
static void make_toys(void)
{
    for (int i = 0; i <= COLUMNS_MAX; i++) {
        struct buffer id = buffer_in(ids[i], sizeof ids[i]);

        buffer_format(&id, "t%d", i);
        toys[i] = toy_calendar(&toy_plain);
        toys[i].id = ids[i];
    }
}

static void no_more_are_read_than_there_is_room_for(void **state)
{
    char text[200];
    struct buffer out = buffer_in(text, sizeof text);
    struct columns c;

    make_toys();
    for (int i = 0; i <= COLUMNS_MAX; i++)
        assert_int_equal(registry_add(*state, &toys[i]), STATUS_OK);
    buffer_put(&out, "t0");
    for (int i = 1; i < COLUMNS_MAX; i++)
        buffer_format(&out, ",t%d", i);
    c = columns_of(*state, text);
    assert_int_equal(c.count, COLUMNS_MAX);
    buffer_put(&out, ",t3");
    c = columns_of(*state, text);
    assert_int_equal(c.count, COLUMNS_MAX);
    buffer_put(&out, ",gregory");
    check_refused(*state, text, STATUS_ERR_FULL, "16 columns are the most");
}

static void a_column_is_added_to_the_right_of_the_focus(void **state)
{
    struct columns c = columns_of(*state, "gregory,julian");

    assert_int_equal(columns_add(&c, known("hebrew")), STATUS_OK);
    check(&c, "gregory,hebrew*,julian");
    assert_int_equal(columns_add(&c, known("persian")), STATUS_OK);
    check(&c, "gregory,hebrew,persian*,julian");
    assert_int_equal(columns_add(&c, known("gregory")), STATUS_OK);
    check(&c, "gregory*,hebrew,persian,julian");
    c = columns_of(*state, "gregory");
    assert_int_equal(columns_add(&c, known("coptic")), STATUS_OK);
    check(&c, "gregory,coptic*");
}

static void a_full_row_takes_no_more(void **state)
{
    struct columns c = columns_of(*state, "gregory"), before;

    make_toys();
    for (int i = 1; i < COLUMNS_MAX; i++)
        assert_int_equal(columns_add(&c, &toys[i]), STATUS_OK);
    assert_int_equal(c.count, COLUMNS_MAX);
    before = c;
    assert_int_equal(columns_add(&c, &toys[0]), STATUS_ERR_FULL);
    assert_memory_equal(&c, &before, sizeof c);
    assert_int_equal(columns_add(&c, &toys[3]), STATUS_OK);
    assert_int_equal(c.count, COLUMNS_MAX);
    assert_ptr_equal(c.cal[c.focus], &toys[3]);
    assert_true(columns_remove(&c));
    assert_int_equal(c.count, COLUMNS_MAX - 1);
    assert_int_equal(columns_add(&c, &toys[0]), STATUS_OK);
    assert_int_equal(c.count, COLUMNS_MAX);
}

static void a_column_shows_another_calendar(void **state)
{
    struct columns c = columns_of(*state, "gregory,julian,hebrew");

    columns_focus(&c, 1);
    columns_replace(&c, known("coptic"));
    check(&c, "gregory,coptic*,hebrew");
    columns_replace(&c, known("hebrew"));
    check(&c, "gregory,hebrew*,coptic");
    columns_replace(&c, known("hebrew"));
    check(&c, "gregory,hebrew*,coptic");
    columns_replace(&c, known("gregory"));
    check(&c, "hebrew,gregory*,coptic");
}

static void a_column_is_removed_but_not_the_last(void **state)
{
    struct columns c = columns_of(*state, "gregory,julian,hebrew,coptic");

    columns_focus(&c, 1);
    assert_true(columns_remove(&c));
    check(&c, "gregory,hebrew*,coptic");
    columns_focus(&c, 1);
    assert_true(columns_remove(&c));
    check(&c, "gregory,hebrew*");
    assert_true(columns_remove(&c));
    check(&c, "gregory*");
    assert_false(columns_remove(&c));
    check(&c, "gregory*");
}

static void the_focus_goes_round_about(void **state)
{
    static const struct {
        int count, focus;
    } rows[] = {{0, 0},  {1, 1},   {1, 2},       {1, 0}, {-1, 2},
                {-4, 1}, {300, 1}, {INT_MAX, 2}, {0, 2}, {INT_MIN, 0}};
    struct columns c = columns_of(*state, "gregory,julian,hebrew");

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        columns_focus(&c, rows[i].count);
        assert_int_equal(c.focus, rows[i].focus);
    }
    c = columns_of(*state, "gregory");
    columns_focus(&c, -7);
    check(&c, "gregory*");
}

static void a_column_moves_as_far_as_there_are_others(void **state)
{
    struct columns c = columns_of(*state, "gregory,julian,hebrew,coptic");

    columns_move(&c, 1);
    check(&c, "julian,gregory*,hebrew,coptic");
    columns_move(&c, 2);
    check(&c, "julian,hebrew,coptic,gregory*");
    columns_move(&c, 1);
    check(&c, "julian,hebrew,coptic,gregory*");
    columns_move(&c, INT_MIN);
    check(&c, "gregory*,julian,hebrew,coptic");
    columns_move(&c, -1);
    check(&c, "gregory*,julian,hebrew,coptic");
    columns_move(&c, 0);
    check(&c, "gregory*,julian,hebrew,coptic");
    columns_move(&c, INT_MAX);
    check(&c, "julian,hebrew,coptic,gregory*");
}

#define WITH_REGISTRY(test)                                                    \
    cmocka_unit_test_setup_teardown(test, open_registry, close_registry)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REGISTRY(names_with_commas_are_columns),
        WITH_REGISTRY(a_name_may_be_as_long_as_names_are),
        WITH_REGISTRY(a_calendar_that_is_named_twice_has_one_column),
        WITH_REGISTRY(a_name_of_none_is_refused),
        WITH_REGISTRY(a_name_is_shown_harmless_and_short),
        WITH_REGISTRY(what_is_missing_is_refused),
        WITH_REGISTRY(a_fault_needs_no_sentence),
        WITH_REGISTRY(a_calendar_that_is_missing_changes_nothing),
        WITH_REGISTRY(no_more_are_read_than_there_is_room_for),
        WITH_REGISTRY(a_column_is_added_to_the_right_of_the_focus),
        WITH_REGISTRY(a_full_row_takes_no_more),
        WITH_REGISTRY(a_column_shows_another_calendar),
        WITH_REGISTRY(a_column_is_removed_but_not_the_last),
        WITH_REGISTRY(the_focus_goes_round_about),
        WITH_REGISTRY(a_column_moves_as_far_as_there_are_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
