/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/equinox.h"

#include <math.h>

#include "almanac/sun.h"
#include "base/i18n.h"
#include "calendars/gregory.h"

#define COMMON_DAYS 365

/* NaN: the almanac does not tell.  */
static moment equinox(const struct equinox *rule, int64_t year)
{
    int64_t gregorian = year + rule->year_zero;

    if (gregorian < EQUINOX_FIRST || gregorian > EQUINOX_LAST)
        return NAN;
    return sun_next(rule->longitude, (double)gregory_new_year(gregorian));
}

/* The day that it is at T.  */
static day_num day_of(const struct equinox *rule, moment t)
{
    day_num day = (day_num)floor(t) - 1;

    while (rule->begins(&rule->place, day + 1) <= t)
        day++;
    return day;
}

double equinox_new_year(const struct equinox *rule, int64_t year)
{
    moment t = equinox(rule, year);

    return isnan(t) ? NAN : (double)day_of(rule, t);
}

void equinox_year(double first, double end, int months, int days, int rest,
                  struct cal_year *out)
{
    if (!(first < end))
        return;
    out->first = (day_num)first;
    out->months = (uint8_t)months;
    for (int i = 0; i < months; i++)
        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = (uint16_t)days,
        };
    out->month[rest].count = (uint16_t)(end - first - (months - 1) * days);
    out->leap = end - first > COMMON_DAYS;
}

/* Says in OUT that the equinox with which YEAR begins is near the beginning or
   the end of its day, where it is.  */
static bool is_near(const struct equinox *rule, int64_t year,
                    struct cal_doubt *out)
{
    moment t = year < rule->first ? NAN : equinox(rule, year);
    double after, before;
    day_num day;

    if (isnan(t))
        return false;
    day = day_of(rule, t);
    after = (t - rule->begins(&rule->place, day)) * DAY_SECONDS;
    before = (rule->begins(&rule->place, day + 1) - t) * DAY_SECONDS;
    return cal_doubt_near(N_("equinox"), after < before ? after : -before,
                          rule->boundary, out);
}

/* An equinox moves all days that count from it, and if it may have come a day
   earlier, the day before these.  */
void equinox_doubt(const struct cal *self, day_num day,
                   const struct cal_date *date, const struct cal_year *year,
                   struct cal_doubt *out)
{
    const struct equinox *rule = self->data;
    day_num end = year->first + cal_year_days(year) - rule->ahead;
    struct cal_doubt next = {0};

    (void)date;
    if (is_near(rule, (int64_t)year->year + (day >= end), out))
        return;
    if (day == end - 1 && is_near(rule, (int64_t)year->year + 1, &next) &&
        next.seconds >= 0)
        *out = next;
}
