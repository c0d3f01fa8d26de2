/* SPDX-License-Identifier: MIT */
/* Years of calendars, and what is in doubt in them.  */

#ifndef EPACT_TESTS_CALENDARS_YEARS_H
#define EPACT_TESTS_CALENDARS_YEARS_H

#include <string.h>

#include "core/cal_convert.h"
#include "core/cal_cursor.h"
#include "core/cal_cycle.h"
#include "core/cal_query.h"
#include "test.h"

static inline struct cal_year year_of(const struct cal *cal, int32_t year)
{
    struct cal_year out;

    assert_int_equal(cal_year(cal, year, &out), STATUS_OK);
    return out;
}

static inline const char *month_code(const struct cal *cal,
                                     const struct cal_year *year, int month)
{
    return cal->month_names[year->month[month - 1].which].code;
}

/* The code of YEAR's leap month; "" where it has none.  */
static inline const char *leap_month(const struct cal *cal, int32_t year)
{
    struct cal_year laid = year_of(cal, year);

    for (int i = 0; i < laid.months; i++)
        if (cal->month_names[laid.month[i].which].period ==
            CAL_PERIOD_LEAP_MONTH)
            return month_code(cal, &laid, i + 1);
    return "";
}

/* What DAY is called in the cycle WHICH of the CURSOR's calendar.  */
static inline const char *cycle_name(struct cal_cursor *cursor, int which,
                                     day_num day)
{
    int number;

    assert_int_equal(cal_cycle_at(cursor, which, day, &number), STATUS_OK);
    return cal_cycle_name(cursor->cal, which, number);
}

/* DAY is in doubt, or where EVENT is NULL in none.  */
static inline void check_doubt(const struct cal *cal, day_num day,
                               const char *event, const char *boundary,
                               int seconds)
{
    struct cal_doubt doubt;

    SOIL(doubt);
    assert_int_equal(cal_doubt_of(cal, day, &doubt), STATUS_OK);
    if (!event) {
        assert_null(doubt.event);
        return;
    }
    assert_string_equal(doubt.event, event);
    assert_string_equal(doubt.boundary, boundary);
    assert_int_equal(doubt.seconds, seconds);
}

#endif
