/* SPDX-License-Identifier: MIT */
/* A program for test_tty: shows what the terminal tells it, one name of a key
   after another, until q is pressed.

   usage: demo [SCENE]: what it shows besides; see scenes below; ticks:
   a dot whenever it has waited in vain  */

#include "config.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "screen/area.h"
#include "tty/tty.h"

static volatile sig_atomic_t caught;

static void note_signal(int signal)
{
    caught = signal;
}

struct demo {
    struct tty *tty;
    struct screen screen;
    sigset_t mask; /* while it waits */
    char text[1000];
    int step;
};

static void draw_corners(const struct demo *demo, struct area a)
{
    (void)demo;
    area_put(a, a.width - 1, a.height - 1, ROLE_TEXT, "+");
    area_put(a, 0, a.height - 1, ROLE_TEXT, "+");
    area_put(a, a.width - 1, 0, ROLE_TEXT, "+");
}

static void draw_looks(const struct demo *demo, struct area a)
{
    (void)demo;
    for (int role = 0; role < ROLE_COUNT; role++)
        for (int marks = 0; marks < 1 << MARK_COUNT; marks++) {
            area_put(a, marks, role + 2, (enum role)role, "x");
            area_mark(a, marks, role + 2, 1, (unsigned)marks);
        }
}

static void draw_wide(const struct demo *demo, struct area a)
{
    area_put(a, demo->step % 4, 2, ROLE_TEXT,
             "日本 e\xCC\x81x \xF0\x9F\x8C\x99");
    area_put(a, 0, 3, ROLE_DAY, demo->step % 2 ? "a日b" : "日ab");
}

/* Cells as the locale C cannot show them.  */
static void draw_foreign(const struct demo *demo, struct area a)
{
    static const char *const cells[] = {"a", "é", "b", "日", "", "c"};
    struct cell *at = screen_cell(a.screen, 0, 2);

    (void)demo;
    for (size_t i = 0; at && i < sizeof cells / sizeof *cells; i++)
        strcpy(at[i].text, cells[i]);
}

static void draw_month(const struct demo *demo, struct area a)
{
    char text[8];

    for (int i = 0; i < 30; i++) {
        snprintf(text, sizeof text, "%3d ", i + 1);
        area_put(a, i % 7 * 4, 2 + i / 7, i % 7 ? ROLE_DAY : ROLE_OFF, text);
    }
    area_mark(a, demo->step % 7 * 4, 2 + demo->step / 7 % 4, 4, MARK_CURSOR);
}

static void draw_cursor(const struct demo *demo, struct area a)
{
    if (demo->step % 2)
        area_cursor(a, demo->step, 3);
}

static const struct {
    const char *name;
    void (*draw)(const struct demo *demo, struct area a);
} scenes[] = {
    {"corners", draw_corners}, {"looks", draw_looks}, {"wide", draw_wide},
    {"foreign", draw_foreign}, {"month", draw_month}, {"cursor", draw_cursor},
};
#define SCENE_COUNT (sizeof scenes / sizeof *scenes)

static void draw(struct demo *demo, const char *scene)
{
    struct area all;
    int width, height;

    tty_size(demo->tty, &width, &height);
    if (width != demo->screen.width || height != demo->screen.height)
        screen_resize(&demo->screen, width, height);
    screen_clear(&demo->screen);
    all = area_of(&demo->screen);
    area_put(all, 0, 0, ROLE_TEXT, demo->text);
    for (size_t i = 0; scene && i < SCENE_COUNT; i++)
        if (!strcmp(scenes[i].name, scene))
            scenes[i].draw(demo, all);
    tty_show(demo->tty, &demo->screen);
}

/* Adds what came to the text, which begins anew when a line is full.  */
static void take(struct demo *demo, enum tty_event event, struct key key)
{
    size_t n = strlen(demo->text);
    int width, height;
    struct buffer b;

    if (n > 60)
        n = 0;
    b = buffer_in(demo->text + n, sizeof demo->text - n);
    tty_size(demo->tty, &width, &height);
    switch (event) {
    case TTY_KEY:
        demo->step++;
        if (key_same(key, (struct key){'!', 0})) {
            demo->text[0] = '\0';
            break;
        }
        key_write(key, &b);
        buffer_put(&b, " ");
        break;
    case TTY_RESIZED:
        buffer_format(&b, "%dx%d ", width, height);
        break;
    case TTY_SIGNAL:
        buffer_format(&b, "signal%d ", caught == SIGUSR1);
        break;
    case TTY_TIMEOUT:
        buffer_put(&b, ".");
        break;
    case TTY_CLOSED:
        break;
    }
}

static void set_signals(struct demo *demo)
{
    static const int signals[] = {SIGTERM,  SIGHUP,  SIGINT, SIGUSR1,
                                  SIGWINCH, SIGTSTP, SIGCONT};
    static const int own[] = {SIGTERM, SIGHUP, SIGINT, SIGUSR1};
    struct sigaction action = {.sa_handler = note_signal};
    sigset_t blocked;

    sigemptyset(&blocked);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaddset(&blocked, signals[i]);
    sigprocmask(SIG_BLOCK, &blocked, &demo->mask);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        sigaction(own[i], &action, NULL);
}

/* 0; 3 for a signal that ends it, 4 when the terminal was closed.  */
static int run(struct demo *demo, const char *scene)
{
    int patience = scene && !strcmp(scene, "ticks") ? 10 : 60000;
    enum tty_event event;
    struct key key;

    for (;;) {
        draw(demo, scene);
        event = tty_wait(demo->tty, patience, &demo->mask, &key);
        take(demo, event, key);
        if (event == TTY_KEY && key.code == 'q' && !key.modifiers)
            return 0;
        if (event == TTY_SIGNAL && caught && caught != SIGUSR1)
            return 3;
        if (event == TTY_CLOSED)
            return 4;
    }
}

int main(int argc, char **argv)
{
    static struct demo demo = {.text = "ready "};
    enum status s;
    int out;

    setlocale(LC_ALL, "");
    set_signals(&demo);
    if ((s = tty_open(stdin, stdout, &demo.tty))) {
        puts(status_text(s));
        return 1;
    }
    out = run(&demo, argc > 1 ? argv[1] : NULL);
    tty_close(demo.tty);
    screen_free(&demo.screen);
    puts("bye");
    return out;
}
