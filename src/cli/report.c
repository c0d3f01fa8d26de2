/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "cli/report.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/i18n.h"
#include "text/fault.h"
#include "text/notice.h"

struct utf8_shown report_shown(const char *text)
{
    return utf8_shown(text, strlen(text));
}

void report(const char *format, ...)
{
    va_list args;

    fputs("epact: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
}

void report_notice(const char *text)
{
    const char *sentence = notice_in(text);

    if (sentence)
        report("%s", sentence);
}

void report_no_calendar(const char *name)
{
    char sentence[128];
    struct buffer why = buffer_in(sentence, sizeof sentence);

    fault_of_name(name, strlen(name), &why);
    report(_("%s; see epact list"), sentence);
}
