/* SPDX-License-Identifier: MIT */
/* The closed forms of the Hebrew calendar, by the rule ascribed to Hillel II:
   mean new moons, seven leap years in 19, and four postponements of the new
   year.

   The new year is the day of the mean new moon of Tishri (the molad) moved on
   by a day where it comes at noon or later or would fall on a Sunday, Wednesday
   or Friday; and once more where a year would else have a length that no year
   may have: Reingold and Dershowitz, "Calendrical Calculations" (2018), 8.2.
   Adar of a leap year is its second; the month put in is Adar I, M05L.  */

#include "config.h"

#include "calendars/fast.h"

#define EPOCH 347998 /* 7 October 3761 BCE (Julian) */

/* All repeats after so many years, which are whole weeks.  Years are counted
   from two such cycles before year 0, where no number below is negative.  */
#define CYCLE_YEARS 689472
#define CYCLE_DAYS 251827457
#define YEARS_BEFORE (2 * (int64_t)CYCLE_YEARS)
#define DAYS_BEFORE (EPOCH - 2 * (day_num)CYCLE_DAYS)

#define PARTS_OF_DAY 25920 /* 24 hours of 1080 parts */

/* The day of the new year before the lengths are looked at.  A month is 29 days
   and 13753 parts; noon is moved to the end of the day by the first term; the
   second condition is that of the weekdays.  */
static inline int64_t postponed(uint64_t year)
{
    uint64_t months = (235 * year - 234) / 19;
    uint64_t day = 29 * months + (12084 + 13753 * months) / PARTS_OF_DAY;

    return (int64_t)(day + (3 * (day + 1) % 7 < 3));
}

/* The new year, given what postponed() says of the year before, of the year and
   of the next: 356 and 382 days are lengths that no year may have.  */
static inline int64_t settled(const int64_t start[static 3])
{
    if (start[2] - start[1] == 356)
        return start[1] + 2;
    return start[1] + (start[1] - start[0] == 382);
}

struct hebrew_year {
    day_num first;
    int length;
};

static inline struct hebrew_year year_of(int32_t number)
{
    uint64_t year = (uint64_t)(number + YEARS_BEFORE);
    const int64_t start[] = {postponed(year - 1), postponed(year),
                             postponed(year + 1), postponed(year + 2)};
    int64_t first = settled(start);

    return (struct hebrew_year){
        .first = first + DAYS_BEFORE,
        .length = (int)(settled(start + 1) - first),
    };
}

/* On which day of a year each month begins, and the length of the year: by leap
   year, and by the last digit of its length, from 3.  */
static const uint16_t starts[2][3][14] = {
    {{0, 30, 59, 88, 117, 147, 176, 206, 235, 265, 294, 324, 353, 999},
     {0, 30, 59, 89, 118, 148, 177, 207, 236, 266, 295, 325, 354, 999},
     {0, 30, 60, 90, 119, 149, 178, 208, 237, 267, 296, 326, 355, 999}},
    {{0, 30, 59, 88, 117, 147, 177, 206, 236, 265, 295, 324, 354, 383},
     {0, 30, 59, 89, 118, 148, 178, 207, 237, 266, 296, 325, 355, 384},
     {0, 30, 60, 90, 119, 149, 179, 208, 238, 267, 297, 326, 356, 385}},
};

static inline const uint16_t *starts_of(struct hebrew_year h)
{
    return starts[h.length > 380][h.length % 10 - 3];
}

/* The year of DAY, guessed from the mean year.  A year begins less than 40 days
   before or after it should by the mean.  */
static inline int32_t guess(day_num day)
{
    uint64_t n = (uint64_t)(day - DAYS_BEFORE + 40);

    return (int32_t)((int64_t)(n * CYCLE_YEARS / CYCLE_DAYS) - YEARS_BEFORE +
                     1);
}

static inline struct cal_date date_of(day_num day)
{
    int32_t year = guess(day);
    struct hebrew_year h = year_of(year);

    while (day < h.first)
        h = year_of(--year);

    const uint16_t *start = starts_of(h);
    int n = (int)(day - h.first);
    int month = n / 30; /* or the next */

    month += n >= start[month + 1];
    return (struct cal_date){
        .year = year,
        .month = (uint8_t)(month + 1),
        .day = (uint16_t)(n - start[month] + 1),
    };
}

static inline bool day_of(struct cal_date date, day_num *out)
{
    struct hebrew_year h = year_of(date.year);
    const uint16_t *start = starts_of(h);

    *out = h.first;
    if (date.month < 1 || date.month > (h.length > 380 ? 13 : 12))
        return false;
    *out += start[date.month - 1] + date.day - 1;
    return date.day >= 1 &&
           date.day <= start[date.month] - start[date.month - 1];
}

FAST_FORMS(hebrew_fast, date_of, day_of);
