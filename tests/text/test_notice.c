/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "test.h"
#include "text/notice.h"

static void a_name_that_others_mean_otherwise_has_a_notice(void **state)
{
    static const char *const texts[] = {
        "islamic",           "Islamic",           " islamic ",
        "islamic:1448-6-12", "islamic 1448-6-12", "islamic1448",
        "hebrew,islamic",    "islamic,hebrew",    "a,b, islamic ,c",
        "islamic -3-1-1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_non_null(strstr(notice_in(texts[i]), "islamic-tbla"));
}

static void other_texts_have_none(void **state)
{
    static const char *const texts[] = {
        "",
        ",",
        "islami",
        "islamicc",
        "islamic-civil",
        "islamic-tbla:1448-1-1",
        "hebrew,islamic-umalqura",
        "2026-11-24",
        "2026 islamic",
        "isla,mic",
        "islamic islamic islamic islamic islamic islamic islamic",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_null(notice_in(texts[i]));
    assert_null(notice_in(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_that_others_mean_otherwise_has_a_notice),
        cmocka_unit_test(other_texts_have_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
