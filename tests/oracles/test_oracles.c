/* SPDX-License-Identifier: MIT */
/* What others say of the calendars: the days of vectors.txt, india.txt,
   babylonia.txt and cycles.draft, and tables of the years that other programs
   gave.

   test_oracles: the files of days, and the tables that the environment's
   ORACLE_TABLES names, where the Makefile has the list of them.
   test_oracles FILE...: these tables, and no days.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle.h"
#include "remembered_all.h"
#include "test.h"

#define PATH_MAX_BYTES 1024

struct world {
    const struct registry *registry;
    const char *const *files; /* on the command line; NULL at the end */
};

/* Where NAME, which begins with "tests/", lies in the source tree.  */
static void find(char path[PATH_MAX_BYTES], const char *name)
{
    const char *top = getenv("srcdir");

    snprintf(path, PATH_MAX_BYTES, "%s/%s", top ? top : ".", name);
}

static bool check_days(const struct world *w, const char *name)
{
    char path[PATH_MAX_BYTES];

    find(path, name);
    return oracle_check_dates(w->registry, path);
}

static void known_dates_are_met(void **state)
{
    const struct world *w = *state;

    if (w->files[0])
        skip();
    assert_true(check_days(w, "tests/oracles/vectors.txt"));
    assert_true(check_days(w, "tests/oracles/india.txt"));
    assert_true(check_days(w, "tests/oracles/babylonia.txt"));
}

static void days_have_the_numbers_of_the_first_draft(void **state)
{
    const struct world *w = *state;

    if (w->files[0])
        skip();
    assert_true(check_days(w, "tests/oracles/cycles.draft"));
}

static bool check_files(const struct world *w)
{
    bool ok = true;

    for (const char *const *file = w->files; *file; file++)
        ok = oracle_check_table(w->registry, *file) && ok;
    return ok;
}

/* The tables of LIST, which it cuts up.  */
static bool check_list(const struct world *w, char *list)
{
    const char *name = strtok(list, " ");
    char path[PATH_MAX_BYTES];
    bool ok = name;

    for (; name; name = strtok(NULL, " ")) {
        find(path, name);
        ok = oracle_check_table(w->registry, path) && ok;
    }
    return ok;
}

static void years_are_those_of_other_programs(void **state)
{
    const struct world *w = *state;
    char *list = getenv("ORACLE_TABLES");

    if (w->files[0]) {
        assert_true(check_files(w));
        return;
    }
    assert_non_null(list);
    assert_true(check_list(w, list));
}

int main(int argc, char **argv)
{
    struct world world = {remembered_registry(), (const char *const *)argv + 1};
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(known_dates_are_met, &world),
        cmocka_unit_test_prestate(days_have_the_numbers_of_the_first_draft,
                                  &world),
        cmocka_unit_test_prestate(years_are_those_of_other_programs, &world),
    };

    (void)argc;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
