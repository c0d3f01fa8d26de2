/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "core/registry.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "core/cal_check.h"

/* A calendar and its folded names, each NUL-terminated, in a row.  Most names
   that are looked for are not among them, which the sieve tells at once: it has
   the bit of each name.  */
struct entry {
    const struct cal *cal;
    uint64_t sieve;
    size_t names;
    char name[];
};

/* Readers take no lock: they see the entries below COUNT, which is raised,
   with release order, only when the entry is whole.  The lock is for those
   who add.  */
struct registry {
    pthread_mutex_t lock;
    atomic_size_t count;
    struct entry *entry[REGISTRY_MAX];
};

struct registry *registry_new(void)
{
    struct registry *r = calloc(1, sizeof *r);

    if (r && pthread_mutex_init(&r->lock, NULL)) {
        free(r);
        return NULL;
    }
    return r;
}

void registry_free(struct registry *r)
{
    if (!r)
        return;
    for (size_t i = 0; i < registry_count(r); i++)
        free(r->entry[i]);
    pthread_mutex_destroy(&r->lock);
    free(r);
}

/* What names are compared by: NAME without letter case, '-', '_' and space.
   Returns its length; 0 where it is no name or longer than any.  */
static size_t fold(const char *name, char out[static CAL_ID_MAX + 1])
{
    size_t n = 0;

    for (; *name; name++) {
        if (strchr("-_ ", *name))
            continue;
        if (n == CAL_ID_MAX)
            return 0;
        out[n++] = ascii_small(*name);
    }
    out[n] = '\0';
    return n;
}

/* One of 64 bits, by the hash of Fowler, Noll and Vo (FNV-1a).  */
static uint64_t bit_of(const char *folded)
{
    uint32_t hash = 2166136261U;

    for (; *folded; folded++)
        hash = (hash ^ (unsigned char)*folded) * 16777619U;
    return (uint64_t)1 << (hash >> 26);
}

static bool has_name(const struct entry *entry, const char *folded,
                     uint64_t bit)
{
    const char *name = entry->name;

    if (!(entry->sieve & bit))
        return false;
    for (size_t i = 0; i < entry->names; i++, name += strlen(name) + 1)
        if (!strcmp(name, folded))
            return true;
    return false;
}

static const struct cal *find(const struct registry *r, const char *folded)
{
    size_t count = registry_count(r);
    uint64_t bit = bit_of(folded);

    for (size_t i = 0; i < count; i++)
        if (has_name(r->entry[i], folded, bit))
            return r->entry[i]->cal;
    return NULL;
}

/* Adds NAME's folded form to ENTRY, which has room at END.  */
static enum status add_name(const struct registry *r, struct entry *entry,
                            const char *name, char **end)
{
    char folded[CAL_ID_MAX + 1];
    size_t n = fold(name, folded);

    if (!n)
        return STATUS_ERR_NAME_EMPTY;
    if (find(r, folded) || has_name(entry, folded, bit_of(folded)))
        return STATUS_ERR_NAME_TAKEN;
    memcpy(*end, folded, n + 1);
    *end += n + 1;
    entry->sieve |= bit_of(folded);
    entry->names++;
    return STATUS_OK;
}

/* The entry of CAL, or NULL where there is no memory.  */
static struct entry *new_entry(const struct cal *cal)
{
    size_t bytes = strlen(cal->id) + 1;

    for (const char *const *a = cal->aliases; a && *a; a++)
        bytes += strlen(*a) + 1;

    struct entry *entry = malloc(sizeof *entry + bytes);

    if (entry)
        *entry = (struct entry){.cal = cal};
    return entry;
}

/* With the lock held.  */
static enum status add_locked(struct registry *r, struct entry *entry)
{
    const struct cal *cal = entry->cal;
    size_t count = registry_count(r);
    char *end = entry->name;
    enum status s;

    if (count == REGISTRY_MAX)
        return STATUS_ERR_FULL;
    s = add_name(r, entry, cal->id, &end);
    for (const char *const *a = cal->aliases; !s && a && *a; a++)
        s = add_name(r, entry, *a, &end);
    if (s)
        return s;
    r->entry[count] = entry;
    atomic_store_explicit(&r->count, count + 1, memory_order_release);
    return STATUS_OK;
}

enum status registry_add(struct registry *r, const struct cal *cal)
{
    enum status s;

    if (!r)
        return STATUS_ERR_ARGUMENT;
    if ((s = cal_check(cal)))
        return s;

    struct entry *entry = new_entry(cal);

    if (!entry)
        return STATUS_ERR_MEMORY;
    pthread_mutex_lock(&r->lock);
    s = add_locked(r, entry);
    pthread_mutex_unlock(&r->lock);
    if (s)
        free(entry);
    return s;
}

enum status registry_find(const struct registry *r, const char *name,
                          const struct cal **out)
{
    char folded[CAL_ID_MAX + 1];

    if (out)
        *out = NULL;
    if (!r || !name || !out)
        return STATUS_ERR_ARGUMENT;
    if (fold(name, folded))
        *out = find(r, folded);
    return *out ? STATUS_OK : STATUS_ERR_NAME_UNKNOWN;
}

bool registry_same(const char *a, const char *b)
{
    char folded[2][CAL_ID_MAX + 1];
    size_t n = a && b ? fold(a, folded[0]) : 0;

    return n && n == fold(b, folded[1]) && !strcmp(folded[0], folded[1]);
}

size_t registry_count(const struct registry *r)
{
    return r ? atomic_load_explicit(&r->count, memory_order_acquire) : 0;
}

const struct cal *registry_at(const struct registry *r, size_t i)
{
    return i < registry_count(r) ? r->entry[i]->cal : NULL;
}
