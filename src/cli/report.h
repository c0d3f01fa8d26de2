/* SPDX-License-Identifier: MIT */
/* Reports: what the program says when something is wrong, one line on standard
   error that begins with its name.  For the main thread.  */

#ifndef EPACT_CLI_REPORT_H
#define EPACT_CLI_REPORT_H

#include "base/utf8.h"

/* The statuses that the program ends with.  */
enum exit_status {
    EXIT_DONE = 0,
    EXIT_BAD_INPUT = 1, /* a bad date or line, or nothing was found */
    EXIT_USAGE = 2,
    EXIT_OUTPUT = 3, /* the output could not be written */
};

/* Foreign text, escaped and cut for a report.  */
struct utf8_shown report_shown(const char *text);

/* Reports that there is no calendar NAME, or where that is "" that it is
   missing.  */
void report_no_calendar(const char *name);

/* Reports what there is to say of the names of calendars in TEXT: mostly
   nothing.  */
void report_notice(const char *text);

/* Prints "epact: ", the message and a newline.  */
__attribute__((format(printf, 1, 2))) void report(const char *format, ...);

#endif
