#!/bin/sh
# SPDX-License-Identifier: MIT
# No file is forgotten: each source and each test has its row in a local.mk.
#
# usage: listed.sh [TOP]: the source tree

top=${1:-${srcdir:-.}}
export LC_ALL=C

work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
cd "$top" || exit 99
sed -e 's/#.*//' src/local.mk data/local.mk tools/local.mk tests/local.mk \
    Makefile.am |
    tr -s ' \t\\=' '\n' | sort -u >"$work/rows"

# A test program may be named for its one C file.  What is built has no ending,
# or one of these.
find src tests tools data -name '*.*' -type f \
    ! -name '*.[ao]' ! -name '*.Po' ! -name '.dirstamp' \
    ! -name '*.log' ! -name '*.trs' ! -name '*.mk' ! -name '*.pyc' |
    sort | while IFS= read -r file; do
    grep -Fqx -e "$file" -e "${file%.c}" "$work/rows" ||
        echo "FAIL: $file is in no local.mk"
done >"$work/faults"
cat "$work/faults"
[ ! -s "$work/faults" ]
