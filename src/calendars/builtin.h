/* SPDX-License-Identifier: MIT */
/* The calendars that the program is born with.  */

#ifndef EPACT_CALENDARS_BUILTIN_H
#define EPACT_CALENDARS_BUILTIN_H

#include "core/registry.h"

/* They are constants: each may be used without a registry, by any thread.  */
#define X(name) extern const struct cal cal_##name;
#include "calendars/list.def"
#undef X

/* Registers them all, in the order of list.def.  Statuses as registry_add();
   those before the one that failed stay registered.  */
enum status builtin_add_all(struct registry *r);

#endif
