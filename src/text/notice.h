/* SPDX-License-Identifier: MIT */
/* Notices: what to say to somebody who names a calendar by a word that others
   mean another calendar by.  Any thread.  */

#ifndef EPACT_TEXT_NOTICE_H
#define EPACT_TEXT_NOTICE_H

/* A sentence, translated, about the first such name in TEXT: a name, a list of
   names with commas, or a date that may begin with one.  NULL: there is nothing
   to say; also for a NULL.  */
const char *notice_in(const char *text);

#endif
