/* SPDX-License-Identifier: MIT */
/* epact show: the views as text.  */

#include "config.h"

#include "cli/show.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/i18n.h"
#include "cli/subcommand.h"
#include "screen/text_sink.h"
#include "view/page.h"

const struct option_help subcommand_show_options[] = {
    SETUP_OPTIONS,
    {'W', "width", "COLUMNS", N_("as wide as this; else as the terminal is")},
    {'h', "help", NULL, N_("show this help")},
    {0},
};

#define USUAL_WIDTH 80

static int terminal_width(void)
{
    struct winsize size;
    int width = USUAL_WIDTH;

    if (!ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) && size.ws_col)
        width = size.ws_col;
    if (width > SHOW_WIDTH_MOST)
        width = SHOW_WIDTH_MOST;
    return width < SHOW_WIDTH_LEAST ? SHOW_WIDTH_LEAST : width;
}

enum exit_status show_print(const struct setup *setup, int width)
{
    const struct keymap none = {0};
    struct app app;
    struct view_work work = {0};
    struct screen screen = {0};
    enum status s = STATUS_OK;
    int first = 0;

    if (!setup_app(setup, &none, &app))
        return EXIT_BAD_INPUT;
    if (!width)
        width = terminal_width();
    while (first >= 0 && !s)
        if (!(s = page_draw(&app, &work, width, &first, &screen)))
            text_sink_write(&screen, stdout);
    if (s == STATUS_ERR_FULL)
        report(_("it takes more than %d lines; try another --width"),
               SCREEN_SIDE_MAX);
    else if (s)
        report("%s", status_text(s));
    screen_free(&screen);
    return s ? EXIT_BAD_INPUT : EXIT_DONE;
}

static bool read_width(const char *text, int *out)
{
    char *end;
    long width = strtol(text, &end, 10);

    *out = (int)width;
    if (end != text && !*end && width >= SHOW_WIDTH_LEAST &&
        width <= SHOW_WIDTH_MOST)
        return true;
    report(_("--width='%s': it goes from %d to %d"), report_shown(text).text,
           SHOW_WIDTH_LEAST, SHOW_WIDTH_MOST);
    return false;
}

/* Says what is wrong with OPERAND, in which there is no number.  */
static void report_no_date(const char *operand)
{
    enum view second;

    if (view_find(operand, &second))
        report(_("'%s' is neither a view, %s, nor a date"),
               report_shown(operand).text, VIEW_NAMES);
    else
        report(_("'%s': it can show one view at a time"),
               report_shown(operand).text);
}

enum exit_status subcommand_show(const struct calendars *c, int argc,
                                 char **argv)
{
    struct options o;
    struct setup setup;
    int letter, width = 0, operands = 0;

    if (!setup_begin(&setup, c))
        return EXIT_BAD_INPUT;
    options_begin(&o, argc, argv, subcommand_show_options);
    while ((letter = options_next(&o)) != OPTIONS_END) {
        if (letter == 'h') {
            subcommand_print_help("show");
            return EXIT_DONE;
        }
        if (letter == OPTIONS_OPERAND && !operands++ &&
            setup_take_view(&setup, o.value))
            continue;
        if (letter == OPTIONS_FAULT ||
            (letter == 'W' ? !read_width(o.value, &width)
                           : !setup_take(&setup, letter, o.value)))
            return EXIT_USAGE;
    }
    if (setup.has_date && !strpbrk(setup.date, "0123456789")) {
        report_no_date(setup.date);
        return EXIT_USAGE;
    }
    return show_print(&setup, width);
}
