/* SPDX-License-Identifier: MIT */
/* The Babylonian calendar: months that begin with the crescent, in years that
   begin with the first of spring.

   The years from 626 to 30 BCE are in a table, which historians go by.  All
   others are computed: the leap years are those of the cycle of 19 years that
   was kept from 383 BCE on, and months begin with the crescent that Babylon's
   astronomers are thought to have foretold: E. M. Reingold and N. Dershowitz,
   "Calendrical Calculations" (4th edition, 2018), 18.1.  The other calendar has
   all its years by that rule.  In the table, months begin on the same day as
   by the rule, or a day earlier, one in six, or in rare cases a day later.

   Years are counted from 311 BCE, the first of the Seleucid era, without a gap.
   Before, years were those of the king.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/builtin.h"
#include "calendars/crescents.h"
#include "calendars/published.h"
#include "calendars/roman.h"
#include "calendars/twelve.h"

#define EPOCH 1607923 /* 3 April 311 BCE (Julian) */

#define MOST_MONTHS 13
#define FIRST_YEAR (-688) /* those whose months the almanac can tell */
#define LAST_YEAR 3310

#define CYCLE_YEARS 19
#define CYCLE_MONTHS 235
#define CYCLE_PHASE 13 /* in its 19ths of a month, at the epoch */
#define ULULU 6
#define ADDARU 12

struct rules {
    struct published published; /* may have no years */
    day_num end;                /* of these years */
    struct crescents crescents;
};

/* How many months of the rule lie between the epoch and YEAR.  */
static int64_t months_before(int32_t year)
{
    return floor_div(CYCLE_MONTHS * ((int64_t)year - 1) + CYCLE_PHASE,
                     CYCLE_YEARS);
}

/* The month that YEAR has twice: Addaru, the last, or in one year of the cycle
   Ululu; 0: none.  */
static int twice(int32_t year, int months)
{
    if (months < MOST_MONTHS)
        return 0;
    return floor_mod(year, CYCLE_YEARS) == CYCLE_YEARS - 1 ? ULULU : ADDARU;
}

/* Gives the months their names, from the first on, of which one is there
   TWICE.  */
static void name_months(int twice, struct cal_year *out)
{
    for (int i = twice; twice && i < out->months; i++)
        out->month[i].which--;
    if (twice)
        out->month[twice].which += PUBLISHED_LEAP;
    out->leap = twice > 0;
}

/* A computed YEAR begins on the day FIRST, and END is behind it: where it comes
   before the table or after it, a month loses or gains a day.  */
static void meet_table(const struct rules *rules, int32_t year, day_num *first,
                       day_num *end)
{
    const struct published *table = &rules->published;

    if (table->count && year + 1 == table->first)
        *end = table->years[0].first;
    if (table->count && year == table->first + table->count)
        *first = rules->end;
}

static void compute(const struct rules *rules, int32_t year,
                    struct cal_year *out)
{
    int64_t n = months_before(year);
    int months = (int)(months_before(year + 1) - n);
    day_num start[MOST_MONTHS + 1];

    if (year < FIRST_YEAR || year > LAST_YEAR ||
        !crescents_starts(&rules->crescents, n, months + 1, start))
        return;
    meet_table(rules, year, &start[0], &start[months]);
    cal_year_of_starts(start, months, out);
    name_months(twice(year, months), out);
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    const struct rules *rules = self->data;

    if (!published_lay_out(&rules->published, year, out))
        compute(rules, year, out);
}

static const struct published_year years[] = {
#define YEAR(year, first, months) {first, months},
#include "calendars/babylonian_year.def"
#undef YEAR
};

/* The place is that of Reingold and Dershowitz.  */
#define CRESCENTS                                                              \
    .crescents = {{.latitude = 32.4794,                                        \
                   .longitude = 44.4328,                                       \
                   .elevation = 26,                                            \
                   .zone = 3.5},                                               \
                  crescent_lags,                                               \
                  EPOCH}

static const struct rules historic = {
    .published = {.first = -314,
                  .count = sizeof years / sizeof *years,
                  .years = years},
    .end = 1710925,
    CRESCENTS,
};
static const struct rules computed = {CRESCENTS};

#define NAMES                                                                  \
    "Nisanu", "Ayyaru", "Simanu", "Duʼuzu", "Abu", "Ululu", "Tashritu",        \
        "Arahsamna", "Kislimu", "Tebetu", "Shabatu", "Addaru"
#define LEAP(code, name) TWELVE_LEAP(code, name " II")

static const struct cal_month_name months[2 * ADDARU] = {
    TWELVE(TWELVE_MONTH, NAMES),
    TWELVE(LEAP, NAMES),
};

/* The years of kings, as Parker and Dubberstein count them: the first begins
   with the new year after the king came, and his name stands in the list from
   that day on.  Nabopolassar's has his accession year before it, as 0, in which
   he came only in autumn.  Alexander's years are those that he had in Macedonia
   before; Philip's first began with the new year before he came; Alexander IV
   is named when Philip's eighth year ends, in his second.  */
static const struct cal_era kings[] = {
    {"bse", "BSE", DAY_MIN, 1, true},
    {"nabopolassar", "Nabopolassar", 1492871, -314, false},
    {"nebuchadnezzar", "Nebuchadnezzar II", 1500904, -293, false},
    {"amel-marduk", "Amel-Marduk", 1516614, -250, false},
    {"neriglissar", "Neriglissar", 1517352, -248, false},
    {"nabonidus", "Nabonidus", 1518799, -244, false},
    {"cyrus", "Cyrus", 1525001, -227, false},
    {"cambyses", "Cambyses", 1528308, -218, false},
    {"darius-1", "Darius I", 1531232, -210, false},
    {"xerxes", "Xerxes", 1544373, -174, false},
    {"artaxerxes-1", "Artaxerxes I", 1552050, -153, false},
    {"darius-2", "Darius II", 1567023, -112, false},
    {"artaxerxes-2", "Artaxerxes II", 1573962, -93, false},
    {"artaxerxes-3", "Artaxerxes III", 1590765, -47, false},
    {"arses", "Arses", 1598443, -26, false},
    {"darius-3", "Darius III", 1599152, -24, false},
    {"alexander", "Alexander", 1600983, -25, false},
    {"philip", "Philip", 1603906, -12, false},
    {"alexander-4", "Alexander IV", 1606475, -5, false},
    {"se", "SE", 1607923, 0, false},
};
static const struct cal_era eras[] = {
    {"bse", "BSE", DAY_MIN, 1, true},
    {"se", "SE", EPOCH, 0, false},
};

#define BABYLONIAN_FIELDS(its_eras)                                            \
    .family = CAL_LUNISOLAR, .boundary = CAL_SUNSET,                           \
    .week = {.length = DAY_WEEK, .names = roman_weekdays},                     \
    .month_names = months, .month_name_count = sizeof months / sizeof *months, \
    .eras = (its_eras), .era_count = sizeof(its_eras) / sizeof *(its_eras),    \
    .limits = {.least_days = 29,                                               \
               .most_days = 31,                                                \
               .most_number = 31,                                              \
               .most_months = MOST_MONTHS},                                    \
    .epoch = EPOCH, .mean_days = 6939688, .mean_years = 19000,                 \
    .lay_out = lay_out

const struct cal cal_babylonian = {
    .id = "babylonian",
    .name = "Babylonian",
    .decided_by = "historians' tables, 626-30 BCE; else crescents",
    BABYLONIAN_FIELDS(kings),
    .span = {1356263, 2816905},
    .known = {1492871, 1710925},
    .fast = &published_fast,
    .data = &historic,
};

const struct cal cal_babylonian_crescent = {
    .id = "babylonian-crescent",
    .name = "Babylonian (model)",
    .decided_by = "the crescent at Babylon, simulated, in all years",
    BABYLONIAN_FIELDS(eras),
    .span = {1356263, 2816905},
    .known = {1356263, 1356263},
    .data = &computed,
};
