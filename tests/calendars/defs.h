/* SPDX-License-Identifier: MIT */
/* Definitions as tests write them, and what is heard of their faults.  */

#ifndef EPACT_TESTS_CALENDARS_DEFS_H
#define EPACT_TESTS_CALENDARS_DEFS_H

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "calendars/cal_set.h"
#include "test.h"

#define TODAY 2461368 /* Monday, 23 November 2026 */

/* The first line, and lines that are enough for a definition.  */
#define HEAD "calendar x \"X\"\n"
#define YEARS "year 1 starts jd 0\nmonth \"a\" 365\n"

/* The faults that were told, as "LINE:COLUMN: sentence", a line each.  */
struct heard {
    char text[8192];
    int count;
    struct buffer out;
    struct def_faults faults;
};

static inline void hear(void *to, const struct def_fault *fault)
{
    struct heard *heard = to;
    size_t n = strnlen(fault->why, sizeof fault->why);

    heard->count++;
    assert_in_range(n, 1, sizeof fault->why - 1);
    assert_true(utf8_is_valid(fault->why, n));
    assert_false(utf8_has_control(fault->why, n));
    buffer_format(&heard->out, "%s%d:%d: %s", heard->count > 1 ? "\n" : "",
                  fault->place.line, fault->place.column, fault->why);
}

/* Begins to listen.  */
static inline struct def_faults *listen(struct heard *heard)
{
    heard->count = 0;
    heard->out = buffer_in(heard->text, sizeof heard->text);
    heard->faults = (struct def_faults){.say = hear, .to = heard};
    return &heard->faults;
}

/* Reads TEXT as the definition ID, which has no fault.  */
static inline void read_into(struct cal_set *set, const char *id,
                             const char *text)
{
    struct heard heard;
    enum status s = cal_set_read(set, id, text, strlen(text), listen(&heard));

    assert_string_equal(heard.text, "");
    assert_int_equal(s, STATUS_OK);
}

/* Makes the calendar ID, which has no fault and is proved.  */
static inline struct cal *make_in(struct cal_set *set, const char *id)
{
    struct heard heard;
    struct cal *cal;
    enum status s = cal_set_make(set, id, listen(&heard), &cal);

    assert_string_equal(heard.text, "");
    assert_int_equal(s, STATUS_OK);
    s = cal_set_prove(set, id, TODAY, DEF_QUICKLY, &heard.faults);
    assert_string_equal(heard.text, "");
    assert_int_equal(s, STATUS_OK);
    return cal;
}

/* Reads, makes and proves TEXT as the definition ID, as far as there is no
   fault.  What was told is EXPECTED.  */
static inline void check_in(struct cal_set *set, const char *id,
                            const char *text, const char *expected)
{
    struct heard heard;
    struct cal *cal;
    enum status s = cal_set_read(set, id, text, strlen(text), listen(&heard));

    if (!s)
        s = cal_set_make(set, id, &heard.faults, &cal);
    if (!s)
        s = cal_set_prove(set, id, TODAY, DEF_QUICKLY, &heard.faults);
    assert_string_equal(heard.text, expected);
    assert_int_equal(s, *expected ? STATUS_ERR_DEFINITION : STATUS_OK);
}

/* As check_in(), in a set of its own and with the id x.  */
static inline void check_faults(const char *text, const char *expected)
{
    struct cal_set *set = cal_set_new();

    assert_non_null(set);
    check_in(set, "x", text, expected);
    cal_set_free(set);
}

/* Calendars that a test needs are made in one set.  */
static inline struct cal *made(struct cal_set *set, const char *text)
{
    read_into(set, "x", text);
    return make_in(set, "x");
}

#endif
