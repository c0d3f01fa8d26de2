/* SPDX-License-Identifier: MIT */
/* What the readers of evidence share: words of a row, taken one by one.  AT is
   where the row is read; a function that returns false may have moved it.  */

#ifndef EPACT_TESTS_ORACLES_ORACLE_PARTS_H
#define EPACT_TESTS_ORACLES_ORACLE_PARTS_H

#include <stdlib.h>
#include <string.h>

#include "oracle.h"

/* What reads the lines that begin with WORD; a NULL reads all others.  False:
   the line is not well formed.  */
struct keyword {
    const char *word;
    bool (*read)(struct oracle *o, const char *rest);
};
extern const struct keyword oracle_date_words[];

bool oracle_read_calendar(struct oracle *o, const char *rest);
bool oracle_read_note(struct oracle *o, const char *rest);
bool oracle_read_end(struct oracle *o, const char *rest);

static inline bool take(const char **at, int64_t *out)
{
    char *end;

    *out = 0;
    if (!**at || !strchr("-0123456789", **at)) /* strtoll() takes " +5" */
        return false;
    *out = strtoll(*at, &end, 10);
    if (end == *at)
        return false;
    *at = end;
    return true;
}

static inline bool take_year(const char **at, int32_t *out)
{
    int64_t year;
    bool ok = take(at, &year) && -CAL_YEAR_MAX <= year && year <= CAL_YEAR_MAX;

    *out = ok ? (int32_t)year : 0;
    return ok;
}

/* The number of a day.  */
static inline bool take_day(const char **at, int *out)
{
    int64_t day;
    bool ok = take(at, &day) && 0 <= day && day <= CAL_NUMBER_MAX;

    *out = ok ? (int)day : 0;
    return ok;
}

static inline bool take_char(const char **at, char c)
{
    if (**at != c)
        return false;
    ++*at;
    return true;
}

static inline bool take_code(const char **at, char code[CAL_CODE_MAX + 1])
{
    size_t n = strspn(*at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    if (n == 0 || n > CAL_CODE_MAX)
        return false;
    memcpy(code, *at, n);
    code[n] = '\0';
    *at += n;
    return true;
}

#endif
