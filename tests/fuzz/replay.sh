#!/bin/sh
# SPDX-License-Identifier: MIT
# Each target of the fuzzer takes its corpus and its seeds: what was found once
# is not to come back.
#
# usage: replay.sh; FUZZ are the programs, FUZZ_SEEDS NAME:FOLDER further seeds

top=${srcdir:-.}
faults=0
for program in $FUZZ; do
    name=${program##*/fuzz_}
    set -- "$top/tests/fuzz/corpus/$name"/*
    [ -f "$1" ] || { echo "FAIL: $name has no corpus"; faults=1; }
    for seed in $FUZZ_SEEDS; do
        [ "${seed%%:*}" != "$name" ] || set -- "$@" "$top/${seed#*:}"/*
    done
    "$program" "$@" 2>log.$$ || {
        echo "FAIL: $program, the last of:"
        tail -n 3 log.$$
        faults=1
    }
    echo "$name: $(wc -l <log.$$) files"
    rm -f log.$$
done
exit $faults
