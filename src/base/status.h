/* SPDX-License-Identifier: MIT */
/* Statuses: what a function that can fail answers.

   A function that can fail returns one of these and hands its answer out
   through its last parameter, which it always writes: all zero on failure.
   STATUS_OK is 0, so faults chain: if ((s = f()) || (s = g())) return s;  */

#ifndef EPACT_BASE_STATUS_H
#define EPACT_BASE_STATUS_H

#include "base/i18n.h"

#define STATUS_LIST(X)                                                         \
    X(OK, N_("success"))                                                       \
    X(ERR_ARGUMENT, N_("a required argument is missing"))                      \
    X(ERR_MEMORY, N_("there is not enough memory"))                            \
    X(ERR_ROOM, N_("the text does not fit in its room"))                       \
    X(ERR_RANGE, N_("the number is outside the range of all calendars"))       \
    X(ERR_SPAN, N_("the calendar gives no date to this day"))                  \
    X(ERR_YEAR, N_("the calendar has no such year"))                           \
    X(ERR_MONTH, N_("the calendar has no such month"))                         \
    X(ERR_MONTH_ABSENT, N_("this year has no such month"))                     \
    X(ERR_DAY, N_("this month has no such day"))                               \
    X(ERR_DAY_SKIPPED, N_("this day was skipped"))                             \
    X(ERR_BACKEND, N_("the calendar broke its own rules"))                     \
    X(ERR_NAME_EMPTY, N_("the name is empty"))                                 \
    X(ERR_NAME_LONG, N_("the name is too long"))                               \
    X(ERR_NAME_UTF8, N_("the name is not UTF-8"))                              \
    X(ERR_NAME_CONTROL, N_("the name has a control character"))                \
    X(ERR_NAME_FORM, N_("the name has a character that names may not have"))   \
    X(ERR_NAME_TAKEN, N_("the name is taken"))                                 \
    X(ERR_NAME_UNKNOWN, N_("no calendar has this name"))                       \
    X(ERR_FULL, N_("there is no room for one more calendar"))                  \
    X(ERR_SYNTAX, N_("this is not how a date is written"))                     \
    X(ERR_DEFINITION, N_("the definition has faults"))                         \
    X(ERR_PATTERN, N_("the pattern has a letter that stands for nothing"))     \
    X(ERR_TERM, N_("this is not a terminal"))                                  \
    X(ERR_TERM_UNKNOWN, N_("nothing is known of a terminal of this type"))     \
    X(ERR_TERM_DUMB, N_("a terminal of this type cannot place its cursor"))

enum status {
#define X(name, text) STATUS_##name,
    STATUS_LIST(X)
#undef X
        STATUS_COUNT
};

/* The sentence of S, translated, without a full stop.  Never NULL, for any
   value.  */
const char *status_text(enum status s);

#endif
