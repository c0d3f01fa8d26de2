/* SPDX-License-Identifier: MIT */
/* What measurements share.  */

#ifndef EPACT_TESTS_BENCH_BENCH_H
#define EPACT_TESTS_BENCH_BENCH_H

#include <stdlib.h>
#include <time.h>

/* Nanoseconds of a clock that only goes on.  */
static inline double bench_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Makes *BEST the time since START, in nanoseconds for each of N, if that is
   less.  */
static inline void bench_keep_best(double *best, double start, size_t n)
{
    double took = (bench_now() - start) / (double)n;

    *best = took < *best ? took : *best;
}

static inline int bench_compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/* The middle one of N numbers, which are put in order.  */
static inline double bench_median(double *number, size_t n)
{
    qsort(number, n, sizeof *number, bench_compare);
    return number[n / 2];
}

#endif
