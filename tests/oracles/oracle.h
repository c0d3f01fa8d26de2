/* SPDX-License-Identifier: MIT */
/* Files of evidence: their rows are read, and each is checked at once against
   the calendar that it is about.  README.md tells the form of the files.  */

#ifndef EPACT_TESTS_ORACLES_ORACLE_H
#define EPACT_TESTS_ORACLES_ORACLE_H

#include "core/cal.h"
#include "core/registry.h"

#define ORACLE_LETTERS 26
#define ORACLE_MONTHS_MAX 20 /* of a year without a letter */
#define ORACLE_EXCEPTS_MAX 400
#define ORACLE_DAYS_MAX 400
#define ORACLE_FIELDS_MAX 16

/* A month of a pattern: the numbers 1..LAST without DROPPED..DROPPED_END, or
   without those whose bit is set in SKIPPED, bit 0 being 1, while those in
   DOUBLED are on two days.  */
struct shape_month {
    char code[CAL_CODE_MAX + 1];
    int last;
    int dropped, dropped_end; /* 0, 0: none */
    uint32_t skipped, doubled;
};

struct shape {
    int months; /* 0: no such pattern */
    struct shape_month month[CAL_MONTHS_MAX];
};

struct years {
    int32_t first, last;
};

/* A number that a row gives: a year, a month's position, a day's number and its
   place in the week, a part of the year as it is written, or the number in a
   cycle.  */
enum field_kind {
    FIELD_YEAR,
    FIELD_MONTH,
    FIELD_DAY,
    FIELD_WEEK,
    FIELD_PART,
    FIELD_CYCLE
};
struct field {
    enum field_kind what;
    int index; /* of the part or the cycle */
};

/* A file while it is read.  */
struct oracle {
    const char *path;
    int line;
    int faults;
    long checked; /* years or dates */
    bool ended;   /* by a row that counts them */
    const struct registry *registry;
    const struct cal *cal;
    struct shape shape[ORACLE_LETTERS];
    struct years except[ORACLE_EXCEPTS_MAX];
    int excepts;
    long excepted; /* years that were, and differed */
    bool tithis;   /* words are years of tithis */
    bool in_block;
    int32_t year; /* the next of the block, and ... */
    day_num day;  /* ... the day that it begins on; or the day of a date */
    day_num listed[ORACLE_DAYS_MAX];
    int days;
    int next;    /* which of them a date is of */
    int reached; /* how many of them had a date, or came before one */
    struct field field[ORACLE_FIELDS_MAX];
    int fields; /* 0: dates have a year, a code and a number */
};

/* Reads a table of years, or a list of dates; whether the file is whole and
   each row of it is as the calendar has it.  Says on standard error what is
   not.  */
bool oracle_check_table(const struct registry *r, const char *path);
bool oracle_check_dates(const struct registry *r, const char *path);

/* Says on standard error that WHAT is wrong where the file stands.  */
void oracle_complain(struct oracle *o, const char *what);

/* Checks the year that is due, and goes on to the next.  */
void oracle_check_year(struct oracle *o, const struct shape *s);

/* Checks that the day that is due is the one with CODE and LABEL.  */
void oracle_check_date(struct oracle *o, const char *code,
                       struct cal_label label);

/* Checks that its fields have these numbers, and its date leads back.  */
void oracle_check_numbers(struct oracle *o, const int *number);

#endif
