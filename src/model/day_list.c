/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/day_list.h"

enum part { PART_COLUMNS, PART_COUNTS, PART_OTHERS, PART_COUNT };

static const char *const titles[PART_COUNT] = {
    [PART_COLUMNS] = N_("Columns"),
    [PART_COUNTS] = N_("Day counts"),
    [PART_OTHERS] = N_("Other calendars"),
};

/* How many calendars or day counts PART has.  */
static int part_count(const struct app *app, enum part part)
{
    switch (part) {
    case PART_COLUMNS:
        return app->columns.count;
    case PART_OTHERS:
        return (int)registry_count(app->registry) - app->columns.count;
    case PART_COUNTS:
        return day_count_count;
    case PART_COUNT:
        break;
    }
    return 0;
}

/* The N-th calendar that has no column.  */
static const struct cal *other_calendar(const struct app *app, int n)
{
    const struct cal *cal = NULL;

    for (size_t i = 0; n >= 0 && i < registry_count(app->registry); i++) {
        cal = registry_at(app->registry, i);
        n -= columns_find(&app->columns, cal) < 0;
    }
    return cal;
}

/* A title, the calendars, and a blank line.  */
static int part_lines(const struct app *app, enum part part)
{
    int count = part_count(app, part);

    return count ? count + 2 : 0;
}

int day_list_count(const struct app *app)
{
    int lines = 0;

    for (enum part part = 0; part < PART_COUNT; part++)
        lines += part_lines(app, part);
    return lines - 1;
}

/* The line I of PART.  */
static struct day_line part_line(const struct app *app, enum part part, int i)
{
    struct day_line line = {0};

    if (!i)
        line.title = _(titles[part]);
    else if (i > part_count(app, part))
        return line;
    else if (part == PART_COLUMNS)
        line.cal = app->columns.cal[i - 1];
    else if (part == PART_OTHERS)
        line.cal = other_calendar(app, i - 1);
    else
        line.count = &day_counts[i - 1];
    return line;
}

bool day_list_line(const struct app *app, int i, struct day_line *out)
{
    *out = (struct day_line){0};
    if (i < 0 || i >= day_list_count(app))
        return false;
    for (enum part part = 0; part < PART_COUNT; part++) {
        if (i < part_lines(app, part)) {
            *out = part_line(app, part, i);
            return true;
        }
        i -= part_lines(app, part);
    }
    return false;
}
