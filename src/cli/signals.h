/* SPDX-License-Identifier: MIT */
/* Signals: those that end the program wait until the terminal can be given
   back.  For the main thread.  */

#ifndef EPACT_CLI_SIGNALS_H
#define EPACT_CLI_SIGNALS_H

#include <signal.h>

/* From now on signals wait, but where *MASK is in force; those that end the
   program are only remembered.  */
void signals_begin(sigset_t *mask);

/* The signal that came, waiting or not, and would have ended the program; 0:
   none.  */
int signals_caught(void);

/* All is again as it was before signals_begin(); a signal that came is sent
   again, and ends the program.  */
void signals_end(void);

#endif
