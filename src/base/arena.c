/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/ckd.h"

#define BLOCK_SIZE 16384
#define ALIGNMENT alignof(max_align_t)
#define APPEND_FIRST 4 /* elements that an array has room for at first */

struct arena_block {
    struct arena_block *before;
    size_t size, used;
    alignas(max_align_t) char bytes[];
};

/* Adds a block that has room for SIZE bytes.  */
static struct arena_block *add_block(struct arena *a, size_t size)
{
    size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE, bytes;

    if (ckd_add(&bytes, room, sizeof(struct arena_block)))
        return NULL;

    struct arena_block *block = calloc(1, bytes);

    if (!block)
        return NULL;
    block->before = a->last;
    block->size = room;
    return a->last = block;
}

void *arena_take(struct arena *a, size_t count, size_t size)
{
    struct arena_block *block = a->last;
    size_t bytes;

    if (ckd_mul(&bytes, count, size) || ckd_add(&bytes, bytes, ALIGNMENT - 1)) {
        a->failed = true;
        return NULL;
    }
    bytes -= bytes % ALIGNMENT;
    if ((!block || block->size - block->used < bytes) &&
        !(block = add_block(a, bytes))) {
        a->failed = true;
        return NULL;
    }

    void *taken = block->bytes + block->used;

    block->used += bytes;
    return taken;
}

char *arena_copy(struct arena *a, const char *text, size_t n)
{
    /* No memory has SIZE_MAX bytes: n + 1 need not fit.  */
    char *copy = arena_take(a, n < SIZE_MAX ? n + 1 : n, 1);

    if (copy && text)
        memcpy(copy, text, n);
    return copy;
}

/* The room is for APPEND_FIRST elements, then twice as many, and so on.  */
void *arena_append(struct arena *a, void *array, size_t count, size_t size)
{
    if (count % APPEND_FIRST || count & (count - 1) || (count && !array))
        return array;

    void *larger = arena_take(a, count ? 2 * count : APPEND_FIRST, size);

    if (larger && count)
        memcpy(larger, array, count * size);
    return larger;
}

void arena_free(struct arena *a)
{
    while (a->last) {
        struct arena_block *block = a->last;

        a->last = block->before;
        free(block);
    }
    a->failed = false;
}
