#!/bin/sh
# SPDX-License-Identifier: MIT
# The test of the descriptions finds what is wrong with them, and mends it.

# shellcheck source=tests/clean.sh
. "$(dirname "$0")/clean.sh"
tests=${srcdir:-.}/tests
top=$work/top
faults=0

# What the test reads, as it should be.
house()
{
    rm -rf "$top"
    mkdir -p "$top/data/completions" "$top/src/model" "$top/tools" || exit 99
    for file in data/keys.conf data/epact.1 data/epact.desktop \
        src/model/command.def
    do
        cat "${srcdir:-.}/$file" >"$top/$file" || exit 99
    done
    for file in "${srcdir:-.}"/data/completions/*; do
        cat "$file" >"$top/data/completions/${file##*/}" || exit 99
    done
    for file in "${srcdir:-.}"/tools/*.in; do
        cat "$file" >"$top/tools/${file##*/}" || exit 99
    done
}

run() { EPACT=$epact ${SHELL:-sh} "$tests/described.sh" "$@" >"$work/log" 2>&1; }

# finds WHAT: the fault that was planted is reported, in words with WHAT.
finds()
{
    run "$top"
    code=$?
    if [ $code -ne 1 ] || ! grep -q "^FAIL: .*$1" "$work/log"; then
        echo "FAIL: described.sh did not find: $1 (status $code)"
        cat "$work/log"
        faults=1
    fi
    house
}

house
run "$top" || { echo 'FAIL: a fault where there is none'; faults=1; }
for file in data/epact.1 data/epact.desktop data/completions/epact \
    data/completions/_epact data/completions/epact.fish
do
    echo '# more' >>"$top/$file"
    finds "$file: "
done
echo 'more' >>"$top/tools/epact.fish.in"
finds 'epact.fish: '
run --update "$top"
run "$top" || { echo 'FAIL: --update does not mend it'; faults=1; }
touch "$top/tools/more.in"
finds 'more.in has no row'

# What no longer stands in a template is missed in the page.
without() # LINE WHAT
{
    grep -v "$1" "$top/tools/epact.1.in" >"$work/in"
    cat "$work/in" >"$top/tools/epact.1.in"
    run --update "$top"
    finds "$2"
}
without '^@man-options:convert@' 'lacks: .*--from'
without '^@man-synopsis@' 'lacks: .*-c'
without '^@man-subcommand:pick@' 'lacks: .*epact pick'
without '^@man-keys@' 'lacks: Home'
without '^@man-commands@' 'lacks: .*next-day'
echo '@man-options:moon@' >>"$top/tools/epact.1.in"
run "$top"
[ $? -eq 99 ] || { echo 'FAIL: a piece that there is not'; faults=1; }
exit $faults
