/* SPDX-License-Identifier: MIT */
/* Targets: the day that a user wants to go to, as typed.

   A date as notation.h has it, Gregorian where it does not say; or a year
   alone, 2026 or hebrew:5787, which means the same day of that year.  Pure; any
   thread.  */

#ifndef EPACT_MODEL_TARGET_H
#define EPACT_MODEL_TARGET_H

#include "base/buffer.h"
#include "core/registry.h"

/* The day that TEXT means to someone who looks at DAY.  On failure *OUT is 0
   and a sentence is put into WHY, translated, which may be NULL.  Statuses of
   notation_read(), and _ERR_NAME_UNKNOWN: R has no Gregorian calendar.  */
enum status target_read(const struct registry *r, day_num day, const char *text,
                        day_num *out, struct buffer *why);

/* The calendar whose name TEXT begins with, or NULL.  */
const struct cal *target_calendar(const struct registry *r, const char *text);

/* Whether TEXT is a year alone.  False for a NULL.  */
bool target_is_year(const struct registry *r, const char *text);

#endif
