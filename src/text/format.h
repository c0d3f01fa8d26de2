/* SPDX-License-Identifier: MIT */
/* Formats: dates in words, by pattern.

   A pattern's letters are those of CLDR's date patterns (UTS 35, part 4); other
   characters stand for themselves, letters in 'quotes' too, and '' is a quote.

   G   the era: CE                      d  the number of the day
   y   the year in its era, or in its   D  the day in the year, from 1
       parts; yy, its last two digits   E  the weekday, however many
   u   the contiguous year              c  the labels of all cycles
   M L MM LL  the month's position      MMM, LLL or more  the month's name,
                                               in a date and standing alone

   A number has at least as many digits as there are letters.  Of a field that
   is empty, as the era where there is none, a blank beside it goes too.

   Names are the calendar's own, in English.  Any thread.  */

#ifndef EPACT_TEXT_FORMAT_H
#define EPACT_TEXT_FORMAT_H

#include "base/buffer.h"
#include "core/cal_check.h"

/* Bytes of the longest text, but where a pattern has a name twice: a weekday, a
   month, an era and labels of all cycles, each as long as a name may be.  */
#define FORMAT_MAX (64 + (CAL_CYCLES_MAX + 3) * (CAL_NAME_MAX + 1))

/* Puts DAY into OUT as PATTERN says.  _ERR_PATTERN: a letter that stands for
   nothing, or a quote that does not end; _ERR_ARGUMENT; those of
   cal_convert.h.  OUT then holds the part before the fault.  */
enum status format_date(const struct cal *cal, day_num day, const char *pattern,
                        struct buffer *out);

/* Puts DAY into OUT in full, "Monday 23 November 2026 CE", with the mark of
   approximate dates, "≈ ", before it where it is not known to be right.  Of the
   two parts that follow, the first may be empty.  */
enum status format_full(const struct cal *cal, day_num day, struct buffer *out);

/* The parts of the same: what DAY is besides its date, weekday and labels of
   cycles; and its date, as the calendar writes it.  A calendar with a pattern
   of its own has all in the second.  */
enum status format_weekday(const struct cal *cal, day_num day,
                           struct buffer *out);
enum status format_day(const struct cal *cal, day_num day, struct buffer *out);

/* The second of these without the weekday that a pattern of the calendar's own
   may begin with, where a number follows.  */
enum status format_number(const struct cal *cal, day_num day,
                          struct buffer *out);

/* Puts the year that DAY lies in into OUT, "2026 CE"; nothing in a calendar
   whose months are written without a year.  */
enum status format_year(const struct cal *cal, day_num day, struct buffer *out);

/* Puts the title of the month that DAY lies in into OUT.  */
enum status format_month(const struct cal *cal, day_num day,
                         struct buffer *out);

#endif
