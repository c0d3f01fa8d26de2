/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/lines.h"

#include <stdbool.h>
#include <string.h>

/* Takes a byte order mark, which some editors write, off the first line.  */
static void skip_mark(struct lines *lines)
{
    static const char mark[] = "\xEF\xBB\xBF";
    size_t n = sizeof mark - 1;

    if (lines->number == 1 && !strncmp(lines->text, mark, n))
        memmove(lines->text, lines->text + n, strlen(lines->text + n) + 1);
}

enum lines_result lines_next(struct lines *lines)
{
    bool has_nul = false;
    size_t n = 0; /* bytes read, whether kept or not */
    int c;

    while ((c = getc(lines->file)) != EOF && c != '\n') {
        has_nul = has_nul || !c;
        if (n <= LINES_MAX)
            lines->text[n] = (char)c;
        n++;
    }
    if (ferror(lines->file))
        return LINES_FAILED;
    if (c == EOF && !n)
        return LINES_END;
    lines->number++;
    if (n && n <= LINES_MAX + 1 && lines->text[n - 1] == '\r')
        n--;
    if (n > LINES_MAX)
        return LINES_LONG;
    lines->text[n] = '\0';
    skip_mark(lines);
    return has_nul ? LINES_NUL : LINES_LINE;
}
