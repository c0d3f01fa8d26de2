/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/east_asia.h"

#include <math.h>

#include "almanac/phase.h"
#include "almanac/sun.h"
#include "calendars/gregory.h"

#define SUI_MONTHS 13     /* the most from one solstice to the next */
#define SOLSTICE_EARLY 30 /* days before New Year that no solstice is before */

/* By how many days clocks are ahead on DAY.  */
static double ahead(const struct east_asia *rules, day_num day)
{
    const struct east_asia_clock *clock = rules->clocks;

    while (day >= clock->end)
        clock++;
    return clock->hours / 24;
}

double east_asia_midnight(const struct east_asia *rules, day_num day)
{
    return (double)day - ahead(rules, day);
}

/* The day that it is at T.  */
static day_num day_of(const struct east_asia *rules, moment t)
{
    return (day_num)floor(t + ahead(rules, (day_num)floor(t)));
}

static day_num new_moon(const struct east_asia *rules, int64_t k)
{
    return day_of(rules, phase_new_moon(k));
}

/* Which new moon begins the month of the December solstice of YEAR.  */
static int64_t solstice_month(const struct east_asia *rules, int32_t year)
{
    moment solstice =
        sun_next(SUN_DECEMBER_SOLSTICE,
                 (double)(gregory_new_year(year + 1) - SOLSTICE_EARLY));
    day_num day = day_of(rules, solstice);
    int64_t k = llround((solstice - phase_new_moon(0)) / PHASE_MONTH) + 1;

    while (new_moon(rules, k) > day)
        k--;
    return k;
}

/* Which twelfth of the Sun's way DAY begins in.  */
static int twelfth(const struct east_asia *rules, day_num day)
{
    return (int)(sun_longitude(east_asia_midnight(rules, day)) / 30);
}

/* Which of the MONTHS from one solstice to the next, which begin on the days
   from START on, is the leap month, from 1; 0: none.  */
static int leap_month(const struct east_asia *rules, const day_num *start,
                      int months)
{
    if (months < SUI_MONTHS)
        return 0;
    for (int i = 1; i < SUI_MONTHS; i++)
        if (twelfth(rules, start[i]) == twelfth(rules, start[i + 1]))
            return i;
    return 0;
}

/* Where month 1 stands among the months from a solstice on.  */
static int first_month(int leap)
{
    return leap == 1 || leap == 2 ? 3 : 2;
}

/* Adds the month I of those from a solstice on.  */
static void add_month(struct cal_year *out, int i, int leap, int64_t days)
{
    int number = 10 + i - (leap && i >= leap);
    bool is_leap = leap && i == leap;

    out->month[out->months++] = (struct cal_month){
        .which = (uint8_t)(number % 12 + is_leap * PUBLISHED_LEAP),
        .first = 1,
        .count = (uint16_t)days,
    };
    out->leap |= is_leap;
}

void east_asia_compute(const struct east_asia *rules, int32_t year,
                       struct cal_year *out)
{
    day_num start[2 * SUI_MONTHS + 1] = {0};
    int64_t k;

    if (year < EAST_ASIA_FIRST || year > EAST_ASIA_LAST)
        return;
    k = solstice_month(rules, year - 1);

    int before = (int)(solstice_month(rules, year) - k);
    int months = (int)(solstice_month(rules, year + 1) - k);

    if (before < 12 || before > SUI_MONTHS || months - before < 12 ||
        months - before > SUI_MONTHS)
        return;
    for (int i = 0; i <= months; i++)
        start[i] = new_moon(rules, k + i);

    int leap = leap_month(rules, start, before);
    int next_leap = leap_month(rules, start + before, months - before);
    int first = first_month(leap), end = before + first_month(next_leap);

    out->first = start[first];
    for (int i = first; i < end; i++)
        add_month(out, i < before ? i : i - before,
                  i < before ? leap : next_leap, start[i + 1] - start[i]);
}

void east_asia_lay_out(const struct cal *self, int32_t year,
                       struct cal_year *out)
{
    const struct east_asia *rules = self->data;

    if (!published_lay_out(&rules->published, year, out))
        east_asia_compute(rules, year, out);
}
