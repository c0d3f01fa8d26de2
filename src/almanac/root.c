/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "almanac/root.h"

#include <math.h>

#define TOLERANCE 1e-8

/* The paper's kappa_1 times the first width, with kappa_2 = 2; its n_0 is 1. */
#define TRUNCATION 0.2

/* The false position, brought towards the MIDDLE by SHIFT and to within REACH
   of it.  */
static double projected(double false_position, double middle, double shift,
                        double reach)
{
    double towards = copysign(1, middle - false_position);
    double off = fabs(middle - false_position);

    return middle - towards * fmin(fmax(off - shift, 0), reach);
}

double root_between(double low, double high,
                    double (*f)(double x, const void *context),
                    const void *context)
{
    double at_low = f(low, context);
    double at_high = f(high, context);
    double first_width = high - low;
    double widest = 2 * TOLERANCE; /* allowed at the step after this one */

    if (!(at_low <= 0 && at_high >= 0))
        return NAN;
    while (widest < 2 * first_width)
        widest *= 2;
    while (high - low > 2 * TOLERANCE && at_high > at_low) {
        double width = high - low;
        double x = projected(
            low - at_low * width / (at_high - at_low), low + width / 2,
            TRUNCATION * width * width / first_width, (widest - width) / 2);
        double at_x = f(x, context);

        if (at_x <= 0) {
            low = x;
            at_low = at_x;
        }
        if (at_x >= 0) {
            high = x;
            at_high = at_x;
        }
        if (isnan(at_x))
            return NAN;
        widest /= 2;
    }
    return at_high > at_low ? low + (high - low) / 2 : low;
}
