/* SPDX-License-Identifier: MIT */
/* Faults: why something is no date, in a sentence with the numbers that would
   be right, or the name of no calendar.  Sentences are translated and have no
   full stop.  Where a NULL or a number outside its fence leaves nothing to
   tell, it is that of the status.  Any thread.  */

#ifndef EPACT_TEXT_FAULT_H
#define EPACT_TEXT_FAULT_H

#include "base/buffer.h"
#include "core/cal.h"
#include "core/day_count.h"

/* A date that somebody asked for.  The month is meant by its CODE, or where
   that is "" by its POSITION in the year.  */
struct fault_date {
    int64_t year;
    char code[CAL_CODE_MAX + 1];
    int position;
    struct cal_label label;
};

/* Puts the sentence of S, which a conversion of DATE in CAL gave, into OUT:
   "February 2026 has the days 1 to 28".  */
void fault_of_date(enum status s, const struct cal *cal,
                   const struct fault_date *date, struct buffer *out);

/* The same of S, which a conversion of a day to CAL gave, or where CAL is NULL
   to a day count.  */
void fault_of_day(enum status s, const struct cal *cal, struct buffer *out);

/* The same, but beside the name of CAL: "years 1 to 1341".  */
void fault_beside_name(enum status s, const struct cal *cal,
                       struct buffer *out);

/* Puts that there is no calendar with the name of N bytes of anything at NAME,
   or where N is 0 that a name is missing, into OUT.  */
void fault_of_name(const char *name, size_t n, struct buffer *out);

/* Puts which numbers days have in COUNT into OUT; of a NULL, the sentence of
   _ERR_RANGE.  */
void fault_of_number(const struct day_count *count, struct buffer *out);

#endif
