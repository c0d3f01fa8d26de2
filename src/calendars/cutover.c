/* SPDX-License-Identifier: MIT */
/* Changes of style: calendars that went from one way of dating to another.

   Each is a row of stretches of days, and each stretch is dated by another
   calendar.  Laying out a year puts together what each stretch has of it; days
   that were dropped are a gap in the numbers of a month.  The dates of the
   changes are those of the acts that decreed them: 24 Geo. II c. 23 for
   Britain, the royal ordinances of 1699 to 1753 for Sweden.  */

#include "config.h"

#include "calendars/builtin.h"
#include "calendars/gregory.h"
#include "calendars/julian.h"
#include "calendars/roman.h"

/* From day FIRST to the next stretch, days are dated as STYLE would date the
   day that comes AHEAD days later; where there is no style, by the one date
   ONLY.  Styles have Roman months.  */
struct stretch {
    day_num first;
    const struct cal *style;
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

/* Adds what DAYS, a stretch of this STYLE, have of its year LAID.  */
static void add_year(struct cal_year *out, const struct cal_year *laid,
                     struct day_range days)
{
    day_num first = laid->first;

    for (int i = 0; i < laid->months; i++) {
        day_num end = first + laid->month[i].count;
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
    struct cal_year laid = {.year = year};

    if (!stretch->style) {
        if (stretch->only.year == year)
            add_days(out, stretch->only.month - 1, stretch->only.day, 1,
                     stretch->first);
        return;
    }
    stretch->style->lay_out(stretch->style, year, &laid);
    laid.first -= stretch->ahead;
    add_year(out, &laid, (struct day_range){stretch->first, end});
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

static const struct cutover britain = {
    .count = 2,
    .stretch =
        {
            {.first = DAY_MIN, .style = &cal_julian},
            {.first = 2361222, .style = &cal_gregory}, /* 14 September 1752 */
        },
};
static const char *const british_aliases[] = {"british", NULL};

const struct cal cal_cutover_gb = {
    CUTOVER_FIELDS,
    .id = "cutover-gb",
    .aliases = british_aliases,
    .name = "British",
    .decided_by = "Julian to 2 September 1752, then Gregorian",
    .limits = {.least_days = 19, .most_days = 31, .most_months = ROMAN_MONTHS},
    .data = &britain,
};

/* Sweden left out 29 February 1700 to go over in steps of a day, gave it up,
   and went back with a 30 February in 1712.  */
static const struct cutover sweden = {
    .count = 5,
    .stretch =
        {
            {.first = DAY_MIN, .style = &cal_julian},
            {.first = 2342042, .style = &cal_julian, .ahead = 1},
            {.first = 2346425, .only = {.year = 1712, .month = 2, .day = 30}},
            {.first = 2346426, .style = &cal_julian},
            {.first = 2361390, .style = &cal_gregory}, /* 1 March 1753 */
        },
};
static const char *const swedish_aliases[] = {"cutover-se", NULL};

const struct cal cal_swedish = {
    CUTOVER_FIELDS,
    .id = "swedish",
    .aliases = swedish_aliases,
    .name = "Swedish",
    .decided_by = "Julian, a day ahead 1700-1712, Gregorian from 1753",
    .limits = {.least_days = 17, .most_days = 31, .most_months = ROMAN_MONTHS},
    .data = &sweden,
};
