/* SPDX-License-Identifier: MIT */
/* The Hindu calendars of E. M. Reingold and N. Dershowitz, "Calendrical
   Calculations" (4th edition, 2018), chapter 20: those of the Surya-Siddhanta
   at Ujjain, and two by the true sky.

   The latter are that book's to the day, with what is odd about them: its
   programs take the clocks of Ujjain for Greenwich's, so that Sun and Moon are
   where they will be five hours later, and a fifth of its months begin a day
   early.  By it the Tamil year of 2024 began on 13 April, in Tamil Nadu on the
   14th.  tamil-drik and the calendars of vikram.c are by the true time.  */

#include "config.h"

#include <math.h>

#include "almanac/horizon.h"
#include "almanac/siddhanta.h"
#include "calendars/builtin.h"
#include "calendars/hindu_lunar.h"
#include "calendars/hindu_solar.h"

#define UJJAIN                                                                 \
    {                                                                          \
        .latitude = 23.15, .longitude = SIDDHANTA_LONGITUDE,                   \
        .zone = SIDDHANTA_LONGITUDE / 15                                       \
    }

static double next_sunrise(const struct place *place, int64_t day)
{
    return siddhanta_sunrise(place, day + 1);
}

/* These two read clocks where the almanac wants moments.  */
static double sunset_clock(const struct place *place, int64_t day)
{
    return horizon_dusk(place, day, 0) + place->zone / 24;
}

static double sunrise_clock(const struct place *place, int64_t day)
{
    double clock = horizon_dawn(place, day, HINDU_EDGE) + place->zone / 24;

    return floor(clock * 1440 + 0.5) / 1440; /* in whole minutes */
}

static const struct hindu_solar solar = {
    .sky = &hindu_siddhanta,
    .place = UJJAIN,
    .deadline = next_sunrise,
    .year_zero = HINDU_SAKA,
};

static const struct hindu_solar solar_astro = {
    .sky = &hindu_astronomical,
    .place = UJJAIN,
    .deadline = sunset_clock,
    .year_zero = HINDU_SAKA,
};

static const struct hindu_lunar amanta = {
    .sky = &hindu_siddhanta,
    .place = UJJAIN,
    .sunrise = siddhanta_sunrise,
    .year_zero = HINDU_VIKRAMA,
};

static const struct hindu_lunar purnimanta = {
    .sky = &hindu_siddhanta,
    .place = UJJAIN,
    .sunrise = siddhanta_sunrise,
    .full_moon = true,
    .year_zero = HINDU_VIKRAMA,
};

static const struct hindu_lunar astro = {
    .sky = &hindu_astronomical,
    .place = UJJAIN,
    .sunrise = sunrise_clock,
    .year_zero = HINDU_VIKRAMA,
};

static const struct cal_era saka[] = HINDU_ERA("saka", "Saka");
static const struct cal_era vikrama[] = HINDU_ERA("vikrama", "Vikrama");

#define SAKA_FIELDS                                                            \
    HINDU_SOLAR_FIELDS, .week = HINDU_WEEK, .month_names = hindu_signs,        \
                        .eras = saka, .era_count = 1, .epoch = 1749995
#define VIKRAMA_FIELDS                                                         \
    HINDU_TITHI_FIELDS, .week = HINDU_WEEK, .eras = vikrama, .era_count = 1,   \
                        .epoch = 1700645

/* The spans are the years -9,999 to 9,999, or where the almanac is asked those
   that begin in the Gregorian years -999 to 2999.  Right by their rules, those
   of the Surya-Siddhanta are so throughout.  */

const struct cal cal_hindu_solar = {
    .id = "hindu-solar",
    .name = "Hindu solar",
    .decided_by = "the sun of the Surya-Siddhanta at Ujjain",
    SAKA_FIELDS,
    .span = {-1902602, 5402208},
    .known = {-1902602, 5402208},
    .data = &solar,
};

const struct cal cal_hindu_solar_astro_tamil = {
    .id = "hindu-solar-astro-tamil",
    .name = "Hindu solar (sky, CC)",
    .decided_by = "the sun at Ujjain five hours after sunset",
    SAKA_FIELDS,
    .span = {1356244, 2816905},
    .known = {1356244, 1356244},
    .data = &solar_astro,
};

const struct cal cal_hindu_lunar_amanta = {
    .id = "hindu-lunar-amanta",
    .name = "Hindu lunar (amanta)",
    .decided_by = "sun and moon of the Surya-Siddhanta at Ujjain",
    HINDU_AMANTA_FIELDS,
    VIKRAMA_FIELDS,
    .month_names = hindu_months,
    .span = {-1951932, 5352872},
    .known = {-1951932, 5352872},
    .data = &amanta,
};

const struct cal cal_hindu_lunar_purnimanta = {
    .id = "hindu-lunar-purnimanta",
    .name = "Hindu (purnimanta)",
    .decided_by = "sun and moon of the Surya-Siddhanta at Ujjain",
    HINDU_PURNIMANTA_FIELDS,
    VIKRAMA_FIELDS,
    .span = {-1951932, 5352872},
    .known = {-1951932, 5352872},
    .data = &purnimanta,
};

const struct cal cal_hindu_lunar_astro = {
    .id = "hindu-lunar-astro",
    .name = "Hindu lunar (sky, CC)",
    .decided_by = "sun and moon at Ujjain five hours after sunrise",
    HINDU_AMANTA_FIELDS,
    VIKRAMA_FIELDS,
    .month_names = hindu_months,
    .span = {1356232, 2816904},
    .known = {1356232, 1356232},
    .data = &astro,
};
