/* SPDX-License-Identifier: MIT */
/* The Julian calendar as the Romans wrote it: years from the founding of the
   City, 753 BCE by Varro, and days counted back, both ends included, from the
   Kalends, the Nones and the Ides: the 1st, the 5th and the 13th, in March,
   May, July and October the 7th and the 15th.

   The leap day doubles the sixth day before the Kalends of March, 24 February,
   so that 25 February is its second half, and later days of that month bear
   the numbers and names of a common year: E. M. Reingold and N. Dershowitz,
   "Calendrical Calculations" (4th edition, 2018), 3.4.

   Each year of the Fasti writes the letters of the market week anew beside its
   days, A to H from 1 January on; the leap day shares one.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/julian.h"
#include "calendars/roman.h"
#include "calendars/twelve.h"

#define FOUNDING 753       /* year 1 is 753 BCE, which is -752 */
#define MARCH_4_CE 1722579 /* leap years were irregular before */
#define LEAP_DAY 24        /* of February, which is doubled */
#define FEBRUARY 2
#define MARKET_WEEK 8

/* Names of days: from the Kalends of a month back, then from the Nones, then
   from the Ides.  */
#define NONES 19 /* the first name of the second sort, from 0; so many before */
#define IDES 25
#define NAMES_OF_MONTH 33
#define SECOND_SIXTH (ROMAN_MONTHS * NAMES_OF_MONTH)

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    int32_t julian = year - FOUNDING;

    (void)self;
    out->first = julian_new_year(julian);
    out->leap = julian_is_leap(julian);
    out->months = ROMAN_MONTHS;
    for (int i = 0; i < ROMAN_MONTHS; i++)
        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = (uint16_t)roman_days_in(i + 1, false),
        };
    if (out->leap)
        out->month[FEBRUARY - 1].doubled = UINT32_C(1) << (LEAP_DAY - 1);
}

/* The name, from 0, of the day that bears the number DAY in MONTH.  */
static int name_of(int month, int day)
{
    bool late = month == 3 || month == 5 || month == 7 || month == 10;
    int nones = late ? 7 : 5, ides = nones + 8;
    int from = (month - 1) * NAMES_OF_MONTH;

    if (day == 1)
        return from;
    if (day <= nones)
        return from + NONES + nones - day;
    if (day <= ides)
        return from + IDES + ides - day;
    return month % ROMAN_MONTHS * NAMES_OF_MONTH + roman_days_in(month, false) +
           1 - day;
}

enum { MARKET, DAY_NAME };

static int cycle(const struct cal *self, int which, day_num day,
                 const struct cal_date *date, const struct cal_year *year)
{
    (void)self;
    (void)day;
    (void)year;
    if (which == MARKET)
        return (roman_days_before(date->month, false) + date->day - 1) %
                   MARKET_WEEK +
               1;
    if (date->second)
        return SECOND_SIXTH + 1;
    return name_of(date->month, date->day) + 1;
}

#define NAMES(month)                                                           \
    "Kal. " month, "prid. Kal. " month, "a.d. III Kal. " month,                \
        "a.d. IV Kal. " month, "a.d. V Kal. " month, "a.d. VI Kal. " month,    \
        "a.d. VII Kal. " month, "a.d. VIII Kal. " month,                       \
        "a.d. IX Kal. " month, "a.d. X Kal. " month, "a.d. XI Kal. " month,    \
        "a.d. XII Kal. " month, "a.d. XIII Kal. " month,                       \
        "a.d. XIV Kal. " month, "a.d. XV Kal. " month, "a.d. XVI Kal. " month, \
        "a.d. XVII Kal. " month, "a.d. XVIII Kal. " month,                     \
        "a.d. XIX Kal. " month, "Non. " month, "prid. Non. " month,            \
        "a.d. III Non. " month, "a.d. IV Non. " month, "a.d. V Non. " month,   \
        "a.d. VI Non. " month, "Id. " month, "prid. Id. " month,               \
        "a.d. III Id. " month, "a.d. IV Id. " month, "a.d. V Id. " month,      \
        "a.d. VI Id. " month, "a.d. VII Id. " month, "a.d. VIII Id. " month

static const char *const day_names[] = {
    NAMES("Ian."),
    NAMES("Feb."),
    NAMES("Mart."),
    NAMES("Apr."),
    NAMES("Mai."),
    NAMES("Iun."),
    NAMES("Iul."),
    NAMES("Aug."),
    NAMES("Sept."),
    NAMES("Oct."),
    NAMES("Nov."),
    NAMES("Dec."),
    "a.d. bis VI Kal. Mart.",
};
#define DAY_NAMES (int)(sizeof day_names / sizeof *day_names)
_Static_assert(DAY_NAMES == SECOND_SIXTH + 1, "a month has other names");

static const char *const market_letters[MARKET_WEEK] = {
    "A", "B", "C", "D", "E", "F", "G", "H",
};

static const struct cal_cycle cycles[] = {
    [MARKET] = {"nundinae", MARKET_WEEK, market_letters},
    [DAY_NAME] = {"roman-day", DAY_NAMES, day_names},
};

static const struct cal_month_name months[] = {
    TWELVE(TWELVE_MONTH, "Ianuarius", "Februarius", "Martius", "Aprilis",
           "Maius", "Iunius", "Iulius", "Augustus", "September", "October",
           "November", "December"),
};

/* From Saturn's day, as in the Chronography of 354.  */
static const char *const weekdays[DAY_WEEK] = {
    "dies Saturni",  "dies Solis", "dies Lunae",   "dies Martis",
    "dies Mercurii", "dies Iovis", "dies Veneris",
};

static const struct cal_era eras[] = {
    {.code = "auc", .name = "AUC", .first = DAY_MIN},
};

static const char *const aliases[] = {"auc", "kalends", "ab urbe condita",
                                      NULL};

const struct cal cal_roman = {
    .id = "roman",
    .aliases = aliases,
    .name = "Roman",
    .decided_by = "a leap day every four years",
    .family = CAL_SOLAR,
    .boundary = CAL_MIDNIGHT,
    .week = {.length = DAY_WEEK, .anchor = 2, .names = weekdays},
    .month_names = months,
    .month_name_count = ROMAN_MONTHS,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .cycles = cycles,
    .cycle_count = sizeof cycles / sizeof *cycles,
    .day_pattern = "c y G", /* as in the Fasti */
    .limits = {.least_days = 28,
               .most_days = 31,
               .most_number = 31,
               .most_months = ROMAN_MONTHS},
    .span = {-363803610, 366696025},
    .known = {MARCH_4_CE, 366696025},
    .epoch = 1446390, /* 1 January of year 1 */
    .mean_days = 1461,
    .mean_years = 4,
    .lay_out = lay_out,
    .cycle = cycle,
};
