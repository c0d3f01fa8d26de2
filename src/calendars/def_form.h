/* SPDX-License-Identifier: MIT */
/* Rules made of what a definition says of its years.  For one thread at a
   time.  */

#ifndef EPACT_CALENDARS_DEF_FORM_H
#define EPACT_CALENDARS_DEF_FORM_H

#include "calendars/def_rule.h"

/* Makes the rule of D, which takes over nothing any more.  False: a fault was
   told.  *OUT, NULL on failure, is the arena's.  */
bool def_form_make(const struct def *d, struct arena *arena,
                   struct def_faults *faults, struct def_rule **out);

#endif
