/* SPDX-License-Identifier: MIT */
/* The lunisolar calendars of India by Sun and Moon as they are, as the almanacs
   of its Government have them since 1957: at their central station, with their
   zero of the stars, and the sunrise of the Sun's upper edge.  Report of the
   Calendar Reform Committee (Government of India, 1955); Rashtriya Panchang.

   In the North the months go from full moon to full moon; years are Vikrama's,
   from the bright half of Chaitra.  In Gujarat they go from new moon to new
   moon, and the year from Kartika, the day after Diwali, so that a number comes
   seven months later.  In the Deccan they go from new moon to new moon, and the
   years, Saka's, from Chaitra.

   Printed almanacs are made for many places, and some by the Surya-Siddhanta:
   there a day's tithi may be another, seldom a month.  */

#include "config.h"

#include "almanac/horizon.h"
#include "calendars/builtin.h"
#include "calendars/hindu_lunar.h"
#include "calendars/twelve.h"

#define KARTIKA 7 /* from Chaitra */

static double sunrise(const struct place *place, int64_t day)
{
    return horizon_dawn(place, day, HINDU_EDGE);
}

static const struct hindu_lunar northern = {
    .sky = &hindu_lahiri,
    .place = HINDU_CENTRAL_STATION,
    .sunrise = sunrise,
    .full_moon = true,
    .year_zero = HINDU_VIKRAMA,
};

static const struct hindu_lunar gujarati = {
    .sky = &hindu_lahiri,
    .place = HINDU_CENTRAL_STATION,
    .sunrise = sunrise,
    .year_zero = HINDU_VIKRAMA,
    .first_month = KARTIKA,
};

static const struct hindu_lunar deccan = {
    .sky = &hindu_lahiri,
    .place = HINDU_CENTRAL_STATION,
    .sunrise = sunrise,
    .year_zero = HINDU_SAKA,
};

/* In Gujarat's spelling, in the order of its years.  */
#define NAMES                                                                  \
    "Kartak", "Magshar", "Posh", "Maha", "Fagan", "Chaitra", "Vaishakh",       \
        "Jeth", "Ashadh", "Shravan", "Bhadarvo", "Aso"
#define LEAP(code, name) TWELVE_LEAP(code, "Adhik " name)

static const struct cal_month_name gujarati_months[2 * HINDU_MONTHS] = {
    TWELVE(TWELVE_MONTH, NAMES),
    TWELVE(LEAP, NAMES),
};
static const char *const gujarati_week[DAY_WEEK] = {
    "Ravivar", "Somvar",    "Mangalvar", "Budhvar",
    "Guruvar", "Shukravar", "Shanivar",
};

static const struct cal_era vikrama[] = HINDU_ERA("vs", "VS");
static const struct cal_era saka[] = HINDU_ERA("saka", "Saka");

static const char *const vikram_aliases[] = {"vikram", "vikrami", NULL};
static const char *const gujarati_aliases[] = {"gujarati", NULL};
static const char *const shaka_aliases[] = {"shalivahana", "marathi", "telugu",
                                            "kannada", NULL};

/* The spans are the years that begin in the Gregorian years -999 to 2999; known
   are those of 1957, when the Government's almanac began, to 2100.  */

const struct cal cal_vikram_samvat = {
    .id = "vikram-samvat",
    .aliases = vikram_aliases,
    .name = "Vikram Samvat",
    .decided_by = "sun and moon at sunrise in the middle of India",
    HINDU_PURNIMANTA_FIELDS,
    .week = HINDU_WEEK,
    .doubt = hindu_lunar_doubt,
    .eras = vikrama,
    .era_count = 1,
    HINDU_TITHI_FIELDS,
    .epoch = 1700677,
    .span = {1356232, 2816904},
    .known = {2435930, 2488523},
    .data = &northern,
};

const struct cal cal_vikram_gujarati = {
    .id = "vikram-gujarati",
    .aliases = gujarati_aliases,
    .name = "Vikram (Gujarat)",
    .decided_by = "sun and moon at sunrise in the middle of India",
    HINDU_AMANTA_FIELDS,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = gujarati_week},
    .month_names = gujarati_months,
    .doubt = hindu_lunar_doubt,
    .eras = vikrama,
    .era_count = 1,
    HINDU_TITHI_FIELDS,
    .epoch = 1700884,
    .span = {1356438, 2817110},
    .known = {2436136, 2488730},
    .data = &gujarati,
};

const struct cal cal_shalivahana_shaka = {
    .id = "shalivahana-shaka",
    .aliases = shaka_aliases,
    .name = "Shalivahana Shaka",
    .decided_by = "sun and moon at sunrise in the middle of India",
    HINDU_AMANTA_FIELDS,
    .week = HINDU_WEEK,
    .month_names = hindu_months,
    .doubt = hindu_lunar_doubt,
    .day_pattern = HINDU_DAY_PATTERN,
    .month_pattern = "LLLL y U",
    .eras = saka,
    .era_count = 1,
    .cycles = hindu_cycles,
    .cycle_count = HINDU_CYCLES,
    .cycle = hindu_saka_cycle,
    .epoch = 1749964,
    .span = {1356232, 2816904},
    .known = {2435930, 2488523},
    .data = &deccan,
};
