/* SPDX-License-Identifier: MIT */
/* What a definition takes over from another.  */

#include "config.h"

#include "calendars/defs.h"
#include "calendars/shown.h"
#include "core/cal_convert.h"
#include "core/cal_query.h"

/* A base that says everything.  */
#define BASE                                                                   \
    "calendar base \"Base\"\nalias \"basis\"\ndecided-by \"the base\"\n"       \
    "family lunar\nday-starts dawn\nlet len = 365\n"                           \
    "year 1 starts jd 1000\nleap 0 of 4\nspan -1000 to 4000\n"                 \
    "known 1 to 2000\nmonth \"a\" 300\nmonth \"b\" 65 66 code B\n"             \
    "week \"1\" \"2\" \"3\" each year\nera e \"E\" from 1\n"                   \
    "cycle c = amod(y, 12)\nwrite year = y / 100, y % 100\n"                   \
    "write day \"y d\"\nwrite month \"y MMM\"\n"

static struct cal_set *with_base(const char *base)
{
    struct cal_set *set = cal_set_new();

    read_into(set, "base", base);
    return set;
}

/* A calendar like the base with LINES of its own.  */
static struct cal *like_base(struct cal_set *set, const char *lines)
{
    char text[1024];

    snprintf(text, sizeof text, HEAD "like base\n%s", lines);
    return made(set, text);
}

static void check_first(const struct cal *cal, int32_t year, day_num first)
{
    struct day_range days;

    assert_int_equal(cal_year_span(cal, year, &days), STATUS_OK);
    assert_int_equal(days.first, first);
}

static void check_label(const struct cal *cal, day_num day, int expected)
{
    int number;

    assert_int_equal(cal_cycle_number(cal, 0, day, &number), STATUS_OK);
    assert_int_equal(number, expected);
}

static void all_but_names_is_taken_over(void **state)
{
    struct cal_set *set = with_base(BASE);
    const struct cal *base = make_in(set, "base"), *x = like_base(set, "");

    (void)state;
    assert_string_equal(x->id, "x");
    assert_string_equal(x->name, "X");
    assert_null(x->aliases[0]);
    assert_string_equal(x->decided_by, "the base");
    assert_int_equal(x->family, CAL_LUNAR);
    assert_int_equal(x->boundary, CAL_DAWN);
    assert_memory_equal(&x->span, &base->span, sizeof x->span);
    assert_memory_equal(&x->known, &base->known, sizeof x->known);
    assert_int_equal(x->week.length, 3);
    assert_int_equal(x->week.restart, CAL_RESTART_YEAR);
    assert_string_equal(x->eras[0].code, "e");
    assert_string_equal(x->month_names[1].code, "B");
    assert_string_equal(x->month_pattern, "y MMM");
    check_first(x, 1, 1000);
    check_first(x, 5, 1000 + 4 * 365 + 1);
    check_full(x, 1000, "0.1 1");
    check_label(x, 1000, 1);
    cal_set_free(set);
}

static void what_the_file_says_itself_stays(void **state)
{
    struct cal_set *set = with_base(BASE);
    const struct cal *x = like_base(
        set, "family cyclic\nday-starts sunset\ndecided-by \"x\"\n"
             "span 1 to 10\nknown 2 to 3\nmonth \"z\" 365 366\n"
             "week \"p\" \"q\" from jd 0\nera f \"F\"\ncycle d = 7\n"
             "write year = y\nwrite day \"d c E y\"\nwrite month \"G\"\n");
    struct day_range days;

    (void)state;
    assert_string_equal(x->decided_by, "x");
    assert_int_equal(x->family, CAL_CYCLIC);
    assert_int_equal(x->boundary, CAL_SUNSET);
    check_first(x, 1, 1000);
    assert_int_equal(x->span.first, 1000);
    cal_year_span(x, 3, &days);
    assert_int_equal(x->known.end, days.end);
    assert_int_equal(x->month_name_count, 1);
    assert_int_equal(x->week.length, 2);
    assert_int_equal(x->week.restart, CAL_RESTART_NEVER);
    assert_int_equal(x->era_count, 1);
    assert_string_equal(x->eras[0].name, "F");
    assert_int_equal(x->cycle_count, 1);
    check_full(x, 1000, "≈ 1 7 p 1");
    assert_string_equal(x->month_pattern, "G");
    cal_set_free(set);
}

static void each_way_of_writing_is_a_group_of_its_own(void **state)
{
    struct cal_set *set = with_base(BASE);
    const struct cal *x = like_base(set, "write day \"y MMM\"\n");

    (void)state;
    check_full(x, 1000, "0.1 a");
    assert_string_equal(x->month_pattern, "y MMM");
    cal_set_free(set);
}

/* Neither may what depended on the old rule.  */
static void with_a_rule_of_its_own_the_rest_of_the_rule_stays(void **state)
{
    static const struct {
        const char *lines;
        day_num first, second, fifth;
    } row[] = {
        {"year 1 starts jd 2000\n", 2000, 2365, 3461},
        {"leap 1 of 4\n", 1000, 1366, 2461},
        {"leap 1 of 4\nyear 2 starts jd 3000\n", 2634, 3000, 4095},
        {"common 0 of 4\n", 1000, 1365, 2460},
        {"new-year = 365 * y\n", 365, 730, 1825},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct cal_set *set = with_base(BASE);
        const struct cal *x = like_base(set, row[i].lines);

        check_first(x, 1, row[i].first);
        check_first(x, 2, row[i].second);
        check_first(x, 5, row[i].fifth);
        assert_string_equal(x->decided_by, "its definition");
        assert_true(x->span.first < -300000000);
        assert_int_equal(x->known.first, x->span.first);
        assert_int_equal(x->known.end, x->span.end);
        assert_int_equal(x->family, CAL_LUNAR);
        assert_int_equal(x->cycle_count, 1);
        cal_set_free(set);
    }
}

static void years_are_renumbered(void **state)
{
    struct cal_set *set = with_base(BASE);
    const struct cal *base = make_in(set, "base");
    const struct cal *x = like_base(set, "years +543\n");
    bool leap;

    (void)state;
    check_first(x, 544, 1000);
    check_first(x, 548, 1000 + 4 * 365 + 1);
    assert_int_equal(cal_is_leap_year(x, 547, &leap), STATUS_OK);
    assert_true(leap);
    assert_memory_equal(&x->span, &base->span, sizeof x->span);
    assert_memory_equal(&x->known, &base->known, sizeof x->known);
    assert_int_equal(x->era_count, 0);
    assert_string_equal(x->decided_by, "the base");
    cal_set_free(set);
}

static void what_was_renumbered_is_renumbered_again(void **state)
{
    struct cal_set *set = with_base(BASE);
    const struct cal *y, *z, *w;

    (void)state;
    read_into(set, "z", "calendar z \"Z\"\nlike y\nyears -43\nera f \"F\"\n");
    read_into(set, "y", "calendar y \"Y\"\nlike base\nyears +543\n");
    read_into(set, "w", "calendar w \"W\"\nlike z\nwrite day \"d\"\n");
    z = make_in(set, "z");
    y = make_in(set, "y");
    check_in(set, "v", "calendar v \"V\"\nlike y\nyears +999457\n",
             "2:6: the years are renumbered by more than 999999 in all");
    w = make_in(set, "w");
    check_first(y, 544, 1000);
    check_first(z, 501, 1000);
    check_first(w, 501, 1000);
    assert_int_equal(w->era_count, 1);
    assert_memory_equal(&y->span, &w->span, sizeof w->span);
    cal_set_free(set);
}

/* A base whose year 543 is year 0 of the base's base.  */
static struct cal_set *with_renumbered(const char *lines)
{
    struct cal_set *set = cal_set_new();
    char text[1024];

    snprintf(text, sizeof text, "calendar old \"Old\"\n%s", lines);
    read_into(set, "old", text);
    read_into(set, "base", "calendar base \"B\"\nlike old\nyears +543\n");
    return set;
}

/* Formulas speak of the years of the file that they stand in.  */
static void a_rule_like_a_renumbered_one_is_in_its_own_years(void **state)
{
    static const char old[] = "year 1 starts jd 1000\nleap 0 of 4\n"
                              "month \"a\" 365 366\n";
    struct cal_set *set = with_renumbered(old);
    const struct cal *x = like_base(set, "year 544 starts jd 2000\n");

    (void)state;
    check_first(x, 548, 2000 + 4 * 365 + 1); /* 547 was year 4 */
    check_first(x, 547, 2000 + 3 * 365);
    cal_set_free(set);
    set = with_renumbered(old);
    x = like_base(set, "leap 0 of 4\n"); /* of the new numbers */
    check_first(x, 544, 1000);
    check_first(x, 545, 1366);
    cal_set_free(set);
}

static void months_like_renumbered_ones_keep_their_years(void **state)
{
    static const char old[] = "new-year = 365 * y + (y > 4)\nspan -100 to 100\n"
                              "month \"a\" 365 when y == 4 -> 366\n";
    struct cal_set *set = with_renumbered(old);
    const struct cal *x =
        like_base(set, "new-year = 365 * y + (y > 547)\nspan 500 to 600\n");

    (void)state;
    check_first(x, 547, 365 * 547);
    check_first(x, 548, 365 * 548 + 1);
    cal_set_free(set);
    set = with_renumbered(old); /* months of its own, the rule taken over */
    x = like_base(set, "month \"b\" 365 when y == 547 -> 366\n");
    check_first(x, 548, 365 * 5 + 1);
    cal_set_free(set);
}

static void a_condition_like_a_renumbered_one_keeps_its_years(void **state)
{
    static const char old[] = "new-year = 365 * y + (y > 4)\nspan -10 to 10\n"
                              "leap = y == 4\nmonth \"a\" 365 366\n";
    struct cal_set *set = with_renumbered(old);
    const struct cal *x = like_base(set, "");
    bool leap;

    (void)state;
    assert_int_equal(cal_is_leap_year(x, 547, &leap), STATUS_OK);
    assert_true(leap);
    cal_set_free(set);
    set = with_renumbered(old);
    x = like_base(set, "leap = y == 547\nspan 540 to 550\n");
    assert_int_equal(cal_is_leap_year(x, 547, &leap), STATUS_OK);
    assert_true(leap);
    check_first(x, 548, 365 * 5 + 1);
    cal_set_free(set);
}

static void cycles_like_renumbered_ones_know_the_new_years(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *x;

    (void)state;
    read_into(set, "old",
              "calendar old \"O\"\nyear 1 starts jd 0\n"
              "month \"a\" 365\n");
    read_into(set, "base",
              "calendar base \"B\"\nlike old\nyears +10\n"
              "cycle c = amod(y, 100)\nwrite year = y / 2\n");
    x = like_base(set, "");
    check_label(x, 0, 11);
    check_full(x, 0, "Monday c 11 1 a 5");
    cal_set_free(set);
}

static void a_table_is_renumbered_too(void **state)
{
    struct cal_set *set = cal_set_new();
    const struct cal *x;
    struct day_range days;

    (void)state;
    read_into(set, "base",
              "calendar base \"B\"\n\nyear 5 starts jd 100 months 30 29\n"
              "year 6 months 30 30\nmonth \"a\"\nmonth \"b\"\n");
    check_in(set, "y", "calendar y \"Y\"\nlike base\nmonth \"a\"\n",
             "2:6: year 5 has more months than there are");
    x = like_base(set, "years -5\n");
    check_first(x, 0, 100);
    check_first(x, 1, 159);
    assert_int_equal(x->span.first, 100);
    assert_int_equal(x->span.end, 219);
    assert_int_equal(cal_year_span(x, 2, &days), STATUS_ERR_YEAR);
    cal_set_free(set);
}

static const char own[] =
    "2:6: with years, a definition has no rule of years and no months of its "
    "own";
static const char *const refused[][2] = {
    {"like base\nyears +1\nleap 0 of 4\n", own},
    {"like base\nyears +1\nleap = y\n", own},
    {"like base\nyears +1\nyear 1 starts jd 0\n", own},
    {"like base\nyears +1\nyear 1 starts jd 0 months 3\n", own},
    {"like base\nyears +1\nnew-year = y\n", own},
    {"like base\nyears +1\nmonth \"a\" 3\n", own},
    {"like base\nyears +1\nera a \"A\"\nweek \"1\" each year\n", ""},
    {"like hindu\n", "2:6: there is no definition 'hindu'; calendars that "
                     "are computed cannot be taken over"},
    {"like x\n", "2:6: 'x' is like this definition itself"},
    {"like base\nnew-year = len * y\n",
     "3:12: 'len' is nothing that may be named here"},
    {"like bad\n", "2:6: the definition 'bad' has faults itself"},
    {"like base\nleap = y\n", "3:6: leap = stands beside new-year or a "
                              "table"},
    {"like base\nmonth \"a\" 3 4 outside-week\nweek \"1\" from jd 0\n",
     "3:7: days outside the week need a week that restarts each year or "
     "each month"},
};

static void what_cannot_be_taken_over_says_why(void **state)
{
    char text[256], expected[256];

    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct cal_set *set = with_base(BASE);
        struct heard heard;

        cal_set_read(set, "bad", "x", 1, listen(&heard));
        snprintf(text, sizeof text, HEAD "%s", refused[i][0]);
        snprintf(expected, sizeof expected, "%s", refused[i][1]);
        check_in(set, "x", text, expected);
        cal_set_free(set);
    }
}

/* In the file that has no such lines.  */
static void faults_of_what_was_taken_over_stand_at_like(void **state)
{
    static const char *const row[][3] = {
        {"month \"o\" 1 outside-week\nweek \"1\" each year\n",
         "week \"1\" from jd 0\n",
         "2:6: days outside the week need a week that restarts each year or "
         "each month"},
        {"era a \"A\" from 1\nera b \"B\" from 50\nspan 1 to 100\n",
         "span 1 to 10\nnew-year = y > 12 ? 1 / 0 : 366 * y\n",
         "2:6: year 50: new-year: it divides by zero"},
        {"cycle c = y - 1\nspan 1 to 10\n", "span -10 to 10\n",
         "2:6: day -3660: the number is not from 0 to 9999, or cannot be "
         "worked out"},
        {"known 1 to 9\nspan 1 to 10\n", "span 3 to 4\n",
         "2:6: these are not all of the years 3 to 4, its span"},
        {"", "month \"c\" 0\n", "3:7: the month never has a day"},
    };
    char text[512];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct cal_set *set = cal_set_new();

        snprintf(text, sizeof text,
                 "calendar base \"B\"\n\n\n\nnew-year = 366 * y\n"
                 "month \"a\" 365\n%s%s",
                 row[i][0],
                 strstr(row[i][0], "outside") ? "" : "month \"z\" 1\n");
        read_into(set, "base", text);
        snprintf(text, sizeof text, HEAD "like base\n%s", row[i][1]);
        check_in(set, "x", text, row[i][2]);
        cal_set_free(set);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_but_names_is_taken_over),
        cmocka_unit_test(what_the_file_says_itself_stays),
        cmocka_unit_test(each_way_of_writing_is_a_group_of_its_own),
        cmocka_unit_test(with_a_rule_of_its_own_the_rest_of_the_rule_stays),
        cmocka_unit_test(years_are_renumbered),
        cmocka_unit_test(what_was_renumbered_is_renumbered_again),
        cmocka_unit_test(a_rule_like_a_renumbered_one_is_in_its_own_years),
        cmocka_unit_test(months_like_renumbered_ones_keep_their_years),
        cmocka_unit_test(a_condition_like_a_renumbered_one_keeps_its_years),
        cmocka_unit_test(cycles_like_renumbered_ones_know_the_new_years),
        cmocka_unit_test(a_table_is_renumbered_too),
        cmocka_unit_test(what_cannot_be_taken_over_says_why),
        cmocka_unit_test(faults_of_what_was_taken_over_stand_at_like),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
