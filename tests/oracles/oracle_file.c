/* SPDX-License-Identifier: MIT */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "oracle_parts.h"

#define LINE_MAX_BYTES 512
#define COMPLAINTS 20
#define TITHIS 30

void oracle_complain(struct oracle *o, const char *what)
{
    if (o->faults++ < COMPLAINTS)
        fprintf(stderr, "%s:%d: year %d, day %lld: %s\n", o->path, o->line,
                (int)o->year, (long long)o->day, what);
}

/* The patterns are those of one calendar.  */
bool oracle_read_calendar(struct oracle *o, const char *rest)
{
    memset(o->shape, 0, sizeof o->shape);
    o->in_block = o->tithis = false;
    return registry_find(o->registry, rest, &o->cal) == STATUS_OK;
}

bool oracle_read_note(struct oracle *o, const char *rest)
{
    return o->cal && *rest;
}

bool oracle_read_end(struct oracle *o, const char *rest)
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

/* "9099L", the beginning of a year: its months by the last digits of their
   lengths, L behind that of a leap month.  */
static bool take_months(const char **at, struct shape *s)
{
    unsigned number = 0;

    for (; **at && **at != ' '; ++*at) {
        struct shape_month *m = &s->month[s->months];
        bool leap = (*at)[1] == 'L';

        if (**at < '0' || **at > '9' || ++s->months > ORACLE_MONTHS_MAX)
            return false;
        number += !leap;
        (void)snprintf(m->code, sizeof m->code, "M%02u%s", number % 100,
                       leap ? "L" : "");
        m->last = **at - '0' + (**at >= '8' ? 20 : 30);
        *at += leap;
    }
    return s->months > 0;
}

/* "3k+9", the numbers that are skipped and those that are on two days, each a
   digit of base 36; whether it ends there.  */
static bool take_tithis(const char **at, struct shape_month *m)
{
    uint32_t *bits = &m->skipped;

    for (; **at && **at != ',' && **at != ' '; ++*at) {
        int n = **at >= 'a' ? **at - 'a' + 10 : **at - '0';

        if (**at == '+' && bits == &m->skipped) {
            bits = &m->doubled;
            continue;
        }
        if (n < 1 || n > TITHIS)
            return false;
        *bits |= UINT32_C(1) << (n - 1);
    }
    m->last = TITHIS;
    return true;
}

/* "3k+9,L,-,7", the beginning of a year: its months, L before what is said of
   a leap month, - where a month is missing.  */
static bool take_tithi_months(const char **at, struct shape *s)
{
    unsigned number = 1;

    do {
        struct shape_month *m = &s->month[s->months];
        bool leap = take_char(at, 'L');

        if (!leap && take_char(at, '-')) {
            number++;
            continue;
        }
        (void)snprintf(m->code, sizeof m->code, "M%02u%s", number % 100,
                       leap ? "L" : "");
        number += !leap;
        if (++s->months > ORACLE_MONTHS_MAX || !take_tithis(at, m))
            return false;
    } while (take_char(at, ','));
    return number == 13;
}

static bool read_tithis(struct oracle *o, const char *rest)
{
    o->tithis = o->cal && !*rest;
    return o->tithis;
}

static bool read_months(struct oracle *o, const char *row)
{
    while (*row) {
        struct shape s = {0};

        if (!o->in_block ||
            !(o->tithis ? take_tithi_months : take_months)(&row, &s) ||
            (*row && !take_char(&row, ' ')))
            return false;
        oracle_check_year(o, &s);
    }
    return true;
}

static bool read_letters(struct oracle *o, const char *row)
{
    if (o->tithis || (*row >= '0' && *row <= '9'))
        return read_months(o, row);
    for (; *row; row++) {
        int letter = *row - 'A';
        if (!o->in_block || letter < 0 || letter >= ORACLE_LETTERS ||
            !o->shape[letter].months)
            return false;
        oracle_check_year(o, &o->shape[letter]);
    }
    return true;
}

static const struct keyword table_words[] = {
    {"calendar", oracle_read_calendar},
    {"program", oracle_read_note},
    {"made", oracle_read_note},
    {"except", read_except},
    {"pattern", read_pattern},
    {"years", read_years},
    {"tithis", read_tithis},
    {"end", oracle_read_end},
    {NULL, read_letters},
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
    return check_file(r, path, oracle_date_words);
}
