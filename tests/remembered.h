/* SPDX-License-Identifier: MIT */
/* Calendars for tests that ask for the same years thousands of times: those of
   the sky, which take half a millisecond for a year, remember each that they
   laid out.  For one thread.  */

#ifndef EPACT_TESTS_REMEMBERED_H
#define EPACT_TESTS_REMEMBERED_H

#include <stdlib.h>

#include "almanac/moment.h"
#include "calendars/hindu_lunar.h"
#include "calendars/hindu_solar.h"
#include "core/cal.h"

#define REMEMBERED_YEARS 8192 /* more than those of the almanac */

struct remembered {
    struct cal cal;
    const struct cal *of;
    struct cal_year *year[REMEMBERED_YEARS]; /* by its last bits */
};

/* Whether CAL's years take long: those that the almanac may compute, since it
   has no others, and those of the Surya-Siddhanta.  */
static inline bool is_of_the_sky(const struct cal *cal)
{
    return ((double)cal->span.first >= MOMENT_MIN &&
            (double)cal->span.end <= MOMENT_MAX) ||
           cal->lay_out == hindu_lunar_lay_out ||
           cal->lay_out == hindu_solar_lay_out;
}

static inline void remembered_lay_out(const struct cal *self, int32_t year,
                                      struct cal_year *out)
{
    struct remembered *r = (struct remembered *)(uintptr_t)self->data;
    struct cal_year **kept = &r->year[year & (REMEMBERED_YEARS - 1)];

    if (*kept && (*kept)->year == year) {
        *out = **kept;
        return;
    }
    r->of->lay_out(r->of, year, out);
    if (*kept || (*kept = malloc(sizeof **kept)))
        **kept = *out;
}

static inline int remembered_cycle(const struct cal *self, int which,
                                   day_num day, const struct cal_date *date,
                                   const struct cal_year *year)
{
    const struct remembered *r = self->data;

    return r->of->cycle(r->of, which, day, date, year);
}

static inline void remembered_doubt(const struct cal *self, day_num day,
                                    const struct cal_date *date,
                                    const struct cal_year *year,
                                    struct cal_doubt *out)
{
    const struct remembered *r = self->data;

    r->of->doubt(r->of, day, date, year, out);
}

static inline size_t remembered_dates(const struct cal *self, size_t n,
                                      const day_num *day, struct cal_date *out)
{
    const struct remembered *r = self->data;

    return r->of->fast->dates(r->of, n, day, out);
}

static inline size_t remembered_days(const struct cal *self, size_t n,
                                     const struct cal_date *date, day_num *out)
{
    const struct remembered *r = self->data;

    return r->of->fast->days(r->of, n, date, out);
}

/* CAL, or if it is of the sky one like it that remembers; NULL: there is no
   memory.  */
static inline const struct cal *remembered(const struct cal *cal)
{
    static const struct cal_fast fast = {remembered_dates, remembered_days};
    struct remembered *r; /* the registry's, never freed */

    if (!is_of_the_sky(cal))
        return cal;
    if (!(r = calloc(1, sizeof *r)))
        return NULL;
    r->cal = *cal;
    r->of = cal;
    r->cal.fast = cal->fast ? &fast : NULL;
    r->cal.data = r;
    r->cal.lay_out = remembered_lay_out;
    r->cal.cycle = cal->cycle ? remembered_cycle : NULL;
    r->cal.doubt = cal->doubt ? remembered_doubt : NULL;
    return &r->cal;
}

#endif
