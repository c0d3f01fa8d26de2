/* SPDX-License-Identifier: MIT */
/* Registries: the calendars that are known, by name.

   A registry only grows.  It copies the names that it looks up by; the
   calendars themselves are borrowed and must outlive it.  A calendar found in
   it stays valid until registry_free.  Any thread may look up while others
   register; registry_free is for one thread, when all others are done.  */

#ifndef EPACT_CORE_REGISTRY_H
#define EPACT_CORE_REGISTRY_H

#include <stdbool.h>

#include "core/cal.h"

#define REGISTRY_MAX 1024 /* calendars */

struct registry; /* opaque; make as many as you like */

/* NULL: there is no memory.  The caller frees it.  */
struct registry *registry_new(void);

/* NULL is fine.  */
void registry_free(struct registry *r);

/* Makes CAL known under its id and its aliases.  All or nothing: on failure
   the registry is as it was.  _ERR_NAME_TAKEN: one of the names is another's,
   compared without letter case, '-', '_' and space; _ERR_FULL; _ERR_MEMORY;
   else as cal_check() of cal_check.h.  */
enum status registry_add(struct registry *r, const struct cal *cal);

/* The calendar that NAME, an id or alias, stands for, compared as above.
   _ERR_NAME_UNKNOWN, _ERR_ARGUMENT: *OUT is NULL.  */
enum status registry_find(const struct registry *r, const char *name,
                          const struct cal **out);

/* Whether two names, each of at most CAL_ID_MAX bytes, are one: compared as
   above.  False for a NULL.  */
bool registry_same(const char *a, const char *b);

/* How many there are, and the I-th in the order of registration; NULL where
   there is none.  */
size_t registry_count(const struct registry *r);
const struct cal *registry_at(const struct registry *r, size_t i);

#endif
