/* SPDX-License-Identifier: MIT */
/* The solar calendars of India: a month is the Sun's time in a sign of the
   zodiac of the stars, and begins by the rule of a region on the day on which
   the Sun comes there (the sankranti), or on the next.

   E. M. Reingold and N. Dershowitz, "Calendrical Calculations" (4th edition,
   2018), 20.3 and 20.4; S. K. Chatterjee, "Indian Calendric System" (1988).
   Pure; any thread.  */

#ifndef EPACT_CALENDARS_HINDU_SOLAR_H
#define EPACT_CALENDARS_HINDU_SOLAR_H

#include "calendars/hindu_names.h"
#include "calendars/hindu_sky.h"

struct hindu_solar {
    const struct hindu_sky *sky;
    struct place place;
    /* The latest moment, in the sky's time, at which the Sun may come to a sign
       whose month is to begin with DAY; what that is called, in English.  */
    double (*deadline)(const struct place *place, int64_t day);
    const char *boundary; /* NULL: without a doubt */
    int32_t year_zero;    /* years of the Kali Yuga that had passed in year 0 */
    int first_sign;       /* with which years begin: 0, Mesha, to 11 */
};

/* The functions of a struct cal whose data is a struct hindu_solar.  */
void hindu_solar_lay_out(const struct cal *self, int32_t year,
                         struct cal_year *out);
void hindu_solar_doubt(const struct cal *self, day_num day,
                       const struct cal_date *date, const struct cal_year *year,
                       struct cal_doubt *out);

/* What all of them have alike, as initialisers of a struct cal.  */
#define HINDU_SOLAR_FIELDS                                                     \
    .family = CAL_SOLAR, .boundary = CAL_SUNRISE,                              \
    .month_name_count = HINDU_SIGNS,                                           \
    .limits = {.least_days = 29,                                               \
               .most_days = 32,                                                \
               .most_number = 32,                                              \
               .most_months = HINDU_SIGNS},                                    \
    .mean_days = 36525876, .mean_years = 100000,                               \
    .lay_out = hindu_solar_lay_out

#endif
