/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/i18n.h"
#include "calendars/def_cal.h"
#include "calendars/def_rule.h"
#include "core/cal_convert.h"
#include "core/cal_cursor.h"
#include "core/cal_prove.h"

#define NEAR_YEARS 2000 /* before and behind the epoch and today */
#define FAR_STEP 997    /* years, from one that is looked at to the next */

/* A proof: what it is of, how many days about a day it looks at, how far apart
   the days of a year are that are asked for their labels, or 0 where none are,
   how many labels may still be asked for, and the year that was looked at
   last.  */
struct proof {
    const struct def *d;
    const struct cal *cal;
    struct def_faults *faults;
    day_num days;
    int step, labels;
    struct cal_cursor cursor;
};

static bool refuse_year(const struct proof *p, int32_t year)
{
    return def_refuse(
        p->faults, p->d->rule_place,
        _("year %d: two of its days bear one date, or it does not "
          "join the years beside it"),
        (int)year);
}

/* Whether DAY is found in the year NUMBER, and each cycle gives it one of its
   numbers.  */
static bool is_sound_day(struct proof *p, int32_t number, day_num day)
{
    struct cal_date date;

    if (cal_cursor_date(&p->cursor, day, &date) || date.year != number)
        return refuse_year(p, number);
    p->labels -= p->cal->cycle_count;
    for (int i = 0; i < p->cal->cycle_count; i++) {
        const struct def_cycle *cycle = &p->d->cycles[i];
        int label = def_cycle_number(p->cal, i, day, &date, &p->cursor.year);

        if (cycle->count ? label >= 1 && label <= cycle->count : label >= 0)
            continue;
        if (cycle->count)
            return def_refuse(
                p->faults, cycle->place,
                _("day %d: the number is not from 1 to %d, as there "
                  "are names, or cannot be worked out"),
                (int)day, cycle->count);
        return def_refuse(
            p->faults, cycle->place,
            _("day %d: the number is not from 0 to %d, or cannot be "
              "worked out"),
            (int)day, CAL_CYCLE_MAX);
    }
    return true;
}

static bool has_parts(const struct proof *p, int32_t year)
{
    int32_t part[CAL_YEAR_PARTS_MAX];

    return !p->cal->year_part_count || !cal_year_parts(p->cal, year, part) ||
           def_refuse(
               p->faults, p->d->place,
               _("year %d: the numbers of write year cannot be worked out"),
               (int)year);
}

/* Whether two months of the year bear the same dates.  */
static bool are_twins(const struct cal *cal, const struct cal_month *a,
                      const struct cal_month *b)
{
    return !strcmp(cal->month_names[a->which].code,
                   cal->month_names[b->which].code) &&
           a->first < b->first + b->count && b->first < a->first + a->count;
}

static bool has_no_twins(const struct proof *p, const struct cal_year *year)
{
    for (int i = 0; i < year->months; i++)
        for (int j = 0; j < i; j++) {
            const struct def_month *month = &p->d->months[year->month[i].which];

            if (are_twins(p->cal, &year->month[i], &year->month[j]))
                return def_refuse(
                    p->faults, month->place,
                    _("year %d: '%s' and '%s' have the code %s and the same "
                      "numbers"),
                    (int)year->year, p->d->months[year->month[j].which].name,
                    month->name,
                    p->cal->month_names[year->month[i].which].code);
        }
    return true;
}

/* Whether the days of the year are sound, or those that there is time for: in
   any year its first, its last and that between them.  */
static bool are_sound_days(struct proof *p, const struct cal_year *year)
{
    int days = cal_year_days(year);
    day_num last = year->first + days - 1;

    if (!is_sound_day(p, year->year, year->first) ||
        !is_sound_day(p, year->year, year->first + days / 2) ||
        !is_sound_day(p, year->year, last))
        return false;
    for (int n = p->step; n < days && p->cal->cycle_count; n += p->step)
        if (p->labels > 0 && !is_sound_day(p, year->year, year->first + n))
            return false;
    return true;
}

/* Whether the year can be laid out, and what is told of it: else the reason is
   a better one than that years do not join.  */
static bool is_sound(struct proof *p, int32_t number)
{
    struct cal_year year = {.year = number};
    char sentence[DEF_WHY_SIZE];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    if (!def_rule_lay_out(p->cal->data, number, &year, &why))
        return def_refuse(p->faults, p->d->rule_place, _("year %d: %s"),
                          (int)number, sentence);
    return has_no_twins(p, &year) && has_parts(p, number) &&
           (!p->step || are_sound_days(p, &year));
}

/* The days that the calendar has of COUNT before DAY and as many behind.  */
static struct day_range days_about(const struct proof *p, day_num day,
                                   day_num count)
{
    struct day_range days = {day - count, day + count};

    if (days.first < p->cal->span.first)
        days.first = p->cal->span.first;
    if (days.end > p->cal->span.end)
        days.end = p->cal->span.end;
    return days;
}

/* Proves each STEP-th year of those that touch DAYS.  */
static bool prove_years(struct proof *p, struct day_range days, int step)
{
    struct cal_date first, last;

    if (days.first >= days.end)
        return true;
    if (cal_from_day(p->cal, days.first, &first) ||
        cal_from_day(p->cal, days.end - 1, &last))
        return def_refuse(
            p->faults, p->d->rule_place,
            _("the days %d to %d are not all in the years that it "
              "has"),
            (int)days.first, (int)days.end - 1);
    for (int32_t year = first.year; year <= last.year; year += step)
        if (!is_sound(p, year))
            return false;
    return true;
}

/* Proves the years about DAY, and that they join.  */
static bool prove_about(struct proof *p, day_num day)
{
    struct day_range days = days_about(p, day, p->days);
    int32_t year;

    return prove_years(p, days, 1) &&
           (!cal_prove(p->cal, days, &year) || refuse_year(p, year));
}

/* Proves more years, those that are written of most and some of all, but none
   of their days, for which there is no time.  */
static bool prove_more(struct proof *p, day_num today, day_num reach)
{
    p->step = 0;
    return prove_years(p, days_about(p, p->cal->epoch, reach), 1) &&
           prove_years(p, days_about(p, today, reach), 1) &&
           prove_years(p, p->cal->span, FAR_STEP);
}

bool def_prove(const struct def *d, const struct cal *cal, day_num today,
               enum def_care care, struct def_faults *faults)
{
    bool is_thorough = care == DEF_THOROUGHLY;
    struct proof p = {
        .d = d,
        .cal = cal,
        .faults = faults,
        .days = is_thorough ? 100000 : 4000,
        .step = is_thorough ? 1 : 97,
        .labels = is_thorough ? 800000 : 10000,
        .cursor = {.cal = cal},
    };
    int64_t year = cal->mean_days / cal->mean_years + 1;
    int years = is_thorough ? 300 : 12;

    /* Rounds and years that take the most steps: what is proved is bounded by
       years, not by days.  */
    if (p.days / year > years)
        p.days = years * year;
    if (!day_fenced(today))
        today = cal->epoch;
    return prove_about(&p, cal->epoch) && prove_about(&p, today) &&
           prove_about(&p, cal->span.first) && prove_about(&p, cal->span.end) &&
           (!is_thorough || prove_more(&p, today, NEAR_YEARS * year));
}
