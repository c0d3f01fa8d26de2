# SPDX-License-Identifier: MIT
# For tests/completions.sh: what zsh offers behind each line of the input, as
# whole words.  $1 is the completion, $2 a folder to work in.
#
# zsh completes on a terminal only: another zsh runs on one, and writes what is
# offered to it into a file.

zmodload zsh/zpty || exit 77
answers=$2/answers
cat >$2/inner.zsh <<'END'
PROMPT= PROMPT2= RPROMPT=
unsetopt beep auto_list
fpath=($folder $fpath)
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' insert-tab false
bindkey -e
bindkey '^I' complete-word
compadd() {
    local -a hits hidden
    if [[ " ${@[1,(i)(-|--)]} " != *' -'[OAD]' '* ]]; then
        builtin compadd -O hits "$@"
        zparseopts -E -a hidden p:
        print -rl -- "${(@)hits/#/$IPREFIX$hidden[2]}" >>$answers
    fi
    builtin compadd "$@"
}
finished() {
    print -n '<done>'
    comppostfuncs=(finished) # zsh takes them away
}
comppostfuncs=(finished)
stty -echo
print '<ready>'
END

mkdir $2/functions && cp $1 $2/functions/_epact
zpty z "folder=$2/functions answers=$answers zsh -f -i"
zpty -w z "folder=$2/functions answers=$answers; source $2/inner.zsh"
zpty -r z reply '*<ready>*' || exit
while IFS= read -r line; do
    : >$answers
    zpty -w -n z "$line"$'\t'
    zpty -r z reply '*<done>*' || exit
    grep . $answers
    print .
    zpty -w -n z $'\025'
done
zpty -d z
