/* SPDX-License-Identifier: MIT */
/* ICU's conversions, as conversions.c asks for them.  */

#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>

#include "bench.h"
#include "reference.h"

#define UNIX_EPOCH 2440588 /* as a Julian Day Number */
#define DAY_MS 86400000.0

/* ICU's names are CLDR's, which are ours, but for these calendars.  */
static const char *const known[] = {
    "buddhist", "coptic",        "ethiopic",     "gregory", "hebrew",
    "indian",   "islamic-civil", "islamic-tbla", "persian",
};

struct date {
    int32_t year, month, day;
};

static UCalendar *open_calendar(const char *id)
{
    UErrorCode error = U_ZERO_ERROR;
    char locale[64] = "en@calendar=";
    bool is_roman = !strcmp(id, "gregory") || !strcmp(id, "buddhist");
    UCalendar *calendar;

    strncat(locale, strcmp(id, "gregory") ? id : "gregorian", 40);
    calendar = ucal_open(u"Etc/GMT", 7, locale, UCAL_DEFAULT, &error);
    if (is_roman) /* no change from the Julian calendar */
        ucal_setGregorianChange(calendar, -1e17, &error);
    if (U_SUCCESS(error))
        return calendar;
    ucal_close(calendar);
    return NULL;
}

static void to_dates(UCalendar *calendar, size_t n, const int64_t *day,
                     struct date *date)
{
    UErrorCode error = U_ZERO_ERROR;

    for (size_t i = 0; i < n; i++) {
        ucal_setMillis(calendar, (double)(day[i] - UNIX_EPOCH) * DAY_MS,
                       &error);
        date[i].year = ucal_get(calendar, UCAL_EXTENDED_YEAR, &error);
        date[i].month = ucal_get(calendar, UCAL_MONTH, &error);
        date[i].day = ucal_get(calendar, UCAL_DATE, &error);
    }
}

static void to_days(UCalendar *calendar, size_t n, const struct date *date,
                    double *day)
{
    UErrorCode error = U_ZERO_ERROR;

    for (size_t i = 0; i < n; i++) {
        ucal_clear(calendar);
        ucal_set(calendar, UCAL_EXTENDED_YEAR, date[i].year);
        ucal_set(calendar, UCAL_MONTH, date[i].month);
        ucal_set(calendar, UCAL_DATE, date[i].day);
        day[i] = ucal_getMillis(calendar, &error);
    }
}

static void measure(UCalendar *calendar, size_t n, const int64_t *day,
                    int rounds, struct bench_pair *out)
{
    struct date *date = malloc(n * sizeof *date);
    double *back = malloc(n * sizeof *back);

    *out = (struct bench_pair){1e18, 1e18};
    while (date && back && rounds-- > 0) {
        double start = bench_now();

        to_dates(calendar, n, day, date);
        bench_keep_best(&out->to_date, start, n);
        start = bench_now();
        to_days(calendar, n, date, back);
        bench_keep_best(&out->to_day, start, n);
    }
    free(date);
    free(back);
}

bool bench_icu(const char *id, size_t n, const int64_t *day, int rounds,
               struct bench_pair *out)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        UCalendar *calendar;

        if (strcmp(known[i], id) || !(calendar = open_calendar(id)))
            continue;
        measure(calendar, n, day, rounds, out);
        ucal_close(calendar);
        return true;
    }
    return false;
}
