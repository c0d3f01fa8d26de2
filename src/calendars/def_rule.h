/* SPDX-License-Identifier: MIT */
/* Rules: what is left of a definition when it has become a calendar, and how it
   lays out a year.

   A rule is never changed once it is made: any thread.  */

#ifndef EPACT_CALENDARS_DEF_RULE_H
#define EPACT_CALENDARS_DEF_RULE_H

#include "base/buffer.h"
#include "calendars/def.h"

enum def_form { DEF_LEAP_RULES, DEF_FORMULA, DEF_TABLE };

/* A year of a table: on which day it begins, and its months.  */
struct def_span {
    day_num first;
    int count;
    const struct cal_month *month;
};

/* The months are those of the definition; for a year of the rule, SHIFT is
   taken from the calendar's.  */
struct def_rule {
    enum def_form form;
    int32_t shift;
    int month_count;
    const struct def_month *months;
    const struct cal_month_name *names;
    int common_days, leap_days; /* sums of the months' lengths */
    struct expr is_leap;        /* may be none */
    int32_t leap_shift;         /* SHIFT for it */
    /* A known year, and how many leap years are before each year of a cycle,
       and at the end in all.  */
    int32_t start_year;
    day_num start;
    int cycle;
    const uint16_t *leaps_before;
    /* A formula.  */
    struct expr new_year;
    /* A table, from START_YEAR on; the end has an element too.  */
    int row_count;
    const struct def_span *rows;
    /* Of days and years.  */
    const struct def_cycle *cycles;
    int part_count;
    const struct expr *part;
};
#define DEF_STEPS_MAX 10000      /* of expressions, to lay out a year */
#define DEF_LABEL_STEPS_MAX 1000 /* for the number of a cycle */

/* Lays out YEAR, whose number is inside the fence.  OUT is zero but for its
   year.  False: there is no such year; OUT has no months, and WHY, which is
   NULL or has DEF_WHY_SIZE bytes, is told.  */
bool def_rule_lay_out(const struct def_rule *rule, int32_t year,
                      struct cal_year *out, struct buffer *why);

/* The functions of a struct cal whose data is the rule.  */
void def_lay_out(const struct cal *self, int32_t year, struct cal_year *out);
int def_cycle_number(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year);
bool def_year_parts(const struct cal *self, int32_t year,
                    int32_t out[static CAL_YEAR_PARTS_MAX]);

#endif
