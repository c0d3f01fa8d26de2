/* SPDX-License-Identifier: MIT */
/* What the Islamic calendars have in common that are written in C.  */

#ifndef EPACT_CALENDARS_HIJRI_H
#define EPACT_CALENDARS_HIJRI_H

#include "core/cal.h"

#define HIJRI_MONTHS 12
#define HIJRI_EPOCH 1948440 /* Friday 16 July 622 (Julian) */

extern const struct cal_month_name hijri_month_names[HIJRI_MONTHS];
extern const char *const hijri_weekdays[DAY_WEEK]; /* Sunday first */

/* The family, the week and the names, as initialisers of a struct cal.  */
#define HIJRI_FIELDS                                                           \
    .family = CAL_LUNAR, .boundary = CAL_SUNSET,                               \
    .week = {.length = DAY_WEEK, .anchor = 1, .names = hijri_weekdays},        \
    .month_names = hijri_month_names, .month_name_count = HIJRI_MONTHS,        \
    .epoch = HIJRI_EPOCH, .mean_days = 10631, .mean_years = 30

/* The eras before and after DAY, the first of year 1.  */
#define HIJRI_ERAS(day)                                                        \
    {                                                                          \
        {                                                                      \
            .code = "bh",                                                      \
            .name = "BH",                                                      \
            .first = DAY_MIN,                                                  \
            .zero = 1,                                                         \
            .backwards = true,                                                 \
        },                                                                     \
            {                                                                  \
                .code = "ah",                                                  \
                .name = "AH",                                                  \
                .first = (day),                                                \
            },                                                                 \
    }

#endif
