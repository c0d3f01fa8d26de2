/* SPDX-License-Identifier: MIT */
/* The Tibetan calendar of the Phugpa school, by which Tibetans in and out of
   Tibet set Losar: the mean Moon's days and months of the Kalachakra, put right
   by tables for the ways of Sun and Moon.  E. M. Reingold and N. Dershowitz,
   "Calendrical Calculations" (4th edition, 2018), chapter 21; S. Janson,
   "Tibetan calendar mathematics" (2014); E. Henning, "Kalacakra and the Tibetan
   Calendar" (2007).  The schools of Tsurphu, Bhutan and Mongolia differ.  The
   Moon's anomaly goes as in the almanacs of the Men-Tsee-Khang (Janson, remark
   14); the two books have the same in a month, but as much of it in each lunar
   day, which moves one day in three thousand.

   A day bears the number of the lunar day that it belongs to.  Where two of
   these would be one day, the first has none; where a day is left between two,
   it has the number of the first once more.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/builtin.h"
#include "calendars/east_asia.h"

#define EPOCH 1675015 /* 7 December 127 BCE (Gregorian -126) */
#define MONTHS 12
#define DAYS 30

/* 67 months, with leap months, are to 65 of the Sun's.  */
#define MOON_MONTHS 67
#define SUN_MONTHS 65
#define MONTHS_AT_EPOCH 64

/* Moments are counted in parts of a day, of which a day has the least common
   multiple of all fractions below.  */
#define PARTS INT64_C(1534755600)
#define SIXTIETH (PARTS / 60)

/* So many days are in so many lunar days, and had gone by at the epoch.  */
#define MEAN_DAYS (11135 * (PARTS / 11312))
#define MEAN_EPOCH (7497 * (PARTS / 11312))

/* A way round, whole at ROUND.  The correction is in sixtieths of a day at each
   of COUNT steps, a quarter of the way; it goes back in the next quarter, and
   is taken away in the second half.  */
struct way {
    int64_t round;
    int count;
    int correction[8];
};

static const struct way sun = {4824, 3, {0, 6, 10, 11}};
static const struct way moon = {105840, 7, {0, 5, 10, 15, 19, 22, 24, 25}};

static int correction_at(const struct way *way, int step)
{
    int half = step % (2 * way->count);
    int c = way->correction[half <= way->count ? half : 2 * way->count - half];

    return step % (4 * way->count) < 2 * way->count ? c : -c;
}

/* The correction, in parts, so FAR on the way: between two steps in
   proportion.  */
static int64_t correction(const struct way *way, int64_t far)
{
    int64_t size = way->round / (INT64_C(4) * way->count);
    int64_t rest = floor_mod(far, way->round);
    int step = (int)(rest / size);
    int64_t before = correction_at(way, step);
    int64_t more = correction_at(way, step + 1) - before;

    return (before * size + more * (rest % size)) * (SIXTIETH / size);
}

/* The day that lunar day N begins in, as that before it ends; N is 30 times the
   months before it, and the day in its month.  The Moon goes on by 1/28 of its
   way, 3780, in a lunar day, and a month makes up for what that is too
   little.  */
static day_num day_of(int64_t n)
{
    int64_t in_month = floor_mod(n - 2, DAYS); /* of that before it, from 0 */
    int64_t parts = MEAN_DAYS * n + MEAN_EPOCH -
                    correction(&sun, 13 * n + 2117) +
                    correction(&moon, 3781 * n - in_month + 19858);

    return EPOCH - DAYS - 1 + floor_div(parts, PARTS);
}

/* The months, with leap months, before the month I, which is 1 in the first
   month of year 1 and counts no leap months.  */
static int64_t months_before(int64_t i)
{
    return floor_div(MOON_MONTHS * i + MONTHS_AT_EPOCH, SUN_MONTHS);
}

/* The month with the name WHICH behind so many MONTHS.  */
static struct cal_month month_of(int64_t months, int which)
{
    struct cal_month out = {
        .which = (uint8_t)which,
        .first = 1,
        .count = DAYS,
    };
    day_num day = day_of(DAYS * months + 1);

    for (int i = 0; i < DAYS; i++) {
        day_num next = day_of(DAYS * months + i + 2);

        if (next == day)
            out.skipped |= UINT32_C(1) << i;
        else if (next > day + 1)
            out.doubled |= UINT32_C(1) << i;
        day = next;
    }
    return out;
}

/* A leap month stands before the month whose number it bears.  */
static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    int64_t before_year = MONTHS * ((int64_t)year - 1);
    int64_t months = months_before(before_year) + 1;

    (void)self;
    /* A first day that is skipped is the same day as the second.  */
    out->first = day_of(DAYS * months + 1);
    for (int m = 0; m < MONTHS; m++) {
        int64_t regular = months_before(before_year + m + 1);

        if (months < regular) {
            out->month[out->months++] = month_of(months++, PUBLISHED_LEAP + m);
            out->leap = true;
        }
        out->month[out->months++] = month_of(months++, m);
    }
}

/* The sixty: a pair of years for each element, the first male.  */
#define ELEMENT(element, first, second)                                        \
    element " Male " first, element " Female " second
#define TEN(a, b, c, d, e, f, g, h, i, j)                                      \
    ELEMENT("Wood", a, b), ELEMENT("Fire", c, d), ELEMENT("Earth", e, f),      \
        ELEMENT("Iron", g, h), ELEMENT("Water", i, j)
static const char *const sixty[EAST_ASIA_ROUND] = {
    TEN("Mouse", "Ox", "Tiger", "Hare", "Dragon", "Snake", "Horse", "Sheep",
        "Monkey", "Bird"),
    TEN("Dog", "Pig", "Mouse", "Ox", "Tiger", "Hare", "Dragon", "Snake",
        "Horse", "Sheep"),
    TEN("Monkey", "Bird", "Dog", "Pig", "Mouse", "Ox", "Tiger", "Hare",
        "Dragon", "Snake"),
    TEN("Horse", "Sheep", "Monkey", "Bird", "Dog", "Pig", "Mouse", "Ox",
        "Tiger", "Hare"),
    TEN("Dragon", "Snake", "Horse", "Sheep", "Monkey", "Bird", "Dog", "Pig",
        "Mouse", "Ox"),
    TEN("Tiger", "Hare", "Dragon", "Snake", "Horse", "Sheep", "Monkey", "Bird",
        "Dog", "Pig"),
};
static const struct cal_cycle cycles[] = {
    {"year", EAST_ASIA_ROUND, sixty},
};

static int cycle(const struct cal *self, int which, day_num day,
                 const struct cal_date *date, const struct cal_year *year)
{
    (void)self, (void)which, (void)day, (void)year;
    return (int)floor_mod((int64_t)date->year - 11, EAST_ASIA_ROUND) + 1;
}

static const char *const weekdays[DAY_WEEK] = {
    "Nyima", "Dawa", "Mikmar", "Lhakpa", "Phurbu", "Pasang", "Penpa",
};
static const char *const aliases[] = {"phugpa", NULL};

/* Years count from the first king, of 127 BCE by tradition; the span is the
   years -9,999 to 9,999, known those since the school began in 1447.  */
const struct cal cal_tibetan = {
    .id = "tibetan",
    .aliases = aliases,
    .name = "Tibetan (Phugpa)",
    .decided_by = "sun and moon of the Kalachakra's tables",
    .family = CAL_LUNISOLAR,
    .boundary = CAL_DAWN,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = weekdays},
    .month_names = east_asia_months,
    .month_name_count = EAST_ASIA_MONTHS,
    .cycles = cycles,
    .cycle_count = sizeof cycles / sizeof *cycles,
    .cycle = cycle,
    .day_pattern = "E d MMMM y c",
    .month_pattern = "LLLL y U",
    .limits = {.least_days = 29,
               .most_days = 30,
               .most_number = DAYS,
               .most_months = MONTHS + 1},
    .span = {-1977682, 5327357},
    .known = {2249591, 5327357},
    .epoch = EPOCH,
    .mean_days = 36527068,
    .mean_years = 100000,
    .lay_out = lay_out,
};
