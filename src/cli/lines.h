/* SPDX-License-Identifier: MIT */
/* Lines of a file, of bounded length.  For one thread at a time.  */

#ifndef EPACT_CLI_LINES_H
#define EPACT_CLI_LINES_H

#include <stdint.h>
#include <stdio.h>

#define LINES_MAX 1000 /* bytes of a line, without its newline */

enum lines_result {
    LINES_END,
    LINES_LINE,
    LINES_LONG,   /* longer than LINES_MAX: its end was passed over */
    LINES_NUL,    /* it has a NUL byte */
    LINES_FAILED, /* the file could not be read: errno says why */
};

struct lines {
    FILE *file;               /* borrowed */
    int64_t number;           /* of the line last read, from 1 */
    char text[LINES_MAX + 2]; /* and a CR, or a NUL */
};

/* Reads the next line into TEXT, without its newline (CR LF is one too) and
   without a byte order mark before the first.  */
enum lines_result lines_next(struct lines *lines);

#endif
