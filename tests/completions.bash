# SPDX-License-Identifier: MIT
# For tests/completions.sh: what bash offers behind each line of the input, as
# whole words.  $1 is the completion.
# shellcheck shell=bash

# shellcheck source=/dev/null
source "$1" || exit
while IFS= read -r line; do
    # bash cuts a line into words at blanks, and at = and :, which are words
    # too.
    cut=${line//=/ = }
    read -r -a COMP_WORDS <<<"${cut//:/ : }"
    [[ $line != *' ' ]] || COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    typed=${COMP_WORDS[COMP_CWORD]}
    [[ $typed != [=:] ]] || typed=
    _epact epact "$typed" "${COMP_WORDS[COMP_CWORD - 1]}"

    before=${line##* }
    before=${before%"$typed"}
    for answer in "${COMPREPLY[@]}"; do
        echo "$before$answer"
    done
    echo '.'
done
