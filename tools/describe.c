/* SPDX-License-Identifier: MIT */
/* usage: describe TEMPLATE: prints it with its pieces.  */

#include "config.h"

#include "tools/describe.h"

#include <stdio.h>
#include <string.h>

#include "base/ascii.h"
#include "model/view_name.h"
#include "model/week.h"
#include "text/weekday.h"

#define LINE_MOST 1000

/* What epact is, in a few words.  */
static const char phrase[] =
    "calendars of the world, side by side in a terminal";

const struct subcommand describe_program = {
    .name = "",
    .operands = "[DATE]",
    .options = subcommand_program_options,
};

static void print_phrase(const struct subcommand *of)
{
    (void)of;
    fputs(phrase, stdout);
}

static void print_sentence(const struct subcommand *of)
{
    (void)of;
    putchar(ascii_capital(*phrase));
    fputs(phrase + 1, stdout);
}

static const struct piece pieces[] = {
    {"phrase", print_phrase},
    {"sentence", print_sentence},
    {0},
};

bool describe_is_choice(const char *text)
{
    return ascii_is_small(*text);
}

static void put_weekdays(struct buffer *out)
{
    for (int i = 1; i <= 7; i++)
        buffer_format(out, "%s|", weekday_name(i));
    buffer_put(out, WEEK_OWN_WORD);
}

bool describe_word(const char **at, struct describe_word *out)
{
    struct buffer text = buffer_in(out->text, sizeof out->text);
    size_t blanks = strspn(*at, " "), n = strcspn(*at + blanks, " ");
    const char *word = *at + blanks;

    *at = word + n;
    out->repeated = n > 3 && !strncmp(*at - 3, "...", 3) && *(*at - 4) != ',';
    n -= out->repeated ? 3 : 0;
    if (*word == '[' && n > 1)
        word++, n -= 2;
    if (!strncmp(word, "DAY", n) && n == strlen("DAY"))
        put_weekdays(&text);
    else if (!strncmp(word, "VIEW", n) && n == strlen("VIEW"))
        buffer_put(&text, VIEW_NAMES);
    else
        buffer_put_bytes(&text, word, n);
    return n > 0;
}

static const struct subcommand *find_subcommand(const char *name)
{
    for (int i = 0; i < subcommand_count; i++)
        if (!strcmp(subcommands[i].name, name))
            return &subcommands[i];
    return *name ? NULL : &describe_program;
}

static const struct piece *find_piece(const char *name)
{
    static const struct piece *const tables[] = {pieces, man_pieces,
                                                 shell_pieces};

    for (int i = 0; i < 3; i++)
        for (const struct piece *piece = tables[i]; piece->name; piece++)
            if (!strcmp(piece->name, name))
                return piece;
    return NULL;
}

/* Prints what stands between two @; false: there is no such piece.  */
static bool print_piece(const char *text, size_t n)
{
    char name[40], *of;
    const struct piece *piece;
    const struct subcommand *subcommand;

    if (n >= sizeof name)
        return false;
    snprintf(name, sizeof name, "%.*s", (int)n, text);
    of = name + strcspn(name, ":");
    if (*of)
        *of++ = '\0';
    piece = find_piece(name);
    subcommand = find_subcommand(of);
    if (!piece || !subcommand)
        return false;
    piece->print(subcommand);
    return true;
}

/* Prints LINE with its pieces.  A piece that has the line to itself ends its
   lines itself.  An @ that begins no name is an @.  */
static bool print_line(const char *line)
{
    const char *end = line;

    while (*line) {
        size_t n = 0;

        if (*line == '@')
            n = strspn(line + 1, "abcdefghijklmnopqrstuvwxyz-:");
        if (!n || line[n + 1] != '@') {
            putchar(*line++);
            continue;
        }
        if (!print_piece(line + 1, n))
            return false;
        if (line == end && !strcmp(line + n + 2, "\n"))
            return true;
        line += n + 2;
    }
    return true;
}

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
    char line[LINE_MOST];
    bool good = file;
    int number = 0;

    while (good && fgets(line, sizeof line, file)) {
        number++;
        good = print_line(line);
    }
    if (!good)
        fprintf(stderr,
                "describe: %s:%d: it cannot be read, or has a piece "
                "that there is not\n",
                argc == 2 ? argv[1] : "", number);
    if (file)
        fclose(file);
    return !good || fflush(stdout) ? 1 : 0;
}
