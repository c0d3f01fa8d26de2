/* SPDX-License-Identifier: MIT */
/* What the parts of the program's state share: see app.h.  */

#ifndef EPACT_MODEL_APP_RUN_H
#define EPACT_MODEL_APP_RUN_H

#include "model/app.h"

/* Begins a message, which replaces the last, for the caller to put; with
   APP_QUIET there is none.  The buffer writes into APP.  */
struct buffer app_say(struct app *app, enum app_tone tone);

/* TEXT, which somebody typed, as a message shows it: harmless and short.  */
struct app_shown {
    char text[60];
};
struct app_shown app_shown(const char *text);

/* Does COMMAND with TEXT, which is not empty, as its argument.  */
enum effect app_run_with(struct app *app, enum command command,
                         const char *text);

/* Goes to the day that TEXT means.  */
void app_go(struct app *app, const char *text);

/* Shows CAL as COMMAND, one that takes a calendar, says.  */
void app_take_calendar(struct app *app, enum command command,
                       const struct cal *cal);

/* What is done in a prompt, in a list and in the help.  */
void app_ask(struct app *app, enum command asking);
enum effect app_accept(struct app *app);
void app_cancel(struct app *app);
void app_next_item(struct app *app, int count);

#endif
