/* SPDX-License-Identifier: MIT */
/* One day in all calendars.  For the main thread.  */

#ifndef EPACT_CLI_CONVERT_H
#define EPACT_CLI_CONVERT_H

#include "cli/report.h"
#include "core/registry.h"

/* Prints DAY in every calendar of R that reaches so far, as epact convert
   does.  */
enum exit_status convert_day(const struct registry *r, day_num day);

#endif
