/* SPDX-License-Identifier: MIT */
/* Commands: all that a user can do, by key or by name.

   The list, command.def, is the only place: the enum, the names of the command
   line and of key tables, the help, the hints, the completion and the man page
   are made from it.  Pure; any thread.  */

#ifndef EPACT_MODEL_COMMAND_H
#define EPACT_MODEL_COMMAND_H

#include "base/i18n.h"
#include "base/status.h"

/* What a command takes after its name.  */
enum command_argument {
    ARGUMENT_NONE,
    ARGUMENT_COUNT,     /* how often; none is once */
    ARGUMENT_DATE,      /* none: a prompt asks for it */
    ARGUMENT_CALENDAR,  /* none: a list of them asks for it */
    ARGUMENT_CALENDARS, /* with commas between them */
    ARGUMENT_WEEKDAY,   /* monday ... sunday, or own */
};

enum command {
#define X(name, text, argument, hint, help) COMMAND_##name,
#include "model/command.def"
#undef X
    COMMAND_COUNT
};

/* Those before this one are for the command line too; the rest is for typing
   itself.  */
#define COMMAND_NAMED_COUNT COMMAND_ACCEPT

struct command_row {
    const char *name;
    enum command_argument argument;
    const char *hint; /* English, to be translated where shown; as is ... */
    const char *help; /* ... this */
};
extern const struct command_row command_rows[COMMAND_COUNT];

/* The command called NAME, or the one for the command line whose name alone
   begins with it.  _ERR_SYNTAX: none, or more than one; *OUT is 0.
   _ERR_ARGUMENT.  */
enum status command_find(const char *name, enum command *out);

#endif
