/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle.h"

#define LINE_MAX_BYTES 512
#define COMPLAINTS 20

/* What reads the lines that begin with WORD; a NULL reads all others.  False:
   the line is not well formed.  */
struct keyword {
    const char *word;
    bool (*read)(struct oracle *o, const char *rest);
};

void oracle_complain(struct oracle *o, const char *what)
{
    if (o->faults++ < COMPLAINTS)
        fprintf(stderr, "%s:%d: year %d: %s\n", o->path, o->line, (int)o->year,
                what);
}

/* Takes a number off *AT.  */
static bool take(const char **at, int64_t *out)
{
    char *end;

    *out = strtoll(*at, &end, 10);
    if (end == *at)
        return false;
    *at = end;
    return true;
}

static bool take_year(const char **at, int32_t *out)
{
    int64_t year;
    bool ok = take(at, &year) && -CAL_YEAR_MAX <= year && year <= CAL_YEAR_MAX;

    *out = ok ? (int32_t)year : 0;
    return ok;
}

static bool take_day(const char **at, int *out)
{
    int64_t day;
    bool ok = take(at, &day) && 1 <= day && day <= CAL_NUMBER_MAX;

    *out = ok ? (int)day : 0;
    return ok;
}

static bool take_char(const char **at, char c)
{
    if (**at != c)
        return false;
    ++*at;
    return true;
}

static bool take_code(const char **at, char code[CAL_CODE_MAX + 1])
{
    size_t n = strspn(*at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    if (n == 0 || n > CAL_CODE_MAX)
        return false;
    memcpy(code, *at, n);
    code[n] = '\0';
    *at += n;
    return true;
}

static bool read_calendar(struct oracle *o, const char *rest)
{
    return registry_find(o->registry, rest, &o->cal) == STATUS_OK;
}

static bool read_note(struct oracle *o, const char *rest)
{
    return o->cal && *rest;
}

static bool read_end(struct oracle *o, const char *rest)
{
    int64_t count;

    o->ended = take(&rest, &count) && !*rest && count == o->checked;
    return o->ended;
}

/* "M09:30-3..13" */
static bool take_month(const char **at, struct shape_month *m)
{
    if (!take_code(at, m->code) || !take_char(at, ':') ||
        !take_day(at, &m->last))
        return false;
    if (**at != '-')
        return true;
    ++*at;
    return take_day(at, &m->dropped) && take_char(at, '.') &&
           take_char(at, '.') && take_day(at, &m->dropped_end);
}

static bool read_pattern(struct oracle *o, const char *rest)
{
    int letter = *rest - 'A';
    struct shape *s;

    if (letter < 0 || letter >= ORACLE_LETTERS || o->shape[letter].months)
        return false;
    s = &o->shape[letter];
    rest++;
    while (take_char(&rest, ' ')) {
        if (s->months == CAL_MONTHS_MAX ||
            !take_month(&rest, &s->month[s->months++]))
            return false;
    }
    return s->months && !*rest;
}

/* "1502 1503 2158..2160 reason" */
static bool read_except(struct oracle *o, const char *rest)
{
    struct years *e = &o->except[o->excepts];

    while (o->excepts < ORACLE_EXCEPTS_MAX && take_year(&rest, &e->first)) {
        e->last = e->first;
        if (take_char(&rest, '.') &&
            (!take_char(&rest, '.') || !take_year(&rest, &e->last)))
            return false;
        if (!take_char(&rest, ' '))
            return false;
        e = &o->except[++o->excepts];
    }
    return o->excepts && *rest;
}

static bool read_years(struct oracle *o, const char *rest)
{
    o->in_block = take_year(&rest, &o->year) && take_char(&rest, ' ') &&
                  take(&rest, &o->day) && !*rest;
    return o->in_block;
}

static bool read_letters(struct oracle *o, const char *row)
{
    for (; *row; row++) {
        int letter = *row - 'A';
        if (!o->in_block || letter < 0 || letter >= ORACLE_LETTERS ||
            !o->shape[letter].months)
            return false;
        oracle_check_year(o, &o->shape[letter]);
    }
    return true;
}

/* "2460351 5784-M05L-1" */
static bool read_date(struct oracle *o, const char *row)
{
    char code[CAL_CODE_MAX + 1];
    int number;

    if (!o->cal || !take(&row, &o->day) || !take_char(&row, ' ') ||
        !take_year(&row, &o->year) || !take_char(&row, '-') ||
        !take_code(&row, code) || !take_char(&row, '-') ||
        !take_day(&row, &number) || *row)
        return false;
    oracle_check_date(o, code, number);
    return true;
}

static const struct keyword table_words[] = {
    {"calendar", read_calendar}, {"program", read_note},
    {"made", read_note},         {"except", read_except},
    {"pattern", read_pattern},   {"years", read_years},
    {"end", read_end},           {NULL, read_letters},
};

static const struct keyword vector_words[] = {
    {"calendar", read_calendar},
    {"source", read_note},
    {"end", read_end},
    {NULL, read_date},
};

static bool read_line(struct oracle *o, const struct keyword *k,
                      const char *line)
{
    size_t n = strcspn(line, " ");

    if (o->ended)
        return false;
    for (; k->word; k++) {
        if (strlen(k->word) == n && !memcmp(k->word, line, n))
            return k->read(o, line + n + (line[n] == ' '));
    }
    return k->read(o, line);
}

/* Reads and checks a file; whether all of it is as it should be.  */
static bool check_file(const struct registry *r, const char *path,
                       const struct keyword *words)
{
    struct oracle o = {.path = path, .registry = r};
    char line[LINE_MAX_BYTES];
    long due = 0;
    FILE *file = fopen(path, "r");

    while (file && fgets(line, sizeof line, file)) {
        o.line++;
        line[strcspn(line, "\n")] = '\0';
        if (*line && *line != '#' && !read_line(&o, words, line))
            oracle_complain(&o, "the line cannot be read");
    }
    if (!file || ferror(file) || !o.ended || !o.checked)
        oracle_complain(&o, "the file is not there, or not whole");
    if (file)
        fclose(file);
    for (int i = 0; i < o.excepts; i++)
        due += o.except[i].last - o.except[i].first + 1;
    if (due != o.excepted)
        oracle_complain(&o, "not each exception is a year that differs");
    printf("%s: %ld checked, %ld excepted\n", path, o.checked, o.excepted);
    return !o.faults;
}

bool oracle_check_table(const struct registry *r, const char *path)
{
    return check_file(r, path, table_words);
}

bool oracle_check_dates(const struct registry *r, const char *path)
{
    return check_file(r, path, vector_words);
}
