/* SPDX-License-Identifier: MIT */
/* The built-in calendars, those of the sky with their memory.  */

#ifndef EPACT_TESTS_REMEMBERED_ALL_H
#define EPACT_TESTS_REMEMBERED_ALL_H

#include "known.h"
#include "remembered.h"

/* Those of them that are written in C, in the order of the list;
   NULL behind the last.  */
static inline const struct cal *listed(size_t i)
{
    static const struct cal *list[] = {
#define X(name) &cal_##name,
#include "calendars/list.def"
#undef X
        NULL,
    };
    static bool are_remembered;

    for (size_t n = 0; !are_remembered && list[n]; n++)
        if (!(list[n] = remembered(list[n])))
            abort();
    are_remembered = true;
    return list[i];
}

/* A registry of them all, in their order.  */
static inline const struct registry *remembered_registry(void)
{
    static struct registry *r;
    const struct cal *cal;

    if (r || !(r = registry_new()))
        return r;
    for (size_t i = 0; (cal = registry_at(known_registry(), i)); i++)
        if (!(cal = remembered(cal)) || registry_add(r, cal)) {
            fputs("the built-in calendars cannot be registered\n", stderr);
            abort();
        }
    return r;
}

/* Registers them all in R.  */
static inline enum status remembered_add_all(struct registry *r)
{
    const struct cal *cal;
    enum status status = STATUS_OK;

    for (size_t i = 0; !status && (cal = registry_at(remembered_registry(), i));
         i++)
        status = registry_add(r, cal);
    return status;
}

#endif
