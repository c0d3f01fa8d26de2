/* SPDX-License-Identifier: MIT */
/* The Korean lunisolar calendar.  It was China's until 1911, but for the years
   1648 to 1653, in which Korea kept the old rules longer, and for some months;
   since then its days begin at the midnight of Korea's own clocks: Calendrical
   Calculations (2018), 19.9.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/east_asia.h"
#include "calendars/roman.h"

static const struct published_year years[] = {
#define YEAR(year, first, months) {first, months},
#include "calendars/dangi_year.def"
#undef YEAR
};

static const struct east_asia_clock clocks[] = {
    {2419403, 1397 / 180.0}, /* to 1911: Beijing */
    {2434823, 9},            /* to 20 March 1954 */
    {2437522, 8.5},          /* to 9 August 1961 */
    {DAY_MAX + 1, 9},
};

static const struct east_asia rules = {
    .published = {.first = 1391,
                  .count = sizeof years / sizeof *years,
                  .years = years},
    .clocks = clocks,
    .true_sun = 2325219, /* New Year 1654 */
};

static const char *const sixty[EAST_ASIA_ROUND] = {
    "Gapja",    "Eulchuk",   "Byeongin",  "Jeongmyo", "Mujin",     "Gisa",
    "Gyeongo",  "Sinmi",     "Imsin",     "Gyeyu",    "Gapsul",    "Eulhae",
    "Byeongja", "Jeongchuk", "Muin",      "Gimyo",    "Gyeongjin", "Sinsa",
    "Imo",      "Gyemi",     "Gapsin",    "Eulyu",    "Byeongsul", "Jeonghae",
    "Muja",     "Gichuk",    "Gyeongin",  "Sinmyo",   "Imjin",     "Gyesa",
    "Gapo",     "Eulmi",     "Byeongsin", "Jeongyu",  "Musul",     "Gihae",
    "Gyeongja", "Sinchuk",   "Imin",      "Gyemyo",   "Gapjin",    "Eulsa",
    "Byeongo",  "Jeongmi",   "Musin",     "Giyu",     "Gyeongsul", "Sinhae",
    "Imja",     "Gyechuk",   "Gapin",     "Eulmyo",   "Byeongjin", "Jeongsa",
    "Muo",      "Gimi",      "Gyeongsin", "Sinyu",    "Imsul",     "Gyehae",
};
static const struct cal_cycle cycles[] = {
    EAST_ASIA_CYCLES(sixty, east_asia_animals)};

static const char *const aliases[] = {"korean", "korean lunar", "eumnyeok",
                                      NULL};

const struct cal cal_dangi = {
    .id = "dangi",
    .aliases = aliases,
    .name = "Korean",
    .decided_by = "tables of 1391-2049; else sun and moon",
    EAST_ASIA_NAMED_FIELDS,
    .cycles = cycles,
    .cycle_count = sizeof cycles / sizeof *cycles,
    .limits = {.least_days = 29,
               .most_days = 30,
               .most_number = 30,
               .most_months = 13},
    .span = {1356232, 2816815},  /* years -999 to 2999 */
    .known = {2229156, 2469830}, /* years 1391 to 2049 */
    .data = &rules,
};
