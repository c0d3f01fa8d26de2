/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/published.h"

/* How many days a month has whose length ends with DIGIT.  */
static uint16_t days_of(char digit)
{
    return (uint16_t)(digit - '0' + (digit >= '8' ? 20 : 30));
}

bool published_lay_out(const struct published *table, int32_t year,
                       struct cal_year *out)
{
    int64_t n = (int64_t)year - table->first;
    const struct published_year *row;
    int number = 0;

    if (n < 0 || n >= table->count)
        return false;
    row = &table->years[n];
    out->first = row->first;
    for (const char *digit = row->months; *digit; digit++) {
        bool leap = digit[1] == 'L';

        number += !leap;
        out->month[out->months++] = (struct cal_month){
            .which = (uint8_t)(number - 1 + leap * PUBLISHED_LEAP),
            .first = 1,
            .count = days_of(*digit),
        };
        out->leap |= leap;
        digit += leap;
    }
    return true;
}

/* A month met in a table.  */
struct met {
    struct day_range days; /* empty: none */
    int32_t year;
    uint8_t month; /* its position */
};

/* The month after OUT, or the first; DIGITS are at its length, past which they
   move.  */
static bool next_month(const char **digits, struct met *out)
{
    if (!**digits)
        return false;
    out->days.first = out->days.end;
    out->days.end += days_of(**digits);
    out->month++;
    *digits += (*digits)[1] == 'L' ? 2 : 1;
    return true;
}

/* Where the months of the N-th row begin.  */
static const char *begin(const struct published *table, int64_t n,
                         struct met *out)
{
    const struct published_year *row = &table->years[n];

    *out = (struct met){
        .days = {row->first, row->first},
        .year = (int32_t)(table->first + n),
    };
    return row->months;
}

static bool meet_day(const struct cal *cal, day_num day, struct met *out)
{
    const struct published *table = cal->data;
    const struct published_year *rows = table->years;
    int64_t last = table->count - 1, n;
    const char *digits;

    if (day < rows[0].first || day >= rows[last].first)
        return false;
    n = (day - rows[0].first) * cal->mean_years / cal->mean_days;
    n = n < last ? n : last - 1;
    while (rows[n].first > day)
        n--;
    while (rows[n + 1].first <= day)
        n++;
    digits = begin(table, n, out);
    while (out->days.end <= day && next_month(&digits, out))
        ;
    return out->days.end > day;
}

static bool meet_month(const struct cal *cal, struct cal_date date,
                       struct met *out)
{
    const struct published *table = cal->data;
    int64_t n = (int64_t)date.year - table->first;
    const char *digits;

    if (n < 0 || n >= table->count - 1)
        return false;
    digits = begin(table, n, out);
    while (out->month < date.month && next_month(&digits, out))
        ;
    return out->month == date.month;
}

static size_t published_dates(const struct cal *cal, size_t n,
                              const day_num *day, struct cal_date *out)
{
    struct met met = {0};

    for (size_t i = 0; i < n; i++) {
        if (!day_in(met.days, day[i]) && !meet_day(cal, day[i], &met))
            return i;
        out[i] = (struct cal_date){
            .year = met.year,
            .month = met.month,
            .day = (uint16_t)(day[i] - met.days.first + 1),
        };
    }
    return n;
}

static size_t published_days(const struct cal *cal, size_t n,
                             const struct cal_date *date, day_num *out)
{
    struct met met = {0};

    for (size_t i = 0; i < n; i++) {
        if ((date[i].year != met.year || date[i].month != met.month) &&
            !meet_month(cal, date[i], &met))
            return i;
        out[i] = met.days.first + date[i].day - 1;
        if (date[i].second || !day_in(met.days, out[i]))
            return i;
    }
    return n;
}

const struct cal_fast published_fast = {
    .dates = published_dates,
    .days = published_days,
};
