/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_rule.h"

#include <string.h>

#include "base/floor.h"
#include "base/i18n.h"

/* A year while it is laid out: its number in the rule, its beginning, its
   length, and the steps that are left.  */
struct work {
    const struct def_rule *rule;
    const struct def_span *row; /* of a table */
    int32_t year;               /* the calendar's number of it */
    int64_t frame[EXPR_VAR_COUNT];
    day_num first;
    int steps;
    struct buffer *why;
};

__attribute__((format(printf, 2, 3))) static bool
refuse(struct work *w, const char *format, ...)
{
    va_list args;

    if (w->why) {
        va_start(args, format);
        buffer_format_as(w->why, format, args);
        va_end(args);
    }
    return false;
}

/* Works out E; WHAT is what it is, which is translated only to tell of a fault:
   that would take longer than most formulas.  */
static bool run(struct work *w, const struct expr *e, const char *what,
                int64_t *out)
{
    enum expr_fault fault = expr_run(e, w->frame, &w->steps, out);

    return !fault || refuse(w, "%s: %s", _(what), expr_fault_text(fault));
}

/* The first day and the length of the year by leap rules.  */
static bool find_by_rules(struct work *w)
{
    const struct def_rule *rule = w->rule;
    int64_t n = w->frame[EXPR_Y] - rule->start_year;
    int64_t cycle = floor_div(n, rule->cycle), k = floor_mod(n, rule->cycle);
    int64_t leaps =
        cycle * rule->leaps_before[rule->cycle] + rule->leaps_before[k];
    bool leap = rule->leaps_before[k + 1] > rule->leaps_before[k];

    w->first = rule->start + n * rule->common_days +
               leaps * (rule->leap_days - rule->common_days);
    w->frame[EXPR_LEAP] = leap;
    w->frame[EXPR_LENGTH] = leap ? rule->leap_days : rule->common_days;
    return true;
}

/* The same by a formula, for this year and the next.  */
static bool find_by_formula(struct work *w)
{
    const char *what = N_("new-year");
    int64_t end;

    if (!run(w, &w->rule->new_year, what, &w->first))
        return false;
    w->frame[EXPR_Y]++;
    if (!run(w, &w->rule->new_year, what, &end))
        return false;
    w->frame[EXPR_Y]--;
    if (!day_fenced(w->first) || !day_fenced(end))
        return refuse(w, _("it begins or ends outside of the days %d to %d"),
                      (int)DAY_MIN, (int)DAY_MAX);
    w->frame[EXPR_LENGTH] = end - w->first;
    w->frame[EXPR_LEAP] = w->frame[EXPR_LENGTH] > w->rule->common_days;
    return end > w->first || refuse(w, _("it ends before it begins"));
}

static bool has_leap_month(const struct work *w)
{
    for (int i = 0; i < w->row->count; i++)
        if (w->rule->months[w->row->month[i].which].period ==
            CAL_PERIOD_LEAP_MONTH)
            return true;
    return false;
}

static bool find_in_table(struct work *w)
{
    int64_t n = w->frame[EXPR_Y] - w->rule->start_year;

    if (n < 0 || n >= w->rule->row_count)
        return refuse(w, _("the table has no such year"));
    w->row = &w->rule->rows[n];
    w->first = w->row->first;
    w->frame[EXPR_LENGTH] = w->row[1].first - w->first;
    w->frame[EXPR_LEAP] =
        has_leap_month(w) ||
        (w->rule->common_days && w->frame[EXPR_LENGTH] > w->rule->common_days);
    return true;
}

static bool find_year(struct work *w)
{
    bool (*const find[])(struct work *) = {
        [DEF_LEAP_RULES] = find_by_rules,
        [DEF_FORMULA] = find_by_formula,
        [DEF_TABLE] = find_in_table,
    };
    int64_t leap;

    if (!find[w->rule->form](w))
        return false;
    if (!w->rule->is_leap.count)
        return true;
    w->frame[EXPR_Y] = (int64_t)w->year - w->rule->leap_shift;
    if (!run(w, &w->rule->is_leap, N_("leap"), &leap))
        return false;
    w->frame[EXPR_LEAP] = leap != 0;
    return true;
}

/* How many days a month of the year has.  */
static bool find_days(struct work *w, const struct def_month *month, int *out)
{
    int64_t holds;

    w->frame[EXPR_Y] = (int64_t)w->year - month->shift;
    for (int i = 0; i < month->case_count; i++) {
        if (!run(w, &month->cases[i].when, month->name, &holds))
            return false;
        if (holds) {
            *out = month->cases[i].days;
            return true;
        }
    }
    *out = month->days[w->frame[EXPR_LEAP]];
    return true;
}

static bool lay_months(struct work *w, struct cal_year *out)
{
    int64_t sum = 0;
    int days;

    for (int i = 0; i < w->rule->month_count; i++) {
        const struct def_month *month = &w->rule->months[i];

        if (!find_days(w, month, &days))
            return false;
        if (!days)
            continue;
        if (out->months == CAL_MONTHS_MAX)
            return refuse(w, _("it has more than %d months"), CAL_MONTHS_MAX);
        out->month[out->months++] = (struct cal_month){
            .which = (uint8_t)i,
            .first = (uint16_t)month->first,
            .count = (uint16_t)days,
        };
        sum += days;
    }
    return sum == w->frame[EXPR_LENGTH] ||
           refuse(w,
                  _("its months have %d days, but it has %d, from its new "
                    "year to the next"),
                  (int)sum, (int)w->frame[EXPR_LENGTH]);
}

static bool lay_year(struct work *w, struct cal_year *out)
{
    if (!find_year(w))
        return false;
    out->first = w->first;
    out->leap = w->frame[EXPR_LEAP];
    if (!w->row)
        return lay_months(w, out);
    out->months = (uint8_t)w->row->count;
    memcpy(out->month, w->row->month,
           (size_t)w->row->count * sizeof *out->month);
    return true;
}

bool def_rule_lay_out(const struct def_rule *rule, int32_t year,
                      struct cal_year *out, struct buffer *why)
{
    struct work w = {
        .rule = rule,
        .year = year,
        .frame = {[EXPR_Y] = (int64_t)year - rule->shift},
        .steps = DEF_STEPS_MAX,
        .why = why,
    };

    if (lay_year(&w, out))
        return true;
    out->months = 0;
    return false;
}

void def_lay_out(const struct cal *self, int32_t year, struct cal_year *out)
{
    def_rule_lay_out(self->data, year, out, NULL);
}

int def_cycle_number(const struct cal *self, int which, day_num day,
                     const struct cal_date *date, const struct cal_year *year)
{
    const struct def_rule *rule = self->data;
    const int64_t frame[EXPR_VAR_COUNT] = {
        [EXPR_Y] = date->year,
        [EXPR_LENGTH] = cal_year_days(year),
        [EXPR_LEAP] = year->leap,
        [EXPR_JD] = day,
        [EXPR_MONTH] = date->month,
        [EXPR_DAY] = date->day,
        [EXPR_YDAY] = day - year->first + 1,
    };
    int steps = DEF_LABEL_STEPS_MAX;
    int64_t number;

    if (expr_run(&rule->cycles[which].number, frame, &steps, &number) ||
        number < 0 || number > CAL_CYCLE_MAX)
        return -1;
    return (int)number;
}

bool def_year_parts(const struct cal *self, int32_t year,
                    int32_t out[static CAL_YEAR_PARTS_MAX])
{
    const struct def_rule *rule = self->data;
    const int64_t frame[EXPR_VAR_COUNT] = {[EXPR_Y] = year};
    int steps = DEF_LABEL_STEPS_MAX;
    int64_t part;

    for (int i = 0; i < rule->part_count; i++) {
        if (expr_run(&rule->part[i], frame, &steps, &part) ||
            part < INT32_MIN || part > INT32_MAX)
            return false;
        out[i] = (int32_t)part;
    }
    return true;
}
