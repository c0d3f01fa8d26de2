#!/bin/sh
# SPDX-License-Identifier: MIT
# The limits of the house: functions of 40 lines, .c files of 400, .h files of
# 120, 80 columns, no tabs, no blanks at the end, the licence first.  A .def
# file is a table, and of any length.
#
# usage: limits.sh [TOP]: the source tree

top=${1:-${srcdir:-.}}
export LC_ALL=C

work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
find "$top/src" "$top/tools" "$top/tests" -name '*.[ch]' -o -name '*.def' |
    sort >"$work/files"
[ -s "$work/files" ] || { echo "no sources in $top"; exit 99; }
# shellcheck disable=SC2046 # the names have no blanks
set -- $(cat "$work/files")

awk '
    function fault(text) { print "FAIL: " FILENAME ":" text; faults = 1 }
    function check_length() {
        if (file ~ /\.c$/ && lines > 400) print_length(400)
        if (file ~ /\.h$/ && lines > 120) print_length(120)
    }
    function print_length(most) {
        print "FAIL: " file ": " lines " lines, at most " most
        faults = 1
    }
    FNR == 1 {
        check_length()
        file = FILENAME
        if ($0 !~ /^(\/\*|\/\/) SPDX-License-Identifier: MIT( \*\/)?$/)
            fault("1: not the SPDX line")
    }
    { lines = FNR; text = $0; gsub(/[\200-\277]/, "", text) }
    length(text) > 80 { fault(FNR ": " length(text) " columns, at most 80") }
    /\t/ { fault(FNR ": a tab") }
    /[ \t\r]$/ { fault(FNR ": a blank at the end") }
    END { check_length(); exit faults }
' "$@"
faults=$?

for ctags in ctags universal-ctags ctags-universal none; do
    $ctags --version 2>/dev/null | grep -q 'Universal Ctags' && break
done
if [ "$ctags" = none ]; then
    [ $faults -eq 0 ] || exit $faults
    echo 'no Universal Ctags: the length of functions is not known'
    exit 77
fi

# NAME <tab> FILE <tab> LINE;" <tab> line:N <tab> end:N
$ctags --quiet=yes --options=NONE --languages=C --langmap=C:+.h --kinds-C=f --excmd=number \
    --fields=ne --sort=no -o "$work/tags" "$@" || exit 99
grep -v '^!' "$work/tags" >"$work/functions"
awk -F '\t' '
    {
        first = end = 0
        for (i = 4; i <= NF; i++) {
            if ($i ~ /^line:/) first = substr($i, 6)
            if ($i ~ /^end:/) end = substr($i, 5)
        }
        if (!first || !end) {
            print "FAIL: " $2 ": " $1 ": ctags does not see where it ends"
            faults = 1
        } else if (end - first + 1 > 40) {
            print "FAIL: " $2 ":" first ": " $1 " has " end - first + 1 \
                " lines, at most 40"
            faults = 1
        }
    }
    END { exit faults }
' "$work/functions" || faults=1
exit $faults
