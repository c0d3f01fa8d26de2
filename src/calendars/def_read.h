/* SPDX-License-Identifier: MIT */
/* Definitions, read from the text of a file; epact-calendar(5) tells the
   language.  For one thread at a time.  */

#ifndef EPACT_CALENDARS_DEF_READ_H
#define EPACT_CALENDARS_DEF_READ_H

#include "calendars/def.h"

/* Reads the N bytes of TEXT, whatever they are, as the definition of the
   calendar ID.  All faults are told to FAULTS.  False where there is one; then
   OUT is not to be used.  TEXT is not needed any more.  */
bool def_read(const char *id, const char *text, size_t n, struct arena *arena,
              struct def_faults *faults, struct def *out);

#endif
