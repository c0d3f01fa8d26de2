# SPDX-License-Identifier: MIT
# For tests/completions.sh: what fish offers behind each line of the input, as
# whole words.  $argv[1] is the completion.

source $argv[1]; or exit
while read -l line
    complete -C "$line" | string replace -r '\t.*' ''
    echo .
end
