/* SPDX-License-Identifier: MIT */
/* The parts of definitions: a struct for each kind of line that may stand there
   more than once.  What they point to is the arena's that they were read
   into.  */

#ifndef EPACT_CALENDARS_DEF_PART_H
#define EPACT_CALENDARS_DEF_PART_H

#include "calendars/expr_read.h"
#include "core/cal_year.h"

#define DEF_SIZE_MAX (1 << 20) /* bytes of a file */
#define DEF_ERAS_MAX 20        /* and other numbers of lines */
#define DEF_LETS_MAX 64
#define DEF_LEAPS_MAX 64
#define DEF_RESTS_MAX 256  /* of a leap rule */
#define DEF_CASES_MAX 8    /* of a month */
#define DEF_ROWS_MAX 10000 /* years in a table */
#define DEF_ALIASES_MAX 16
#define DEF_LEAP_CYCLE_MAX 10000 /* years after which leap rules repeat */
#define DEF_YEAR_MAX 999999      /* of the years that a file may name */

struct def_alias {
    struct def_place place;
    const char *name;
};

/* Years FIRST..LAST; none, where FIRST is greater.  */
struct def_years {
    struct def_place place;
    int32_t first, last;
};

/* "leap 0 of 4": years that leave one of the rests are leap, or are not.  */
struct def_leap {
    bool leap;
    int modulus;
    int count;
    const int *rest;
};

/* "when EXPR -> DAYS".  */
struct def_case {
    struct expr when;
    int days;
};

/* A month: in a common year DAYS[0], in a leap year DAYS[1], but for cases.  */
struct def_month {
    struct def_place place;
    const char *name;
    const char *code; /* NULL: counted */
    enum cal_period period;
    int first;
    int days[2];
    int32_t shift; /* in CASES, y is the calendar's year less this */
    int case_count;
    struct def_case *cases;
};

/* A row of a table: its months, and where it begins.  */
struct def_entry {
    const char *code; /* NULL: the next month that is no leap month */
    int days;
};
struct def_row {
    struct def_place place;
    bool has_start;
    int32_t year;
    day_num start;
    int count;
    struct def_entry *entry;
};

/* YEAR is the one that the era begins in or ends before; of an era that begins
   on a DAY, the one of its own that the day lies in.  */
enum def_era_kind { DEF_ERA_ALL, DEF_ERA_YEAR, DEF_ERA_DAY, DEF_ERA_BEFORE };
struct def_era {
    struct def_place place;
    const char *code, *name;
    enum def_era_kind kind;
    int32_t year;
    day_num day;
};
#define DEF_ERA_YEAR_MAX 9999 /* that a day may lie in */

struct def_cycle {
    struct def_place place;
    const char *id;
    struct expr number;
    int count;
    const char **names;
};

#endif
