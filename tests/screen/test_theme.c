/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <stdbool.h>
#include <string.h>

#include "screen/theme.h"
#include "test.h"

static const struct theme *const themes[] = {&theme_colours, &theme_plain};

static struct look look(const struct theme *theme, enum role role,
                        unsigned marks)
{
    const struct cell cell = {
        .text = " ", .role = (uint8_t)role, .marks = (uint8_t)marks};

    return theme_look(theme, &cell);
}

static bool same(struct look a, struct look b)
{
    return a.ink == b.ink && a.paper == b.paper && a.attributes == b.attributes;
}

/* Fails where two of COUNT cells look the same.  */
static void assert_distinct(const struct theme *theme, const struct cell *cell,
                            size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            if (same(theme_look(theme, &cell[i]), theme_look(theme, &cell[j])))
                fail_msg("role %d with marks %d is like %d with %d",
                         cell[i].role, cell[i].marks, cell[j].role,
                         cell[j].marks);
}

#define FOR_EACH_THEME(theme)                                                  \
    for (const struct theme *const *theme = themes;                            \
         theme < themes + sizeof themes / sizeof *themes; theme++)

static void most_cells_have_no_look_of_their_own(void **state)
{
    static const enum role plain[] = {ROLE_TEXT,  ROLE_DAY,   ROLE_LINE,
                                      ROLE_LABEL, ROLE_ENTRY, ROLE_TITLE};

    (void)state;
    FOR_EACH_THEME(theme)
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        assert_true(same(look(*theme, plain[i], 0), (struct look){0}));
}

static void each_kind_of_day_is_told_from_the_others(void **state)
{
    static const struct cell day[] = {
        {.role = ROLE_DAY},
        {.role = ROLE_OFF},
        {.role = ROLE_OTHER},
        {.role = ROLE_DAY, .marks = MARK_TODAY},
        {.role = ROLE_DAY, .marks = MARK_CURSOR},
        {.role = ROLE_DAY, .marks = MARK_TODAY | MARK_CURSOR},
    };

    (void)state;
    FOR_EACH_THEME(theme)
    assert_distinct(*theme, day, sizeof day / sizeof *day);
}

static void each_other_pair_that_must_differ_does(void **state)
{
    static const struct cell pair[][2] = {
        {{.role = ROLE_HEADING}, {.role = ROLE_FOCUS}},
        {{.role = ROLE_DAY}, {.role = ROLE_FOCUS}},
        {{.role = ROLE_DAY}, {.role = ROLE_WEEK}},
        {{.role = ROLE_HINT}, {.role = ROLE_KEY}},
        {{.role = ROLE_MESSAGE}, {.role = ROLE_FAULT}},
        {{.role = ROLE_PROMPT}, {.role = ROLE_ENTRY}},
        {{.role = ROLE_TEXT}, {.role = ROLE_CHOSEN}},
    };

    (void)state;
    FOR_EACH_THEME(theme)
    for (size_t i = 0; i < sizeof pair / sizeof *pair; i++)
        assert_distinct(*theme, pair[i], 2);
}

static void plain_looks_hide_nothing_under_the_cursor(void **state)
{
    static const unsigned cursor[] = {0, MARK_CURSOR};
    static const enum role role[] = {ROLE_DAY, ROLE_OFF};
    struct cell cell[8];

    (void)state;
    for (unsigned i = 0; i < 8; i++)
        cell[i] = (struct cell){
            .role = (uint8_t)role[i % 2],
            .marks = (uint8_t)(cursor[i / 4] | (i / 2 % 2 ? MARK_TODAY : 0)),
        };
    assert_distinct(&theme_plain, cell, 8);
}

static void plain_looks_have_no_colour(void **state)
{
    (void)state;
    for (unsigned role = 0; role < ROLE_COUNT; role++)
        for (unsigned marks = 0; marks < 1U << MARK_COUNT; marks++) {
            struct look out = look(&theme_plain, (enum role)role, marks);

            assert_int_equal(out.ink, COLOUR_OWN);
            assert_int_equal(out.paper, COLOUR_OWN);
        }
}

/* How light the colours of xterm are, from black to white: WCAG 2's relative
   luminance.  */
static const double luminance[] = {
    [COLOUR_BLACK] = 0,      [COLOUR_RED] = 0.130,   [COLOUR_GREEN] = 0.437,
    [COLOUR_YELLOW] = 0.566, [COLOUR_BLUE] = 0.062,  [COLOUR_MAGENTA] = 0.174,
    [COLOUR_CYAN] = 0.481,   [COLOUR_WHITE] = 0.784,
};

/* The ratio of WCAG 2: 4.5 is what it asks for, 3 for large letters.  */
static double contrast(double a, double b)
{
    return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

static void every_ink_can_be_read(void **state)
{
    (void)state;
    for (unsigned role = 0; role < ROLE_COUNT; role++)
        for (unsigned marks = 0; marks < 1U << MARK_COUNT; marks++) {
            struct look out = look(&theme_colours, (enum role)role, marks);

            if (!out.ink) {
                assert_int_equal(out.paper, COLOUR_OWN);
            } else if (out.paper) {
                assert_true(contrast(luminance[out.ink], luminance[out.paper]) >
                            4.5);
            } else {
                assert_true(contrast(luminance[out.ink], 0) > 3);
                assert_true(contrast(luminance[out.ink], 1) > 3);
            }
        }
}

static void a_mark_adds_to_a_role(void **state)
{
    static const struct theme theme = {
        .role = {[ROLE_OFF] = {COLOUR_RED, COLOUR_WHITE, LOOK_DIM}},
        .mark =
            {
                [MARK_PLACE_TODAY] = {COLOUR_GREEN, COLOUR_OWN, LOOK_BOLD},
                [MARK_PLACE_CURSOR] = {COLOUR_OWN, COLOUR_CYAN, LOOK_ITALIC},
            },
    };
    struct look out = look(&theme, ROLE_OFF, MARK_TODAY | MARK_CURSOR);

    (void)state;
    assert_int_equal(out.ink, COLOUR_GREEN);
    assert_int_equal(out.paper, COLOUR_CYAN);
    assert_int_equal(out.attributes, LOOK_DIM | LOOK_BOLD | LOOK_ITALIC);
    out = look(&theme, ROLE_OFF, MARK_CURSOR);
    assert_int_equal(out.ink, COLOUR_RED);
    assert_int_equal(out.attributes, LOOK_DIM | LOOK_ITALIC);
}

static void what_is_no_role_looks_like_text(void **state)
{
    const struct cell cell = {.role = 0xFF, .marks = 0xF8};

    (void)state;
    FOR_EACH_THEME(theme)
    assert_true(same(theme_look(*theme, &cell), look(*theme, 0, 0)));
}

static void what_is_missing_has_no_look(void **state)
{
    const struct cell cell = {.role = ROLE_OFF, .marks = MARK_TODAY};
    const struct look none = {0};

    (void)state;
    FOR_EACH_THEME(theme)
    assert_true(same(theme_look(*theme, NULL), none));
    assert_true(same(theme_look(NULL, &cell), none));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(most_cells_have_no_look_of_their_own),
        cmocka_unit_test(each_kind_of_day_is_told_from_the_others),
        cmocka_unit_test(each_other_pair_that_must_differ_does),
        cmocka_unit_test(plain_looks_hide_nothing_under_the_cursor),
        cmocka_unit_test(plain_looks_have_no_colour),
        cmocka_unit_test(every_ink_can_be_read),
        cmocka_unit_test(a_mark_adds_to_a_role),
        cmocka_unit_test(what_is_no_role_looks_like_text),
        cmocka_unit_test(what_is_missing_has_no_look),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
