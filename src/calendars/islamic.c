/* SPDX-License-Identifier: MIT */
/* The tabular Islamic calendar in its civil form: months of 30 and 29 days by
   turns, 11 leap years of 30 (2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29), the
   first day Friday 16 July 622 (Julian).  The dates are those of the daylight;
   the day begins at the sunset before.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/arithmetic.h"
#include "calendars/builtin.h"
#include "calendars/fast.h"

#define EPOCH 1948440
#define CYCLE_YEARS 30
#define CYCLE_DAYS 10631

/* The closed forms write the leap rule as one straight line: year Y + 1 begins
   floor((CYCLE_DAYS * Y + 14) / 30) days after the epoch, and month M + 1
   floor((325 * M + 5) / 11) days after the year.  They count from so many
   cycles before the epoch that no day of the span has a negative number.  */
#define CYCLES 40000
#define YEARS_BEFORE ((int64_t)CYCLES * CYCLE_YEARS)
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

static day_num new_year(int64_t year)
{
    return EPOCH + floor_div(CYCLE_DAYS * (year - 1) + 14, CYCLE_YEARS);
}

static inline struct cal_date date_of(day_num day)
{
    uint64_t n = (uint64_t)(day - EPOCH + DAYS_BEFORE);
    uint64_t parts = CYCLE_YEARS * n + 15;
    uint32_t elevenths = 11 * (uint32_t)(parts % CYCLE_DAYS / CYCLE_YEARS) + 5;

    return (struct cal_date){
        .year = (int32_t)((int64_t)(parts / CYCLE_DAYS) + 1 - YEARS_BEFORE),
        .month = (uint8_t)(elevenths / 325 + 1),
        .day = (uint16_t)(elevenths % 325 / 11 + 1),
    };
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    uint64_t year = (uint64_t)(date.year - 1 + YEARS_BEFORE);
    uint64_t start = (CYCLE_DAYS * year + 14) / CYCLE_YEARS;
    uint64_t end = (CYCLE_DAYS * (year + 1) + 14) / CYCLE_YEARS;
    uint32_t month = date.month - 1u;
    uint32_t n = (325 * month + 5) / 11 + date.day - 1u;

    *out = EPOCH - DAYS_BEFORE + (day_num)(start + n);
    return month < 12 && date.day >= 1 &&
           date.day <= 30 - month % 2 + (month == 11 && end - start > 354);
}

FAST_FORMS(forms, date_of, day_of);

static const struct cal_month_name month_names[] = {
    {.code = "M01", .name = "Muharram"},
    {.code = "M02", .name = "Safar"},
    {.code = "M03", .name = "Rabiʻ I"},
    {.code = "M04", .name = "Rabiʻ II"},
    {.code = "M05", .name = "Jumada I"},
    {.code = "M06", .name = "Jumada II"},
    {.code = "M07", .name = "Rajab"},
    {.code = "M08", .name = "Shaʻban"},
    {.code = "M09", .name = "Ramadan"},
    {.code = "M10", .name = "Shawwal"},
    {.code = "M11", .name = "Dhuʻl-Qiʻdah"},
    {.code = "M12", .name = "Dhuʻl-Hijjah"},
};
static const struct arithmetic_month months[] = {
    {30, 30}, {29, 29}, {30, 30}, {29, 29}, {30, 30}, {29, 29},
    {30, 30}, {29, 29}, {30, 30}, {29, 29}, {30, 30}, {29, 30},
};
static const char *const weekdays[] = {
    "al-Ahad",   "al-Ithnayn", "ath-Thulatha", "al-Arbiʻa",
    "al-Khamis", "al-Jumʻa",   "as-Sabt",
};
static const char *const aliases[] = {"islamicc", "qt-islamic", NULL};
static const struct cal_era eras[] = {
    {
        .code = "bh",
        .name = "BH",
        .first = DAY_MIN,
        .zero = 1,
        .backwards = true,
    },
    {.code = "ah", .name = "AH", .first = EPOCH},
};
static const struct arithmetic rule = {
    .new_year = new_year,
    .common_days = 354,
    .month = months,
};

const struct cal cal_islamic_civil = {
    .id = "islamic-civil",
    .aliases = aliases,
    .name = "Islamic (civil)",
    .decided_by = "eleven leap years in thirty",
    .family = CAL_LUNAR,
    .boundary = CAL_SUNSET,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = weekdays},
    .month_names = month_names,
    .month_name_count = sizeof month_names / sizeof *month_names,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 29, .most_days = 30, .most_months = 12},
    .span = {-352418227, 356314752}, /* years -999,999 to 999,999 */
    .known = {-352418227, 356314752},
    .epoch = EPOCH,
    .mean_days = CYCLE_DAYS,
    .mean_years = CYCLE_YEARS,
    .lay_out = arithmetic_lay_out,
    .fast = &forms,
    .data = &rule,
};
