/* SPDX-License-Identifier: MIT */
/* The eras of Japan, day by day.  */
#include "config.h"

#include <string.h>

#include "core/cal_convert.h"
#include "known.h"
#include "test.h"

#define MEIJI 2405160 /* 1 January 1873 */
#define END 2488435   /* 1 January 2101 */

/* From FIRST on ICU 78.2 writes years less ZERO.  Before Meiji are the words of
   Temporal's specification ("Intl Era and Month Code", 2026).  */
static const struct {
    day_num first;
    const char *code, *name;
    int zero;
} eras[] = {
    {1721426, "ce", "CE", 0},
    {MEIJI, "meiji", "Meiji", 1867},
    {2419614, "taisho", "Taishō", 1911},
    {2424875, "showa", "Shōwa", 1925},
    {2447535, "heisei", "Heisei", 1988},
    {2458605, "reiwa", "Reiwa", 2018},
};
#define ERAS ((int)(sizeof eras / sizeof *eras))

static void every_day_has_the_era_of_its_emperor(void **state)
{
    const struct cal *japanese = known("japanese");
    int era = 0;

    (void)state;
    for (day_num day = eras[0].first; day < END; day++) {
        struct cal_era_year written;
        struct cal_date date;

        era += era + 1 < ERAS && day == eras[era + 1].first;
        assert_int_equal(cal_from_day(japanese, day, &date), STATUS_OK);
        assert_int_equal(cal_era_of(japanese, day, date.year, &written),
                         STATUS_OK);
        assert_string_equal(written.era->code, eras[era].code);
        assert_string_equal(written.era->name, eras[era].name);
        assert_int_equal(written.year, date.year - eras[era].zero);
    }
    assert_int_equal(era, ERAS - 1);
}

static void days_are_gregorian(void **state)
{
    (void)state;
    for (day_num day = -400000; day < END; day += 13) {
        struct cal_date ours, gregorian;

        assert_int_equal(cal_from_day(known("japanese"), day, &ours), 0);
        assert_int_equal(cal_from_day(known("gregory"), day, &gregorian), 0);
        assert_memory_equal(&ours, &gregorian, sizeof ours);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_has_the_era_of_its_emperor),
        cmocka_unit_test(days_are_gregorian),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
