/* SPDX-License-Identifier: MIT */
/* Umm al-Qura, the calendar of Saudi Arabia, in its two tables.

   KACST's was computed, for 1300 to 1600: it is what ICU and Java have.  What
   was printed is another one: before 1420 half of its months begin a day or two
   from KACST's, and some have 28 or 31 days.  From 1423 on the months begin,
   for both, after the first sunset at Mecca before which the new moon was and
   after which the Moon sets.  They agree from 1420 to 1450; what follows is
   provisional: there KACST has a third of the months a day later than the rule.

   Outside KACST's table are the years of islamic-civil, as in CLDR.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/builtin.h"
#include "calendars/hijri.h"
#include "calendars/published.h"

#define COMMON_DAYS 354

#define YEAR(year, first, months) {first, months},
static const struct published_year computed_years[] = {
#include "calendars/umalqura_year.def"
};
static const struct published_year printed_years[] = {
#include "calendars/umalqura_printed_year.def"
};
#undef YEAR

static const struct published computed = {
    .first = 1300,
    .count = sizeof computed_years / sizeof *computed_years,
    .years = computed_years,
};
static const struct published printed = {
    .first = 1343,
    .count = sizeof printed_years / sizeof *printed_years,
    .years = printed_years,
};

/* The first day of YEAR of islamic-civil, 11 of whose 30 years are leap.  */
static day_num civil_new_year(int64_t year)
{
    return HIJRI_EPOCH + COMMON_DAYS * (year - 1) +
           floor_div(11 * year + 3, 30);
}

static void lay_out_civil(int32_t year, struct cal_year *out)
{
    day_num first = civil_new_year(year);
    bool leap = civil_new_year((int64_t)year + 1) - first > COMMON_DAYS;

    out->first = first;
    out->months = HIJRI_MONTHS;
    for (int i = 0; i < HIJRI_MONTHS; i++) {
        bool is_long = i % 2 == 0 || (i == HIJRI_MONTHS - 1 && leap);

        out->month[i] = (struct cal_month){
            .which = (uint8_t)i,
            .first = 1,
            .count = is_long ? 30 : 29,
        };
    }
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    if (!published_lay_out(self->data, year, out) && self->data == &computed)
        lay_out_civil(year, out);
    out->leap = cal_year_days(out) > COMMON_DAYS;
}

static const struct cal_era eras[] = HIJRI_ERAS(HIJRI_EPOCH);

static const char *const aliases[] = {"umalqura", "umm al-qura", NULL};

const struct cal cal_islamic_umalqura = {
    .id = "islamic-umalqura",
    .aliases = aliases,
    .name = "Islamic (Umm al-Qura)",
    .decided_by = "KACST's table, 1300-1600; as printed 1420-1450",
    HIJRI_FIELDS,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 29,
               .most_days = 30,
               .most_number = 30,
               .most_months = HIJRI_MONTHS},
    .span = {-352418227, 356314752}, /* years -999,999 to 999,999 */
    .known = {2451286, 2462271},     /* years 1420 to 1450 */
    .lay_out = lay_out,
    .fast = &published_fast,
    .data = &computed,
};

const struct cal cal_umalqura_printed = {
    .id = "umalqura-printed",
    .name = "Umm al-Qura (printed)",
    .decided_by = "what was printed in Saudi Arabia, to 1450",
    HIJRI_FIELDS,
    .eras = eras,
    .era_count = sizeof eras / sizeof *eras,
    .limits = {.least_days = 28,
               .most_days = 31,
               .most_number = 31,
               .most_months = HIJRI_MONTHS},
    .span = {2423999, 2479990},  /* years 1343 to 1500 */
    .known = {2423999, 2462271}, /* years 1343 to 1450 */
    .lay_out = lay_out,
    .fast = &published_fast,
    .data = &printed,
};
