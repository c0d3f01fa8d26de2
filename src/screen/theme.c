/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "screen/theme.h"

/* Inks without a paper are red and magenta, which have enough contrast with
   black and with white.  What changes with each key has the fewest looks: each
   of them costs more bytes than the day that it is for.  */
const struct theme theme_colours = {
    .role =
        {
            [ROLE_HEADING] = {.attributes = LOOK_BOLD},
            [ROLE_FOCUS] = {.attributes = LOOK_BOLD | LOOK_REVERSE},
            [ROLE_WEEK] = {.attributes = LOOK_DIM},
            [ROLE_OFF] = {.ink = COLOUR_RED},
            [ROLE_OTHER] = {.attributes = LOOK_DIM},
            [ROLE_KEY] = {.attributes = LOOK_BOLD},
            [ROLE_FAULT] = {.ink = COLOUR_RED, .attributes = LOOK_BOLD},
            [ROLE_PROMPT] = {.attributes = LOOK_BOLD},
            [ROLE_CHOSEN] = {.attributes = LOOK_REVERSE},
        },
    .mark =
        {
            [MARK_PLACE_FIRST] = {.attributes = LOOK_BOLD},
            [MARK_PLACE_TODAY] = {.ink = COLOUR_MAGENTA,
                                  .attributes = LOOK_UNDERLINE},
            [MARK_PLACE_CURSOR] = {.attributes = LOOK_REVERSE},
        },
};

/* No two unions of the cursor's mark, today and a role that such a day may have
   are the same, so all of them can be told from a cell.  The first day of a
   month looks like others: bold is today, and the month's name is near.  */
const struct theme theme_plain = {
    .role =
        {
            [ROLE_HEADING] = {.attributes = LOOK_BOLD},
            [ROLE_FOCUS] = {.attributes = LOOK_BOLD | LOOK_REVERSE},
            [ROLE_WEEK] = {.attributes = LOOK_DIM},
            [ROLE_OFF] = {.attributes = LOOK_UNDERLINE},
            [ROLE_OTHER] = {.attributes = LOOK_DIM},
            [ROLE_KEY] = {.attributes = LOOK_BOLD},
            [ROLE_FAULT] = {.attributes = LOOK_BOLD},
            [ROLE_PROMPT] = {.attributes = LOOK_BOLD},
            [ROLE_CHOSEN] = {.attributes = LOOK_REVERSE},
        },
    .mark =
        {
            [MARK_PLACE_TODAY] = {.attributes = LOOK_BOLD},
            [MARK_PLACE_CURSOR] = {.attributes = LOOK_REVERSE},
        },
};

struct look theme_look(const struct theme *theme, const struct cell *cell)
{
    struct look out = {0};

    if (!theme || !cell)
        return out;
    out = theme->role[cell->role < ROLE_COUNT ? cell->role : ROLE_TEXT];
    for (int i = 0; i < MARK_COUNT; i++) {
        const struct look *mark = &theme->mark[i];

        if (!(cell->marks & (1U << i)))
            continue;
        out.ink = mark->ink ? mark->ink : out.ink;
        out.paper = mark->paper ? mark->paper : out.paper;
        out.attributes |= mark->attributes;
    }
    return out;
}
