/* SPDX-License-Identifier: MIT */
/* What the targets of the fuzzer share.  A target fuzz_NAME.c has the function
   that libFuzzer calls; with main.c instead of libFuzzer it is a program that
   replays files.  What no input may do, it reports with FUZZ_CHECK.  */

#ifndef EPACT_TESTS_FUZZ_FUZZ_H
#define EPACT_TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_CHECK(holds)                                                      \
    do {                                                                       \
        if (!(holds)) {                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__,         \
                    #holds);                                                   \
            abort();                                                           \
        }                                                                      \
    } while (0)

#endif
