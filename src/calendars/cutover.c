/* SPDX-License-Identifier: MIT */
/* Changes of style: calendars that went from one way of dating to another.

   Each is a row of stretches of days, and each stretch is dated in a style of
   its own.  Laying out a year puts together what each stretch has of it; days
   that were dropped are a gap in the numbers of a month.  cutover.def has the
   changes from Julian to Gregorian; here are those that are none of one day:
   Sweden, by the royal ordinances of 1699 to 1753, and the English year.  */

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

/* Adds what DAYS have of a YEAR of the style of a STRETCH.  */
static void add_year(struct cal_year *out, const struct stretch *stretch,
                     int64_t year, struct day_range days)
{
    day_num first = stretch->new_year(year) - stretch->ahead;
    bool leap = stretch->new_year(year + 1) - stretch->ahead - first > 365;

    for (int i = 0; i < ROMAN_MONTHS; i++) {
        day_num end = first + roman_days_in(i + 1, leap);
        day_num from = first > days.first ? first : days.first;
        day_num to = end < days.end ? end : days.end;

        if (from < to)
            add_days(out, i, (int)(from - first) + 1, (int)(to - from), from);
        first = end;
    }
}

static void add_stretch(struct cal_year *out, const struct stretch *stretch,
                        day_num end, int32_t year)
{
    if (stretch->new_year)
        add_year(out, stretch, year, (struct day_range){stretch->first, end});
    else if (stretch->only.year == year)
        add_days(out, stretch->only.month - 1, stretch->only.day, 1,
                 stretch->first);
}

static bool has_leap_day(const struct cal_year *year)
{
    for (int i = 0; i < year->months; i++)
        if (year->month[i].which == 1)
            return year->month[i].first + year->month[i].count > 29;
    return false;
}

static void lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    const struct cutover *cutover = self->data;

    for (int i = 0; i < cutover->count; i++) {
        bool is_last = i + 1 == cutover->count;

        add_stretch(out, &cutover->stretch[i],
                    is_last ? DAY_MAX + 1 : cutover->stretch[i + 1].first,
                    year);
    }
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

/* In England the year of law and Church began on Lady Day, 25 March, from the
   twelfth century on: a day of January 1648 came ten months after one of March
   1648.  The act 24 Geo. II c. 23 ended 1751 with December.  C. R. Cheney, "A
   Handbook of Dates" (1945; revised by Michael Jones, 2000).  */
#define LADY_YEAR_LAST 1751
#define LADY_DAYS 282 /* from 25 March to 31 December */
#define LADY_EPOCH (JULIAN_EPOCH + 365 - LADY_DAYS)
#define LADY_KNOWN 2143005         /* 25 March 1155 */
#define LADY_SPAN_FIRST -363528493 /* 25 March -999,999 */

static void lay_out_lady(const struct cal *self, int32_t year,
                         struct cal_year *out)
{
    const struct cutover *cutover = self->data;
    struct day_range days = {
        .first = julian_new_year((int64_t)year + 1) - LADY_DAYS,
        .end = julian_new_year((int64_t)year + 2) - LADY_DAYS,
    };

    if (year > LADY_YEAR_LAST) {
        lay_out(self, year, out);
        return;
    }
    if (year == LADY_YEAR_LAST)
        days.end = julian_new_year(year + 1);
    add_year(out, &cutover->stretch[0], year, days);
    add_year(out, &cutover->stretch[0], (int64_t)year + 1, days);
    out->leap = has_leap_day(out);
}

static const struct cal_era lady_eras[] = ROMAN_ERAS(LADY_EPOCH);

const struct cal cal_cutover_gb_lady_day = {
    ROMAN_FIELDS,
    .id = "cutover-gb-lady-day",
    .name = "English (Lady Day)",
    .decided_by = "Julian years from 25 March to 1751, then British",
    .eras = lady_eras,
    .era_count = sizeof lady_eras / sizeof *lady_eras,
    .limits = {.least_days = 7,
               .most_days = 31,
               .most_number = 31,
               .most_months = ROMAN_MONTHS + 1},
    .span = {LADY_SPAN_FIRST, 366963560}, /* years -999,999 to 999,999 */
    .known = {LADY_KNOWN, 366963560},
    .epoch = LADY_EPOCH,
    .mean_days = 146097,
    .mean_years = 400,
    .lay_out = lay_out_lady,
    .data = &change_gb,
};
