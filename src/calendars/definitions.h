/* SPDX-License-Identifier: MIT */
/* The definitions that the program is born with: data/calendars/ID.cal, in the
   order of data/local.mk.  */

#ifndef EPACT_CALENDARS_DEFINITIONS_H
#define EPACT_CALENDARS_DEFINITIONS_H

#include "base/embedded.h"

extern const struct embedded definitions[];

#endif
