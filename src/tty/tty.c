/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/tty.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "tty/tty_curses.h"
#include "tty/tty_key.h"
#include "tty/tty_signal.h"
#include "tty/tty_term.h"

#define COLOUR_COUNT (COLOUR_WHITE + 1)

/* Milliseconds in which the rest of an escape sequence comes.  */
#define ESCAPE_DELAY 25

struct tty {
    SCREEN *curses;
    int in, out;
    const struct theme *theme;
    bool has_dim;
    struct screen shown;
    bool is_forgotten;
    short pair[COLOUR_COUNT][COLOUR_COUNT]; /* by ink and paper; 0: none yet */
    short pair_count;
    struct tty_signals signals; /* before it was opened */
};

/* Keys as they are pressed, except those of signals, C-c, C-z and C-\; C-s,
   C-q, C-v and C-o are keys like others.  meta() is not for us: with it some
   terminals send another character for Alt, not Escape.  */
static void set_modes(const struct tty *tty)
{
    struct termios modes;

    cbreak();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    if (!getenv("ESCDELAY"))
        set_escdelay(ESCAPE_DELAY);
    if (tcgetattr(tty->out, &modes))
        return;
    modes.c_iflag &= ~(tcflag_t)IXON;
    modes.c_lflag &= ~(tcflag_t)IEXTEN;
    tcsetattr(tty->out, TCSADRAIN, &modes);
    def_prog_mode();
}

static void set_theme(struct tty *tty)
{
    const char *no_colour = getenv("NO_COLOR");

    tty->theme = &theme_plain;
    tty->has_dim = termattrs() & A_DIM;
    if ((no_colour && *no_colour) || !has_colors() || start_color() == ERR ||
        use_default_colors() == ERR || COLORS < COLOUR_COUNT - 1)
        return;
    tty->theme = &theme_colours;
}

/* Has curses know the size of the terminal.  */
static void take_size(const struct tty *tty)
{
    struct winsize size;
    int width, height, columns, lines;

    tty_size(tty, &width, &height);
    if (ioctl(tty->out, TIOCGWINSZ, &size) || !size.ws_row || !size.ws_col)
        return;
    /* curses counts in 16 bits.  */
    columns = size.ws_col < SCREEN_SIDE_MAX ? size.ws_col : SCREEN_SIDE_MAX;
    lines = size.ws_row < SCREEN_SIDE_MAX ? size.ws_row : SCREEN_SIDE_MAX;
    if (columns != width || lines != height)
        resize_term(lines, columns);
}

static enum status open_curses(struct tty *tty, FILE *in, FILE *out)
{
    tty_signal_begin(&tty->signals);
    tty->curses = newterm(NULL, out, in);
    if (!tty->curses) {
        tty_signal_end(&tty->signals);
        return STATUS_ERR_MEMORY;
    }
    set_modes(tty);
    set_theme(tty);
    tty_key_define();
    idcok(stdscr, FALSE);
    curs_set(0);
    leaveok(stdscr, TRUE);
    take_size(tty);
    tty_forget(tty);
    return STATUS_OK;
}

enum status tty_open(FILE *in, FILE *out, struct tty **out_tty)
{
    struct tty *tty;
    enum status s;

    if (out_tty)
        *out_tty = NULL;
    if (!in || !out || !out_tty)
        return STATUS_ERR_ARGUMENT;
    if (!isatty(fileno(in)) || fileno(in) >= FD_SETSIZE)
        return STATUS_ERR_TERM;
    if ((s = tty_term_check(fileno(out))))
        return s;
    tty = calloc(1, sizeof *tty);
    if (!tty)
        return STATUS_ERR_MEMORY;
    tty->in = fileno(in);
    tty->out = fileno(out);
    if ((s = open_curses(tty, in, out)))
        free(tty);
    else
        *out_tty = tty;
    return s;
}

void tty_close(struct tty *tty)
{
    if (!tty)
        return;
    endwin();
    delscreen(tty->curses);
    tty_signal_end(&tty->signals);
    screen_free(&tty->shown);
    free(tty);
}

void tty_size(const struct tty *tty, int *width, int *height)
{
    (void)tty;
    getmaxyx(stdscr, *height, *width);
}

void tty_forget(struct tty *tty)
{
    tty->is_forgotten = true;
}

/* The pair of colours; 0, the terminal's own, when there are no more.  */
static short pair_of(struct tty *tty, const struct look *look)
{
    short *pair = &tty->pair[look->ink][look->paper];

    if (*pair || tty->theme == &theme_plain || !(look->ink || look->paper))
        return *pair;
    if (tty->pair_count + 1 < COLOR_PAIRS &&
        init_pair((short)(tty->pair_count + 1), (short)(look->ink - 1),
                  (short)(look->paper - 1)) == OK)
        *pair = ++tty->pair_count;
    return *pair;
}

static attr_t attributes_of(const struct look *look)
{
    static const struct {
        enum look_attribute look;
        attr_t curses;
    } table[] = {
        {LOOK_BOLD, A_BOLD},           {LOOK_DIM, A_DIM},
        {LOOK_UNDERLINE, A_UNDERLINE}, {LOOK_REVERSE, A_REVERSE},
#ifdef A_ITALIC
        {LOOK_ITALIC, A_ITALIC},
#endif
    };
    attr_t out = A_NORMAL;

    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (look->attributes & table[i].look)
            out |= table[i].curses;
    return out;
}

/* Days of other months, which are faint, are not shown at all where they would
   look like those of this month.  */
static bool is_hidden(const struct tty *tty, const struct cell *cell)
{
    return cell->role == ROLE_OTHER && !tty->has_dim;
}

/* CELL's text in WIDTH columns, as the locale has it; "?" where it cannot.  */
static void convert(const struct cell *cell, int width,
                    wchar_t out[static CCHARW_MAX + 1])
{
    mbstate_t state = {0};
    const char *at = cell->text;
    size_t n = mbsrtowcs(out, &at, CCHARW_MAX, &state);

    if (n == (size_t)-1 || !n || wcwidth(out[0]) != width) {
        out[0] = L'?';
        n = 1;
    }
    out[n] = L'\0';
}

static void show_cell(struct tty *tty, const struct screen *s, int x, int y)
{
    const struct cell *cell = screen_cell(s, x, y);
    const struct cell *next = screen_cell(s, x + 1, y);
    struct look look = theme_look(tty->theme, cell);
    const struct cell blank = {.text = " "};
    int width = next && !next->text[0] ? 2 : 1;
    wchar_t text[CCHARW_MAX + 1];
    cchar_t out;

    if (!cell->text[0])
        return;
    convert(is_hidden(tty, cell) ? &blank : cell, width, text);
    setcchar(&out, text, attributes_of(&look), pair_of(tty, &look), NULL);
    mvadd_wchnstr(y, x, &out, 1);
    if (width == 2 && text[0] == L'?') {
        setcchar(&out, L" ", attributes_of(&look), pair_of(tty, &look), NULL);
        mvadd_wchnstr(y, x + 1, &out, 1);
    }
}

/* Has all of S sent.  Where there is no memory to remember what is shown,
   curses alone tells what has changed.  */
static void begin_anew(struct tty *tty, const struct screen *s)
{
    size_t count = (size_t)s->width * (size_t)s->height;

    erase();
    clearok(curscr, TRUE);
    if (screen_resize(&tty->shown, s->width, s->height))
        screen_free(&tty->shown);
    else if (count)
        memset(tty->shown.cells, 0xFF, count * sizeof *tty->shown.cells);
    tty->is_forgotten = false;
}

/* Whether anything had to be shown.  */
static bool show_line(struct tty *tty, const struct screen *s, int y)
{
    const struct cell *cells = screen_cell(s, 0, y);
    struct cell *shown = screen_cell(&tty->shown, 0, y);
    size_t size = (size_t)s->width * sizeof *cells;

    if (!cells || (shown && !memcmp(shown, cells, size)))
        return false;
    for (int x = 0; x < s->width; x++)
        if (!shown || memcmp(&shown[x], &cells[x], sizeof *cells) != 0)
            show_cell(tty, s, x, y);
    if (shown)
        memcpy(shown, cells, size);
    return true;
}

/* Whether it was elsewhere.  */
static bool show_cursor(struct tty *tty, const struct screen *s)
{
    struct screen *shown = &tty->shown;

    if (shown->has_cursor == s->has_cursor &&
        (!s->has_cursor ||
         (shown->cursor_x == s->cursor_x && shown->cursor_y == s->cursor_y)))
        return false;
    shown->has_cursor = s->has_cursor;
    shown->cursor_x = s->cursor_x;
    shown->cursor_y = s->cursor_y;
    curs_set(s->has_cursor ? 1 : 0);
    /* A cursor that nobody sees need not be moved to its place.  */
    leaveok(stdscr, !s->has_cursor);
    return true;
}

void tty_show(struct tty *tty, const struct screen *s)
{
    bool is_new = tty->is_forgotten || s->width != tty->shown.width ||
                  s->height != tty->shown.height;
    bool has_changed = is_new;

    if (is_new)
        begin_anew(tty, s);
    for (int y = 0; y < s->height; y++)
        has_changed |= show_line(tty, s, y);
    has_changed |= show_cursor(tty, s);
    if (!has_changed)
        return;
    if (s->has_cursor)
        move(s->cursor_y, s->cursor_x);
    refresh();
}

/* Follows the terminal, which is no longer what it was when it was shown
   something: of another size, or, after a stop, in other modes.  False: it is
   what it was.  */
static bool follow(struct tty *tty)
{
    int width, height, old_width, old_height;

    tty_size(tty, &old_width, &old_height);
    take_size(tty);
    tty_size(tty, &width, &height);
    switch (tty_signal_take()) {
    case TTY_SIGNAL_CONTINUED:
        reset_prog_mode();
        keypad(stdscr, TRUE);
        break;
    case TTY_SIGNAL_RESIZED:
        break;
    case TTY_SIGNAL_NONE:
        if (width == old_width && height == old_height)
            return false;
        break;
    }
    tty_forget(tty);
    return true;
}

static int64_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Waits for input until END.  A terminal that has hung up always has some, of
   no bytes.  */
static enum tty_event wait_input(const struct tty *tty, int64_t end,
                                 const sigset_t *mask)
{
    int64_t left = end - now();
    struct timespec time = {0};
    fd_set in;
    int n = 0;

    if (left > 0) {
        time.tv_sec = (time_t)(left / 1000);
        time.tv_nsec = (long)(left % 1000) * 1000000;
    }
    FD_ZERO(&in);
    FD_SET(tty->in, &in);
    switch (pselect(tty->in + 1, &in, NULL, NULL, &time, mask)) {
    case -1:
        return errno == EINTR ? TTY_SIGNAL : TTY_CLOSED;
    case 0:
        return TTY_TIMEOUT;
    default:
        return ioctl(tty->in, FIONREAD, &n) || !n ? TTY_CLOSED : TTY_KEY;
    }
}

enum tty_event tty_wait(struct tty *tty, int milliseconds, const sigset_t *mask,
                        struct key *key)
{
    int64_t end = now() + milliseconds;
    enum tty_event event;

    *key = (struct key){0};
    do {
        if (follow(tty))
            return TTY_RESIZED;
        if (tty_key_read(key))
            return TTY_KEY;
        event = wait_input(tty, end, mask);
    } while (event == TTY_KEY);
    return follow(tty) ? TTY_RESIZED : event;
}
