/* SPDX-License-Identifier: MIT */
/* Tables: rows of cells on standard output.

   For scripts the cells have tabs between them; on a terminal they stand in
   columns.  For the main thread.  */

#ifndef EPACT_CLI_TABLE_H
#define EPACT_CLI_TABLE_H

#include <stdbool.h>

struct table {
    const int *width; /* of each column but the last, in ASCII characters */
    int count;        /* of columns */
    bool for_people;
};

struct table table_begin(const int *width, int count);

/* Prints a row; all cells but the last are ASCII.  */
void table_row(const struct table *table, const char *const *cell);

#endif
