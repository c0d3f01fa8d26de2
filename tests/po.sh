#!/bin/sh
# SPDX-License-Identifier: MIT
# po/POTFILES.in lists exactly the files that have messages, and every
# translation is sound.
#
# usage: po.sh [TOP]: the source tree

top=${1:-${srcdir:-.}}
export LC_ALL=C
for program in xgettext msgfmt; do
    command -v $program >/dev/null || { echo "no $program"; exit 77; }
done

work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
faults=0

find "$top/src" -name '*.[ch]' -o -name '*.def' | sort |
    while IFS= read -r file; do
        xgettext --language=C --from-code=UTF-8 --omit-header --output=- \
            --keyword=_ --keyword=N_ --keyword=ngettext:1,2 "$file" |
            grep -q '^msgid ' && echo "${file#"$top"/}"
    done >"$work/used"
grep -v -e '^#' -e '^$' "$top/po/POTFILES.in" >"$work/listed"
if ! diff -u "$work/listed" "$work/used" >"$work/diff"; then
    echo 'FAIL: po/POTFILES.in is not the sorted list of files with messages:'
    sed 1,2d "$work/diff"
    faults=1
fi

languages=$(sed 's/#.*//' "$top/po/LINGUAS")
for language in $languages; do
    msgfmt --check --statistics -o "$work/mo" "$top/po/$language.po" ||
        faults=1
done
for file in "$top"/po/*.po; do
    [ -f "$file" ] || continue
    language=${file##*/}
    grep -qx "${language%.po}" "$top/po/LINGUAS" ||
        { echo "FAIL: po/LINGUAS lacks ${language%.po}"; faults=1; }
done
exit $faults
