/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <string.h>

#include "base/status.h"
#include "test.h"

static void every_status_has_a_sentence(void **state)
{
    (void)state;
    for (int s = 0; s < STATUS_COUNT; s++) {
        const char *text = status_text((enum status)s);

        assert_non_null(text);
        assert_true(strlen(text) > 0);
        assert_int_not_equal(text[strlen(text) - 1], '.');
    }
}

static void sentences_differ(void **state)
{
    (void)state;
    for (int a = 0; a < STATUS_COUNT; a++)
        for (int b = 0; b < a; b++)
            assert_string_not_equal(status_text((enum status)a),
                                    status_text((enum status)b));
}

static void a_number_that_is_no_status_has_a_sentence_too(void **state)
{
    (void)state;
    assert_string_equal(status_text((enum status)STATUS_COUNT),
                        "unknown status");
    assert_string_equal(status_text((enum status) - 1), "unknown status");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_status_has_a_sentence),
        cmocka_unit_test(sentences_differ),
        cmocka_unit_test(a_number_that_is_no_status_has_a_sentence_too),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
