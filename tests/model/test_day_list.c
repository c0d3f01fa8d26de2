/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "model/day_list.h"
#include "model/played.h"

static struct day_line line_of(const struct app *app, int i)
{
    struct day_line line;

    SOIL(line);
    assert_true(day_list_line(app, i, &line));
    return line;
}

static void check_line(const struct app *app, int i, const char *title,
                       const struct cal *cal, const struct day_count *count)
{
    const struct day_line line = line_of(app, i);

    if (title && line.title)
        assert_string_equal(line.title, title);
    else
        assert_ptr_equal(line.title, title);
    assert_ptr_equal(line.cal, cal);
    assert_ptr_equal(line.count, count);
}

/* The day counts stand from line AT on; returns the line behind them.  */
static int check_counts(const struct app *app, int at)
{
    check_line(app, at++, "Day counts", NULL, NULL);
    for (int i = 0; i < day_count_count; i++)
        check_line(app, at++, NULL, NULL, &day_counts[i]);
    return at;
}

static bool has_column(const struct app *app, const struct cal *cal)
{
    for (int i = 0; i < app->columns.count; i++)
        if (app->columns.cal[i] == cal)
            return true;
    return false;
}

/* Those of the columns, in their order; the day counts; then all others of the
   registry, in its.  */
static void check_list(const struct app *app)
{
    const struct cal *cal;
    int at = 0;

    check_line(app, at++, "Columns", NULL, NULL);
    for (int i = 0; i < app->columns.count; i++)
        check_line(app, at++, NULL, app->columns.cal[i], NULL);
    check_line(app, at++, NULL, NULL, NULL);
    at = check_counts(app, at);
    check_line(app, at++, NULL, NULL, NULL);
    check_line(app, at++, "Other calendars", NULL, NULL);
    for (size_t i = 0; (cal = registry_at(app->registry, i)); i++)
        if (!has_column(app, cal))
            check_line(app, at++, NULL, cal, NULL);
    assert_int_equal(day_list_count(app), at);
}

static void columns_day_counts_and_others_are_listed(void **state)
{
    struct played *p = *state;

    check_list(&p->app);
    check_line(&p->app, 1, NULL, known("gregory"), NULL);
    check_line(&p->app, 3, NULL, known("persian"), NULL);
    press(p, "Tab 2 L");
    check_list(&p->app);
    check_line(&p->app, 3, NULL, known("hebrew"), NULL);
    press(p, "x x");
    check_list(&p->app);
    press(p, "a Down Down Enter");
    check_list(&p->app);
}

static void whatever_has_a_column_each_calendar_is_there_once(void **state)
{
    struct played *p = *state;
    int count = day_list_count(&p->app);

    assert_int_equal(count, (int)registry_count(p->registry) + day_count_count +
                                3 + 2);
    for (size_t i = 0; p->app.columns.count < COLUMNS_MAX; i++) {
        columns_add(&p->app.columns, registry_at(p->registry, i));
        check_list(&p->app);
        assert_int_equal(day_list_count(&p->app), count);
    }
    while (columns_remove(&p->app.columns)) {
        check_list(&p->app);
        assert_int_equal(day_list_count(&p->app), count);
    }
}

/* A part that is empty has neither title nor blank line.  */
static void where_all_have_columns_there_are_no_others(void **state)
{
    struct cal toys[2] = {toy_calendar(&toy_plain), toy_calendar(&toy_plain)};
    struct registry *r = registry_new();
    struct played *p = *state;
    struct app app = p->app;

    toys[1].id = "other";
    assert_int_equal(registry_add(r, &toys[0]), STATUS_OK);
    app.registry = r;
    app.columns = (struct columns){.cal = {&toys[0]}, .count = 1};
    check_line(&app, 0, "Columns", NULL, NULL);
    check_line(&app, 1, NULL, &toys[0], NULL);
    check_line(&app, 2, NULL, NULL, NULL);
    assert_int_equal(check_counts(&app, 3), day_list_count(&app));
    assert_int_equal(registry_add(r, &toys[1]), STATUS_OK);
    check_list(&app);
    assert_int_equal(columns_add(&app.columns, &toys[1]), STATUS_OK);
    check_line(&app, 2, NULL, &toys[1], NULL);
    assert_int_equal(check_counts(&app, 4), day_list_count(&app));
    registry_free(r);
}

static void a_line_that_is_none_is_refused(void **state)
{
    static const struct day_line none;
    const struct played *p = *state;
    const int count = day_list_count(&p->app);
    const int lines[] = {INT_MIN, -1, count, count + 1, INT_MAX};

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct day_line line;

        SOIL(line);
        assert_false(day_list_line(&p->app, lines[i], &line));
        assert_memory_equal(&line, &none, sizeof line);
    }
    check_line(&p->app, count - 1, NULL, &p->toy, NULL);
}

#define PLAYED(test)                                                           \
    cmocka_unit_test_setup_teardown(test, played_begin, played_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLAYED(columns_day_counts_and_others_are_listed),
        PLAYED(whatever_has_a_column_each_calendar_is_there_once),
        PLAYED(where_all_have_columns_there_are_no_others),
        PLAYED(a_line_that_is_none_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
