/* SPDX-License-Identifier: MIT */
/* Memory that fails: for a test program whose linker hands each call of malloc
   and calloc in the program's own libraries to the functions here
   (-Wl,--wrap=malloc,--wrap=calloc), and that is one C file.  */

#ifndef EPACT_TESTS_FAILING_H
#define EPACT_TESTS_FAILING_H

#include <stdbool.h>
#include <stdlib.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);

static int left = -1; /* allocations until one fails; below 0: none does */

static bool fails(void)
{
    return left >= 0 && left-- == 0;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t n, size_t size)
{
    return fails() ? NULL : __real_calloc(n, size);
}

#endif
