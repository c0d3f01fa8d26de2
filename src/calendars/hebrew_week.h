/* SPDX-License-Identifier: MIT */
/* The week of those who keep the Sabbath.  */

#ifndef EPACT_CALENDARS_HEBREW_WEEK_H
#define EPACT_CALENDARS_HEBREW_WEEK_H

#include "core/day.h"

extern const char *const hebrew_weekdays[DAY_WEEK]; /* Sunday first */

#endif
