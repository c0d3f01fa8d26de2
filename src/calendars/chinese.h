/* SPDX-License-Identifier: MIT */
/* The Chinese years as they were, for calendars that went by them.  */

#ifndef EPACT_CALENDARS_CHINESE_H
#define EPACT_CALENDARS_CHINESE_H

#include "calendars/published.h"

#define CHINESE_FIRST (-101)
#define CHINESE_END 2101 /* the first year without a row */
extern const struct published_year chinese_years[CHINESE_END - CHINESE_FIRST];

#endif
