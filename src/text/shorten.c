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

void shorten(const char *name, int width, struct buffer *out)
{
    if (!name)
        return;

    const char *blank = strrchr(name, ' ');
    int last = blank ? cluster_columns(blank + 1) : 0;
    bool is_whole = cluster_columns(name) <= width;

    if (is_whole || !last || last > LAST_WIDTH || last >= width) {
        put_beginning(name, width, out);
        return;
    }
    if (width - last - 1 >= BEFORE) {
        put_beginning(name, width - last - 1, out);
        buffer_put(out, " ");
    } else {
        put_beginning(name, width - last, out);
    }
    buffer_put(out, blank + 1);
}
