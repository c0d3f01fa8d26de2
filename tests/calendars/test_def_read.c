/* SPDX-License-Identifier: MIT */
/* Files as a whole, and the lines that say what a calendar is; those of years
   and months have tests of their own.  */

#include "config.h"

#include "calendars/defs.h"
#include "calendars/lines.h"
#include "core/cal_check.h"

#define X10 "xxxxxxxxxx"
#define X40 X10 X10 X10 X10

static void the_first_line_is_that_of_the_calendar(void **state)
{
    static const char none[] = "the first line should be: calendar x \"NAME\"";
    char fault[128];

    (void)state;
    snprintf(fault, sizeof fault, "1:1: %s", none);
    check_read("", fault);
    check_read("month \"a\" 3\nmonth\n", fault);
    check_read("alias \"x\"", fault);
    check_read("\xEF\xBB\xBF", fault);
    snprintf(fault, sizeof fault, "3:1: %s", none);
    check_read("# x\n\nfamily solar\ncalendar x \"X\"\n", fault);
    check_read("calender x \"X\"\n",
               "1:1: 'calender' is nothing that a line begins with");
    check_read("calendar y \"X\"\n",
               "1:10: here should be 'x', as the file is called, not 'y'");
    check_read("calendar \"X\"\n",
               "1:10: here should be 'x', as the file is called, not 'X'");
    check_read("calendar x X\n", "1:12: here should be a \"text\", not 'X'");
    check_read("calendar x\n",
               "1:11: here should be a \"text\", not the end of the line");
    check_read("calendar x \"\"\n", "1:12: the text is empty");
    check_read("calendar x \"X\" \"Y\"\n",
               "1:16: 'Y' is too much in this line");
    check_read(HEAD HEAD, "2:1: a second line calendar");
    check_read("calendar x \"X\"", "");
}

/* Faults after the first line are told all.  */
static void every_line_has_its_own_fault(void **state)
{
    (void)state;
    check_read(HEAD "moths\nfamily star\n# x\nera\n\nalias x\nspan 3 to 2\n",
               "2:1: 'moths' is nothing that a line begins with\n"
               "3:8: here should be solar, lunar, lunisolar or cyclic, not "
               "'star'\n"
               "5:4: here should be a code of small letters, digits and -, "
               "not the end of the line\n"
               "7:7: here should be a \"text\", not 'x'\n"
               "8:12: 3 to 2 are no years");
    check_read("calendar y \"X\"\nfamily star\n",
               "1:10: here should be 'x', as the file is called, not 'y'\n"
               "2:8: here should be solar, lunar, lunisolar or cyclic, not "
               "'star'");
}

static void no_more_than_twenty_faults_are_told(void **state)
{
    struct cal_set *set = cal_set_new();
    struct heard heard;
    char text[1024];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD);
    for (int i = 0; i < 50; i++)
        buffer_put(&out, "moths\n");
    assert_int_equal(cal_set_read(set, "x", text, out.length, listen(&heard)),
                     STATUS_ERR_DEFINITION);
    assert_int_equal(heard.count, DEF_FAULTS_MAX);
    assert_int_equal(heard.faults.count, 50);
    cal_set_free(set);
}

static void lines_end_in_newlines_of_all_kinds(void **state)
{
    (void)state;
    check_faults(HEAD YEARS, "");
    check_faults("calendar x \"X\"\r\nyear 1 starts jd 0\r\nmonth \"a\" 365",
                 "");
    check_faults("\xEF\xBB\xBF" HEAD YEARS, "");
    check_faults("# c\n\n" HEAD "\n\n# c\nyear 1\n starts\n\tjd 0 # c\n"
                 "month \"a\"\n 365\n\n# c",
                 "");
}

static void bytes_that_are_no_text_are_refused(void **state)
{
    static const struct {
        const char *text;
        size_t n;
        const char *expected;
    } row[] = {
        {HEAD "# \xE9\n", 19, "2:3: '\\xe9' is not UTF-8, as files must be"},
        {HEAD "# \xC3", 18, "2:3: '\\xc3' is not UTF-8, as files must be"},
        {"\xC0\x80", 2, "1:1: '\\xc0' is not UTF-8, as files must be"},
        {HEAD "\xED\xA0\x80", 18,
         "2:1: '\\xed' is not UTF-8, as files must "
         "be"},
        {HEAD "a\0b", 18, "2:2: '\\x00' is no character of a text"},
        {"\0", 1, "1:1: '\\x00' is no character of a text"},
        {HEAD "\x1b", 16, "2:1: '\\x1b' is no character of a text"},
        {HEAD "# \x7f", 18, "2:3: '\\x7f' is no character of a text"},
        {HEAD "\xC2\x85", 17, "2:1: '\\xc2\\x85' is no character of a text"},
        {HEAD "# \xE2\x80\xAE", 20,
         "2:3: '\\xe2\\x80\\xae' is no character of a text"},
        {HEAD "é \x01", 19, "2:3: '\\x01' is no character of a text"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        check_bytes(row[i].text, row[i].n, row[i].expected);
}

static void texts_have_no_control_characters(void **state)
{
    static const char *const row[][2] = {
        {"decided-by \"a\tb\"", "2:12: there is a tab in the text"},
        {"decided-by \"a\rb\"", "2:12: the text has a control character"},
        {"month \"\t\" 3", "2:7: there is a tab in the text"},
        {"era a \"b\t\"", "2:7: there is a tab in the text"},
        {"week \"\t\" from jd 0", "2:6: there is a tab in the text"},
        {"write day \"\td\"", "2:11: there is a tab in the text"},
        {"decided-by \"a\nb\"", "2:12: the text that begins here has no \" at "
                                "its end\n3:1: 'b' is nothing that a line "
                                "begins with"},
    };

    (void)state;
    CHECK_LINES(row);
    check_read("calendar x \"a\tb\"\n", "1:12: there is a tab in the text");
}

static void a_file_is_not_larger_than_a_mebibyte(void **state)
{
    static char text[DEF_SIZE_MAX + 2];

    (void)state;
    memset(text, '\n', sizeof text);
    memcpy(text, HEAD, strlen(HEAD));
    check_bytes(text, DEF_SIZE_MAX, "");
    check_bytes(text, DEF_SIZE_MAX + 1,
                "1:1: the file is larger than 1048576 bytes");
    memset(text + strlen(HEAD), ' ', DEF_SIZE_MAX - strlen(HEAD));
    check_bytes(text, DEF_SIZE_MAX, "");
    memset(text + strlen(HEAD), 'a', DEF_SIZE_MAX - strlen(HEAD));
    check_bytes(text, DEF_SIZE_MAX,
                "2:1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                "aaaaa...' is nothing that a line begins with");
}

static void names_and_aliases_are_texts(void **state)
{
    static const char ascii[] =
        "2:7: 'café' has a character that names may not have: they are of "
        "letters and digits of ASCII, blanks, _ and -";
    static const char *const row[][2] = {
        {"alias \"New Style\" \"a_b-c 9\"\nalias \"b\"", ""},
        {"alias", "2:6: here should be a \"text\", not the end of the line"},
        {"alias \"a b\" \"A-B\"", "2:13: 'A-B' is a name that it has already"},
        {"alias \"X\"", "2:7: 'X' is a name that it has already"},
        {"alias a", "2:7: here should be a \"text\", not 'a'"},
        {"alias " X40 "x", "2:7: here should be a \"text\", not '" X40 "x'"},
        {"alias \"\"", "2:7: the text is empty"},
        {"alias \"café\"", ascii},
        {"alias \"" X40 "\"", ""},
        {"alias \"" X40 "x\"", "2:7: the text is longer than 40 bytes"},
        {"decided-by \"a\"", ""},
        {"decided-by a", "2:12: here should be a \"text\", not 'a'"},
        {"decided-by \"" X40 X40 X40 "\"", ""},
        {"decided-by \"" X40 X40 X40 "x\"",
         "2:12: the text is longer than 120 bytes"},
        {"decided-by \"a\"\ndecided-by \"b\"", "3:1: a second line decided-by"},
        {"alias \"1\" \"2\" \"3\" \"4\" \"5\" \"6\" \"7\" \"8\" \"9\" \"a\" "
         "\"b\" \"c\" \"d\" \"e\" \"f\" \"g\"",
         ""},
        {"alias \"1\" \"2\" \"3\" \"4\" \"5\" \"6\" \"7\" \"8\" \"9\" \"a\" "
         "\"b\" \"c\" \"d\" \"e\" \"f\" \"g\" \"h\"",
         "2:74: there are more than 16 of these"},
    };

    (void)state;
    CHECK_LINES(row);
}

static const char *const choices[][2] = {
    {"family solar", ""},
    {"family lunar", ""},
    {"family lunisolar", ""},
    {"family cyclic", ""},
    {"family", "2:7: here should be solar, lunar, lunisolar or cyclic, not "
               "the end of the line"},
    {"family \"solar\"", "2:8: here should be solar, lunar, lunisolar or "
                         "cyclic, not 'solar'"},
    {"family solar lunar", "2:14: 'lunar' is too much in this line"},
    {"family solar\nfamily solar", "3:1: a second line family"},
    {"day-starts midnight", ""},
    {"day-starts dawn", ""},
    {"day-starts sunrise", ""},
    {"day-starts sunset", ""},
    {"day-starts noon", "2:12: here should be midnight, dawn, sunrise or "
                        "sunset, not 'noon'"},
    {"day-starts dawn\nday-starts dawn", "3:1: a second line day-starts"},
    {"like a-b9", ""},
    {"like 9", "2:6: here should be the name of a definition, not '9'"},
    {"like 2nd", "2:6: here should be the name of a definition, not '2'"},
    {"like \"a\"", "2:6: here should be the name of a definition, not 'a'"},
    {"like Ab", "2:6: here should be the name of a definition, not 'Ab'"},
    {"like a_b", "2:6: here should be the name of a definition, not "
                 "'a_b'"},
    {"like " X40 "x", "2:6: '" X40 "x' is longer than 40 bytes"},
    {"like a\nlike b", "3:1: a second line like"},
    {"years +3", "2:7: years stands behind a line like"},
    {"like a\nyears +999999", ""},
    {"like a\nyears -999999", ""},
    {"like a\nyears 5", ""},
    {"like a\nyears + 5", ""},
    {"like a\nyears +1000000", "3:8: '1000000' is not from -999999 to "
                               "999999"},
    {"like a\nyears -", "3:8: here should be a number, not the end of the "
                        "line"},
    {"like a\nyears +-5", "3:8: here should be a number, not '-'"},
    {"like a\nyears 1\nyears 2", "4:1: a second line years"},
};

static void some_words_take_one_of_a_few(void **state)
{
    (void)state;
    CHECK_LINES(choices);
}

static const char *const lets[][2] = {
    {"let a_1 = 3", ""},
    {"let a = 3\nlet a = 4", "3:5: 'a' means something already"},
    {"let y = 3", "2:5: 'y' means something already"},
    {"let leap = 3", "2:5: 'leap' means something already"},
    {"let sun = 3", "2:5: 'sun' means something already"},
    {"let abs = 3", "2:5: 'abs' means something already"},
    {"let and = 3", "2:5: 'and' means something already"},
    {"let on-or-after = 3", "2:5: 'on-or-after' means something already"},
    {"let A = 3", "2:5: 'A' does not begin with a small letter"},
    {"let 5 = 3",
     "2:5: here should be a name of small letters, digits and _, not '5'"},
    {"let 5a = 3",
     "2:5: here should be a name of small letters, digits and _, not '5'"},
    {"let aB = 3", "2:5: here should be a name of small letters, digits "
                   "and _, not 'aB'"},
    {"let a-b = 3", "2:5: here should be a name of small letters, digits "
                    "and _, not 'a-b'"},
    {"let \"a\" = 3", "2:5: here should be a name of small letters, "
                      "digits and _, not 'a'"},
    {"let " X40 " = 3", ""},
    {"let " X40 "x = 3", "2:5: '" X40 "x' is longer than 40 bytes"},
    {"let", "2:4: here should be a name of small letters, digits and _, "
            "not the end of the line"},
    {"let a", "2:6: here should be '=', not the end of the line"},
    {"let a 3", "2:7: here should be '=', not '3'"},
    {"let a == 3", "2:7: here should be '=', not '=='"},
    {"let a(y, jd, leap, b) = y", ""},
    {"let a() = 3", "2:7: here should be a name of small letters, digits "
                    "and _, not ')'"},
    {"let a(b, = 3", "2:10: here should be a name of small letters, digits "
                     "and _, not '='"},
    {"let a(b = 3", "2:9: here should be ')', not '='"},
    {"let a(b, c, d, e, f) = 3",
     "2:19: a function has no more than 4 parameters"},
    {"let a(min) = 3", "2:7: 'min' means something already"},
    {"let a(mon) = 3", "2:7: 'mon' means something already"},
    {"let a(and) = 3", "2:7: 'and' means something already"},
    {"let a(in) = 3", "2:7: 'in' means something already"},
    {"let a(not) = 3", "2:7: 'not' means something already"},
    {"let a(or) = 3", "2:7: 'or' means something already"},
    {"let a(5) = 3",
     "2:7: here should be a name of small letters, digits and _, not '5'"},
    {"let a(A) = 3", "2:7: 'A' does not begin with a small letter"},
};

static void lets_have_names_of_their_own(void **state)
{
    (void)state;
    CHECK_LINES(lets);
}

static void lets_are_not_too_many(void **state)
{
    char text[2048];
    struct buffer out = buffer_in(text, sizeof text);

    (void)state;
    buffer_put(&out, HEAD);
    for (int i = 0; i < DEF_LETS_MAX; i++)
        buffer_format(&out, "let n%d = %d\n", i, i);
    check_read(text, "");
    buffer_put(&out, "let m = 1");
    check_read(text, "66:10: there are more than 64 of these");
}

/* A definition cut anywhere, and one with a wrong byte anywhere, is read or
   refused.  */
static void what_is_cut_or_broken_is_read_or_refused(void **state)
{
    static const char whole[] =
        "\xEF\xBB\xBF" HEAD "alias \"a\"\r\nlet f(a) = pick(a % 2, 1, -2)\n"
        "new-year = 365 * y + 0 * f(y) # c\nleap = y in (3)\n"
        "month \"a\" 365 when leap -> 365\n  code A1 first 2\n"
        "week \"é\" \"b\" from jd 5\nera a \"A\" from 1\n"
        "cycle c = f(jd) + 3 \"a\" \"b\" \"c\" \"d\" \"e\"\nwrite day \"d\"\n";
    const size_t n = sizeof whole - 1;
    char text[sizeof whole];
    struct heard heard;

    (void)state;
    for (size_t i = 0; i < 256 * n; i++) {
        struct cal_set *set = cal_set_new();
        size_t at = i / 256, length = i % 256 ? n : at;
        enum status s;

        memcpy(text, whole, sizeof whole);
        text[at] = (char)(i % 256);
        s = cal_set_read(set, "x", text, length, listen(&heard));
        assert_int_equal(s, heard.count ? STATUS_ERR_DEFINITION : STATUS_OK);
        cal_set_free(set);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_line_is_that_of_the_calendar),
        cmocka_unit_test(every_line_has_its_own_fault),
        cmocka_unit_test(no_more_than_twenty_faults_are_told),
        cmocka_unit_test(lines_end_in_newlines_of_all_kinds),
        cmocka_unit_test(bytes_that_are_no_text_are_refused),
        cmocka_unit_test(texts_have_no_control_characters),
        cmocka_unit_test(a_file_is_not_larger_than_a_mebibyte),
        cmocka_unit_test(names_and_aliases_are_texts),
        cmocka_unit_test(some_words_take_one_of_a_few),
        cmocka_unit_test(lets_have_names_of_their_own),
        cmocka_unit_test(lets_are_not_too_many),
        cmocka_unit_test(what_is_cut_or_broken_is_read_or_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
