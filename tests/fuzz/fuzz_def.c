/* SPDX-License-Identifier: MIT */
/* Whatever a text is, it is read as a definition or refused, in words that can
   be shown.  A calendar that is made of it and proved converts days there and
   back.  */

#include "config.h"

#include <string.h>

#include "base/utf8.h"
#include "calendars/builtin.h"
#include "calendars/definitions.h"
#include "core/cal_check.h"
#include "core/cal_convert.h"
#include "fuzz/fuzz.h"
#include "text/format.h"

#define TODAY 2461368

/* What faults must be like: LINES are those of the text.  */
struct heard {
    int lines, count;
};

static void hear(void *to, const struct def_fault *fault)
{
    struct heard *heard = to;
    size_t n = strnlen(fault->why, sizeof fault->why);

    heard->count++;
    FUZZ_CHECK(fault->place.line >= 1 && fault->place.line <= heard->lines);
    FUZZ_CHECK(fault->place.column >= 1);
    FUZZ_CHECK(n > 0 && n < sizeof fault->why);
    FUZZ_CHECK(utf8_is_valid(fault->why, n));
    FUZZ_CHECK(!utf8_has_control(fault->why, n));
}

/* Where the text has WORD; NULL: nowhere.  */
static const char *find(const char *text, size_t n, const char *word)
{
    size_t length = strlen(word);

    for (; n >= length; n--, text++)
        if (!memcmp(text, word, length))
            return text;
    return NULL;
}

/* The name that the text calls itself, "x" where that is none.  */
static void find_id(const char *text, size_t n, char out[CAL_ID_MAX + 1])
{
    static const char word[] = "calendar ";
    const char *at = find(text, n, word), *end = text + n;
    size_t length = 0;

    if (at)
        for (at += sizeof word - 1; at < end && length < CAL_ID_MAX; at++) {
            if (!*at || !strchr("abcdefghijklmnopqrstuvwxyz0123456789-", *at))
                break;
            out[length++] = *at;
        }
    out[length] = '\0';
    if (cal_check_id(out))
        strcpy(out, "x");
}

/* Reads the built-in definitions that the text speaks of: it may be like one
   of them.  */
static void read_others(struct cal_set *set, const char *id, const char *text,
                        size_t n)
{
    struct def_faults faults = {0};
    char name[CAL_ID_MAX + 1];

    if (!find(text, n, "like"))
        return;
    for (const struct embedded *file = definitions; file->name; file++) {
        size_t length = strcspn(file->name, ".");

        FUZZ_CHECK(length <= CAL_ID_MAX);
        memcpy(name, file->name, length);
        name[length] = '\0';
        if (strcmp(name, id) && find(text, n, name))
            FUZZ_CHECK(
                !cal_set_read(set, name, file->text, file->size, &faults));
    }
}

/* A day that was proved to be sound.  */
static void use_day(const struct cal *cal, day_num day)
{
    char text[1024];
    struct buffer out = buffer_in(text, sizeof text);
    struct cal_date date;
    day_num back;

    if (!day_in(cal->span, day))
        return;
    FUZZ_CHECK(!cal_from_day(cal, day, &date));
    FUZZ_CHECK(!cal_to_day(cal, date, &back));
    FUZZ_CHECK(back == day);
    format_full(cal, day, &out);
    format_month(CAL_CURSOR(cal), day, 20, &out);
    FUZZ_CHECK(utf8_is_valid(text, strlen(text)));
    FUZZ_CHECK(!utf8_has_control(text, strlen(text)));
}

static void use(const struct cal *cal)
{
    static const int32_t years[] = {
        -CAL_YEAR_MAX, -999999, -1, 0, 1, 2, 1582, 2026, 999999, CAL_YEAR_MAX,
    };
    struct cal_year year;

    FUZZ_CHECK(!cal_check(cal));
    for (size_t i = 0; i < sizeof years / sizeof *years; i++)
        if (!cal_year(cal, years[i], &year))
            FUZZ_CHECK(cal_year_days(&year) > 0);
    for (int i = -20; i <= 20; i++) {
        use_day(cal, TODAY + 7 * i);
        use_day(cal, cal->epoch + i);
        use_day(cal, cal->span.first + i);
        use_day(cal, cal->span.end + i);
    }
}

static int count_lines(const char *text, size_t n)
{
    int lines = 1;

    for (size_t i = 0; i < n; i++)
        lines += text[i] == '\n';
    return lines;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    struct heard heard = {.lines = count_lines(text, size)};
    struct def_faults faults = {.say = hear, .to = &heard};
    struct cal_set *set = cal_set_new();
    char id[CAL_ID_MAX + 1];
    enum status s;
    struct cal *cal;

    FUZZ_CHECK(set);
    find_id(text, size, id);
    s = cal_set_read(set, id, text, size, &faults);
    FUZZ_CHECK(s == (faults.count ? STATUS_ERR_DEFINITION : STATUS_OK));
    read_others(set, id, text, size);
    if (!s) {
        s = cal_set_make(set, id, &faults, &cal);
        FUZZ_CHECK(s == (faults.count ? STATUS_ERR_DEFINITION : STATUS_OK));
        FUZZ_CHECK(!s == !!cal);
    }
    if (!s) {
        s = cal_set_prove(set, id, TODAY, DEF_QUICKLY, &faults);
        FUZZ_CHECK(s == (faults.count ? STATUS_ERR_DEFINITION : STATUS_OK));
    }
    FUZZ_CHECK(heard.count ==
               (faults.count < DEF_FAULTS_MAX ? faults.count : DEF_FAULTS_MAX));
    if (!s)
        use(cal);
    cal_set_free(set);
    return 0;
}
