/* SPDX-License-Identifier: MIT */
/* Lines of definitions that are only read, and what is told of them.  */

#ifndef EPACT_TESTS_CALENDARS_LINES_H
#define EPACT_TESTS_CALENDARS_LINES_H

#include "calendars/defs.h"

/* What is told when the N bytes of TEXT are only read, as the definition x.  */
static inline void check_bytes(const char *text, size_t n, const char *expected)
{
    struct cal_set *set = cal_set_new();
    struct heard heard;
    enum status s = cal_set_read(set, "x", text, n, listen(&heard));

    assert_string_equal(heard.text, expected);
    assert_int_equal(s, *expected ? STATUS_ERR_DEFINITION : STATUS_OK);
    assert_int_equal(heard.count, heard.faults.count);
    cal_set_free(set);
}

static inline void check_read(const char *text, const char *expected)
{
    check_bytes(text, strlen(text), expected);
}

/* A table of lines, to stand behind HEAD, and what is told of each when it is
   read.  */
static inline void check_lines(const char *const (*row)[2], size_t n)
{
    char file[2048];

    for (size_t i = 0; i < n; i++) {
        snprintf(file, sizeof file, HEAD "%s\n", row[i][0]);
        check_read(file, row[i][1]);
    }
}
#define CHECK_LINES(row) check_lines(row, sizeof(row) / sizeof *(row))

#endif
