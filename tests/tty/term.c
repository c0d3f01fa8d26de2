/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/term.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "test.h"
#include "tty/keeper.h"
#include "tty/term_parts.h"

/* The limit and the time to wake up are in microseconds, the silence in
   milliseconds.  The limit is for the slowest machine: only a failure takes
   that long.  The silence is longer than programs wait for the rest of an
   escape sequence.  What is sent wakes the program, unless it waits for the end
   of a line.  */
#define LIMIT 30000000
#define SILENCE 50
#define WAKING 1000000

/* In microseconds.  */
static int64_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

_Noreturn void term_fail(struct term *t, const char *what)
{
    print_error("%s\n", what);
    if (t && t->text) {
        print_error("the screen, %d x %d, cursor at %d, %d:\n%s", t->width,
                    t->height, term_cursor(t).x, term_cursor(t).y,
                    term_screen(t));
        if (t->has_ended)
            print_error("the program has ended, status %#x\n",
                        (unsigned)t->status);
    }
    fail();
    abort();
}

void term_need(struct term *t, bool condition, const char *what)
{
    if (!condition)
        term_fail(t, what);
}

static void make_terminal(struct term *t)
{
    struct winsize size = {.ws_row = (unsigned short)t->height,
                           .ws_col = (unsigned short)t->width};
    const char *name;

    t->master = posix_openpt(O_RDWR | O_NOCTTY);
    term_need(NULL,
              t->master >= 0 && !grantpt(t->master) && !unlockpt(t->master) &&
                  (name = ptsname(t->master)) &&
                  (t->slave = open(name, O_RDWR | O_NOCTTY)) >= 0,
              "no pseudo-terminal");
    term_need(NULL,
              !ioctl(t->slave, TIOCSWINSZ, &size) &&
                  !tcgetattr(t->slave, &t->modes) &&
                  !fcntl(t->master, F_SETFL, O_NONBLOCK),
              "no modes");
}

struct term *term_start(const char *const argv[],
                        const char *const environment[], int width, int height)
{
    struct term *t = calloc(1, sizeof *t);
    struct keeper_report report;
    int ends[2];

    term_need(NULL, t && !socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends),
              "no memory");
    t->width = width;
    t->height = height;
    t->sent = now();
    term_make_screen(t);
    make_terminal(t);
    t->keeper = fork();
    term_need(NULL, t->keeper >= 0, "no process");
    if (!t->keeper) {
        close(t->master);
        close(ends[0]);
        keeper_run(argv, environment, t->slave, ends[1]);
    }
    close(ends[1]);
    t->reports = ends[0];
    term_need(NULL, read(t->reports, &report, sizeof report) == sizeof report,
              "the program did not start");
    t->program = report.program;
    return t;
}

void term_free(struct term *t)
{
    if (!t)
        return;
    if (!t->has_ended)
        kill(t->program, SIGKILL);
    close(t->reports);
    if (t->master >= 0)
        close(t->master);
    close(t->slave);
    waitpid(t->keeper, NULL, 0);
    vterm_free(t->vterm);
    free(t->line);
    free(t->text);
    free(t->bytes);
    free(t);
}

/* Tells the screen of the N bytes of NEW.  */
static void take_bytes(struct term *t, const char *new, size_t n)
{
    char *grown = realloc(t->bytes, t->count + n + 1);

    term_need(t, grown, "no memory");
    t->bytes = grown;
    t->heard = now();
    memcpy(t->bytes + t->count, new, n);
    t->count += n;
    t->bytes[t->count] = '\0';
    vterm_input_write(t->vterm, new, n);
    vterm_screen_flush_damage(t->screen);
}

static void take_report(struct term *t)
{
    struct keeper_report report;

    term_need(t, read(t->reports, &report, sizeof report) == sizeof report,
              "the keeper has ended");
    if (WIFSTOPPED(report.status)) {
        t->stop_count++;
        t->stop_signal = WSTOPSIG(report.status);
    } else {
        t->has_ended = true;
        t->status = report.status;
    }
}

/* Takes what comes within so many MILLISECONDS; whether anything came.  */
static bool take(struct term *t, int milliseconds)
{
    struct pollfd from[] = {
        {.fd = t->master, .events = POLLIN},
        {.fd = t->has_ended ? -1 : t->reports, .events = POLLIN}};
    char bytes[4096];
    ssize_t n;

    if (poll(from, 2, milliseconds) <= 0)
        return false;
    if (from[1].revents)
        take_report(t);
    if (from[0].revents && (n = read(t->master, bytes, sizeof bytes)) > 0)
        take_bytes(t, bytes, (size_t)n);
    return true;
}

/* How often the program has gone to sleep; -1 while it is awake.  0 where the
   system does not tell.  */
static long count_naps(const struct term *t)
{
    char text[4096], *at;
    FILE *file;
    size_t n;

    snprintf(text, sizeof text, "/proc/%ld/status", (long)t->program);
    file = fopen(text, "r");
    if (!file)
        return 0;
    n = fread(text, 1, sizeof text - 1, file);
    text[n] = '\0';
    fclose(file);
    at = strstr(text, "\nState:\t");
    if (at && strchr("RD", at[8]))
        return -1;
    at = strstr(text, "\nvoluntary_ctxt_switches:\t");
    return at ? strtol(at + 26, NULL, 10) : 0;
}

/* Whether the program has yet to see what it was sent.  */
static bool is_behind(const struct term *t, long naps)
{
    int unread = 0;

    return naps > 0 && now() - t->sent < WAKING &&
           (naps <= t->naps ||
            (!ioctl(t->slave, FIONREAD, &unread) && unread > 0));
}

void term_settle(struct term *t)
{
    int64_t begin = now();
    long naps = count_naps(t);

    for (;;) {
        bool came = take(t, SILENCE);
        long then = naps;

        naps = count_naps(t);
        if (!came && naps >= 0 && naps == then && !is_behind(t, naps))
            return;
        if (now() - begin > LIMIT)
            term_fail(t, "the program is never silent");
    }
}

void term_send_bytes(struct term *t, const char *bytes, size_t n)
{
    int64_t begin = now();

    t->naps = count_naps(t);
    while (n) {
        ssize_t written = write(t->master, bytes, n);

        if (written > 0) {
            bytes += written;
            n -= (size_t)written;
        } else {
            take(t, 10);
        }
        if (now() - begin > LIMIT)
            term_fail(t, "the program does not read");
    }
    t->sent = begin;
}

double term_delay(const struct term *t)
{
    return t->heard > t->sent ? (double)(t->heard - t->sent) / 1e3 : 0;
}

void term_send(struct term *t, const char *keys)
{
    term_send_bytes(t, keys, strlen(keys));
}

void term_resize(struct term *t, int width, int height)
{
    struct winsize size = {.ws_row = (unsigned short)height,
                           .ws_col = (unsigned short)width};

    t->width = width;
    t->height = height;
    term_make_room(t);
    vterm_set_size(t->vterm, height, width);
    vterm_screen_flush_damage(t->screen);
    term_need(t, !ioctl(t->master, TIOCSWINSZ, &size),
              "the size cannot be set");
}

void term_signal(struct term *t, int signal)
{
    term_need(t, !t->has_ended && !kill(t->program, signal),
              "no process to signal");
}

void term_hangup(struct term *t)
{
    close(t->master);
    t->master = -1;
}

void term_wait_text(struct term *t, const char *text)
{
    int64_t begin = now();

    while (!strstr(term_screen(t), text)) {
        take(t, SILENCE);
        if (now() - begin > LIMIT || t->has_ended) {
            term_settle(t);
            if (strstr(term_screen(t), text))
                return;
            print_error("waited for '%s'\n", text);
            term_fail(t, "the text does not come");
        }
    }
}

int term_wait_stop(struct term *t)
{
    int64_t begin = now();

    while (!t->stop_count) {
        take(t, SILENCE);
        if (now() - begin > LIMIT || t->has_ended)
            term_fail(t, "the program does not stop");
    }
    t->stop_count--;
    term_settle(t);
    return t->stop_signal;
}

int term_wait_exit(struct term *t)
{
    int64_t begin = now();

    while (!t->has_ended) {
        take(t, SILENCE);
        if (now() - begin > LIMIT)
            term_fail(t, "the program does not end");
    }
    term_settle(t);
    return WIFSIGNALED(t->status) ? 128 + WTERMSIG(t->status)
                                  : WEXITSTATUS(t->status);
}

bool term_is_restored(const struct term *t)
{
    struct termios modes;

    return !tcgetattr(t->slave, &modes) && modes.c_iflag == t->modes.c_iflag &&
           modes.c_oflag == t->modes.c_oflag &&
           modes.c_cflag == t->modes.c_cflag &&
           modes.c_lflag == t->modes.c_lflag &&
           !memcmp(modes.c_cc, t->modes.c_cc, sizeof modes.c_cc);
}

void term_restore(struct term *t)
{
    term_need(t, !tcsetattr(t->slave, TCSANOW, &t->modes), "no modes");
}

int term_process(const struct term *t)
{
    return t->program;
}

void term_mark(struct term *t)
{
    t->count = 0;
}

const char *term_bytes(const struct term *t, size_t *n)
{
    *n = t->count;
    return t->count ? t->bytes : "";
}
