/* SPDX-License-Identifier: MIT */
/* Files that are a part of the program: build-aux/embed.awk makes them.  They
   are constants: any thread.  */

#ifndef EPACT_BASE_EMBEDDED_H
#define EPACT_BASE_EMBEDDED_H

#include <stddef.h>

/* A file: its name without folders, and its SIZE bytes, behind which is a NUL.
   A list of files ends with one whose name is NULL.  */
struct embedded {
    const char *name;
    const char *text;
    size_t size;
};

#endif
