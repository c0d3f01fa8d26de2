/* SPDX-License-Identifier: MIT */
/* Conversions: days to dates and back, and the days of years and months.

   _ERR_SPAN: a day that the calendar does not date; _ERR_YEAR: a year outside
   its span; _ERR_MONTH: a month that no year of it has; _ERR_MONTH_ABSENT: one
   that this year lacks; _ERR_DAY: a number that no day of the month bears;
   _ERR_DAY_SKIPPED: a number that was dropped from it; _ERR_BACKEND: lay_out
   broke its contract; _ERR_ARGUMENT: a NULL.  Every answer is written, all
   zero on failure.  Nothing is kept: any thread.  */

#ifndef EPACT_CORE_CAL_CONVERT_H
#define EPACT_CORE_CAL_CONVERT_H

#include "core/cal.h"

enum status cal_to_day(const struct cal *cal, struct cal_date date,
                       day_num *out);
enum status cal_from_day(const struct cal *cal, day_num day,
                         struct cal_date *out);

/* N at once.  All are converted; one that fails is {0} (as a day: 0), and the
   status of the first that failed is returned.  The arrays may not overlap.
   DAY, DATE and OUT may be NULL where N is 0.  */
enum status cal_from_days(const struct cal *cal, size_t n, const day_num *day,
                          struct cal_date *out);
enum status cal_to_days(const struct cal *cal, size_t n,
                        const struct cal_date *date, day_num *out);

/* The days of a year, and of a month by its position in the year.  */
enum status cal_year_span(const struct cal *cal, int32_t year,
                          struct day_range *out);
enum status cal_month_span(const struct cal *cal, int32_t year, int month,
                           struct day_range *out);

/* The date in YEAR of the day that bears LABEL in a month with CODE ("M05L").
   Where the code stands twice in the year, the first month that has such a
   day.  */
enum status cal_coded_date(const struct cal *cal, int32_t year,
                           const char *code, struct cal_label label,
                           struct cal_date *out);

#endif
