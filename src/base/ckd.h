/* SPDX-License-Identifier: MIT */
/* Checked arithmetic, for numbers that come from outside: C23's names, and
   C23's header where the compiler has it.  Each is true when the exact result
   does not fit *R; *R is always written.  Any thread.  */

#ifndef EPACT_BASE_CKD_H
#define EPACT_BASE_CKD_H

#if defined __has_include
#if __has_include(<stdckdint.h>)
#include <stdckdint.h>
#define CKD_FROM_C23 1
#endif
#endif

#ifndef CKD_FROM_C23
#define ckd_add(R, A, B) __builtin_add_overflow((A), (B), (R))
#define ckd_sub(R, A, B) __builtin_sub_overflow((A), (B), (R))
#define ckd_mul(R, A, B) __builtin_mul_overflow((A), (B), (R))
#endif

#endif
