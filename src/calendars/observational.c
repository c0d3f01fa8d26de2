/* SPDX-License-Identifier: MIT */
/* Islamic months that begin with the crescent at one place, by a rule: of clear
   skies and good eyes, which no authority goes by, or Saudi Arabia's own for
   its civil calendar since 1423 AH.  Nobody has announced these days.

   The rules and the places are those of E. M. Reingold and N. Dershowitz,
   "Calendrical Calculations" (4th edition, 2018), 18.3 and 18.4; seen from
   Mecca, it is ICU4X's simulation of CLDR's islamic-rgsa.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/crescents.h"
#include "calendars/hijri.h"

/* The years whose months the almanac can tell.  */
#define FIRST_YEAR (-1671)
#define LAST_YEAR 2452

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    int64_t n = HIJRI_MONTHS * ((int64_t)year - 1);
    day_num start[HIJRI_MONTHS + 1];

    if (year < FIRST_YEAR || year > LAST_YEAR ||
        !crescents_starts(self->data, n, HIJRI_MONTHS + 1, start))
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
static const struct crescents cairo = {
    {.latitude = 30.1, .longitude = 31.3, .elevation = 200, .zone = 2},
    crescent_seen,
    HIJRI_EPOCH,
};
static const struct crescents mecca = {MECCA, crescent_seen, HIJRI_EPOCH};
static const struct crescents mecca_rule = {MECCA, crescent_up, HIJRI_EPOCH};

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
