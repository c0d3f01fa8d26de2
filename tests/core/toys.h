/* SPDX-License-Identifier: MIT */
/* Toys: small calendars for the tests of the core.

   The years of a toy are alike: each has the rows of its struct toy, and year 1
   begins on day 0.  */

#ifndef EPACT_TESTS_CORE_TOYS_H
#define EPACT_TESTS_CORE_TOYS_H

#include <string.h>

#include "core/cal.h"

struct toy {
    uint8_t months;
    struct cal_month month[8];
};

static inline int toy_days(const struct toy *toy)
{
    int days = 0;

    for (int i = 0; i < toy->months; i++)
        days += cal_month_days(&toy->month[i]);
    return days;
}

static inline void toy_lay_out(const struct cal *self, int32_t year,
                               struct cal_year *out)
{
    const struct toy *toy = self->data;

    out->first = (day_num)toy_days(toy) * (year - 1);
    out->months = toy->months;
    memcpy(out->month, toy->month, sizeof toy->month);
}

static const char *const toy_weekdays[] = {"one", "two", "three", "four",
                                           "five"};
static const struct cal_month_name toy_months[] = {
    {.code = "M01", .name = "First"},
    {.code = "M01L", .name = "Again", .period = CAL_PERIOD_LEAP_MONTH},
    {.code = "M02", .name = "Second"},
    {.code = "X", .name = "Feast", .period = CAL_PERIOD_OUTSIDE_WEEK},
};

/* A calendar of the years -9 to 10 of TOY.  */
static inline struct cal toy_calendar(const struct toy *toy)
{
    day_num year = toy_days(toy);

    return (struct cal){
        .id = "toy",
        .name = "Toy",
        .decided_by = "a test",
        .week = {.length = 5, .names = toy_weekdays},
        .month_names = toy_months,
        .month_name_count = sizeof toy_months / sizeof *toy_months,
        .limits = {.least_days = 1,
                   .most_days = 400,
                   .most_number = CAL_NUMBER_MAX,
                   .most_months = 8},
        .span = {-10 * year, 10 * year},
        .known = {-10 * year, 10 * year},
        .mean_days = year,
        .mean_years = 1,
        .lay_out = toy_lay_out,
        .data = toy,
    };
}

/* A month of 10 days, one of 20 that has the numbers 5 to 24, and one of 10
   numbers but 8 days: 2 to 4 were dropped, and 6 is written twice.  */
static const struct toy toy_plain = {
    .months = 3,
    .month =
        {
            {.which = 0, .first = 1, .count = 10},
            {.which = 1, .first = 5, .count = 20},
            {.which = 2,
             .first = 1,
             .count = 10,
             .skipped = 7 << 1,
             .doubled = 1 << 5},
        },
};

#endif
