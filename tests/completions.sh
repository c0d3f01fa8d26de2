#!/bin/sh
# SPDX-License-Identifier: MIT
# The completions offer what they should, in each shell that is installed.
#
# usage: [EPACT=src/epact] completions.sh

# shellcheck source=tests/clean.sh
. "$(dirname "$0")/clean.sh"
tests=${srcdir:-.}/tests
completions=${srcdir:-.}/data/completions
for path in tests completions; do
    eval "case \$$path in /*) ;; *) $path=\$PWD/\$$path ;; esac"
done
faults=0
limit=
command -v timeout >/dev/null && limit="timeout 60"

# What is typed, a |, and the words that are offered in its place, in any order.
# An = or a / at the end does not count: each shell has its own custom.
cat >"$work/cases" <<'END'
epact sh|show
epact c|check convert
epact x|
epact --co|--columns
epact --ver|--version
epact show --co|--columns
epact show --ver|
epact list -|-h --help
epact show mo|month
epact show we|weeks
epact show -v we|weeks
epact --view=d|--view=day
epact show 2026 mo|
epact show --columns=hebrew mo|month
epact show -c hebrew mo|month
epact show -chebrew mo|month
epact show --today=hebrew:5787-3-13 mo|month
epact show hebrew:5787-3-13 --wi|--width
epact show -5 --wi|--width
epact show -c cop|coptic
epact show -ccop|-ccoptic
epact show --columns cop|coptic
epact show --columns=cop|--columns=coptic
epact -c cop|coptic
epact --columns=gregory,cop|--columns=gregory,coptic
epact show -c hebrew,jul|hebrew,julian
epact show -c hebrew,persian,gre|hebrew,persian,gregory
epact show -c jew|jewish
epact show -c old|old-style
epact show -c gregory,old|gregory,old-style
epact show -c moon|moonlike
epact show -c mjd|
epact months cop|coptic
epact months mjd|
epact months hebrew cop|
epact pick -t cop|coptic
epact pick --to=mj|--to=mjd
epact pick --to=hebrew,|
epact convert -f mj|mjd
epact convert -t gregory,uni|gregory,unix
epact convert --to=gregory,mj|--to=gregory,mjd
epact convert --from=hebrew 5787-3-13 --t|--to
epact convert -f mjd -t cop|coptic
epact convert -- --t|
epact convert heb|
epact -w s|saturday sunday
epact pick --first-weekday=ow|--first-weekday=own
epact check mi|mine.cal
epact check mine.cal fo|folder
epact check folder/yo|folder/yours.cal
epact check -- mi|mine.cal
END

calendars=$HOME/.config/epact/calendars
mkdir -p "$calendars" "$work/place/folder" "$work/zsh" || exit 99
cat >"$calendars/moonlike.cal" <<'END'
calendar moonlike "Mine: it's [not] like others"
year 1 starts 2026-01-01
month 30 "One"
END
cd "$work/place" || exit 99
touch mine.cal mine.txt folder/yours.cal

# All subcommands, and their options, as the program's help has them.
subcommands=$(epact --help | awk '/^$/ { part++ } part == 1 && NF { print $1 }')
[ -n "$subcommands" ] || broken 'no subcommands in epact --help'
# Words.
# shellcheck disable=SC2086
echo 'epact |'$subcommands >>"$work/cases"
for subcommand in '' $subcommands; do
    printf 'epact %s-|' "${subcommand:+$subcommand }"
    epact ${subcommand:+"$subcommand"} --help |
        sed -n 's/^  \(-[^ ]\), \(--[a-z-]*\).*/\1 \2/p' | paste -sd' ' -
done >>"$work/cases"

sed 's/|.*//' "$work/cases" >"$work/lines"
# A case, with what answers it: sorted, a line each.
sorted() # FILE: typed|answer..., in the order of the cases
{
    tr '|' ' ' <"$1" | while read -r line; do
        # Words.
        # shellcheck disable=SC2086
        printf '%s\n' $line | sed 's|[=/]$||' | LC_ALL=C sort -u | paste -sd' ' -
    done
}
sed 's/.*|//' "$work/cases" >"$work/wanted"
sorted "$work/wanted" >"$work/sorted"

check() # SHELL FILE [ARGUMENT...]
{
    shell=$1
    file=$completions/$2
    shift 2
    command -v "$shell" >/dev/null || {
        echo "$shell is not installed: not tried"
        return
    }
    "$shell" -n "$file" || {
        echo "FAIL: $file: $shell does not understand it"
        faults=1
        return
    }
    $limit "$shell" "$tests/completions.$shell" "$file" "$@" \
        <"$work/lines" >"$work/answers" 2>"$work/err"
    [ $? -ne 77 ] || {
        echo "$shell cannot be asked: not tried"
        return
    }
    awk '$0 == "." { print answers; answers = ""; next }
        { answers = answers " " $0 }' "$work/answers" >"$work/rows"
    sorted "$work/rows" | paste -d '|' "$work/lines" - >"$work/got"
    paste -d '|' "$work/lines" "$work/sorted" |
        diff -u - "$work/got" >"$work/diff" && [ ! -s "$work/err" ] && return
    echo "FAIL: $file: in $shell:"
    sed -e 1,2d "$work/diff"
    cat "$work/err"
    faults=1
}

check bash epact
check zsh _epact "$work/zsh"
check fish epact.fish
exit $faults
