/* SPDX-License-Identifier: MIT */
/* The lunisolar calendar of Japan, kyūreki: the court's to 1872, and since then
   kept by those who want it.

   The years from 445 to 1872 are in a table: from 698 on those of the almanacs,
   by Chinese rules to 1684 and then by Japan's own, which are called Jōkyō,
   Hōreki, Kansei and, from 1844 on, Tenpō, the first with the true sun.

   From 1873 on, with the Gregorian calendar, the years are computed by China's
   rules at Japan's clock: to 1909 almanacs still printed the old dates, but
   these are not at hand; since then no authority decides.  The Tenpō rules fix
   the months of both equinoxes and solstices; China's fix that of one solstice,
   and would have had a leap month in 1851, the eleventh, not in 1852.  In 2033
   no month suits the Tenpō rules; here the leap month is the eleventh.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/east_asia.h"
#include "calendars/roman.h"
#include "calendars/twelve.h"

static const struct published_year years[] = {
#define YEAR(year, first, months) {first, months},
#include "calendars/japanese_lunisolar_year.def"
#undef YEAR
};

static const struct east_asia_clock clocks[] = {
    {2405160, 4073 / 450.0}, /* to 1872: Kyoto, 135 degrees 46 minutes east */
    {2410638, 4193 / 450.0}, /* to 1887: Tokyo, 139 degrees 46 minutes */
    {DAY_MAX + 1, 9},
};

static const struct east_asia rules = {
    .published = {.first = 445,
                  .count = sizeof years / sizeof *years,
                  .years = years},
    .clocks = clocks,
    .true_sun = 2394615, /* New Year 1844 */
};

#define NAMES                                                                  \
    "Mutsuki", "Kisaragi", "Yayoi", "Uzuki", "Satsuki", "Minazuki",            \
        "Fumizuki", "Hazuki", "Nagatsuki", "Kannazuki", "Shimotsuki",          \
        "Shiwasu"
#define LEAP(code, name) TWELVE_LEAP(code, "Urū " name)

static const struct cal_month_name months[EAST_ASIA_MONTHS] = {
    TWELVE(TWELVE_MONTH, NAMES),
    TWELVE(LEAP, NAMES),
};

/* Those of the common era are for the years before the eras of Japan.  */
static const struct cal_era eras[] = {
    {"bce", "BCE", DAY_MIN, 1, true},
    {"ce", "CE", 1721466, 0, false},
#define ERA(code, name, first, zero) {code, name, first, zero, false},
#include "calendars/japanese_era.def"
#undef ERA
};

static const char *const sixty[EAST_ASIA_ROUND] = {
    "Kinoe-Ne",        "Kinoto-Ushi",        "Hinoe-Tora",
    "Hinoto-U",        "Tsuchinoe-Tatsu",    "Tsuchinoto-Mi",
    "Kanoe-Uma",       "Kanoto-Hitsuji",     "Mizunoe-Saru",
    "Mizunoto-Tori",   "Kinoe-Inu",          "Kinoto-I",
    "Hinoe-Ne",        "Hinoto-Ushi",        "Tsuchinoe-Tora",
    "Tsuchinoto-U",    "Kanoe-Tatsu",        "Kanoto-Mi",
    "Mizunoe-Uma",     "Mizunoto-Hitsuji",   "Kinoe-Saru",
    "Kinoto-Tori",     "Hinoe-Inu",          "Hinoto-I",
    "Tsuchinoe-Ne",    "Tsuchinoto-Ushi",    "Kanoe-Tora",
    "Kanoto-U",        "Mizunoe-Tatsu",      "Mizunoto-Mi",
    "Kinoe-Uma",       "Kinoto-Hitsuji",     "Hinoe-Saru",
    "Hinoto-Tori",     "Tsuchinoe-Inu",      "Tsuchinoto-I",
    "Kanoe-Ne",        "Kanoto-Ushi",        "Mizunoe-Tora",
    "Mizunoto-U",      "Kinoe-Tatsu",        "Kinoto-Mi",
    "Hinoe-Uma",       "Hinoto-Hitsuji",     "Tsuchinoe-Saru",
    "Tsuchinoto-Tori", "Kanoe-Inu",          "Kanoto-I",
    "Mizunoe-Ne",      "Mizunoto-Ushi",      "Kinoe-Tora",
    "Kinoto-U",        "Hinoe-Tatsu",        "Hinoto-Mi",
    "Tsuchinoe-Uma",   "Tsuchinoto-Hitsuji", "Kanoe-Saru",
    "Kanoto-Tori",     "Mizunoe-Inu",        "Mizunoto-I",
};

static const char *const animals[EAST_ASIA_ANIMALS] = {
    "Rat",   "Ox",    "Tiger",  "Rabbit",  "Dragon", "Snake",
    "Horse", "Sheep", "Monkey", "Rooster", "Dog",    "Boar",
};

/* Six days in turn, that begin anew with each month.  The order and the names
   are those of the 19th century; other years have them as people count now.  */
#define ROKUYO_DAYS 6
static const char *const rokuyo[ROKUYO_DAYS] = {
    "Senshō", "Tomobiki", "Senbu", "Butsumetsu", "Taian", "Shakkō"};

static const struct cal_cycle cycles[] = {
    EAST_ASIA_CYCLES(sixty, animals),
    {"rokuyo", ROKUYO_DAYS, rokuyo},
};

/* Month 1 begins with the first of the six days, month 2 with the second; a
   leap month is as the month before it.  */
static int rokuyo_of(const struct cal_date *date, const struct cal_year *year)
{
    int month = year->month[date->month - 1].which % PUBLISHED_LEAP;

    return (month + date->day - 1) % ROKUYO_DAYS + 1;
}

static int cycle(const struct cal *self, int which, day_num day,
                 const struct cal_date *date, const struct cal_year *year)
{
    return which < EAST_ASIA_CYCLE_COUNT
               ? east_asia_cycle(self, which, day, date, year)
               : rokuyo_of(date, year);
}

/* What almanacs had is not in doubt, also where the sky is near a midnight.  */
static void doubt(const struct cal *self, day_num day,
                  const struct cal_date *date, const struct cal_year *year,
                  struct cal_doubt *out)
{
    const struct published *almanacs = &rules.published;

    if (year->year >= almanacs->first + almanacs->count)
        east_asia_doubt(self, day, date, year, out);
}

static const char *const aliases[] = {"kyureki", "japanese lunar", NULL};

const struct cal cal_japanese_lunisolar = {
    .id = "japanese-lunisolar",
    .aliases = aliases,
    .name = "Japanese lunisolar",
    .decided_by = "almanacs to 1872, known from 698; else sun and moon",
    EAST_ASIA_FIELDS,
    .month_names = months,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .cycles = cycles,
    .cycle_count = sizeof cycles / sizeof *cycles,
    .day_pattern = "E d MMMM G y c",
    .month_pattern = "LLLL G y U",
    .limits = {.least_days = 29,
               .most_days = 30,
               .most_number = 30,
               .most_months = 13},
    .span = {1356232, 2816815},  /* years -999 to 2999 */
    .known = {1976049, 2488463}, /* years 698 to 2100 */
    .cycle = cycle,
    .doubt = doubt,
    .data = &rules,
};
