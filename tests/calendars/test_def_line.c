/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_line.h"
#include "calendars/defs.h"

/* Begins to read TEXT, which heard tells of.  */
static struct def_line begin(const char *text, struct heard *heard)
{
    return (struct def_line){
        .text = text,
        .at = text,
        .end = text + strlen(text),
        .token = {.kind = DEF_END, .text = text},
        .faults = listen(heard),
    };
}

/* Puts the token into OUT: w(ord), n(umber), t(ext) or s(ign), a + where it is
   glued to another, and what it is.  */
static void put_token(const struct def_line *line, bool is_first,
                      struct buffer *out)
{
    const struct def_token *token = &line->token;

    buffer_format(out, "%c%s:", "ewnts"[token->kind],
                  token -> glued && !is_first ? "+" : "");
    buffer_put_bytes(out, token->text, token->length);
    if (token->kind == DEF_NUMBER)
        buffer_format(out, "=%lld", (long long)token->number);
    buffer_put(out, " ");
}

/* The tokens of TEXT are EXPECTED, with a | behind each line.  */
static void check_as(const char *text, bool in_expr, const char *expected)
{
    char tokens[1024];
    struct buffer out = buffer_in(tokens, sizeof tokens);
    struct heard heard;
    struct def_line line = begin(text, &heard);

    while (def_line_next(&line)) {
        line.in_expr = in_expr;
        for (bool first = true; line.token.kind != DEF_END; first = false) {
            put_token(&line, first, &out);
            def_advance(&line);
        }
        buffer_put(&out, "|");
    }
    assert_string_equal(tokens, expected);
    assert_string_equal(heard.text, "");
}

static void check(const char *text, const char *expected)
{
    check_as(text, false, expected);
}

static void a_line_is_words_numbers_texts_and_signs(void **state)
{
    (void)state;
    check("month \"a b\" 29", "w:month t:a b n:29=29 |");
    check("a1 b-c d_e Fg", "w:a1 w:b-c w:d_e w:Fg |");
    check("007 0 1000000000000000",
          "n:007=7 n:0=0 n:1000000000000000=1000000000000000 |");
    check("2A 12-3 12", "n:2=2 w+:A n:12=12 s+:- n+:3=3 n:12=12 |");
    check("a:b(c,d)", "w:a s+:: w+:b s+:( w+:c s+:, w+:d s+:) |");
    check("-> == != <= >= = < > ->=",
          "s:-> s:== s:!= s:<= s:>= s:= s:< s:> s:-> s+:= |");
    check("é \"é\"", "s:é t:é |");
    check("_ a", "s:_ w:a |");
    check("a\"b\"\"c\"", "w:a t+:b t+:c |");
    check("x \"\"", "w:x t: |");
}

static void in_expressions_a_minus_ends_a_word(void **state)
{
    (void)state;
    check_as("x a-b", true, "w:x w:a s+:- w+:b |");
    check_as("x on-or-after on-or-before-x on-or", true,
             "w:x w:on-or-after w:on-or-before s+:- w+:x w:on s+:- w+:or |");
    check_as("x 2a 2a-1", true, "w:x n:2=2 w+:a n:2=2 w+:a s+:- n+:1=1 |");
    check_as("x on-or-after2 on-or-after_x(1)", true,
             "w:x w:on-or-after2 w:on-or-after_x s+:( n+:1=1 s+:) |");
}

static void blanks_and_empty_lines_are_nothing(void **state)
{
    (void)state;
    check("", "");
    check("\n\n \n\t\n", "");
    check("   ", "");
    check("  a \t b  ", "w:a w:b |");
    check("a\nb", "w:a |w:b |");
    check("a\n\n\nb\n", "w:a |w:b |");
    check("a\r\nb\r\n\r\nc", "w:a |w:b |w:c |");
    check("\na", "w:a |");
}

static void a_line_goes_on_behind_a_blank(void **state)
{
    (void)state;
    check("a\n b\n\tc\nd", "w:a w:b w:c |w:d |");
    check("a\r\n b\r\n\tc\r\nd", "w:a w:b w:c |w:d |");
    check("a\n \n b", "w:a w:b |");
    check("a\n b # c\n d", "w:a w:b w:d |");
    check("a\n # b\n c", "w:a w:c |");
    check("a\n\n b", "w:a |w:b |"); /* what an empty line ended */
    check("\"a\"\n \"b\"", "t:a t:b |");
}

static void what_is_behind_a_number_sign_is_a_comment(void **state)
{
    (void)state;
    check("# a\nb # c\n#d\ne #", "w:b |w:e |");
    check("a#b", "w:a s+:# w+:b |");
    check("a \"#b\" # \"c", "w:a t:#b |");
    check("a\t#b\r\nc", "w:a |w:c |");
    check("a #b\n#c\n d", "w:a |w:d |");
    check("#", "");
}

static void a_return_alone_is_a_sign(void **state)
{
    (void)state;
    check("a\rb\r", "w:a s+:\r w+:b s+:\r |");
    check("a\r\r\nb", "w:a s+:\r |w:b |");
}

/* What is told of TEXT, all of whose tokens are read.  */
static void check_faults_of(const char *text, const char *expected)
{
    struct heard heard;
    struct def_line line = begin(text, &heard);
    int lines = 0;

    while (def_line_next(&line))
        assert_true(++lines < 100);
    assert_string_equal(heard.text, expected);
}

static void a_text_ends_in_its_line(void **state)
{
    static const char why[] = "the text that begins here has no \" at its end";
    char expected[256];

    (void)state;
    snprintf(expected, sizeof expected, "1:3: %s", why);
    check_faults_of("a \"b\nc", expected);
    check_faults_of("a \"b", expected);
    check_faults_of("a \"", expected);
    check_faults_of("a \"b\r\nc", expected);
    check_faults_of("a \"b\n c\" \"d", expected); /* one fault a line */
    snprintf(expected, sizeof expected, "1:1: %s\n3:4: %s", why, why);
    check_faults_of("\"a\nb\n\xC3\xA9 c\" d", expected);
}

static void numbers_end_at_a_thousand_million_millions(void **state)
{
    (void)state;
    check("1000000000000000", "n:1000000000000000=1000000000000000 |");
    check("0000000000000000000000000000001",
          "n:0000000000000000000000000000001=1 |");
    check_faults_of("a 1000000000000001",
                    "1:3: '1000000000000001' is too great a number");
    check_faults_of("a 99999999999999999999999999\nb 9223372036854775808",
                    "1:3: '99999999999999999999999999' is too great a number\n"
                    "2:3: '9223372036854775808' is too great a number");
}

static void a_fault_of_a_line_is_told_once_and_where(void **state)
{
    struct heard heard;
    struct def_line line = begin("é a\n\n# x\nb\n\tç d e", &heard);

    (void)state;
    assert_true(def_line_next(&line));
    assert_true(def_advance(&line));
    assert_false(def_fault(&line, "%s here", def_shown(&line).text));
    assert_false(def_fault(&line, "not told"));
    assert_true(def_line_next(&line));
    def_advance(&line);
    def_advance(&line);
    assert_false(def_fault(&line, "%s", def_shown(&line).text));
    assert_string_equal(heard.text, "1:3: 'a' here\n5:4: 'd'");
    assert_false(def_line_next(&line));
    def_fault(&line, "%s", def_shown(&line).text);
    assert_string_equal(strrchr(heard.text, '\n'),
                        "\n5:7: the end of the line");
}

static void places_may_be_asked_for_backwards(void **state)
{
    struct heard heard;
    struct def_line line = begin("a b\nc \"d\"", &heard), first;
    struct def_place place;

    (void)state;
    def_line_next(&line);
    first = line;
    def_line_next(&line);
    def_advance(&line);
    place = def_place_of(&line);
    assert_int_equal(place.line, 2);
    assert_int_equal(place.column, 3);
    line.token = first.token;
    place = def_place_of(&line);
    assert_int_equal(place.line, 1);
    assert_int_equal(place.column, 1);
}

static void a_token_is_shown_escaped_and_cut(void **state)
{
    struct heard heard;
    struct def_line line =
        begin("a\r aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee"
              "ffffffffffgggggggggg",
              &heard);

    (void)state;
    def_line_next(&line);
    def_advance(&line);
    assert_string_equal(def_shown(&line).text, "'\\x0d'");
    def_advance(&line);
    assert_string_equal(def_shown(&line).text,
                        "'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee"
                        "ffffffffff...'");
}

static void words_are_accepted_or_not(void **state)
{
    struct heard heard;
    struct def_line line = begin("ab ( \"ab\" 12", &heard);

    (void)state;
    def_line_next(&line);
    assert_true(def_is(&line, "ab"));
    assert_false(def_is(&line, "a"));
    assert_false(def_is(&line, "abc"));
    assert_false(def_accept(&line, "abc"));
    assert_true(def_accept(&line, "ab"));
    assert_true(def_accept(&line, "("));
    assert_false(def_accept(&line, "ab")); /* a text is no word */
    def_advance(&line);
    assert_false(def_accept(&line, "12"));
}

/* Faults are counted all, and the first twenty told.  */
static void twenty_faults_are_told_and_all_counted(void **state)
{
    struct def_faults silent = {0};
    struct def_place place = {3, 4};
    struct heard heard;

    (void)state;
    listen(&heard);
    for (int i = 0; i < 30; i++) {
        def_refuse(&heard.faults, place, "%d", i);
        def_refuse(&silent, place, "%d", i);
    }
    assert_int_equal(heard.faults.count, 30);
    assert_int_equal(heard.count, DEF_FAULTS_MAX);
    assert_string_equal(strrchr(heard.text, '\n'), "\n3:4: 19");
    assert_int_equal(silent.count, 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_words_numbers_texts_and_signs),
        cmocka_unit_test(in_expressions_a_minus_ends_a_word),
        cmocka_unit_test(blanks_and_empty_lines_are_nothing),
        cmocka_unit_test(a_line_goes_on_behind_a_blank),
        cmocka_unit_test(what_is_behind_a_number_sign_is_a_comment),
        cmocka_unit_test(a_return_alone_is_a_sign),
        cmocka_unit_test(a_text_ends_in_its_line),
        cmocka_unit_test(numbers_end_at_a_thousand_million_millions),
        cmocka_unit_test(a_fault_of_a_line_is_told_once_and_where),
        cmocka_unit_test(places_may_be_asked_for_backwards),
        cmocka_unit_test(a_token_is_shown_escaped_and_cut),
        cmocka_unit_test(words_are_accepted_or_not),
        cmocka_unit_test(twenty_faults_are_told_and_all_counted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
