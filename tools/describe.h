/* SPDX-License-Identifier: MIT */
/* Descriptions of the program: its man page, completions for shells, and its
   desktop entry, made of the tables that the program itself uses.

   Each is a template, in which @NAME@ or @NAME:OF@ stands for a piece that is
   printed in its place.  For the main thread.  */

#ifndef EPACT_TOOLS_DESCRIBE_H
#define EPACT_TOOLS_DESCRIBE_H

#include "cli/subcommand.h"

/* A piece: PRINT prints what it is of OF, a subcommand; it is the program
   itself, with the name "", where a template names none.  A table of them ends
   with {0}.  */
struct piece {
    const char *name;
    void (*print)(const struct subcommand *of);
};
extern const struct piece man_pieces[];
extern const struct piece shell_pieces[];

/* The program without a subcommand, as if it were one.  */
extern const struct subcommand describe_program;

/* A word that tells what may stand somewhere: an option's argument, or one of
   the operands, such as "[month]" or "[DATE]...".  */
struct describe_word {
    char text[120]; /* without brackets and "..."; what words there are for DAY
                       and VIEW, with | between them */
    bool repeated;  /* by "..." of an operand */
};

/* The word that begins at *AT, past which it moves; false: there are no more.
 */
bool describe_word(const char **at, struct describe_word *out);

/* Whether TEXT is a choice of words to be typed as they are: month|year.  */
bool describe_is_choice(const char *text);

#endif
