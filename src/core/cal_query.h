/* SPDX-License-Identifier: MIT */
/* Queries: what a calendar says of itself, its years and its months.

   Every question that Qt's QCalendar answers has its answer here, in cal.h or
   in registry.h.  Statuses as in cal_convert.h; every answer is written, all
   zero on failure.  Any thread.

   QCalendar                       here
   availableCalendars              registry_count, registry_at
   name, isSolar, isLunar, ...     struct cal: id, aliases, name, family
   minimum/maximumDaysInMonth,
   maximumMonthsInYear             struct cal: limits
   dateFromParts, partsFromDate    cal_to_day, cal_from_day
   dayOfWeek, weekDayName          cal_weekday, cal_weekday_name
   monthName, standaloneMonthName  cal_month_name_of, in English
   dateTimeToString                format_date, of text/format.h  */

#ifndef EPACT_CORE_CAL_QUERY_H
#define EPACT_CORE_CAL_QUERY_H

#include "core/cal.h"

enum status cal_days_in_month(const struct cal *cal, int32_t year, int month,
                              int *out);
enum status cal_days_in_year(const struct cal *cal, int32_t year, int *out);
enum status cal_months_in_year(const struct cal *cal, int32_t year, int *out);

/* Whether the leap rule held in YEAR, or the year has a leap month.  */
enum status cal_is_leap_year(const struct cal *cal, int32_t year, bool *out);

/* What the month at position MONTH of YEAR is; the names are CAL's.  */
enum status cal_month_name_of(const struct cal *cal, int32_t year, int month,
                              struct cal_month_name *out);

/* Whether DATE is one of CAL's dates.  False for a NULL.  */
bool cal_is_valid(const struct cal *cal, struct cal_date date);

/* Whether a year is written 0: where eras count without a zero (1 BCE, 1 CE),
   none is.  False for a NULL.  */
bool cal_has_year_zero(const struct cal *cal);

/* Whether it also dates days before its epoch.  False for a NULL.  */
bool cal_is_proleptic(const struct cal *cal);

/* Whether the dates of DAY are known to be right.  False for a NULL.  */
bool cal_is_known(const struct cal *cal, day_num day);

#endif
