/* SPDX-License-Identifier: MIT */
/* What every test includes: cmocka and the headers that it wants first.  */

#ifndef EPACT_TESTS_TEST_H
#define EPACT_TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Fills an answer with what no function may leave in it.  */
#define SOIL(answer) memset(&(answer), 0xAA, sizeof(answer))

#endif
