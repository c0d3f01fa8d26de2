/* SPDX-License-Identifier: MIT */
/* The calendars that the program is born with.  */

#ifndef EPACT_CALENDARS_BUILTIN_H
#define EPACT_CALENDARS_BUILTIN_H

#include "calendars/cal_set.h"
#include "core/registry.h"

/* Those written in C are constants: each may be used without a registry, by any
   thread.  */
#define X(name) extern const struct cal cal_##name;
#include "calendars/list.def"
#undef X

/* Reads the definitions into SET, those that it has not read already.  Statuses
   as cal_set.h.  */
enum status builtin_read_all(struct cal_set *set);

/* Registers them all: the definitions, which SET reads and makes, and then
   those of list.def.  SET must outlive the registry.  Statuses as
   registry_add(), and as cal_set.h; those before the one that failed stay
   registered.  */
enum status builtin_add_all(struct registry *r, struct cal_set *set);

#endif
