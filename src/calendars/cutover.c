/* SPDX-License-Identifier: MIT */
/* Changes of style: calendars that went from one way of dating to another.

   Each is a row of stretches of days, and each stretch is dated in a style of
   its own.  Laying out a year puts together what each stretch has of it; days
   that were dropped are a gap in the numbers of a month.  cutover.def has the
   changes from Julian to Gregorian; here are those that are none of one day:
   Sweden, by the royal ordinances of 1699 to 1753, and the years from 25 March
   of England, Florence and Pisa.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/gregory.h"
#include "calendars/julian.h"
#include "calendars/roman.h"

/* From day FIRST to the next stretch, days are dated as a style with Roman
   months, whose years begin on NEW_YEAR, would date the day that comes AHEAD
   days later; where there is no NEW_YEAR, by the one date ONLY.  */
struct stretch {
    day_num first;
    day_num (*new_year)(int64_t year);
    int ahead;
    struct cal_date only;
};

struct cutover {
    int count;
    struct stretch stretch[5];
};

/* Puts DAYS days, the first of which is DAY and bears NUMBER in the month
   WHICH, at the end of the year.  */
static void add_days(struct cal_year *out, int which, int number, int days,
                     day_num day)
{
    struct cal_month *last = out->months ? &out->month[out->months - 1] : NULL;

    if (!last)
        out->first = day;
    if (last && last->which == which) {
        for (int i = last->count; i < number - last->first; i++)
            last->skipped |= UINT32_C(1) << i;
        last->count = (uint16_t)(number + days - last->first);
        return;
    }
    out->month[out->months++] = (struct cal_month){
        .which = (uint8_t)which,
        .first = (uint16_t)number,
        .count = (uint16_t)days,
    };
}

static struct day_range overlap(struct day_range a, struct day_range b)
{
    return (struct day_range){
        .first = a.first > b.first ? a.first : b.first,
        .end = a.end < b.end ? a.end : b.end,
    };
}

/* Adds what DAYS have of a YEAR of the style of a STRETCH.  */
static void add_year(struct cal_year *out, const struct stretch *stretch,
                     int64_t year, struct day_range days)
{
    day_num first = stretch->new_year(year) - stretch->ahead;
    bool leap = stretch->new_year(year + 1) - stretch->ahead - first > 365;

    for (int i = 0; i < ROMAN_MONTHS; i++) {
        day_num end = first + roman_days_in(i + 1, leap);
        struct day_range left = overlap((struct day_range){first, end}, days);

        if (left.first < left.end)
            add_days(out, i, (int)(left.first - first) + 1,
                     (int)(left.end - left.first), left.first);
        first = end;
    }
}

/* Adds what DAYS have of the YEAR.  */
static void add_days_of(struct cal_year *out, const struct cutover *cutover,
                        int64_t year, struct day_range days)
{
    for (int i = 0; i < cutover->count; i++) {
        const struct stretch *stretch = &cutover->stretch[i];
        bool is_last = i + 1 == cutover->count;
        struct day_range its_days = {
            .first = stretch->first,
            .end = is_last ? DAY_MAX + 1 : stretch[1].first,
        };

        if (stretch->new_year)
            add_year(out, stretch, year, overlap(its_days, days));
        else if (stretch->only.year == year && day_in(days, stretch->first))
            add_days(out, stretch->only.month - 1, stretch->only.day, 1,
                     stretch->first);
    }
}

static bool has_leap_day(const struct cal_year *year)
{
    for (int i = 0; i < year->months; i++)
        if (year->month[i].which == 1)
            return year->month[i].first + year->month[i].count > 29;
    return false;
}

static const struct day_range all_days = {DAY_MIN, DAY_MAX + 1};

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    add_days_of(out, self->data, year, all_days);
    out->leap = has_leap_day(out);
}

static const struct cal_era eras[] = ROMAN_ERAS(JULIAN_EPOCH);

#define CUTOVER_FIELDS                                                         \
    ROMAN_FIELDS, .eras = eras, .era_count = sizeof eras / sizeof *eras,       \
                  .span = {-363528576, 366963560},                             \
                  .known = {-363528576, 366963560}, .epoch = JULIAN_EPOCH,     \
                  .mean_days = 146097, .mean_years = 400, .lay_out = lay_out

/* The days of cutover.def, as constant expressions: years are counted from
   1 March, so that the leap day is their last.  Years after 0 only.  */
enum {
    January = 1,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December
};
#define MARCH_YEAR(month, year) ((year) - ((month) < March))
#define MARCH_DAY(day, month) ((day) + (153 * (((month) + 9) % 12) + 2) / 5)
#define JULIAN_DAY(day, month, year)                                           \
    (1721117 + MARCH_DAY(day, month) + 365 * MARCH_YEAR(month, year) +         \
     MARCH_YEAR(month, year) / 4)
#define GREGORIAN_DAY(day, month, year)                                        \
    (JULIAN_DAY(day, month, year) + 2 - MARCH_YEAR(month, year) / 100 +        \
     MARCH_YEAR(month, year) / 400)

/* How many days are left of the shortest month, where day A is the last Julian
   and day B the first Gregorian one: of one month, or of two.  MONTH_END is the
   first day of the month after B's.  */
#define LEAST(a, b) ((a) < (b) ? (a) : (b))
#define MONTH_END(month, year)                                                 \
    GREGORIAN_DAY(1, (month) % 12 + 1, (year) + (month) / 12)
#define DAYS_LEFT(day, month, year)                                            \
    (MONTH_END(month, year) - GREGORIAN_DAY(day, month, year))
#define LEAST_DAYS(day_a, month_a, day_b, month_b, year_b)                     \
    LEAST(28, (month_a) == (month_b)                                           \
                  ? (day_a) + DAYS_LEFT(day_b, month_b, year_b)                \
                  : LEAST(day_a, DAYS_LEFT(day_b, month_b, year_b)))

#define CUTOVER(code, title, day_a, month_a, year_a, day_b, month_b, year_b,   \
                ...)                                                           \
    _Static_assert(JULIAN_DAY(day_a, month_a, year_a) + 1 ==                   \
                       GREGORIAN_DAY(day_b, month_b, year_b),                  \
                   "cutover-" #code ": a day does not follow the other");      \
    static const struct cutover change_##code = {                              \
        .count = 2,                                                            \
        .stretch = {{.first = DAY_MIN, .new_year = julian_new_year},           \
                    {.first = GREGORIAN_DAY(day_b, month_b, year_b),           \
                     .new_year = gregory_new_year}},                           \
    };                                                                         \
    static const char *const aliases_##code[] = {__VA_ARGS__};                 \
    const struct cal cal_cutover_##code = {                                    \
        CUTOVER_FIELDS,                                                        \
        .id = "cutover-" #code,                                                \
        .aliases = aliases_##code,                                             \
        .name = title,                                                         \
        .decided_by = "Gregorian from " #day_b " " #month_b " " #year_b,       \
        .limits = {.least_days =                                               \
                       LEAST_DAYS(day_a, month_a, day_b, month_b, year_b),     \
                   .most_days = 31,                                            \
                   .most_number = 31,                                          \
                   .most_months = ROMAN_MONTHS},                               \
        .data = &change_##code,                                                \
    };
#include "calendars/cutover.def"
#undef CUTOVER

/* Sweden left out 29 February 1700 to go over in steps of a day, gave it up,
   and went back with a 30 February in 1712.  */
static const struct cutover sweden = {
    .count = 5,
    .stretch =
        {
            {.first = DAY_MIN, .new_year = julian_new_year},
            {.first = 2342042, .new_year = julian_new_year, .ahead = 1},
            {.first = 2346425, .only = {.year = 1712, .month = 2, .day = 30}},
            {.first = 2346426, .new_year = julian_new_year},
            {.first = 2361390, .new_year = gregory_new_year}, /* 1 March 1753 */
        },
};
static const char *const swedish_aliases[] = {"cutover-se", "cutover-fi", NULL};

const struct cal cal_swedish = {
    CUTOVER_FIELDS,
    .id = "swedish",
    .aliases = swedish_aliases,
    .name = "Swedish",
    .decided_by = "Julian, a day ahead 1700-1712, Gregorian from 1753",
    .limits = {.least_days = 17,
               .most_days = 31,
               .most_number = 31,
               .most_months = ROMAN_MONTHS},
    .data = &sweden,
};

/* Where the year began with the Annunciation, 25 March, a day of January 1648
   came ten months after one of March 1648; at Pisa that year had begun a year
   before.  C. R. Cheney, "A Handbook of Dates" (1945; revised by Michael Jones,
   2000); Adriano Cappelli, "Cronologia, cronografia e calendario perpetuo"
   (1930).  */
struct annunciation {
    const struct cutover *cutover;
    int32_t last;    /* of these years: it ends with December */
    int years_ahead; /* of the year that this 25 March lies in */
};

#define TO_JANUARY 282 /* days from 25 March on */

/* 25 March of the YEAR that it lies in.  */
static day_num lady_day(const struct cutover *cutover, int64_t year)
{
    const struct stretch *stretch = &cutover->stretch[cutover->count - 1];

    while (stretch > cutover->stretch &&
           stretch->new_year(year + 1) - TO_JANUARY < stretch->first)
        stretch--;
    return stretch->new_year(year + 1) - TO_JANUARY;
}

static void lay_out_annunciation(const struct cal *self, int32_t year,
                                 struct cal_year *out)
{
    const struct annunciation *style = self->data;
    const struct cutover *cutover = style->cutover;
    int64_t spring = (int64_t)year - style->years_ahead;
    struct day_range days = all_days;

    if (year <= style->last) {
        days.first = lady_day(cutover, spring);
        days.end = year < style->last ? lady_day(cutover, spring + 1)
                                      : days.first + TO_JANUARY;
        add_days_of(out, cutover, spring, days);
        spring++;
    }
    add_days_of(out, cutover, spring, days);
    out->leap = has_leap_day(out);
}

#define ANNUNCIATION_1 (JULIAN_EPOCH + 365 - TO_JANUARY) /* of year 1 */
#define ANNUNCIATION_FIELDS                                                    \
    ROMAN_NAMES, .epoch = ANNUNCIATION_1, .mean_days = 146097,                 \
                 .mean_years = 400, .lay_out = lay_out_annunciation,           \
                 .limits = {.least_days = 7,                                   \
                            .most_days = 31,                                   \
                            .most_number = 31,                                 \
                            .most_months = ROMAN_MONTHS + 1}

static const struct cal_era annunciation_eras[] = ROMAN_ERAS(ANNUNCIATION_1);

/* In England the year of law and Church began so from the twelfth century on;
   the act 24 Geo. II c. 23 ended 1751 with December.  */
static const struct annunciation english = {&change_gb, 1751, 0};

const struct cal cal_cutover_gb_lady_day = {
    ANNUNCIATION_FIELDS,
    .id = "cutover-gb-lady-day",
    .name = "English (Lady Day)",
    .decided_by = "Julian years from 25 March to 1751, then British",
    .boundary = CAL_MIDNIGHT,
    .eras = annunciation_eras,
    .era_count = sizeof annunciation_eras / sizeof *annunciation_eras,
    .span = {-363528493, 366963560},
    .known = {JULIAN_DAY(25, March, 1155), 366963560},
    .data = &english,
};

/* At Florence from the tenth century on, with days from sunset; the grand duke
   ended 1749 with December, by a decree of 20 November.  */
static const struct annunciation florence = {&change_it, 1749, 0};

const struct cal cal_florentine = {
    ANNUNCIATION_FIELDS,
    .id = "florentine",
    .name = "Florentine",
    .decided_by = "as in Italy, but years from 25 March to 1749",
    .boundary = CAL_SUNSET,
    .eras = annunciation_eras,
    .era_count = sizeof annunciation_eras / sizeof *annunciation_eras,
    .span = {-363528493, 366963560},
    .known = {JULIAN_DAY(25, March, 1000), 366963560},
    .data = &florence,
};

/* At Pisa a year ahead, so that the last to begin on 25 March, of 1749, was
   1750.  It ends with that December: with the year 1750 that followed, it would
   have its April twice.  */
#define PISAN_FIRST (ANNUNCIATION_1 - 365)
#define PISAN_END GREGORIAN_DAY(1, January, 1750)

static const struct annunciation pisa = {&change_it, 1750, 1};
static const struct cal_era pisan_eras[] = {
    {.code = "ce", .name = "CE", .first = DAY_MIN},
};

const struct cal cal_pisan = {
    ANNUNCIATION_FIELDS,
    .id = "pisan",
    .name = "Pisan",
    .decided_by = "as in Italy, but from 25 March, a year ahead",
    .boundary = CAL_SUNSET,
    .eras = pisan_eras,
    .era_count = sizeof pisan_eras / sizeof *pisan_eras,
    .span = {PISAN_FIRST, PISAN_END}, /* years 1 to 1750 */
    .known = {JULIAN_DAY(25, March, 1000), PISAN_END},
    .data = &pisa,
};
