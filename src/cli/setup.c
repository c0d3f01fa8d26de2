/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/setup.h"

#include <stdio.h>
#include <string.h>

#include "base/i18n.h"
#include "cli/clock.h"
#include "cli/report.h"
#include "model/target.h"
#include "model/week.h"
#include "text/notation.h"

#define DEFAULT_COLUMNS "gregory,hebrew,persian,islamic-civil"
#define MONDAY 1

bool setup_begin(struct setup *setup, const struct calendars *c)
{
    char sentence[128];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    enum status s;

    *setup = (struct setup){
        .registry = c->registry,
        .left_out = c->left_out,
        .first_weekday = MONDAY,
    };
    if (columns_read(c->registry, DEFAULT_COLUMNS, &setup->columns, &why)) {
        report("%s", sentence);
        return false;
    }
    if ((s = clock_today(&setup->today))) {
        report(_("the system's clock: %s"), status_text(s));
        return false;
    }
    return true;
}

static bool take_columns(struct setup *setup, const char *value)
{
    char sentence[128];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    enum status s = columns_read(setup->registry, value, &setup->columns, &why);

    setup->has_columns = true;
    if (!s)
        report_notice(value);
    else
        report(s == STATUS_ERR_NAME_UNKNOWN ? _("--columns: %s; see epact list")
                                            : "--columns: %s",
               sentence);
    return !s;
}

bool setup_take_view(struct setup *setup, const char *value)
{
    enum view view;

    if (view_find(value, &view))
        return false;
    setup->view = view;
    setup->has_view = true;
    return true;
}

static bool take_view(struct setup *setup, const char *value)
{
    if (setup_take_view(setup, value))
        return true;
    /* TRANSLATORS: the last is a list of words, as they are typed.  */
    report(_("--view='%s': it is none of %s"), report_shown(value).text,
           VIEW_NAMES);
    return false;
}

static bool take_today(struct setup *setup, const char *value)
{
    char sentence[256];
    struct buffer why = buffer_in(sentence, sizeof sentence);
    struct notation gregorian;

    setup->keeps_today = true;
    if (!notation_find(setup->registry, "gregory", &gregorian) &&
        !notation_read(setup->registry, gregorian, value, &setup->today, &why))
        return true;
    report("--today='%s': %s", report_shown(value).text, sentence);
    return false;
}

static bool take_weekday(struct setup *setup, const char *value)
{
    if (!week_read(value, &setup->first_weekday))
        return true;
    report(_("--first-weekday='%s': it is neither a day, monday to sunday, "
             "nor own"),
           report_shown(value).text);
    return false;
}

/* Whether TEXT is written as a date, perhaps as one that there is not.  */
static bool is_date(const struct setup *setup, const char *text)
{
    day_num day;
    enum status s =
        target_read(setup->registry, setup->today, text, &day, NULL);

    return s != STATUS_ERR_SYNTAX && s != STATUS_ERR_NAME_UNKNOWN;
}

/* Operands are one date: hebrew 5787-3-13.  */
static bool take_operand(struct setup *setup, const char *value)
{
    size_t length = strlen(setup->date);
    struct buffer b = buffer_in(setup->date + length, SETUP_DATE_MAX - length);

    if (is_date(setup, setup->date) && is_date(setup, value)) {
        report(_("'%s', '%s': one date is wanted, not two"),
               report_shown(setup->date).text, report_shown(value).text);
        return false;
    }
    setup->has_date = true;
    buffer_put(&b, length ? " " : "");
    buffer_put(&b, value);
    if (!buffer_end(&b))
        return true;
    report(_("'%s': it is too long for a date"), report_shown(value).text);
    return false;
}

bool setup_take(struct setup *setup, int letter, const char *value)
{
    switch (letter) {
    case 'c':
        return take_columns(setup, value);
    case 'v':
        return take_view(setup, value);
    case 'T':
        return take_today(setup, value);
    case 'w':
        return take_weekday(setup, value);
    case OPTIONS_OPERAND:
        return take_operand(setup, value);
    default:
        return false;
    }
}

/* Who names a calendar wants to see that one, but has said which columns there
   are, if he has.  */
static void focus_named(const struct setup *setup, struct columns *columns)
{
    const struct cal *cal = target_calendar(setup->registry, setup->date);

    if (cal && (!setup->has_columns || columns_find(columns, cal) >= 0))
        columns_add(columns, cal);
}

bool setup_app(const struct setup *setup, const struct keymap *keymap,
               struct app *out)
{
    char sentence[256];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    *out = app_begin(setup->registry, keymap, &setup->columns, setup->today);
    out->first_weekday = setup->first_weekday;
    focus_named(setup, &out->columns);
    /* Who asks for a year wants to see it.  */
    app_show(out,
             !setup->has_view && target_is_year(setup->registry, setup->date)
                 ? VIEW_YEAR
                 : setup->view);
    if (setup->left_out) {
        out->tone = APP_FAULT;
        snprintf(out->message, sizeof out->message,
                 ngettext("%d calendar of yours was left out: see epact check",
                          "%d calendars of yours were left out: see epact "
                          "check",
                          (unsigned long)setup->left_out),
                 setup->left_out);
    }
    if (!setup->has_date || !target_read(setup->registry, setup->today,
                                         setup->date, &out->cursor, &why)) {
        report_notice(setup->date);
        return true;
    }
    report("'%s': %s", report_shown(setup->date).text, sentence);
    return false;
}
