/* SPDX-License-Identifier: MIT */
/* The old Hindu calendars, of the mean Sun and the mean Moon of the first
   Arya-Siddhanta: all years and months are of one length, which is no whole
   number of days.  Nachum Dershowitz and Edward M. Reingold, "Calendrical
   Calculations", 4th edition (2018), chapter 10.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/builtin.h"
#include "calendars/hindu_names.h"

#define EPOCH 588466 /* 18 February 3102 BCE (Julian): the Kali Yuga */

/* There are so many days in so many years, and in so many lunar months.  */
#define AGE_DAYS INT64_C(1577917500)
#define AGE_YEARS INT64_C(4320000)
#define AGE_SIGNS (AGE_YEARS * HINDU_SIGNS)
#define AGE_MONTHS INT64_C(53433336)

/* In the same time Jupiter goes round so often.  The first year was the 27th of
   its sixty; of these it has twelve while it goes round.  */
#define AGE_JUPITER INT64_C(364224)
#define FIRST_OF_SIXTY 27

/* The first day of the month N, from 0 at the epoch: the one with the first
   sunrise, a quarter of a day after midnight, that the month has begun by.  */
static day_num sign_start(int64_t n)
{
    return EPOCH - floor_div(AGE_SIGNS / 4 - AGE_DAYS * n, AGE_SIGNS);
}

static void lay_out_solar(const struct cal *self, int32_t year,
                          struct cal_year *out)
{
    int64_t n = (int64_t)year * HINDU_SIGNS;
    day_num start[HINDU_SIGNS + 1];

    (void)self;
    for (int i = 0; i <= HINDU_SIGNS; i++)
        start[i] = sign_start(n + i);
    cal_year_of_starts(start, HINDU_SIGNS, out);
    out->leap = cal_year_days(out) > 365;
}

/* How many signs the Sun has begun by new moon K, which is the last at the
   epoch: where the next one is in the same sign, the month is a leap month.  */
static int64_t signs_begun(int64_t k)
{
    return -floor_div(-k * AGE_SIGNS, AGE_MONTHS);
}

/* The first new moon by which so many SIGNS have begun.  */
static int64_t new_moon_of(int64_t signs)
{
    return floor_div((signs - 1) * AGE_MONTHS, AGE_SIGNS) + 1;
}

/* The tithis since the epoch at the sunrise of DAY.  */
static int64_t tithis(day_num day)
{
    return floor_div((4 * (day - EPOCH) + 1) * HINDU_TITHIS * AGE_MONTHS,
                     4 * AGE_DAYS);
}

/* The first day whose sunrise is at new moon K or after it.  */
static day_num month_start(int64_t k)
{
    return EPOCH - floor_div(AGE_MONTHS / 4 - AGE_DAYS * k, AGE_MONTHS);
}

/* The month from new moon K.  A tithi is skipped that no sunrise is in.  */
static struct cal_month month_of(int64_t k)
{
    int64_t signs = signs_begun(k), month = floor_mod(signs, HINDU_MONTHS);
    bool leap = signs_begun(k + 1) == signs;
    struct cal_month out = {
        .which = (uint8_t)(month + (leap ? HINDU_MONTHS : 0)),
        .first = 1,
        .count = HINDU_TITHIS,
        .skipped = (UINT32_C(1) << HINDU_TITHIS) - 1,
    };

    for (day_num day = month_start(k); day < month_start(k + 1); day++)
        out.skipped &= ~(UINT32_C(1) << floor_mod(tithis(day), HINDU_TITHIS));
    return out;
}

static void lay_out_lunar(const struct cal *self, int32_t year,
                          struct cal_year *out)
{
    int64_t signs = (int64_t)year * HINDU_MONTHS;
    int64_t first = new_moon_of(signs);
    int64_t end = new_moon_of(signs + HINDU_MONTHS);

    (void)self;
    out->first = month_start(first);
    out->months = (uint8_t)(end - first);
    for (int64_t k = first; k < end; k++)
        out->month[k - first] = month_of(k);
    out->leap = out->months > HINDU_MONTHS;
}

/* A year of Jupiter is a twelfth of its way round.  */
static int cycle(const struct cal *self, int which, day_num day,
                 const struct cal_date *date, const struct cal_year *year)
{
    int64_t years = floor_div((day - EPOCH) * 12 * AGE_JUPITER, AGE_DAYS);

    (void)self, (void)year;
    if (which == HINDU_CYCLE_TITHI)
        return date->day;
    return (int)floor_mod(FIRST_OF_SIXTY - 1 + years, HINDU_SAMVATSARAS) + 1;
}

/* Years that have elapsed: the first is 0.  */
static const struct cal_era eras[] = HINDU_ERA("ky", "KY");

/* The years -999,999 to 999,999.  */
#define OLD_FIELDS                                                             \
    .boundary = CAL_SUNRISE, .week = HINDU_WEEK, .eras = eras,                 \
    .era_count = sizeof eras / sizeof *eras, .cycles = hindu_cycles,           \
    .cycle = cycle, .day_pattern = HINDU_DAY_PATTERN, .epoch = EPOCH + 366,    \
    .mean_days = AGE_DAYS / 500, .mean_years = AGE_YEARS / 500

const struct cal cal_hindu_old_solar = {
    .id = "hindu-old-solar",
    .name = "Hindu (old solar)",
    .decided_by = "the mean sun of the Arya-Siddhanta",
    .family = CAL_SOLAR,
    OLD_FIELDS,
    .month_names = hindu_signs,
    .month_name_count = HINDU_SIGNS,
    .limits = {.least_days = 30,
               .most_days = 31,
               .most_number = 31,
               .most_months = HINDU_SIGNS},
    .span = {-364669849, 365847147},
    .known = {-364669849, 365847147},
    .cycle_count = HINDU_CYCLE_SAMVATSARA + 1,
    .lay_out = lay_out_solar,
};

const struct cal cal_hindu_old_lunar = {
    .id = "hindu-old-lunar",
    .name = "Hindu (old lunar)",
    .decided_by = "the mean sun and moon of the Arya-Siddhanta",
    .family = CAL_LUNISOLAR,
    OLD_FIELDS,
    .month_names = hindu_months,
    .month_name_count = 2 * HINDU_MONTHS,
    .limits = {.least_days = 29,
               .most_days = 30,
               .most_number = 30,
               .most_months = HINDU_MONTHS + 1},
    .span = {-364669867, 365847124},
    .known = {-364669867, 365847124},
    .cycle_count = HINDU_CYCLES,
    .lay_out = lay_out_lunar,
};
