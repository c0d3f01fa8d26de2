/* SPDX-License-Identifier: MIT */
/* Options: the arguments of the program or of a subcommand, read one by one.

   Options and operands may stand in any order, as GNU programs have it; "--"
   ends the options; a negative number is an operand.  For the main thread.  */

#ifndef EPACT_CLI_OPTIONS_H
#define EPACT_CLI_OPTIONS_H

#include <getopt.h>
#include <stdbool.h>

/* What options_next() returns beside the letters of options.  */
enum { OPTIONS_END = -1, OPTIONS_OPERAND = 1, OPTIONS_FAULT = '?' };

/* How one option is written and what it does.  A table of them ends with {0}.

   The word for an argument says to completions what may stand there: CALENDAR;
   CALENDAR|COUNT, where a day count will do as well; DAY, of the week; VIEW;
   FILE, a definition; any other word is only shown.  With ",..." behind, there
   may be several, with commas between them.  */
struct option_help {
    char letter;          /* what options_next() returns for it */
    const char *name;     /* without the "--" */
    const char *argument; /* the word for it, or NULL: it takes none */
    const char *help;     /* an English phrase, to be translated */
};

#define OPTIONS_MAX 16

struct options {
    int argc;
    char **argv;        /* borrowed */
    char *value;        /* of the option or operand just read */
    bool only_operands; /* "--" was read */
    char letters[2 * OPTIONS_MAX + 3];
    struct option names[OPTIONS_MAX + 1];
};

/* Begins to read ARGV, whose first element is skipped, with the options of
   HELP, at most OPTIONS_MAX.  One reading at a time.  */
void options_begin(struct options *o, int argc, char **argv,
                   const struct option_help *help);

/* The next option's letter, or OPTIONS_OPERAND, with O->value; OPTIONS_END; or
   OPTIONS_FAULT, which has been reported.  */
int options_next(struct options *o);

/* Prints the options of HELP to standard output, a line each.  */
void options_print(const struct option_help *help);

#endif
