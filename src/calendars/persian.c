/* SPDX-License-Identifier: MIT */
/* The Persian (Solar Hijri) calendar of Iran and Afghanistan.

   By the law of 1925 the year begins on the day whose noon at 52.5 degrees east
   is the first after the March equinox.  The list of leap years that the
   University of Tehran publishes for 1206 to 1498 AP is reproduced by the
   33-year rule below; the exceptions after it are those years of 1502 to 3000
   in which the computed equinox falls on the other side of noon, as ICU4X lists
   them (Unicode License).  Outside 1178 to 1501 the dates are a model.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/arithmetic.h"
#include "calendars/builtin.h"
#include "calendars/fast.h"

#define EPOCH 1948320 /* 21 March 622 (Gregorian) */
#define CYCLE_YEARS 33
#define CYCLE_DAYS 12053

/* Year Y + 1 begins floor((CYCLE_DAYS * Y + 29) / 33) days after the epoch, but
   for the exceptions.  The closed forms count from so many cycles before it
   that no day of the span has a negative number.  */
#define CYCLES 31000
#define YEARS_BEFORE ((int64_t)CYCLES * CYCLE_YEARS)
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

/* Six months of 31 days, then months of 30 and a last one of 29 or 30.  */
#define LONG_MONTHS_END (6 * 31)

/* These years are common though the rule calls them leap: the next year begins
   a day earlier, and is leap instead.  In order.  */
static const int16_t exceptions[] = {
    1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931,
    1964, 1997, 2030, 2059, 2063, 2096, 2129, 2158, 2162, 2191, 2195, 2224,
    2228, 2257, 2261, 2290, 2294, 2323, 2327, 2356, 2360, 2389, 2393, 2422,
    2426, 2455, 2459, 2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620,
    2624, 2653, 2657, 2686, 2690, 2719, 2723, 2748, 2752, 2756, 2781, 2785,
    2789, 2818, 2822, 2847, 2851, 2855, 2880, 2884, 2888, 2913, 2917, 2921,
    2946, 2950, 2954, 2979, 2983, 2987,
};
#define EXCEPTIONS (sizeof exceptions / sizeof *exceptions)

static bool is_exception(int64_t year)
{
    size_t low = 0, high = EXCEPTIONS;

    if (year < exceptions[0] || year > exceptions[EXCEPTIONS - 1])
        return false;
    while (low < high) {
        size_t middle = (low + high) / 2;

        if (exceptions[middle] < year)
            low = middle + 1;
        else
            high = middle;
    }
    return exceptions[low] == year;
}

static day_num new_year(int64_t year)
{
    return EPOCH + floor_div(CYCLE_DAYS * (year - 1) + 29, CYCLE_YEARS) -
           is_exception(year - 1);
}

/* As new_year(), without a division that must round down.  */
static inline day_num fast_new_year(int32_t year)
{
    uint64_t n = (uint64_t)(year - 1 + YEARS_BEFORE);

    return EPOCH - DAYS_BEFORE +
           (day_num)((CYCLE_DAYS * n + 29) / CYCLE_YEARS) -
           is_exception(year - 1);
}

static inline struct cal_date date_of(day_num day)
{
    uint64_t n = (uint64_t)(day - EPOCH + DAYS_BEFORE);
    uint64_t parts = CYCLE_YEARS * n + 3;
    int32_t year = (int32_t)((int64_t)(parts / CYCLE_DAYS) + 1 - YEARS_BEFORE);
    int day_of_year = (int)(parts % CYCLE_DAYS / CYCLE_YEARS);
    struct cal_date date;

    /* An exception moves one day from the end of a year to the next, whose
       later days it makes one later.  */
    if (is_exception(year) && day == fast_new_year(year + 1)) {
        year++;
        day_of_year = 0;
    } else if (is_exception(year - 1)) {
        day_of_year++;
    }
    date.year = year;
    date.second = false;
    if (day_of_year < LONG_MONTHS_END) {
        date.month = (uint8_t)(day_of_year / 31 + 1);
        date.day = (uint16_t)(day_of_year % 31 + 1);
    } else {
        date.month = (uint8_t)((day_of_year - LONG_MONTHS_END) / 30 + 7);
        date.day = (uint16_t)((day_of_year - LONG_MONTHS_END) % 30 + 1);
    }
    return date;
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    int month = date.month - 1;
    day_num first = fast_new_year(date.year);

    *out = first + INT64_C(31) * month - (month > 6 ? month - 6 : 0) +
           (date.day - 1);
    if (month < 0 || month > 11 || date.day < 1)
        return false;
    if (month < 11 || date.day < 30)
        return date.day <= (month < 6 ? 31 : 30);
    return date.day == 30 && fast_new_year(date.year + 1) - first == 366;
}

FAST_FORMS(forms, date_of, day_of);

static const struct cal_month_name month_names[] = {
    {.code = "M01", .name = "Farvardin"},
    {.code = "M02", .name = "Ordibehesht"},
    {.code = "M03", .name = "Khordad"},
    {.code = "M04", .name = "Tir"},
    {.code = "M05", .name = "Mordad"},
    {.code = "M06", .name = "Shahrivar"},
    {.code = "M07", .name = "Mehr"},
    {.code = "M08", .name = "Aban"},
    {.code = "M09", .name = "Azar"},
    {.code = "M10", .name = "Dey"},
    {.code = "M11", .name = "Bahman"},
    {.code = "M12", .name = "Esfand"},
};
static const struct arithmetic_month months[] = {
    {31, 31}, {31, 31}, {31, 31}, {31, 31}, {31, 31}, {31, 31},
    {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {29, 30},
};
static const char *const weekdays[] = {
    "Shanbe",       "Yekshanbe",  "Doshanbe", "Seshanbe",
    "Chaharshanbe", "Panjshanbe", "Jomʻe",
};
static const char *const aliases[] = {
    "solar hijri",
    "shamsi",
    "jalali",
    NULL,
};
static const struct cal_era eras[] = {
    {.code = "ap", .name = "AP", .first = DAY_MIN},
};
static const struct arithmetic rule = {
    .new_year = new_year,
    .common_days = 365,
    .month = months,
};

const struct cal cal_persian = {
    .id = "persian",
    .aliases = aliases,
    .name = "Persian",
    .decided_by = "the official leap years; a rule outside 1178-1501",
    .family = CAL_SOLAR,
    .boundary = CAL_MIDNIGHT,
    .week = {.length = DAY_WEEK, .anchor = 2, .names = weekdays},
    .month_names = month_names,
    .month_name_count = sizeof month_names / sizeof *month_names,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 29, .most_days = 31, .most_months = 12},
    .span = {-363294104, 367190379}, /* years -999,999 to 999,999 */
    .known = {2378211, 2496549},     /* 1178 to 1501 */
    .epoch = EPOCH,
    .mean_days = CYCLE_DAYS,
    .mean_years = CYCLE_YEARS,
    .lay_out = arithmetic_lay_out,
    .fast = &forms,
    .data = &rule,
};
