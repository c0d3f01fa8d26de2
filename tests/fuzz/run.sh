#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds each target with libFuzzer and the sanitizers, and lets it search for
# some time, from its corpus and its seeds on.  An input at fault is left in the
# folder of the build, fuzz/, and its name is printed; make it small with
#     fuzz/fuzz_NAME -minimize_crash=1 -max_total_time=60 FILE
# and keep it in the corpus.  What the search found new in passing stays in
# fuzz/NAME, for the next time.
#
# usage: run.sh [NAME...]: all targets, or those named.  "make fuzz" says in the
# environment where things are: see tests/local.mk.

top=${srcdir:-.}
clang=${FUZZ_CC:-clang}
flags='-fsanitize=address,undefined -fno-sanitize-recover=undefined'
jobs=$(nproc 2>/dev/null || echo 2)
[ $# -gt 0 ] || for program in $FUZZ; do set -- "$@" "${program##*/fuzz_}"; done
export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
mkdir -p fuzz/objects || exit 99

# FILE... -> fuzz/objects/: files with the same name lie in different folders.
compile()
{
    for file in "$@"; do
        [ "${file%.c}" != "$file" ] || continue
        source=$file
        [ -f "$source" ] || source=$top/$file
        echo "$source fuzz/objects/$(echo "$file" | tr / -).o"
    done | xargs -P "$jobs" -L 1 sh -c "$clang -g -O1 $flags \
        -fsanitize=fuzzer-no-link $FUZZ_CPPFLAGS -std=gnu17 -c \$0 -o \$1"
}

rm -f fuzz/objects/*.o
# shellcheck disable=SC2086 # lists of files, without blanks
set -f && compile $FUZZED && set +f || exit 99
for name; do
    target=fuzz/fuzz_$name
    seeds=
    for seed in $FUZZ_SEEDS; do
        [ "${seed%%:*}" != "$name" ] || seeds=$top/${seed#*:}
    done
    mkdir -p "fuzz/$name"
    # shellcheck disable=SC2086
    $clang -g -O1 $flags -fsanitize=fuzzer $FUZZ_CPPFLAGS -std=gnu17 \
        "$top/tests/fuzz/fuzz_$name.c" fuzz/objects/*.o $FUZZ_LIBS \
        -o "$target" || exit 99
    # shellcheck disable=SC2086
    "$target" -max_total_time="${FUZZ_SECONDS:-60}" -timeout=10 \
        -dict="$top/tests/fuzz/$name.dict" -artifact_prefix=fuzz/ \
        -print_final_stats=1 \
        "fuzz/$name" "$top/tests/fuzz/corpus/$name" $seeds || exit 1
done
