/* SPDX-License-Identifier: MIT */
/* Faults: what is wrong in a definition, and where.  For one thread at a
   time.  */

#ifndef EPACT_CALENDARS_DEF_FAULT_H
#define EPACT_CALENDARS_DEF_FAULT_H

#include <stdarg.h>
#include <stdbool.h>

/* Lines and columns, in characters, count from 1.  */
struct def_place {
    int line, column;
};

/* WHY is a sentence, translated, without control characters.  It has room for a
   text, CAL_NAME_MAX bytes, and what is said of it.  */
#define DEF_WHY_SIZE 512
struct def_fault {
    struct def_place place;
    char why[DEF_WHY_SIZE];
};

/* Whom faults are told.  COUNT counts them, also those that nobody is told:
   SAY may be NULL, and after DEF_FAULTS_MAX it is not called any more.  */
struct def_faults {
    void (*say)(void *to, const struct def_fault *fault);
    void *to;
    int count;
};
#define DEF_FAULTS_MAX 20

/* Tells a fault at PLACE.  Always false.  */
__attribute__((format(printf, 3, 4))) bool def_refuse(struct def_faults *faults,
                                                      struct def_place place,
                                                      const char *format, ...);
__attribute__((format(printf, 3, 0))) void
def_refuse_as(struct def_faults *faults, struct def_place place,
              const char *format, va_list args);

#endif
