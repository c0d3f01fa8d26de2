/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hindu_solar.h"

#include <math.h>

#include "base/i18n.h"

/* How far the Sun has gone at the beginning of the month N, which counts from 0
   where year 0 begins.  */
static double sign_of(const struct hindu_solar *rule, int64_t n)
{
    int64_t signs =
        n + rule->first_sign + (int64_t)HINDU_SIGNS * rule->year_zero;

    return HINDU_SIGN * (double)signs;
}

/* The day that the month N begins with; NaN: the sky does not tell.  */
static double month_start(const struct hindu_solar *rule, int64_t n)
{
    double sign = sign_of(rule, n);
    double guess = hindu_mean_sun_at(rule->sky, sign);

    /* The Sun's speed is within a twentieth of the mean, so that twice is
       enough to be right to an hour.  */
    for (int i = 0; i < 2; i++)
        guess += (sign - rule->sky->sun(guess)) / 360 * rule->sky->year;
    if (isnan(guess))
        return NAN;

    double day = floor(guess) - 2;
    double had;

    do
        had = rule->sky->sun(rule->deadline(&rule->place, (int64_t)++day));
    while (had < sign);
    return isnan(had) ? NAN : day;
}

void hindu_solar_lay_out(const struct cal *self, int32_t year,
                         struct cal_year *out)
{
    const struct hindu_solar *rule = self->data;
    int64_t n = (int64_t)year * HINDU_SIGNS;
    day_num start[HINDU_SIGNS + 1];

    for (int i = 0; i <= HINDU_SIGNS; i++) {
        double day = month_start(rule, n + i);

        if (isnan(day))
            return;
        start[i] = (day_num)day;
    }
    cal_year_of_starts(start, HINDU_SIGNS, out);
    out->leap = cal_year_days(out) > 365;
}

/* Says in OUT that the Sun comes to the sign of the month N near the deadline
   of DAY, where it does.  */
static bool is_near(const struct hindu_solar *rule, int64_t n, day_num day,
                    struct cal_doubt *out)
{
    double comes = hindu_sun_at(rule->sky, sign_of(rule, n));
    double seconds = (comes - rule->deadline(&rule->place, day)) * DAY_SECONDS;

    return cal_doubt_near(N_("sankranti"), seconds, rule->boundary, out);
}

/* A month that may have begun on the day before or after has all its days in
   doubt, and the last day of the month before it.  */
void hindu_solar_doubt(const struct cal *self, day_num day,
                       const struct cal_date *date, const struct cal_year *year,
                       struct cal_doubt *out)
{
    const struct hindu_solar *rule = self->data;
    int64_t n = (int64_t)year->year * HINDU_SIGNS + date->month - 1;
    struct day_range month = cal_year_month(year, date->month);

    if (!is_near(rule, n, month.first, out) &&
        !is_near(rule, n, month.first - 1, out) && day == month.end - 1)
        (void)is_near(rule, n + 1, month.end - 1, out);
}
