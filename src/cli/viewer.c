/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/viewer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"
#include "cli/clock.h"
#include "cli/signals.h"
#include "model/keys_conf.h"
#include "tty/tty.h"
#include "view/view.h"

#define TERMINAL "/dev/tty"
#define IDLE 60000    /* milliseconds, until we look again */
#define KEYS_MOST 256 /* that are taken before the screen is drawn again */

struct viewer {
    struct app app;
    struct keymap keymap;
    struct view_work work;
    struct screen screen;
    struct tty *tty;
    FILE *in, *out;
    bool keeps_today;
};

/* FILE where it is a terminal, else the terminal that we were started from.
   NULL: there is none, which has been reported.  */
static FILE *terminal(FILE *file, const char *mode)
{
    FILE *opened;

    if (isatty(fileno(file)) == 1)
        return file;
    opened = fopen(TERMINAL, mode);
    if (!opened)
        report(_("there is no terminal: %s: %s"), TERMINAL, strerror(errno));
    return opened;
}

static bool open_terminal(struct viewer *v)
{
    const char *term = getenv("TERM");
    enum status s;

    v->in = terminal(stdin, "r");
    v->out = v->in ? terminal(stdout, "w") : NULL;
    if (!v->out)
        return false;
    if (!(s = tty_open(v->in, v->out, &v->tty)))
        return true;
    /* TRANSLATORS: the environment's TERM, and what is wrong with it.  */
    report(_("TERM='%s': %s; epact show needs no terminal"),
           report_shown(term ? term : "").text, status_text(s));
    return false;
}

static void close_terminal(struct viewer *v)
{
    tty_close(v->tty);
    screen_free(&v->screen);
    if (v->in && v->in != stdin)
        fclose(v->in);
    if (v->out && v->out != stdout)
        fclose(v->out);
}

static enum status draw(struct viewer *v)
{
    int width, height;
    enum status s;

    tty_size(v->tty, &width, &height);
    if ((width != v->screen.width || height != v->screen.height) &&
        (s = screen_resize(&v->screen, width, height)))
        return s;
    view_fit(&v->app, width, height);
    view_draw(&v->app, &v->work, &v->screen);
    tty_show(v->tty, &v->screen);
    return STATUS_OK;
}

/* Gives the app the keys that are there.  EVENT is what came after them.  */
static enum effect take_keys(struct viewer *v, const sigset_t *mask,
                             struct key key, enum tty_event *event)
{
    enum effect effect;
    int left = KEYS_MOST;

    do {
        effect = app_press(&v->app, key);
        if (effect == EFFECT_REDRAW)
            tty_forget(v->tty);
        else if (effect != EFFECT_NONE)
            return effect;
    } while (--left && (*event = tty_wait(v->tty, 0, mask, &key)) == TTY_KEY);
    return EFFECT_NONE;
}

/* A clock that fails leaves the day as it was.  */
static void follow_clock(struct viewer *v)
{
    day_num today;

    if (!v->keeps_today && !clock_today(&today))
        v->app.today = today;
}

/* Runs until the user leaves, or with EFFECT_NONE until nobody is there any
   more.  */
static enum effect loop(struct viewer *v, const sigset_t *mask,
                        enum status *status)
{
    enum effect effect = EFFECT_NONE;
    enum tty_event event = TTY_TIMEOUT;
    struct key key;

    while (effect == EFFECT_NONE) {
        follow_clock(v);
        if ((*status = draw(v)))
            return EFFECT_NONE;
        event = tty_wait(v->tty, v->keeps_today ? IDLE : clock_until_midnight(),
                         mask, &key);
        if (event == TTY_KEY)
            effect = take_keys(v, mask, key, &event);
        if (event == TTY_CLOSED || signals_caught())
            break;
    }
    return effect;
}

/* The end of the loop, EFFECT, as a status of the program.  */
static enum exit_status ending(enum effect effect, enum status status,
                               enum app_purpose purpose)
{
    if (status)
        report("%s", status_text(status));
    if (effect == EFFECT_CHOOSE ||
        (effect == EFFECT_QUIT && purpose == APP_VIEW))
        return EXIT_DONE;
    return EXIT_BAD_INPUT;
}

enum exit_status viewer_run(const struct setup *setup, enum app_purpose purpose,
                            day_num *day)
{
    struct viewer v = {.keeps_today = setup->keeps_today};
    struct keymap_fault fault;
    enum effect effect = EFFECT_NONE;
    enum status status = STATUS_OK;
    sigset_t mask;

    *day = 0;
    if (keymap_read(keys_conf->text, &v.keymap, &fault)) {
        report("keys.conf:%d: %s", fault.line, fault.why);
        return EXIT_BAD_INPUT;
    }
    if (!setup_app(setup, &v.keymap, &v.app))
        return EXIT_BAD_INPUT;
    v.app.purpose = purpose;
    signals_begin(&mask);
    bool opened = open_terminal(&v);

    if (opened)
        effect = loop(&v, &mask, &status);
    close_terminal(&v);
    signals_end();
    *day = v.app.cursor;
    return ending(effect, status, purpose);
}
