/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/calendars.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/i18n.h"
#include "calendars/builtin.h"
#include "cli/clock.h"
#include "cli/report.h"

bool calendars_begin(struct calendars *c)
{
    enum status s = STATUS_ERR_MEMORY;

    *c = (struct calendars){
        .registry = registry_new(),
        .set = cal_set_new(),
    };
    if (c->registry && c->set)
        s = builtin_add_all(c->registry, c->set);
    if (s)
        report("%s", status_text(s));
    return !s;
}

void calendars_end(struct calendars *c)
{
    registry_free(c->registry);
    cal_set_free(c->set);
}

bool calendars_folder(char out[static FILE_PATH_MAX])
{
    const char *home = getenv("HOME"), *config = getenv("XDG_CONFIG_HOME");
    struct buffer b = buffer_in(out, FILE_PATH_MAX);

    if (config && *config == '/')
        buffer_format(&b, "%s/epact/calendars", config);
    else if (home && *home == '/')
        buffer_format(&b, "%s/.config/epact/calendars", home);
    return !buffer_end(&b) && *out;
}

/* The name of the calendar that the file at PATH defines.  */
static bool find_id(const char *path, char out[static CAL_ID_MAX + 1],
                    const char **why)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    size_t n = strlen(name), end = strlen(CALENDARS_SUFFIX);
    struct buffer b = buffer_in(out, CAL_ID_MAX + 1);

    *why = _("a definition is called NAME" CALENDARS_SUFFIX);
    if (n <= end || strcmp(name + n - end, CALENDARS_SUFFIX) != 0)
        return false;
    *why = status_text(STATUS_ERR_NAME_LONG);
    buffer_put_bytes(&b, name, n - end);
    return !buffer_end(&b);
}

bool calendars_read(struct cal_set *set, const char *path, size_t *left,
                    char id[static CAL_ID_MAX + 1], struct def_faults *faults,
                    const char **why)
{
    enum status s;
    char *text;
    size_t n;

    if (!find_id(path, id, why) ||
        !file_read(path, DEF_SIZE_MAX, &text, &n, why))
        return false;
    *why = _("with it, the files are too large together");
    if (n > *left) {
        free(text);
        return false;
    }
    *left -= n;
    s = cal_set_read(set, id, text, n, faults);
    free(text);
    *why = s == STATUS_ERR_NAME_FORM
               ? _("the name of a calendar is a letter, and a-z, 0-9 and -")
               : status_text(s);
    return !s;
}

/* --- The user's ----------------------------------------------------------- */

/* A file while it is looked at.  */
struct file {
    const char *path;
    char id[CAL_ID_MAX + 1];
    bool good;
    struct def_fault first;
    struct def_faults faults;
};

static void keep_first(void *to, const struct def_fault *fault)
{
    struct file *file = to;

    if (!file->first.place.line)
        file->first = *fault;
}

/* Leaves FILE out, and reports its first fault, or where it has none WHY.  */
static void leave_out(struct calendars *c, struct file *file, const char *why)
{
    const struct def_place *place = &file->first.place;
    int more = file->faults.count - 1;

    file->good = false;
    c->left_out++;
    if (!place->line)
        report("%s: %s", file_shown(file->path).text, why);
    else if (more > 0)
        report(ngettext("%s:%d:%d: %s; and %d more fault, see epact check",
                        "%s:%d:%d: %s; and %d more faults, see epact check",
                        (unsigned long)more),
               file_shown(file->path).text, place->line, place->column,
               file->first.why, more);
    else
        report("%s:%d:%d: %s", file_shown(file->path).text, place->line,
               place->column, file->first.why);
}

/* Reads the definition in FILE; all must be read before one is made.  */
static void read_file(struct calendars *c, struct file *file, size_t *left)
{
    const char *why;

    file->faults = (struct def_faults){.say = keep_first, .to = file};
    file->good =
        calendars_read(c->set, file->path, left, file->id, &file->faults, &why);
    if (!file->good)
        leave_out(c, file, why);
}

static void add_calendar(struct calendars *c, struct file *file, day_num today)
{
    struct def_faults *faults = &file->faults;
    struct cal *cal;
    enum status s;

    if ((s = cal_set_make(c->set, file->id, faults, &cal)) ||
        (s = cal_set_prove(c->set, file->id, today, DEF_QUICKLY, faults)) ||
        (s = cal_set_check_names(c->set, file->id, c->registry, faults)) ||
        (s = registry_add(c->registry, cal)))
        leave_out(c, file, status_text(s));
}

/* Reads the COUNT files, then adds what they define.  */
static void add_files(struct calendars *c, struct file *files, int count)
{
    size_t left = CALENDARS_BYTES_MAX;
    day_num today;

    if (clock_today(&today))
        today = 0; /* the clock is seen to where it is needed */
    for (int i = 0; i < count; i++)
        read_file(c, &files[i], &left);
    for (int i = 0; i < count; i++)
        if (files[i].good)
            add_calendar(c, &files[i], today);
}

bool calendars_find_users(struct file_paths *out)
{
    char folder[FILE_PATH_MAX];
    const char *why;
    bool good;

    *out = (struct file_paths){0};
    if (!calendars_folder(folder))
        return true;
    good = file_paths(folder, CALENDARS_SUFFIX, CALENDARS_FILES_MAX, out, &why);
    if (!good)
        report("%s: %s", file_shown(folder).text, why);
    if (out->more)
        report(_("%s: there are more than %d files; the others are left out"),
               file_shown(folder).text, CALENDARS_FILES_MAX);
    return good && !out->more;
}

void calendars_add_users(struct calendars *c)
{
    struct file_paths paths;
    struct file *files;

    calendars_find_users(&paths);
    files = calloc((size_t)paths.count + 1, sizeof *files);
    for (int i = 0; files && i < paths.count; i++)
        files[i].path = paths.path[i];
    if (files)
        add_files(c, files, paths.count);
    else
        report("%s", status_text(STATUS_ERR_MEMORY));
    free(files);
    file_paths_free(&paths);
}
