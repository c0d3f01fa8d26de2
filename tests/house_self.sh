#!/bin/sh
# SPDX-License-Identifier: MIT
# The tests of the house find the faults that they are there for: each fault is
# planted in a small house, and must be reported.

tests=${srcdir:-.}/tests
case $tests in /*) ;; *) tests=$PWD/$tests ;; esac
cc=${CC:-cc}
faults=0
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 99

licence='/* SPDX-License-Identifier: MIT */'

# A house without a fault, built.
house()
{
    rm -rf src po data tests tools Makefile.am
    mkdir -p src/base src/core src/screen src/cli po data tests tools
    write src/base/a.h 'int a(int n);' \
        '/* gettext(), _() */'
    write src/base/a.c '#include "config.h"' \
        '#include <stdio.h>' '#include "base/a.h"' \
        'static const char *const name[] = {"x", "y"};' \
        'int a(int n) { char s[9]; snprintf(s, 9, name[n], n); return *s; }'
    write src/core/b.h 'int b(int n);'
    write src/core/b.c '#include "base/a.h"' '#include "core/b.h"' \
        'int b(int n) { return a(n); }'
    write src/screen/x_sink.c '#include <stdio.h>' \
        'void x_sink(FILE *f);' 'void x_sink(FILE *f) { fputs("x", f); }'
    write src/cli/main.c '#include <stdio.h>' '#include "core/b.h"' \
        'int main(void) { return puts("x") == b(0); }'
    : >config.h
    : >po/LINGUAS
    echo '# none' >po/POTFILES.in
    echo 'x_SOURCES = src/base/a.c src/base/a.h src/core/b.c src/core/b.h \
        src/screen/x_sink.c src/cli/main.c' >src/local.mk
    : >data/local.mk
    : >tests/local.mk
    : >tools/local.mk
    : >Makefile.am
}

write() # FILE LINE...
{
    file=$1
    shift
    printf '%s\n' "$licence" "$@" >"$file"
}

build()
{
    for folder in src/*/; do
        folder=${folder%/}
        for source in "$folder"/*.c; do
            $cc -w -I. -Isrc -c "$source" -o "${source%.c}.o" || exit 99
        done
        case $folder in
        src/cli) ;;
        *) ar rc "$folder/lib${folder##*/}.a" "$folder"/*.o || exit 99 ;;
        esac
    done
}

# finds TEST WHAT: the fault that was planted is reported, in words with WHAT.
finds()
{
    "${SHELL:-sh}" "$tests/$1.sh" . . >log 2>&1
    code=$?
    if [ $code -ne 1 ] || ! grep -q "^FAIL: .*$2" log; then
        echo "FAIL: $1.sh did not find: $2 (status $code)"
        cat log
        faults=1
    fi
    house
}

house
build
for test in layers limits listed po statics; do
    "${SHELL:-sh}" "$tests/$test.sh" . . >log 2>&1 && continue
    code=$?
    case $test-$code in limits-77 | po-77 | statics-77) continue ;; esac
    echo "FAIL: $test.sh finds a fault where there is none"
    cat log
    faults=1
done

# Includes.
write src/base/a.c '#include "core/b.h"'
build
finds layers 'src/base may not use src/core'
write src/core/b.c '#  include "screen/c.h"'
write src/screen/c.h
build
finds layers 'src/core may not use src/screen'
write src/core/b.c '#include "b.h"'
build
finds layers 'not of the form'
write src/core/b.c '#include "../base/a.h"'
build
finds layers 'not of the form'
write src/core/b.h '#include "config.h"'
build
finds layers 'only .c files may'
mkdir -p include/n
touch curses.h include/n/ncurses.h unistr.h
write src/core/b.c '#include <n/ncurses.h>'
cc="$cc -I$work/include -I$work"
build
finds layers 'only src/tty may'
write src/core/b.c '#include <unistr.h>'
build
finds layers 'only src/text'
mkdir src/util
write src/util/u.c 'int u;'
build
finds layers 'no row in the table'

# Symbols.
write src/base/a.c 'int b(int);' 'int a(int n);' 'int a(int n) { return b(n); }'
build
finds layers 'src/base (a.o) uses b of src/core'
write src/core/b.c '#include <stdio.h>' 'void b(int n);' \
    'void b(int n) { printf("%d\n", n); }'
build
finds layers 'src/core (b.o) calls printf'
write src/core/b.c '#include <stdlib.h>' 'void b(int n);' \
    'void b(int n) { if (n) abort(); }'
build
finds layers 'src/core (b.o) calls abort'
write src/screen/y.c '#include <stdio.h>' 'void y(FILE *f);' \
    'void y(FILE *f) { fputs("x", f); }'
build
finds layers 'src/screen (y.o) calls fput'
build
rm src/core/libcore.a
finds layers 'not built'

# Data that can be written.
if command -v objdump >/dev/null; then
    for data in 'static int n;' 'static int n = 1;' 'int n;' 'int n = 1;' \
        'static _Thread_local int n;' 'static const char *n = "x";'
    do
        write src/core/b.c "$data" 'int b(int i);' \
            'int b(int i) { return (int)(long)n++ + i; }'
        build
        finds statics 'b.o: n is in'
    done
    write src/core/b.c 'int b(int i);' \
        'int b(int i) { static int count; return count += i; }'
    build
    finds statics 'b.o: .*count'
fi

# Limits.
many() # N LINE
{
    awk -v n="$1" -v line="$2" 'BEGIN { while (n-- > 0) print line }'
}
write src/core/b.c "$(many 400 '/* x */')"
finds limits '401 lines, at most 400'
write src/core/b.h "$(many 120 '/* x */')"
finds limits '121 lines, at most 120'
write src/core/b.c "/* $(printf '%075d' 0) */"
finds limits '81 columns'
write src/core/b.c "/*$(printf '\t')*/"
finds limits 'a tab'
write src/core/b.c 'int b; '
finds limits 'a blank at the end'
echo 'int b;' >src/core/b.c
finds limits 'not the SPDX line'
if ctags --version 2>/dev/null | grep -q Universal; then
    write src/core/b.c 'int b(int n)' '{' "$(many 37 '    n++;')" \
        '    return n;' '}'
    finds limits 'b has 41 lines, at most 40'
    write src/core/b.h 'static inline int b(int n)' '{' \
        "$(many 37 '    n++;')" '    return n;' '}'
    finds limits 'b has 41 lines, at most 40'
fi

# Lists.
write src/core/c.h 'int c;'
finds listed 'src/core/c.h'
touch tests/c.test
finds listed 'tests/c.test'
touch tools/c.in
finds listed 'tools/c.in'
write tools/c.c 'int c; '
finds limits 'tools/c.c.*a blank at the end'
if command -v xgettext >/dev/null && command -v msgfmt >/dev/null; then
    write src/core/b.c 'const char *b = N_("x");'
    finds po 'POTFILES.in'
    echo src/core/b.c >po/POTFILES.in
    finds po 'POTFILES.in'
    touch po/xx.po
    finds po 'LINGUAS lacks xx'
fi

exit $faults
