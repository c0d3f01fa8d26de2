#!/bin/sh
# SPDX-License-Identifier: MIT
# What make lint runs: clang-format, clang-tidy and shellcheck over the sources,
# each where it is installed.
#
# usage: lint.sh TOP -- COMPILER-FLAGS...

top=$1
shift 2
faults=0

has() # PROGRAM
{
    command -v "$1" >/dev/null && echo "lint: $1" && return
    echo "lint: $1 is not installed: not run"
    return 1
}

sources=$(find "$top/src" "$top/tools" "$top/tests" -name '*.[ch]' | LC_ALL=C sort)
modules=$(find "$top/src" "$top/tools" -name '*.c' | LC_ALL=C sort)
scripts=$(find "$top/tests" "$top/build-aux" -name '*.sh' | LC_ALL=C sort)
for script in "$top/bootstrap" "$top/.ci/run"; do
    [ -f "$script" ] && scripts="$scripts $script"
done

# None of the names has a blank.
# shellcheck disable=SC2086
{
    if has clang-format; then
        clang-format --dry-run -Werror $sources || faults=1
    fi
    if has clang-tidy; then
        jobs=$(nproc 2>/dev/null || echo 1)
        noise=$(mktemp) || exit 1
        printf '%s\n' $modules | xargs -P "$jobs" -I '{}' \
            clang-tidy --quiet '{}' -- "$@" 2>"$noise" || faults=1
        # It counts what it has suppressed in the system's headers.
        grep -v 'warnings* generated\.$' "$noise" >&2
        rm -f "$noise"
    fi
    if has shellcheck; then
        shellcheck $scripts || faults=1
    fi
}
[ $faults -eq 0 ] && echo 'lint: clean'
exit $faults
