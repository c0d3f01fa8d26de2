/* SPDX-License-Identifier: MIT */
/* epact check: whether definitions have faults.  */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "calendars/builtin.h"
#include "cli/clock.h"
#include "cli/subcommand.h"

const struct option_help subcommand_check_options[] = {
    {'h', "help", NULL, N_("show this help")},
    {0},
};

/* A file: whether its definition was read.  */
struct file {
    const char *path;
    char id[CAL_ID_MAX + 1];
    bool good;
};

/* Files that are named may stand in for what is built in; all of the user's are
   read as when the program starts.  */
enum scope { OPERANDS, FOLDER };

/* What is checked.  OTHERS knows the calendars that the program is born with,
   CHECKED those that were found to be sound.  */
struct check {
    enum scope scope;
    struct cal_set *set;
    const struct registry *others;
    struct registry *checked;
    struct file *file; /* that is due */
    day_num today;
    size_t left; /* bytes that files may still have */
    bool faulty;
};

static void say_fault(void *to, const struct def_fault *fault)
{
    const struct check *check = to;

    report("%s:%d:%d: %s", file_shown(check->file->path).text,
           fault->place.line, fault->place.column, fault->why);
}

/* The end of reading or making: what was not told yet.  WHY it is no calendar;
   NULL: it is one.  */
static void say_end(struct check *check, const struct def_faults *faults,
                    const char *why)
{
    if (faults->count > DEF_FAULTS_MAX)
        report(_("%s: %d faults, of which %d are told"),
               file_shown(check->file->path).text, faults->count,
               DEF_FAULTS_MAX);
    if (why && !faults->count)
        report("%s: %s", file_shown(check->file->path).text, why);
    check->faulty |= why != NULL;
}

static void read_definition(struct check *check)
{
    struct def_faults faults = {.say = say_fault, .to = check};
    struct file *file = check->file;
    const char *why;

    file->good = calendars_read(check->set, file->path, &check->left, file->id,
                                &faults, &why);
    say_end(check, &faults, file->good ? NULL : why);
}

static bool is_built_in(const struct check *check, const struct cal *cal)
{
    const struct cal *built_in;

    return !registry_find(check->others, cal->id, &built_in) &&
           !strcmp(built_in->id, cal->id);
}

/* Whether the names of CAL are free.  One that is built in may be named all the
   same.  */
static enum status check_names(const struct check *check, const struct cal *cal,
                               struct def_faults *faults)
{
    enum status s = STATUS_OK;

    if (check->scope == FOLDER || !is_built_in(check, cal))
        s = cal_set_check_names(check->set, cal->id, check->others, faults);
    return s ? s
             : cal_set_check_names(check->set, cal->id, check->checked, faults);
}

static void say_sound(const struct check *check, const struct cal *cal)
{
    const struct file_shown path = file_shown(check->file->path);

    if (is_built_in(check, cal))
        printf(_("%s: %s: no faults, but the name '%s' is that of one that is "
                 "built in\n"),
               path.text, cal->name, cal->id);
    else
        printf(_("%s: %s: no faults\n"), path.text, cal->name);
}

/* Makes and proves what was read.  */
static void check_calendar(struct check *check)
{
    struct def_faults faults = {.say = say_fault, .to = check};
    const char *id = check->file->id;
    struct cal *cal;
    enum status s;

    if (!(s = cal_set_make(check->set, id, &faults, &cal)) &&
        !(s = cal_set_prove(check->set, id, check->today, DEF_THOROUGHLY,
                            &faults)) &&
        !(s = check_names(check, cal, &faults)))
        s = registry_add(check->checked, cal);
    say_end(check, &faults, s ? status_text(s) : NULL);
    if (!s)
        say_sound(check, cal);
}

/* Reads the definitions at PATHS, which it frees.  What is wrong with these is
   not asked.  */
static void read_silently(struct cal_set *set, struct file_paths *paths)
{
    struct def_faults silent = {0};
    size_t left = CALENDARS_BYTES_MAX;
    char id[CAL_ID_MAX + 1];
    const char *why;

    for (int i = 0; i < paths->count; i++)
        calendars_read(set, paths->path[i], &left, id, &silent, &why);
    file_paths_free(paths);
}

/* How many bytes of PATH are its folder, with the last slash.  */
static int folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? (int)(slash - path) + 1 : 0;
}

/* Whether one of the files before FILE, the first of which is FILES, lies in
   the same folder.  */
static bool is_beside(const struct file *files, const struct file *file)
{
    int n = folder_length(file->path);

    for (; files < file; files++)
        if (folder_length(files->path) == n &&
            !strncmp(files->path, file->path, (size_t)n))
            return true;
    return false;
}

/* Reads what FILE may be like and lies beside it.  */
static void read_neighbours(struct cal_set *set, const struct file *file)
{
    int n = folder_length(file->path);
    char folder[FILE_PATH_MAX];
    struct file_paths paths;
    const char *why;

    snprintf(folder, sizeof folder, "%.*s", n ? n : 1, n ? file->path : ".");
    file_paths(folder, CALENDARS_SUFFIX, CALENDARS_FILES_MAX, &paths, &why);
    read_silently(set, &paths);
}

/* Reads what those checked may be like: built in, the user's, and beside
   them.  */
static void read_others(struct cal_set *set, const struct file *files,
                        int count)
{
    struct file_paths users;

    builtin_read_all(set);
    calendars_find_users(&users);
    read_silently(set, &users);
    for (int i = 0; i < count; i++)
        if (!is_beside(files, &files[i]))
            read_neighbours(set, &files[i]);
}

static void check_files(struct check *check, struct file *files, int count)
{
    if (check->scope == FOLDER)
        builtin_read_all(check->set);
    for (int i = 0; i < count; i++) {
        check->file = &files[i];
        read_definition(check);
    }
    if (check->scope == OPERANDS)
        read_others(check->set, files, count);
    for (int i = 0; i < count; i++) {
        check->file = &files[i];
        if (files[i].good)
            check_calendar(check);
    }
}

static enum exit_status check_paths(const struct calendars *c, enum scope scope,
                                    char *const *paths, int count)
{
    struct check check = {
        .scope = scope,
        .set = cal_set_new(),
        .left = CALENDARS_BYTES_MAX,
        .others = c->registry,
        .checked = registry_new(),
    };
    struct file *files = calloc((size_t)count, sizeof *files);

    if (clock_today(&check.today))
        check.today = 0;
    for (int i = 0; files && i < count; i++)
        files[i].path = paths[i];
    if (check.set && check.checked && files) {
        check_files(&check, files, count);
    } else {
        report("%s", status_text(STATUS_ERR_MEMORY));
        check.faulty = true;
    }
    free(files);
    registry_free(check.checked);
    cal_set_free(check.set);
    return check.faulty ? EXIT_BAD_INPUT : EXIT_DONE;
}

/* Without operands: the user's files.  */
static enum exit_status check_users(const struct calendars *c)
{
    struct file_paths users;
    char folder[FILE_PATH_MAX];
    enum exit_status status = EXIT_BAD_INPUT;
    bool all = calendars_find_users(&users);

    if (users.count) {
        status = check_paths(c, FOLDER, users.path, users.count);
        status = all ? status : EXIT_BAD_INPUT;
    } else if (calendars_folder(folder))
        report(_("%s: there are no files NAME" CALENDARS_SUFFIX),
               file_shown(folder).text);
    else
        report(_("neither XDG_CONFIG_HOME nor HOME is the path of a folder"));
    file_paths_free(&users);
    return status;
}

/* Puts the operands into PATHS.  */
static enum exit_status read_options(int argc, char **argv, char **paths,
                                     int *count, bool *done)
{
    struct options o;
    int letter;

    options_begin(&o, argc, argv, subcommand_check_options);
    while ((letter = options_next(&o)) == OPTIONS_OPERAND)
        paths[(*count)++] = o.value;
    *done = letter != OPTIONS_END;
    if (letter != 'h')
        return *done ? EXIT_USAGE : EXIT_DONE;
    subcommand_print_help("check");
    return EXIT_DONE;
}

enum exit_status subcommand_check(const struct calendars *c, int argc,
                                  char **argv)
{
    char **paths = calloc((size_t)argc, sizeof *paths);
    enum exit_status status = EXIT_BAD_INPUT;
    int count = 0;
    bool done = true;

    if (paths)
        status = read_options(argc, argv, paths, &count, &done);
    else
        report("%s", status_text(STATUS_ERR_MEMORY));
    if (!done)
        status =
            count ? check_paths(c, OPERANDS, paths, count) : check_users(c);
    free(paths);
    return status;
}
