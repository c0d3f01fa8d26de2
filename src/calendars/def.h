/* SPDX-License-Identifier: MIT */
/* Definitions: calendars as their files say them.

   def_read() makes one of a text, def_inherit() adds what "like" takes over,
   and def_make() of def_cal.h makes the calendar.  All that a definition points
   to is the arena's that it was read into.  For one thread at a time.  */

#ifndef EPACT_CALENDARS_DEF_H
#define EPACT_CALENDARS_DEF_H

#include "calendars/def_part.h"
#include "core/cal.h"

/* What the file does not say is zero.  RENUMBERS: all that it says is
   SHIFT.  */
struct def {
    bool renumbers;
    bool has_family, has_boundary, has_start, has_span, has_known, has_week;
    const char *id, *name, *decided_by;
    struct def_place place; /* of its id, in the first line */
    const char *like;       /* NULL: none */
    struct def_place like_place;
    int32_t shift; /* added to the years of LIKE */
    int alias_count;
    struct def_alias *aliases;

    enum cal_family family;
    enum cal_boundary boundary;

    /* The rule of years: a known year and leap rules, a formula or a table. */
    struct def_place rule_place;
    int32_t rule_shift; /* its year is that of the calendar less this */
    int32_t start_year;
    day_num start;
    int leap_count;
    struct def_leap *leaps;
    struct expr new_year, is_leap;
    struct def_place is_leap_place;
    int32_t leap_shift; /* RULE_SHIFT for IS_LEAP */
    int row_count;
    struct def_row *rows;
    struct def_years span, known;

    int month_count;
    struct def_month *months;
    struct cal_week week;
    int era_count;
    struct def_era *eras;
    int cycle_count;
    struct def_cycle *cycles;
    int part_count;
    struct expr part[CAL_YEAR_PARTS_MAX];
    const char *day_pattern, *month_pattern;
    int let_count;
    struct expr_let *lets;
};

#endif
