/* SPDX-License-Identifier: MIT */
/* What calendars say of themselves.  */
#include "config.h"

#include "known.h"
#include "test.h"

static const struct {
    const char *id;
    enum cal_family family;
    enum cal_boundary boundary;
    struct day_range known; /* {0}: the whole span */
} facts[] = {
    {"gregory", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"julian", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"milankovic", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"cutover-gb", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"swedish", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"hebrew", CAL_LUNISOLAR, CAL_SUNSET, {0}},
    {"islamic-civil", CAL_LUNAR, CAL_SUNSET, {0}},
    {"persian", CAL_SOLAR, CAL_MIDNIGHT, {2378211, 2496549}},
    {"coptic", CAL_SOLAR, CAL_SUNSET, {0}},
    {"ethiopic", CAL_SOLAR, CAL_DAWN, {0}},
    {"indian", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"french-historic", CAL_SOLAR, CAL_MIDNIGHT, {2375840, 2380953}},
    {"chinese", CAL_LUNISOLAR, CAL_MIDNIGHT, {1999762, 2488463}},
    {"dangi", CAL_LUNISOLAR, CAL_MIDNIGHT, {2229156, 2469830}},
    {"japanese-lunisolar", CAL_LUNISOLAR, CAL_MIDNIGHT, {1976049, 2488463}},
    {"vietnamese", CAL_LUNISOLAR, CAL_MIDNIGHT, {2439885, 2488463}},
    {"islamic-umalqura", CAL_LUNAR, CAL_SUNSET, {2451286, 2462271}},
    {"umalqura-printed", CAL_LUNAR, CAL_SUNSET, {2423999, 2462271}},
    {"islamic-rgsa", CAL_LUNAR, CAL_SUNSET, {1355938, 1355938}},
    {"islamic-saudi-criterion", CAL_LUNAR, CAL_SUNSET, {1355937, 1355937}},
    {"bahai", CAL_SOLAR, CAL_SUNSET, {2394647, 2475365}},
    {"bahai-astronomical-cc4", CAL_SOLAR, CAL_SUNSET, {1355897, 1355897}},
    {"french-equinox", CAL_SOLAR, CAL_MIDNIGHT, {2375840, 2496004}},
};

static void facts_are_those_of_the_catalogue(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        const struct cal *cal = known(facts[i].id);
        struct day_range known =
            facts[i].known.end ? facts[i].known : cal->span;

        assert_int_equal(cal->family, facts[i].family);
        assert_int_equal(cal->boundary, facts[i].boundary);
        assert_int_equal(cal->known.first, known.first);
        assert_int_equal(cal->known.end, known.end);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(facts_are_those_of_the_catalogue),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
