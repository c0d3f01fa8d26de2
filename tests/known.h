/* SPDX-License-Identifier: MIT */
/* The calendars that the program is born with, for tests that want them by
   name.  They are read once for each test program.  */

#ifndef EPACT_TESTS_KNOWN_H
#define EPACT_TESTS_KNOWN_H

#include <stdio.h>
#include <stdlib.h>

#include "calendars/builtin.h"

/* What reads them; NULL: there is no memory.  */
static inline struct cal_set *known_set(void)
{
    static struct cal_set *set;

    if (!set)
        set = cal_set_new();
    return set;
}

/* Registers them all in R.  */
static inline enum status known_add_all(struct registry *r)
{
    return known_set() ? builtin_add_all(r, known_set()) : STATUS_ERR_MEMORY;
}

/* A registry of them all.  */
static inline const struct registry *known_registry(void)
{
    static struct registry *r;

    if (!r && (!(r = registry_new()) || known_add_all(r))) {
        fputs("the built-in calendars cannot be registered\n", stderr);
        abort();
    }
    return r;
}

/* The calendar ID, which there is.  */
static inline const struct cal *known(const char *id)
{
    const struct cal *cal;

    if (registry_find(known_registry(), id, &cal)) {
        fprintf(stderr, "there is no calendar %s\n", id);
        abort();
    }
    return cal;
}

#endif
