/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "calendars/def_fault.h"

#include <limits.h>
#include <stdio.h>

void def_refuse_as(struct def_faults *faults, struct def_place place,
                   const char *format, va_list args)
{
    struct def_fault fault = {.place = place};

    if (faults->count < INT_MAX)
        faults->count++;
    if (!faults->say || faults->count > DEF_FAULTS_MAX)
        return;
    vsnprintf(fault.why, sizeof fault.why, format, args);
    faults->say(faults->to, &fault);
}

bool def_refuse(struct def_faults *faults, struct def_place place,
                const char *format, ...)
{
    va_list args;

    va_start(args, format);
    def_refuse_as(faults, place, format, args);
    va_end(args);
    return false;
}
