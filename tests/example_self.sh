#!/bin/sh
# SPDX-License-Identifier: MIT
# The test of the examples passes, and fails what it must.

runner=${srcdir:-.}/tests/example.sh
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
faults=0

# A program that takes a file for good that has no "bad" in it.
cat >"$work/epact" <<'END'
#!/bin/sh
case $1 in
check) ! grep bad "$2" ;;
say) shift; printf '%s\n' "$@" ;;
list) ls ;;
folder) cmp a.cal "$XDG_CONFIG_HOME/epact/calendars/a.cal" && echo 1 ;;
err) echo "epact: $2" >&2; exit 3 ;;
cat) cat ;;
esac
END
chmod +x "$work/epact"
EPACT=$work/epact
export EPACT

# expect STATUS NAME: a page on standard input ends with STATUS.
expect()
{
    cat >"$work/page.5"
    ${SHELL:-sh} "$runner" "$work/page.5" >"$work/log" 2>&1
    code=$?
    [ $code -eq "$1" ] && return
    echo "FAIL: $2: status $code, expected $1"
    cat "$work/log"
    faults=1
}

expect 0 'a page that is right' <<'END'
.TH X 5
.\" begin lines
.EX
month 30 "It\(aqs"
.EE
.\" end
Text.
.\" begin b.cal
.RS 4
.EX
calendar b "B"
.EE
.RE
.\" end
.\" begin a.cal
.EX
calendar a "A"
.EE
.\" end
.\" begin commands
.EX
.ta 9n
$ epact list
a.cal
b.cal
$ cat a.cal
calendar a "A"
$ epact folder
1
$ epact say \-\-x\- \(aqa  b\(aq
\-\-x\-
a  b
$ epact cat
$ epact err sorry
epact: sorry
$ epact say \(aq.x\(aq "\(aqy" \(aq\ez\(aq \(aq\(ti\(aq \(aq\(ga \[u2248]\(aq
\&.x
\&\(aqy
\ez
\(ti
\(ga \[u2248]
.EE
.\" end
.\" begin c.cal
.EX
calendar c "C"
.EE
.\" end
.\" begin commands
.EX
$ epact list
c.cal
.EE
.\" end
END

commands()
{
    expect "$1" "$2" <<END
.\\" begin commands
.EX
$(cat)
.EE
.\\" end
END
}

commands 1 'another output' <<'END'
$ epact say a
b
END
commands 1 'an output too many' <<'END'
$ epact say a
END
commands 1 'an output too few' <<'END'
$ epact say a
a
b
END
commands 1 'a fault in the second command' <<'END'
$ epact say a
a
$ epact say a
b
END
commands 99 'an escape that the test does not know' <<'END'
$ epact say \(lqa
\(lqa
END
commands 99 'a request' <<'END'
$ epact say a
.br
a
END
commands 99 'commands without a command' <<'END'
a
END
expect 1 'bad lines' <<'END'
.\" begin lines
bad
.\" end
.\" begin commands
$ epact say a
a
.\" end
END
expect 99 'no commands' <<'END'
.\" begin lines
good
.\" end
END
expect 99 'a file that no commands follow' <<'END'
.\" begin commands
$ epact say a
a
.\" end
.\" begin a.cal
calendar a "A"
.\" end
END
expect 99 'a display outside of a block' <<'END'
.EX
month 30
.EE
.\" begin commands
$ epact say a
a
.\" end
END
expect 99 'a block without an end' <<'END'
.\" begin commands
$ epact say a
a
END
expect 99 'a block in a block' <<'END'
.\" begin a.cal
.\" begin commands
$ epact say a
a
.\" end
END
expect 99 'a block of an unknown kind' <<'END'
.\" begin line
a
.\" end
.\" begin commands
$ epact say a
a
.\" end
END
expect 99 'an empty page' </dev/null
EPACT=$work/none
commands 99 'no program' <<'END'
$ epact say a
a
END

EPACT=$work/epact
cat >"$work/page.5" <<'END'
.TH X 5
.\" begin commands
.EX
$ epact say .a\-b \(aqc\(aq \(aq\e\(aq
old
.EE
.\" end
Text.
END
cp "$work/page.5" "$work/new.5"
${SHELL:-sh} "$runner" --update "$work/new.5" >"$work/log" 2>&1
sed -e 's/^old$/\\\&.a\\-b\
c\
\\e/' "$work/page.5" | cmp - "$work/new.5" || faults=1
${SHELL:-sh} "$runner" "$work/new.5" || faults=1

exit $faults
