/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/i18n.h"
#include "calendars/def_cal.h"
#include "calendars/def_rule.h"
#include "core/cal_convert.h"
#include "core/cal_prove.h"

/* A proof: what it is of, and how many days about a day it looks at.  */
struct proof {
    const struct def *d;
    const struct cal *cal;
    struct def_faults *faults;
    day_num days;
    int step; /* from one day that cycles are asked about to the next */
};

__attribute__((format(printf, 3, 4))) static bool
refuse(const struct proof *p, struct def_place place, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    def_refuse_as(p->faults, place, format, args);
    va_end(args);
    return false;
}

/* Whether each cycle gives DAY, which is in YEAR, one of its numbers.  */
static bool has_cycles(const struct proof *p, day_num day)
{
    int number;

    for (int i = 0; i < p->cal->cycle_count; i++) {
        const struct def_cycle *cycle = &p->d->cycles[i];

        if (!cal_cycle_number(p->cal, i, day, &number))
            continue;
        if (cycle->count)
            return refuse(p, cycle->place,
                          _("day %d: the number is not from 1 to %d, as there "
                            "are names, or cannot be worked out"),
                          (int)day, cycle->count);
        return refuse(p, cycle->place,
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
           refuse(p, p->d->place,
                  _("year %d: the numbers of write year cannot be worked out"),
                  (int)year);
}

/* Whether the year can be laid out, and what is told of it: else the reason is
   a better one than that years do not join.  */
static bool is_sound(const struct proof *p, int32_t number)
{
    struct cal_year year = {.year = number};
    char sentence[160];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    int days;

    if (!def_rule_lay_out(p->cal->data, number, &year, &why))
        return refuse(p, p->d->rule_place, _("year %d: %s"), (int)number,
                      sentence);
    if (!has_parts(p, number))
        return false;
    days = cal_year_days(&year);
    for (int n = 0; n < days && p->cal->cycle_count; n += p->step)
        if (!has_cycles(p, year.first + n))
            return false;
    return true;
}

/* Proves the years about DAY.  */
static bool prove_about(const struct proof *p, day_num day)
{
    struct day_range days = {day - p->days, day + p->days};
    struct cal_date first, last;
    int32_t year;

    if (days.first < p->cal->span.first)
        days.first = p->cal->span.first;
    if (days.end > p->cal->span.end)
        days.end = p->cal->span.end;
    if (days.first >= days.end)
        return true;
    if (cal_from_day(p->cal, days.first, &first) ||
        cal_from_day(p->cal, days.end - 1, &last))
        return refuse(p, p->d->rule_place,
                      _("the days %d to %d are not all in the years that it "
                        "has"),
                      (int)days.first, (int)days.end - 1);
    for (year = first.year; year <= last.year; year++)
        if (!is_sound(p, year))
            return false;
    return !cal_prove(p->cal, days, &year) ||
           refuse(p, p->d->rule_place,
                  _("year %d: two of its days bear one date, or it does not "
                    "join the years beside it"),
                  (int)year);
}

bool def_prove(const struct def *d, const struct cal *cal, day_num today,
               enum def_care care, struct def_faults *faults)
{
    struct proof p = {
        .d = d,
        .cal = cal,
        .faults = faults,
        .days = care == DEF_THOROUGHLY ? 100000 : 4000,
        .step = care == DEF_THOROUGHLY ? 1 : 97,
    };
    int64_t year = cal->mean_days / cal->mean_years + 1;

    /* Rounds and years that take the most steps: what is proved is bounded by
       years, not by days.  */
    if (p.days / year > 300)
        p.days = 300 * year;
    return prove_about(&p, cal->epoch) && prove_about(&p, today) &&
           prove_about(&p, cal->span.first) && prove_about(&p, cal->span.end);
}
