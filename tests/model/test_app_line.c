/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/utf8.h"
#include "model/played.h"

static void check_mode(const struct played *p, enum app_mode mode,
                       const char *typed)
{
    assert_int_equal(p->app.mode, mode);
    assert_string_equal(p->app.entry.text, typed);
}

static enum effect run(struct played *p, const char *line)
{
    enum effect effect;

    p->app.tone = APP_QUIET;
    p->app.message[0] = '\0';
    p->app.mode = APP_CALENDAR;
    effect = app_run_line(&p->app, line);
    check_message(p, "");
    return effect;
}

static void a_line_moves_the_cursor(void **state)
{
    static const struct {
        const char *line, *date;
    } rows[] = {
        {"next-day", "2026-11-24"},
        {"  next-day  ", "2026-11-24"},
        {"next-day 5", "2026-11-28"},
        {"next-day -5", "2026-11-18"},
        {"next-day +5", "2026-11-28"},
        {"next-day 0", "2026-11-23"},
        {"previous-w    2  ", "2026-11-09"},
        {"next-month 99999", "10360-02-23"},
        {"next-year -1", "2025-11-23"},
        {"month-e", "2026-11-30"},
        {"goto 2024-2-29", "2024-02-29"},
        {"goto   hebrew   5787-3-14 ", "2026-11-24"},
        {"go 2000", "2000-11-23"},
        {"today", "2026-11-23"},
    };
    struct played *p = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        p->app.cursor = PLAYED_TODAY;
        assert_int_equal(run(p, rows[i].line), EFFECT_NONE);
        check_day(p, rows[i].date);
    }
}

static void a_name_that_others_mean_otherwise_is_noticed(void **state)
{
    static const char *const lines[] = {
        "add-column islamic",
        "columns hebrew,islamic",
        "goto islamic 1448-6-14",
    };
    struct played *p = *state;

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        p->app.tone = APP_QUIET;
        app_run_line(&p->app, lines[i]);
        assert_int_equal(p->app.tone, APP_NOTICE);
        assert_non_null(strstr(p->app.message, "islamic-tbla"));
    }
    check_day(p, "2026-11-24");
    check_columns(p, "hebrew*,islamic-tbla");
}

static void a_line_does_what_keys_do(void **state)
{
    struct played *p = *state;

    run(p, "columns hebrew,old style, coptic");
    check_columns(p, "hebrew*,julian,coptic");
    run(p, "add-column indian");
    check_columns(p, "hebrew,indian*,julian,coptic");
    run(p, "replace-column new style");
    check_columns(p, "hebrew,gregory*,julian,coptic");
    run(p, "next-column 2");
    run(p, "move-column-left 9");
    check_columns(p, "coptic*,hebrew,gregory,julian");
    run(p, "remove-column");
    check_columns(p, "hebrew*,gregory,julian");
    run(p, "week-numbers");
    assert_false(p->app.week_numbers);
    run(p, "first-weekday SUN");
    assert_int_equal(p->app.first_weekday, 7);
    run(p, "first-weekday own");
    assert_int_equal(p->app.first_weekday, 0);
    run(p, "first-weekday");
    assert_int_equal(p->app.first_weekday, 1);
    assert_int_equal(run(p, "quit"), EFFECT_QUIT);
    assert_int_equal(run(p, "redraw"), EFFECT_REDRAW);
    assert_int_equal(run(p, "cancel"), EFFECT_NONE);
    p->app.purpose = APP_PICK;
    assert_int_equal(run(p, "choose"), EFFECT_CHOOSE);
    assert_int_equal(run(p, "cancel"), EFFECT_QUIT);
}

static void what_a_line_leaves_out_is_asked_for(void **state)
{
    static const struct {
        const char *line;
        enum app_mode mode;
        enum command asking;
    } rows[] = {
        {"goto", APP_PROMPT, COMMAND_GOTO},
        {"columns", APP_PROMPT, COMMAND_COLUMNS},
        {"add-column", APP_LIST, COMMAND_ADD_COLUMN},
        {"replace-column ", APP_LIST, COMMAND_REPLACE_COLUMN},
        {"command-line", APP_PROMPT, COMMAND_COMMAND_LINE},
    };
    struct played *p = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        p->app.mode = APP_CALENDAR;
        press(p, ":");
        type(p, rows[i].line);
        press(p, "Enter");
        check_mode(p, rows[i].mode, "");
        check_message(p, "");
        assert_int_equal(p->app.asking, rows[i].asking);
    }
    run(p, "columns");
    type(p, "hebrew,mayan");
    press(p, "Enter");
    check_message(p, "there is no calendar 'mayan'");
    check_mode(p, APP_PROMPT, "hebrew,mayan");
    press(p, "C-w");
    type(p, "coptic");
    press(p, "Enter");
    check_columns(p, "coptic*");
    run(p, "help");
    assert_int_equal(p->app.mode, APP_HELP);
}

/* LINE, typed, is refused with SENTENCE, stays, and changes nothing.  */
static void check_refused(struct played *p, const char *line,
                          const char *sentence)
{
    struct app before = p->app;

    press(p, "M-x");
    type(p, line);
    assert_int_equal(press(p, "Enter"), EFFECT_NONE);
    check_message(p, sentence);
    check_mode(p, APP_PROMPT, line);
    assert_int_equal(p->app.cursor, before.cursor);
    assert_int_equal(p->app.first_weekday, before.first_weekday);
    assert_memory_equal(&p->app.columns, &before.columns,
                        sizeof before.columns);
    press(p, "Escape");
}

static void a_faulty_line_is_refused(void **state)
{
    static const struct {
        const char *line, *sentence;
    } rows[] = {
        {"exit", "'exit' is no command, nor the beginning of just one"},
        {"next", "'next' is no command, nor the beginning of just one"},
        {"accept", "'accept' is no command, nor the beginning of just one"},
        {"delete-word",
         "'delete-word' is no command, nor the beginning of just one"},
        {"Quit", "'Quit' is no command, nor the beginning of just one"},
        {" ", "'' is no command, nor the beginning of just one"},
        {"today x", "today takes nothing behind it"},
        {"quit now", "quit takes nothing behind it"},
        {"next-day x", "next-day takes a number from -99999 to 99999"},
        {"next-day 5x", "next-day takes a number from -99999 to 99999"},
        {"next-day 1 2", "next-day takes a number from -99999 to 99999"},
        {"next-day 100000", "next-day takes a number from -99999 to 99999"},
        {"next-d -99999999999999999999",
         "next-day takes a number from -99999 to 99999"},
        {"goto 2026-2-30", "February 2026 has the days 1 to 28"},
        {"goto mayan 1-1-1", "no calendar has the name that it begins with"},
        {"add-column mayan", "there is no calendar 'mayan'"},
        {"add-column jd", "there is no calendar 'jd'"},
        {"replace-column hebrew,julian",
         "there is no calendar 'hebrew,julian'"},
        {"columns hebrew,mayan", "there is no calendar 'mayan'"},
        {"columns hebrew,", "the name of a calendar is missing"},
        {"first-weekday t", "'t' is neither a day, monday to sunday, nor own"},
        {"first-weekday 1", "'1' is neither a day, monday to sunday, nor own"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_refused(*state, rows[i].line, rows[i].sentence);
}

/* Whatever the text, there is a message, which can be shown.  */
static void check_shown(const struct played *p)
{
    size_t n = strlen(p->app.message);

    assert_int_equal(p->app.tone, APP_FAULT);
    assert_in_range(n, 1, APP_MESSAGE_MAX - 1);
    assert_true(utf8_is_valid(p->app.message, n));
    assert_false(utf8_has_control(p->app.message, n));
}

static void a_long_or_foul_text_has_a_message_too(void **state)
{
    static const char *const begins[] = {
        "",         "today ",          "next-day ",      "goto ", "add-column ",
        "columns ", "columns hebrew,", "first-weekday ",
    };
    static const char *const foul[] = {
        "\x1b[2J", "\n", "\xFF\xFE", "\x7f", "\xE2\x80\xAE", "\xC2\x9B", "%s%n",
    };
    struct played *p = *state;
    char line[3 * ENTRY_MAX];

    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++) {
        for (size_t n = 0; n < sizeof foul / sizeof *foul; n++) {
            struct buffer out = buffer_in(line, sizeof line);

            buffer_format(&out, "%s%s", begins[i], foul[n]);
            app_run_line(&p->app, line);
            check_shown(p);
        }
        for (size_t n = ENTRY_MAX - 20; n < 2 * ENTRY_MAX; n++) {
            memset(line, 'x', n);
            memcpy(line, begins[i], strlen(begins[i]));
            line[n] = '\0';
            app_run_line(&p->app, line);
            check_shown(p);
        }
    }
    press(p, "a");
    for (int n = 0; n < ENTRY_MAX; n++) {
        type(p, "#");
        press(p, "Enter");
        check_shown(p);
    }
}

static void a_line_that_is_missing_is_no_command(void **state)
{
    struct played *p = *state;

    app_run_line(&p->app, NULL);
    check_message(p, "'' is no command, nor the beginning of just one");
    check_day(p, "2026-11-23");
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(a_line_moves_the_cursor),
        PLAYED(a_name_that_others_mean_otherwise_is_noticed),
        PLAYED(a_line_does_what_keys_do),
        PLAYED(what_a_line_leaves_out_is_asked_for),
        PLAYED(a_faulty_line_is_refused),
        PLAYED(a_long_or_foul_text_has_a_message_too),
        PLAYED(a_line_that_is_missing_is_no_command),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
