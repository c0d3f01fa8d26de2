/* SPDX-License-Identifier: MIT */
/* What a registry does when the n-th allocation fails, for every n.  */

#include "config.h"

#include "calendars/builtin.h"
#include "core/registry.h"
#include "failing.h"
#include "test.h"

/* Registers all calendars with the N-th allocation failing.  */
static enum status register_all(int n, size_t *count)
{
    struct registry *r;
    struct cal_set *set;
    enum status s;

    *count = 0;
    left = n;
    r = registry_new();
    set = cal_set_new();
    s = r && set ? builtin_add_all(r, set) : STATUS_ERR_MEMORY;
    left = -1;
    *count = registry_count(r);
    for (size_t i = 0; i < *count; i++) {
        const struct cal *found;

        assert_int_equal(registry_find(r, registry_at(r, i)->id, &found),
                         STATUS_OK);
        assert_ptr_equal(found, registry_at(r, i));
    }
    if (r && s) /* after a failure it works on */
        assert_int_equal(registry_add(r, registry_at(r, 0)),
                         *count ? STATUS_ERR_NAME_TAKEN : STATUS_ERR_ARGUMENT);
    registry_free(r);
    cal_set_free(set);
    return s;
}

static void every_failing_allocation_is_said_and_loses_nothing(void **state)
{
    enum status s = STATUS_ERR_MEMORY;
    size_t all, count = 0, before;
    int n = 0;

    (void)state;
    assert_int_equal(register_all(-1, &all), STATUS_OK);
    assert_true(all > 0);
    for (; n < 1000 && s; n++) {
        before = count;
        s = register_all(n, &count);
        assert_true(!s || s == STATUS_ERR_MEMORY);
        assert_true(count >= before && count <= before + all);
        assert_true(!s == (count == all));
    }
    assert_int_equal(s, STATUS_OK);
    /* One each, the registry, the set, and what the set took.  */
    assert_true(n > (int)all + 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_failing_allocation_is_said_and_loses_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
