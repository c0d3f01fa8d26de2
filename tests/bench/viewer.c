/* SPDX-License-Identifier: MIT */
/* What the viewer costs its terminal: bytes, and milliseconds to the last of
   them, of the first picture and of keys, and the peak of its memory.  EPACT of
   the environment shows four calendars in 120 columns and 40 lines, in each of
   its views.  The medians of some runs.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "tty/term.h"

#define RUNS 5

/* From 23 November 2026 on, seven days stay inside the month of each of the
   four calendars.  A key is pressed COUNT times, then BACK as often.  */
static const struct key {
    const char *name, *key, *back;
    int count;
} keys[] = {
    {"day", "\033OC", "\033OD", 7},
    {"week", "\033OB", "\033OA", 8},
    {"month", "\033[6~", "\033[5~", 8},
    {"year", "}", "{", 8},
};
#define KEYS (sizeof keys / sizeof *keys)
#define PRESSES_MAX 16

struct cost {
    double bytes, delay;
};

struct costs {
    double bytes[PRESSES_MAX], delay[PRESSES_MAX];
    size_t count;
};

/* What the program has written since term_mark(), once it is silent.  */
static struct cost reply(struct term *t)
{
    size_t n;

    term_settle(t);
    term_bytes(t, &n);
    return (struct cost){(double)n, term_delay(t)};
}

static void press(struct term *t, const char *key, struct costs *costs)
{
    struct cost cost;

    term_mark(t);
    term_send(t, key);
    cost = reply(t);
    costs->bytes[costs->count] = cost.bytes;
    costs->delay[costs->count++] = cost.delay;
}

/* The mean of the bytes, for some keys cost more; the median of the delays, for
   some are disturbed.  */
static struct cost measure(struct term *t, const struct key *key)
{
    struct costs costs = {.count = 0};
    double bytes = 0;

    for (int i = 0; i < key->count; i++)
        press(t, key->key, &costs);
    for (int i = 0; i < key->count; i++)
        press(t, key->back, &costs);
    for (size_t i = 0; i < costs.count; i++)
        bytes += costs.bytes[i];
    return (struct cost){bytes / (double)costs.count,
                         bench_median(costs.delay, costs.count)};
}

/* The peak of its memory in kB; 0 where the system does not tell.  */
static long peak(const struct term *t)
{
    char name[64], line[128];
    long kilobytes = 0;
    FILE *file;

    snprintf(name, sizeof name, "/proc/%d/status", term_process(t));
    file = fopen(name, "r");
    while (file && !kilobytes && fgets(line, sizeof line, file))
        if (!strncmp(line, "VmHWM:", 6))
            kilobytes = strtol(line + 6, NULL, 10);
    if (file)
        fclose(file);
    return kilobytes;
}

static struct term *start(const char *view)
{
    const char *const argv[] = {getenv("EPACT"), "--today=2026-11-23", view,
                                NULL};
    struct term *t = term_start(argv, NULL, 120, 40);

    term_wait_text(t, "2026-11-23");
    return t;
}

static struct cost first_picture(const char *view)
{
    double bytes[RUNS], delay[RUNS];

    for (int i = 0; i < RUNS; i++) {
        struct term *t = start(view);
        struct cost cost = reply(t);

        bytes[i] = cost.bytes;
        delay[i] = cost.delay;
        term_free(t);
    }
    return (struct cost){bench_median(bytes, RUNS), bench_median(delay, RUNS)};
}

static void print_view(const char *name)
{
    struct cost cost;
    char view[32];
    struct term *t;

    snprintf(view, sizeof view, "--view=%s", name);
    cost = first_picture(view);
    printf("%-6s %6.0f %5.1f", name, cost.bytes, cost.delay);
    t = start(view);
    term_settle(t);
    for (size_t i = 0; i < KEYS; i++) {
        cost = measure(t, &keys[i]);
        printf(" | %5.0f %5.2f", cost.bytes, cost.delay);
    }
    printf(" | %5ld\n", peak(t));
    term_free(t);
}

int main(void)
{
    static const char *const views[] = {"month", "year", "weeks", "day"};

    if (!getenv("EPACT")) {
        puts("EPACT does not say where the program is");
        return EXIT_FAILURE;
    }
    setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
    puts("four calendars in 120 x 40: bytes and ms of the first picture, of a "
         "key for the next\nor last day inside a month, week, month, year; "
         "peak kB");
    printf("%-6s %12s", "", "first");
    for (size_t i = 0; i < KEYS; i++)
        printf(" | %11s", keys[i].name);
    puts(" |  peak");
    for (size_t i = 0; i < sizeof views / sizeof *views; i++)
        print_view(views[i]);
    return EXIT_SUCCESS;
}
