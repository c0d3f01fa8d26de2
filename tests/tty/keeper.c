/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/keeper.h"

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* Seconds after which a program ends whose test has forgotten it.  */
#define LIFE 300

/* ARGV's program, in the foreground of its terminal.  */
_Noreturn static void become(const char *const argv[],
                             const char *const environment[])
{
    static const char *const usual[] = {
        "TERM=xterm-256color",
        "LC_ALL=C.UTF-8",
        "LINES",
        "COLUMNS",
        "ESCDELAY",
        "NO_COLOR",
        NULL,
    };
    const char *const *lists[] = {usual, environment};
    sigset_t none;

    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid()); /* while SIGTTOU is ignored */
    for (int i = 1; i < NSIG; i++)
        signal(i, SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    alarm(LIFE);
    for (int i = 0; i < 2; i++)
        for (const char *const *at = lists[i]; at && *at; at++) {
            char *copy = strdup(*at);

            if (!copy || (strchr(copy, '=') ? putenv(copy) : unsetenv(copy)))
                _exit(126);
        }
    execvp(argv[0], (char *const *)(uintptr_t)argv);
    _exit(127);
}

void keeper_run(const char *const argv[], const char *const environment[],
                int slave, int reports)
{
    struct keeper_report report = {0};
    char nothing;

    setsid();
    ioctl(slave, TIOCSCTTY, 0);
    signal(SIGHUP, SIG_IGN);
    signal(SIGTTOU, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    for (int i = 0; i < 3; i++)
        dup2(slave, i);
    report.program = fork();
    if (!report.program) {
        close(slave);
        close(reports);
        become(argv, environment);
    }
    do {
        if (write(reports, &report, sizeof report) < 0)
            _exit(1);
        report.has_status = true;
    } while (waitpid(report.program, &report.status, WUNTRACED) > 0);
    while (read(reports, &nothing, 1) > 0)
        ;
    _exit(0);
}
