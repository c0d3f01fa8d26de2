/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_check.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

enum status cal_check_name(const char *name, size_t most)
{
    if (!name)
        return STATUS_ERR_ARGUMENT;

    size_t n = strnlen(name, most + 1);

    if (!n)
        return STATUS_ERR_NAME_EMPTY;
    if (n > most)
        return STATUS_ERR_NAME_LONG;
    if (utf8_plain(name, n) == n)
        return STATUS_OK;
    if (!utf8_is_valid(name, n))
        return STATUS_ERR_NAME_UTF8;
    if (utf8_has_control(name, n))
        return STATUS_ERR_NAME_CONTROL;
    return STATUS_OK;
}

enum status cal_check_pattern(const char *pattern)
{
    enum status s = cal_check_name(pattern, CAL_NAME_MAX);
    bool quoted = false;

    for (; !s && *pattern; pattern++) {
        if (*pattern == '\'')
            quoted = !quoted;
        else if (!quoted && (ascii_is_small(ascii_small(*pattern)) &&
                             !strchr(CAL_PATTERN_LETTERS, *pattern)))
            s = STATUS_ERR_PATTERN;
    }
    return quoted && !s ? STATUS_ERR_PATTERN : s;
}

static bool may_be_in_id(char c)
{
    return ascii_is_small(c) || ascii_is_digit(c) || c == '-';
}

static bool may_be_in_alias(char c)
{
    return may_be_in_id(c) || ascii_is_capital(c) || c == ' ' || c == '_';
}

static bool may_be_in_code(char c)
{
    return ascii_is_capital(c) || ascii_is_digit(c);
}

/* Whether NAME may stand on the screen, and has only characters that MAY be in
   it.  */
static enum status check_word(const char *name, size_t most, bool (*may)(char))
{
    enum status s = cal_check_name(name, most);

    for (; !s && *name; name++)
        if (!may(*name))
            s = STATUS_ERR_NAME_FORM;
    return s;
}

enum status cal_check_id(const char *id)
{
    enum status s = check_word(id, CAL_ID_MAX, may_be_in_id);

    return s || ascii_is_small(*id) ? s : STATUS_ERR_NAME_FORM;
}

static enum status check_aliases(const struct cal *cal)
{
    enum status s = STATUS_OK;

    for (const char *const *a = cal->aliases; !s && a && *a; a++)
        s = check_word(*a, CAL_ID_MAX, may_be_in_alias);
    return s;
}

static enum status check_months(const struct cal *cal)
{
    enum status s = STATUS_OK;

    if (!cal->month_names || cal->month_name_count < 1 ||
        cal->month_name_count > CAL_NAMES_MAX)
        return STATUS_ERR_BACKEND;
    for (int i = 0; !s && i < cal->month_name_count; i++) {
        const struct cal_month_name *month = &cal->month_names[i];

        if (!(s = check_word(month->code, CAL_CODE_MAX, may_be_in_code)))
            s = cal_check_name(month->name, CAL_NAME_MAX);
        if (!s && (unsigned)month->period > CAL_PERIOD_OUTSIDE_WEEK)
            s = STATUS_ERR_BACKEND;
    }
    return s;
}

static enum status check_week(const struct cal_week *week)
{
    enum status s = STATUS_OK;

    if (!week->length || week->length > CAL_WEEK_MAX || !week->names ||
        week->anchor >= week->length ||
        (unsigned)week->restart > CAL_RESTART_MONTH)
        return STATUS_ERR_BACKEND;
    for (int i = 0; !s && i < week->length; i++)
        s = cal_check_name(week->names[i], CAL_NAME_MAX);
    return s;
}

static enum status check_eras(const struct cal *cal)
{
    enum status s = STATUS_OK;

    if (cal->era_count < 0 || (cal->era_count && !cal->eras))
        return STATUS_ERR_BACKEND;
    for (int i = 0; !s && i < cal->era_count; i++) {
        const struct cal_era *era = &cal->eras[i];

        if (era->first < DAY_MIN || era->first > DAY_MAX ||
            (i ? era->first <= era[-1].first : era->first != DAY_MIN) ||
            era->zero < -CAL_YEAR_MAX || era->zero > CAL_YEAR_MAX)
            return STATUS_ERR_BACKEND;
        if (!(s = cal_check_id(era->code)))
            s = cal_check_name(era->name, CAL_NAME_MAX);
    }
    return s;
}

static enum status check_cycle(const struct cal *cal, int which)
{
    const struct cal_cycle *cycle = &cal->cycles[which];
    enum status s = cal_check_id(cycle->id);

    for (int i = 0; !s && i < which; i++)
        if (!strcmp(cal->cycles[i].id, cycle->id))
            s = STATUS_ERR_NAME_TAKEN;
    if (s)
        return s;
    if (cycle->count < 0 || cycle->count > CAL_CYCLE_NAMES_MAX ||
        !cycle->count != !cycle->names)
        return STATUS_ERR_BACKEND;
    for (int i = 0; !s && i < cycle->count; i++)
        s = cal_check_name(cycle->names[i], CAL_NAME_MAX);
    return s;
}

static enum status check_cycles(const struct cal *cal)
{
    enum status s = STATUS_OK;

    if (cal->cycle_count < 0 || cal->cycle_count > CAL_CYCLES_MAX ||
        (cal->cycle_count && (!cal->cycles || !cal->cycle)))
        return STATUS_ERR_BACKEND;
    for (int i = 0; !s && i < cal->cycle_count; i++)
        s = check_cycle(cal, i);
    return s;
}

static enum status check_writing(const struct cal *cal)
{
    enum status s = STATUS_OK;

    if (cal->year_part_count < 0 || cal->year_part_count > CAL_YEAR_PARTS_MAX ||
        (cal->year_part_count && !cal->year_parts))
        return STATUS_ERR_BACKEND;
    if (cal->day_pattern)
        s = cal_check_pattern(cal->day_pattern);
    if (!s && cal->month_pattern)
        s = cal_check_pattern(cal->month_pattern);
    return s;
}

static bool ranges_are_sound(const struct cal *cal)
{
    return DAY_MIN <= cal->span.first && cal->span.first < cal->span.end &&
           cal->span.end <= DAY_MAX + 1 &&
           cal->span.first <= cal->known.first &&
           cal->known.first <= cal->known.end &&
           cal->known.end <= cal->span.end;
}

static bool numbers_are_sound(const struct cal *cal)
{
    const struct cal_limits *limits = &cal->limits;

    return limits->least_days && limits->least_days <= limits->most_days &&
           limits->most_days <= 2 * CAL_MONTH_COUNT &&
           limits->most_number <= CAL_NUMBER_MAX && limits->most_months &&
           limits->most_months <= CAL_MONTHS_MAX && day_fenced(cal->epoch) &&
           cal->mean_days > 0 && cal->mean_days <= DAY_MAX &&
           cal->mean_years > 0 && cal->mean_years <= CAL_YEAR_MAX;
}

enum status cal_check(const struct cal *cal)
{
    enum status s;

    if (!cal)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_check_id(cal->id)) || (s = check_aliases(cal)) ||
        (s = cal_check_name(cal->name, CAL_NAME_MAX)) ||
        (s = cal_check_name(cal->decided_by, CAL_NAME_MAX)) ||
        (s = check_months(cal)) || (s = check_week(&cal->week)) ||
        (s = check_eras(cal)) || (s = check_cycles(cal)) ||
        (s = check_writing(cal)))
        return s;
    if (!cal->lay_out || (cal->fast && (!cal->fast->dates || !cal->fast->days)))
        return STATUS_ERR_BACKEND;
    if ((unsigned)cal->family > CAL_CYCLIC ||
        (unsigned)cal->boundary > CAL_SUNSET)
        return STATUS_ERR_BACKEND;
    if (!ranges_are_sound(cal) || !numbers_are_sound(cal))
        return STATUS_ERR_BACKEND;
    return STATUS_OK;
}
