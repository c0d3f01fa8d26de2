/* SPDX-License-Identifier: MIT */
/* What others say of the calendars: the known dates of vectors.txt, and tables
   of the years that other programs gave.

   test_oracles: vectors.txt and the tables named below, in tests/oracles.
   test_oracles FILE...: these tables, and not vectors.txt.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "calendars/builtin.h"
#include "oracle.h"
#include "test.h"

#define PATH_MAX_BYTES 1024

static const char *const tables[] = {
    "coptic.emacs28",
    "coptic.icu78",
    "cutover-gb.java17",
    "cutover-gb.ncal",
    "ethiopic.emacs28",
    "ethiopic.icu78",
    "french-historic.emacs28",
    "french-historic.php82",
    "gregory.icu78",
    "gregory.qt64",
    "hebrew.emacs28",
    "hebrew.hebcal",
    "hebrew.icu78",
    "hebrew.php82",
    "indian.convertdate",
    "indian.icu78",
    "islamic-civil.icu78",
    "islamic-civil.qt64",
    "julian.emacs28",
    "julian.java17",
    "julian.qt64",
    "milankovic.qt64",
    "persian.icu78",
    "persian.jalaali-js",
    NULL,
};

struct world {
    struct registry *registry;
    const char *const *tables; /* NULL at the end */
    bool named;                /* on the command line */
};

/* Where NAME lies in the source tree.  */
static void find(char path[PATH_MAX_BYTES], const char *name)
{
    const char *top = getenv("srcdir");

    snprintf(path, PATH_MAX_BYTES, "%s/tests/oracles/%s", top ? top : ".",
             name);
}

static void known_dates_are_met(void **state)
{
    const struct world *w = *state;
    char path[PATH_MAX_BYTES];

    if (w->named)
        skip();
    find(path, "vectors.txt");
    assert_true(oracle_check_dates(w->registry, path));
}

static void years_are_those_of_other_programs(void **state)
{
    const struct world *w = *state;
    char path[PATH_MAX_BYTES];
    bool ok = true;

    assert_non_null(w->tables[0]);
    for (const char *const *name = w->tables; *name; name++) {
        find(path, *name);
        if (!oracle_check_table(w->registry, w->named ? *name : path))
            ok = false;
    }
    assert_true(ok);
}

int main(int argc, char **argv)
{
    struct world world = {registry_new(), tables, argc > 1};
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(known_dates_are_met, &world),
        cmocka_unit_test_prestate(years_are_those_of_other_programs, &world),
    };
    int failed;

    if (world.named)
        world.tables = (const char *const *)argv + 1;
    if (!world.registry || builtin_add_all(world.registry))
        return 1;
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    registry_free(world.registry);
    return failed;
}
