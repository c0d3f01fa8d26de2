/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_reader.h"

#include <string.h>

#include "base/buffer.h"
#include "calendars/gregory.h"
#include "calendars/julian.h"
#include "calendars/roman.h"
#include "core/cal_check.h"

static bool refuse_memory(struct def_reader *r)
{
    return def_fault(&r->line, "%s", status_text(STATUS_ERR_MEMORY));
}

/* Copies the token, and goes on.  */
static bool take_copy(struct def_reader *r, const char **out)
{
    const struct def_token *token = &r->line.token;

    *out = arena_copy(r->arena, token->text, token->length);
    if (!*out)
        return refuse_memory(r);
    return def_advance(&r->line);
}

bool def_take_text(struct def_reader *r, const char **out)
{
    const struct def_token *token = &r->line.token;

    *out = NULL;
    if (token->kind != DEF_TEXT)
        return def_fault(&r->line, _("here should be a \"text\", not %s"),
                         def_shown(&r->line).text);
    if (!token->length)
        return def_fault(&r->line, _("the text is empty"));
    if (memchr(token->text, '\t', token->length))
        return def_fault(&r->line, _("there is a tab in the text"));
    if (utf8_has_control(token->text, token->length)) /* a lone CR */
        return def_fault(&r->line, _("the text has a control character"));
    if (token->length > CAL_NAME_MAX)
        return def_fault(&r->line, _("the text is longer than %d bytes"),
                         CAL_NAME_MAX);
    return take_copy(r, out);
}

bool def_take_word(struct def_reader *r, const char *what, const char *set,
                   size_t most, const char **out)
{
    const struct def_token *token = &r->line.token;
    bool good = token->kind == DEF_WORD;

    *out = NULL;
    for (size_t i = 0; good && i < token->length; i++)
        good = strchr(set, token->text[i]);
    if (!good)
        return def_fault(&r->line, _("here should be %s, not %s"), what,
                         def_shown(&r->line).text);
    if (token->length > most)
        return def_fault(&r->line, _("%s is longer than %d bytes"),
                         def_shown(&r->line).text, (int)most);
    return take_copy(r, out);
}

/* "A, B or C".  */
static void list_words(const char *const *words, int count, struct buffer *out)
{
    for (int i = 0; i < count; i++) {
        if (i)
            buffer_put(out, i + 1 < count ? ", " : _(" or "));
        buffer_put(out, words[i]);
    }
}

bool def_take_choice(struct def_reader *r, const char *const *words, int count,
                     int *out)
{
    char text[128];
    struct buffer b = buffer_in(text, sizeof text);

    for (*out = 0; *out < count; ++*out)
        if (def_accept(&r->line, words[*out]))
            return true;
    list_words(words, count, &b);
    *out = 0;
    return def_fault(&r->line, _("here should be %s, not %s"), text,
                     def_shown(&r->line).text);
}

bool def_take_number(struct def_reader *r, int least, int most, int *out)
{
    const struct def_token *token = &r->line.token;

    *out = 0;
    if (token->kind != DEF_NUMBER)
        return def_fault(&r->line, _("here should be a number, not %s"),
                         def_shown(&r->line).text);
    if (token->number < least || token->number > most)
        return def_fault(&r->line, _("%s is not from %d to %d"),
                         def_shown(&r->line).text, least, most);
    *out = (int)token->number;
    return def_advance(&r->line);
}

bool def_take_signed(struct def_reader *r, int64_t most, int64_t *out)
{
    bool negative = def_accept(&r->line, "-");
    const struct def_token *token = &r->line.token;

    *out = 0;
    if (!negative)
        def_accept(&r->line, "+");
    if (token->kind != DEF_NUMBER)
        return def_fault(&r->line, _("here should be a number, not %s"),
                         def_shown(&r->line).text);
    if (token->number > most)
        return def_fault(&r->line, _("%s is not from -%lld to %lld"),
                         def_shown(&r->line).text, (long long)most,
                         (long long)most);
    *out = negative ? -token->number : token->number;
    return def_advance(&r->line);
}

bool def_take_year(struct def_reader *r, int32_t *out)
{
    int64_t year;
    bool good = def_take_signed(r, DEF_YEAR_MAX, &year);

    *out = (int32_t)year;
    return good;
}

/* The rest of a date, "-MONTH-DAY", behind its YEAR.  */
static bool take_month_and_day(struct def_reader *r, int32_t year, bool julian,
                               day_num *out)
{
    bool (*is_leap)(int32_t) = julian ? julian_is_leap : gregory_is_leap;
    struct def_line at;
    int month, day;

    if (!def_expect(r, "-") || !def_take_number(r, 1, ROMAN_MONTHS, &month) ||
        !def_expect(r, "-"))
        return false;
    at = r->line;
    if (!def_take_number(r, 1, 31, &day))
        return false;

    const struct cal_date date = {
        .year = year,
        .month = (uint8_t)month,
        .day = (uint16_t)day,
    };

    if (!roman_has(date, is_leap)) {
        r->line = at;
        return def_fault(&r->line, _("this month has no day %d"), day);
    }
    *out = (julian ? julian_new_year(year) : gregory_new_year(year)) +
           roman_days_before(date.month, is_leap(year)) + day - 1;
    return true;
}

bool def_take_year_or_date(struct def_reader *r, bool *is_year, int32_t *year,
                           day_num *day)
{
    int64_t number;

    *is_year = false;
    *year = 0;
    *day = 0;
    if (def_accept(&r->line, "jd")) {
        bool good = def_take_signed(r, DAY_MAX, &number);

        *day = number;
        return good;
    }

    bool julian = def_accept(&r->line, "julian");

    if (!def_take_year(r, year))
        return false;
    *is_year = !julian && !(def_is(&r->line, "-") && r->line.token.glued);
    return *is_year || take_month_and_day(r, *year, julian, day);
}

bool def_take_date(struct def_reader *r, day_num *out)
{
    bool is_year;
    int32_t year;

    if (!def_take_year_or_date(r, &is_year, &year, out))
        return false;
    return !is_year ||
           def_fault(&r->line, _("here should be a date, such as 2021-12-22, "
                                 "julian 1582-10-4 or jd 2299160"));
}

bool def_take_formula(struct def_reader *r, unsigned vars, struct expr *out)
{
    const struct expr_names names = {
        .vars = vars,
        .let = r->def->lets,
        .let_count = r->def->let_count,
    };

    *out = (struct expr){0};
    r->line.in_expr = true;
    return def_expect(r, "=") && expr_read(&r->line, r->arena, &names, out);
}

bool def_expect(struct def_reader *r, const char *word)
{
    return def_accept(&r->line, word) ||
           def_fault(&r->line, _("here should be '%s', not %s"), word,
                     def_shown(&r->line).text);
}

/* Pointers to any struct are alike, as POSIX has it: ARRAY is read and written
   as a pointer to bytes.  */
bool def_add(struct def_reader *r, void *array, int *count, int most,
             size_t size, const void *element)
{
    char *elements;

    if (*count >= most)
        return def_fault(&r->line, _("there are more than %d of these"), most);
    memcpy(&elements, array, sizeof elements);
    elements = arena_append(r->arena, elements, (size_t)*count, size);
    if (!elements)
        return refuse_memory(r);
    memcpy(elements + (size_t)*count * size, element, size);
    memcpy(array, &elements, sizeof elements);
    ++*count;
    return true;
}
