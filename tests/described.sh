#!/bin/sh
# SPDX-License-Identifier: MIT
# The man page, the completions and the desktop entry are those that
# tools/describe makes of the program's own tables, and are sound; the man page
# lacks none of its subcommands, options, keys and commands.
#
# usage: [EPACT=src/epact] [DESCRIBE=tools/describe] described.sh
#            [--update] [TOP]
# TOP is the source tree.  --update writes them anew.

describe=${DESCRIBE:-tools/describe}
# shellcheck source=tests/clean.sh
. "$(dirname "$0")/clean.sh"
top=${1:-${srcdir:-.}}
[ -x "$describe" ] || broken "no program $describe"
faults=0
fault()
{
    echo "FAIL: $*"
    faults=1
}

# A template and what is made of it, for each.
rows='
tools/epact.1.in       data/epact.1
tools/epact.bash.in    data/completions/epact
tools/epact.zsh.in     data/completions/_epact
tools/epact.fish.in    data/completions/epact.fish
tools/epact.desktop.in data/epact.desktop
'
for template in "$top"/tools/*.in; do
    case $rows in
    *"
tools/${template##*/} "*) ;;
    *) fault "tools/${template##*/} has no row" ;;
    esac
done

# Those that are not up to date.
echo "$rows" | while read -r template made; do
    [ -n "$template" ] || continue
    "$describe" "$top/$template" >"$work/made" ||
        broken "$template: it cannot be made"
    if [ -n "$update" ]; then
        cat "$work/made" >"$top/$made" || exit 99
    elif ! diff -u "$top/$made" "$work/made"; then
        echo "FAIL: $made: tests/described.sh --update makes it anew"
        echo "$made" >>"$work/old"
    fi
done || exit 99
[ ! -s "$work/old" ] || faults=1

# The names in the man page, which are those that the program's help has, and
# the list of commands; tests/completions.sh looks for those in completions.
page=$top/data/epact.1
in_page() # TEXT: it is in the part of the page that is in $work/part
{
    grep -Fq -e "$1" "$work/part" || fault "data/epact.1 lacks: $1"
}
sed 's/\\-/-/g' "$page" >"$work/page"
epact --help | awk '/^$/ { part++ } part == 1 && NF { print $1 }' \
    >"$work/subcommands"
[ -s "$work/subcommands" ] || broken 'no subcommands in epact --help'
for subcommand in '' $(cat "$work/subcommands"); do
    epact ${subcommand:+"$subcommand"} --help |
        sed -n 's/^  \(-[^ ]\), \(--[a-z-]*\).*/\1 \2/p' >"$work/options"
    [ -s "$work/options" ] || broken "no options in epact $subcommand --help"
    while read -r letter name; do
        cp "$work/page" "$work/part"
        in_page "\fB$letter\fR, \fB$name"
        case $name in --help | --version) continue ;; esac
        sed -n "/^.SY \"epact${subcommand:+ $subcommand}\"/,/^.YS/p" \
            "$work/page" >"$work/part"
        in_page "[\fB$letter\fR"
    done <"$work/options"
    cp "$work/page" "$work/part"
    [ -z "$subcommand" ] || in_page ".SS epact $subcommand"
done
sed -n '/X(ACCEPT,/q; s/^X([A-Z_]*, "\([a-z-]*\)".*/\1/p' \
    "$top/src/model/command.def" >"$work/commands"
[ -s "$work/commands" ] || broken 'no commands in src/model/command.def'
sed -n '/^.SH THE COMMAND LINE/,/^.SH DATES/p' "$work/page" >"$work/part"
while read -r command; do
    in_page "\fB$command\fR"
done <"$work/commands"
sed -n '/^.SH KEYS/,/^.SH THE COMMAND LINE/p' "$work/page" >"$work/part"
sed 's/ #.*//; s/\^/\\(ha/' "$top/data/keys.conf" |
    awk '$1 ~ /^[a-z]/ { print $2 ($3 ~ /^[a-z]/ ? "" : " " $3) }' \
        >"$work/keys"
[ -s "$work/keys" ] || broken 'no keys in data/keys.conf'
while read -r key; do
    in_page "$key"
done <"$work/keys"

# What others say of them.
quiet() # FILE PROGRAM [ARGUMENT...]: it finds no fault in FILE
{
    file=$1
    shift
    command -v "$1" >/dev/null || {
        echo "$1 is not installed: not tried"
        return
    }
    "$@" "$top/$file" >"$work/said" 2>&1 && [ ! -s "$work/said" ] && return
    fault "$file: $1 says:"
    cat "$work/said"
}
quiet data/epact.1 mandoc -T lint -W warning
quiet data/epact.1 groff -man -ww -Tutf8 -z
quiet data/epact.desktop desktop-file-validate
exit $faults
