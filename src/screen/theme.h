/* SPDX-License-Identifier: MIT */
/* Themes: how each role and mark looks.  Data; any thread.  */

#ifndef EPACT_SCREEN_THEME_H
#define EPACT_SCREEN_THEME_H

#include "screen/screen.h"

/* The eight colours that every terminal with colours has, and its own.  */
enum colour {
    COLOUR_OWN,
    COLOUR_BLACK,
    COLOUR_RED,
    COLOUR_GREEN,
    COLOUR_YELLOW,
    COLOUR_BLUE,
    COLOUR_MAGENTA,
    COLOUR_CYAN,
    COLOUR_WHITE,
};

enum look_attribute {
    LOOK_BOLD = 1,
    LOOK_DIM = 2,
    LOOK_UNDERLINE = 4,
    LOOK_REVERSE = 8,
    LOOK_ITALIC = 16,
};

struct look {
    uint8_t ink, paper; /* enum colour */
    uint8_t attributes;
};

struct theme {
    struct look role[ROLE_COUNT];
    struct look mark[MARK_COUNT]; /* a colour that is not its own wins; the
                                     attributes are added */
};

extern const struct theme theme_colours; /* on any background */
extern const struct theme theme_plain;   /* attributes alone */

/* How CELL looks; {0} for a NULL.  */
struct look theme_look(const struct theme *theme, const struct cell *cell);

#endif
