/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hebrew_week.h"

const char *const hebrew_weekdays[DAY_WEEK] = {
    "Yom Rishon",  "Yom Sheni",  "Yom Shlishi", "Yom Reviʻi",
    "Yom Hamishi", "Yom Shishi", "Shabbat",
};
