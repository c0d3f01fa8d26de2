/* SPDX-License-Identifier: MIT */
/* What the calendars of East Asia write beside the date.  Names are those of
   CLDR, in English.  */

#include "config.h"

#include <math.h>

#include "almanac/phase.h"
#include "almanac/sun.h"
#include "base/floor.h"
#include "calendars/east_asia.h"
#include "calendars/twelve.h"

#define DAY_ROUND 1721470 /* the last day of a round of sixty */
#define TERM 15.0         /* degrees between solar terms, and the first: */
#define FIRST_TERM 21     /* spring begins at 315 */

/* The Sun's mean way in a second, in degrees.  */
#define SECOND_DEGREES (360 / SUN_YEAR / DAY_SECONDS)

enum { YEAR, ANIMAL, MONTH, DAY };

#define NAMES                                                                  \
    "First Month", "Second Month", "Third Month", "Fourth Month",              \
        "Fifth Month", "Sixth Month", "Seventh Month", "Eighth Month",         \
        "Ninth Month", "Tenth Month", "Eleventh Month", "Twelfth Month"
#define LEAP(code, name) TWELVE_LEAP(code, "Leap " name)

const struct cal_month_name east_asia_months[EAST_ASIA_MONTHS] = {
    TWELVE(TWELVE_MONTH, NAMES),
    TWELVE(LEAP, NAMES),
};

const char *const east_asia_animals[EAST_ASIA_ANIMALS] = {
    "Rat",   "Ox",   "Tiger",  "Rabbit",  "Dragon", "Snake",
    "Horse", "Goat", "Monkey", "Rooster", "Dog",    "Pig",
};

const char *const east_asia_terms[EAST_ASIA_TERMS] = {
    "Spring Begins",    "Rain Water",      "Insects Awaken", "Spring Equinox",
    "Bright and Clear", "Grain Rain",      "Summer Begins",  "Grain Full",
    "Grain in Ear",     "Summer Solstice", "Minor Heat",     "Major Heat",
    "Autumn Begins",    "End of Heat",     "White Dew",      "Autumn Equinox",
    "Cold Dew",         "Frost Descends",  "Winter Begins",  "Minor Snow",
    "Major Snow",       "Winter Solstice", "Minor Cold",     "Major Cold",
};

/* N as one of 1..ROUND.  */
static int in_round(int64_t n, int round)
{
    return (int)floor_mod(n - 1, round) + 1;
}

/* In which term the Sun stands with which DAY begins, from 0.  */
static int term_at(const struct east_asia *rules, day_num day)
{
    return (int)(sun_longitude(east_asia_midnight(rules, day)) / TERM);
}

/* The solar term that begins on DAY, from 1; 0: none.  */
static int term(const struct east_asia *rules, day_num day)
{
    int next = term_at(rules, day + 1);

    if (day < rules->true_sun || next == term_at(rules, day))
        return 0;
    return in_round(next - FIRST_TERM + 1, EAST_ASIA_TERMS);
}

/* Months go through the sixty without their leap months, each of which is as
   the month before it; month 1 of a first year of the sixty is the third.  */
int east_asia_cycle(const struct cal *self, int which, day_num day,
                    const struct cal_date *date, const struct cal_year *year)
{
    int64_t years = date->year - 3;
    int month = year->month[date->month - 1].which % PUBLISHED_LEAP + 1;

    switch (which) {
    case YEAR:
        return in_round(years, EAST_ASIA_ROUND);
    case ANIMAL:
        return in_round(years, EAST_ASIA_ANIMALS);
    case MONTH:
        return in_round(12 * (years - 1) + month + 2, EAST_ASIA_ROUND);
    case DAY:
        return in_round(day - DAY_ROUND, EAST_ASIA_ROUND);
    default:
        return term(self->data, day);
    }
}

/* Says in OUT that EVENT is SECONDS after a midnight, where that is near.  */
static bool is_near(const char *event, double seconds, struct cal_doubt *out)
{
    return cal_doubt_near(event, seconds, N_("midnight"), out);
}

/* How many seconds after the midnight with which DAY begins the new moon comes
   that is nearest to it.  */
static double new_moon_margin(const struct east_asia *rules, day_num day)
{
    moment begins = east_asia_midnight(rules, day);

    return (phase_next_new_moon(begins - 2) - begins) * DAY_SECONDS;
}

/* How many seconds after the midnight with which DAY begins a solar term does;
   the nearest.  */
static double term_margin(const struct east_asia *rules, day_num day)
{
    double longitude = sun_longitude(east_asia_midnight(rules, day));

    return (TERM * round(longitude / TERM) - longitude) / SECOND_DEGREES;
}

/* The new moon of a month moves all its days, and if it is near the midnight
   with which the month begins, the day before.  Of almanacs before the true sun
   the sky, and how the Earth turned, do not tell so much.  */
void east_asia_doubt(const struct cal *self, day_num day,
                     const struct cal_date *date, const struct cal_year *year,
                     struct cal_doubt *out)
{
    const struct east_asia *rules = self->data;
    struct day_range month = cal_year_month(year, date->month);
    double from_midnight =
        remainder(new_moon_margin(rules, month.first), DAY_SECONDS);

    if (day < rules->true_sun || is_near(N_("new moon"), from_midnight, out) ||
        (day == month.end - 1 &&
         is_near(N_("new moon"), new_moon_margin(rules, month.end), out)))
        return;
    if (!is_near(N_("solar term"), term_margin(rules, day), out))
        (void)is_near(N_("solar term"), term_margin(rules, day + 1), out);
}
