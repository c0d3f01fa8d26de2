/* SPDX-License-Identifier: MIT */
/* Notations: days as scripts write them, in any calendar or day count.

   In a calendar a day is written YEAR-MONTH-DAY, which in the Gregorian
   calendar is ISO 8601: the contiguous year with at least four digits, the
   month, the number of the day.  In a calendar whose months are M01, M02 and so
   on, a month is written by its position in the year, 2026-11-23; in others by
   its code, 5784-M05L-30.  When read, digits are always a position and a code
   is always a code.  The second of two days that bear one number has an L
   behind the number.  In a day count a day is its number.  All is the same in
   every locale.  Any thread.  */

#ifndef EPACT_TEXT_NOTATION_H
#define EPACT_TEXT_NOTATION_H

#include "base/buffer.h"
#include "core/day_count.h"
#include "core/registry.h"

/* A calendar, or where CAL is NULL a day count.  */
struct notation {
    const struct cal *cal;
    const struct day_count *count;
};

/* The calendar or day count called NAME.  _ERR_NAME_UNKNOWN, _ERR_ARGUMENT:
   *OUT is {0}.  */
enum status notation_find(const struct registry *r, const char *name,
                          struct notation *out);

/* Takes the name that *TEXT begins with, if any: "hebrew 5787", "hebrew:5787"
   leave "5787" and the Hebrew calendar in *NOTATION, which else stays.
   _ERR_NAME_UNKNOWN, _ERR_ARGUMENT: both stay.  */
enum status notation_split(const struct registry *r, const char **text,
                           struct notation *notation);

/* The day that TEXT means in NOTATION, or in the one whose name it begins with:
   "hebrew 5787-3-13", "old style: 1752-9-2", "jd:2461368".  Blanks around its
   parts do not matter.  On failure *OUT is 0 and a sentence that says what is
   wrong, and what would be right, is put into WHY, translated; it holds no part
   of TEXT but numbers.  WHY may be NULL.  _ERR_SYNTAX, _ERR_NAME_UNKNOWN, those
   of cal_convert.h; _ERR_ARGUMENT, without a sentence.  */
enum status notation_read(const struct registry *r, struct notation notation,
                          const char *text, day_num *out, struct buffer *why);

/* Puts DAY, as NOTATION writes it, into OUT; nothing on failure.  _ERR_RANGE,
   _ERR_ARGUMENT, and those of cal_convert.h.  */
enum status notation_write(struct notation notation, day_num day,
                           struct buffer *out);

#endif
