/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/hindu_lunar.h"

#include <math.h>

#include "almanac/phase.h"
#include "base/floor.h"
#include "base/i18n.h"

#define HALF 15
#define DARK (2 * HINDU_MONTHS) /* where the names of dark halves begin */

/* What the Moon gains on the Sun, at its fastest, in the twenty minutes by
   which the Sun rises earlier or later than some days before.  */
#define SUNRISE_SHIFT 0.2

/* A month from new moon K, with the INDEX that it is named for: 12 a year, 0
   for Chaitra of year 0; and that of the month after it, which is the same if
   this one is a leap month.  */
struct lunation {
    int64_t k;
    double index, next; /* NaN: the sky does not tell */
};

/* A day, and at its sunrise the whole tithis since the Kali Yuga began; when,
   after midnight in the sky's time, the Sun RISES that day or did not long
   before.  */
struct dawn {
    day_num day;
    double tithis;
    double rises;
};

/* The Sun is to come to the sign after that in which it is at new moon K.  */
static double index_of(const struct hindu_lunar *rule, int64_t k)
{
    double sun = rule->sky->sun(rule->sky->new_moon(k));

    return floor(sun / HINDU_SIGN) + 1 - (double)HINDU_MONTHS * rule->year_zero;
}

static struct lunation next_lunation(const struct hindu_lunar *rule,
                                     struct lunation l)
{
    return (struct lunation){l.k + 1, l.next, index_of(rule, l.k + 2)};
}

/* The first month that is named for INDEX or for one after it.  */
static struct lunation first_lunation(const struct hindu_lunar *rule,
                                      int64_t index)
{
    int64_t sign = index - 1 + (int64_t)HINDU_MONTHS * rule->year_zero;
    double comes = hindu_mean_sun_at(rule->sky, HINDU_SIGN * (double)sign);
    double months = floor(rule->sky->phase(comes) / 360);
    struct lunation l = {0, NAN, NAN};

    if (isnan(months))
        return l;
    l.k = (int64_t)months - 1;
    l.index = index_of(rule, l.k);
    l.next = index_of(rule, l.k + 1);
    while (l.index < (double)index)
        l = next_lunation(rule, l);
    return l;
}

static struct dawn dawn_of(const struct hindu_lunar *rule, day_num day)
{
    double rises = rule->sunrise(&rule->place, day);

    return (struct dawn){
        .day = day,
        .tithis = floor(rule->sky->phase(rises) / HINDU_TITHI),
        .rises = rises - (double)day,
    };
}

/* The day after DAWN.  Where the tithis are far from whole ones at the hour of
   a sunrise not long before, they need not be known better.  */
static struct dawn dawn_after(const struct hindu_lunar *rule, struct dawn dawn)
{
    double tithis = NAN, from_whole;

    dawn.day++;
    if (rule->sky->rough)
        tithis = rule->sky->rough((double)dawn.day + dawn.rises) / HINDU_TITHI;
    from_whole = HINDU_TITHI * fabs(tithis - round(tithis));
    if (!(from_whole > MOON_ROUGH + SUNRISE_SHIFT))
        return dawn_of(rule, dawn.day);
    dawn.tithis = floor(tithis);
    return dawn;
}

/* The first day whose tithi is that of new moon K or after it.  */
static struct dawn first_dawn(const struct hindu_lunar *rule, int64_t k)
{
    struct dawn dawn =
        dawn_of(rule, (day_num)floor(rule->sky->new_moon(k)) - 1);

    while (dawn.tithis < (double)(HINDU_TITHIS * k))
        dawn = dawn_after(rule, dawn);
    return dawn;
}

/* The month from new moon K, whose first day is DAWN, which becomes the first
   day behind it.  Each tithi counts as skipped until a day bears it.  */
static struct cal_month month_of(const struct hindu_lunar *rule, int64_t k,
                                 struct dawn *dawn)
{
    struct cal_month month = {
        .first = 1,
        .count = HINDU_TITHIS,
        .skipped = (UINT32_C(1) << HINDU_TITHIS) - 1,
    };

    while (dawn->tithis < (double)(HINDU_TITHIS * (k + 1))) {
        uint32_t tithi = UINT32_C(1)
                         << (int)(dawn->tithis - (double)(HINDU_TITHIS * k));

        if (month.skipped & tithi)
            month.skipped &= ~tithi;
        else
            month.doubled |= tithi;
        *dawn = dawn_after(rule, *dawn);
    }
    return month;
}

/* The place among a calendar's month names of the one named for INDEX.  */
static uint8_t name_of(const struct hindu_lunar *rule, double index, bool leap)
{
    int64_t month = floor_mod((int64_t)index - rule->first_month, HINDU_MONTHS);

    return (uint8_t)(month + (leap ? HINDU_MONTHS : 0));
}

/* The bright half of MONTH, which goes to the full moon, or the dark one.  */
static struct cal_month half(const struct cal_month *month, bool dark)
{
    uint32_t mask = (UINT32_C(1) << HALF) - 1;
    int shift = dark ? HALF : 0;

    return (struct cal_month){
        .first = (uint16_t)(1 + shift),
        .count = HALF,
        .skipped = month->skipped >> shift & mask,
        .doubled = month->doubled >> shift & mask,
    };
}

static void put(const struct hindu_lunar *rule, const struct lunation *l,
                const struct cal_month *month, struct cal_year *out)
{
    bool leap = l->index == l->next;
    struct cal_month *row = &out->month[out->months];

    out->leap = out->leap || leap;
    if (!rule->full_moon) {
        row[0] = *month;
        row[0].which = name_of(rule, l->index, leap);
        out->months++;
        return;
    }
    row[0] = half(month, false);
    row[0].which = name_of(rule, l->index, leap);
    row[1] = half(month, true);
    row[1].which = (uint8_t)(DARK + name_of(rule, l->next, leap));
    out->months += 2;
}

void hindu_lunar_lay_out(const struct cal *self, int32_t year,
                         struct cal_year *out)
{
    const struct hindu_lunar *rule = self->data;
    int64_t begin = (int64_t)year * HINDU_MONTHS + rule->first_month;
    struct lunation l = first_lunation(rule, begin);
    struct dawn dawn;

    if (isnan(l.index))
        return;
    dawn = first_dawn(rule, l.k);
    out->first = dawn.day;
    while (l.index < (double)(begin + HINDU_MONTHS)) {
        struct cal_month month = month_of(rule, l.k, &dawn);

        /* The sky does not tell of the whole year.  */
        if (isnan(l.next) || isnan(dawn.tithis)) {
            out->months = 0;
            return;
        }
        put(rule, &l, &month, out);
        l = next_lunation(rule, l);
    }
}

/* Whether the Sun comes to a sign so near to new moon K that the month before
   it or after it may have another name.  */
static bool name_is_near(const struct hindu_lunar *rule, int64_t k,
                         struct cal_doubt *out)
{
    double sun = rule->sky->sun(rule->sky->new_moon(k));
    double days = remainder(sun, HINDU_SIGN) / 360 * rule->sky->year;

    return cal_doubt_near(N_("new moon"), days * DAY_SECONDS, N_("sankranti"),
                          out);
}

/* Whether a tithi ends near the sunrise of DAY.  */
static bool tithi_is_near(const struct hindu_lunar *rule, day_num day,
                          struct cal_doubt *out)
{
    double phase = rule->sky->phase(rule->sunrise(&rule->place, day));
    double days = -remainder(phase, HINDU_TITHI) / 360 * PHASE_MONTH;

    return cal_doubt_near(N_("tithi"), days * DAY_SECONDS, N_("sunrise"), out);
}

/* The second of two days is that by the sunrise of the day before it.  */
void hindu_lunar_doubt(const struct cal *self, day_num day,
                       const struct cal_date *date, const struct cal_year *year,
                       struct cal_doubt *out)
{
    const struct hindu_lunar *rule = self->data;
    double phase = rule->sky->phase(rule->sunrise(&rule->place, day));
    int64_t k = isnan(phase) ? 0 : (int64_t)floor(phase / 360);

    (void)year;
    if (!isnan(phase) && !name_is_near(rule, k, out) &&
        !name_is_near(rule, k + 1, out) && !tithi_is_near(rule, day, out) &&
        date->second)
        (void)tithi_is_near(rule, day - 1, out);
}
