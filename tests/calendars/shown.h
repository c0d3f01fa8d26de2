/* SPDX-License-Identifier: MIT */
/* Dates as calendars write them.  */

#ifndef EPACT_TESTS_CALENDARS_SHOWN_H
#define EPACT_TESTS_CALENDARS_SHOWN_H

#include "test.h"
#include "text/format.h"

/* DAY is written so, by PATTERN and in full.  */
static inline void check_written(const struct cal *cal, day_num day,
                                 const char *pattern, const char *expected)
{
    char text[128];
    struct buffer out = buffer_in(text, sizeof text);

    assert_int_equal(format_date(CAL_CURSOR(cal), day, pattern, &out),
                     STATUS_OK);
    assert_string_equal(text, expected);
}

static inline void check_full(const struct cal *cal, day_num day,
                              const char *expected)
{
    char text[128];
    struct buffer out = buffer_in(text, sizeof text);

    assert_int_equal(format_full(cal, day, &out), STATUS_OK);
    assert_string_equal(text, expected);
}

#endif
