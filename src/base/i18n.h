/* SPDX-License-Identifier: MIT */
/* Messages in the user's language: _() translates, N_() marks a string in a
   table that is translated where it is shown.  Any thread.  */

#ifndef EPACT_BASE_I18N_H
#define EPACT_BASE_I18N_H

#ifdef ENABLE_NLS
#include <libintl.h>
#define _(text) gettext(text)
#else
/* gettext(), ngettext() for a build without a message library.  */
#define _(text) (text)
#define ngettext(one, many, n) ((n) == 1 ? (one) : (many))
#endif

#define N_(text) text

#endif
