/* SPDX-License-Identifier: MIT */
/* Files that other people wrote: read whole, with their size and number
   bounded, and never waited for.  For the main thread.  */

#ifndef EPACT_CLI_FILE_H
#define EPACT_CLI_FILE_H

#include <stdbool.h>
#include <stddef.h>

#define FILE_PATH_MAX 1024 /* bytes of a path */

/* A path as a message shows it: whole, and escaped.  */
struct file_shown {
    char text[4 * FILE_PATH_MAX];
};
struct file_shown file_shown(const char *path);

/* Reads the file at PATH, a regular one of at most MOST bytes.  False: it
   cannot be read, and *WHY, translated, is why; *TEXT is NULL then.  The caller
   frees *TEXT.  */
bool file_read(const char *path, size_t most, char **text, size_t *n,
               const char **why);

/* The paths of the files in a folder whose names end in SUFFIX and do not begin
   with a dot, in the order of their bytes.  */
struct file_paths {
    int count;
    bool more; /* than those in PATH */
    char **path;
};

/* Finds at most MOST files in FOLDER; in one that there is not, there are none.
   False: it cannot be read, and *WHY is why.  The caller frees the paths by
   file_paths_free() in any case.  */
bool file_paths(const char *folder, const char *suffix, int most,
                struct file_paths *out, const char **why);
void file_paths_free(struct file_paths *paths);

#endif
