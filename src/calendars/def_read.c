/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_read.h"

#include <string.h>

#include "base/ascii.h"
#include "base/status.h"
#include "calendars/def_reader.h"
#include "calendars/expr_word.h"
#include "core/cal_check.h"
#include "core/registry.h"

#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"

enum times { ONCE, MANY };

static const struct word {
    const char *word;
    enum times times;
    bool (*read)(struct def_reader *r);
} words[] = {
#define X(word, name, times) {word, times, def_read_##name},
    DEF_WORD_LIST(X)
#undef X
};
#define WORDS (int)(sizeof words / sizeof *words)

bool def_read_calendar(struct def_reader *r)
{
    struct def *def = r->def;
    struct def_line *line = &r->line;

    if (line->token.kind != DEF_WORD ||
        !expr_word_is(line->token.text, line->token.length, def->id))
        return def_fault(line,
                         _("here should be '%s', as the file is called, "
                           "not %s"),
                         def->id, def_shown(line).text);
    def->place = def_place_of(line);
    return def_advance(line) && def_take_text(r, &def->name);
}

/* Whether the text that is due may be an alias: ASCII letters and digits, and
   between them blanks, _ and -.  */
static bool is_alias(struct def_reader *r)
{
    const struct def_token *text = &r->line.token;
    bool has_letter = false;

    if (text->kind != DEF_TEXT)
        return true; /* what reads it will tell */
    for (size_t i = 0; i < text->length; i++) {
        if (!strchr(SMALL DIGITS " _-", ascii_small(text->text[i])))
            return def_fault(&r->line,
                             _("%s has a character that names may not have: "
                               "they are of letters and digits of ASCII, "
                               "blanks, _ and -"),
                             def_shown(&r->line).text);
        has_letter |= !strchr(" _-", text->text[i]);
    }
    if (text->length > CAL_ID_MAX)
        return def_fault(&r->line, _("the text is longer than %d bytes"),
                         CAL_ID_MAX);
    return has_letter || !text->length ||
           def_fault(&r->line, _("the name has no letter and no digit"));
}

/* Whether the definition has this name already.  */
static bool has_name(const struct def *def, const char *name)
{
    bool has = registry_same(name, def->id);

    for (int i = 0; i < def->alias_count; i++)
        has |= registry_same(name, def->aliases[i].name);
    return has;
}

static bool take_alias(struct def_reader *r)
{
    const struct def_line at = r->line;
    struct def *def = r->def;
    struct def_alias alias = {.place = def_place_of(&r->line)};

    if (!is_alias(r) || !def_take_text(r, &alias.name))
        return false;
    if (has_name(def, alias.name)) {
        r->line = at;
        return def_fault(&r->line, _("%s is a name that it has already"),
                         def_shown(&r->line).text);
    }
    return def_add(r, &def->aliases, &def->alias_count, DEF_ALIASES_MAX,
                   sizeof alias, &alias);
}

bool def_read_alias(struct def_reader *r)
{
    do
        if (!take_alias(r))
            return false;
    while (!def_at_end(r));
    return true;
}

bool def_read_decided_by(struct def_reader *r)
{
    return def_take_text(r, &r->def->decided_by);
}

bool def_read_family(struct def_reader *r)
{
    static const char *const families[] = {"solar", "lunar", "lunisolar",
                                           "cyclic"};
    int family;

    if (!def_take_choice(r, families, 4, &family))
        return false;
    r->def->has_family = true;
    r->def->family = (enum cal_family)family;
    return true;
}

bool def_read_day_starts(struct def_reader *r)
{
    static const char *const boundaries[] = {"midnight", "dawn", "sunrise",
                                             "sunset"};
    int boundary;

    if (!def_take_choice(r, boundaries, 4, &boundary))
        return false;
    r->def->has_boundary = true;
    r->def->boundary = (enum cal_boundary)boundary;
    return true;
}

bool def_read_like(struct def_reader *r)
{
    r->def->like_place = def_place_of(&r->line);
    return def_take_word(r, _("the name of a definition"), DEF_ID_LETTERS,
                         CAL_ID_MAX, &r->def->like);
}

bool def_read_years(struct def_reader *r)
{
    int64_t shift;

    if (!r->def->like)
        return def_fault(&r->line, _("years stands behind a line like"));
    if (!def_take_signed(r, DEF_YEAR_MAX, &shift))
        return false;
    r->def->renumbers = true;
    r->def->shift = (int32_t)shift;
    return true;
}

/* A name that a line let makes; one that is TAKEN is refused.  */
static bool take_name(struct def_reader *r, bool taken, const char **out)
{
    const struct def_token name = r->line.token;

    *out = NULL;
    if (name.kind == DEF_WORD && taken)
        return def_fault(&r->line, _("%s means something already"),
                         def_shown(&r->line).text);
    if (name.kind == DEF_WORD && !ascii_is_small(*name.text))
        return def_fault(&r->line, _("%s does not begin with a small letter"),
                         def_shown(&r->line).text);
    return def_take_word(r, _("a name of small letters, digits and _"),
                         SMALL DIGITS "_", CAL_ID_MAX, out);
}

/* Whether the token means something in expressions, or is a let before.  */
static bool is_let_taken(const struct def_reader *r)
{
    const struct def_token *name = &r->line.token;
    bool taken = expr_word_is_taken(name->text, name->length);

    for (int i = 0; i < r->def->let_count; i++)
        taken |= expr_word_is(name->text, name->length, r->def->lets[i].name);
    return taken;
}

/* A parameter may be called as a variable or let, which it hides.  */
static bool is_param_taken(const struct def_reader *r,
                           const struct expr_names *names)
{
    const struct def_token *name = &r->line.token;
    bool taken = expr_word_is_taken(name->text, name->length) &&
                 expr_word_var(name->text, name->length) < 0;

    for (int i = 0; i < names->param_count; i++)
        taken |= expr_word_is(name->text, name->length, names->param[i]);
    return taken;
}

static bool take_params(struct def_reader *r, struct expr_names *names)
{
    do {
        if (names->param_count == EXPR_PARAMS_MAX)
            return def_fault(&r->line,
                             _("a function has no more than %d parameters"),
                             EXPR_PARAMS_MAX);
        if (!take_name(r, is_param_taken(r, names),
                       &names->param[names->param_count]))
            return false;
        names->param_count++;
    } while (def_accept(&r->line, ","));
    return def_expect(r, ")");
}

bool def_read_let(struct def_reader *r)
{
    struct def *def = r->def;
    struct expr_names names = {.let = def->lets, .let_count = def->let_count};
    struct expr_let let;

    if (!take_name(r, is_let_taken(r), &let.name))
        return false;
    if (def_accept(&r->line, "(") && !take_params(r, &names))
        return false;
    r->line.in_expr = true;
    if (!def_expect(r, "=") ||
        !expr_read(&r->line, r->arena, &names, &let.body))
        return false;
    return def_add(r, &def->lets, &def->let_count, DEF_LETS_MAX, sizeof let,
                   &let);
}

/* Whether the line's word may stand here.  */
static bool may_stand(struct def_reader *r, int word)
{
    bool is_first = !(r->seen & 1);

    if (is_first && word)
        return def_fault(&r->line,
                         _("the first line should be: calendar %s \"NAME\""),
                         r->def->id);
    if (words[word].times == ONCE && r->seen >> word & 1)
        return def_fault(&r->line, _("a second line %s"), words[word].word);
    return true;
}

static bool read_line(struct def_reader *r)
{
    struct def_line *line = &r->line;
    int word = 0;

    while (word < WORDS && !def_is(line, words[word].word))
        word++;
    if (word == WORDS)
        return def_fault(line, _("%s is nothing that a line begins with"),
                         def_shown(line).text);
    if (!may_stand(r, word))
        return false;
    r->seen |= 1u << word;
    if (!def_advance(line) || !words[word].read(r))
        return false;
    return def_at_end(r) || def_fault(line, _("%s is too much in this line"),
                                      def_shown(line).text);
}

/* Whether a character may stand in a file.  */
static bool is_sound(uint32_t c)
{
    return c == '\n' || c == '\r' || c == '\t' || utf8_is_text(c);
}

/* Whether all of the text may; the fault stands where it is.  */
static bool is_text(struct def_line *line)
{
    uint32_t c;

    while (line->at < line->end) {
        if (ascii_is_printable(*line->at)) { /* most are */
            line->at++;
            continue;
        }

        size_t n = utf8_read(line->at, (size_t)(line->end - line->at), &c);

        if (n && is_sound(c)) {
            line->at += n;
            continue;
        }
        line->token = (struct def_token){
            .kind = DEF_SIGN,
            .text = line->at,
            .length = n ? n : 1,
        };
        return n ? def_fault(line, _("%s is no character of a text"),
                             def_shown(line).text)
                 : def_fault(line, _("%s is not UTF-8, as files must be"),
                             def_shown(line).text);
    }
    line->at = line->text;
    return true;
}

static bool is_of_size(struct def_line *line, size_t n)
{
    line->token.text = line->text;
    if (n > DEF_SIZE_MAX)
        return def_fault(line, _("the file is larger than %d bytes"),
                         DEF_SIZE_MAX);
    return true;
}

static void read_lines(struct def_reader *r)
{
    while (def_line_next(&r->line))
        if ((r->line.failed || !read_line(r)) && !(r->seen & 1))
            return; /* what is no definition has one fault */
}

bool def_read(const char *id, const char *text, size_t n, struct arena *arena,
              struct def_faults *faults, struct def *out)
{
    static const char mark[] = "\xef\xbb\xbf"; /* of the byte order */
    struct def_reader r = {.arena = arena, .def = out};
    int before = faults->count;
    size_t skip = n >= 3 && !memcmp(text, mark, 3) ? 3 : 0;

    *out = (struct def){
        .id = arena_copy(arena, id, strlen(id)),
        .place = {1, 1},
    };
    r.line = (struct def_line){
        .text = text + skip,
        .end = text + n,
        .at = text + skip,
        .faults = faults,
    };
    if (!out->id)
        return def_fault(&r.line, "%s", status_text(STATUS_ERR_MEMORY));
    if (!is_of_size(&r.line, n) || !is_text(&r.line))
        return false;
    r.line.token = (struct def_token){.kind = DEF_END, .text = text};
    read_lines(&r);
    if (!(r.seen & 1) && faults->count == before)
        def_fault(&r.line, _("the first line should be: calendar %s \"NAME\""),
                  id);
    return faults->count == before;
}
