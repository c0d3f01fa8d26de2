/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "base/buffer.h"
#include "core/day_count.h"
#include "core/toys.h"
#include "known.h"
#include "model/complete.h"
#include "test.h"

#define LINE COMMAND_COMMAND_LINE

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

/* The words that LINE may go on with are EXPECTED, with blanks between them. */
static void check_words(const struct registry *r, enum command asking,
                        const char *line, const char *expected)
{
    char text[1000];
    struct buffer out = buffer_in(text, sizeof text);
    const char *word;

    for (int n = 0; (word = complete_word(r, asking, line, n)); n++)
        buffer_format(&out, "%s%s", n ? " " : "", word);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(text, expected);
}

static int count_words(const struct registry *r, enum command asking,
                       const char *line)
{
    int n = 0;

    while (complete_word(r, asking, line, n))
        n++;
    return n;
}

static void a_line_begins_with_a_command(void **state)
{
    check_words(*state, LINE, "ne",
                "next-day next-week next-month next-year next-view "
                "next-column");
    check_words(*state, LINE, "week-", "week-start week-end week-numbers");
    check_words(*state, LINE, "q", "quit");
    check_words(*state, LINE, " q", "quit");
    check_words(*state, LINE, "quit", "quit");
    check_words(*state, LINE, "quitx", "");
    check_words(*state, LINE, "x", "");
    assert_int_equal(count_words(*state, LINE, ""), COMMAND_NAMED_COUNT);
}

/* Those that are for typing itself are for no command line.  */
static void no_line_begins_with_an_edit(void **state)
{
    check_words(*state, LINE, "delete", "");
    check_words(*state, LINE, "acc", "");
    check_words(*state, LINE, "accept ", "");
}

static void behind_it_stands_what_it_takes(void **state)
{
    check_words(*state, LINE, "add-column co", "coptic");
    check_words(*state, LINE, "add co", "coptic");
    check_words(*state, LINE, "replace-column   co", "coptic");
    check_words(
        *state, LINE, "goto isl",
        "islamic-civil islamic-tbla islamic-type1 islamic-fatimid "
        "islamic-type4 islamic-umalqura islamic-rgsa islamic-saudi-criterion "
        "islamic-observational-cairo");
    check_words(*state, LINE, "goto r", "roc rumi roman rjd rd");
    check_words(*state, LINE, "first-weekday t", "tuesday thursday");
    check_words(*state, LINE, "first-weekday o", "own");
    check_words(*state, LINE, "first-weekday ",
                "monday tuesday wednesday thursday friday saturday sunday own");
    assert_int_equal(count_words(*state, LINE, "goto "),
                     (int)registry_count(*state) + day_count_count);
    assert_int_equal(count_words(*state, LINE, "columns "),
                     (int)registry_count(*state));
}

static void what_takes_nothing_goes_on_with_nothing(void **state)
{
    check_words(*state, LINE, "next-day ", "");
    check_words(*state, LINE, "next-day 1", "");
    check_words(*state, LINE, "today ", "");
    check_words(*state, LINE, "goto hebrew ", "");
    check_words(*state, LINE, "nonsense ", "");
    check_words(*state, LINE, "next ", "");
    check_words(*state, LINE,
                "a234567890123456789012345678901234567890"
                "a234567890123456789012345678901234567890 ",
                "");
}

static void each_of_several_calendars_is_a_word(void **state)
{
    check_words(*state, LINE, "columns gregory,co", "coptic");
    check_words(*state, LINE, "columns gregory,hebrew, jul", "julian");
    check_words(*state, LINE, "add-column gregory,co", "");
    check_words(*state, COMMAND_COLUMNS, "gregory,co", "coptic");
    assert_int_equal(count_words(*state, COMMAND_COLUMNS, "x,"),
                     (int)registry_count(*state));
}

static void a_prompt_asks_for_one_thing(void **state)
{
    check_words(*state, COMMAND_GOTO, "co", "coptic");
    check_words(*state, COMMAND_GOTO, "goto co", "");
    check_words(*state, COMMAND_ADD_COLUMN, "jul", "julian");
    check_words(*state, COMMAND_FIRST_WEEKDAY, "s", "saturday sunday");
    assert_int_equal(count_words(*state, COMMAND_GOTO, ""),
                     (int)registry_count(*state) + day_count_count);
    assert_null(complete_word(*state, LINE, "", -1));
    assert_null(complete_word(*state, LINE, "", INT_MIN));
    assert_null(complete_word(*state, LINE, "", INT_MAX));
}

/* Completing LINE makes it EXPECTED; or changes nothing where that is NULL.  */
static void check_entry(const struct registry *r, enum command asking,
                        const char *line, const char *expected)
{
    struct entry e, before;

    entry_set(&e, line);
    before = e;
    assert_int_equal(complete_entry(r, asking, &e), expected != NULL);
    if (expected) {
        assert_string_equal(e.text, expected);
        assert_int_equal(e.length, strlen(expected));
        assert_int_equal(e.at, e.length);
    } else {
        assert_memory_equal(&e, &before, sizeof e);
    }
}

static void a_word_is_lengthened_by_what_all_have_in_common(void **state)
{
    check_entry(*state, LINE, "n", "next-");
    check_entry(*state, LINE, "next-", NULL);
    check_entry(*state, LINE, "m", "mo"); /* month-start, move-column-left */
    check_entry(*state, LINE, "move", "move-column-");
    check_entry(*state, LINE, "goto i", NULL);
    check_entry(*state, LINE, "first-weekday s", NULL);
    check_entry(*state, COMMAND_GOTO, "", NULL);
    check_entry(*state, COMMAND_GOTO, "un", "unix ");
}

static void the_only_word_ends_with_a_blank(void **state)
{
    check_entry(*state, LINE, "q", "quit ");
    check_entry(*state, LINE, "quit", "quit ");
    check_entry(*state, LINE, "quit ", NULL);
    check_entry(*state, LINE, "add-c", "add-column ");
    check_entry(*state, LINE, "add-column co", "add-column coptic ");
    check_entry(*state, LINE, "first-weekday tu", "first-weekday tuesday ");
}

static void a_list_of_calendars_goes_on(void **state)
{
    check_entry(*state, LINE, "columns gregory,co", "columns gregory,coptic");
    check_entry(*state, LINE, "columns gregory,hebrew", NULL);
    check_entry(*state, COMMAND_COLUMNS, "gregory, co", "gregory, coptic");
}

static void what_is_unknown_stays_as_it_is(void **state)
{
    check_entry(*state, LINE, "x", NULL);
    check_entry(*state, LINE, "nonsense co", NULL);
    check_entry(*state, COMMAND_GOTO, "2026-", NULL);
    check_entry(*state, COMMAND_GOTO, "héb", NULL);
}

/* Blanks put the word where there is room for a character more.  */
static void a_full_line_is_not_completed(void **state)
{
    struct entry e;
    char line[ENTRY_MAX + 1] = "goto";

    memset(line + 4, ' ', ENTRY_MAX - 7);
    memcpy(line + ENTRY_MAX - 3, "co", sizeof "co");
    entry_set(&e, line);
    assert_int_equal(e.length, ENTRY_MAX - 1);
    assert_false(complete_entry(*state, LINE, &e));
    assert_string_equal(e.text, line);
    memmove(line + 4, line + 9, strlen(line + 9) + 1);
    check_words(*state, LINE, line, "coptic");
    entry_set(&e, line);
    assert_true(complete_entry(*state, LINE, &e));
    assert_int_equal(e.length, ENTRY_MAX - 1);
}

/* The calendars that TEXT may mean are EXPECTED, with blanks between them.  */
static void check_calendars(const struct registry *r, const char *text,
                            const char *expected)
{
    char found[1000];
    struct buffer out = buffer_in(found, sizeof found);
    const struct cal *cal[REGISTRY_MAX];
    int count = complete_calendars(r, text, cal);

    for (int n = 0; n < count; n++)
        buffer_format(&out, "%s%s", n ? " " : "", cal[n]->id);
    assert_int_equal(buffer_end(&out), STATUS_OK);
    assert_string_equal(found, expected);
    assert_int_equal(complete_calendars(r, text, NULL), count);
}

static void a_calendar_is_found_by_a_part_of_a_name(void **state)
{
    check_calendars(*state, "hebrew", "hebrew hebrew-observational");
    check_calendars(*state, "PTI", "coptic egyptian");
    check_calendars(*state, "jewish", "hebrew");
    check_calendars(*state, "republic",
                    "french-historic french-romme french-equinox");
    check_calendars(*state, "style", "gregory julian");
    check_calendars(*state, "British", "cutover-gb");
    check_calendars(*state, "(CIVIL)", "islamic-civil");
    check_calendars(*state, "persian calendar", "");
    check_calendars(*state, "x1", "");
    check_calendars(*state, "\xFF", "");
    assert_int_equal(complete_calendars(*state, "", NULL),
                     (int)registry_count(*state));
    assert_int_equal(complete_calendars(NULL, "", NULL), 0);
}

static void a_name_beyond_ascii_is_found_by_its_bytes(void **state)
{
    static struct cal cal;

    cal = toy_calendar(&toy_plain);
    cal.name = "Calendrier répété";
    assert_int_equal(registry_add(*state, &cal), STATUS_OK);
    check_calendars(*state, "répé", "toy");
    check_calendars(*state, "RéP", "toy");
    check_calendars(*state, "é", "toy");
}

static void what_is_missing_is_completed_by_nothing(void **state)
{
    static const enum command none[] = {COMMAND_COUNT, (enum command) - 1};
    struct entry e = {0};

    assert_null(complete_word(*state, LINE, NULL, 0));
    assert_int_equal(complete_calendars(*state, NULL, NULL), 0);
    assert_null(complete_word(NULL, COMMAND_ADD_COLUMN, "", 0));
    assert_false(complete_entry(NULL, COMMAND_ADD_COLUMN, &e));
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_null(complete_word(*state, none[i], "", 0));
        assert_false(complete_entry(*state, none[i], &e));
    }
}

#define WITH_REGISTRY(test)                                                    \
    cmocka_unit_test_setup_teardown(test, open_registry, close_registry)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REGISTRY(a_line_begins_with_a_command),
        WITH_REGISTRY(no_line_begins_with_an_edit),
        WITH_REGISTRY(behind_it_stands_what_it_takes),
        WITH_REGISTRY(what_takes_nothing_goes_on_with_nothing),
        WITH_REGISTRY(each_of_several_calendars_is_a_word),
        WITH_REGISTRY(a_prompt_asks_for_one_thing),
        WITH_REGISTRY(a_word_is_lengthened_by_what_all_have_in_common),
        WITH_REGISTRY(the_only_word_ends_with_a_blank),
        WITH_REGISTRY(a_list_of_calendars_goes_on),
        WITH_REGISTRY(what_is_unknown_stays_as_it_is),
        WITH_REGISTRY(a_full_line_is_not_completed),
        WITH_REGISTRY(a_calendar_is_found_by_a_part_of_a_name),
        WITH_REGISTRY(a_name_beyond_ascii_is_found_by_its_bytes),
        WITH_REGISTRY(what_is_missing_is_completed_by_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
