/* SPDX-License-Identifier: MIT */
/* The Badíʻ calendar of the Baháʼís: 19 months of 19 days, and the days that
   are left before the last.  A day begins with sunset.

   The year begins on 21 March to 171 BE; from 172 BE (2015) on the day, from
   sunset to sunset in Tehran, that has the March equinox.  The Baháʼí World
   Centre has published these days for 172 to 221 BE; what follows is computed.
   In 183 BE the equinox comes in the same minute as sunset, by the almanac 43
   seconds before it; what was published is the day after that.

   The other calendar has the equinox in all years, as in E. M. Reingold and N.
   Dershowitz, "Calendrical Calculations" (4th edition, 2018), chapter 16; of
   the published years it differs in that one.  The place is theirs.  */

#include "config.h"

#include "almanac/horizon.h"
#include "almanac/sun.h"
#include "base/i18n.h"
#include "calendars/builtin.h"
#include "calendars/equinox.h"
#include "calendars/gregory.h"

#define YEAR_ZERO 1843 /* the Gregorian year in which year 0 begins */
#define MONTHS 20      /* with the days before the last, which are the 19th */
#define MONTH_DAYS 19
#define EPOCH 2394647 /* 21 March 1844 */

/* Days from 20 March to the end of the Gregorian year.  */
#define MARCH_20 287

/* Whether the years from 172 on begin on 21 March, where others begin on the
   20th.  */
#define FIRST_PUBLISHED 172
#define FIRST_COMPUTED 222
static const char published[] =
    "10011001100110001000100010001000100010001000000000";
_Static_assert(sizeof published - 1 == FIRST_COMPUTED - FIRST_PUBLISHED,
               "all years have been published");

/* In the evening before.  */
static moment begins(const struct place *place, int64_t day)
{
    return horizon_sunset(place, day - 1);
}

/* Of the years before FIRST_COMPUTED.  */
static day_num official_new_year(int64_t year)
{
    day_num march_20 = gregory_new_year(year + YEAR_ZERO + 1) - MARCH_20;
    int64_t i = year - FIRST_PUBLISHED;

    return march_20 + (i < 0 || published[i] == '1');
}

static double new_year(const struct equinox *rule, int64_t year)
{
    return year < rule->first ? (double)official_new_year(year)
                              : equinox_new_year(rule, year);
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    equinox_year(new_year(self->data, year),
                 new_year(self->data, (int64_t)year + 1), MONTHS, MONTH_DAYS,
                 MONTHS - 2, out);
}

enum { KULL_I_SHAY, VAHID };

/* Years are counted by 19, these Váḥids by 19 again, from year 1 on.  */
static int cycle(const struct cal *self, int which, day_num day,
                 const struct cal_date *date, const struct cal_year *year)
{
    int32_t past = date->year - 1;

    (void)self, (void)day, (void)year;
    if (past < 0)
        return 0;
    switch (which) {
    case KULL_I_SHAY:
        return past / 361 + 1;
    case VAHID:
        return past / 19 % 19 + 1;
    default:
        return past % 19 + 1;
    }
}

static const char *const year_names[] = {
    "Alif",  "Báʼ",   "Ab",   "Dál",    "Báb",   "Váv",  "Abad",
    "Jád",   "Bahá",  "Ḥubb", "Bahháj", "Javáb", "Aḥad", "Vahháb",
    "Vidád", "Badíʻ", "Bahí", "Abhá",   "Váḥid",
};
static const char *const vahids[] = {
    "Váḥid 1",  "Váḥid 2",  "Váḥid 3",  "Váḥid 4",  "Váḥid 5",
    "Váḥid 6",  "Váḥid 7",  "Váḥid 8",  "Váḥid 9",  "Váḥid 10",
    "Váḥid 11", "Váḥid 12", "Váḥid 13", "Váḥid 14", "Váḥid 15",
    "Váḥid 16", "Váḥid 17", "Váḥid 18", "Váḥid 19",
};
static const char *const great_cycles[] = {
    "Kull-i-Shayʼ 1",
    "Kull-i-Shayʼ 2",
    "Kull-i-Shayʼ 3",
    "Kull-i-Shayʼ 4",
};
static const struct cal_cycle cycles[] = {
    {"kull-i-shay", sizeof great_cycles / sizeof *great_cycles, great_cycles},
    {"vahid", sizeof vahids / sizeof *vahids, vahids},
    {"year", sizeof year_names / sizeof *year_names, year_names},
};

static const struct cal_month_name month_names[MONTHS] = {
    {.code = "M01", .name = "Bahá"},
    {.code = "M02", .name = "Jalál"},
    {.code = "M03", .name = "Jamál"},
    {.code = "M04", .name = "ʻAẓamat"},
    {.code = "M05", .name = "Núr"},
    {.code = "M06", .name = "Raḥmat"},
    {.code = "M07", .name = "Kalimát"},
    {.code = "M08", .name = "Kamál"},
    {.code = "M09", .name = "Asmáʼ"},
    {.code = "M10", .name = "ʻIzzat"},
    {.code = "M11", .name = "Mashíyyat"},
    {.code = "M12", .name = "ʻIlm"},
    {.code = "M13", .name = "Qudrat"},
    {.code = "M14", .name = "Qawl"},
    {.code = "M15", .name = "Masáʼil"},
    {.code = "M16", .name = "Sharaf"},
    {.code = "M17", .name = "Sulṭán"},
    {.code = "M18", .name = "Mulk"},
    {.code = "M00", .name = "Ayyám-i-Há", .period = CAL_PERIOD_EPAGOMENAL},
    {.code = "M19", .name = "ʻAláʼ"},
};
/* From Saturday.  */
static const char *const weekdays[DAY_WEEK] = {
    "Jalál", "Jamál", "Kamál", "Fiḍál", "ʻIdál", "Istijlál", "Istiqlál",
};
static const struct cal_era eras[] = {
    {.code = "be", .name = "BE", .first = DAY_MIN},
};

/* The last month is counted back from the next new year.  */
#define TEHRAN                                                                 \
    .place = {.latitude = 35.696111, .longitude = 51.423056, .zone = 3.5},     \
    .longitude = SUN_MARCH_EQUINOX, .begins = begins,                          \
    .boundary = N_("sunset"), .year_zero = YEAR_ZERO, .ahead = MONTH_DAYS

static const struct equinox after_published = {TEHRAN, .first = FIRST_COMPUTED};
static const struct equinox always = {TEHRAN, .first = INT32_MIN};

#define BAHAI_FIELDS                                                           \
    .family = CAL_SOLAR, .boundary = CAL_SUNSET,                               \
    .week = {.length = DAY_WEEK, .anchor = 2, .names = weekdays},              \
    .month_names = month_names, .month_name_count = MONTHS, .eras = eras,      \
    .era_count = sizeof eras / sizeof *eras, .cycles = cycles,                 \
    .cycle_count = sizeof cycles / sizeof *cycles,                             \
    .day_pattern = "E d MMMM y G c",                                           \
    .limits = {.least_days = 4,                                                \
               .most_days = MONTH_DAYS,                                        \
               .most_number = MONTH_DAYS,                                      \
               .most_months = MONTHS},                                         \
    .epoch = EPOCH, .mean_days = 146097, .mean_years = 400,                    \
    .lay_out = lay_out, .cycle = cycle, .doubt = equinox_doubt

static const char *const aliases[] = {"badi", NULL};

const struct cal cal_bahai = {
    .id = "bahai",
    .aliases = aliases,
    .name = "Badíʻ",
    .decided_by = "21 March to 171 BE, then the equinox at Tehran",
    BAHAI_FIELDS,
    .span = {-362847853, 2817232}, /* years -999,999 to 1157 */
    .known = {EPOCH, 2475365},     /* years 1 to 221 */
    .data = &after_published,
};

const struct cal cal_bahai_astronomical_cc4 = {
    .id = "bahai-astronomical-cc4",
    .name = "Badíʻ (equinox)",
    .decided_by = "the equinox at Tehran, computed, in all years",
    BAHAI_FIELDS,
    .span = {1355897, 2817232},  /* years -2843 to 1157 */
    .known = {1355897, 1355897}, /* none: nobody keeps it */
    .data = &always,
};
