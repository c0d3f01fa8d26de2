/* SPDX-License-Identifier: MIT */
/* What conversions are measured against.  */

#ifndef EPACT_TESTS_BENCH_REFERENCE_H
#define EPACT_TESTS_BENCH_REFERENCE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* N days to Gregorian dates and back by C++20's <chrono>, which checks nothing.
   The best of ROUNDS rounds, in nanoseconds for each.  */
struct reference_time {
    double to_date, to_day;
};
struct reference_time reference_chrono(size_t n, const int64_t *day,
                                       int rounds);

#ifdef __cplusplus
}
#endif

#endif
