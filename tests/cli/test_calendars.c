/* SPDX-License-Identifier: MIT */
/* What reading a user's files leaves behind, also when the n-th allocation
   fails, for every n.  */

#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/calendars.h"
#include "cli/subcommand.h"
#include "failing.h"
#include "test.h"

char *__real_strdup(const char *text);
char *__wrap_strdup(const char *text);

char *__wrap_strdup(const char *text)
{
    return fails() ? NULL : __real_strdup(text);
}

#define FOLDER_MAX 200

static char home[] = "/tmp/epact-XXXXXX";

static void path_of(char out[static FOLDER_MAX], const char *name)
{
    snprintf(out, FOLDER_MAX, "%s/epact%s", home, name);
}

/* Writes SIZE bytes, TEXT and then a comment, to a user's file.  */
static void write_file(const char *name, const char *text, size_t size)
{
    char path[FOLDER_MAX];
    FILE *file;

    path_of(path, "/calendars/");
    strcat(path, name);
    file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    for (size_t n = strlen(text); n < size; n++)
        putc('#', file);
    assert_int_equal(fclose(file), 0);
}

static int make_home(void **state)
{
    char path[FOLDER_MAX];

    (void)state;
    if (!mkdtemp(home) || setenv("XDG_CONFIG_HOME", home, 1))
        return 1;
    path_of(path, "");
    if (mkdir(path, 0700))
        return 1;
    path_of(path, "/calendars");
    if (mkdir(path, 0700))
        return 1;
    write_file("a.cal", "calendar a \"A\"\nlike b\nyears +3\n", 0);
    write_file("b.cal", "calendar b \"B\"\nyear 1 starts jd 0\nmonth 5 \"M\"\n",
               0);
    write_file("bad.cal", "calendar bad \"B\"\nmonth\nmonth\n", 0);
    return 0;
}

static int remove_home(void **state)
{
    char command[FOLDER_MAX];

    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", home);
    return system(command);
}

/* The number that the next file would have that is opened.  */
static int next_file(void)
{
    int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);

    assert_true(fd >= 0);
    close(fd);
    return fd;
}

/* How many calendars there are when the N-th allocation for the user's fails;
   LEFT_OUT of them were left out.  */
static size_t read_users(int n, int *left_out)
{
    struct calendars c;
    const struct cal *cal;
    size_t count;

    assert_true(calendars_begin(&c));
    left = n;
    calendars_add_users(&c);
    left = -1;
    count = registry_count(c.registry);
    for (size_t i = 0; i < count; i++) {
        const char *id = registry_at(c.registry, i)->id;

        assert_int_equal(registry_find(c.registry, id, &cal), STATUS_OK);
    }
    *left_out = c.left_out;
    calendars_end(&c);
    return count;
}

static void every_failing_allocation_loses_nothing(void **state)
{
    int fd = next_file(), left_out, n = 0;
    size_t all = read_users(-1, &left_out), count;

    (void)state;
    assert_int_equal(left_out, 1);
    do {
        count = read_users(n++, &left_out);
        assert_in_range(count, all - 2, all);
        assert_int_equal(next_file(), fd);
    } while (n < 1000 && (n < 12 || count < all));
    assert_in_range(n, 12, 999);
}

/* How epact check ends, with OPERAND or, where that is NULL, without, when the
   N-th allocation fails, and whether it came to one.  What it says is not
   heard.  */
static enum exit_status check(int n, const char *operand, bool *failed)
{
    char name[] = "check", path[FOLDER_MAX];
    char *argv[] = {name, path, NULL};
    int out = dup(STDOUT_FILENO), err = dup(STDERR_FILENO);
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    struct calendars c;
    enum exit_status status;

    assert_true(calendars_begin(&c));
    path_of(path, "/calendars/");
    strcat(path, operand ? operand : "");
    fflush(NULL);
    assert_true(dup2(nowhere, STDOUT_FILENO) >= 0 &&
                dup2(nowhere, STDERR_FILENO) >= 0);
    left = n;
    status = subcommand_check(&c, operand ? 2 : 1, argv);
    *failed = left < 0;
    left = -1;
    fflush(NULL);
    assert_true(dup2(out, STDOUT_FILENO) >= 0 && dup2(err, STDERR_FILENO) >= 0);
    close(nowhere);
    close(out);
    close(err);
    calendars_end(&c);
    return status;
}

/* Who is told that there are no faults can rely on it.  */
static void a_check_without_memory_finds_nothing_sound(void **state)
{
    static const char *const operands[] = {"a.cal", "bad.cal", NULL};
    int fd = next_file();

    (void)state;
    for (size_t i = 0; i < sizeof operands / sizeof *operands; i++) {
        bool failed = true;
        enum exit_status status, without = check(-1, operands[i], &failed);

        assert_int_equal(without, i ? EXIT_BAD_INPUT : EXIT_DONE);
        for (int n = 0; failed; n++) {
            status = check(n, operands[i], &failed);
            assert_true(status == without || status == EXIT_BAD_INPUT);
            assert_int_equal(next_file(), fd);
        }
        assert_int_equal(status, without);
    }
}

static void a_file_that_cannot_be_read_leaves_nothing_behind(void **state)
{
    const char *path = "/proc/self/mem"; /* nothing is mapped at 0 */
    int fd = next_file();
    const char *why;
    char *text;
    size_t n;

    (void)state;
    if (access(path, R_OK))
        skip();
    SOIL(text);
    SOIL(n);
    assert_false(file_read(path, 100, &text, &n, &why));
    assert_null(text);
    assert_int_equal(n, 0);
    assert_int_equal(next_file(), fd);
}

/* As those of the kernel: it says that it has no bytes.  */
static void a_file_that_has_more_than_it_says_is_refused(void **state)
{
    const char *path = "/proc/self/status";
    int fd = next_file();
    const char *why;
    char *text;
    size_t n;

    (void)state;
    if (access(path, R_OK))
        skip();
    assert_true(file_read(path, 100000, &text, &n, &why));
    assert_true(n > 100);
    free(text);
    assert_false(file_read(path, n / 2, &text, &n, &why));
    assert_null(text);
    assert_int_equal(n, 0);
    assert_int_equal(next_file(), fd);
}

static void files_may_not_be_too_large_together(void **state)
{
    char name[16], text[64];
    int left_out;
    size_t all = read_users(-1, &left_out);

    (void)state;
    for (int i = 0; i < 10; i++) {
        snprintf(name, sizeof name, "c%d.cal", i);
        snprintf(text, sizeof text, "calendar c%d \"C\"\nlike b\n", i);
        write_file(name, text, DEF_SIZE_MAX);
    }
    assert_int_equal(read_users(-1, &left_out), all + 7);
    assert_int_equal(left_out, 1 + 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_failing_allocation_loses_nothing),
        cmocka_unit_test(a_check_without_memory_finds_nothing_sound),
        cmocka_unit_test(a_file_that_cannot_be_read_leaves_nothing_behind),
        cmocka_unit_test(a_file_that_has_more_than_it_says_is_refused),
        cmocka_unit_test(files_may_not_be_too_large_together),
    };

    return cmocka_run_group_tests(tests, make_home, remove_home);
}
