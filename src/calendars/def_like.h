/* SPDX-License-Identifier: MIT */
/* What a definition takes over from another.  For one thread at a time.  */

#ifndef EPACT_CALENDARS_DEF_LIKE_H
#define EPACT_CALENDARS_DEF_LIKE_H

#include "calendars/def.h"

/* Adds to D what its file does not say and BASE, which takes over nothing any
   more, does.  False: a fault was told.  */
bool def_inherit(struct def *d, const struct def *base, struct arena *arena,
                 struct def_faults *faults);

#endif
