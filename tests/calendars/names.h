/* SPDX-License-Identifier: MIT */
/* Tables of names, as rows of text: see names.txt.  */

#ifndef EPACT_TESTS_CALENDARS_NAMES_H
#define EPACT_TESTS_CALENDARS_NAMES_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Cuts the next word off; "" behind the last.  */
static inline char *take_word(char **at)
{
    char *word = *at;

    *at += strcspn(*at, " ");
    if (**at)
        *(*at)++ = '\0';
    return word;
}

/* Cuts the next name off, which a comma ends; NULL behind the last.  */
static inline char *take_name(char **at)
{
    char *name = *at, *comma = strstr(name, ", ");

    if (!*name)
        return NULL;
    *at = comma ? comma + 2 : name + strlen(name);
    if (comma)
        *comma = '\0';
    return name;
}

/* M09 becomes M10.  */
static inline void count_up(char *code)
{
    char *digit = code + strlen(code) - 1;

    for (; digit > code && *digit == '9'; digit--)
        *digit = '0';
    ++*digit;
}

#define TABLE_BYTES 131072
#define ROW_BYTES 16384
#define PATH_BYTES 1024

/* Makes rows of the lines.  */
static inline void join_lines(char *text)
{
    char *out = text;

    for (const char *line = text, *next; *line; line = next) {
        size_t n = strcspn(line, "\n");

        next = line + n + (line[n] == '\n');
        if (!n || *line == '#')
            continue;
        if (*line == ' ' && out > text)
            out--;
        memmove(out, line, n);
        out += n;
        *out++ = '\0';
    }
    *out = '\0';
}

static inline const char *row_after(const char *row)
{
    return row + strlen(row) + 1;
}

/* A row that is too long is cut off, and will not do.  */
static inline void copy_row(char out[static ROW_BYTES], const char *row)
{
    size_t n = strnlen(row, ROW_BYTES - 1);

    memcpy(out, row, n);
    out[n] = '\0';
}

/* Reads the table NAME, which begins with "tests/": rows, each ended by a 0,
   and a 0 behind them.  False: it is not there, or too long.  */
static inline bool read_table(char text[static TABLE_BYTES], const char *name)
{
    const char *top = getenv("srcdir");
    char path[PATH_BYTES];
    FILE *file;
    size_t n;

    snprintf(path, sizeof path, "%s/%s", top ? top : ".", name);
    file = fopen(path, "r");
    if (!file)
        return false;
    n = fread(text, 1, TABLE_BYTES - 2, file);
    text[n] = '\0';
    fclose(file);
    join_lines(text);
    return n && n < TABLE_BYTES - 2;
}

#endif
