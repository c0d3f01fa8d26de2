#!/bin/sh
# SPDX-License-Identifier: MIT
# The program in tmux, a terminal that others wrote: pictures, keys, sizes.

command -v tmux >/dev/null || { echo 'no tmux'; exit 77; }
work=$(mktemp -d) || exit 99
TMUX_TMPDIR=$work
export TMUX_TMPDIR LC_ALL=C.UTF-8
unset TMUX NO_COLOR
trap 'in_tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT

in_tmux() { tmux -f /dev/null -L epact "$@"; }

# Waits until the screen has TEXT.
see() # TEXT
{
    tries=0
    until in_tmux capture-pane -p 2>/dev/null | grep -qF -e "$1"; do
        tries=$((tries + 1))
        if [ $tries -eq 100 ]; then
            echo "FAIL: the screen does not show '$1':"
            in_tmux capture-pane -p
            exit 1
        fi
        sleep 0.1
    done
}

in_tmux new-session -d -x 80 -y 24 "'$EPACT' --today=2026-11-23" ||
    { echo 'tmux does not start'; exit 77; }
see '│ Hebrew                   │ Persian'
see '13 Kislev 5787 AM'
in_tmux send-keys Right
see '14 Kislev 5787 AM'
in_tmux send-keys C-x ']'
see '2027-11-24'
in_tmux send-keys M-'{'
see '2027-10-24'
in_tmux send-keys g '1/'
see 'write a date as'
in_tmux send-keys Escape
see '? help'
in_tmux send-keys y
see '7-12 of 12'
in_tmux send-keys w
see ' Oct 27 28 29 30  1  2  3 │'
in_tmux send-keys Enter
see 'Other calendars'
in_tmux send-keys Escape
see ' Oct 27 28 29 30  1  2  3 │'
in_tmux send-keys m
see '│ Hebrew                   │ Persian'
in_tmux resize-window -x 120 -y 40
see '│ Islamic (civil)'
in_tmux send-keys q
tries=0
while in_tmux has-session 2>/dev/null && [ $tries -lt 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
done
if in_tmux has-session 2>/dev/null; then
    echo 'FAIL: it did not leave'
    exit 1
fi
