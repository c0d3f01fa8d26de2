/* SPDX-License-Identifier: MIT */
/* Calendars made of definitions.  For one thread at a time; the calendar that
   is made, any thread.  */

#ifndef EPACT_CALENDARS_DEF_CAL_H
#define EPACT_CALENDARS_DEF_CAL_H

#include "calendars/def.h"

/* Makes the calendar of D, which takes over nothing any more; D is needed as
   long as it is.  False: a fault was told.  *OUT, NULL on failure, is the
   arena's.  */
bool def_make(const struct def *d, struct arena *arena,
              struct def_faults *faults, struct cal **out);

/* How much of a calendar is looked at.  */
enum def_care { DEF_QUICKLY, DEF_THOROUGHLY };

/* Whether CAL, which was made of D, is sound: in years about its epoch, about
   TODAY and at both ends of its span, the months fill the years, the years
   join, no two days bear one date, and each cycle has its numbers.  Thoroughly,
   the months are also added up in the years of some millennia about the epoch
   and TODAY, and in some of the whole span.  False: a fault was told.  Takes
   some milliseconds, or a tenth of a second.  */
bool def_prove(const struct def *d, const struct cal *cal, day_num today,
               enum def_care care, struct def_faults *faults);

#endif
