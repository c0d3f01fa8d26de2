/* SPDX-License-Identifier: MIT */
/* The clock: which day it is where the user is.  */

#ifndef EPACT_CLI_CLOCK_H
#define EPACT_CLI_CLOCK_H

#include "core/day.h"

/* The civil day of now in the zone of the environment.  _ERR_RANGE: the system
   knows no such time; *OUT is 0.  */
enum status clock_today(day_num *out);

/* How many milliseconds to wait until the day may have changed: to the next
   midnight, and no more than a minute, since a clock may be set and a machine
   may sleep.  */
int clock_until_midnight(void);

#endif
