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
    {"bikram-sambat", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"hindu-old-solar", CAL_SOLAR, CAL_SUNRISE, {0}},
    {"hindu-old-lunar", CAL_LUNISOLAR, CAL_SUNRISE, {0}},
    {"hindu-solar", CAL_SOLAR, CAL_SUNRISE, {0}},
    {"hindu-solar-astro-tamil", CAL_SOLAR, CAL_SUNRISE, {1356244, 1356244}},
    {"hindu-lunar-amanta", CAL_LUNISOLAR, CAL_SUNRISE, {0}},
    {"hindu-lunar-purnimanta", CAL_LUNISOLAR, CAL_SUNRISE, {0}},
    {"hindu-lunar-astro", CAL_LUNISOLAR, CAL_SUNRISE, {1356232, 1356232}},
    {"vikram-samvat", CAL_LUNISOLAR, CAL_SUNRISE, {2435930, 2488523}},
    {"vikram-gujarati", CAL_LUNISOLAR, CAL_SUNRISE, {2436136, 2488730}},
    {"shalivahana-shaka", CAL_LUNISOLAR, CAL_SUNRISE, {2435930, 2488523}},
    {"tamil", CAL_SOLAR, CAL_SUNRISE, {2435942, 2488539}},
    {"tamil-drik", CAL_SOLAR, CAL_SUNRISE, {2435942, 2488539}},
    {"malayalam", CAL_SOLAR, CAL_SUNRISE, {2436068, 2488664}},
    {"bengali-wb", CAL_SOLAR, CAL_SUNRISE, {2435943, 2488540}},
    {"odia", CAL_SOLAR, CAL_SUNRISE, {1356244, 1356244}},
    {"nanakshahi-sgpc", CAL_SOLAR, CAL_SUNRISE, {2455270, 2488508}},
    {"tibetan", CAL_LUNISOLAR, CAL_DAWN, {2249591, 5327357}},
    {"bahai", CAL_SOLAR, CAL_SUNSET, {2394647, 2475365}},
    {"bahai-astronomical-cc4", CAL_SOLAR, CAL_SUNSET, {1355897, 1355897}},
    {"roman", CAL_SOLAR, CAL_MIDNIGHT, {1722579, 366696025}},
    {"florentine", CAL_SOLAR, CAL_SUNSET, {2086392, 366963560}},
    {"pisan", CAL_SOLAR, CAL_SUNSET, {2086392, 2360235}},
    {"olympiad", CAL_SOLAR, CAL_MIDNIGHT, {-363528576, -363528576}},
    {"era-fascista", CAL_SOLAR, CAL_MIDNIGHT, {2423357, 2431758}},
    {"iranian-imperial", CAL_SOLAR, CAL_MIDNIGHT, {2378211, 2496549}},
    {"thai-solar", CAL_SOLAR, CAL_MIDNIGHT, {0}},
    {"babylonian", CAL_LUNISOLAR, CAL_SUNSET, {1492871, 1710925}},
    {"babylonian-crescent", CAL_LUNISOLAR, CAL_SUNSET, {1356263, 1356263}},
    {"samaritan", CAL_LUNISOLAR, CAL_SUNSET, {1356408, 1356408}},
    {"hebrew-observational", CAL_LUNISOLAR, CAL_SUNSET, {1356439, 1356439}},
    {"persian-astronomical", CAL_SOLAR, CAL_MIDNIGHT, {1355898, 1355898}},
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
