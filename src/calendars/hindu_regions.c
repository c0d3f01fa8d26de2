/* SPDX-License-Identifier: MIT */
/* The solar calendars of regions of India, each by its own rule for the day
   with which a month begins.  The Sun comes to a sign; the month begins

     in Tamil Nadu   on that day, if it is before sunset, else on the next;
     in Kerala       on that day, if it is before three fifths of the time from
                     sunrise to sunset are over, else on the next;
     in West Bengal  on the day after that, where days end at midnight;
     in Odisha       on that day, if it is before 22:12, else on the next;
     in Punjab       on that day, which goes from sunrise to sunrise.

   R. Sewell and S. B. Dikshit, "The Indian Calendar" (1896); S. K. Chatterjee,
   "Indian Calendric System" (1988).  The Sun is the true one, with the zero of
   the stars of the Government's almanac, the Rashtriya Panchang, which was the
   first, in 1957; but in Tamil Nadu calendars and holidays go by the Vakyas,
   with which one month in five begins a day earlier or later.

   In Bengal some almanacs still go by the Surya-Siddhanta, which moves one
   month in four.  Of Odisha no source tells the rule: 22:12 is what fits
   holidays and almanacs of our time, so that none of its dates is said to be
   known.
   Places are those with which dates come out as they were kept: of Kerala's,
   only Trivandrum has all.  */

#include "config.h"

#include "almanac/horizon.h"
#include "base/i18n.h"
#include "calendars/builtin.h"
#include "calendars/hindu_solar.h"
#include "calendars/twelve.h"

#define INDIA 5.5 /* hours by which clocks are ahead of Greenwich */

static double sunset(const struct place *place, int64_t day)
{
    return horizon_dusk(place, day, HINDU_EDGE);
}

/* Of the time of the Vakyas, in which the Sun rises with the day.  */
static double end_of_daylight(const struct place *place, int64_t day)
{
    return (double)day + horizon_dusk(place, day, 0) -
           horizon_dawn(place, day, 0);
}

static double three_fifths(const struct place *place, int64_t day)
{
    double rises = horizon_dawn(place, day, HINDU_EDGE);

    return rises + 0.6 * (sunset(place, day) - rises);
}

static double midnight(const struct place *place, int64_t day)
{
    return place_clock(place, (double)day);
}

static double late_evening(const struct place *place, int64_t day)
{
    return place_clock(place, (double)day + 22.2 / 24);
}

static double next_sunrise(const struct place *place, int64_t day)
{
    return horizon_dawn(place, day + 1, HINDU_EDGE);
}

static const struct hindu_solar tamil = {
    .sky = &hindu_vakya,
    .place = {.latitude = 10.87, .longitude = 78.69, .zone = INDIA},
    .deadline = end_of_daylight,
    .year_zero = HINDU_SAKA,
};

static const struct hindu_solar tamil_drik = {
    .sky = &hindu_lahiri,
    .place = HINDU_CENTRAL_STATION,
    .deadline = sunset,
    .boundary = N_("sunset"),
    .year_zero = HINDU_SAKA,
};

static const struct hindu_solar malayalam = {
    .sky = &hindu_lahiri,
    .place = {.latitude = 8.52, .longitude = 76.94, .zone = INDIA},
    .deadline = three_fifths,
    .boundary = N_("three fifths of daylight"),
    .year_zero = HINDU_KOLLAM,
    .first_sign = 4,
};

static const struct hindu_solar bengali = {
    .sky = &hindu_lahiri,
    .place = HINDU_CENTRAL_STATION,
    .deadline = midnight,
    .boundary = N_("midnight"),
    .year_zero = HINDU_SAN,
};

static const struct hindu_solar odia = {
    .sky = &hindu_lahiri,
    .place = HINDU_CENTRAL_STATION,
    .deadline = late_evening,
    .boundary = N_("22:12"),
    .year_zero = HINDU_SAKA,
};

static const struct hindu_solar nanakshahi = {
    .sky = &hindu_lahiri,
    .place = {.latitude = 31.62, .longitude = 74.88, .zone = INDIA},
    .deadline = next_sunrise,
    .boundary = N_("sunrise"),
    .year_zero = HINDU_NANAKSHAHI,
    .first_sign = 11,
};

static const struct cal_month_name tamil_months[HINDU_SIGNS] = {
    TWELVE(TWELVE_MONTH, "Chithirai", "Vaikasi", "Aani", "Aadi", "Aavani",
           "Purattasi", "Aippasi", "Karthigai", "Margazhi", "Thai", "Maasi",
           "Panguni"),
};
static const struct cal_month_name malayalam_months[HINDU_SIGNS] = {
    TWELVE(TWELVE_MONTH, "Chingam", "Kanni", "Thulam", "Vrischikam", "Dhanu",
           "Makaram", "Kumbham", "Meenam", "Medam", "Edavam", "Mithunam",
           "Karkidakam"),
};
static const struct cal_month_name bengali_months[HINDU_SIGNS] = {
    TWELVE(TWELVE_MONTH, "Boishakh", "Joishtho", "Asharh", "Shrabon", "Bhadro",
           "Ashshin", "Kartik", "Ogrohayon", "Poush", "Magh", "Falgun",
           "Choitro"),
};
static const struct cal_month_name odia_months[HINDU_SIGNS] = {
    TWELVE(TWELVE_MONTH, "Mesha", "Brusha", "Mithuna", "Karkata", "Singha",
           "Kanya", "Tula", "Bichha", "Dhanu", "Makara", "Kumbha", "Mina"),
};

static const struct cal_month_name punjabi_months[HINDU_SIGNS] = {
    TWELVE(TWELVE_MONTH, "Chet", "Vaisakh", "Jeth", "Harh", "Sawan", "Bhadon",
           "Assu", "Katak", "Maghar", "Poh", "Magh", "Phagun"),
};

static const char *const tamil_week[DAY_WEEK] = {
    "Nyayiru", "Thingal", "Sevvai", "Budhan", "Vyazhan", "Velli", "Sani",
};
static const char *const malayalam_week[DAY_WEEK] = {
    "Njayar", "Thinkal", "Chovva", "Budhan", "Vyazham", "Velli", "Shani",
};
static const char *const bengali_week[DAY_WEEK] = {
    "Robibar",        "Shombar",   "Mongolbar", "Budhbar",
    "Brihoshpotibar", "Shukrobar", "Shonibar",
};
static const char *const odia_week[DAY_WEEK] = {
    "Rabibara", "Somabara",  "Mangalabara", "Budhabara",
    "Gurubara", "Sukrabara", "Sanibara",
};

static const char *const punjabi_week[DAY_WEEK] = {
    "Aitvaar",  "Somvaar",     "Mangalvaar",   "Budhvaar",
    "Veervaar", "Shukkarvaar", "Sanicharvaar",
};

static const struct cal_era saka[] = HINDU_ERA("saka", "Saka");
static const struct cal_era kollam[] = HINDU_ERA("ke", "KE");
static const struct cal_era san[] = HINDU_ERA("bs", "BS");
static const struct cal_era nanak[] = HINDU_ERA("ns", "NS");

static const char *const malayalam_aliases[] = {"kollam", "kollavarsham", NULL};
static const char *const bengali_aliases[] = {"bangabda", NULL};
static const char *const odia_aliases[] = {"oriya", NULL};

#define SUN_FIELDS(its_week, its_months, its_eras)                             \
    HINDU_SOLAR_FIELDS,                                                        \
        .week = {.length = DAY_WEEK, .anchor = 1, .names = (its_week)},        \
        .month_names = (its_months), .eras = (its_eras), .era_count = 1

/* Years have names.  */
#define TAMIL_FIELDS                                                           \
    SUN_FIELDS(tamil_week, tamil_months, saka),                                \
        .cycles = hindu_cycles, .cycle_count = HINDU_CYCLE_SAMVATSARA + 1,     \
        .cycle = hindu_saka_cycle, .day_pattern = HINDU_DAY_PATTERN,           \
        .month_pattern = "LLLL y U", .epoch = 1749991

/* The spans are the years that begin in the Gregorian years -999 to 2999; known
   are those of 1957 to 2100, of the Sikhs' those since 2010, when the Shiromani
   Gurdwara Parbandhak Committee went back to these months.  */

const struct cal cal_tamil = {
    .id = "tamil",
    .name = "Tamil",
    .decided_by = "the sun of the Vakyas before sunset",
    TAMIL_FIELDS,
    .span = {1356238, 2816907},
    .known = {2435942, 2488539},
    .data = &tamil,
};

const struct cal cal_tamil_drik = {
    .id = "tamil-drik",
    .name = "Tamil (true sun)",
    .decided_by = "the sun before sunset in the middle of India",
    TAMIL_FIELDS,
    .doubt = hindu_solar_doubt,
    .span = {1356244, 2816905},
    .known = {2435942, 2488539},
    .data = &tamil_drik,
};

const struct cal cal_malayalam = {
    .id = "malayalam",
    .aliases = malayalam_aliases,
    .name = "Malayalam (Kollam)",
    .decided_by = "the sun before three fifths of daylight",
    SUN_FIELDS(malayalam_week, malayalam_months, kollam),
    .doubt = hindu_solar_doubt,
    .epoch = 2022597,
    .span = {1356370, 2817030},
    .known = {2436068, 2488664},
    .data = &malayalam,
};

const struct cal cal_bengali_wb = {
    .id = "bengali-wb",
    .aliases = bengali_aliases,
    .name = "Bengali (W. Bengal)",
    .decided_by = "the day after the sun comes to a sign",
    SUN_FIELDS(bengali_week, bengali_months, san),
    .doubt = hindu_solar_doubt,
    .epoch = 1938099,
    .span = {1356245, 2816906},
    .known = {2435943, 2488540},
    .data = &bengali,
};

const struct cal cal_odia = {
    .id = "odia",
    .aliases = odia_aliases,
    .name = "Odia",
    .decided_by = "the day on which the sun comes to a sign",
    SUN_FIELDS(odia_week, odia_months, saka),
    .doubt = hindu_solar_doubt,
    .epoch = 1749991,
    .span = {1356244, 2816905},
    .known = {1356244, 1356244},
    .data = &odia,
};

const struct cal cal_nanakshahi_sgpc = {
    .id = "nanakshahi-sgpc",
    .name = "Nanakshahi (SGPC)",
    .decided_by = "the sun before the next sunrise at Amritsar",
    SUN_FIELDS(punjabi_week, punjabi_months, nanak),
    .doubt = hindu_solar_doubt,
    .epoch = 2257666,
    .span = {1356213, 2816874},
    .known = {2455270, 2488508},
    .data = &nanakshahi,
};
