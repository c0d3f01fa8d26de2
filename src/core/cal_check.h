/* SPDX-License-Identifier: MIT */
/* Checks of a calendar that comes from outside the core.  Any thread.  */

#ifndef EPACT_CORE_CAL_CHECK_H
#define EPACT_CORE_CAL_CHECK_H

#include "core/cal.h"

#define CAL_ID_MAX 40    /* bytes of an id or alias */
#define CAL_NAME_MAX 120 /* bytes of any other name */

/* Whether the struct keeps the rules of cal.h: names, week, months, eras,
   ranges.  _ERR_NAME_*: one of the names is at fault; _ERR_BACKEND: any other
   part is; _ERR_ARGUMENT.  Calls no function of it.  */
enum status cal_check(const struct cal *cal);

/* Whether a name may be that of a calendar: a letter and [a-z0-9-], at most
   CAL_ID_MAX bytes.  _ERR_NAME_*, _ERR_ARGUMENT.  */
enum status cal_check_id(const char *id);

/* Whether a name may stand on the screen: UTF-8 without control characters,
   not empty, at most MOST bytes.  _ERR_NAME_*, _ERR_ARGUMENT.  */
enum status cal_check_name(const char *name, size_t most);

/* Whether PATTERN is a name as above, all of whose letters outside 'quotes' are
   CAL_PATTERN_LETTERS.  _ERR_PATTERN, and as cal_check_name().  */
enum status cal_check_pattern(const char *pattern);

#endif
