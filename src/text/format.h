/* SPDX-License-Identifier: MIT */
/* Formats: dates in words, by pattern.

   A pattern's letters are those of CLDR's date patterns (UTS 35, part 4); other
   characters stand for themselves, letters in 'quotes' too, and '' is a quote.

   G   the era: CE                      d  the number of the day
   y   the year in its era, or in its   D  the day in the year, from 1
       parts; yy, its last two digits   E  the weekday, however many
   u   the contiguous year              c  the labels of all cycles
   U   the label of the first cycle: a year that has a name
   M L MM LL  the month's position      MMM, LLL or more  the month's name,
                                               in a date and standing alone

   A number has at least as many digits as there are letters.  Of a field that
   is empty, as the era where there is none, a blank beside it goes too.

   Names are the calendar's own, in English.  A cursor on the calendar keeps the
   year from one text to the next; it is left at the day.  Any thread.  */

#ifndef EPACT_TEXT_FORMAT_H
#define EPACT_TEXT_FORMAT_H

#include "base/buffer.h"
#include "core/cal_check.h"
#include "core/cal_cursor.h"

/* Bytes of the longest text, but where a pattern has a name twice: a weekday, a
   month, an era and labels of all cycles, each as long as a name may be.  */
#define FORMAT_MAX (64 + (CAL_CYCLES_MAX + 3) * (CAL_NAME_MAX + 1))

/* Puts DAY into OUT as PATTERN says.  _ERR_PATTERN: a letter that stands for
   nothing, or a quote that does not end; _ERR_ARGUMENT; those of
   cal_convert.h.  OUT then holds the part before the fault.  */
enum status format_date(struct cal_cursor *cursor, day_num day,
                        const char *pattern, struct buffer *out);

/* Puts DAY into OUT in full, "Monday 23 November 2026 CE", with the mark of
   approximate dates, "≈ ", before it where it is not known to be right, and
   what leaves it in doubt behind it, " (new moon 40 s after midnight)".  */
enum status format_full(const struct cal *cal, day_num day, struct buffer *out);

/* Puts DAY into OUT as PATTERN says, with what leaves it in doubt.  What WIDTH
   columns have no room for is left out: first labels of cycles at the end of
   PATTERN, those of years before those of days and with those that look alike,
   then the doubt.  Statuses as format_date().  */
enum status format_fitting(struct cal_cursor *cursor, day_num day,
                           const char *pattern, int width, struct buffer *out);

/* The patterns of a date in FULL and of its two parts: the weekday, with labels
   of cycles, and what is written with the number of the day.  A calendar with a
   pattern of its own that does not begin with "E d" has all in the second.  */
struct format_parts {
    const char *full, *weekday, *date;
};
struct format_parts format_parts(const struct cal *cal);

/* Puts the year that DAY lies in into OUT, "2026 CE"; nothing in a calendar
   whose months are written without a year.  */
enum status format_year(struct cal_cursor *cursor, day_num day,
                        struct buffer *out);

/* Puts the title of the month that DAY lies in into OUT; without the name of
   the year at its end, if WIDTH columns have no room for those of all months
   and years; the months of a calendar have it all or none.  */
enum status format_month(struct cal_cursor *cursor, day_num day, int width,
                         struct buffer *out);

#endif
