/* SPDX-License-Identifier: MIT */
/* Clusters: text as a screen takes it, one user-perceived character after
   another.

   A cluster is a character that takes columns and the marks that join it; of
   more than four the rest is left out.  So are the characters that nobody sees,
   such as joiners and direction marks, which terminals do not agree about: they
   belong to the cluster before them, or at the beginning of a text to the one
   after.  What may not be shown is shown as U+FFFD: a byte that is no UTF-8,
   the characters of utf8_has_control(), and those that wcwidth() does not know.
   So is what marks without anything before them should join, and a text of
   which nothing would be seen.  A NULL is a text of nothing.

   Columns are those of wcwidth(), which terminals and ncurses go by, and which
   needs an LC_CTYPE of UTF-8: without it all but ASCII is U+FFFD.  Any
   thread.  */

#ifndef EPACT_TEXT_CLUSTER_H
#define EPACT_TEXT_CLUSTER_H

#include <stddef.h>
#include <stdint.h>

#define CLUSTER_BYTES 22 /* room for the longest, in UTF-8, with its NUL */

struct cluster {
    char text[CLUSTER_BYTES];
    uint8_t width; /* 1 or 2 columns; 0 at its end */
    size_t length; /* bytes of the source that it stands for; 0 at its end */
};

/* The cluster that TEXT begins with; {0} where TEXT is "".  */
struct cluster cluster_first(const char *text);

/* How many bytes of TEXT the cluster has that ends AT bytes from its beginning;
   0 where AT is 0 or past the end of TEXT.  AT must be an end of a cluster.  */
size_t cluster_before(const char *text, size_t at);

/* How many bytes of TEXT, whole clusters, fit in WIDTH columns.  */
size_t cluster_fitting(const char *text, int width);

/* The columns that TEXT takes.  */
int cluster_columns(const char *text);

#endif
