/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/table.h"

#include <stdio.h>
#include <unistd.h>

struct table table_begin(const int *width, int count)
{
    return (struct table){
        .width = width,
        .count = count,
        .for_people = isatty(STDOUT_FILENO) == 1,
    };
}

void table_row(const struct table *table, const char *const *cell)
{
    for (int i = 0; i < table->count - 1; i++) {
        if (table->for_people)
            printf("%-*s ", table->width[i], cell[i]);
        else
            printf("%s\t", cell[i]);
    }
    printf("%s\n", cell[table->count - 1]);
}
