/* SPDX-License-Identifier: MIT */
/* The Chinese calendar.  To 1928 its days began at the mean midnight of
   Beijing, 116 degrees 25 minutes east; since then at that of 120 degrees.  */

#include "config.h"

#include "calendars/chinese.h"

#include "calendars/builtin.h"
#include "calendars/east_asia.h"
#include "calendars/roman.h"

const struct published_year chinese_years[CHINESE_END - CHINESE_FIRST] = {
#define YEAR(year, first, months) {first, months},
#include "calendars/chinese_year.def"
#undef YEAR
};

static const struct east_asia_clock clocks[] = {
    {2425613, 1397 / 180.0}, /* to 1928 */
    {DAY_MAX + 1, 8},
};

static const struct east_asia rules = {
    .published = {.first = CHINESE_FIRST,
                  .count = CHINESE_END - CHINESE_FIRST,
                  .years = chinese_years},
    .clocks = clocks,
    .true_sun = 2321912, /* New Year 1645 */
};

static const char *const sixty[EAST_ASIA_ROUND] = {
    "Jia-Zi",  "Yi-Chou",   "Bing-Yin",  "Ding-Mao", "Wu-Chen",   "Ji-Si",
    "Geng-Wu", "Xin-Wei",   "Ren-Shen",  "Gui-You",  "Jia-Xu",    "Yi-Hai",
    "Bing-Zi", "Ding-Chou", "Wu-Yin",    "Ji-Mao",   "Geng-Chen", "Xin-Si",
    "Ren-Wu",  "Gui-Wei",   "Jia-Shen",  "Yi-You",   "Bing-Xu",   "Ding-Hai",
    "Wu-Zi",   "Ji-Chou",   "Geng-Yin",  "Xin-Mao",  "Ren-Chen",  "Gui-Si",
    "Jia-Wu",  "Yi-Wei",    "Bing-Shen", "Ding-You", "Wu-Xu",     "Ji-Hai",
    "Geng-Zi", "Xin-Chou",  "Ren-Yin",   "Gui-Mao",  "Jia-Chen",  "Yi-Si",
    "Bing-Wu", "Ding-Wei",  "Wu-Shen",   "Ji-You",   "Geng-Xu",   "Xin-Hai",
    "Ren-Zi",  "Gui-Chou",  "Jia-Yin",   "Yi-Mao",   "Bing-Chen", "Ding-Si",
    "Wu-Wu",   "Ji-Wei",    "Geng-Shen", "Xin-You",  "Ren-Xu",    "Gui-Hai",
};
static const struct cal_cycle cycles[] = {
    EAST_ASIA_CYCLES(sixty, east_asia_animals)};

static const char *const aliases[] = {"nongli", "agricultural", "lunar",
                                      "chinese lunar", NULL};

const struct cal cal_chinese = {
    .id = "chinese",
    .aliases = aliases,
    .name = "Chinese",
    .decided_by = "almanacs to 2100, known from 763; else sun and moon",
    EAST_ASIA_NAMED_FIELDS,
    .cycles = cycles,
    .cycle_count = sizeof cycles / sizeof *cycles,
    .limits = {.least_days = 28,
               .most_days = 30,
               .most_number = 30,
               .most_months = 13},
    .span = {1356232, 2816815},  /* years -999 to 2999 */
    .known = {1999762, 2488463}, /* years 763 to 2100 */
    .data = &rules,
};
