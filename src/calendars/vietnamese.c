/* SPDX-License-Identifier: MIT */
/* The Vietnamese lunisolar calendar: China's rules at the midnight of Hanoi,
   seven hours ahead of Greenwich, since 1 January 1968, by the decision of 8
   August 1967.  It was the North's: the South kept China's clock and months to
   1975, so that Tết of 1968 was on 29 January in the North, as here, and on the
   30th in the South.  No authority's table of its years is at hand; they are
   computed.

   Before 1968 China's years stand for Vietnam's.  By the rules of the Qing,
   which its court took over in 1813, they should be its own, but for some
   months that began near midnight.  Earlier it kept the rules of the Ming, so
   that from 1645 on months differ from China's.  Lê Thành Lân restored those
   years; his tables are not here.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/chinese.h"
#include "calendars/east_asia.h"
#include "calendars/roman.h"

/* The year 1967 is computed, since it ends with Hanoi's new moon.  */
#define OWN_FIRST 1967

static const struct east_asia_clock clocks[] = {
    {2425613, 1397 / 180.0}, /* to 1928: Beijing */
    {2439857, 8},            /* to 1967 */
    {DAY_MAX + 1, 7},
};

static const struct east_asia rules = {
    .published = {.first = CHINESE_FIRST,
                  .count = OWN_FIRST - CHINESE_FIRST,
                  .years = chinese_years},
    .clocks = clocks,
    .true_sun = 2383276, /* New Year 1813 */
};

static const char *const sixty[EAST_ASIA_ROUND] = {
    "Giáp Tý",  "Ất Sửu",   "Bính Dần",  "Đinh Mão", "Mậu Thìn",  "Kỷ Tỵ",
    "Canh Ngọ", "Tân Mùi",  "Nhâm Thân", "Quý Dậu",  "Giáp Tuất", "Ất Hợi",
    "Bính Tý",  "Đinh Sửu", "Mậu Dần",   "Kỷ Mão",   "Canh Thìn", "Tân Tỵ",
    "Nhâm Ngọ", "Quý Mùi",  "Giáp Thân", "Ất Dậu",   "Bính Tuất", "Đinh Hợi",
    "Mậu Tý",   "Kỷ Sửu",   "Canh Dần",  "Tân Mão",  "Nhâm Thìn", "Quý Tỵ",
    "Giáp Ngọ", "Ất Mùi",   "Bính Thân", "Đinh Dậu", "Mậu Tuất",  "Kỷ Hợi",
    "Canh Tý",  "Tân Sửu",  "Nhâm Dần",  "Quý Mão",  "Giáp Thìn", "Ất Tỵ",
    "Bính Ngọ", "Đinh Mùi", "Mậu Thân",  "Kỷ Dậu",   "Canh Tuất", "Tân Hợi",
    "Nhâm Tý",  "Quý Sửu",  "Giáp Dần",  "Ất Mão",   "Bính Thìn", "Đinh Tỵ",
    "Mậu Ngọ",  "Kỷ Mùi",   "Canh Thân", "Tân Dậu",  "Nhâm Tuất", "Quý Hợi",
};

static const char *const animals[EAST_ASIA_ANIMALS] = {
    "Rat",   "Buffalo", "Tiger",  "Cat",     "Dragon", "Snake",
    "Horse", "Goat",    "Monkey", "Rooster", "Dog",    "Pig",
};
static const struct cal_cycle cycles[] = {EAST_ASIA_CYCLES(sixty, animals)};

static const char *const aliases[] = {"vietnamese lunar", "am lich", NULL};

const struct cal cal_vietnamese = {
    .id = "vietnamese",
    .aliases = aliases,
    .name = "Vietnamese",
    .decided_by = "sun and moon since 1968; before, as the Chinese",
    EAST_ASIA_NAMED_FIELDS,
    .cycles = cycles,
    .cycle_count = sizeof cycles / sizeof *cycles,
    .limits = {.least_days = 28,
               .most_days = 30,
               .most_number = 30,
               .most_months = 13},
    .span = {1356232, 2816814},  /* years -999 to 2999 */
    .known = {2439885, 2488463}, /* years 1968 to 2100 */
    .data = &rules,
};
