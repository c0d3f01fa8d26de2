/* SPDX-License-Identifier: MIT */
/* Roles and marks: what a cell of the screen is, which a theme turns into how
   it looks.  A cell has one role, and any marks, which add to its look.  The
   letters show them in a picture of roles, such as the tests compare.  */

#ifndef EPACT_SCREEN_ROLE_H
#define EPACT_SCREEN_ROLE_H

/* X(NAME, letter, what it is).  */
#define ROLE_LIST(X)                                                           \
    X(TEXT, '.', "any other text")                                             \
    X(TITLE, 'T', "the first line")                                            \
    X(HEADING, 'H', "a calendar's name above its column")                      \
    X(FOCUS, 'F', "the same, of the column that has the focus")                \
    X(MONTH, 'M', "a month's name above its days")                             \
    X(WEEKDAY, 'w', "the names of the days of the week")                       \
    X(WEEK, 'n', "the number of a week")                                       \
    X(DAY, 'd', "a day")                                                       \
    X(OFF, 'o', "a day on which one does not work")                            \
    X(OTHER, '-', "a day of another month")                                    \
    X(LINE, '|', "lines between areas")                                        \
    X(LABEL, 'l', "what stands beside it")                                     \
    X(HINT, 'h', "what a key does")                                            \
    X(KEY, 'k', "the name of a key")                                           \
    X(MESSAGE, 'm', "what the program has to say")                             \
    X(FAULT, 'f', "what is wrong")                                             \
    X(PROMPT, 'p', "what is asked")                                            \
    X(ENTRY, 'e', "what is typed")                                             \
    X(CHOSEN, 'C', "the one of a list that Enter takes")

enum role {
#define X(name, letter, what) ROLE_##name,
    ROLE_LIST(X)
#undef X
        ROLE_COUNT
};

#define MARK_LIST(X)                                                           \
    X(FIRST, '1', "the first day of a month among others")                     \
    X(TODAY, 't', "today")                                                     \
    X(CURSOR, 'c', "the day of the cursor, in the column that has the focus")

enum mark_place {
#define X(name, letter, what) MARK_PLACE_##name,
    MARK_LIST(X)
#undef X
        MARK_COUNT
};

/* The bits of a cell's marks.  */
enum mark {
#define X(name, letter, what) MARK_##name = 1 << MARK_PLACE_##name,
    MARK_LIST(X)
#undef X
};

#endif
