/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/signals.h"

#include <stdbool.h>
#include <stddef.h>

/* Those that end a program which does not care for them ...  */
static const int deadly[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
#define DEADLY_COUNT (sizeof deadly / sizeof *deadly)

/* ... and those that the terminal is looked after in.  */
static const int others[] = {SIGWINCH, SIGTSTP, SIGCONT};
#define OTHERS_COUNT (sizeof others / sizeof *others)

static volatile sig_atomic_t caught;
static sigset_t mask_before;
static struct sigaction action_before[DEADLY_COUNT];

static void catch_signal(int number)
{
    caught = number;
}

void signals_begin(sigset_t *mask)
{
    struct sigaction action = {.sa_handler = catch_signal};
    sigset_t waiting;

    sigemptyset(&action.sa_mask);
    sigemptyset(&waiting);
    for (size_t i = 0; i < OTHERS_COUNT; i++)
        sigaddset(&waiting, others[i]);
    for (size_t i = 0; i < DEADLY_COUNT; i++) {
        sigaddset(&waiting, deadly[i]);
        sigaction(deadly[i], NULL, &action_before[i]);
        if (action_before[i].sa_handler != SIG_IGN) /* nohup(1) */
            sigaction(deadly[i], &action, NULL);
    }
    sigprocmask(SIG_BLOCK, &waiting, &mask_before);
    *mask = mask_before;
}

/* Whether the I-th of the deadly signals is waiting to be caught.  One that is
   ignored may wait for ever.  */
static bool is_waiting(size_t i)
{
    sigset_t waiting;

    return action_before[i].sa_handler != SIG_IGN && !sigpending(&waiting) &&
           sigismember(&waiting, deadly[i]) == 1;
}

int signals_caught(void)
{
    for (size_t i = 0; !caught && i < DEADLY_COUNT; i++)
        if (is_waiting(i))
            return deadly[i];
    return caught;
}

void signals_end(void)
{
    for (size_t i = 0; i < DEADLY_COUNT; i++)
        sigaction(deadly[i], &action_before[i], NULL);
    sigprocmask(SIG_SETMASK, &mask_before, NULL);
    if (caught)
        raise(caught);
}
