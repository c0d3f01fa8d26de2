/* SPDX-License-Identifier: MIT */
/* Completion: the words that a typed line may go on with, and the calendars
   that a typed part of a name may mean.  A NULL is completed by nothing.  Pure;
   any thread.  */

#ifndef EPACT_MODEL_COMPLETE_H
#define EPACT_MODEL_COMPLETE_H

#include "core/registry.h"
#include "model/command.h"
#include "model/entry.h"

/* The N-th word, from 0, that may stand where the last word of LINE stands,
   which is what a user types whom ASKING asks; NULL: there are no more.  */
const char *complete_word(const struct registry *r, enum command asking,
                          const char *line, int n);

/* Lengthens the last word of E by what all of these words have in common, and
   where there is only one ends it with a blank.  False: nothing was added.  */
bool complete_entry(const struct registry *r, enum command asking,
                    struct entry *e);

/* Writes the calendars that have TEXT in their id, their name or an alias,
   whatever the case of letters, to OUT, an array of REGISTRY_MAX or NULL: those
   that it fits best first.  Returns how many they are.  */
int complete_calendars(const struct registry *r, const char *text,
                       const struct cal **out);

#endif
