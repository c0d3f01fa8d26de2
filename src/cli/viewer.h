/* SPDX-License-Identifier: MIT */
/* The viewer: the program on a terminal, from the first picture to the last
   key.  For the main thread.  */

#ifndef EPACT_CLI_VIEWER_H
#define EPACT_CLI_VIEWER_H

#include "cli/report.h"
#include "cli/setup.h"

/* Runs it, beginning as SETUP says.  *DAY is the day where it was left;
   EXIT_BAD_INPUT: with APP_PICK, none was taken; or there was a fault, which
   has been reported.  */
enum exit_status viewer_run(const struct setup *setup, enum app_purpose purpose,
                            day_num *day);

#endif
