/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/lines.h"

#include <stdbool.h>

enum lines_result lines_next(struct lines *lines)
{
    bool has_nul = false;
    size_t n = 0; /* bytes read, whether kept or not */
    int c;

    while ((c = getc(lines->file)) != EOF && c != '\n') {
        has_nul = has_nul || !c;
        if (n < LINES_MAX)
            lines->text[n] = (char)c;
        n++;
    }
    if (ferror(lines->file))
        return LINES_FAILED;
    if (c == EOF && !n)
        return LINES_END;
    lines->number++;
    if (n > LINES_MAX)
        return LINES_LONG;
    if (n && lines->text[n - 1] == '\r')
        n--;
    lines->text[n] = '\0';
    return has_nul ? LINES_NUL : LINES_LINE;
}
