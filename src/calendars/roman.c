/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/roman.h"

const struct cal_month_name roman_month_names[ROMAN_MONTHS] = {
    {.code = "M01", .name = "January"},   {.code = "M02", .name = "February"},
    {.code = "M03", .name = "March"},     {.code = "M04", .name = "April"},
    {.code = "M05", .name = "May"},       {.code = "M06", .name = "June"},
    {.code = "M07", .name = "July"},      {.code = "M08", .name = "August"},
    {.code = "M09", .name = "September"}, {.code = "M10", .name = "October"},
    {.code = "M11", .name = "November"},  {.code = "M12", .name = "December"},
};

const char *const roman_weekdays[DAY_WEEK] = {
    "Monday", "Tuesday",  "Wednesday", "Thursday",
    "Friday", "Saturday", "Sunday",
};
