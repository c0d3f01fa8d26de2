/* SPDX-License-Identifier: MIT */
/* The views as text.  For the main thread.  */

#ifndef EPACT_CLI_SHOW_H
#define EPACT_CLI_SHOW_H

#include "cli/report.h"
#include "cli/setup.h"

#define SHOW_WIDTH_LEAST 22
#define SHOW_WIDTH_MOST 1000

/* Prints the months of SETUP in WIDTH columns; 0: those of the terminal, or 80
   where there is none.  */
enum exit_status show_print(const struct setup *setup, int width);

#endif
