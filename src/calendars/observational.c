/* SPDX-License-Identifier: MIT */
/* Islamic months that begin with the crescent at one place, by a rule: of clear
   skies and good eyes, which no authority goes by, or Saudi Arabia's own for
   its civil calendar since 1423 AH.  Nobody has announced these days.

   Month N begins with the last eve before the middle of the Nth mean month from
   the epoch that is the first to have a crescent: E. M. Reingold and N.
   Dershowitz, "Calendrical Calculations" (4th edition, 2018), 18.3 and 18.4.
   Some months have 31 days.  The places are theirs;
   seen from Mecca, it is ICU4X's simulation of CLDR's islamic-rgsa.  */

#include "config.h"

#include <math.h>

#include "almanac/crescent.h"
#include "almanac/phase.h"
#include "calendars/builtin.h"
#include "calendars/hijri.h"

/* The years whose months the almanac can tell.  */
#define FIRST_YEAR (-1671)
#define LAST_YEAR 2452

struct sky {
    struct place place;
    crescent_rule *rule;
};

/* Puts the days with which the COUNT months from N on begin, N being 0 at the
   epoch, into OUT; false where the almanac does not answer.  */
static bool month_starts(const struct sky *sky, int64_t n, int count,
                         day_num *out)
{
    for (int i = 0; i < count; i++) {
        double middle = floor(((double)(n + i) + 0.5) * PHASE_MONTH);
        double start = crescent_on_or_before(
            &sky->place, HIJRI_EPOCH + (int64_t)middle, sky->rule);

        if (isnan(start))
            return false;
        out[i] = (day_num)start;
    }
    return true;
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    int64_t n = HIJRI_MONTHS * ((int64_t)year - 1);
    day_num start[HIJRI_MONTHS + 1];

    if (year < FIRST_YEAR || year > LAST_YEAR ||
        !month_starts(self->data, n, HIJRI_MONTHS + 1, start))
        return;
    cal_year_of_starts(start, HIJRI_MONTHS, out);
    out->leap = cal_year_days(out) > 354;
}

/* Year 1 begins on the day that the tables have; by the rule of Saudi Arabia
   on the day before.  */
static const struct cal_era eras[] = HIJRI_ERAS(HIJRI_EPOCH);
static const struct cal_era eras_by_rule[] = HIJRI_ERAS(HIJRI_EPOCH - 1);

#define MECCA                                                                  \
    {                                                                          \
        .latitude = 6427 / 300.0, .longitude = 11947 / 300.0,                  \
        .elevation = 298, .zone = 3,                                           \
    }
static const struct sky cairo = {
    {.latitude = 30.1, .longitude = 31.3, .elevation = 200, .zone = 2},
    crescent_seen,
};
static const struct sky mecca = {MECCA, crescent_seen};
static const struct sky mecca_rule = {MECCA, crescent_up};

/* FROM and TO are the first day and the day after the last.  Nowhere are the
   dates known to be right.  */
#define OBSERVATIONAL_FIELDS(from, to, its_eras)                               \
    HIJRI_FIELDS, .eras = (its_eras),                                          \
                  .era_count = sizeof(its_eras) / sizeof *(its_eras),          \
                  .limits = {.least_days = 29,                                 \
                             .most_days = 31,                                  \
                             .most_number = 31,                                \
                             .most_months = HIJRI_MONTHS},                     \
                  .span = {(from), (to)}, .known = {(from), (from)},           \
                  .lay_out = lay_out

const struct cal cal_islamic_rgsa = {
    .id = "islamic-rgsa",
    .name = "Islamic (Mecca, model)",
    .decided_by = "the crescent as seen at Mecca, simulated",
    OBSERVATIONAL_FIELDS(1355938, 2817348, eras),
    .data = &mecca,
};

const struct cal cal_islamic_saudi_criterion = {
    .id = "islamic-saudi-criterion",
    .name = "Islamic (Saudi rule)",
    .decided_by = "a moon past new, up at sunset at Mecca, computed",
    OBSERVATIONAL_FIELDS(1355937, 2817347, eras_by_rule),
    .data = &mecca_rule,
};

const struct cal cal_islamic_observational_cairo = {
    .id = "islamic-observational-cairo",
    .name = "Islamic (Cairo, model)",
    .decided_by = "the crescent as seen at Cairo, simulated",
    OBSERVATIONAL_FIELDS(1355938, 2817348, eras),
    .data = &cairo,
};
