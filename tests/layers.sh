#!/bin/sh
# SPDX-License-Identifier: MIT
# Layers are folders, and this test holds them: who includes whom, what the
# libraries leave undefined, who may know curses and Unicode, who may write.
#
# usage: layers.sh [TOP [BUILD]]: the source tree, and the tree built of it

top=${1:-${srcdir:-.}}
build=${2:-.}

# A folder of src/, and what it may include besides itself.
table='
base
core      base
almanac   base
calendars almanac core base
text      core base
occasions text almanac core base
model     occasions text almanac core base
screen    text base
view      screen model occasions text core base
tty       screen model base
cli       tty view screen model occasions text calendars almanac core base
'
export LC_ALL=C table

work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
faults=0
fault()
{
    echo "FAIL: $*"
    faults=1
}

shared='
    BEGIN {
        rows = split(ENVIRON["table"], row, "\n")
        for (i = 1; i <= rows; i++) {
            count = split(row[i], word, " ")
            for (j = 1; j <= count; j++)
                may[word[1], word[j]] = 1
        }
    }
    function fault(text) { print "FAIL: " text; faults = 1 }
    END { exit faults }
'

# Includes, as FOLDER FILE WHAT.
for folder in "$top"/src/*/; do
    folder=${folder%/}
    name=${folder##*/}
    echo "$table" | grep -q -e "^$name " -e "^$name\$" ||
        fault "src/$name has no row in the table of layers"
    for file in "$folder"/*.[ch] "$folder"/*.def; do
        [ -f "$file" ] || continue
        sed -n 's/^[[:blank:]]*#[[:blank:]]*include[[:blank:]]*//p' "$file" |
            sed "s|^|$name ${file##*/} |" >>"$work/includes"
    done
done
[ -s "$work/includes" ] || { echo "no sources in $top/src"; exit 99; }

awk "$shared"'
    {
        place = "src/" $1 "/" $2 " includes " $3
        name = substr($3, 2); sub(/[">].*/, "", name)
        folder = name; sub(/\/.*/, "", folder)
    }
    $3 ~ /^</ && name ~ /curses\.h$/ && $1 != "tty" {
        fault(place ": only src/tty may")
    }
    $3 ~ /^</ && name ~ /^uni[a-z]*\.h$/ && name != "unistd.h" &&
            $1 != "text" && $1 "/" $2 != "base/utf8.c" {
        fault(place ": only src/text and src/base/utf8.c may")
    }
    $3 ~ /^</ { next }
    name == "config.h" {
        if ($2 !~ /\.c$/)
            fault(place ": only .c files may")
        next
    }
    $3 !~ /^"[a-z]+\/[a-z0-9_]+\.(h|def)"$/ {
        fault(place ": not of the form \"folder/file.h\"")
        next
    }
    !(($1, folder) in may) {
        fault(place ": src/" $1 " may not use src/" folder)
    }
' "$work/includes" || faults=1

# Symbols, as FOLDER OBJECT NAME TYPE.  The program stands for src/cli.
: >"$work/symbols"
for folder in "$top"/src/*/; do
    folder=${folder%/}
    name=${folder##*/}
    if [ "$name" = cli ]; then
        set -- "$build"/src/cli/*.o
    else
        set -- "$build/src/$name/lib$name.a"
    fi
    if [ ! -f "$1" ]; then
        fault "$1 is not built"
        continue
    fi
    nm -A -P "$@" | sed -e 's|^\([^ ]*\):|\1|' -e 's|^[^ ]*[/[]||' \
        -e 's|^\([^] ]*\)\]|\1|' -e "s|^|$name |" >>"$work/symbols"
done

awk "$shared"'
    BEGIN {
        # Calls that write, or that end the program.
        count = split("printf fprintf vprintf vfprintf dprintf vdprintf " \
            "puts fputs putchar putc fputc fwrite perror psignal " \
            "putchar_unlocked putc_unlocked fputs_unlocked " \
            "fwrite_unlocked wprintf fwprintf putwc putwchar fputwc fputws " \
            "write writev pwrite send syslog system popen " \
            "err errx warn warnx error exit Exit quick_exit abort " \
            "assert_fail", word, " ")
        for (i = 1; i <= count; i++)
            writes[word[i]] = 1
    }
    NR == FNR {
        if ($4 ~ /^[A-TV-Z]$/)
            defined[$3] = $1
        next
    }
    $4 !~ /^[Uvw]$/ { next }
    $3 in defined {
        if (!(($1, defined[$3]) in may))
            fault("src/" $1 " (" $2 ") uses " $3 " of src/" defined[$3])
        next
    }
    $1 == "cli" || $1 == "tty" || ($1 == "screen" && $2 ~ /_sink\.o$/) { next }
    {
        call = $3
        sub(/^__?/, "", call); sub(/_chk$/, "", call)
    }
    call in writes {
        fault("src/" $1 " (" $2 ") calls " call ": only src/cli, src/tty " \
            "and src/screen/*_sink.c may")
    }
' "$work/symbols" "$work/symbols" || faults=1
exit $faults
