/* SPDX-License-Identifier: MIT */
/* The lunisolar calendars of India: a day bears the number of the tithi, the
   thirtieth of a month, in which the Moon is at its sunrise.  A tithi that has
   no sunrise is skipped; one that has two is written on both days.

   A month goes from new moon to new moon, and is named for the sign that the
   Sun comes to in it.  One in which it comes to none is put in before the month
   of the same name (adhika); where it comes to two there is no month of the
   second's name (kshaya).  North of the Vindhyas months go from full moon to
   full moon (purnimanta): the dark half bears the name of the next month.

   E. M. Reingold and N. Dershowitz, "Calendrical Calculations" (4th edition,
   2018), 20.3 and 20.4.  Pure; any thread.  */

#ifndef EPACT_CALENDARS_HINDU_LUNAR_H
#define EPACT_CALENDARS_HINDU_LUNAR_H

#include "calendars/hindu_names.h"
#include "calendars/hindu_sky.h"

struct hindu_lunar {
    const struct hindu_sky *sky;
    struct place place;
    /* When the Sun rises on DAY, in the sky's time.  */
    double (*sunrise)(const struct place *place, int64_t day);
    bool full_moon;    /* months end with the full moon */
    int32_t year_zero; /* years of the Kali Yuga that had passed in year 0 */
    int first_month;   /* with which years begin: 0, Chaitra, to 11 */
};

/* The functions of a struct cal whose data is a struct hindu_lunar, and whose
   months are hindu_months, or where these end with the full moon hindu_halves,
   but begin with the first month of the year.  */
void hindu_lunar_lay_out(const struct cal *self, int32_t year,
                         struct cal_year *out);
void hindu_lunar_doubt(const struct cal *self, day_num day,
                       const struct cal_date *date, const struct cal_year *year,
                       struct cal_doubt *out);

/* What all of them have alike, as initialisers of a struct cal; and those whose
   months end with the new moon, or with the full moon.  */
#define HINDU_LUNAR_FIELDS                                                     \
    .family = CAL_LUNISOLAR, .boundary = CAL_SUNRISE, .mean_days = 36525876,   \
    .mean_years = 100000, .lay_out = hindu_lunar_lay_out
#define HINDU_AMANTA_FIELDS                                                    \
    HINDU_LUNAR_FIELDS, .month_name_count = 2 * HINDU_MONTHS,                  \
                        .limits = {.least_days = 29,                           \
                                   .most_days = 30,                            \
                                   .most_number = HINDU_TITHIS,                \
                                   .most_months = HINDU_MONTHS + 1}
#define HINDU_PURNIMANTA_FIELDS                                                \
    HINDU_LUNAR_FIELDS, .month_names = hindu_halves,                           \
                        .month_name_count = 4 * HINDU_MONTHS,                  \
                        .limits = {.least_days = 13,                           \
                                   .most_days = 16,                            \
                                   .most_number = HINDU_TITHIS,                \
                                   .most_months = 2 * (HINDU_MONTHS + 1)}

/* The name of the day alone, behind the date.  */
#define HINDU_TITHI_FIELDS                                                     \
    .day_pattern = HINDU_DAY_PATTERN,                                          \
    .cycles = &hindu_cycles[HINDU_CYCLE_TITHI], .cycle_count = 1,              \
    .cycle = hindu_tithi

#endif
