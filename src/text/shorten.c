/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "text/shorten.h"

#include <string.h>

#include "text/cluster.h"

#define LAST_WIDTH 3 /* of last words that are kept */
#define BEFORE 2     /* columns of the beginning that are worth a blank */

/* Puts the beginning of NAME as far as it fits in WIDTH, without a blank at its
   end.  */
static void put_beginning(const char *name, int width, struct buffer *out)
{
    size_t n = cluster_fitting(name, width);

    while (n && name[n - 1] == ' ')
        n--;
    buffer_put_bytes(out, name, n);
}

int shorten_kept(const char *name)
{
    const char *blank = name ? strrchr(name, ' ') : NULL;
    int columns = blank ? cluster_columns(blank) : 0;

    return columns > 1 && columns <= 1 + LAST_WIDTH ? columns : 0;
}

static void put_cut(const char *name, int width, struct buffer *out)
{
    bool is_marked = width >= SHORTEN_WHOLE;

    put_beginning(name, width - is_marked, out);
    buffer_put(out, is_marked ? "…" : "");
}

void shorten(const char *name, int width, struct buffer *out)
{
    int kept = shorten_kept(name);

    if (!name)
        return;
    if (cluster_columns(name) <= width) {
        put_beginning(name, width, out);
    } else if (!kept || kept > width) {
        put_cut(name, width, out);
    } else {
        bool is_joined = width - kept < BEFORE;

        put_beginning(name, width - kept + is_joined, out);
        buffer_put(out, strrchr(name, ' ') + is_joined);
    }
}
