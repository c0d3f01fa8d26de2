/* SPDX-License-Identifier: MIT */
/* Golden screens: what the program shows after keys were pressed, compared with
   a picture in the same file.

   usage: golden [--update] FILE

   The lines of FILE, in this order, each optional but the picture:

   # what it is about
   size 80x24                    the screen's
   page 80                       or: a page of so many columns, epact show
   today 2026-11-23
   columns gregory,hebrew
   pick                          it is epact pick
   press C-x ] j                 keys, as in keys.conf, with blanks between
   type 2026-1-1                 keys that are characters
   |what the screen shows        without the blanks at the ends of lines
   =what roles the cells have    and marks, by the letters of role.h; may be
                                 missing

   --update writes the pictures anew.  */

#include "config.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "known.h"
#include "model/keys_conf.h"
#include "screen/text_sink.h"
#include "text/notation.h"
#include "view/page.h"
#include "view/view.h"

struct golden {
    struct registry *registry;
    struct keymap keymap;
    struct app app;
    struct view_work work;
    struct screen screen;
    int page;
    int width, height;
};

static void stop(const char *why, const char *line)
{
    printf("%s: %s\n", why, line);
    exit(99);
}

static void begin(struct golden *g)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct keymap_fault fault;
    struct columns columns;

    setlocale(LC_CTYPE, "C.UTF-8");
    *g = (struct golden){.registry = registry_new(), .width = 80, .height = 24};
    if (!g->registry || known_add_all(g->registry) ||
        columns_read(g->registry, "gregory,hebrew,persian,islamic-civil",
                     &columns, &why))
        stop("no calendars", sentence);
    if (keymap_read(keys_conf->text, &g->keymap, &fault))
        stop("keys.conf", fault.why);
    g->app = app_begin(g->registry, &g->keymap, &columns, 2461368);
}

static void set_today(struct golden *g, const char *text)
{
    struct notation gregorian;
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    if (notation_find(g->registry, "gregory", &gregorian) ||
        notation_read(g->registry, gregorian, text, &g->app.today, &why))
        stop("today", sentence);
    g->app.cursor = g->app.today;
}

static void set_columns(struct golden *g, const char *text)
{
    char sentence[200];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    if (columns_read(g->registry, text, &g->app.columns, &why))
        stop("columns", sentence);
}

/* Drawing between the keys must not matter, and so is done.  */
static void press(struct golden *g, struct key key)
{
    if (app_press(&g->app, key) == EFFECT_QUIT)
        stop("a key left the program", "");
    if (g->page)
        return;
    view_fit(&g->app, g->width, g->height);
    view_draw(&g->app, &g->work, &g->screen);
}

static void press_keys(struct golden *g, const char *text)
{
    while (*text) {
        size_t n = strcspn(text, " ");
        struct key key;

        if (key_read(text, n, &key))
            stop("no key", text);
        press(g, key);
        text += n + strspn(text + n, " ");
    }
}

static void type(struct golden *g, const char *text)
{
    for (; *text; text++)
        press(g, (struct key){.code = (unsigned char)*text});
}

static void resize(struct golden *g)
{
    if (screen_resize(&g->screen, g->width, g->height))
        stop("no memory", "");
    view_fit(&g->app, g->width, g->height);
}

/* Does what LINE says.  False: the picture begins.  */
static bool follow(struct golden *g, const char *line)
{
    if (*line == '|')
        return false;
    if (!*line || *line == '#')
        return true;
    if (sscanf(line, "size %dx%d", &g->width, &g->height) == 2)
        resize(g);
    else if (sscanf(line, "page %d", &g->page) == 1)
        g->width = g->page;
    else if (!strncmp(line, "today ", 6))
        set_today(g, line + 6);
    else if (!strncmp(line, "columns ", 8))
        set_columns(g, line + 8);
    else if (!strcmp(line, "pick"))
        g->app.purpose = APP_PICK;
    else if (!strncmp(line, "press ", 6))
        press_keys(g, line + 6);
    else if (!strncmp(line, "type ", 5))
        type(g, line + 5);
    else
        stop("not understood", line);
    return true;
}

/* Draws the screen or all of the page into MEMORY by SINK.  */
static void draw(struct golden *g, FILE *memory,
                 void (*sink)(const struct screen *, FILE *))
{
    int first = 0;

    if (!g->page) {
        view_draw(&g->app, &g->work, &g->screen);
        sink(&g->screen, memory);
        return;
    }
    while (first >= 0) {
        if (page_draw(&g->app, &g->work, g->page, &first, &g->screen))
            stop("no memory", "");
        sink(&g->screen, memory);
    }
}

/* Writes what SINK makes of the screen, with MARK before each line.  */
static void put_picture(struct golden *g, char mark, FILE *out,
                        void (*sink)(const struct screen *, FILE *))
{
    char *text = NULL;
    size_t size;
    FILE *memory = open_memstream(&text, &size);

    if (!memory)
        stop("no memory", "");
    draw(g, memory, sink);
    fclose(memory);
    for (char *line = text, *end; (end = strchr(line, '\n')); line = end + 1)
        fprintf(out, "%c%.*s\n", mark, (int)(end - line), line);
    free(text);
}

/* Writes what TEXT, a file's, should be to OUT.  TEXT is cut up.  */
static void rewrite(struct golden *g, char *text, FILE *out)
{
    bool has_roles = strstr(text, "\n=");

    for (char *line; (line = strsep(&text, "\n")) && follow(g, line);)
        fprintf(out, "%s\n", line);
    put_picture(g, '|', out, text_sink_write);
    if (has_roles)
        put_picture(g, '=', out, text_sink_write_roles);
}

static char *read_file(const char *name)
{
    FILE *file = fopen(name, "r");
    char *text = NULL;
    size_t size = 0;

    if (!file || getdelim(&text, &size, '\0', file) < 0)
        stop("cannot read", name);
    fclose(file);
    return text;
}

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "w");

    if (!file || fputs(text, file) < 0 || fclose(file))
        stop("cannot write", name);
}

/* What a file that holds TEXT should hold.  */
static char *golden_file(const char *text)
{
    char *copy = strdup(text), *should_be = NULL;
    size_t size;
    FILE *out = open_memstream(&should_be, &size);
    struct golden g;

    if (!copy || !out)
        stop("no memory", "");
    begin(&g);
    resize(&g);
    rewrite(&g, copy, out);
    fclose(out);
    free(copy);
    screen_free(&g.screen);
    registry_free(g.registry);
    return should_be;
}

int main(int argc, char **argv)
{
    bool update = argc > 2 && !strcmp(argv[1], "--update");
    const char *name = argv[argc - 1];
    char *is = read_file(name), *should_be = golden_file(is);
    bool same = !strcmp(is, should_be);

    if (!same && update)
        write_file(name, should_be);
    else if (!same)
        printf("%s: the screen is now:\n%s", name, should_be);
    free(is);
    free(should_be);
    return same || update ? 0 : 1;
}
