/* SPDX-License-Identifier: MIT */
/* epact: a calendar program for the terminal.  */

#include "config.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"
#include "cli/show.h"
#include "cli/subcommand.h"
#include "cli/viewer.h"

static enum exit_status print_help(void)
{
    fputs(_("Usage: epact [OPTION]... [DATE]\n"
            "  or:  epact COMMAND [OPTION]... [OPERAND]...\n"
            "  Without a command: the calendars of DATE or today, to move "
            "about in; where the\n"
            "  output is no terminal, as epact show prints them.\n\n"),
          stdout);
    subcommand_print_list();
    putchar('\n');
    options_print(subcommand_program_options);
    return EXIT_DONE;
}

/* The subcommand whose name is the N bytes of NAME; NULL: none.  */
static const struct subcommand *find_subcommand(const char *name, size_t n)
{
    for (int i = 0; i < subcommand_count; i++)
        if (n == strlen(subcommands[i].name) &&
            !strncmp(name, subcommands[i].name, n))
            return &subcommands[i];
    return NULL;
}

/* Whether the N bytes of NAME are the name of a view.  */
static bool is_view(const char *name, size_t n)
{
    char word[SETUP_DATE_MAX];
    struct buffer b = buffer_in(word, sizeof word);
    enum view view;

    buffer_put_bytes(&b, name, n);
    return !view_find(word, &view);
}

/* Whether the operands may be a date.  What has no digit is none, but perhaps a
   command, misspelt; both are reported.  */
static bool is_date(const char *operands)
{
    size_t n = strcspn(operands, " ");
    const struct subcommand *command = find_subcommand(operands, n);

    if (command)
        report(_("a command stands before its options: epact %s ..."),
               command->name);
    else if (is_view(operands, n))
        report(_("a view is chosen by --view, or by epact show %s ..."),
               report_shown(operands).text);
    else if (*operands && !strpbrk(operands, "0123456789"))
        report(_("there is no command '%s'; see epact --help"),
               report_shown(operands).text);
    else
        return true;
    return false;
}

static enum exit_status view(const struct setup *setup)
{
    day_num day;

    if (!is_date(setup->date))
        return EXIT_USAGE;
    return isatty(STDOUT_FILENO) == 1 ? viewer_run(setup, APP_VIEW, &day)
                                      : show_print(setup, 0);
}

static enum exit_status run_without_command(const struct calendars *c, int argc,
                                            char **argv)
{
    struct options o;
    struct setup setup;
    int letter;

    if (!setup_begin(&setup, c))
        return EXIT_BAD_INPUT;
    options_begin(&o, argc, argv, subcommand_program_options);
    while ((letter = options_next(&o)) != OPTIONS_END) {
        if (letter == 'h')
            return print_help();
        if (letter == 'V') {
            puts(PACKAGE_STRING);
            return EXIT_DONE;
        }
        if (letter == OPTIONS_FAULT || !setup_take(&setup, letter, o.value))
            return EXIT_USAGE;
    }
    return view(&setup);
}

static enum exit_status run(struct calendars *c, int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";
    const struct subcommand *command = find_subcommand(name, strlen(name));

    if (!command || command->run != subcommand_check)
        calendars_add_users(c); /* what is wrong with them, check says */
    return command ? command->run(c, argc - 1, argv + 1)
                   : run_without_command(c, argc, argv);
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

/* All text of the program is UTF-8, whatever the locale says.  */
static void set_locale(void)
{
    setlocale(LC_ALL, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setlocale(LC_CTYPE, "C.UTF-8");
#ifdef ENABLE_NLS
    bindtextdomain(PACKAGE, LOCALEDIR);
    bind_textdomain_codeset(PACKAGE, "UTF-8");
    textdomain(PACKAGE);
#endif
}

int main(int argc, char **argv)
{
    struct calendars calendars;
    enum exit_status exit_status = EXIT_BAD_INPUT;

    signal(SIGPIPE, SIG_IGN); /* so that writing fails, and is seen to */
    signal(SIGXFSZ, SIG_IGN);
    set_locale();
    if (calendars_begin(&calendars))
        exit_status = run(&calendars, argc, argv);
    if (!flush())
        exit_status = EXIT_OUTPUT;
    calendars_end(&calendars);
    return (int)exit_status;
}
