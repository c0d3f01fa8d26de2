/* SPDX-License-Identifier: MIT */
/* Many threads register, look up and convert at once.

   Plain C without a test library, so that ThreadSanitizer sees all of it.  */

#include "config.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/cal_convert.h"
#include "core/registry.h"
#include "known.h"

#define WRITERS 4
#define READERS 4
#define EACH 100 /* calendars that a writer registers */

struct shared {
    struct registry *registry;
    struct cal cal[WRITERS * EACH];
    char id[WRITERS * EACH][16];
    pthread_barrier_t start;
    atomic_int writing, clashes, faults;
};

struct writer {
    struct shared *shared;
    int number;
};

/* Registers calendars of its own, and one that only one writer can have.  */
static void *write_some(void *argument)
{
    const struct writer *writer = argument;
    struct shared *shared = writer->shared;

    pthread_barrier_wait(&shared->start);
    for (int i = 0; i < EACH; i++) {
        const struct cal *cal = &shared->cal[writer->number * EACH + i];

        if (registry_add(shared->registry, cal))
            atomic_fetch_add(&shared->faults, 1);
        if (registry_add(shared->registry, &shared->cal[i]))
            atomic_fetch_add(&shared->clashes, 1);
    }
    atomic_fetch_sub(&shared->writing, 1);
    return NULL;
}

/* Whether the calendar in slot I is whole: found by its name, and it dates.  */
static bool is_whole(const struct registry *r, size_t i)
{
    const struct cal *cal = registry_at(r, i), *found;
    struct cal_date date;
    day_num day;

    return cal && !registry_find(r, cal->id, &found) && found == cal &&
           !cal_from_day(cal, cal->known.first, &date) &&
           !cal_to_day(cal, date, &day) && day == cal->known.first;
}

static void *read_all(void *argument)
{
    struct shared *shared = argument;
    size_t seen = 0;
    bool last;

    pthread_barrier_wait(&shared->start);
    do {
        last = !atomic_load(&shared->writing);
        size_t count = registry_count(shared->registry);

        if (count < seen)
            atomic_fetch_add(&shared->faults, 1);
        for (seen = count; count > 0; count -= (count + 6) / 7)
            if (!is_whole(shared->registry, count - 1))
                atomic_fetch_add(&shared->faults, 1);
    } while (!last);
    return NULL;
}

/* Of each calendar there are some: with a closed form, of a definition, in C.
   They share what they are made of.  */
static void prepare(struct shared *shared)
{
    size_t count = registry_count(known_registry());

    for (int i = 0; i < WRITERS * EACH; i++) {
        snprintf(shared->id[i], sizeof shared->id[i], "c%d", i);
        shared->cal[i] = *registry_at(known_registry(), (size_t)i % count);
        shared->cal[i].id = shared->id[i];
        shared->cal[i].aliases = NULL;
    }
    atomic_init(&shared->writing, WRITERS);
    pthread_barrier_init(&shared->start, NULL, WRITERS + READERS);
}

static void run(struct shared *shared)
{
    pthread_t thread[WRITERS + READERS];
    struct writer writer[WRITERS];

    for (int i = 0; i < WRITERS; i++) {
        writer[i] = (struct writer){shared, i};
        if (pthread_create(&thread[i], NULL, write_some, &writer[i]))
            abort();
    }
    for (int i = WRITERS; i < WRITERS + READERS; i++)
        if (pthread_create(&thread[i], NULL, read_all, shared))
            abort();
    for (int i = 0; i < WRITERS + READERS; i++)
        pthread_join(thread[i], NULL);
}

int main(void)
{
    static struct shared shared;
    int failed = 0, expected = 0;

    shared.registry = registry_new();
    if (!shared.registry)
        return 1;
    prepare(&shared);
    run(&shared);
    /* Of the first writer's calendars each was registered once, by its owner or
       by another, and every other attempt was refused.  */
    failed = shared.faults + shared.clashes;
    expected = WRITERS * EACH;
    if (registry_count(shared.registry) != WRITERS * EACH ||
        failed != expected) {
        fprintf(stderr, "%zu calendars, %d refusals, expected %d of each\n",
                registry_count(shared.registry), failed, expected);
        return 1;
    }
    pthread_barrier_destroy(&shared.start);
    registry_free(shared.registry);
    return 0;
}
