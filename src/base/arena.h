/* SPDX-License-Identifier: MIT */
/* Arenas: memory that is given back all at once.

   An arena begins as {0} and owns what it hands out, until arena_free().
   FAILED: there was once no memory.  For one thread at a time.  */

#ifndef EPACT_BASE_ARENA_H
#define EPACT_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *last;
    bool failed;
};

/* COUNT elements of SIZE bytes, all zero, aligned for any type; never NULL for
   0 bytes.  NULL: there is no memory.  */
void *arena_take(struct arena *a, size_t count, size_t size);

/* The N bytes of TEXT, or N zeros where it is NULL, and a NUL.  NULL: there is
   no memory.  */
char *arena_copy(struct arena *a, const char *text, size_t n);

/* ARRAY, which has COUNT elements of SIZE bytes and was made by this function
   (NULL where COUNT is 0), with room for one more, all zero; it may have moved.
   NULL: there is no memory, or was none for ARRAY.  */
void *arena_append(struct arena *a, void *array, size_t count, size_t size);

/* Frees all that the arena handed out; it is empty then.  */
void arena_free(struct arena *a);

#endif
