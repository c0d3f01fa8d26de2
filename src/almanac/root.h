/* SPDX-License-Identifier: MIT */
/* Roots: when something is so.  Any thread.  */

#ifndef EPACT_ALMANAC_ROOT_H
#define EPACT_ALMANAC_ROOT_H

/* An x from LOW to HIGH at which F crosses 0, to 1e-8; NaN unless F rises from
   0 or less at LOW to 0 or more at HIGH.  F is called once for each end and,
   whatever it does, at most once more than halving HIGH - LOW would take: some
   seven times in all if it is nearly straight.

   I. F. D. Oliveira and R. H. C. Takahashi, "An Enhancement of the Bisection
   Method Average Performance Preserving Minmax Optimality" (ACM Transactions on
   Mathematical Software 47, 2020): the ITP method.  */
double root_between(double low, double high,
                    double (*f)(double x, const void *context),
                    const void *context);

#endif
