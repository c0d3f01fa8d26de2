/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/cal_doubt.h"
#include "core/toys.h"
#include "test.h"

/* Day 5 is in doubt, and it is told which date it has.  */
static void doubt_of_day_5(const struct cal *self, day_num day,
                           const struct cal_date *date,
                           const struct cal_year *year, struct cal_doubt *out)
{
    (void)self;
    if (day == 5)
        *out = (struct cal_doubt){
            .event = "eclipse",
            .boundary = "noon",
            .seconds = -year->year * 100 - date->day,
        };
}

static void check(const struct cal *cal, day_num day, enum status expected,
                  const char *event, int seconds)
{
    struct cal_doubt doubt;

    SOIL(doubt);
    assert_int_equal(cal_doubt_of(cal, day, &doubt), expected);
    assert_int_equal(doubt.seconds, seconds);
    if (event) {
        assert_string_equal(doubt.event, event);
        assert_string_equal(doubt.boundary, "noon");
        return;
    }
    assert_null(doubt.event);
    assert_null(doubt.boundary);
}

static void a_calendar_says_what_is_in_doubt(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);

    (void)state;
    check(&cal, 5, STATUS_OK, NULL, 0);
    cal.doubt = doubt_of_day_5;
    check(&cal, 5, STATUS_OK, "eclipse", -106);
    check(&cal, 6, STATUS_OK, NULL, 0);
}

static void what_has_no_date_has_no_doubt(void **state)
{
    struct cal cal = toy_calendar(&toy_plain);
    struct cal_doubt doubt;

    (void)state;
    cal.doubt = doubt_of_day_5;
    check(&cal, cal.span.end, STATUS_ERR_SPAN, NULL, 0);
    check(&cal, INT64_MIN, STATUS_ERR_SPAN, NULL, 0);
    check(NULL, 5, STATUS_ERR_ARGUMENT, NULL, 0);
    assert_int_equal(cal_doubt_of(&cal, 5, NULL), STATUS_ERR_ARGUMENT);
    SOIL(doubt);
    assert_int_equal(cal_doubt_at(NULL, 5, &doubt), STATUS_ERR_ARGUMENT);
    assert_null(doubt.event);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_calendar_says_what_is_in_doubt),
        cmocka_unit_test(what_has_no_date_has_no_doubt),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
