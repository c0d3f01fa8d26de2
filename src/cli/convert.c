/* SPDX-License-Identifier: MIT */
/* epact convert: dates in other calendars.  */

#include "config.h"

#include "cli/convert.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/i18n.h"
#include "cli/command.h"
#include "cli/lines.h"
#include "text/fault.h"
#include "text/format.h"
#include "text/notation.h"

static const struct option_help help[] = {
    {'f', "from", "CALENDAR", N_("what dates are in, if they do not say")},
    {'t', "to", "CALENDAR,...", N_("what to write them in; else all")},
    {'h', "help", NULL, N_("show this help")},
};
#define HELP_COUNT (int)(sizeof help / sizeof *help)

#define TO_MAX 64

/* What was asked for.  Where TO_COUNT is 0 it is every calendar.  */
struct conversion {
    const struct registry *registry;
    struct notation from;
    struct notation to[TO_MAX];
    int to_count;
};

static bool find(const struct registry *r, const char *name,
                 struct notation *out)
{
    if (!notation_find(r, name, out))
        return true;
    report(_("there is no calendar '%s'; see epact list"),
           report_shown(name).text);
    return false;
}

/* Reads a list of names with commas between them.  */
static bool read_to(struct conversion *c, const char *list)
{
    char name[64];

    c->to_count = 0;
    for (;;) {
        size_t n = strcspn(list, ",");

        snprintf(name, sizeof name, "%.*s", (int)(n < 64 ? n : 64), list);
        if (c->to_count == TO_MAX) {
            report(_("--to takes at most %d calendars"), TO_MAX);
            return false;
        }
        if (!find(c->registry, name, &c->to[c->to_count++]))
            return false;
        if (!list[n])
            return true;
        list += n + 1;
    }
}

/* Prints DAY as NOTATION writes it, and in words.  */
static enum status print_day(struct notation notation, day_num day)
{
    char text[64], words[256];
    struct buffer date = buffer_in(text, sizeof text);
    struct buffer full = buffer_in(words, sizeof words);
    enum status s = notation_write(notation, day, &date);

    if (!s && notation.cal)
        s = format_full(notation.cal, day, &full);
    else if (!s)
        buffer_format(&full, "%s %s", notation.count->name, text);
    if (s || (s = buffer_end(&date)) || (s = buffer_end(&full)))
        return s;
    printf("%" PRId64 "\t%s\t%s\t%s\n", day,
           notation.cal ? notation.cal->id : notation.count->id, text, words);
    return STATUS_OK;
}

/* As print_day(); a day that it has no date for is reported.  */
static bool print_or_report(struct notation notation, day_num day)
{
    char text[256];
    struct buffer why = buffer_in(text, sizeof text);
    enum status s = print_day(notation, day);

    if (!s)
        return true;
    if (notation.cal)
        fault_of_day(s, notation.cal, &why);
    else
        buffer_put(&why, status_text(s));
    report(_("day %" PRId64 ": %s"), day, text);
    return false;
}

static enum exit_status print_all(const struct conversion *c, day_num day)
{
    bool done = true;

    for (int i = 0; i < c->to_count; i++)
        done = print_or_report(c->to[i], day) && done;
    for (size_t i = 0; !c->to_count && i < registry_count(c->registry); i++) {
        struct notation each = {.cal = registry_at(c->registry, i)};

        /* Of all calendars, one that does not reach so far says nothing.  */
        if (day_in(each.cal->span, day))
            done = print_or_report(each, day) && done;
    }
    return done ? EXIT_DONE : EXIT_BAD_INPUT;
}

/* Converts TEXT; LINE is where it stands in the input, 0 for an operand.  */
static enum exit_status convert(const struct conversion *c, const char *text,
                                int64_t line)
{
    char sentence[256];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    day_num day;

    if (!notation_read(c->registry, c->from, text, &day, &why))
        return print_all(c, day);
    if (line)
        report(_("line %" PRId64 ": '%s': %s"), line, report_shown(text).text,
               sentence);
    else
        report("'%s': %s", report_shown(text).text, sentence);
    return EXIT_BAD_INPUT;
}

static enum exit_status convert_lines(const struct conversion *c)
{
    struct lines lines = {.file = stdin};
    enum exit_status worst = EXIT_DONE;
    enum lines_result got;

    while ((got = lines_next(&lines)) != LINES_END && !ferror(stdout)) {
        if (got == LINES_LINE) {
            if (convert(c, lines.text, lines.number))
                worst = EXIT_BAD_INPUT;
            continue;
        }
        worst = EXIT_BAD_INPUT;
        if (got == LINES_FAILED) {
            report(_("standard input: %s"), strerror(errno));
            break;
        }
        if (got == LINES_LONG)
            report(_("line %" PRId64 ": it is longer than %d bytes"),
                   lines.number, LINES_MAX);
        else
            report(_("line %" PRId64 ": it has a NUL byte"), lines.number);
    }
    return worst;
}

enum exit_status convert_day(const struct registry *r, day_num day)
{
    return print_all(&(struct conversion){.registry = r}, day);
}

/* Reads the options into C, and moves the operands to the front of ARGV.  */
static int read_options(struct conversion *c, int argc, char **argv, int *count)
{
    struct options o;
    int option;

    *count = 0;
    options_begin(&o, argc, argv, help, HELP_COUNT);
    while ((option = options_next(&o)) != OPTIONS_END) {
        if (option == OPTIONS_OPERAND)
            argv[(*count)++] = argv[optind - 1];
        else if ((option == 'f' && !find(c->registry, o.value, &c->from)) ||
                 (option == 't' && !read_to(c, o.value)))
            return OPTIONS_FAULT;
        else if (option == OPTIONS_FAULT || option == 'h')
            return option;
    }
    return OPTIONS_END;
}

enum exit_status command_convert(const struct registry *r, int argc,
                                 char **argv)
{
    struct conversion c = {.registry = r};
    enum exit_status worst = EXIT_DONE;
    int count;

    if (notation_find(r, "gregory", &c.from))
        return EXIT_USAGE;
    switch (read_options(&c, argc, argv, &count)) {
    case OPTIONS_FAULT:
        return EXIT_USAGE;
    case 'h':
        command_print_help("convert", help, HELP_COUNT);
        return EXIT_DONE;
    default:
        break;
    }
    if (!count)
        return convert_lines(&c);
    for (int i = 0; i < count && !ferror(stdout); i++)
        if (convert(&c, argv[i], 0))
            worst = EXIT_BAD_INPUT;
    return worst;
}
