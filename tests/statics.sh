#!/bin/sh
# SPDX-License-Identifier: MIT
# No state but the caller's: outside src/tty and src/cli, the libraries have no
# data that can be written.
#
# usage: statics.sh [BUILD]: the tree that was built

build=${1:-.}
export LC_ALL=C
command -v objdump >/dev/null || { echo 'no objdump'; exit 77; }

set --
for library in "$build"/src/*/lib*.a; do
    case $library in
    */src/tty/* | */src/cli/*) ;;
    *) [ -f "$library" ] && set -- "$@" "$library" ;;
    esac
done
[ $# -gt 0 ] || { echo "no libraries in $build/src"; exit 99; }

# VALUE FLAGS SECTION <tab> SIZE NAME; the flags say of what kind it is.
# .data.rel.ro is written once, by the loader.
objdump -t "$@" | awk '
    /^In archive / { seen++ }
    / file format / { object = $1; sub(/:$/, "", object) }
    NF < 5 || $0 !~ /\t/ { next }
    {
        split($0, half, "\t")
        section = half[1]; sub(/.* /, "", section)
        size = half[2]; sub(/ .*/, "", size)
        name = half[2]; sub(/.* /, "", name)
    }
    section ~ /^(\.data|\.bss|\.tdata|\.tbss|\.sdata|\.sbss|\*COM\*)/ &&
            section !~ /^\.data\.rel\.ro/ && size !~ /^0*$/ {
        print "FAIL: " object ": " name " is in " section
        faults = 1
    }
    END {
        if (!seen) { print "objdump -t is not understood"; exit 99 }
        exit faults
    }'
