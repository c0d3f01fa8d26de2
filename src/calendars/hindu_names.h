/* SPDX-License-Identifier: MIT */
/* The names of the Hindu calendars, in transliterations of Sanskrit as they are
   common in English.  Constants: any thread.  */

#ifndef EPACT_CALENDARS_HINDU_NAMES_H
#define EPACT_CALENDARS_HINDU_NAMES_H

#include "core/cal.h"

/* Signs of the zodiac, for which solar months are named.  */
#define HINDU_SIGNS 12
extern const struct cal_month_name hindu_signs[HINDU_SIGNS];

/* Lunar months from Chaitra, and behind them the leap months before these.  */
#define HINDU_MONTHS 12
extern const struct cal_month_name hindu_months[2 * HINDU_MONTHS];

/* The bright halves of months, those of leap months; the dark halves.  */
extern const struct cal_month_name hindu_halves[4 * HINDU_MONTHS];

/* The days of the Moon.  */
#define HINDU_TITHIS 30
extern const char *const hindu_tithis[HINDU_TITHIS];

/* The names of the sixty years of Jupiter (samvatsaras); which of them, from 1,
   the year is in which KALI years of the Kali Yuga have passed, as the South
   has them: without a gap.  */
#define HINDU_SAMVATSARAS 60
extern const char *const hindu_samvatsaras[HINDU_SAMVATSARAS];
int hindu_southern_samvatsara(int64_t kali);

/* These as cycles: the name of the year, and of the day.  Functions for a
   struct cal: of a calendar that has both, or the first alone, with years of
   Saka named as in the South; of one that has the second alone.  */
enum { HINDU_CYCLE_SAMVATSARA, HINDU_CYCLE_TITHI, HINDU_CYCLES };
extern const struct cal_cycle hindu_cycles[HINDU_CYCLES];
int hindu_saka_cycle(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year);
int hindu_tithi(const struct cal *self, int which, day_num day,
                const struct cal_date *date, const struct cal_year *year);

/* From Sunday.  */
extern const char *const hindu_weekdays[DAY_WEEK];
#define HINDU_WEEK                                                             \
    {                                                                          \
        .length = DAY_WEEK, .anchor = 1, .names = hindu_weekdays               \
    }

/* How days are written: labels of cycles behind the year, the last of which may
   be its name.  */
#define HINDU_DAY_PATTERN "E d MMMM y G c"

/* An era of years that have passed, of which the first is 0.  */
#define HINDU_ERA(its_code, its_name)                                          \
    {                                                                          \
        {                                                                      \
            .code = (its_code), .name = (its_name), .first = DAY_MIN           \
        }                                                                      \
    }

/* The years that have passed of the Kali Yuga where those of Saka, Vikrama, the
   Bengali San, Kollam and Guru Nanak are 0.  */
#define HINDU_SAKA 3179
#define HINDU_VIKRAMA 3044
#define HINDU_SAN 3694
#define HINDU_KOLLAM 3925
#define HINDU_NANAKSHAHI 4568

#endif
