/* SPDX-License-Identifier: MIT */
/* The subcommands: X(name, operands, sentence).  All that tells of them is made
   from this list.  For the main thread.  */

#ifndef EPACT_CLI_SUBCOMMAND_H
#define EPACT_CLI_SUBCOMMAND_H

#include "cli/calendars.h"
#include "cli/options.h"
#include "cli/report.h"
#include "model/view_name.h"

#define SUBCOMMAND_LIST(X)                                                     \
    X(convert, "[DATE]...", N_("write dates in other calendars"))              \
    X(show, "[" VIEW_NAMES "] [DATE]", N_("print a view"))                     \
    X(pick, "[DATE]", N_("take a day in the viewer and print it"))             \
    X(check, "[FILE]...", N_("say what is wrong with definitions"))            \
    X(list, "", N_("list the calendars and day counts"))                       \
    X(months, "CALENDAR FROM-DAY TO-DAY",                                      \
      N_("list the months of a range of days"))

/* Each has its options, and is given its own name and arguments.  */
#define X(name, operands, help)                                                \
    extern const struct option_help subcommand_##name##_options[];             \
    enum exit_status subcommand_##name(const struct calendars *c, int argc,    \
                                       char **argv);
SUBCOMMAND_LIST(X)
#undef X

struct subcommand {
    const char *name;
    const char *operands;
    const char *help; /* an English phrase, to be translated */
    const struct option_help *options;
    enum exit_status (*run)(const struct calendars *c, int argc, char **argv);
};
extern const struct subcommand subcommands[];
extern const int subcommand_count;

/* The options of the program where there is no subcommand.  */
extern const struct option_help subcommand_program_options[];

/* Prints how the command called NAME is used, and its options.  */
void subcommand_print_help(const char *name);

/* Prints all subcommands, a line each.  */
void subcommand_print_list(void);

#endif
