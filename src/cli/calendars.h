/* SPDX-License-Identifier: MIT */
/* The calendars of this run: those that the program is born with, and the
   user's.  For the main thread.  */

#ifndef EPACT_CLI_CALENDARS_H
#define EPACT_CLI_CALENDARS_H

#include "calendars/cal_set.h"
#include "cli/file.h"
#include "core/cal_check.h"
#include "core/registry.h"

/* A user's files are $XDG_CONFIG_HOME/epact/calendars/ID.cal.  */
#define CALENDARS_SUFFIX ".cal"
#define CALENDARS_FILES_MAX 256
#define CALENDARS_BYTES_MAX (8 << 20) /* of all of them together */

struct calendars {
    struct registry *registry;
    struct cal_set *set;
    int left_out; /* files of the user's that have faults */
};

/* Those that the program is born with.  False: there is no memory, which has
   been reported; calendars_end() is wanted in any case.  */
bool calendars_begin(struct calendars *c);
void calendars_end(struct calendars *c);

/* Adds the user's.  A file that has faults is left out, and its first fault is
   reported.  */
void calendars_add_users(struct calendars *c);

/* The folder of the user's files, which need not be there.  False: the
   environment names none, or one that is too long.  */
bool calendars_folder(char out[static FILE_PATH_MAX]);

/* The user's files.  False: what hinders to find them all has been reported.
   The caller frees the paths in any case.  */
bool calendars_find_users(struct file_paths *out);

/* Reads the definition in the file at PATH into SET, and takes its size from
   *LEFT, the bytes that files may still have.  ID is the name of its calendar:
   the file's, without folders and suffix; empty where it has none.  False:
   faults were told to FAULTS; if none were, *WHY, translated, is why.  */
bool calendars_read(struct cal_set *set, const char *path, size_t *left,
                    char id[static CAL_ID_MAX + 1], struct def_faults *faults,
                    const char **why);

#endif
