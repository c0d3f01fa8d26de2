/* SPDX-License-Identifier: MIT */
/* The pieces of the man page.  */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "core/day_count.h"
#include "model/help.h"
#include "model/keys_conf.h"
#include "model/view_name.h"
#include "tools/describe.h"

/* How roff writes the character C; NULL: as itself.  */
static const char *escape_of(uint32_t c)
{
    switch (c) {
    case '\\':
        return "\\e";
    case '-':
        return "\\-";
    case '\'':
        return "\\(aq";
    case '"':
        return "\\(dq";
    case '^':
        return "\\(ha";
    case '~':
        return "\\(ti";
    case '`':
        return "\\(ga";
    default:
        return NULL;
    }
}

/* Prints N bytes of TEXT, which do not begin a line.  */
static void put_bytes(const char *text, size_t n)
{
    uint32_t c;
    size_t size;

    for (; (size = utf8_read(text, n, &c)); text += size, n -= size) {
        const char *escape = escape_of(c);

        if (escape)
            fputs(escape, stdout);
        else if (c < 0x80)
            putchar((int)c);
        else
            printf("\\[u%04X]", (unsigned)c);
    }
}

static void put(const char *text)
{
    put_bytes(text, strlen(text));
}

static void put_bold(const char *text)
{
    fputs("\\fB", stdout);
    put(text);
    fputs("\\fR", stdout);
}

/* The font of C in the form of a command.  */
static char font_of(char c)
{
    if (ascii_is_capital(c) || c == '-')
        return 'I';
    return ascii_is_small(c) ? 'B' : 'R';
}

/* Prints how a command is written: capitals stand for what a user writes, small
   letters for themselves.  */
static void put_form(const char *form)
{
    while (*form) {
        char font = font_of(*form);
        size_t n = 1;

        while (form[n] && font_of(form[n]) == font)
            n++;
        printf("\\f%c", font);
        put_bytes(form, n);
        form += n;
    }
    fputs("\\fR", stdout);
}

/* Options that end the program are not for use with others.  */
static bool is_alone(const struct option_help *option)
{
    return option->letter == 'h' || option->letter == 'V';
}

static void print_usage(const struct subcommand *of)
{
    printf(".SY \"epact%s%s\"\n", *of->name ? " " : "", of->name);
    for (const struct option_help *o = of->options; o->letter; o++) {
        if (is_alone(o))
            continue;
        printf("[\\fB\\-%c\\fR", o->letter);
        if (o->argument) {
            fputs("\\ ", stdout);
            put_form(o->argument);
        }
        puts("]\\&"); /* no end of a sentence: ...] */
    }
    if (*of->operands) {
        put_form(of->operands);
        putchar('\n');
    }
    puts(".YS");
}

static void print_synopsis(const struct subcommand *of)
{
    print_usage(of);
    for (int i = 0; i < subcommand_count; i++)
        print_usage(&subcommands[i]);
}

static void print_sentence(const char *phrase)
{
    putchar(ascii_capital(*phrase));
    put(phrase + 1);
    puts(".");
}

static void print_subcommand(const struct subcommand *of)
{
    printf(".SS epact %s\n", of->name);
    print_sentence(of->help);
}

static bool is_of_program(const struct option_help *option)
{
    const struct option_help *o = subcommand_program_options;

    while (o->letter && strcmp(o->name, option->name) != 0)
        o++;
    return o->letter;
}

/* The options of a subcommand that the program has as well are told once.  */
static void print_options(const struct subcommand *of)
{
    for (const struct option_help *o = of->options; o->letter; o++) {
        if (of != &describe_program && is_of_program(o))
            continue;
        printf(".TP\n\\fB\\-%c\\fR, \\fB\\-\\-", o->letter);
        put(o->name);
        fputs(o->argument ? "=" : "", stdout);
        put_form(o->argument ? o->argument : "");
        putchar('\n');
        put(o->help);
        putchar('\n');
    }
}

/* A row of a table; the next lines are what FORM means.  */
static void print_key_line(const struct help_line *line)
{
    if (line->title) {
        fputs(".SS ", stdout);
        put(line->title);
        fputs("\n.PD 0\n", stdout);
    } else if (line->sentence) {
        fputs(".TP 30\n", stdout);
        put_bold(line->keys);
        putchar('\n');
        put(line->sentence);
        putchar('\n');
    } else {
        puts(".PD");
    }
}

static void print_keys(const struct subcommand *of)
{
    struct keymap map;
    struct help_line line;

    (void)of;
    if (keymap_read(keys_conf->text, &map, NULL))
        return;
    for (int i = 0; help_line(&map, i, &line); i++)
        print_key_line(&line);
    puts(".PD");
}

/* Prints what the argument KIND of a command is called.  */
static void put_argument(const char *kind)
{
    if (!strcmp(kind, "CALENDARS"))
        put_form(" CALENDAR,...");
    else if (!strcmp(kind, "WEEKDAY"))
        put_form(" [DAY]");
    else if (strcmp(kind, "NONE") != 0) {
        put_form(" [");
        put_form(kind);
        put_form("]");
    }
}

static void print_commands(const struct subcommand *of)
{
    static const char *const kinds[] = {
#define X(name, text, argument, hint, help) #argument,
#include "model/command.def"
#undef X
    };

    (void)of;
    puts(".PD 0");
    for (int i = 0; i < COMMAND_NAMED_COUNT; i++) {
        fputs(".TP 30\n", stdout);
        put_bold(command_rows[i].name);
        put_argument(kinds[i]);
        putchar('\n');
        put(command_rows[i].help);
        putchar('\n');
    }
    puts(".PD");
}

static void print_views(const struct subcommand *of)
{
    static const char *const what[] = {
#define X(name, text, shown) shown,
        VIEW_LIST(X)
#undef X
    };

    (void)of;
    for (int i = 0; i < VIEW_COUNT; i++) {
        fputs(".TP\n", stdout);
        put_bold(view_names[i]);
        putchar('\n');
        print_sentence(what[i]);
    }
}

static void print_counts(const struct subcommand *of)
{
    (void)of;
    for (int i = 0; i < day_count_count; i++) {
        fputs(".TP 12\n", stdout);
        put_bold(day_counts[i].id);
        putchar('\n');
        put(day_counts[i].name);
        putchar('\n');
    }
}

const struct piece man_pieces[] = {
    {"man-synopsis", print_synopsis}, {"man-subcommand", print_subcommand},
    {"man-options", print_options},   {"man-keys", print_keys},
    {"man-commands", print_commands}, {"man-counts", print_counts},
    {"man-views", print_views},       {0},
};
