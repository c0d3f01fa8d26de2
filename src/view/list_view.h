/* SPDX-License-Identifier: MIT */
/* Lists: the help, and the calendars to choose from.  Any thread.  */

#ifndef EPACT_VIEW_LIST_VIEW_H
#define EPACT_VIEW_LIST_VIEW_H

#include "model/app.h"
#include "screen/area.h"

/* The keys and what they do, from the line APP->item on.  */
void list_view_help(const struct app *app, struct area a);

/* The calendars that what is typed may mean, with APP->item chosen.  */
void list_view_calendars(const struct app *app, struct area a);

#endif
