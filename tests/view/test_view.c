/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "known.h"
#include "model/keys_conf.h"
#include "test.h"
#include "view/page.h"
#include "view/view.h"

#define TODAY 2461368

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
    .limits = {.least_days = 365, .most_days = 365, .most_months = 1},
    .span = {TODAY - 3650, TODAY + 3650},
    .known = {TODAY, TODAY + 3650},
    .epoch = TODAY,
    .mean_days = 365,
    .mean_years = 1,
    .lay_out = lay_out_long,
};

struct house {
    struct registry *registry;
    struct keymap keymap;
    struct app app;
    struct view_work work;
    struct screen screen;
};

static int set_up(void **state)
{
    static struct house house;
    char text[200];
    struct buffer why = buffer_in(text, sizeof text);
    struct columns columns;

    setlocale(LC_CTYPE, "C.UTF-8");
    house = (struct house){.registry = registry_new()};
    if (!house.registry || known_add_all(house.registry) ||
        registry_add(house.registry, &long_months) ||
        keymap_read(keys_conf->text, &house.keymap, NULL) ||
        columns_read(house.registry,
                     "gregory,long-months,french-historic,hebrew", &columns,
                     &why))
        return -1;
    house.app = app_begin(house.registry, &house.keymap, &columns, TODAY);
    *state = &house;
    return 0;
}

static int tear_down(void **state)
{
    struct house *house = *state;

    screen_free(&house->screen);
    registry_free(house->registry);
    return 0;
}

static void draw(struct house *h, int width, int height)
{
    assert_int_equal(screen_resize(&h->screen, width, height), STATUS_OK);
    view_fit(&h->app, width, height);
    view_draw(&h->app, &h->work, &h->screen);
}

static void assert_sound(const struct screen *s)
{
    for (int i = 0; i < s->width * s->height; i++) {
        const struct cell *cell = &s->cells[i];
        size_t n = strlen(cell->text);

        assert_true(utf8_is_valid(cell->text, n));
        assert_false(utf8_has_control(cell->text, n));
        assert_in_range(cell->role, 0, ROLE_COUNT - 1);
    }
    if (s->has_cursor) {
        assert_in_range(s->cursor_x, 0, s->width - 1);
        assert_in_range(s->cursor_y, 0, s->height - 1);
    }
}

static void every_size_has_a_picture(void **state)
{
    struct house *h = *state;

    for (int focus = 0; focus < 4; focus++) {
        h->app.columns.focus = focus;
        for (int width = 0; width < 230; width += 1 + width / 50)
            for (int height = 0; height < 70; height += 1 + height / 10) {
                draw(h, width, height);
                assert_sound(&h->screen);
            }
    }
}

static bool has_text(const struct screen *s, int y, const char *text)
{
    char line[4096] = "";
    struct buffer b = buffer_in(line, sizeof line);

    for (int x = 0; x < s->width; x++)
        buffer_put(&b, screen_cell(s, x, y)->text);
    return strstr(line, text);
}

static void the_cursors_day_is_shown_wherever_there_is_room(void **state)
{
    struct house *h = *state;

    for (int width = 10; width < 130; width++)
        for (int height = 3; height < 50; height++) {
            bool found = false;

            draw(h, width, height);
            for (int y = 0; y < height && !found; y++)
                found = has_text(&h->screen, y, "23");
            assert_true(found);
            assert_true(has_text(&h->screen, height - 1, "? help"));
            if (width >= 22 && height >= 8)
                assert_true(h->screen.has_cursor);
        }
}

/* The cursor of the terminal stands on the first digit of the day.  */
static void the_terminals_cursor_stands_on_the_day(void **state)
{
    struct house *h = *state;

    for (int day = 0; day < 400; day++) {
        char number[8] = "";
        struct cal_date date;

        h->app.cursor = TODAY + day;
        draw(h, 80, 24);
        assert_true(h->screen.has_cursor);
        for (int x = h->screen.cursor_x; x < h->screen.cursor_x + 3; x++) {
            const struct cell *cell =
                screen_cell(&h->screen, x, h->screen.cursor_y);

            assert_true(cell->marks & MARK_CURSOR);
            if (*cell->text == ' ')
                break;
            strcat(number, cell->text);
        }
        cal_cursor_date(&h->work.cursor[0], h->app.cursor, &date);
        assert_int_equal(atoi(number), date.day);
    }
}

static struct key random_key(void)
{
    static const uint32_t codes[] = {
        'h',          'j',        'k',   'l',   ']', '[',       '}',
        '{',          'a',        'x',   'r',   'w', 'W',       '?',
        ':',          'g',        '1',   '-',   '0', NAMED_TAB, NAMED_ENTER,
        NAMED_ESCAPE, NAMED_DOWN, 0x5D0, 0x65E5};
    int i = rand() % (int)(sizeof codes / sizeof *codes);

    return (struct key){codes[i], rand() % 16 ? 0 : MOD_META};
}

/* What is kept from one picture to the next changes none of them.  */
static void a_picture_does_not_depend_on_those_before(void **state)
{
    struct house *h = *state;
    struct screen fresh = {0};

    srand(1);
    for (int i = 0; i < 4000; i++) {
        struct view_work work = {0};
        int width = 1 + rand() % 130, height = 1 + rand() % 40;
        size_t size = (size_t)(width * height) * sizeof *fresh.cells;

        app_press(&h->app, random_key());
        draw(h, width, height);
        assert_sound(&h->screen);
        assert_int_equal(screen_resize(&fresh, width, height), STATUS_OK);
        view_draw(&h->app, &work, &fresh);
        assert_memory_equal(h->screen.cells, fresh.cells, size);
    }
    screen_free(&fresh);
}

static void a_page_holds_every_column(void **state)
{
    struct house *h = *state;

    for (int width = 22; width < 220; width++) {
        int found = 0, first = 0;

        while (first >= 0) {
            assert_int_equal(
                page_draw(&h->app, &h->work, width, &first, &h->screen),
                STATUS_OK);
            assert_sound(&h->screen);
            for (int y = 0; y < h->screen.height; y++)
                found += has_text(&h->screen, y, "23") ||
                         has_text(&h->screen, y, "≈  1");
        }
        assert_true(found >= 4);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_size_has_a_picture),
        TEST(the_cursors_day_is_shown_wherever_there_is_room),
        TEST(the_terminals_cursor_stands_on_the_day),
        TEST(a_picture_does_not_depend_on_those_before),
        TEST(a_page_holds_every_column),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
