/* SPDX-License-Identifier: MIT */
/* The keeper of a terminal's program, which stands for the shell: a process
   whose group has no relatives in its session could not be stopped.  */

#ifndef EPACT_TESTS_TTY_KEEPER_H
#define EPACT_TESTS_TTY_KEEPER_H

#include <stdbool.h>
#include <sys/types.h>

/* What the keeper tells: the program's process first, then besides each status
   that waitpid() has of it.  */
struct keeper_report {
    pid_t program;
    int status;
    bool has_status;
};

/* Makes this process, a child, the keeper of ARGV's program on the terminal
   SLAVE, with ENVIRONMENT as term_start() has it.  It sends reports to REPORTS,
   a socket, and stays until the other end closes, for its end would be that of
   the session.  */
_Noreturn void keeper_run(const char *const argv[],
                          const char *const environment[], int slave,
                          int reports);

#endif
