/* SPDX-License-Identifier: MIT */
/* The lunisolar calendars of East Asia: one set of rules, at the midnights of
   several places.

   A month begins on the day of a new moon.  The month that has the December
   solstice is the eleventh.  Where there are thirteen months from one eleventh
   to the next, the first of them in which the Sun comes to no multiple of 30
   degrees is a leap month, and bears the number of that before it.  A year is
   numbered as the Gregorian one that it begins in.  GB/T 33661-2017,
   "Calculation and promulgation of the Chinese calendar"; E. M. Reingold and N.
   Dershowitz, "Calendrical Calculations" (4th edition, 2018), chapter 19.

   Years in a table are as they were published; the others are computed by these
   rules, which are those of 1645.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_EAST_ASIA_H
#define EPACT_CALENDARS_EAST_ASIA_H

#include "calendars/published.h"
#include "core/cal.h"

/* Clocks are HOURS ahead of Greenwich on the days before END.  */
struct east_asia_clock {
    day_num end;
    double hours;
};

struct east_asia {
    struct published published; /* first, as published_fast wants it */
    const struct east_asia_clock *clocks; /* the last ends beyond DAY_MAX */
    day_num true_sun; /* the terms of earlier almanacs were a mean sun's */
};

/* The years that can be computed.  */
#define EAST_ASIA_FIRST (-999)
#define EAST_ASIA_LAST 2999

/* The functions of a struct cal whose data is a struct east_asia, whose months
   and cycles are these.  The leap month behind month K is at 12 + K - 1.  */
#define EAST_ASIA_MONTHS 24
extern const struct cal_month_name east_asia_months[EAST_ASIA_MONTHS];

/* The rows of the cycles: of sixty years, of their animals, of sixty months, of
   sixty days, and the solar terms, on the days on which they begin.  */
#define EAST_ASIA_ROUND 60
#define EAST_ASIA_ANIMALS 12
#define EAST_ASIA_TERMS 24
#define EAST_ASIA_CYCLE_COUNT 5
#define EAST_ASIA_CYCLES(sixty, animals)                                       \
    {"sexagenary-year", EAST_ASIA_ROUND, (sixty)},                             \
        {"animal", EAST_ASIA_ANIMALS, (animals)},                              \
        {"sexagenary-month", EAST_ASIA_ROUND, (sixty)},                        \
        {"sexagenary-day", EAST_ASIA_ROUND, (sixty)},                          \
    {                                                                          \
        "solar-term", EAST_ASIA_TERMS, east_asia_terms                         \
    }
extern const char *const east_asia_animals[EAST_ASIA_ANIMALS];
extern const char *const east_asia_terms[EAST_ASIA_TERMS];

/* What all of these calendars have alike.  */
#define EAST_ASIA_FIELDS                                                       \
    .family = CAL_LUNISOLAR,                                                   \
    .week = {.length = DAY_WEEK, .names = roman_weekdays},                     \
    .month_name_count = EAST_ASIA_MONTHS,                                      \
    .epoch = 1721466, /* about the new moon of February 1 */                   \
        .mean_days = 365242189, .mean_years = 1000000,                         \
    .lay_out = east_asia_lay_out, .fast = &published_fast

/* And those that have its names of months and write dates as China does.  */
#define EAST_ASIA_NAMED_FIELDS                                                 \
    EAST_ASIA_FIELDS, .month_names = east_asia_months,                         \
                      .day_pattern = "E d MMMM y c",                           \
                      .month_pattern = "LLLL y U", .cycle = east_asia_cycle,   \
                      .doubt = east_asia_doubt

void east_asia_lay_out(const struct cal *self, int32_t year,
                       struct cal_year *out);
int east_asia_cycle(const struct cal *self, int which, day_num day,
                    const struct cal_date *date, const struct cal_year *year);
void east_asia_doubt(const struct cal *self, day_num day,
                     const struct cal_date *date, const struct cal_year *year,
                     struct cal_doubt *out);

/* Lays out YEAR by the rules, whatever was published.  */
void east_asia_compute(const struct east_asia *rules, int32_t year,
                       struct cal_year *out);

/* The moment at which DAY begins.  */
double east_asia_midnight(const struct east_asia *rules, day_num day);

#endif
