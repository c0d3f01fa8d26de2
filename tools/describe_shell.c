/* SPDX-License-Identifier: MIT */
/* The pieces of the completions.  */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "tools/describe.h"

/* What an action of a shell's completion is for.  */
enum shell { ZSH, FISH };

/* Prints TEXT within '...', with BEFORE before each character of SPECIAL.  */
static void put_quoted(enum shell shell, const char *text, const char *special)
{
    for (; *text; text++)
        if (*text == '\'')
            fputs(shell == ZSH ? "'\\''" : "\\'", stdout);
        else
            printf("%s%c", strchr(special, *text) ? "\\" : "", *text);
}

static bool is_calendar(const char *word)
{
    return !strncmp(word, "CALENDAR", strlen("CALENDAR"));
}

/* Whether there is anything to offer where WORD stands.  */
static bool has_action(const char *word)
{
    return is_calendar(word) || !strcmp(word, "FILE") ||
           describe_is_choice(word);
}

static void put_calendars(enum shell shell, const char *word)
{
    const char *kind = strstr(word, "|COUNT") ? "notations" : "calendars";
    bool list = strstr(word, ",...");

    if (shell == ZSH)
        printf("%s_epact_%s", list ? "_sequence " : "", kind);
    else
        printf("(__epact_%s%s)", kind, list ? " list" : "");
}

static void put_choice(enum shell shell, const char *word)
{
    if (shell == ZSH)
        putchar('(');
    for (; *word; word++)
        putchar(*word == '|' ? ' ' : *word);
    if (shell == ZSH)
        putchar(')');
}

/* Prints what offers the words that WORD may be: for zsh a blank where it is
   not known, for fish nothing.  */
static void put_action(enum shell shell, const char *word)
{
    if (is_calendar(word))
        put_calendars(shell, word);
    else if (describe_is_choice(word))
        put_choice(shell, word);
    else if (!strcmp(word, "FILE"))
        fputs(shell == ZSH ? "_files -g \"*.cal(-.)\"" : "(__epact_files)",
              stdout);
    else if (shell == ZSH)
        putchar(' ');
}

static struct describe_word argument(const struct option_help *option)
{
    struct describe_word word = {0};
    const char *at = option->argument;

    if (at)
        describe_word(&at, &word);
    return word;
}

static void print_names(const struct subcommand *of)
{
    (void)of;
    for (int i = 0; i < subcommand_count; i++)
        printf("%s%s", i ? " " : "", subcommands[i].name);
}

static void print_bash_case(const struct subcommand *of)
{
    struct describe_word word;
    const char *at = of->operands;
    const char *between = "";

    printf("    %s)\n        options='", *of->name ? of->name : "''");
    for (const struct option_help *o = of->options; o->letter; o++) {
        const char *is = o->argument ? "=" : "";

        word = argument(o);
        printf("\n            -%c%s%s\n            --%s%s%s", o->letter, is,
               word.text, o->name, is, word.text);
    }
    fputs("'\n        operands='", stdout);
    for (; describe_word(&at, &word); between = " ")
        printf("%s%s%s", between, word.text, word.repeated ? "..." : "");
    puts("'\n        ;;");
}

static void print_bash(const struct subcommand *of)
{
    print_bash_case(of);
    for (int i = 0; i < subcommand_count; i++)
        print_bash_case(&subcommands[i]);
}

static void print_zsh_commands(const struct subcommand *of)
{
    (void)of;
    for (int i = 0; i < subcommand_count; i++) {
        printf("        '%s:", subcommands[i].name);
        put_quoted(ZSH, subcommands[i].help, "\\:");
        puts("'");
    }
}

static void print_zsh_option(const struct option_help *o)
{
    struct describe_word word = argument(o);

    printf(" \\\n            '(-%c --%s)'{-%c%s,--%s%s}'[", o->letter, o->name,
           o->letter, o->argument ? "+" : "", o->name, o->argument ? "=" : "");
    put_quoted(ZSH, o->help, "\\[]:");
    putchar(']');
    if (o->argument) {
        printf(":%s:", o->argument);
        put_action(ZSH, word.text);
    }
    putchar('\'');
}

static void print_zsh_case(const struct subcommand *of)
{
    struct describe_word word;
    const char *at = of->operands;

    printf("    %s)\n        _arguments -s -S :", *of->name ? of->name : "''");
    for (const struct option_help *o = of->options; o->letter; o++)
        print_zsh_option(o);
    for (int i = 1; describe_word(&at, &word); i++) {
        printf(" \\\n            '");
        if (word.repeated)
            putchar('*');
        else
            printf("%d", i);
        printf(":%s:", describe_is_choice(word.text) ? "word" : word.text);
        put_action(ZSH, word.text);
        putchar('\'');
    }
    puts(" && ret=0\n        ;;");
}

static void print_zsh(const struct subcommand *of)
{
    print_zsh_case(of);
    for (int i = 0; i < subcommand_count; i++)
        print_zsh_case(&subcommands[i]);
}

static void put_fish_description(const char *text)
{
    fputs(" \\\n    -d '", stdout);
    put_quoted(FISH, text, "\\");
    puts("'");
}

static void print_fish_options(const struct subcommand *of)
{
    for (const struct option_help *o = of->options; o->letter; o++) {
        printf("complete -c epact -n '__epact_is \"%s\"' -s %c -l %s", of->name,
               o->letter, o->name);
        if (o->argument) {
            struct describe_word word = argument(o);

            fputs(has_action(word.text) ? " -x -a '" : " -x", stdout);
            put_action(FISH, word.text);
            fputs(has_action(word.text) ? "'" : "", stdout);
        }
        put_fish_description(o->help);
    }
}

static void print_fish_operands(const struct subcommand *of)
{
    struct describe_word word;
    const char *at = of->operands;

    for (int i = 0; describe_word(&at, &word); i++) {
        if (!has_action(word.text))
            continue;
        printf("complete -c epact -n '__epact_is \"%s\" %d%s' -k -a '",
               of->name, i, word.repeated ? " more" : "");
        put_action(FISH, word.text);
        puts("'");
    }
}

/* Whether a subcommand before the one with the number N has the option O.  */
static bool is_earlier(int n, const struct option_help *o)
{
    for (int i = 0; i < n; i++)
        for (const struct option_help *p = subcommands[i].options; p->letter;
             p++)
            if (p->letter == o->letter && !strcmp(p->name, o->name))
                return true;
    return false;
}

/* The options that wait for an argument.  */
static void print_waiting(const struct subcommand *of)
{
    const char *between = "";

    (void)of;
    for (int i = 0; i < subcommand_count; i++)
        for (const struct option_help *o = subcommands[i].options; o->letter;
             o++)
            if (o->argument && !is_earlier(i, o)) {
                printf("%s-%c --%s", between, o->letter, o->name);
                between = " ";
            }
}

static void print_fish(const struct subcommand *of)
{
    for (int i = 0; i < subcommand_count; i++) {
        printf("complete -c epact -n '__epact_is_first' -a %s",
               subcommands[i].name);
        put_fish_description(subcommands[i].help);
    }
    print_fish_options(of);
    for (int i = 0; i < subcommand_count; i++) {
        print_fish_options(&subcommands[i]);
        print_fish_operands(&subcommands[i]);
    }
}

const struct piece shell_pieces[] = {
    {"names", print_names},
    {"bash", print_bash},
    {"zsh-commands", print_zsh_commands},
    {"zsh", print_zsh},
    {"fish", print_fish},
    {"fish-waiting", print_waiting},
    {0},
};
