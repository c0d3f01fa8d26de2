/* SPDX-License-Identifier: MIT */
/* What it takes to start a program and have its answer: milliseconds, by the
   clock and of the processor, and the peak of its memory; of EPACT of the
   environment and, where they are installed, of others that print calendars.
   Each is the median of some runs, in which the programs take turns.  */

#include "config.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

#define RUNS 41
#define ABSENT 127
#define ARGUMENTS 8

/* ARGV[0] is NULL for epact.  YEAR: a page of a year, else of a month.  The
   first of each is what the others are compared with.  */
static const struct row {
    const char *argv[ARGUMENTS];
    bool year;
} rows[] = {
    {{"ncal", "11", "2026"}, false},
    {{"cal", "11", "2026"}, false},
    {{"gcal", "11", "2026"}, false},
    {{"jcal"}, false},
    {{"hcal"}, false},
    {{NULL, "--version"}, false},
    {{NULL, "convert", "2026-11-23"}, false},
    {{NULL, "show", "month", "-c", "gregory", "2026-11-23"}, false},
    {{NULL, "show", "month", "2026-11-23"}, false},
    {{NULL, "show", "weeks", "2026-11-23"}, false},
    {{NULL, "show", "day", "2026-11-23"}, false},
    {{"ncal", "2026"}, true},
    {{"cal", "2026"}, true},
    {{"gcal", "2026"}, true},
    {{"jcal", "-y"}, true},
    {{"hcal", "2026"}, true},
    {{NULL, "show", "year", "-c", "gregory", "2026-11-23"}, true},
    {{NULL, "show", "year", "2026-11-23"}, true},
    {{NULL, "show", "year", "-c",
      "gregory,hebrew,persian,islamic-civil,coptic,indian", "2026-11-23"},
     true},
    {{NULL, "show", "year", "-c",
      "gregory,hebrew,persian,islamic-rgsa,coptic,indian", "2026-11-23"},
     true},
};
#define ROWS (sizeof rows / sizeof *rows)

struct cost {
    double wall[RUNS], cpu[RUNS], memory[RUNS];
    bool is_absent;
};

static double milliseconds(struct timeval t)
{
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static _Noreturn void become(const struct row *row)
{
    const char *program = row->argv[0] ? row->argv[0] : getenv("EPACT");
    char *argv[ARGUMENTS];
    int null = open("/dev/null", O_RDWR);

    memcpy(argv, row->argv, sizeof argv);
    argv[0] = strdup(program ? program : "");
    for (int i = 0; i < 3; i++)
        dup2(null, i);
    execvp(argv[0], argv);
    _exit(ABSENT);
}

/* Runs the program of ROW, for the N-th time; false when it fails.  */
static bool run(const struct row *row, struct cost *out, int n)
{
    double start = bench_now();
    pid_t child = fork();
    struct rusage used;
    int status;

    if (!child)
        become(row);
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        return false;
    out->wall[n] = (bench_now() - start) / 1e6;
    out->cpu[n] = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    out->memory[n] = (double)used.ru_maxrss;
    out->is_absent = WIFEXITED(status) && WEXITSTATUS(status) == ABSENT;
    return out->is_absent || (WIFEXITED(status) && !WEXITSTATUS(status));
}

static void print_name(const struct row *row)
{
    char name[80] = "epact";
    int n = row->argv[0] ? 0 : 5;

    for (int i = row->argv[0] ? 0 : 1; row->argv[i]; i++)
        n += snprintf(name + n, sizeof name - (size_t)n, "%s%s", i ? " " : "",
                      row->argv[i]);
    printf("%-44.43s", name);
}

static void print_row(const struct row *row, struct cost *cost,
                      const struct cost **base)
{
    if (cost->is_absent)
        return;

    double wall = bench_median(cost->wall, RUNS);
    double cpu = bench_median(cost->cpu, RUNS);
    double memory = bench_median(cost->memory, RUNS);

    print_name(row);
    printf(" %6.2f %6.2f %6.0f", wall, cpu, memory);
    if (!*base) /* in order now: the median stays where it is */
        *base = cost;
    else
        printf(" %5.1fx %5.1fx %5.1fx", wall / (*base)->wall[RUNS / 2],
               cpu / (*base)->cpu[RUNS / 2],
               memory / (*base)->memory[RUNS / 2]);
    putchar('\n');
}

int main(void)
{
    static struct cost cost[ROWS];
    const struct cost *base[2] = {NULL, NULL};

    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
    for (int n = 0; n < RUNS; n++)
        for (size_t i = 0; i < ROWS; i++)
            if (!run(&rows[i], &cost[i], n)) {
                print_name(&rows[i]);
                puts(" fails");
                return EXIT_FAILURE;
            }
    printf("median of %d runs, and how many times the first of the others\n"
           "%-44s %6s %6s %6s\n",
           RUNS, "", "ms", "CPU ms", "kB");
    for (size_t i = 0; i < ROWS; i++)
        print_row(&rows[i], &cost[i], &base[rows[i].year]);
    return EXIT_SUCCESS;
}
