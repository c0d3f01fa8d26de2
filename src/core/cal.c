/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal.h"

#include <string.h>

#include "base/floor.h"

/* A guess from the mean year is off by a year or two, or by more where the rule
   changes; the next guess, from there, is not.  */
#define MEAN_GUESSES 6

/* Whether the parts are there without which a year cannot be found.  They are
   checked at registration; this keeps a calendar that never was from dividing
   by zero or overflowing.  */
static bool is_usable(const struct cal *cal)
{
    return cal->lay_out && cal->mean_days > 0 && cal->mean_years > 0 &&
           cal->mean_years <= CAL_YEAR_MAX && day_fenced(cal->epoch) &&
           DAY_MIN <= cal->span.first && cal->span.end <= DAY_MAX + 1;
}

static bool month_is_sound(const struct cal *cal, const struct cal_month *month)
{
    uint32_t bits = month->skipped | month->doubled;
    int days = cal_month_days(month);

    return month->which < cal->month_name_count && month->count > 0 &&
           month->count <= CAL_MONTH_COUNT &&
           month->first + month->count - 1 <= cal->limits.most_number &&
           !(month->skipped & month->doubled) &&
           (month->count >= 32 || !(bits >> month->count)) && days > 0 &&
           days >= cal->limits.least_days && days <= cal->limits.most_days;
}

/* Whether OUT keeps the promises of struct cal_year and of the limits.  */
static bool year_is_sound(const struct cal *cal, const struct cal_year *out)
{
    if (out->months > CAL_MONTHS_MAX || out->months > cal->limits.most_months)
        return false;
    for (int i = 0; i < out->months; i++)
        if (!month_is_sound(cal, &out->month[i]))
            return false;
    return true;
}

/* Lays out YEAR, which is inside the fence of years.  One that begins outside
   that of days is in no span.  */
static enum status lay_out(const struct cal *cal, int64_t year,
                           struct cal_year *out)
{
    memset(out, 0, sizeof *out);
    out->year = (int32_t)year;
    cal->lay_out(cal, (int32_t)year, out);
    out->year = (int32_t)year;
    if (!day_fenced(out->first))
        out->months = 0;
    if (!out->months)
        return STATUS_ERR_YEAR;
    return year_is_sound(cal, out) ? STATUS_OK : STATUS_ERR_BACKEND;
}

static bool is_in_span(const struct cal *cal, const struct cal_year *year)
{
    return cal->span.first <= year->first &&
           year->first + cal_year_days(year) <= cal->span.end;
}

enum status cal_check_month(const struct cal *cal, const struct cal_year *year,
                            int position)
{
    if (!cal || !year)
        return STATUS_ERR_ARGUMENT;
    if (position < 1 || position > cal->limits.most_months)
        return STATUS_ERR_MONTH;
    return position > year->months ? STATUS_ERR_MONTH_ABSENT : STATUS_OK;
}

/* How many mean years DAYS days are, rounded down.  */
static int64_t mean_years(const struct cal *cal, int64_t days)
{
    return floor_div(days * cal->mean_years, cal->mean_days);
}

/* A search for the year of a day: it is one of FIRST..LAST, and GUESS is looked
   at next.  */
struct search {
    int64_t first, last, guess;
};

/* Narrows the search for DAY, which does not lie in the year that was looked
   at.  The next guess is as many mean years away as the day is; where such
   guesses do not get there, since years are too unlike, half of what is left.
   Where there was no such year: towards the middle of the span.  */
static void narrow(struct search *search, const struct cal *cal, day_num day,
                   const struct cal_year *year, int guesses)
{
    bool later = year->months ? day > year->first
                              : day - cal->span.first < cal->span.end - day;
    int64_t years = year->months ? mean_years(cal, day - year->first) : 0;

    if (later)
        search->first = search->guess + 1;
    else
        search->last = search->guess - 1;
    search->guess += years ? years : later ? 1 : -1;
    if (guesses > MEAN_GUESSES || search->guess < search->first ||
        search->guess > search->last)
        search->guess = search->first + (search->last - search->first) / 2;
}

static enum status find_by_day(const struct cal *cal, day_num day,
                               struct cal_year *out)
{
    struct search search = {.first = -CAL_YEAR_MAX, .last = CAL_YEAR_MAX};

    if (!day_in(cal->span, day))
        return STATUS_ERR_SPAN;
    search.guess = 1 + mean_years(cal, day - cal->epoch);
    if (search.guess < search.first || search.guess > search.last)
        search.guess = 0;
    for (int i = 1; search.first <= search.last; i++) {
        enum status s = lay_out(cal, search.guess, out);

        if (s == STATUS_ERR_BACKEND)
            return s;
        if (!s && out->first <= day && day < out->first + cal_year_days(out))
            return is_in_span(cal, out) ? STATUS_OK : STATUS_ERR_BACKEND;
        narrow(&search, cal, day, out, i);
    }
    return STATUS_ERR_BACKEND;
}

/* Whether YEAR lies between that of the first day and that of the last.  */
static bool is_between(const struct cal *cal, int32_t year)
{
    struct cal_year first, last;

    return !find_by_day(cal, cal->span.first, &first) &&
           !find_by_day(cal, cal->span.end - 1, &last) && first.year < year &&
           year < last.year;
}

static enum status find_by_number(const struct cal *cal, int32_t year,
                                  struct cal_year *out)
{
    enum status s;

    if (year < -CAL_YEAR_MAX || year > CAL_YEAR_MAX)
        return STATUS_ERR_YEAR;
    if ((s = lay_out(cal, year, out)))
        return s == STATUS_ERR_YEAR && is_between(cal, year)
                   ? STATUS_ERR_BACKEND
                   : s;
    return is_in_span(cal, out) ? STATUS_OK : STATUS_ERR_YEAR;
}

/* What must hold before a year is looked for.  */
static enum status check_call(const struct cal *cal, const struct cal_year *out)
{
    if (!cal || !out)
        return STATUS_ERR_ARGUMENT;
    return is_usable(cal) ? STATUS_OK : STATUS_ERR_BACKEND;
}

/* Clears OUT where S is a fault.  */
static enum status answer(enum status s, struct cal_year *out)
{
    if (s && out)
        memset(out, 0, sizeof *out);
    return s;
}

enum status cal_year(const struct cal *cal, int32_t year, struct cal_year *out)
{
    enum status s = check_call(cal, out);

    return answer(s ? s : find_by_number(cal, year, out), out);
}

enum status cal_year_of(const struct cal *cal, day_num day,
                        struct cal_year *out)
{
    enum status s = check_call(cal, out);

    return answer(s ? s : find_by_day(cal, day, out), out);
}
