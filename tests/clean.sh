# SPDX-License-Identifier: MIT
# For scripts that run the program on examples and compare its answers, read in
# by them: a clean place to run it in.  The language is English (C.UTF-8), the
# time zone UTC, the home empty.  Sets $update where the first argument is
# --update, and takes it away; $work is a temporary folder.
# shellcheck shell=sh disable=SC2034

broken() # the test itself cannot be run
{
    echo "${0##*/}: $*" >&2
    exit 99
}

unset LANG LANGUAGE NO_COLOR COLUMNS LINES CDPATH ENV IFS
unset XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_DATA_DIRS
unset XDG_CACHE_HOME XDG_STATE_HOME

update=
if [ "$1" = --update ]; then
    update=yes
    shift
fi
epact=${EPACT:-src/epact}
[ -x "$epact" ] || broken "no program $epact"
case $epact in /*) ;; *) epact=$PWD/$epact ;; esac

work=$(mktemp -d) || broken 'no temporary folder'
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
mkdir "$work/bin" "$work/home" || exit 99
ln -s "$epact" "$work/bin/epact" || exit 99

LC_ALL=C.UTF-8 TZ=UTC TERM=dumb HOME=$work/home PATH=$work/bin:$PATH
export LC_ALL TZ TERM HOME PATH
