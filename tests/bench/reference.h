/* SPDX-License-Identifier: MIT */
/* What conversions are measured against.  */

#ifndef EPACT_TESTS_BENCH_REFERENCE_H
#define EPACT_TESTS_BENCH_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Nanoseconds for a day to its date, and for that date to its day.  */
struct bench_pair {
    double to_date, to_day;
};

/* Converts N days, as Julian Day Numbers, to dates of the calendar ID and back;
   *OUT is the best of ROUNDS rounds.  False: it does not know the calendar.  */
typedef bool bench_run(const char *id, size_t n, const int64_t *day, int rounds,
                       struct bench_pair *out);

bench_run bench_chrono; /* the proleptic Gregorian calendar, for all */
bench_run bench_qt;
bench_run bench_icu;

/* IS_BULK: it is compared with our conversions in bulk.  */
struct bench_reference {
    const char *name;
    bench_run *run;
    bool is_bulk;
};

#ifdef __cplusplus
}
#endif

#endif
