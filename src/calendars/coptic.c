/* SPDX-License-Identifier: MIT */
/* The Coptic and the Ethiopic calendar: the Alexandrian year of twelve months
   of 30 days and a little month of 5, or of 6 in the year before a Julian leap
   year, in two counts of years.  */

#include "config.h"

#include "base/floor.h"
#include "calendars/arithmetic.h"
#include "calendars/builtin.h"
#include "calendars/fast.h"

#define COPTIC_EPOCH 1825030   /* 29 August 284 (Julian) */
#define ETHIOPIC_EPOCH 1724221 /* 29 August 8 (Julian) */
#define CYCLE_YEARS 4
#define CYCLE_DAYS 1461

/* Year Y + 1 begins floor((CYCLE_DAYS * Y + 1) / 4) days after the epoch.  The
   closed forms count from so many cycles before it that no day of the span has
   a negative number.  */
#define CYCLES 275000
#define DAYS_BEFORE ((day_num)CYCLES * CYCLE_DAYS)

static day_num new_year(day_num epoch, int64_t year)
{
    return epoch + floor_div(CYCLE_DAYS * (year - 1) + 1, CYCLE_YEARS);
}

static day_num coptic_new_year(int64_t year)
{
    return new_year(COPTIC_EPOCH, year);
}

static day_num ethiopic_new_year(int64_t year)
{
    return new_year(ETHIOPIC_EPOCH, year);
}

FAST_INLINE struct cal_date date_of(day_num epoch, day_num day)
{
    uint32_t n = (uint32_t)(day - epoch + DAYS_BEFORE);
    uint32_t quarters = 4 * n + 2;
    uint32_t day_of_year = quarters % CYCLE_DAYS / CYCLE_YEARS;

    return (struct cal_date){
        .year = (int32_t)(quarters / CYCLE_DAYS) + 1 - CYCLES * CYCLE_YEARS,
        .month = (uint8_t)(day_of_year / 30 + 1),
        .day = (uint16_t)(day_of_year % 30 + 1),
    };
}

FAST_INLINE bool day_of(day_num epoch, struct cal_date date, day_num *out)
{
    uint32_t year = (uint32_t)(date.year - 1 + CYCLES * CYCLE_YEARS);
    uint32_t start = (CYCLE_DAYS * year + 1) / CYCLE_YEARS;
    int length = date.month < 13 ? 30 : (date.year & 3) == 3 ? 6 : 5;

    *out = epoch - DAYS_BEFORE + start + INT64_C(30) * (date.month - 1) +
           date.day - 1;
    return date.month >= 1 && date.month <= 13 && date.day >= 1 &&
           date.day <= length;
}

static inline struct cal_date coptic_date_of(day_num day)
{
    return date_of(COPTIC_EPOCH, day);
}

static inline bool coptic_day_of(struct cal_date date, day_num *out)
{
    return day_of(COPTIC_EPOCH, date, out);
}

static inline struct cal_date ethiopic_date_of(day_num day)
{
    return date_of(ETHIOPIC_EPOCH, day);
}

static inline bool ethiopic_day_of(struct cal_date date, day_num *out)
{
    return day_of(ETHIOPIC_EPOCH, date, out);
}

FAST_FORMS(coptic_fast, coptic_date_of, coptic_day_of);
FAST_FORMS(ethiopic_fast, ethiopic_date_of, ethiopic_day_of);

static const struct arithmetic_month months[] = {
    {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30},
    {30, 30}, {30, 30}, {30, 30}, {30, 30}, {30, 30}, {5, 6},
};
static const struct cal_month_name coptic_months[] = {
    {.code = "M01", .name = "Tout"},
    {.code = "M02", .name = "Baba"},
    {.code = "M03", .name = "Hator"},
    {.code = "M04", .name = "Kiahk"},
    {.code = "M05", .name = "Toba"},
    {.code = "M06", .name = "Amshir"},
    {.code = "M07", .name = "Baramhat"},
    {.code = "M08", .name = "Baramouda"},
    {.code = "M09", .name = "Bashans"},
    {.code = "M10", .name = "Paona"},
    {.code = "M11", .name = "Epep"},
    {.code = "M12", .name = "Mesra"},
    {.code = "M13", .name = "Nasie", .period = CAL_PERIOD_EPAGOMENAL},
};
static const struct cal_month_name ethiopic_months[] = {
    {.code = "M01", .name = "Meskerem"},
    {.code = "M02", .name = "Tekemt"},
    {.code = "M03", .name = "Hedar"},
    {.code = "M04", .name = "Tahsas"},
    {.code = "M05", .name = "Ter"},
    {.code = "M06", .name = "Yekatit"},
    {.code = "M07", .name = "Megabit"},
    {.code = "M08", .name = "Miazia"},
    {.code = "M09", .name = "Genbot"},
    {.code = "M10", .name = "Sene"},
    {.code = "M11", .name = "Hamle"},
    {.code = "M12", .name = "Nehasse"},
    {.code = "M13", .name = "Pagumen", .period = CAL_PERIOD_EPAGOMENAL},
};
static const char *const coptic_weekdays[] = {
    "Tkyriake", "Pesnau", "Pshoment", "Peftoou", "Ptiou", "Psoou", "Psabbaton",
};
static const char *const ethiopic_weekdays[] = {
    "Ehud", "Segno", "Maksegno", "Rob", "Hamus", "Arb", "Kidame",
};
static const char *const coptic_aliases[] = {"alexandrian", NULL};
static const char *const ethiopic_aliases[] = {"amete mihret", NULL};
static const struct cal_era coptic_eras[] = {
    {.code = "am", .name = "AM", .first = DAY_MIN},
};
static const struct cal_era ethiopic_eras[] = {
    {.code = "aa", .name = "AA", .first = DAY_MIN, .zero = -5500},
    {.code = "am", .name = "AM", .first = ETHIOPIC_EPOCH},
};
static const struct arithmetic coptic_rule = {
    .new_year = coptic_new_year,
    .common_days = 365,
    .month = months,
};
static const struct arithmetic ethiopic_rule = {
    .new_year = ethiopic_new_year,
    .common_days = 365,
    .month = months,
};

/* What the two share, as initialisers.  */
#define ALEXANDRIAN_FIELDS                                                     \
    .decided_by = "a leap day every four years", .family = CAL_SOLAR,          \
    .month_name_count = sizeof months / sizeof *months,                        \
    .limits = {.least_days = 5, .most_days = 30, .most_months = 13},           \
    .mean_days = CYCLE_DAYS, .mean_years = CYCLE_YEARS,                        \
    .lay_out = arithmetic_lay_out

const struct cal cal_coptic = {
    ALEXANDRIAN_FIELDS,
    .id = "coptic",
    .aliases = coptic_aliases,
    .name = "Coptic",
    .boundary = CAL_SUNSET,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = coptic_weekdays},
    .month_names = coptic_months,
    .eras = coptic_eras,
    .era_count = sizeof coptic_eras / sizeof *coptic_eras,
    .span = {-363424970, 367074665}, /* years -999,999 to 999,999 */
    .known = {-363424970, 367074665},
    .epoch = COPTIC_EPOCH,
    .fast = &coptic_fast,
    .data = &coptic_rule,
};

const struct cal cal_ethiopic = {
    ALEXANDRIAN_FIELDS,
    .id = "ethiopic",
    .aliases = ethiopic_aliases,
    .name = "Ethiopic",
    .boundary = CAL_DAWN,
    .week = {.length = DAY_WEEK, .anchor = 1, .names = ethiopic_weekdays},
    .month_names = ethiopic_months,
    .eras = ethiopic_eras,
    .era_count = sizeof ethiopic_eras / sizeof *ethiopic_eras,
    .span = {-363525779, 366973856}, /* years -999,999 to 999,999 */
    .known = {-363525779, 366973856},
    .epoch = ETHIOPIC_EPOCH,
    .fast = &ethiopic_fast,
    .data = &ethiopic_rule,
};
