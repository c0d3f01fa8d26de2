/* SPDX-License-Identifier: MIT */
/* The readers of definitions: what the files def_read*.c share.  Whatever reads
   is false when it told a fault.  For one thread at a time.  */

#ifndef EPACT_CALENDARS_DEF_READER_H
#define EPACT_CALENDARS_DEF_READER_H

#include "calendars/def.h"

struct def_reader {
    struct def_line line;
    struct arena *arena;
    struct def *def;
    unsigned seen; /* of the words below, bits of those that a line had */
};

/* The words that lines begin with: X(word, name of its reader, times): ONCE or
   MANY.  Each reader is called behind the word.  */
#define DEF_WORD_LIST(X)                                                       \
    X("calendar", calendar, ONCE)                                              \
    X("alias", alias, MANY)                                                    \
    X("decided-by", decided_by, ONCE)                                          \
    X("family", family, ONCE)                                                  \
    X("day-starts", day_starts, ONCE)                                          \
    X("like", like, ONCE)                                                      \
    X("years", years, ONCE)                                                    \
    X("let", let, MANY)                                                        \
    X("year", year, MANY)                                                      \
    X("leap", leap, MANY)                                                      \
    X("common", common, MANY)                                                  \
    X("new-year", new_year, ONCE)                                              \
    X("span", span, ONCE)                                                      \
    X("known", known, ONCE)                                                    \
    X("month", month, MANY)                                                    \
    X("week", week, ONCE)                                                      \
    X("era", era, MANY)                                                        \
    X("cycle", cycle, MANY)                                                    \
    X("write", write, MANY)

#define X(word, name, times) bool def_read_##name(struct def_reader *r);
DEF_WORD_LIST(X)
#undef X

/* The characters of codes of months, and of the names of calendars, cycles and
   eras; a variable's bit in struct expr_names.  */
#define DEF_CODE_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
#define DEF_ID_LETTERS "abcdefghijklmnopqrstuvwxyz0123456789-"
#define DEF_VAR(name) (1u << EXPR_##name)

/* Copies the text that is due: one that may stand on the screen.  */
bool def_take_text(struct def_reader *r, const char **out);

/* Copies the word.  WHAT, translated, is what it should be; SET are the
   characters that it may have.  */
bool def_take_word(struct def_reader *r, const char *what, const char *set,
                   size_t most, const char **out);

/* Which of the COUNT words is due.  */
bool def_take_choice(struct def_reader *r, const char *const *words, int count,
                     int *out);

/* A number from 0 on; one with a sign, or a year.  */
bool def_take_number(struct def_reader *r, int least, int most, int *out);
bool def_take_signed(struct def_reader *r, int64_t most, int64_t *out);
bool def_take_year(struct def_reader *r, int32_t *out);

/* A day: 2021-12-22, julian 1582-10-4, jd 2299160.  The second takes a year as
   well: then *IS_YEAR is true.  */
bool def_take_date(struct def_reader *r, day_num *out);
bool def_take_year_or_date(struct def_reader *r, bool *is_year, int32_t *year,
                           day_num *day);

/* "= EXPR", that may name the variables VARS.  */
bool def_take_formula(struct def_reader *r, unsigned vars, struct expr *out);

/* A word or sign that must stand here.  */
bool def_expect(struct def_reader *r, const char *word);

/* Adds ELEMENT, of SIZE bytes, to the array that the pointer at ARRAY points to
   and *COUNT counts.  False, and nothing is changed, where there are MOST.  */
bool def_add(struct def_reader *r, void *array, int *count, int most,
             size_t size, const void *element);

/* Whether the line has no more words.  */
static inline bool def_at_end(const struct def_reader *r)
{
    return r->line.token.kind == DEF_END;
}

#endif
