#!/bin/sh
# SPDX-License-Identifier: MIT
# The runner of transcripts passes what it must, and fails what it must.

runner=${srcdir:-.}/tests/transcript.sh
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
mkdir "$work/t"
faults=0

# A program that answers in every way that a program can.
cat >"$work/epact" <<'END'
#!/bin/sh
case $1 in
say) shift; printf '%s\n' "$@" ;;
err) echo "epact: $2" >&2; exit 3 ;;
cat) cat ;;
bare) printf 'no end' ;;
env) echo "$LC_ALL,${LANGUAGE-none},$TZ"; ls -A "$HOME"; pwd -P ;;
esac
END
chmod +x "$work/epact"
EPACT=$work/epact
export EPACT

# expect STATUS NAME: a transcript on standard input ends with STATUS.
expect()
{
    cat >"$work/t/a.test"
    ${SHELL:-sh} "$runner" "$work/t/a.test" >"$work/log" 2>&1
    code=$?
    [ $code -eq "$1" ] && return
    echo "FAIL: $2: status $code, expected $1"
    cat "$work/log"
    faults=1
}

printf 'from a file\n' >"$work/t/input"
expect 0 'a transcript that is right' <<END
# A comment.

\$ epact say a '' '  b'
a

  b
\$ epact say '\$ x' '# x' '! x' '? 1' '| x' '\\x' a ''
\\\$ x
\\# x
\\! x
\\? 1
\\| x
\\\\x
a
\\

\$ epact err sorry
! epact: sorry
? 3
\$ epact cat
| one
|
|  two
one

 two
\$ epact cat
\$ epact cat < input
from a file
\$ epact bare
no end
\\ no newline at the end
\$ LANGUAGE=de epact env
C.UTF-8,de,UTC
$(cd "$work/t" && pwd -P)
\$ epact env | head -n 1
C.UTF-8,none,UTC

# The end.
END

wrong() { expect 1 "$1"; }
wrong 'another output' <<'END'
$ epact say a
b
END
wrong 'an output too many' <<'END'
$ epact say a
END
wrong 'an output too few' <<'END'
$ epact say a
a
b
END
wrong 'a blank line too many' <<'END'
$ epact say a ''
a
END
wrong 'a blank line too few' <<'END'
$ epact say a
a
\
END
wrong 'other blanks at the end of a line' <<'END'
$ epact say 'a '
a
END
wrong 'no newline at the end' <<'END'
$ epact bare
no end
END
wrong 'another error' <<'END'
$ epact err a
! epact: b
? 3
END
wrong 'an error that nobody expects' <<'END'
$ epact err a
? 3
END
wrong 'a status that nobody expects' <<'END'
$ epact err a
! epact: a
END
wrong 'another status' <<'END'
$ epact err a
! epact: a
? 4
END
wrong 'a fault in the second command' <<'END'
$ epact say a
a
$ epact say a
b
END
expect 99 'no command' <<'END'
# Nothing.
END
expect 99 'input without a command' <<'END'
| a
$ epact cat
a
END
EPACT=$work/none
expect 99 'no program' <<'END'
$ epact say a
a
END

EPACT=$work/epact
printf '# x\n\n$ epact say b\na\n' >"$work/t/a.test"
${SHELL:-sh} "$runner" --update "$work/t/a.test"
printf '# x\n\n$ epact say b\nb\n' | cmp - "$work/t/a.test" || faults=1

exit $faults
