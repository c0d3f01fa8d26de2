/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/command.h"

#include <string.h>

const struct command_row command_rows[COMMAND_COUNT] = {
#define X(name, text, argument, hint, help)                                    \
    [COMMAND_##name] = {text, ARGUMENT_##argument, hint, help},
#include "model/command.def"
#undef X
};

/* The one command for the command line whose name begins with NAME; else
   COMMAND_COUNT.  */
static enum command find_beginning(const char *name)
{
    size_t n = strlen(name);
    enum command found = COMMAND_COUNT;

    for (enum command i = 0; i < COMMAND_NAMED_COUNT; i++) {
        if (strncmp(command_rows[i].name, name, n))
            continue;
        if (found != COMMAND_COUNT)
            return COMMAND_COUNT;
        found = i;
    }
    return found;
}

enum status command_find(const char *name, enum command *out)
{
    enum command found = 0;

    if (out)
        *out = 0;
    if (!name || !out)
        return STATUS_ERR_ARGUMENT;
    while (found < COMMAND_COUNT && strcmp(command_rows[found].name, name))
        found++;
    if (found == COMMAND_COUNT)
        found = find_beginning(name);
    if (found == COMMAND_COUNT)
        return STATUS_ERR_SYNTAX;
    *out = found;
    return STATUS_OK;
}
