/* SPDX-License-Identifier: MIT */
/* What the parts of the program's state share: see app.h.  */

#ifndef EPACT_MODEL_APP_RUN_H
#define EPACT_MODEL_APP_RUN_H

#include "base/utf8.h"
#include "model/app.h"

/* Takes away what the last key had to say.  */
void app_hush(struct app *app);

/* Says FORMAT, a sentence about what is wrong.  */
__attribute__((format(printf, 2, 3))) void app_fault(struct app *app,
                                                     const char *format, ...);

/* Says what there is to say of the names of calendars in TEXT: mostly
   nothing.  */
void app_notice(struct app *app, const char *text);

/* TEXT, which somebody typed, as a message shows it.  */
struct utf8_shown app_shown(const char *text);

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
void app_next_item(struct app *app, int count);
void app_next_page(struct app *app, int count);

#endif
