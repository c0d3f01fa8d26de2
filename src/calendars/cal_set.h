/* SPDX-License-Identifier: MIT */
/* Sets of definitions: calendars that are read from files.

   A set owns the calendars that it makes; they stay valid until cal_set_free().
   For one thread at a time; a calendar, any thread.  */

#ifndef EPACT_CALENDARS_CAL_SET_H
#define EPACT_CALENDARS_CAL_SET_H

#include "calendars/def_cal.h"
#include "core/registry.h"

#define CAL_SET_MAX 1024 /* definitions */

struct cal_set; /* opaque */

/* NULL: there is no memory.  The caller frees it.  */
struct cal_set *cal_set_new(void);

/* NULL is fine.  */
void cal_set_free(struct cal_set *set);

/* Reads TEXT, N bytes of anything, as the definition of the calendar ID, a name
   of a file without its ".cal".  _ERR_DEFINITION: faults were told to FAULTS;
   the definition stays in the set, as one that nothing can be like.
   _ERR_NAME_TAKEN: the set has one of this name, which was told; _ERR_NAME_*:
   ID is no name; _ERR_FULL, _ERR_MEMORY, _ERR_ARGUMENT.  */
enum status cal_set_read(struct cal_set *set, const char *id, const char *text,
                         size_t n, struct def_faults *faults);

/* Makes the calendar ID of its definition and of those that it is like, which
   may have been read before it or after it.  _ERR_DEFINITION: faults were told,
   or there were some when it was read; _ERR_NAME_UNKNOWN, _ERR_ARGUMENT.  *OUT
   is NULL on failure.  */
enum status cal_set_make(struct cal_set *set, const char *id,
                         struct def_faults *faults, struct cal **out);

/* def_prove() of a calendar that was made.  _ERR_DEFINITION, and as above.  */
enum status cal_set_prove(struct cal_set *set, const char *id, day_num today,
                          enum def_care care, struct def_faults *faults);

/* Whether the names of the calendar ID are free.  _ERR_NAME_TAKEN: some are, as
   was told, those of a calendar that R knows, or of a day count; and as
   above.  */
enum status cal_set_check_names(const struct cal_set *set, const char *id,
                                const struct registry *r,
                                struct def_faults *faults);

#endif
