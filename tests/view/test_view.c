/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "view/viewed.h"

#define TODAY VIEWED_TODAY

/* A calendar whose year is one long month, in weeks of thirty days.  */
static void lay_out_long(const struct cal *self, int32_t year,
                         struct cal_year *out)
{
    (void)self;
    out->first = TODAY + 365 * (day_num)year;
    out->months = 1;
    out->month[0] = (struct cal_month){.first = 1, .count = 365};
}

static const struct cal_month_name long_month[] = {
    {"M01", "The Long Month of the Year", CAL_PERIOD_MONTH}};

static const char *const long_week[30] = {
    "Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg",   "Hh", "Ii", "Jj",
    "Kk", "Ll", "Mm", "Nn", "Oo", "Pp", "Qq",   "Rr", "Ss", "Tt",
    "Uu", "Vv", "Ww", "Xx", "Yy", "Zz", "日本", "é",  "9",  "n"};

static const struct cal long_months = {
    .id = "long-months",
    .name = "A calendar with a name that is far too long",
    .decided_by = "nobody",
    .family = CAL_SOLAR,
    .week = {.length = 30, .names = long_week},
    .month_names = long_month,
    .month_name_count = 1,
    .limits = {.least_days = 365,
               .most_days = 365,
               .most_number = 365,
               .most_months = 1},
    .span = {TODAY - 3650, TODAY + 3650},
    .known = {TODAY, TODAY + 3650},
    .epoch = TODAY,
    .mean_days = 365,
    .mean_years = 1,
    .lay_out = lay_out_long,
};

static int set_up(void **state)
{
    struct viewed *v;

    if (viewed_begin(state))
        return 1;
    v = *state;
    if (registry_add(v->registry, &long_months))
        return 1;
    set_columns(v, "gregory,long-months,french-historic,hebrew");
    return 0;
}

static void draw_every_size(struct viewed *v)
{
    for (int width = 0; width < 230; width += 1 + width / 16)
        for (int height = 0; height < 70; height += 1 + height / 6) {
            draw(v, width, height);
            assert_sound(&v->screen);
        }
}

static void every_size_has_a_picture(void **state)
{
    struct viewed *v = *state;

    FOR_EACH_VIEW(view)
    {
        v->app.view = view;
        for (int focus = 1; focus < 4; focus += 2) {
            v->app.columns.focus = focus;
            draw_every_size(v);
        }
    }
}

static bool shows(const struct screen *s, const char *text)
{
    for (int y = 0; y < s->height; y++)
        if (has_text(s, y, text))
            return true;
    return false;
}

static void the_cursors_day_is_shown_wherever_there_is_room(void **state)
{
    struct viewed *v = *state;

    FOR_EACH_VIEW(view)
    {
        v->app.view = view;
        for (int width = 10; width < 130; width += 1 + width / 24)
            for (int height = 3; height < 50; height++) {
                draw(v, width, height);
                /* A narrow line of the day view ends before the number.  */
                assert_true(shows(&v->screen, "23") ||
                            (view == VIEW_DAY && width < 24));
                assert_true(has_text(&v->screen, height - 1, "? help"));
                if (width >= 22 && height >= 8)
                    assert_true(v->screen.has_cursor);
            }
    }
}

/* The cursor of the terminal stands on the first digit of the day.  */
static void assert_on_the_day(struct viewed *v)
{
    int x = v->screen.cursor_x, y = v->screen.cursor_y;
    struct cal_date date;

    assert_true(v->screen.has_cursor);
    assert_true(number_at(&v->screen, x - 1, y) < 0);
    for (; number_at(&v->screen, x, y) >= 0; x++)
        assert_true(screen_cell(&v->screen, x, y)->marks & MARK_CURSOR);
    cal_cursor_date(&v->work.cursor[0], v->app.cursor, &date);
    assert_int_equal(number_at(&v->screen, x - 1, y), date.day);
}

static void the_terminals_cursor_stands_on_the_day(void **state)
{
    static const enum view views[] = {VIEW_MONTH, VIEW_YEAR, VIEW_WEEKS};
    struct viewed *v = *state;

    for (int i = 0; i < 3; i++)
        for (int day = 0; day < 400; day++) {
            v->app.view = views[i];
            v->app.cursor = TODAY + day;
            draw(v, 80, 24);
            assert_on_the_day(v);
        }
}

/* In the day view on the line of the focus; where that is not seen, on the
   first.  */
static void it_stands_on_the_line_of_the_focus(void **state)
{
    struct viewed *v = *state;

    app_show(&v->app, VIEW_DAY);
    for (int focus = 0; focus < 4; focus++) {
        v->app.columns.focus = focus;
        v->app.day_top = 0;
        draw(v, 80, 24);
        assert_true(v->screen.has_cursor);
        assert_int_equal(v->screen.cursor_y, 2 + focus);
        v->app.day_top = 2;
        draw(v, 80, 24);
        assert_true(v->screen.has_cursor);
        assert_int_equal(v->screen.cursor_y, focus ? focus : 1);
    }
}

static struct key random_key(void)
{
    static const uint32_t codes[] = {
        'h',       'j',         'k',          'l',        ']',
        '[',       '}',         '{',          'a',        'x',
        'r',       'N',         'W',          '?',        ':',
        'g',       '1',         '-',          '0',        'm',
        'y',       'w',         'd',          'v',        '$',
        NAMED_TAB, NAMED_ENTER, NAMED_ESCAPE, NAMED_DOWN, NAMED_PAGE_DOWN,
        0x5D0,     0x65E5};
    int i = rand() % (int)(sizeof codes / sizeof *codes);

    return (struct key){codes[i], rand() % 16 ? 0 : MOD_META};
}

/* What is kept from one picture to the next changes none of them.  */
static void a_picture_does_not_depend_on_those_before(void **state)
{
    struct viewed *v = *state;
    struct screen fresh = {0};

    srand(1);
    for (int i = 0; i < 700; i++) {
        struct view_work work = {0};
        int width = 1 + rand() % 130, height = 1 + rand() % 40;
        size_t size = (size_t)(width * height) * sizeof *fresh.cells;

        app_press(&v->app, random_key());
        draw(v, width, height);
        assert_sound(&v->screen);
        assert_int_equal(screen_resize(&fresh, width, height), STATUS_OK);
        view_draw(&v->app, &work, &fresh);
        assert_memory_equal(v->screen.cells, fresh.cells, size);
        assert_int_equal(v->screen.has_cursor, fresh.has_cursor);
        assert_int_equal(v->screen.cursor_x, fresh.cursor_x);
        assert_int_equal(v->screen.cursor_y, fresh.cursor_y);
    }
    screen_free(&fresh);
}

static void a_page_of_months_holds_every_column(void **state)
{
    struct viewed *v = *state;

    for (int width = 22; width < 220; width++) {
        int found = 0, first = 0;

        while (first >= 0) {
            assert_int_equal(
                page_draw(&v->app, &v->work, width, &first, &v->screen),
                STATUS_OK);
            assert_sound(&v->screen);
            for (int y = 0; y < v->screen.height; y++)
                found += has_text(&v->screen, y, "23") ||
                         has_text(&v->screen, y, "≈  1");
        }
        assert_true(found >= 4);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, viewed_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_size_has_a_picture),
        TEST(the_cursors_day_is_shown_wherever_there_is_room),
        TEST(the_terminals_cursor_stands_on_the_day),
        TEST(it_stands_on_the_line_of_the_focus),
        TEST(a_picture_does_not_depend_on_those_before),
        TEST(a_page_of_months_holds_every_column),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
