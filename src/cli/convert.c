/* SPDX-License-Identifier: MIT */
/* epact convert: dates in other calendars.  */

#include "config.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/i18n.h"
#include "cli/lines.h"
#include "cli/subcommand.h"
#include "cli/table.h"
#include "text/fault.h"
#include "text/format.h"
#include "text/notation.h"

const struct option_help subcommand_convert_options[] = {
    {'f', "from", "CALENDAR|COUNT",
     N_("what dates are in, if they do not say")},
    {'t', "to", "CALENDAR|COUNT,...", N_("what to write them in; else all")},
    {'h', "help", NULL, N_("show this help")},
    {0},
};

#define TO_MAX 64

/* What was asked for.  Where TO_COUNT is 0 it is every calendar.  */
struct conversion {
    const struct registry *registry;
    struct notation from;
    struct notation to[TO_MAX];
    int to_count;
    struct table table;
};

/* Where a date came from: TEXT, on LINE of the input, or 0 for an operand.  */
struct source {
    const char *text;
    int64_t line;
};

static void report_date(const struct source *source, const char *sentence)
{
    struct utf8_shown shown = report_shown(source->text);

    if (source->line)
        report(_("line %" PRId64 ": '%s': %s"), source->line, shown.text,
               sentence);
    else
        report("'%s': %s", shown.text, sentence);
}

static bool find(const struct registry *r, const char *name,
                 struct notation *out)
{
    if (!notation_find(r, name, out)) {
        report_notice(name);
        return true;
    }
    report_no_calendar(name);
    return false;
}

/* Reads a list of names, cutting it up at its commas.  */
static bool read_to(struct conversion *c, char *list)
{
    char *name;

    c->to_count = 0;
    while ((name = strsep(&list, ","))) {
        if (c->to_count == TO_MAX) {
            report(_("--to takes at most %d calendars"), TO_MAX);
            return false;
        }
        if (!find(c->registry, name, &c->to[c->to_count++]))
            return false;
    }
    return true;
}

/* Day number, calendar, date, words.  */
static struct table day_table(void)
{
    static const int width[] = {9, 24, 14};

    return table_begin(width, 4);
}

static const char *id_of(struct notation notation)
{
    if (notation.cal)
        return notation.cal->id;
    return notation.count ? notation.count->id : "";
}

/* Prints DAY as NOTATION writes it, and in words.  */
static enum status print_day(const struct table *table,
                             struct notation notation, day_num day)
{
    char number[24], text[64], words[FORMAT_MAX];
    struct buffer date = buffer_in(text, sizeof text);
    struct buffer full = buffer_in(words, sizeof words);
    enum status s = notation_write(notation, day, &date);

    if (!s && notation.cal)
        s = format_full(notation.cal, day, &full);
    else if (!s && notation.count)
        buffer_format(&full, "%s %s", notation.count->name, text);
    if (s || (s = buffer_end(&date)) || (s = buffer_end(&full)))
        return s;
    snprintf(number, sizeof number, "%" PRId64, day);
    table_row(table,
              (const char *const[]){number, id_of(notation), text, words});
    return STATUS_OK;
}

/* Prints DAY in what was asked for; what has no date for it is reported.  */
static enum exit_status print_to(const struct conversion *c, day_num day,
                                 const struct source *source)
{
    enum exit_status worst = EXIT_DONE;
    char sentence[256];

    for (int i = 0; i < c->to_count; i++) {
        struct buffer why = buffer_in(sentence, sizeof sentence);
        enum status s = print_day(&c->table, c->to[i], day);

        if (!s)
            continue;
        worst = EXIT_BAD_INPUT;
        fault_of_day(s, c->to[i].cal, &why);
        report_date(source, sentence);
    }
    return worst;
}

/* Prints DAY in every calendar that has a date for it.  */
static enum exit_status print_all(const struct conversion *c, day_num day,
                                  const struct source *source)
{
    bool found = false;

    for (size_t i = 0; i < registry_count(c->registry); i++) {
        struct notation each = {.cal = registry_at(c->registry, i)};
        enum status s = print_day(&c->table, each, day);

        found = found || !s;
        if (s && s != STATUS_ERR_SPAN)
            report("%s: %s", each.cal->id, status_text(s));
    }
    if (found)
        return EXIT_DONE;
    report_date(source, _("no calendar has a date for this day"));
    return EXIT_BAD_INPUT;
}

static enum exit_status convert(const struct conversion *c,
                                const struct source *source)
{
    char sentence[256];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    day_num day;

    if (notation_read(c->registry, c->from, source->text, &day, &why)) {
        report_date(source, sentence);
        return EXIT_BAD_INPUT;
    }
    if (!source->line)
        report_notice(source->text);
    return c->to_count ? print_to(c, day, source) : print_all(c, day, source);
}

/* Reports a line that could not be read.  */
static void report_line(enum lines_result got, int64_t line)
{
    if (got == LINES_FAILED)
        report(_("standard input: %s"), strerror(errno));
    else if (got == LINES_LONG)
        report(_("line %" PRId64 ": it is longer than %d bytes"), line,
               LINES_MAX);
    else
        report(_("line %" PRId64 ": it has a NUL byte"), line);
}

static bool is_blank(const char *text)
{
    return !text[strspn(text, " \t")];
}

/* Blank lines are only counted.  */
static enum exit_status convert_lines(const struct conversion *c)
{
    struct lines lines = {.file = stdin};
    enum exit_status worst = EXIT_DONE;
    enum lines_result got = LINES_LINE;

    while (got != LINES_FAILED && !ferror(stdout) &&
           (got = lines_next(&lines)) != LINES_END) {
        const struct source source = {lines.text, lines.number};

        if (got == LINES_LINE && is_blank(lines.text))
            continue;
        if (got != LINES_LINE)
            report_line(got, lines.number);
        if (got != LINES_LINE || convert(c, &source))
            worst = EXIT_BAD_INPUT;
    }
    return worst;
}

/* Reads the options into C, and moves the operands to the front of ARGV.  */
static int read_options(struct conversion *c, int argc, char **argv, int *count)
{
    struct options o;
    int option;

    *count = 0;
    options_begin(&o, argc, argv, subcommand_convert_options);
    while ((option = options_next(&o)) != OPTIONS_END) {
        if (option == OPTIONS_OPERAND)
            argv[(*count)++] = o.value;
        else if ((option == 'f' && !find(c->registry, o.value, &c->from)) ||
                 (option == 't' && !read_to(c, o.value)))
            return OPTIONS_FAULT;
        else if (option == OPTIONS_FAULT || option == 'h')
            return option;
    }
    return OPTIONS_END;
}

enum exit_status subcommand_convert(const struct calendars *calendars, int argc,
                                    char **argv)
{
    struct conversion c = {
        .registry = calendars->registry,
        .table = day_table(),
    };
    enum exit_status worst = EXIT_DONE;
    int count;

    if (notation_find(c.registry, "gregory", &c.from))
        return EXIT_USAGE;
    switch (read_options(&c, argc, argv, &count)) {
    case OPTIONS_FAULT:
        return EXIT_USAGE;
    case 'h':
        subcommand_print_help("convert");
        return EXIT_DONE;
    default:
        break;
    }
    if (!count)
        return convert_lines(&c);
    for (int i = 0; i < count && !ferror(stdout); i++)
        if (convert(&c, &(struct source){argv[i], 0}))
            worst = EXIT_BAD_INPUT;
    return worst;
}
