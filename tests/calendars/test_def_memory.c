/* SPDX-License-Identifier: MIT */
/* What reading and making definitions does when the n-th allocation fails, for
   every n.  */

#include "config.h"

#include "calendars/defs.h"
#include "failing.h"

/* Definitions that use everything, each line many times, so that they take
   many blocks: by leap rules, by a formula and by a table.  */
static char base[60000], formula[60000], table[60000];

static void put_lines(struct buffer *out, const char *line, int count)
{
    for (int i = 0; i < count; i++)
        buffer_put(out, line);
}

static void write_definitions(void)
{
    struct buffer out = buffer_in(base, sizeof base);

    buffer_put(&out, "calendar base \"B\"\nalias \"b\" \"bb\"\ndecided-by \"a "
                     "test\"\nyear 1 starts jd 0\nspan 1 to 99\n");
    put_lines(&out, "leap 0 1 2 3 of 4\ncommon 1 2 3 of 4\n", 30);
    put_lines(&out, "month \"m\" \"n\" \"o\" \"p\" 1 2 epagomenal\n", 12);
    buffer_put(&out, "week \"1\" \"2\" each year\nera e \"E\" before 1\n"
                     "era f \"F\" from 1\nera g \"G\" from jd 3000\n");
    for (int i = 0; i < 16; i++)
        buffer_format(&out, "cycle c%d = amod(jd, 3) \"a\" \"b\" \"c\"\n", i);
    out = buffer_in(formula, sizeof formula);
    buffer_put(&out, HEAD "like base\nlet f(a, b) = a in (1, 2, 3) ? b : b\n");
    for (int i = 0; i < 60; i++)
        buffer_format(&out, "let f%d(a, b) = pick(0, 1, 2) * f(a, b)\n", i);
    buffer_put(&out, "new-year = 365 * f7(y, y)\nleap = y > 9\n"
                     "month \"a\" 365 when y -> 365 when leap -> 365\n"
                     "write year = y / 2, y % 2\nwrite day \"d E c\"\n"
                     "write month \"MMMM\"\n");
    out = buffer_in(table, sizeof table);
    buffer_put(&out, "calendar t \"T\"\nmonth \"a\" \"b\" \"c\" \"d\" \"e\"\n"
                     "month \"l\" code L leap-month\n"
                     "year 1 starts jd 0 months 5 5 5 5 5\n");
    for (int i = 2; i < 300; i++)
        buffer_format(&out, "year %d months 5 5 5 5 5 L:5\n", i);
    assert_false(out.cut);
}

/* With the N-th allocation failing.  */
static enum status read_and_make(int n)
{
    static const char *const id[] = {"x", "base", "t"};
    const char *const text[] = {formula, base, table};
    struct heard heard;
    struct cal_set *set;
    struct cal *cal;
    enum status s;

    listen(&heard);
    left = n;
    set = cal_set_new();
    s = set ? STATUS_OK : STATUS_ERR_MEMORY;
    for (int i = 0; !s && i < 3; i++)
        s = cal_set_read(set, id[i], text[i], strlen(text[i]), &heard.faults);
    for (int i = 0; !s && i < 3; i++) {
        SOIL(cal);
        s = cal_set_make(set, id[i], &heard.faults, &cal);
        assert_int_equal(!cal, !!s);
        if (!s)
            s = cal_set_prove(set, id[i], TODAY, DEF_QUICKLY, &heard.faults);
    }
    left = -1;
    cal_set_free(set);
    if (s == STATUS_ERR_DEFINITION)
        fail_msg("%s", heard.text);
    return s;
}

static void every_failing_allocation_is_said_and_loses_nothing(void **state)
{
    enum status s = STATUS_ERR_MEMORY;
    int n = 0;

    (void)state;
    write_definitions();
    assert_int_equal(read_and_make(-1), STATUS_OK);
    for (; n < 1000 && s; n++) {
        s = read_and_make(n);
        assert_true(!s || s == STATUS_ERR_MEMORY);
    }
    assert_int_equal(s, STATUS_OK);
    assert_true(n > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_failing_allocation_is_said_and_loses_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
