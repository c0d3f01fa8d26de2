/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/registry.h"
#include "core/toys.h"
#include "test.h"

static int open_registry(void **state)
{
    *state = registry_new();
    return !*state;
}

static int close_registry(void **state)
{
    registry_free(*state);
    return 0;
}

static struct cal named(const char *id, const char *const *aliases)
{
    struct cal cal = toy_calendar(&toy_plain);

    cal.id = id;
    cal.aliases = aliases;
    return cal;
}

static const struct cal *found(const struct registry *r, const char *name)
{
    const struct cal *out;
    enum status s;

    SOIL(out);
    s = registry_find(r, name, &out);
    assert_int_equal(s, out ? STATUS_OK : STATUS_ERR_NAME_UNKNOWN);
    return out;
}

static void a_calendar_is_found_by_each_of_its_names(void **state)
{
    static const char *const aliases[] = {"New Style", "moon_year", NULL};
    const struct cal cal = named("sun-year", aliases);

    assert_int_equal(registry_add(*state, &cal), STATUS_OK);
    assert_ptr_equal(found(*state, "sun-year"), &cal);
    assert_ptr_equal(found(*state, "New Style"), &cal);
    assert_ptr_equal(found(*state, "moon_year"), &cal);
    assert_int_equal(registry_count(*state), 1);
    assert_ptr_equal(registry_at(*state, 0), &cal);
}

static void case_and_joiners_do_not_matter(void **state)
{
    static const char *const aliases[] = {"New Style", NULL};
    const struct cal cal = named("sun-year", aliases);

    assert_int_equal(registry_add(*state, &cal), STATUS_OK);
    assert_ptr_equal(found(*state, "SunYear"), &cal);
    assert_ptr_equal(found(*state, "sun_year"), &cal);
    assert_ptr_equal(found(*state, "NEWSTYLE"), &cal);
    assert_ptr_equal(found(*state, "new-style"), &cal);
}

static void what_is_not_there_is_not_found(void **state)
{
    static const char *const aliases[] = {
        "a234567890123456789012345678901234567890", /* as long as may be */
        NULL,
    };
    const struct cal cal = named("sun-year", aliases);
    const struct cal *out;

    assert_null(found(*state, "sun-year"));
    assert_int_equal(registry_add(*state, &cal), STATUS_OK);
    assert_null(found(*state, ""));
    assert_null(found(*state, "-"));
    assert_null(found(*state, "sun"));
    assert_null(found(*state, "sun-years"));
    assert_ptr_equal(found(*state, aliases[0]), &cal);
    assert_null(found(*state, "a2345678901234567890123456789012345678901"));
    assert_null(found(*state, "\x1b\xFF"));
    SOIL(out);
    assert_int_equal(registry_find(*state, NULL, &out), STATUS_ERR_ARGUMENT);
    assert_null(out);
    assert_int_equal(registry_find(NULL, "x", &out), STATUS_ERR_ARGUMENT);
    assert_int_equal(registry_find(*state, "x", NULL), STATUS_ERR_ARGUMENT);
    assert_null(registry_at(*state, 1));
    assert_null(registry_at(*state, SIZE_MAX));
    assert_null(registry_at(NULL, 0));
    assert_int_equal(registry_count(NULL), 0);
}

static void a_name_that_is_taken_is_refused(void **state)
{
    static const char *const aliases[] = {"moon", NULL};
    static const char *const clash[] = {"dawn", "SUN-YEAR", NULL};
    static const char *const twice[] = {"noon", "no-on", NULL};
    const struct cal first = named("sun-year", aliases);
    const struct cal same_id = named("sunyear", NULL);
    const struct cal id_is_alias = named("moon", NULL);
    const struct cal alias_is_id = named("evening", clash);
    const struct cal own = named("evening", twice);

    assert_int_equal(registry_add(*state, &first), STATUS_OK);
    assert_int_equal(registry_add(*state, &first), STATUS_ERR_NAME_TAKEN);
    assert_int_equal(registry_add(*state, &same_id), STATUS_ERR_NAME_TAKEN);
    assert_int_equal(registry_add(*state, &id_is_alias), STATUS_ERR_NAME_TAKEN);
    assert_int_equal(registry_add(*state, &alias_is_id), STATUS_ERR_NAME_TAKEN);
    assert_int_equal(registry_add(*state, &own), STATUS_ERR_NAME_TAKEN);
}

static void a_refusal_leaves_nothing_behind(void **state)
{
    static const char *const clash[] = {"dawn", "sun", NULL};
    const struct cal first = named("sun", NULL);
    const struct cal bad = named("evening", clash);
    const struct cal later = named("dawn", NULL);

    assert_int_equal(registry_add(*state, &first), STATUS_OK);
    assert_int_equal(registry_add(*state, &bad), STATUS_ERR_NAME_TAKEN);
    assert_int_equal(registry_count(*state), 1);
    assert_null(found(*state, "evening"));
    assert_null(found(*state, "dawn"));
    assert_int_equal(registry_add(*state, &later), STATUS_OK);
    assert_ptr_equal(found(*state, "dawn"), &later);
}

static void names_that_are_compared_may_be_missing(void **state)
{
    (void)state;
    assert_true(registry_same("sun-year", "SunYear"));
    assert_false(registry_same("sun", "moon"));
    assert_false(registry_same("", ""));
    assert_false(registry_same(NULL, "sun"));
    assert_false(registry_same("sun", NULL));
}

/* The checks are run-time checks: .ci/run also builds with NDEBUG.  */
static void a_calendar_that_breaks_the_rules_is_refused(void **state)
{
    static const struct {
        const char *id;
        enum status expected;
    } bad[] = {
        {NULL, STATUS_ERR_ARGUMENT},
        {"", STATUS_ERR_NAME_EMPTY},
        {"--", STATUS_ERR_NAME_FORM},
        {"a234567890123456789012345678901234567890x", STATUS_ERR_NAME_LONG},
        {"a\xFF", STATUS_ERR_NAME_UTF8},
        {"a\x1b", STATUS_ERR_NAME_CONTROL},
        {"a b", STATUS_ERR_NAME_FORM},
    };
    struct cal cal;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        cal = named(bad[i].id, NULL);
        assert_int_equal(registry_add(*state, &cal), bad[i].expected);
    }
    cal = named("sun", NULL);
    cal.lay_out = NULL;
    assert_int_equal(registry_add(*state, &cal), STATUS_ERR_BACKEND);
    assert_int_equal(registry_add(*state, NULL), STATUS_ERR_ARGUMENT);
    assert_int_equal(registry_add(NULL, &cal), STATUS_ERR_ARGUMENT);
    assert_int_equal(registry_count(*state), 0);
}

static void names_are_copied(void **state)
{
    char id[] = "sun";
    const struct cal cal = named(id, NULL);

    assert_int_equal(registry_add(*state, &cal), STATUS_OK);
    memcpy(id, "xyz", 3);
    assert_ptr_equal(found(*state, "sun"), &cal);
    assert_null(found(*state, "xyz"));
}

static void a_full_registry_says_so(void **state)
{
    static struct cal cal[REGISTRY_MAX + 1];
    static char id[REGISTRY_MAX + 1][16];

    for (int i = 0; i <= REGISTRY_MAX; i++) {
        snprintf(id[i], sizeof id[i], "n%d", i);
        cal[i] = named(id[i], NULL);
        assert_int_equal(registry_add(*state, &cal[i]),
                         i < REGISTRY_MAX ? STATUS_OK : STATUS_ERR_FULL);
    }
    assert_int_equal(registry_count(*state), REGISTRY_MAX);
    assert_ptr_equal(found(*state, "n1023"), &cal[1023]);
}

static void freeing_nothing_is_fine(void **state)
{
    (void)state;
    registry_free(NULL);
}

#define WITH_REGISTRY(test)                                                    \
    cmocka_unit_test_setup_teardown(test, open_registry, close_registry)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REGISTRY(a_calendar_is_found_by_each_of_its_names),
        WITH_REGISTRY(case_and_joiners_do_not_matter),
        WITH_REGISTRY(what_is_not_there_is_not_found),
        WITH_REGISTRY(a_name_that_is_taken_is_refused),
        WITH_REGISTRY(a_refusal_leaves_nothing_behind),
        WITH_REGISTRY(a_calendar_that_breaks_the_rules_is_refused),
        WITH_REGISTRY(names_are_copied),
        WITH_REGISTRY(a_full_registry_says_so),
        cmocka_unit_test(names_that_are_compared_may_be_missing),
        cmocka_unit_test(freeing_nothing_is_fine),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
