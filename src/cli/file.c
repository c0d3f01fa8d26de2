/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/i18n.h"
#include "base/status.h"
#include "base/utf8.h"

struct file_shown file_shown(const char *path)
{
    struct file_shown shown;

    utf8_escape(path, strlen(path), shown.text, sizeof shown.text);
    return shown;
}

/* Whether FD is a regular file of at most MOST bytes.  */
static bool is_sound(int fd, size_t most, const char **why)
{
    struct stat info;

    if (fstat(fd, &info))
        *why = strerror(errno);
    else if (!S_ISREG(info.st_mode))
        *why = _("it is no regular file");
    else if (info.st_size < 0 || (uintmax_t)info.st_size > most)
        *why = _("it is too large");
    else
        return true;
    return false;
}

/* Reads what FD has into TEXT, which has room for MOST bytes and one more: a
   file may grow while it is read.  */
static bool read_all(int fd, char *text, size_t most, size_t *n,
                     const char **why)
{
    ssize_t got;

    do {
        got = read(fd, text + *n, most + 1 - *n);
        if (got > 0)
            *n += (size_t)got;
    } while ((got > 0 && *n <= most) || (got < 0 && errno == EINTR));
    if (got < 0)
        *why = strerror(errno);
    else if (*n > most)
        *why = _("it is too large");
    else
        return true;
    return false;
}

bool file_read(const char *path, size_t most, char **text, size_t *n,
               const char **why)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    bool good = false;

    *text = NULL;
    *n = 0;
    *why = "";
    if (fd < 0) {
        *why = strerror(errno);
        return false;
    }
    if (is_sound(fd, most, why)) {
        *text = malloc(most + 1);
        if (*text)
            good = read_all(fd, *text, most, n, why);
        else
            *why = status_text(STATUS_ERR_MEMORY);
    }
    close(fd);
    if (!good) {
        free(*text);
        *text = NULL;
        *n = 0;
    }
    return good;
}

static bool has_suffix(const char *name, const char *suffix)
{
    size_t n = strlen(name), end = strlen(suffix);

    return *name != '.' && n > end && !strcmp(name + n - end, suffix);
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool add_path(struct file_paths *paths, const char *folder,
                     const char *name, const char **why)
{
    char path[FILE_PATH_MAX];
    struct buffer b = buffer_in(path, sizeof path);

    buffer_format(&b, "%s/%s", folder, name);
    if (buffer_end(&b)) {
        *why = strerror(ENAMETOOLONG);
        return false;
    }
    if (!(paths->path[paths->count] = strdup(path))) {
        *why = status_text(STATUS_ERR_MEMORY);
        return false;
    }
    paths->count++;
    return true;
}

bool file_paths(const char *folder, const char *suffix, int most,
                struct file_paths *out, const char **why)
{
    DIR *opened = opendir(folder);
    const struct dirent *entry;
    bool good = true;

    *out = (struct file_paths){0};
    *why = "";
    if (!opened) {
        bool is_there = errno != ENOENT;

        *why = strerror(errno);
        return !is_there;
    }
    out->path = calloc((size_t)most, sizeof *out->path);
    if (!out->path) {
        *why = status_text(STATUS_ERR_MEMORY);
        good = false;
    }
    while (good && !out->more && (entry = readdir(opened))) {
        if (!has_suffix(entry->d_name, suffix))
            continue;
        if (out->count == most)
            out->more = true;
        else
            good = add_path(out, folder, entry->d_name, why);
    }
    closedir(opened);
    if (out->path)
        qsort(out->path, (size_t)out->count, sizeof *out->path, compare);
    return good;
}

void file_paths_free(struct file_paths *paths)
{
    for (int i = 0; i < paths->count; i++)
        free(paths->path[i]);
    free(paths->path);
    *paths = (struct file_paths){0};
}
