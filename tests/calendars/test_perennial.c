/* SPDX-License-Identifier: MIT */
/* Perennial calendars: each year has the same weekdays, since days outside the
   week fill it up, and in a leap year one more of them does.  */

#include "config.h"

#include <string.h>

#include "core/cal_convert.h"
#include "core/cal_query.h"
#include "known.h"
#include "test.h"

/* What the first days of the months are in turn, again and again; days outside
   the week are none of a month.  */
static const struct {
    const char *id;
    int count;
    const char *first[5];
    int outside; /* in a common year, days outside the week, and ... */
    int leap;    /* ... in a leap year one more, or none */
} perennial[] = {
    {"intl-fixed", 1, {"Sunday"}, 1, 1},
    {"world", 3, {"Sunday", "Wednesday", "Friday"}, 1, 1},
    {"positivist", 1, {"Monday"}, 1, 1},
    {"french-historic", 1, {"Primidi"}, 5, 1},
    {"french-romme", 1, {"Primidi"}, 5, 1},
    {"discordian",
     5,
     {"Sweetmorn", "Prickle-Prickle", "Boomtime", "Setting Orange",
      "Pungenday"},
     0,
     1},
};

static const char *name_of(const struct cal *cal, day_num day)
{
    int weekday;

    assert_int_equal(cal_weekday(cal, day, &weekday), STATUS_OK);
    return cal_weekday_name(cal, weekday);
}

/* How many days of the month are outside the week: all or none.  */
static int count_outside(const struct cal *cal, struct day_range days)
{
    int count = 0;

    for (day_num day = days.first; day < days.end; day++)
        count += !*name_of(cal, day);
    assert_true(!count || count == days.end - days.first);
    return count;
}

/* St. Tib's Day stands within a month, whose rest comes after it.  */
static bool begins_month(const struct cal *cal, day_num day)
{
    struct cal_date date;

    assert_int_equal(cal_from_day(cal, day, &date), STATUS_OK);
    return date.day == 1;
}

static void check_year(size_t i, const struct cal *cal, int32_t year)
{
    int months, place = 0, outside = 0;
    struct day_range days;
    bool leap;

    assert_int_equal(cal_months_in_year(cal, year, &months), STATUS_OK);
    assert_int_equal(cal_is_leap_year(cal, year, &leap), STATUS_OK);
    for (int month = 1; month <= months; month++) {
        int count;

        assert_int_equal(cal_month_span(cal, year, month, &days), STATUS_OK);
        count = count_outside(cal, days);
        outside += count;
        if (!count && begins_month(cal, days.first))
            assert_string_equal(
                name_of(cal, days.first),
                perennial[i].first[place++ % perennial[i].count]);
    }
    assert_int_equal(outside, perennial[i].outside + leap * perennial[i].leap);
}

static void years_have_the_same_weekdays(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof perennial / sizeof *perennial; i++)
        for (int32_t year = 1; year < 3400; year += 1 + (year > 20) * 30)
            check_year(i, known(perennial[i].id), year);
}

/* 1 January is a Monday in each year: a week is put in, and none left out.  */
static void where_weeks_are_put_in_none_has_a_gap(void **state)
{
    static const char *const ids[] = {"symmetry454", "symmetry010",
                                      "hanke-henry", "iso-week"};
    struct day_range days;

    (void)state;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        for (int32_t year = -3000; year < 6000; year += 3) {
            assert_int_equal(cal_year_span(known(ids[i]), year, &days),
                             STATUS_OK);
            assert_string_equal(name_of(known(ids[i]), days.first), "Monday");
            assert_string_equal(name_of(known(ids[i]), days.end - 1), "Sunday");
            assert_int_equal((days.end - days.first) % 7, 0);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_have_the_same_weekdays),
        cmocka_unit_test(where_weeks_are_put_in_none_has_a_gap),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
