/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/options.h"

#include <stdio.h>
#include <string.h>

#include "base/ascii.h"
#include "base/buffer.h"
#include "base/i18n.h"
#include "cli/report.h"

void options_begin(struct options *o, int argc, char **argv,
                   const struct option_help *help)
{
    char *letter = o->letters;

    *o = (struct options){.argc = argc, .argv = argv};
    *letter++ = '+'; /* stop at operands: they are read here */
    *letter++ = ':'; /* tell a missing argument from an unknown option */
    for (int i = 0; help[i].letter && i < OPTIONS_MAX; i++) {
        *letter++ = help[i].letter;
        if (help[i].argument)
            *letter++ = ':';
        o->names[i] = (struct option){
            .name = help[i].name,
            .has_arg = help[i].argument ? required_argument : no_argument,
            .val = help[i].letter,
        };
    }
    opterr = 0;
    optind = 1;
}

static bool is_number(const char *text)
{
    return text[0] == '-' && ascii_is_digit(text[1]);
}

static int operand(struct options *o)
{
    if (optind >= o->argc)
        return OPTIONS_END;
    o->value = o->argv[optind++];
    return OPTIONS_OPERAND;
}

/* Reports the option TEXT, which is none, or the beginning of several.  */
static void refuse_name(const struct options *o, const char *text)
{
    char names[256];
    struct buffer meant = buffer_in(names, sizeof names);
    bool is_long = text[1] == '-';
    size_t n = is_long ? strcspn(text, "=") : strlen(text);
    struct utf8_shown shown = utf8_shown(text, n);

    for (const struct option *p = o->names; is_long && p->name; p++)
        if (!strncmp(p->name, text + 2, n - 2))
            buffer_format(&meant, "%s--%s", meant.length ? ", " : "", p->name);
    if (meant.length)
        /* TRANSLATORS: what was typed, and the options that begin so.  */
        report(_("option '%s' may be any of %s"), shown.text, names);
    else
        report(_("there is no option '%s'; see --help"), shown.text);
}

/* Reports what getopt_long refused.  AT is where it began to read.  */
static int refuse(const struct options *o, int c, int at)
{
    struct utf8_shown shown = report_shown(o->argv[at]);

    if (c == ':')
        report(_("option '%s' needs an argument; see --help"), shown.text);
    else if (optopt && !strncmp(o->argv[at], "--", 2))
        report(_("'%s' has an argument, but that option takes none"),
               shown.text);
    else
        refuse_name(o, o->argv[at]);
    return OPTIONS_FAULT;
}

int options_next(struct options *o)
{
    int at = optind;

    if (o->only_operands || at >= o->argc || is_number(o->argv[at]))
        return operand(o);

    int c = getopt_long(o->argc, o->argv, o->letters, o->names, NULL);

    o->value = optarg;
    if (c == ':' || c == '?')
        return refuse(o, c, at);
    if (c != -1)
        return c;
    o->only_operands = optind > at && !strcmp(o->argv[at], "--");
    return operand(o);
}

void options_print(const struct option_help *help)
{
    for (; help->letter; help++) {
        char form[40];

        snprintf(form, sizeof form, "--%s%s%s", help->name,
                 help->argument ? "=" : "",
                 help->argument ? help->argument : "");
        printf("  -%c, %-23s %s\n", help->letter, form, _(help->help));
    }
}
