/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/roman.h"

#include "calendars/twelve.h"
const struct cal_month_name roman_month_names[ROMAN_MONTHS] = {
    TWELVE(TWELVE_MONTH, "January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
};

const char *const roman_weekdays[DAY_WEEK] = {
    "Monday", "Tuesday",  "Wednesday", "Thursday",
    "Friday", "Saturday", "Sunday",
};
