/* SPDX-License-Identifier: MIT */
/* epact: a calendar program for the terminal.  */

#include "config.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/i18n.h"
#include "calendars/builtin.h"
#include "cli/clock.h"
#include "cli/convert.h"
#include "cli/subcommand.h"

static const struct option_help help[] = {
    {'h', "help", NULL, N_("show this help")},
    {'V', "version", NULL, N_("show the version")},
};
#define HELP_COUNT (int)(sizeof help / sizeof *help)

static enum exit_status print_help(void)
{
    fputs(_("Usage: epact [COMMAND [OPTION]... [OPERAND]...]\n"
            "  Without a command: today in every calendar.\n\n"),
          stdout);
    subcommand_print_list();
    putchar('\n');
    options_print(help, HELP_COUNT);
    return EXIT_DONE;
}

static enum exit_status print_today(const struct registry *r)
{
    day_num today;
    enum status s = clock_today(&today);

    if (!s)
        return convert_day(r, today);
    report(_("the system's clock: %s"), status_text(s));
    return EXIT_BAD_INPUT;
}

static enum exit_status run_without_command(const struct registry *r, int argc,
                                            char **argv)
{
    struct options o;

    options_begin(&o, argc, argv, help, HELP_COUNT);
    switch (options_next(&o)) {
    case OPTIONS_END:
        return print_today(r);
    case 'h':
        return print_help();
    case 'V':
        puts(PACKAGE_STRING);
        return EXIT_DONE;
    case OPTIONS_OPERAND:
        report(_("there is no command '%s'; see epact --help"),
               report_shown(o.value).text);
        return EXIT_USAGE;
    default:
        return EXIT_USAGE;
    }
}

static enum exit_status run(const struct registry *r, int argc, char **argv)
{
    for (int i = 0; argc > 1 && i < subcommand_count; i++)
        if (!strcmp(argv[1], subcommands[i].name))
            return subcommands[i].run(r, argc - 1, argv + 1);
    return run_without_command(r, argc, argv);
}

/* Whether all that was printed has been written.  A closed pipe is no news to
   the user; a full disk is.  */
static bool flush(void)
{
    if (!ferror(stdout) && !fflush(stdout) && !fclose(stdout))
        return true;
    if (errno != EPIPE)
        report(_("standard output: %s"), strerror(errno));
    return false;
}

int main(int argc, char **argv)
{
    struct registry *r = registry_new();
    enum exit_status exit_status = EXIT_BAD_INPUT;
    enum status s;

    signal(SIGPIPE, SIG_IGN); /* so that writing fails, and is seen to */
    signal(SIGXFSZ, SIG_IGN);
    setlocale(LC_ALL, "");
#ifdef ENABLE_NLS
    bindtextdomain(PACKAGE, LOCALEDIR);
    textdomain(PACKAGE);
#endif
    s = r ? builtin_add_all(r) : STATUS_ERR_MEMORY;
    if (s)
        report("%s", status_text(s));
    else
        exit_status = run(r, argc, argv);
    if (!flush())
        exit_status = EXIT_OUTPUT;
    registry_free(r);
    return (int)exit_status;
}
