/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/complete.h"

#include <string.h>

#include "base/ascii.h"
#include "base/buffer.h"
#include "core/day_count.h"
#include "model/week.h"
#include "text/weekday.h"

/* What the last word of a line is, and where it begins.  */
struct place {
    enum command_argument argument;
    bool is_command;
    const char *word;
};

/* What is asked of whom the command asks, at the end of ARGUMENT.  */
static struct place argument_place(enum command command, const char *argument)
{
    struct place place = {.argument = command_rows[command].argument,
                          .word = argument};
    const char *comma = strrchr(argument, ',');

    if (place.argument == ARGUMENT_CALENDARS && comma)
        place.word = comma + 1 + strspn(comma + 1, " ");
    return place;
}

static struct place find_place(enum command asking, const char *line)
{
    const char *blank;
    char name[64];
    struct buffer b = buffer_in(name, sizeof name);
    enum command command;

    if (asking != COMMAND_COMMAND_LINE)
        return argument_place(asking, line);
    line += strspn(line, " ");
    blank = strchr(line, ' ');
    if (!blank)
        return (struct place){.is_command = true, .word = line};
    buffer_put_bytes(&b, line, (size_t)(blank - line));
    if (buffer_end(&b) || command_find(name, &command))
        return (struct place){.word = line + strlen(line)};
    return argument_place(command, blank + strspn(blank, " "));
}

static const char *command_name(int i)
{
    return i < COMMAND_NAMED_COUNT ? command_rows[i].name : NULL;
}

/* What week_read() takes.  */
static const char *week_word(int i)
{
    return i == DAY_WEEK ? WEEK_OWN_WORD : weekday_name(i + 1);
}

/* The I-th word that may stand at PLACE, whatever is typed there.  */
static const char *any_word(const struct registry *r, struct place place, int i)
{
    int calendars = (int)registry_count(r);

    if (place.is_command)
        return command_name(i);
    switch (place.argument) {
    case ARGUMENT_DATE:
        if (i >= calendars)
            return i - calendars < day_count_count
                       ? day_counts[i - calendars].id
                       : NULL;
        return registry_at(r, (size_t)i)->id;
    case ARGUMENT_CALENDAR:
    case ARGUMENT_CALENDARS:
        return i < calendars ? registry_at(r, (size_t)i)->id : NULL;
    case ARGUMENT_WEEKDAY:
        return week_word(i);
    case ARGUMENT_NONE:
    case ARGUMENT_COUNT:
        break;
    }
    return NULL;
}

const char *complete_word(const struct registry *r, enum command asking,
                          const char *line, int n)
{
    struct place place;
    const char *word;
    size_t length;

    if (!line || (unsigned)asking >= COMMAND_COUNT)
        return NULL;
    place = find_place(asking, line);
    length = strlen(place.word);
    for (int i = 0; n >= 0 && (word = any_word(r, place, i)); i++)
        if (!strncmp(word, place.word, length) && !n--)
            return word;
    return NULL;
}

/* How many bytes A and B begin with alike.  */
static size_t common(const char *a, const char *b)
{
    size_t n = 0;

    while (a[n] && a[n] == b[n])
        n++;
    return n;
}

bool complete_entry(const struct registry *r, enum command asking,
                    struct entry *e)
{
    const char *first = complete_word(r, asking, e->text, 0), *word;
    size_t typed, length;
    char line[ENTRY_MAX + 1];
    struct buffer b = buffer_in(line, sizeof line);
    int n = 1;

    if (!first)
        return false;
    typed = strlen(find_place(asking, e->text).word);
    length = strlen(first);
    for (; (word = complete_word(r, asking, e->text, n)); n++)
        if (common(first, word) < length)
            length = common(first, word);
    buffer_put(&b, e->text);
    buffer_put_bytes(&b, first + typed, length - typed);
    if (n == 1 && !strchr(e->text, ','))
        buffer_put(&b, " ");
    if (buffer_end(&b) || b.length == e->length)
        return false;
    entry_set(e, line);
    return true;
}

/* How well a name is meant by what was typed, in rising order.  */
enum fit { FIT_NONE, FIT_INSIDE, FIT_WORD, FIT_BEGINNING, FIT_WHOLE };

/* What nobody types alike: baha'i, 4-5-4.  */
static bool is_mark(char c)
{
    return c == ' ' || c == '-' || c == '_' || c == '\'' || c == '(' ||
           c == ')';
}

static const char *skip_marks(const char *text)
{
    while (is_mark(*text))
        text++;
    return text;
}

/* What of NAME is behind TEXT, with which it begins; NULL: it does not.  */
static const char *behind(const char *name, const char *text)
{
    for (text = skip_marks(text); *text; text = skip_marks(text + 1), name++) {
        name = skip_marks(name);
        if (ascii_small(*name) != ascii_small(*text))
            return NULL;
    }
    return skip_marks(name);
}

static enum fit fit_of(const char *name, const char *text)
{
    enum fit fit = FIT_NONE;
    const char *rest = behind(name, text);

    if (!*skip_marks(text))
        return FIT_INSIDE;
    if (rest)
        return *rest ? FIT_BEGINNING : FIT_WHOLE;
    for (const char *at = name; *at; at++) {
        bool inside = at > name && skip_marks(at) == at && behind(at, text);

        if (inside && skip_marks(at - 1) != at - 1)
            return FIT_WORD;
        if (inside)
            fit = FIT_INSIDE;
    }
    return fit;
}

static enum fit best_fit(const struct cal *cal, const char *text)
{
    enum fit best, fit;

    if (!text)
        return FIT_NONE;
    best = fit_of(cal->id, text);
    fit = fit_of(cal->name, text);
    best = fit > best ? fit : best;
    for (const char *const *a = cal->aliases; a && *a; a++) {
        fit = fit_of(*a, text);
        best = fit > best ? fit : best;
    }
    return best;
}

int complete_calendars(const struct registry *r, const char *text,
                       const struct cal **out)
{
    uint8_t fits[REGISTRY_MAX];
    size_t count = registry_count(r);
    int n = 0;

    for (size_t i = 0; i < count; i++)
        fits[i] = (uint8_t)best_fit(registry_at(r, i), text);
    for (int fit = FIT_WHOLE; fit > FIT_NONE; fit--)
        for (size_t i = 0; i < count; i++) {
            if (fits[i] != fit)
                continue;
            if (out)
                out[n] = registry_at(r, i);
            n++;
        }
    return n;
}
