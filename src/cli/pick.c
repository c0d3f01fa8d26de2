/* SPDX-License-Identifier: MIT */
/* epact pick: a day that the user takes in the viewer.  */

#include "config.h"

#include <stdio.h>

#include "base/i18n.h"
#include "cli/subcommand.h"
#include "cli/viewer.h"
#include "text/fault.h"
#include "text/notation.h"

const struct option_help subcommand_pick_options[] = {
    SETUP_OPTIONS,
    {'t', "to", "CALENDAR|COUNT",
     N_("what to write the day in; else Gregorian")},
    {'h', "help", NULL, N_("show this help")},
    {0},
};

static enum exit_status print_day(struct notation notation, day_num day)
{
    char text[64], sentence[256];
    struct buffer b = buffer_in(text, sizeof text);
    struct buffer why = buffer_in(sentence, sizeof sentence);
    enum status s = notation_write(notation, day, &b);

    if (!s) {
        puts(text);
        return EXIT_DONE;
    }
    fault_of_day(s, notation.cal, &why);
    report("%s", sentence);
    return EXIT_BAD_INPUT;
}

static bool take(struct setup *setup, struct notation *notation, int letter,
                 const char *value)
{
    if (letter != 't')
        return setup_take(setup, letter, value);
    if (!notation_find(setup->registry, value, notation)) {
        report_notice(value);
        return true;
    }
    report_no_calendar(value);
    return false;
}

enum exit_status subcommand_pick(const struct calendars *c, int argc,
                                 char **argv)
{
    struct options o;
    struct setup setup;
    struct notation notation;
    enum exit_status ended;
    day_num day;
    int letter;

    if (!setup_begin(&setup, c) ||
        notation_find(c->registry, "gregory", &notation))
        return EXIT_BAD_INPUT;
    options_begin(&o, argc, argv, subcommand_pick_options);
    while ((letter = options_next(&o)) != OPTIONS_END) {
        if (letter == 'h') {
            subcommand_print_help("pick");
            return EXIT_DONE;
        }
        if (letter == OPTIONS_FAULT ||
            !take(&setup, &notation, letter, o.value))
            return EXIT_USAGE;
    }
    ended = viewer_run(&setup, APP_PICK, &day);
    return ended ? ended : print_day(notation, day);
}
