/* SPDX-License-Identifier: MIT */
/* Islamic months that begin when the crescent can be seen at one place: a
   simulation, by a criterion, of clear skies and good eyes.  No authority goes
   by it, and none has announced these days.

   Month N begins with the last eve before the middle of the Nth mean month from
   the epoch on which the crescent is seen for the first time: E. M. Reingold
   and N. Dershowitz, "Calendrical Calculations" (4th edition, 2018), 18.3.
   Some months have 31 days.  The place of Cairo is theirs; that of Mecca is
   ICU4X's, whose simulation of CLDR's islamic-rgsa this is.  */

#include "config.h"

#include <math.h>

#include "almanac/crescent.h"
#include "almanac/phase.h"
#include "calendars/builtin.h"
#include "calendars/hijri.h"

/* The years whose months the almanac can tell.  */
#define FIRST_YEAR (-1671)
#define LAST_YEAR 2452

/* Puts the days with which the COUNT months from N on begin, N being 0 at the
   epoch, into OUT; false where the almanac does not answer.  */
static bool month_starts(const struct place *place, int64_t n, int count,
                         day_num *out)
{
    for (int i = 0; i < count; i++) {
        double middle = floor(((double)(n + i) + 0.5) * PHASE_MONTH);
        double start =
            crescent_on_or_before(place, HIJRI_EPOCH + (int64_t)middle);

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
    out->first = start[0];
    out->months = HIJRI_MONTHS;
    for (int i = 0; i < HIJRI_MONTHS; i++)
        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = (uint16_t)(start[i + 1] - start[i]),
        };
    out->leap = cal_year_days(out) > 354;
}

/* Year 1 began, at both places, on the day that the tables have.  */
static const struct cal_era eras[] = HIJRI_ERAS(HIJRI_EPOCH);

static const struct place cairo = {
    .latitude = 30.1,
    .longitude = 31.3,
    .elevation = 200,
    .zone = 2,
};
static const struct place mecca = {
    .latitude = 6427 / 300.0,
    .longitude = 11947 / 300.0,
    .elevation = 298,
    .zone = 3,
};

/* Nowhere are its dates known to be right.  */
#define OBSERVATIONAL_FIELDS                                                   \
    HIJRI_FIELDS, .eras = eras, .era_count = sizeof eras / sizeof *eras,       \
                  .span = {1355938, 2817348}, .known = {1355938, 1355938},     \
                  .lay_out = lay_out,                                          \
                  .limits = {.least_days = 29,                                 \
                             .most_days = 31,                                  \
                             .most_number = 31,                                \
                             .most_months = HIJRI_MONTHS}

const struct cal cal_islamic_rgsa = {
    .id = "islamic-rgsa",
    .name = "Islamic (Mecca, model)",
    .decided_by = "the crescent as seen at Mecca, simulated",
    OBSERVATIONAL_FIELDS,
    .data = &mecca,
};

const struct cal cal_islamic_observational_cairo = {
    .id = "islamic-observational-cairo",
    .name = "Islamic (Cairo, model)",
    .decided_by = "the crescent as seen at Cairo, simulated",
    OBSERVATIONAL_FIELDS,
    .data = &cairo,
};
