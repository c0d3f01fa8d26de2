#!/bin/sh
# SPDX-License-Identifier: MIT
# The examples of a man page do what the page says.  They stand in its source
# between comments, and every display of it does:
#
#     .\" begin NAME.cal    a file
#     .\" begin lines       lines of a file, to be read in a small calendar
#     .\" begin commands    commands behind "$ ", and what they answer; the
#                           files before them, back to the last commands, are
#                           the folder of the user's calendars, and they are
#                           run in it
#     .\" end
#
# They are run in a clean place: see clean.sh.
#
# usage: [EPACT=src/epact] example.sh [--update] [PAGE]
# Without PAGE: all that are ours.  --update writes what the program answers
# into PAGE.

# shellcheck source=tests/clean.sh
. "$(dirname "$0")/clean.sh"
if [ $# -eq 0 ]; then
    EPACT=$epact
    export EPACT
    for page in data/epact-calendar.5 tools/epact.1.in; do
        ${SHELL:-sh} "$0" ${update:+--update} "${srcdir:-.}/$page" || faults=1
    done
    exit "${faults:-0}"
fi
page=$1
[ -f "$page" ] || broken "no page $page"
mkdir "$work/answers" || exit 99

# Prints a line for each block, its number, the number of its group and what it
# begins with, and writes its text, as it is read, into $work/NUMBER.
take_apart()
{
    LC_ALL=C awk -v work="$work" '
        function broken(text) {
            print "example.sh: " FILENAME ":" FNR ": " text >"/dev/stderr"
            is_broken = 1
            exit 99
        }
        /^\.\\" begin / {
            if (block) broken("a block in a block")
            block = $3
            if (block != "commands" && block != "lines" &&
                block !~ /^[a-z0-9-]+\.cal$/) broken("not a block: " block)
            print ++number, group + 0, block
            group += block == "commands"
            printf "" >(work "/" number)
            next
        }
        /^\.\\" end$/ {
            if (!block) broken("an end without a beginning")
            close(work "/" number)
            block = ""
            next
        }
        /^\.(EX|nf)/ && !block { broken("a display outside of a block") }
        !block || /^\.(RS|EX|ta|EE|RE)/ { next }
        /^[.\047]/ { broken("a request in a block") }
        {
            sub(/^\\&/, "")
            gsub(/\\-/, "-")
            gsub(/\\\(aq/, "\047")
            gsub(/\\\(ha/, "^")
            gsub(/\\\(ti/, "~")
            gsub(/\\\(ga/, "`")
            gsub(/\\\[u2248\]/, "\342\211\210")
            text = $0
            gsub(/\\e/, "", text)
            if (text ~ /\\/) broken("an escape that the test does not know")
            gsub(/\\e/, "\\")
            print >(work "/" number)
        }
        END {
            if (is_broken) exit 99
            if (block) broken("a block without an end")
        }' "$page"
}

# Lines on standard input, as they are written in a page.
as_source()
{
    LC_ALL=C sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/'/\\\\(aq/g" \
        -e 's/\^/\\(ha/g' -e 's/~/\\(ti/g' -e 's/`/\\(ga/g' \
        -e "s/$(printf '\342\211\210')/\\\\[u2248]/g" -e 's/^\./\\\&./'
}

# Run the commands on standard input, and print them with what they answer.
run_commands()
{
    while IFS= read -r line; do
        case $line in
        '$ '*)
            printf '%s\n' "$line"
            (eval "${line#'$ '}") </dev/null 2>&1
            ;;
        esac
    done
}

# Whether the lines of block NUMBER are good in a calendar of a year and a
# month, where they do not bring their own.
check_lines() # NUMBER
{
    {
        echo 'calendar lines "Lines"'
        grep -Eq '^(year|new-year|like) ' "$work/$1" ||
            echo 'year 1 starts 2001-01-01'
        grep -Eq '^(month|like) ' "$work/$1" || echo 'month 365 366 "M"'
        cat "$work/$1"
    } >"$work/lines.cal"
    epact check "$work/lines.cal" >"$work/diff" 2>&1 && return
    echo "FAIL: $page: these lines are refused:"
    cat "$work/$1" "$work/diff"
    return 1
}

# Run the commands of block NUMBER in the folder of GROUP.
check_commands() # NUMBER GROUP
{
    XDG_CONFIG_HOME=$work/group$2
    export XDG_CONFIG_HOME
    grep -q '^\$ ' "$work/$1" || broken "$page: commands without a command"
    mkdir -p "$XDG_CONFIG_HOME/epact/calendars" || exit 99
    (cd "$XDG_CONFIG_HOME/epact/calendars" && run_commands) \
        <"$work/$1" >"$work/answers/$1"
    diff -u "$work/$1" "$work/answers/$1" >"$work/diff" && return
    sed -e "1s|.*|--- the page: $page|" -e '2s|.*|+++ answered|' "$work/diff"
    return 1
}

take_apart >"$work/blocks" || exit 99
faults=0
commands=0
waits=
while read -r number group name; do
    case $name in
    commands)
        check_commands "$number" "$group" || faults=1
        commands=$((commands + 1))
        waits=
        ;;
    lines)
        check_lines "$number" || faults=1
        ;;
    *)
        folder=$work/group$group/epact/calendars
        mkdir -p "$folder" && cp "$work/$number" "$folder/$name" || exit 99
        waits=$name
        ;;
    esac
done <"$work/blocks"
[ $commands -gt 0 ] || broken "no commands in $page"
[ -z "$waits" ] || broken "$page: no commands behind $waits"
[ -n "$update" ] || exit $faults

for answer in "$work"/answers/*; do
    as_source <"$answer" >"$answer.roff"
done
LC_ALL=C awk -v answers="$work/answers" '
    /^\.\\" begin / { number++; is_new = $3 == "commands" }
    /^\.\\" end$/ { is_new = is_done = 0 }
    !is_new || /^\./ { print; next }
    !is_done {
        is_done = 1
        while ((getline line <(answers "/" number ".roff")) > 0) print line
    }' "$page" >"$work/page" && cat "$work/page" >"$page"
