/* SPDX-License-Identifier: MIT */
/* What holds for the pictures of every calendar there is: no day is missing, is
   shown twice, or stands where another belongs.  */

#include "config.h"

#include "model/day_list.h"
#include "model/weeks.h"
#include "text/weekday.h"
#include "view/placing.h"
#include "view/viewed.h"

#define NUMBERS 1000 /* more than a day's */
#define WEEKS_HEADING 3

/* How often each number of a day is, or should be, shown.  */
struct tally {
    int count[NUMBERS];
};

static bool is_day(const struct cell *cell)
{
    return cell->role == ROLE_DAY || cell->role == ROLE_OFF;
}

/* Whether the last digit of a number of a day stands at X.  */
static bool ends_day(const struct screen *s, int x, int y)
{
    return is_day(screen_cell(s, x, y)) && number_at(s, x, y) >= 0 &&
           number_at(s, x + 1, y) < 0;
}

static void count_shown(const struct screen *s, struct tally *tally)
{
    for (int y = 0; y < s->height; y++)
        for (int x = 0; x < s->width; x++)
            if (ends_day(s, x, y))
                tally->count[number_at(s, x, y)]++;
}

/* Adds the days of CAL's year of DAY.  */
static void count_year(const struct cal *cal, day_num day, struct tally *tally)
{
    struct cal_cursor cursor = {.cal = cal};
    struct cal_date date;
    struct day_range year;

    assert_int_equal(cal_cursor_date(&cursor, day, &date), STATUS_OK);
    year = cursor.year_days;
    for (day = year.first; day < year.end; day++) {
        assert_int_equal(cal_cursor_date(&cursor, day, &date), STATUS_OK);
        assert_in_range(date.day, 0, NUMBERS - 1);
        tally->count[date.day]++;
    }
}

/* Shows CAL alone, on a day that it has, not far from today if it can.  */
static void show_alone(struct viewed *v, enum view view, const struct cal *cal)
{
    v->app.view = view;
    v->app.columns = (struct columns){.cal = {cal}, .count = 1};
    v->app.cursor = VIEWED_TODAY;
    if (!day_in(cal->span, v->app.cursor))
        v->app.cursor = cal->known.first + 1000;
}

/* Today and the cursor are marked in single frames.  */
static int count_frames(const struct screen *s, enum mark mark)
{
    int frames = 0;

    for (int y = 0; y < s->height; y++)
        for (int x = 0; x < s->width; x++) {
            const struct cell *before = screen_cell(s, x - 1, y);

            frames += screen_cell(s, x, y)->marks & mark &&
                      !(before && before->marks & mark);
        }
    return frames;
}

#define SIZES 8
static const int sizes[SIZES][2] = {{10, 3},  {20, 5},   {22, 9},   {40, 12},
                                    {80, 24}, {120, 40}, {200, 60}, {300, 100}};

/* Where there is no room for the view, the terminal's cursor stands beside the
   date.  */
static void assert_marked_once(struct viewed *v)
{
    const struct screen *s = &v->screen;
    bool marked = s->has_cursor &&
                  screen_cell(s, s->cursor_x, s->cursor_y)->marks & MARK_CURSOR;
    int x = s->cursor_x;
    struct cal_date date;

    assert_int_equal(count_frames(s, MARK_CURSOR), marked);
    if (s->width >= 80)
        assert_true(marked);
    if (!marked)
        return;
    cal_cursor_date(&v->work.cursor[0], v->app.cursor, &date);
    while (number_at(s, x + 1, s->cursor_y) >= 0)
        x++;
    assert_int_equal(number_at(s, x, s->cursor_y), date.day);
}

static void every_calendar_has_its_cursor_marked_once(void **state)
{
    struct viewed *v = *state;

    for (size_t i = 0; i < registry_count(v->registry); i++)
        for (enum view view = VIEW_MONTH; view < VIEW_DAY; view++)
            for (int size = 0; size < SIZES; size++) {
                show_alone(v, view, registry_at(v->registry, i));
                v->app.today = v->app.cursor + 3;
                draw(v, sizes[size][0], sizes[size][1]);
                assert_sound(&v->screen);
                assert_marked_once(v);
                assert_in_range(count_frames(&v->screen, MARK_TODAY), 0, 1);
            }
}

/* In SCREEN is no day that is not in the year.  */
static void assert_no_more(const struct tally *shown, const struct tally *year)
{
    for (int n = 0; n < NUMBERS; n++)
        assert_true(shown->count[n] <= year->count[n]);
}

static void the_year_view_shows_each_day_once(void **state)
{
    static const int far[] = {0, 300, -1000, 100000};
    struct viewed *v = *state;

    for (size_t i = 0; i < registry_count(v->registry); i++)
        for (int j = 0; j < 4 * SIZES; j++) {
            const struct cal *cal = registry_at(v->registry, i);
            struct tally shown = {0}, year = {0};

            show_alone(v, VIEW_YEAR, cal);
            if (!day_in(cal->span, v->app.cursor + far[j / SIZES]))
                continue;
            v->app.cursor += far[j / SIZES];
            draw(v, sizes[j % SIZES][0], sizes[j % SIZES][1]);
            count_shown(&v->screen, &shown);
            count_year(cal, v->app.cursor, &year);
            assert_no_more(&shown, &year);
            if (j % SIZES == SIZES - 1)
                assert_memory_equal(&shown, &year, sizeof shown);
        }
}

/* Some calendars, one of which has the focus.  */
static void choose_columns(struct viewed *v)
{
    struct columns *c = &v->app.columns;

    *c = (struct columns){.cal = {registry_at(v->registry, 0)}, .count = 1};
    for (int i = rand() % 4; i > 0; i--) {
        size_t n = (size_t)rand() % registry_count(v->registry);

        columns_add(c, registry_at(v->registry, n));
    }
    c->focus = rand() % c->count;
}

/* Years that stand side by side are whole; each shows the cursor's day.  */
static void assert_whole_years(struct viewed *v, struct placing p)
{
    struct tally shown = {0}, years = {0};

    for (int i = p.first; i < p.first + p.count; i++)
        if (day_in(v->app.columns.cal[i]->span, v->app.cursor))
            count_year(v->app.columns.cal[i], v->app.cursor, &years);
    count_shown(&v->screen, &shown);
    if (p.count > 1)
        assert_memory_equal(&shown, &years, sizeof shown);
    else
        assert_no_more(&shown, &years);
}

static void the_focus_is_shown_with_its_cursor(void **state)
{
    struct viewed *v = *state;

    srand(1);
    for (int i = 0; i < 3000; i++) {
        int width = 30 + rand() % 230, height = 12 + rand() % 60;
        struct placing p;

        choose_columns(v);
        v->app.cursor = VIEWED_TODAY - rand() % 500000;
        v->app.view = (enum view)(rand() % VIEW_DAY);
        v->app.first_weekday = rand() % (DAY_WEEK + 1);
        draw(v, width, height);
        p = placing_find(&v->app,
                         (struct area){.width = width, .height = height - 2});
        if (day_in(v->app.columns.cal[v->app.columns.focus]->span,
                   v->app.cursor))
            assert_true(v->screen.has_cursor);
        if (!p.view)
            continue;
        assert_in_range(v->app.columns.focus, p.first, p.first + p.count - 1);
        if (p.view == &year_view)
            assert_whole_years(v, p);
    }
}

/* The weekday whose name stands above X: Saturday and Sunday are days off.  */
static void assert_below_weekday(const struct screen *s, int heading, int x,
                                 int y)
{
    bool is_off = screen_cell(s, x, y)->role == ROLE_OFF;

    assert_int_equal(screen_cell(s, x, heading)->role, ROLE_WEEKDAY);
    assert_int_equal(*screen_cell(s, x - 1, heading)->text == 'S', is_off);
}

static void assert_days_below_weekdays(const struct screen *s, int heading)
{
    for (int y = heading + 1; y < s->height; y++)
        for (int x = 0; x < s->width; x++)
            if (ends_day(s, x, y))
                assert_below_weekday(s, heading, x, y);
}

static void days_stand_below_their_weekdays(void **state)
{
    struct viewed *v = *state;

    for (size_t i = 0; i < registry_count(v->registry); i++)
        for (int first = 0; first <= DAY_WEEK; first++) {
            const struct cal *cal = registry_at(v->registry, i);

            v->app.first_weekday = first;
            show_alone(v, VIEW_WEEKS, cal);
            draw(v, 80, 24);
            assert_days_below_weekdays(&v->screen, WEEKS_HEADING);
            if (!weekday_is_common(cal))
                continue;
            show_alone(v, VIEW_YEAR, cal);
            draw(v, 120, 60);
            assert_days_below_weekdays(&v->screen, WEEKS_HEADING);
        }
}

/* What should be written for DAY; -1: CAL has no date for it.  */
static int day_number(const struct cal *cal, day_num day)
{
    struct cal_cursor cursor = {.cal = cal};
    struct cal_date date;

    return cal_cursor_date(&cursor, day, &date) ? -1 : date.day;
}

/* The line I of the weeks view: the same seven days in each column.  */
static void assert_line(struct viewed *v, int i)
{
    const struct screen *s = &v->screen;
    day_num line = weeks_top(&v->app) + (day_num)i * DAY_WEEK;
    int n = 0;

    for (int x = 0; x < s->width; x++) {
        const struct cal *cal = v->app.columns.cal[n / DAY_WEEK];

        if (screen_cell(s, x, WEEKS_HEADING)->role != ROLE_WEEKDAY ||
            screen_cell(s, x + 1, WEEKS_HEADING)->role == ROLE_WEEKDAY)
            continue;
        assert_int_equal(number_at(s, x, WEEKS_HEADING + 1 + i),
                         day_number(cal, line + n % DAY_WEEK));
        n++;
    }
    assert_int_equal(n, v->app.columns.count * DAY_WEEK);
}

static void a_line_of_weeks_is_the_same_week_in_all_columns(void **state)
{
    struct viewed *v = *state;

    set_columns(v, "gregory,hebrew,coptic,discordian,cutover-gb");
    v->app.view = VIEW_WEEKS;
    v->app.cursor = 2361222; /* 14 September 1752 */
    for (int day = 0; day < 800; day += 7) {
        v->app.cursor += day % 9;
        v->app.first_weekday = day % (DAY_WEEK + 1);
        draw(v, 134, 30);
        assert_in_range(v->app.week_rows, 15, 30);
        for (int i = 0; i < v->app.week_rows; i++)
            assert_line(v, i);
    }
}

static void each_calendar_has_the_same_weeks_as_the_gregorian(void **state)
{
    struct viewed *v = *state;

    for (size_t i = 0; i < registry_count(v->registry); i++) {
        const struct cal *cal = registry_at(v->registry, i);

        show_alone(v, VIEW_WEEKS, cal);
        set_columns(v, "gregory");
        if (strcmp(cal->id, "gregory") != 0)
            columns_add(&v->app.columns, cal);
        draw(v, 80, 24);
        for (int row = 0; row < v->app.week_rows; row++)
            assert_line(v, row);
    }
}

/* Adds what a page of WIDTH shows.  */
static void count_page(struct viewed *v, int width, struct tally *tally)
{
    for (int first = 0; first >= 0;) {
        assert_int_equal(
            page_draw(&v->app, &v->work, width, &first, &v->screen), STATUS_OK);
        assert_sound(&v->screen);
        count_shown(&v->screen, tally);
    }
}

static void a_page_has_every_day_of_the_years(void **state)
{
    struct viewed *v = *state;

    set_columns(v, "gregory,hebrew,bahai,icelandic,iso-week");
    v->app.view = VIEW_YEAR;
    for (int width = 40; width < 500; width++) {
        struct tally shown = {0}, years = {0};

        for (int i = 0; i < v->app.columns.count; i++)
            count_year(v->app.columns.cal[i], v->app.cursor, &years);
        count_page(v, width, &shown);
        assert_memory_equal(&shown, &years, sizeof shown);
    }
}

static void every_calendar_has_a_page_of_its_year(void **state)
{
    struct viewed *v = *state;

    for (size_t i = 0; i < registry_count(v->registry); i++)
        for (int width = 80; width <= 240; width += 20) {
            struct tally shown = {0}, year = {0};

            show_alone(v, VIEW_YEAR, registry_at(v->registry, i));
            count_year(v->app.columns.cal[0], v->app.cursor, &year);
            count_page(v, width, &shown);
            assert_memory_equal(&shown, &year, sizeof shown);
        }
}

static void a_page_of_the_day_has_every_calendar(void **state)
{
    struct viewed *v = *state;

    v->app.view = VIEW_DAY;
    for (int width = 60; width < 200; width += 20) {
        int first = 0, y = 8;

        assert_int_equal(
            page_draw(&v->app, &v->work, width, &first, &v->screen), STATUS_OK);
        assert_int_equal(first, -1);
        assert_int_equal(v->screen.height, day_list_count(&v->app));
        for (size_t i = 0; i < registry_count(v->registry); i++)
            for (y = 0;
                 !has_text(&v->screen, y, registry_at(v->registry, i)->name);
                 y++)
                assert_true(y < v->screen.height);
    }
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, viewed_begin, viewed_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_calendar_has_its_cursor_marked_once),
        TEST(the_year_view_shows_each_day_once),
        TEST(the_focus_is_shown_with_its_cursor),
        TEST(days_stand_below_their_weekdays),
        TEST(a_line_of_weeks_is_the_same_week_in_all_columns),
        TEST(each_calendar_has_the_same_weeks_as_the_gregorian),
        TEST(a_page_has_every_day_of_the_years),
        TEST(every_calendar_has_a_page_of_its_year),
        TEST(a_page_of_the_day_has_every_calendar),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
