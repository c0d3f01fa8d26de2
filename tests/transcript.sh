#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a transcript: commands, and what they must answer, to the letter.
#
#     # A comment.  Blank lines before a comment, a command or the end of the
#     # file only separate.
#
#     $ epact convert 2024-02-30
#     ! epact: February 2024 has 29 days
#     ? 1
#     $ epact convert -
#     | 2024-02-29
#     2460370
#
#   $ COMMAND   run by the shell, in the folder of the transcript; epact is the
#               program of the build tree ("$ epact - < dates", "| head" work)
#   | LINE      a line of its input, which is empty without
#   LINE        a line of output
#   ! LINE      a line of standard error, after all output
#   ? N         the exit status, last; not written when it is 0
#   \           before a line of output that begins with one of  # $ ! ? | \;
#               alone: a blank line at the end of the output
#   \ no newline at the end    after an output that lacks it
#
# It is run in a clean place: see clean.sh.
#
# usage: [EPACT=src/epact] transcript.sh [--update] FILE
# --update writes what the program answers into FILE.

# shellcheck source=tests/clean.sh
. "$(dirname "$0")/clean.sh"
file=$1
[ -f "$file" ] || broken "no file $file"

# The output on standard input, as it is written in a transcript.
as_output()
{
    LC_ALL=C awk '
        /^$/ { blank++; next }
        {
            for (; blank > 0; blank--) print ""
            print ($0 ~ /^[#$!?|\\]/ ? "\\" : "") $0
        }
        END { for (; blank > 0; blank--) print "\\" }'
}

command=
# Run COMMAND, if there is one, and print what it answers.
answer()
{
    [ -n "$command" ] || return 0
    (
        cd "$(dirname "$file")" || exit 99
        eval "$command"
    ) <"$work/in" >"$work/out" 2>"$work/err"
    code=$?
    as_output <"$work/out"
    if [ -s "$work/out" ] && [ -n "$(tail -c 1 "$work/out" | tr -d '\n')" ]
    then echo '\ no newline at the end'
    fi
    LC_ALL=C sed 's/^/! /' "$work/err"
    [ ! -s "$work/err" ] ||
        [ -z "$(tail -c 1 "$work/err" | tr -d '\n')" ] || echo
    [ $code -eq 0 ] || echo "? $code"
    command=
}

# Read a transcript and write it anew: its commands, its comments, and the
# answers that come now.
rewrite()
{
    gap=
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        '')
            gap="$gap
"
            continue
            ;;
        '$ '*)
            answer
            printf '%s%s\n' "$gap" "$line"
            command=${line#'$ '}
            : >"$work/in"
            echo >>"$work/commands"
            ;;
        '|' | '| '*)
            [ -n "$command" ] || broken 'input without a command'
            printf '%s\n' "$line"
            line=${line#'|'}
            printf '%s\n' "${line#' '}" >>"$work/in"
            ;;
        '#'*)
            answer
            printf '%s%s\n' "$gap" "$line"
            ;;
        esac
        gap=
    done
    answer
    printf '%s' "$gap"
}

rewrite <"$file" >"$work/now" || broken "cannot run $file"
[ -s "$work/commands" ] || broken "no command in $file"
if [ -n "$update" ]; then
    cat "$work/now" >"$file"
    exit
fi
diff -u "$file" "$work/now" >"$work/diff" && exit 0
sed -e "1s|.*|--- expected: $file|" -e '2s|.*|+++ answered|' "$work/diff"
exit 1
