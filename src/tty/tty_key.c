/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "tty/tty_key.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "tty/tty_curses.h"

/* What curses calls our keys with modifiers: from here on eight for each row of
   SHIFTED, by modifier.  */
#define FIRST_SHIFTED 0x2000
#define ESCAPE 0x1B
#define DELETE 0x7F

/* Keys that may have modifiers.  NAME is that of terminfo's string for the key
   with Shift; those with other modifiers are named by it and xterm's number of
   the modifiers, from 3 to 8.  What xterm sends has NUMBER and FINAL.  */
static const struct {
    uint32_t code;
    const char *name;
    int number;
    char final;
} shifted[] = {
    {NAMED_UP, "kUP", 1, 'A'},       {NAMED_DOWN, "kDN", 1, 'B'},
    {NAMED_RIGHT, "kRIT", 1, 'C'},   {NAMED_LEFT, "kLFT", 1, 'D'},
    {NAMED_HOME, "kHOM", 1, 'H'},    {NAMED_END, "kEND", 1, 'F'},
    {NAMED_INSERT, "kIC", 2, '~'},   {NAMED_DELETE, "kDC", 3, '~'},
    {NAMED_PAGE_UP, "kPRV", 5, '~'}, {NAMED_PAGE_DOWN, "kNXT", 6, '~'},
};
#define SHIFTED_COUNT (int)(sizeof shifted / sizeof *shifted)

/* Keys by the codes of curses, and what many terminals send for them whatever
   their description says.  */
static const struct {
    int curses;
    struct key key;
    const char *sent[3];
} named[] = {
    {KEY_UP, {NAMED_UP, 0}, {"\033[A", "\033OA"}},
    {KEY_DOWN, {NAMED_DOWN, 0}, {"\033[B", "\033OB"}},
    {KEY_RIGHT, {NAMED_RIGHT, 0}, {"\033[C", "\033OC"}},
    {KEY_LEFT, {NAMED_LEFT, 0}, {"\033[D", "\033OD"}},
    {KEY_HOME, {NAMED_HOME, 0}, {"\033[H", "\033OH", "\033[1~"}},
    {KEY_END, {NAMED_END, 0}, {"\033[F", "\033OF", "\033[4~"}},
    {KEY_IC, {NAMED_INSERT, 0}, {"\033[2~"}},
    {KEY_DC, {NAMED_DELETE, 0}, {"\033[3~"}},
    {KEY_PPAGE, {NAMED_PAGE_UP, 0}, {"\033[5~"}},
    {KEY_NPAGE, {NAMED_PAGE_DOWN, 0}, {"\033[6~"}},
    {KEY_F(1), {NAMED_F1, 0}, {"\033OP", "\033[11~", "\033[[A"}},
    {KEY_BTAB, {NAMED_TAB, MOD_SHIFT}, {"\033[Z"}},
    {KEY_ENTER, {NAMED_ENTER, 0}, {"\033OM"}},
    {KEY_BACKSPACE, {NAMED_BACKSPACE, 0}, {NULL}},
    {KEY_FIND, {NAMED_HOME, 0}, {NULL}},
    {KEY_SELECT, {NAMED_END, 0}, {NULL}},
    {KEY_HELP, {NAMED_F1, 0}, {NULL}},
    {KEY_SR, {NAMED_UP, MOD_SHIFT}, {NULL}},
    {KEY_SF, {NAMED_DOWN, MOD_SHIFT}, {NULL}},
    {KEY_SLEFT, {NAMED_LEFT, MOD_SHIFT}, {NULL}},
    {KEY_SRIGHT, {NAMED_RIGHT, MOD_SHIFT}, {NULL}},
    {KEY_SHOME, {NAMED_HOME, MOD_SHIFT}, {NULL}},
    {KEY_SEND, {NAMED_END, MOD_SHIFT}, {NULL}},
    {KEY_SIC, {NAMED_INSERT, MOD_SHIFT}, {NULL}},
    {KEY_SDC, {NAMED_DELETE, MOD_SHIFT}, {NULL}},
    {KEY_SPREVIOUS, {NAMED_PAGE_UP, MOD_SHIFT}, {NULL}},
    {KEY_SNEXT, {NAMED_PAGE_DOWN, MOD_SHIFT}, {NULL}},
};
#define NAMED_COUNT (sizeof named / sizeof *named)

/* The modifiers that xterm numbers N: from 1 on, bits for Shift, Alt and
   Control.  */
static uint8_t modifiers_of(int n)
{
    static const struct {
        int bit;
        uint8_t modifier;
    } bits[] = {{1, MOD_SHIFT}, {2, MOD_META}, {4, MOD_CONTROL}};
    uint8_t out = 0;

    for (size_t i = 0; i < sizeof bits / sizeof *bits; i++)
        if ((n - 1) & bits[i].bit)
            out |= bits[i].modifier;
    return out;
}

/* Has curses read what the terminal SENT as CODE.  What its description says of
   it stays, if it says anything.  */
static void define_sent(const char *sent, int code)
{
    if (sent && key_defined(sent) == 0)
        define_key(sent, code);
}

static void define_shifted(int row, int n)
{
    int code = FIRST_SHIFTED + row * 8 + n - 1;
    char text[16];
    const char *sent;

    if (n == 2)
        snprintf(text, sizeof text, "%s", shifted[row].name);
    else
        snprintf(text, sizeof text, "%s%d", shifted[row].name, n);
    sent = tigetstr(text);
    if (sent && (intptr_t)sent != -1)
        define_key(sent, code);
    snprintf(text, sizeof text, "\033[%d;%d%c", shifted[row].number, n,
             shifted[row].final);
    define_sent(text, code);
}

void tty_key_define(void)
{
    for (size_t i = 0; i < NAMED_COUNT; i++)
        for (int j = 0; j < 3; j++)
            define_sent(named[i].sent[j], named[i].curses);
    for (int row = 0; row < SHIFTED_COUNT; row++)
        for (int n = 2; n <= 8; n++)
            define_shifted(row, n);
}

/* {0}: a key that has no name here.  */
static struct key named_key(int curses)
{
    int n = curses - FIRST_SHIFTED;

    if (n >= 0 && n < SHIFTED_COUNT * 8)
        return (struct key){shifted[n / 8].code, modifiers_of(n % 8 + 1)};
    for (size_t i = 0; i < NAMED_COUNT; i++)
        if (named[i].curses == curses)
            return named[i].key;
    return (struct key){0};
}

/* {0}: a control character that no key sends.  */
static struct key typed_key(wint_t c)
{
    switch (c) {
    case '\t':
        return (struct key){NAMED_TAB, 0};
    case '\r':
    case '\n':
        return (struct key){NAMED_ENTER, 0};
    case '\b':
    case DELETE:
        return (struct key){NAMED_BACKSPACE, 0};
    case ESCAPE:
        return (struct key){NAMED_ESCAPE, 0};
    case 0:
        return (struct key){' ', MOD_CONTROL};
    default:
        break;
    }
    if (c < ' ') /* 1 is C-a, 0x1C is C-\ */
        return (struct key){c + (c < ESCAPE ? 'a' - 1 : '@'), MOD_CONTROL};
    if (c >= 0x80 && c < 0xA0)
        return (struct key){0};
    return (struct key){c, 0};
}

/* What is read at once: a character, or a key that curses has a code for.  */
enum piece {
    PIECE_NONE,
    PIECE_CHARACTER,
    PIECE_CODE,
};

/* Reads what is there.  The bytes of a character may come one by one, which
   get_wch() does not take; other bytes are dropped.  */
static enum piece read_piece(wint_t *out)
{
    static mbstate_t state;
    wchar_t c = 0;
    int byte;

    while ((byte = wgetch(stdscr)) != ERR) {
        char text = (char)byte;
        bool is_within = !mbsinit(&state);
        size_t n;

        *out = (wint_t)byte;
        if (byte > UCHAR_MAX)
            return PIECE_CODE;
        n = mbrtowc(&c, &text, 1, &state);
        if (n == (size_t)-2)
            continue;
        *out = (wint_t)c;
        if (n != (size_t)-1)
            return PIECE_CHARACTER;
        memset(&state, 0, sizeof state);
        if (is_within)
            ungetch(byte); /* it may begin another one */
    }
    *out = 0;
    return PIECE_NONE;
}

/* Reads on what began with an Escape and C: a sequence that curses does not
   know is dropped as a whole, and not typed.  Whether it was one.  */
static bool drop_sequence(wint_t c)
{
    wint_t next = 0;

    if (c != '[' && c != 'O')
        return false;
    if (read_piece(&next) != PIECE_CHARACTER)
        return false;
    while (c == '[' && next >= ' ' && next < '@')
        if (read_piece(&next) != PIECE_CHARACTER)
            break;
    return true;
}

/* What comes with an Escape is with Meta; what comes later is another key.  */
static struct key read_escaped(void)
{
    struct key key = {0};
    wint_t c;

    switch (read_piece(&c)) {
    case PIECE_NONE:
        return (struct key){NAMED_ESCAPE, 0};
    case PIECE_CODE:
        key = named_key((int)c);
        break;
    case PIECE_CHARACTER:
        if (c == ESCAPE) {
            ungetch(ESCAPE);
            return (struct key){NAMED_ESCAPE, 0};
        }
        if (!drop_sequence(c))
            key = typed_key(c);
        break;
    }
    if (key.code)
        key.modifiers |= MOD_META;
    return key;
}

bool tty_key_read(struct key *out)
{
    enum piece piece;
    wint_t c;

    do {
        *out = (struct key){0};
        piece = read_piece(&c);
        if (piece == PIECE_CODE)
            *out = named_key((int)c);
        else if (piece == PIECE_CHARACTER && c == ESCAPE)
            *out = read_escaped();
        else if (piece == PIECE_CHARACTER)
            *out = typed_key(c);
    } while (piece && !out->code);
    return piece != PIECE_NONE;
}
